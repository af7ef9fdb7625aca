import type { VersionScheme } from "../scheme.ts";
import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { readVersionText } from "../shared/text.ts";
import { compareSegments, readSegments, type Segment, writeSegments } from "./segments.ts";

export interface PacmanVersion {
  readonly epoch: Natural;
  readonly version: readonly Segment[];
  readonly release?: readonly Segment[];
}

/**
 * `vercmp` ignores the release when one side has none, which is no order (`1-1 = 1 = 1-2`): here the side without sorts first.
 * It also takes `~` for any other separator; Arch does not use it, and where it is used it means what it means in rpm.
 */
export const pacman: VersionScheme<PacmanVersion> = {
  id: "pacman",
  title: "Arch Linux package version",
  references: ["https://man.archlinux.org/man/vercmp.8", "https://gitlab.archlinux.org/pacman/pacman/-/blob/master/lib/libalpm/version.c"],
  ecosystems: ["Arch Linux"],
  parse(text) {
    const whole = readVersionText(text);
    if (whole === undefined) return undefined;
    const [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [];
    const rest = whole.slice(prefix.length);
    const dash = rest.lastIndexOf("-");
    const version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
    if (version.length === 0) return undefined;
    return { epoch: readNatural(digits), version, ...(dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }) };
  },
  compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release),
  canonical: ({ epoch, version, release }) =>
    `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === undefined ? "" : `-${writeSegments(release)}`}`,
  isSound: ({ version }) => version.some(({ value }) => typeof value !== "string"),
};

function compareReleases(a: readonly Segment[] | undefined, b: readonly Segment[] | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareSegments(a, b);
}
