import type { Distro } from "../../model/distro.ts";

/** A release as endoflife.date names it. */
export interface Release {
  readonly product: string;
  readonly cycle: string;
  /** For people. */
  readonly name: string;
}

type Cycle = "major" | "minor";

/** os-release ID → product, what of the version names a release there, and how people call it. https://endoflife.date/tags/linux-distribution */
const PRODUCTS: ReadonlyMap<string, readonly [product: string, cycle: Cycle, name: string]> = new Map([
  ["debian", ["debian", "major", "Debian"]],
  ["ubuntu", ["ubuntu", "minor", "Ubuntu"]],
  ["alpine", ["alpine-linux", "minor", "Alpine Linux"]],
  ["rhel", ["rhel", "major", "Red Hat Enterprise Linux"]],
  ["centos", ["centos", "major", "CentOS"]],
  ["almalinux", ["almalinux", "major", "AlmaLinux"]],
  ["rocky", ["rocky-linux", "major", "Rocky Linux"]],
  ["ol", ["oracle-linux", "major", "Oracle Linux"]],
  ["amzn", ["amazon-linux", "minor", "Amazon Linux"]],
  ["fedora", ["fedora", "major", "Fedora"]],
  ["opensuse-leap", ["opensuse", "minor", "openSUSE Leap"]],
  ["sles", ["sles", "minor", "SUSE Linux Enterprise Server"]],
  ["photon", ["photon", "minor", "Photon OS"]],
]);

const CENTOS_STREAM = "centos-stream";

/** Everything that `releaseOf` names. */
export const LIFECYCLE_PRODUCTS: readonly string[] = [...[...PRODUCTS.values()].map(([product]) => product), CENTOS_STREAM].sort();

/** The release that an image is of; undefined for rolling ones, and for those that nobody lists. */
export function releaseOf({ id, version, prettyName, isRolling = false }: Distro): Release | undefined {
  const known = PRODUCTS.get(id);
  const [minor, major] = /^(\d{1,6})(?:\.\d{1,6})?/.exec(version) ?? [];
  if (known === undefined || isRolling || minor === undefined || major === undefined) return undefined;
  const [product, kind, name] = known;
  // A stream ends on other days than the releases of the same name.
  if (id === "centos" && /\bstream\b/i.test(prettyName ?? "")) return { product: CENTOS_STREAM, cycle: major, name: `CentOS Stream ${major}` };
  const cycle = kind === "major" || isNamedByYear(id, version) ? major : minor;
  return { product, cycle, name: `${name} ${cycle}` };
}

/** The first Amazon Linux was named after months (`2018.03`), the others are 2 and 2023, whatever comes behind the dot. */
const isNamedByYear = (id: string, version: string): boolean => id === "amzn" && !version.startsWith("201");
