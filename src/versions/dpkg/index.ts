import type { VersionScheme } from "../scheme.ts";
import { canonicalPart, compareParts } from "../shared/debian-part.ts";
import { readVersionText } from "../shared/text.ts";

export interface DpkgVersion {
  readonly epoch: number;
  readonly upstream: string;
  readonly revision: string;
}

/** dpkg holds epochs in an int. */
const MAX_EPOCH = 2_147_483_647;

export const dpkg: VersionScheme<DpkgVersion> = {
  id: "dpkg",
  title: "Debian package version",
  references: ["https://www.debian.org/doc/debian-policy/ch-controlfields.html#version", "https://manpages.debian.org/deb-version.7"],
  ecosystems: ["Debian", "Ubuntu", "Echo"],
  parse,
  compare: (a, b) => a.epoch - b.epoch || compareParts(a.upstream, b.upstream) || compareParts(a.revision, b.revision),
  canonical,
  // «the upstream version … should start with a digit»: dpkg orders the others with a warning.
  isSound: (version) => /^\d/.test(version.upstream),
};

function parse(text: string): DpkgVersion | undefined {
  const whole = readVersionText(text);
  if (whole === undefined) return undefined;
  const colon = whole.indexOf(":");
  const epoch = colon === -1 ? 0 : readEpoch(whole.slice(0, colon));
  if (epoch === undefined) return undefined;
  const rest = whole.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  const upstream = dash === -1 ? rest : rest.slice(0, dash);
  const revision = dash === -1 ? "" : rest.slice(dash + 1);
  if (upstream === "" || (dash !== -1 && revision === "") || !/^[!-~]+$/.test(rest)) return undefined;
  return { epoch, upstream, revision };
}

function readEpoch(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const epoch = Number(text);
  return epoch <= MAX_EPOCH ? epoch : undefined;
}

function canonical(version: DpkgVersion): string {
  const upstream = canonicalPart(version.upstream);
  const revision = canonicalPart(version.revision);
  // A colon is only read back as part of the version behind an epoch, a hyphen as part of the upstream version before a revision.
  const epoch = version.epoch > 0 || `${upstream}${revision}`.includes(":") ? `${version.epoch}:` : "";
  return `${epoch}${upstream}${revision !== "0" || upstream.includes("-") ? `-${revision}` : ""}`;
}
