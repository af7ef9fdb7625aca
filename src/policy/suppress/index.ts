import type { Finding } from "../../model/finding.ts";
import type { Inventory } from "../../model/inventory.ts";
import type { Problem } from "../../model/problem.ts";
import { agree, count } from "../sentences.ts";
import type { IgnoreRule } from "./ignore-file.ts";
import { createVexMatcher } from "./match-vex.ts";
import { createPurlReader, isSamePackage } from "./same-package.ts";
import type { VexStatement } from "./vex-statement.ts";
import { matchesWildcard } from "./wildcard.ts";

export { type IgnoreRule, MAX_IGNORE_FILE, parseIgnoreFile } from "./ignore-file.ts";
export { MAX_VEX_FILE, parseVex } from "./vex.ts";
export type { VexStatement } from "./vex-statement.ts";

/** What the user says about findings, besides the policy. */
export interface Exceptions {
  readonly rules: readonly IgnoreRule[];
  readonly statements: readonly VexStatement[];
}

export interface Suppressions {
  /** Why each finding is set aside; those that are not are not in it. */
  readonly reasons: ReadonlyMap<Finding, string>;
  /** Rules that ran out, and rules that no longer match anything. */
  readonly problems: readonly Problem[];
}

/** Finds what is set aside. `now` in milliseconds; a rule holds until its day has passed in UTC. */
export function findSuppressions(findings: readonly Finding[], exceptions: Exceptions, inventory: Inventory, now: number): Suppressions {
  const today = new Date(now).toISOString().slice(0, 10);
  const read = createPurlReader();
  const rules = exceptions.rules.map((rule) => ({
    rule,
    matches: createRuleMatcher(rule, read),
    isExpired: rule.until !== undefined && rule.until < today,
  }));
  const current = rules.filter(({ isExpired }) => !isExpired);
  const findStatement = createVexMatcher(exceptions.statements, inventory);
  const used = new Set<IgnoreRule>();
  const reasons = new Map<Finding, string>();
  for (const finding of findings) {
    const hits = current.filter(({ matches }) => matches(finding)).map(({ rule }) => rule);
    for (const rule of hits) used.add(rule);
    const reason = hits[0] ? describeRule(hits[0]) : findStatement(finding);
    if (reason !== undefined) reasons.set(finding, reason);
  }
  const unused = current.filter(({ rule }) => !used.has(rule)).map(({ rule }) => reportUnused(rule));
  const expired = rules.filter(({ isExpired }) => isExpired).map(({ rule, matches }) => reportExpired(rule, findings.filter(matches).length));
  return { reasons, problems: [...expired, ...unused] };
}

const describeRule = ({ reason, origin, until }: IgnoreRule): string => `${reason} (${origin}${until === undefined ? "" : `, until ${until}`})`;

function reportExpired(rule: IgnoreRule, number: number): Problem {
  return {
    severity: "warning",
    code: "IGNORE_RULE_EXPIRED",
    message: `${rule.origin} ran out on ${rule.until} and no longer holds; ${count(number, "finding")} that it was about ${agree(number, "counts", "count")} again.`,
    hint: "Look at the vulnerability again, then remove the rule or give it a later day.",
  };
}

const reportUnused = ({ origin }: IgnoreRule): Problem => ({
  severity: "warning",
  code: "IGNORE_RULE_UNUSED",
  message: `${origin} matches no finding of this image.`,
  hint: "Remove it if the vulnerability is gone; correct it if it was meant to match.",
});

type PurlReader = ReturnType<typeof createPurlReader>;

function createRuleMatcher(rule: IgnoreRule, read: PurlReader): (finding: Finding) => boolean {
  const id = rule.id?.toUpperCase();
  const isNamed = rule.package === undefined ? undefined : createPackageMatcher(rule.package, read);
  return (finding) => {
    // Nobody sets a malicious package aside by accident: it has to be named by its id.
    if (finding.isMalicious && (id === undefined || id.includes("*"))) return false;
    if (id !== undefined && !listIds(finding).some((known) => matchesWildcard(id, known.toUpperCase()))) return false;
    if (rule.fixState !== undefined && finding.fix.state !== rule.fixState) return false;
    const { path } = rule;
    if (path !== undefined && !isEverywhere(finding, path)) return false;
    return isNamed === undefined || isNamed(finding);
  };
}

const listIds = ({ id, aliases, advisories, bundles = [] }: Finding): readonly string[] => [id, ...aliases, ...advisories, ...bundles];

/** A finding stands as long as one of its places is not meant. */
function isEverywhere({ locations }: Finding, path: string): boolean {
  const pattern = path.replace(/^\/+/, "");
  return locations.length > 0 && locations.every((location) => matchesWildcard(pattern, location.path));
}

function createPackageMatcher(named: string, read: PurlReader): (finding: Finding) => boolean {
  const stated = named.startsWith("pkg:") ? read(named) : undefined;
  if (stated !== undefined) {
    return ({ component, packages }) => [component.purl, ...packages].some((purl) => isSamePackage(stated, read(purl) ?? { type: "", name: "" }));
  }
  return ({ component, packages }) =>
    matchesWildcard(named, component.name) || packages.some((purl) => matchesWildcard(named, read(purl)?.name ?? ""));
}
