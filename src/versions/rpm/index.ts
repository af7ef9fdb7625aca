import type { VersionScheme } from "../scheme.ts";
import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { readVersionText } from "../shared/text.ts";
import { compareSegments, readSegments, type Segment, writeSegments } from "./segments.ts";

export interface RpmVersion {
  readonly epoch: Natural;
  readonly version: readonly Segment[];
  /** Absent sorts before any release, even before an empty one. */
  readonly release?: readonly Segment[];
}

export const rpm: VersionScheme<RpmVersion> = {
  id: "rpm",
  title: "RPM epoch, version and release",
  references: ["https://rpm.org/docs/4.20.x/man/rpm-version.7", "https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc"],
  ecosystems: [
    "AlmaLinux",
    "Amazon Linux",
    "Azure Linux",
    "CBL-Mariner",
    "CentOS",
    "Fedora",
    "Mageia",
    "openEuler",
    "openSUSE",
    "Oracle Linux",
    "Photon OS",
    "Red Hat",
    "Rocky Linux",
    "SUSE",
  ],
  parse,
  compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release),
  canonical: ({ epoch, version, release }) =>
    `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === undefined ? "" : `-${writeSegments(release)}`}`,
  // The order of letters alone is defined; that it means anything («unknown») is not.
  isSound: ({ version }) => version.some((segment) => typeof segment !== "string"),
};

/** `[epoch:]version[-release]`: an epoch is all digits, the release begins behind the last hyphen. */
function parse(text: string): RpmVersion | undefined {
  const whole = readVersionText(text);
  if (whole === undefined) return undefined;
  const [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [];
  const rest = whole.slice(prefix.length);
  const dash = rest.lastIndexOf("-");
  const version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
  return { epoch: readNatural(digits), version, ...(dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }) };
}

function compareReleases(a: readonly Segment[] | undefined, b: readonly Segment[] | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareSegments(a, b);
}
