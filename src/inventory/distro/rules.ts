import type { ReleaseFacts } from "./release-facts.ts";

/** Which OSV ecosystems judge a distribution. Names may hold `{major}`, `{minor}` (major.minor), `{version}`; one whose part is missing is left out. */
export interface DistroRule {
  readonly ecosystems: readonly string[];
  /** Where more than the version decides. */
  readonly list?: (facts: ReleaseFacts) => readonly string[];
  /** Another distribution's records are used for it. */
  readonly isGuess?: true;
  /** It has no releases, whatever its version says. */
  readonly isRolling?: true;
}

const RED_HAT: DistroRule = { ecosystems: [], list: listRedHat };
const SUSE: DistroRule = { ecosystems: [], list: listSuse };
/** Builds of its own under other release numbers, so that no relative's records fit. */
const NONE: DistroRule = { ecosystems: [] };

/** By os-release `ID`. Spelling of names: https://ossf.github.io/osv-schema/#defined-ecosystems */
export const RULES: ReadonlyMap<string, DistroRule> = new Map<string, DistroRule>([
  ["debian", { ecosystems: ["Debian:{major}"] }],
  ["raspbian", { ecosystems: ["Debian:{major}"], isGuess: true }],
  ["ubuntu", { ecosystems: [], list: listUbuntu }],
  ["alpine", { ecosystems: ["Alpine:v{minor}"] }],
  ["postmarketos", { ecosystems: [], list: listPostmarketOs, isGuess: true }],
  ["wolfi", { ecosystems: ["Wolfi"], isRolling: true }],
  ["chainguard", { ecosystems: ["Chainguard"], isRolling: true }],
  ["minimos", { ecosystems: ["MinimOS"], isRolling: true }],
  ["cleanstart", { ecosystems: ["CleanStart"], isRolling: true }],
  ["echo", { ecosystems: ["Echo"], isRolling: true }],
  ["alpaquita", { ecosystems: ["Alpaquita:{version}"] }],
  ["bellsoft-hardened-containers", { ecosystems: ["BellSoft Hardened Containers:{version}"] }],
  ["almalinux", { ecosystems: ["AlmaLinux:{major}"] }],
  ["rocky", { ecosystems: ["Rocky Linux:{major}"] }],
  ["rhel", RED_HAT],
  ["centos", { ...RED_HAT, isGuess: true }],
  ["scientific", { ...RED_HAT, isGuess: true }],
  ["sles", SUSE],
  ["sled", SUSE],
  ["sles_sap", SUSE],
  ["sle_hpc", SUSE],
  ["sle-micro", { ecosystems: ["SUSE:Linux Enterprise Micro {minor}"] }],
  ["sl-micro", { ecosystems: ["SUSE:Linux Micro {minor}"] }],
  ["opensuse-leap", { ecosystems: ["openSUSE:Leap {minor}"] }],
  ["opensuse-leap-micro", { ecosystems: ["openSUSE:Leap Micro {minor}"] }],
  ["opensuse-tumbleweed", { ecosystems: ["openSUSE:Tumbleweed"], isRolling: true }],
  ["azurelinux", { ecosystems: ["Azure Linux:{major}"] }],
  ["mariner", { ecosystems: ["Azure Linux:{major}"] }],
  ["mageia", { ecosystems: ["Mageia:{major}"] }],
  ["openeuler", { ecosystems: [], list: listOpenEuler }],
  ["photon", { ecosystems: ["Photon OS:{version}"] }],
  ["amzn", { ecosystems: [], list: listAmazon }],
  ["ol", { ecosystems: ["Oracle Linux:{major}"] }],
  ["fedora", NONE],
  ["arch", { ecosystems: ["Arch Linux"], isRolling: true }],
  ["gentoo", { ecosystems: [], isRolling: true }],
]);

/** An LTS is released in April of even years. Records for extended support replace the plain ones where it is attached. */
function listUbuntu({ version, hasExtendedSupport }: ReleaseFacts): readonly string[] {
  const [, year] = /^(\d+)\.\d+$/.exec(version) ?? [];
  if (year === undefined) return [];
  const isLts = Number(year) % 2 === 0 && version.endsWith(".04");
  const plain = isLts ? `Ubuntu:${version}:LTS` : `Ubuntu:${version}`;
  return hasExtendedSupport && isLts ? [`Ubuntu:Pro:${version}:LTS`, plain] : [plain];
}

/** Red Hat's names are CPEs without their head; a stream's repositories are names of their own. */
function listRedHat({ version }: ReleaseFacts): readonly string[] {
  const [, major = "", minor = ""] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === "") return [];
  if (Number(major) >= 10) return minor === "" ? [] : [`Red Hat:enterprise_linux:${major}.${minor}`];
  const repositories = Number(major) >= 8 ? ["baseos", "appstream", "crb"] : ["server", "client", "workstation", "computenode"];
  return repositories.map((repository) => `Red Hat:enterprise_linux:${major}::${repository}`);
}

/** The packages of SUSE 15 are spread over modules; the container images come from these. */
function listSuse({ version }: ReleaseFacts): readonly string[] {
  const [, major = "", minor = "0"] = /^(\d+)(?:[.-](?:SP)?(\d+))?/i.exec(version) ?? [];
  if (major === "") return [];
  if (Number(major) >= 16) return [`SUSE:Linux Enterprise Server ${major}.${minor}`];
  const release = minor === "0" ? major : `${major} SP${minor}`;
  const modules = major === "15" ? ["Module for Basesystem", "Module for Server Applications", "Module for Development Tools"] : [];
  return ["Server", ...modules].map((product) => `SUSE:Linux Enterprise ${product} ${release}`);
}

/** The first Amazon Linux was named after months (`2018.03`); its records are of one line. */
function listAmazon({ version }: ReleaseFacts): readonly string[] {
  if (/^201\d\.\d\d$/.test(version)) return ["Amazon Linux:1"];
  const major = /^\d{1,4}(?=$|\.)/.exec(version)?.[0];
  return major === undefined ? [] : [`Amazon Linux:${major}`];
}

/** `VERSION="24.03 (LTS-SP1)"` → `24.03-LTS-SP1`. */
function listOpenEuler({ version, versionText }: ReleaseFacts): readonly string[] {
  const support = /\((LTS(?:-SP\d+)?)\)/.exec(versionText)?.[1];
  return version === "" ? [] : [`openEuler:${version}${support === undefined ? "" : `-${support}`}`];
}

/** A postmarketOS release stands on the Alpine release half a year older. 21.03 is Alpine 3.13. */
function listPostmarketOs({ version }: ReleaseFacts): readonly string[] {
  if (version === "edge") return ["Alpine:edge"];
  if (version === "v21.03") return ["Alpine:v3.13"];
  const [, year, month] = /^v?(\d\d)\.(06|12)$/.exec(version) ?? [];
  return year === undefined ? [] : [`Alpine:v3.${14 + (Number(year) - 21) * 2 + (month === "12" ? 1 : 0)}`];
}
