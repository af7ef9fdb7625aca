/** A package that a document speaks about. */
export interface Component {
  readonly name: string;
  /** With its epoch, which is left out when it is 0; undefined for the package as such. */
  readonly version?: string;
  /** `src` for a source package; undefined when the statement is for all. */
  readonly arch?: string;
  /** `module:stream`; empty when it is some module that is not named. */
  readonly module?: string;
}

const PURL = /^pkg:rpm\/redhat\/([^@?#/]{1,200})(?:@([^?#]{1,200}))?(?:\?([^#]{0,1000}))?$/;
const NAME = /^[A-Za-z0-9_][\w.+-]{0,199}$/;
const VERSION = /^[\w.+~^:-]{1,200}$/;
const STREAM = /^[\w.+-]{1,100}:[\w.+-]{1,100}$/;
/** Modular builds are told by their release, whatever else a document forgets to say. */
const MODULAR = /\.module[_+]/;
/** Installed on no machine that runs anything of what they describe. */
const SYMBOLS = /-debug(?:info|source)(?:-common)?(?:-[\w.]+)?$/;

/** The package behind a purl; undefined when it is none of rpm's, such as an image or a jar. */
export function readComponent(purl: string, productId: string): Component | undefined {
  const [, rawName, rawVersion, query = ""] = PURL.exec(purl) ?? [];
  const name = decode(rawName);
  const release = decode(rawVersion);
  if (name === undefined || !isInstallable(name) || (release !== undefined && !VERSION.test(release))) return undefined;
  const version = release === undefined ? undefined : addEpoch(release, qualifierOf(query, "epoch") ?? epochIn(productId, name));
  return withoutEmpty({ name, version, arch: qualifierOf(query, "arch"), module: readStream(qualifierOf(query, "rpmmod"), version) });
}

const isInstallable = (name: string): boolean => NAME.test(name) && !SYMBOLS.test(name);

function withoutEmpty({ name, version, arch, module }: { name: string } & Record<"version" | "arch" | "module", string | undefined>): Component {
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(arch === undefined || arch === "" ? {} : { arch: arch === "source" ? "src" : arch }),
    ...(module === undefined ? {} : { module }),
  };
}

function qualifierOf(query: string, key: "arch" | "epoch" | "rpmmod"): string | undefined {
  const at = query.startsWith(`${key}=`) ? 0 : query.indexOf(`&${key}=`) + 1;
  if (at === 0 && !query.startsWith(`${key}=`)) return undefined;
  const start = at + key.length + 1;
  const end = query.indexOf("&", start);
  return decode(query.slice(start, end < 0 ? undefined : end));
}

/** Older documents name what is not fixed without a purl: `samba`, `tar.src`, `nodejs:18/nodejs`. */
export function readBareComponent(productId: string): Component | undefined {
  const [, module, name = ""] = /^(?:([^/]{1,200})\/)?([^/]{1,204})$/.exec(productId) ?? [];
  const plain = name.replace(/\.src$/, "");
  if (!NAME.test(plain) || (module !== undefined && !STREAM.test(module))) return undefined;
  return { name: plain, ...(module === undefined ? {} : { module }) };
}

/** `pkg:rpmmod/redhat/nodejs@18:8080020230718:63b34585`, or `pkg:rpmmod/redhat/postgresql:15/postgresql` with the package behind it. */
export function readModule(purl: string): string | undefined {
  const [, path = "", version] = /^pkg:rpmmod\/redhat\/([^@?#]{1,200})(?:@([^?#]{1,200}))?/.exec(purl) ?? [];
  const text = version === undefined ? decode(path.split("/")[0]) : `${decode(path) ?? ""}:${decode(version) ?? ""}`;
  return readStream(text, undefined);
}

/** Of `name:stream:version:context` the first two; of what is not so, only that there is a module. */
function readStream(text: string | undefined, version: string | undefined): string | undefined {
  if (text === undefined || text === "") return version !== undefined && MODULAR.test(version) ? "" : undefined;
  const stream = text.split(":", 2).join(":");
  return STREAM.test(stream) ? stream : "";
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined || !text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** `perl-4:5.32.1-481.el9.src` */
function epochIn(productId: string, name: string): string | undefined {
  return productId.startsWith(`${name}-`) ? /^(\d{1,9}):/.exec(productId.slice(name.length + 1))?.[1] : undefined;
}

function addEpoch(release: string, epoch: string | undefined): string {
  const whole = epoch === undefined || !/^\d{1,9}$/.test(epoch) || release.includes(":") ? release : `${epoch}:${release}`;
  return whole.replace(/^0+:/, "");
}
