import type { Finding } from "./finding.ts";
import { versionlessPurl } from "./purl.ts";

/** One side of a comparison: what was found, and the purls of everything that is installed. */
export interface ComparedScan {
  /** Only those that count: suppressed ones, say, are left out by whoever asks. */
  readonly findings: readonly Finding[];
  readonly packages: readonly { readonly purl: string }[];
}

/**
 * How an image's findings differ from those of its base. What became known since is kept apart from what the change brought, since
 * only the latter is the change's doing. Each list keeps the order of its scan.
 */
export interface FindingDelta {
  /** In a package, or a version of it, that the base does not have. */
  readonly added: readonly Finding[];
  /** In packages that the base has just so, where it was not found: the advisory is newer than the base's scan, or was judged otherwise. */
  readonly discovered: readonly Finding[];
  readonly unchanged: readonly Finding[];
  /** Of the base: the package is gone or at another version. */
  readonly fixed: readonly Finding[];
  /** Of the base: the package is as it was, and the finding no longer stands: withdrawn, judged otherwise, or suppressed. */
  readonly dropped: readonly Finding[];
}

/** Pairs findings of one vulnerability in one component, whatever its version and whichever of its ids is the preferred one. */
export function compareFindings(base: ComparedScan, current: ComparedScan): FindingDelta {
  const open = indexFindings(base.findings);
  const paired = pair(current.findings, open);
  const fresh = current.findings.filter((finding) => !paired.has(finding));
  const past = new Set(paired.values());
  const lost = base.findings.filter((finding) => !past.has(finding));
  const had = new Set(base.packages.map(({ purl }) => purl));
  const has = new Set(current.packages.map(({ purl }) => purl));
  return {
    added: fresh.filter((finding) => !isInstalled(finding, had)),
    discovered: fresh.filter((finding) => isInstalled(finding, had)),
    unchanged: current.findings.filter((finding) => paired.has(finding)),
    fixed: lost.filter((finding) => !isInstalled(finding, has)),
    dropped: lost.filter((finding) => isInstalled(finding, has)),
  };
}

const isInstalled = ({ packages }: Finding, purls: ReadonlySet<string>): boolean => packages.every((purl) => purls.has(purl));

/** Every id of a vulnerability, each with the component it is in. */
function keysOf({ id, aliases, component }: Finding): readonly string[] {
  const place = versionlessPurl(component.purl);
  return [...new Set([id, ...aliases])].map((name) => `${place}\n${name}`);
}

function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const list = index.get(key);
      if (list) list.push(finding);
      else index.set(key, [finding]);
    }
  }
  return index;
}

/** Each finding of the base is spent once: a second version of a vulnerable package is a new finding. Equal versions go first. */
function pair(findings: readonly Finding[], open: ReadonlyMap<string, readonly Finding[]>): ReadonlyMap<Finding, Finding> {
  const pairs = new Map<Finding, Finding>();
  const spent = new Set<Finding>();
  const take = (finding: Finding, isFit: (candidate: Finding) => boolean): void => {
    const candidates = keysOf(finding).flatMap((key) => open.get(key) ?? []);
    const found = candidates.find((candidate) => !spent.has(candidate) && isFit(candidate));
    if (found === undefined) return;
    spent.add(found);
    pairs.set(finding, found);
  };
  for (const finding of findings) take(finding, ({ component }) => component.version === finding.component.version);
  for (const finding of findings) if (!pairs.has(finding)) take(finding, () => true);
  return pairs;
}
