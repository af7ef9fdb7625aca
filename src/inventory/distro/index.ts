import type { Distro } from "../../model/distro.ts";
import type { ImagePath } from "../../model/location.ts";
import type { SquashedImage } from "../squash.ts";
import { addBases, coversSystem, mapContentSets } from "./content-sets.ts";
import { CODENAMES } from "./names.ts";
import {
  type ReleaseFacts,
  type ReleaseFile,
  readBareVersion,
  readDebianVersion,
  readLsbRelease,
  readOsRelease,
  readReleaseLine,
  UNKNOWN_FACTS,
} from "./release-facts.ts";
import { type DistroRule, RULES } from "./rules.ts";

/** Where to look, in this order, and how to read what is there. os-release(5): the file in etc comes first, and is mostly a link to the other. */
const READERS: readonly (readonly [ImagePath, (file: ReleaseFile) => ReleaseFacts | undefined])[] = [
  ["etc/os-release", readOsRelease],
  ["usr/lib/os-release", readOsRelease],
  ["etc/alpine-release", readBareVersion("alpine", "Alpine Linux")],
  ["etc/lsb-release", readLsbRelease],
  ["etc/almalinux-release", readReleaseLine],
  ["etc/rocky-release", readReleaseLine],
  ["etc/oracle-release", readReleaseLine],
  ["etc/centos-release", readReleaseLine],
  ["etc/fedora-release", readReleaseLine],
  ["etc/photon-release", readReleaseLine],
  ["etc/mariner-release", readReleaseLine],
  ["etc/azurelinux-release", readReleaseLine],
  ["etc/openEuler-release", readReleaseLine],
  ["etc/mageia-release", readReleaseLine],
  ["etc/redhat-release", readReleaseLine],
  ["etc/system-release", readReleaseLine],
  ["etc/SuSE-release", readReleaseLine],
  ["etc/arch-release", readReleaseLine],
  ["etc/gentoo-release", readReleaseLine],
  ["etc/debian_version", readDebianVersion],
];

const DEBIAN_VERSION = "etc/debian_version";
const PRO_STATUS = "var/lib/ubuntu-advantage/status.json";

/** Facts with every file that contributed. */
interface Evidence {
  readonly facts: ReleaseFacts;
  readonly sources: readonly ImagePath[];
}

/** Tells the distribution of an image by its release files; undefined when there are none to go by. */
export function detectDistro(image: Pick<SquashedImage, "files" | "resolve">): Distro | undefined {
  const lookUp = indexReleaseFiles(image);
  for (const [path, read] of READERS) {
    const file = lookUp(path);
    const facts = file && read(file);
    if (facts !== undefined) return withContentSets(describe(completeFacts(facts, lookUp), lookUp), image);
  }
  return undefined;
}

/** Images of Red Hat name their repositories: these judge them, and none that is merely usual. */
function withContentSets(distro: Distro, { files }: Pick<SquashedImage, "files">): Distro {
  const notes = distro.id === "rhel" ? files.flatMap(({ extraction }) => extraction.notes ?? []).filter(({ kind }) => kind === "content-sets") : [];
  const products = addBases(mapContentSets(notes.flatMap(({ values }) => values)));
  if (products.length === 0) return distro;
  const ecosystems = coversSystem(products) ? products : [...products, ...distro.ecosystems];
  return { ...distro, ecosystems, sources: [...distro.sources, ...notes.map(({ subject }) => subject)] };
}

/** The release that goes by an id and a version, or by an id and a code name, as documents of other tools name it. */
export function resolveDistro(id: string, version: string): Distro {
  const number = id === "debian" || id === "ubuntu" ? CODENAMES[id].get(version) : undefined;
  const facts = { ...UNKNOWN_FACTS, id, version: number ?? version, codename: number === undefined ? "" : version, source: "" };
  return describe({ facts, sources: [] }, () => undefined);
}

type LookUp = (path: ImagePath) => ReleaseFile | undefined;

function indexReleaseFiles({ files, resolve }: Pick<SquashedImage, "files" | "resolve">): LookUp {
  const byPath = new Map<ImagePath, readonly string[]>();
  for (const { extraction, path } of files) {
    for (const { kind, values } of extraction.notes ?? []) if (kind === "release-file") byPath.set(path, values);
  }
  return (path) => {
    const real = resolve(path) ?? path;
    const lines = byPath.get(real);
    return lines && { path: real, lines };
  };
}

/** Adds what other files know: Debian's point release, extended support. */
function completeFacts(facts: ReleaseFacts, lookUp: LookUp): Evidence {
  const { id, version, source } = facts;
  if (id === "debian" && version === "" && source !== DEBIAN_VERSION) {
    const file = lookUp(DEBIAN_VERSION);
    const pointRelease = file && readDebianVersion(file);
    return pointRelease ? { facts: { ...facts, version: pointRelease.version }, sources: [source, DEBIAN_VERSION] } : { facts, sources: [source] };
  }
  const isExtended = id === "ubuntu" && (lookUp(PRO_STATUS)?.lines ?? []).some((service) => service.startsWith("esm-"));
  return isExtended ? { facts: { ...facts, hasExtendedSupport: true }, sources: [source, PRO_STATUS] } : { facts, sources: [source] };
}

interface Mapped {
  readonly ecosystems: readonly string[];
  readonly isGuess?: boolean;
  readonly isRolling?: boolean;
}

function describe({ facts, sources }: Evidence, lookUp: LookUp): Distro {
  const mapped = mapDebianUnstable(facts, lookUp) ?? mapAlpine(facts, lookUp) ?? mapByRule(facts) ?? mapByRelatives(facts) ?? { ecosystems: [] };
  return {
    id: facts.id,
    version: facts.version,
    ...(facts.codename === "" ? {} : { codename: facts.codename }),
    ...(facts.prettyName === "" ? {} : { prettyName: facts.prettyName }),
    ...(facts.idLike.length === 0 ? {} : { idLike: facts.idLike }),
    sources,
    ...(mapped.isGuess ? { isGuess: true } : {}),
    ...(mapped.isRolling ? { isRolling: true } : {}),
    ecosystems: mapped.ecosystems,
  };
}

function mapByRule(facts: ReleaseFacts): Mapped | undefined {
  const rule = RULES.get(facts.id);
  return rule && applyRule(rule, facts);
}

function applyRule(rule: DistroRule, facts: ReleaseFacts): Mapped {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(facts.version) ?? [];
  const parts: Readonly<Record<string, string | undefined>> = {
    "{version}": facts.version || undefined,
    "{major}": major,
    "{minor}": major === undefined || minor === undefined ? undefined : `${major}.${minor}`,
  };
  const ecosystems = rule.ecosystems.flatMap((name) => {
    const placeholder = /\{\w+\}/.exec(name)?.[0];
    const part = placeholder === undefined ? "" : parts[placeholder];
    return part === undefined ? [] : [name.replace(/\{\w+\}/, part)];
  });
  return { ecosystems: [...ecosystems, ...(rule.list?.(facts) ?? [])], isGuess: rule.isGuess === true, isRolling: rule.isRolling === true };
}

/** Testing and unstable call themselves alike (`forky/sid`, no version); only the package sources tell which it is. */
function mapDebianUnstable(facts: ReleaseFacts, lookUp: LookUp): Mapped | undefined {
  const name = lookUp(DEBIAN_VERSION)?.lines[0] ?? "";
  if (facts.id !== "debian" || facts.version !== "" || !name.includes("/sid")) return undefined;
  const number = CODENAMES.debian.get(name.split("/")[0] ?? "");
  const testing = number === undefined ? [] : [`Debian:${number}`];
  const suites = listSuites(lookUp);
  const isTesting = suites.length > 0 && !suites.some((suite) => suite === "sid" || suite === "unstable");
  return { ecosystems: isTesting ? testing : ["Debian:sid", ...testing], isRolling: true };
}

/** The suites that apt installs from, as far as the usual files say. */
function listSuites(lookUp: LookUp): readonly string[] {
  const classic = lookUp("etc/apt/sources.list")?.lines ?? [];
  const deb822 = lookUp("etc/apt/sources.list.d/debian.sources")?.lines ?? [];
  return [
    ...classic.flatMap((line) => /^deb\s+(?:\[[^\]]*\]\s+)?\S+\s+(\S+)/.exec(line)?.[1] ?? []),
    ...deb822.flatMap((line) => /^Suites:\s*(.+)$/i.exec(line)?.[1]?.split(/\s+/) ?? []),
  ];
}

/** Packages come from the repositories, whatever the release file says: a 3.20 that installs from edge is edge. */
function mapAlpine(facts: ReleaseFacts, lookUp: LookUp): Mapped | undefined {
  if (facts.id !== "alpine") return undefined;
  const lines = lookUp("etc/apk/repositories")?.lines ?? [];
  const releases = new Set(lines.flatMap((line) => /^https?:\/\/\S*?\/(edge|v\d+\.\d+)\/main\/?$/.exec(line)?.[1] ?? []));
  const [repository] = releases.size === 1 ? releases : [];
  const isEdge = repository === "edge" || (repository === undefined && facts.version.includes("_alpha"));
  if (isEdge) return { ecosystems: ["Alpine:edge"], isRolling: true };
  return repository === undefined ? undefined : { ecosystems: [`Alpine:${repository}`] };
}

/** A derivative is judged by the records of its parent; that is a guess, and labelled as one. */
function mapByRelatives(facts: ReleaseFacts): Mapped | undefined {
  const names = [...facts.parentCodenames, facts.codename];
  const findRelease = (parent: "ubuntu" | "debian"): string | undefined =>
    names.map((name) => CODENAMES[parent].get(name)).find((release) => release !== undefined);
  const relatives: readonly (readonly [string, string | undefined])[] = [
    ["ubuntu", findRelease("ubuntu")],
    ["debian", findRelease("debian")],
    ["rhel", facts.enterpriseLinux || /^\d+/.exec(facts.version)?.[0]],
    ["alpine", facts.version || undefined],
  ];
  for (const [parent, version] of relatives) {
    const rule = RULES.get(parent);
    if (version === undefined || rule === undefined || !facts.idLike.includes(parent)) continue;
    const { ecosystems } = applyRule(rule, { ...facts, id: parent, version });
    if (ecosystems.length > 0) return { ecosystems, isGuess: true };
  }
  return undefined;
}
