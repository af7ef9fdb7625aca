import type { ImagePath } from "../../model/location.ts";
import { RELEASE_NAMES } from "./names.ts";

/** What the release files say, before anything is concluded from it. */
export interface ReleaseFacts {
  readonly id: string;
  readonly version: string;
  /** os-release `VERSION`: the number with words. */
  readonly versionText: string;
  readonly codename: string;
  readonly prettyName: string;
  readonly idLike: readonly string[];
  /** Release names of the distribution it is derived from. */
  readonly parentCodenames: readonly string[];
  /** `platform:el9`: the major version of the Enterprise Linux it is built like. */
  readonly enterpriseLinux: string;
  readonly hasExtendedSupport: boolean;
  /** The file that decided. */
  readonly source: ImagePath;
}

/** A release file that is in the image, as its non-empty lines. */
export interface ReleaseFile {
  readonly path: ImagePath;
  readonly lines: readonly string[];
}

/** Of a release that says no more than its name. */
export const UNKNOWN_FACTS = {
  versionText: "",
  codename: "",
  prettyName: "",
  idLike: [],
  parentCodenames: [],
  enterpriseLinux: "",
  hasExtendedSupport: false,
} as const;

/** Reads `KEY="value"` lines as os-release(5) has them: values quoted as in a shell, the last of equal keys counting. */
export function parseOsRelease(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const equals = line.indexOf("=");
    if (equals > 0) values.set(line.slice(0, equals).trim(), unquote(line.slice(equals + 1).trim()));
  }
  return values;
}

function unquote(value: string): string {
  const quote = value[0];
  if (quote === "'" && value.length > 1 && value.endsWith("'")) return value.slice(1, -1);
  const inner = quote === '"' && value.length > 1 && value.endsWith('"') ? value.slice(1, -1) : value;
  return inner.replace(/\\(["'$`\\])/g, "$1");
}

/** https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
export function readOsRelease({ path, lines }: ReleaseFile): ReleaseFacts | undefined {
  const values = parseOsRelease(lines);
  const get = (key: string): string => values.get(key) ?? "";
  const id = get("ID").toLowerCase();
  if (id === "") return undefined;
  return {
    id,
    version: get("VERSION_ID"),
    versionText: get("VERSION"),
    codename: get("VERSION_CODENAME") || (/\(([a-z]+)\)/.exec(get("VERSION"))?.[1] ?? ""),
    prettyName: get("PRETTY_NAME") || get("NAME"),
    idLike: get("ID_LIKE").toLowerCase().split(/\s+/).filter(Boolean),
    parentCodenames: [get("UBUNTU_CODENAME"), get("DEBIAN_CODENAME")].filter(Boolean),
    enterpriseLinux: /^platform:el(\d+)/.exec(get("PLATFORM_ID"))?.[1] ?? "",
    hasExtendedSupport: false,
    source: path,
  };
}

/** `DISTRIB_ID=Ubuntu` and its neighbours. */
export function readLsbRelease({ path, lines }: ReleaseFile): ReleaseFacts | undefined {
  const values = parseOsRelease(lines);
  const id = (values.get("DISTRIB_ID") ?? "").toLowerCase();
  const [codename = "", prettyName = ""] = [values.get("DISTRIB_CODENAME"), values.get("DISTRIB_DESCRIPTION")];
  return id === "" ? undefined : { ...UNKNOWN_FACTS, id, version: values.get("DISTRIB_RELEASE") ?? "", codename, prettyName, source: path };
}

/** One line: `Rocky Linux release 8.10 (Green Obsidian)`, `openSUSE 13.2 (x86_64)`. */
export function readReleaseLine({ path, lines }: ReleaseFile): ReleaseFacts | undefined {
  const line = lines[0] ?? "";
  const id = RELEASE_NAMES.find(([name]) => name.test(line))?.[1];
  if (id === undefined) return undefined;
  const version = /(?:release |v|\s)(\d+(?:\.\d+)*)/i.exec(line)?.[1] ?? "";
  const patch = /^PATCHLEVEL *= *(\d+)/m.exec(lines.join("\n"))?.[1];
  return {
    ...UNKNOWN_FACTS,
    id,
    version: id === "sles" && patch && !version.includes(".") ? `${version}.${patch}` : version,
    prettyName: line,
    source: path,
  };
}

/** The file holds nothing but the version. */
export function readBareVersion(id: string, name: string): (file: ReleaseFile) => ReleaseFacts | undefined {
  return ({ path, lines }) => {
    const version = lines[0] ?? "";
    return version === "" ? undefined : { ...UNKNOWN_FACTS, id, version, prettyName: `${name} ${version}`, source: path };
  };
}

/** `trixie/sid`, as Debian's testing and unstable have it, is no version. */
export function readDebianVersion({ path, lines }: ReleaseFile): ReleaseFacts | undefined {
  const text = lines[0] ?? "";
  if (text === "") return undefined;
  const version = /^(\d+)/.exec(text)?.[1] ?? "";
  return { ...UNKNOWN_FACTS, id: "debian", version, prettyName: `Debian GNU/Linux ${text}`, source: path };
}
