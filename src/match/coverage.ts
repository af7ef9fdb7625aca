import type { Package } from "../model/package.ts";
import type { Coverage } from "../model/report.ts";
import type { Plan } from "./components.ts";
import { compareText } from "./identifiers.ts";
import { SKIP, type SkipReason } from "./skip-reasons.ts";

/**
 * How much could be judged, per type. Packages that belong to an operating system package count as judged when that one is.
 * @param incomparable packages whose version no advisory could be compared with
 */
export function summariseCoverage(plan: Plan, incomparable: ReadonlySet<Package>): readonly Coverage[] {
  const rows = new Map<string, { found: number; judged: number; notJudged: Map<string, number> }>();
  for (const pkg of plan.candidates.keys()) {
    const reason = findReason(pkg, plan, incomparable);
    if (reason === "exempt") continue;
    const row = rows.get(pkg.type) ?? { found: 0, judged: 0, notJudged: new Map<string, number>() };
    rows.set(pkg.type, row);
    row.found += 1;
    if (reason === undefined) row.judged += 1;
    else row.notJudged.set(reason, (row.notJudged.get(reason) ?? 0) + 1);
  }
  return [...rows]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, { found, judged, notJudged }]) => ({
      type,
      found,
      judged,
      notJudged: Object.fromEntries([...notJudged].sort(([a], [b]) => compareText(a, b))),
    }));
}

function findReason(pkg: Package, plan: Plan, incomparable: ReadonlySet<Package>): SkipReason | "exempt" | undefined {
  const candidate = plan.candidates.get(pkg);
  if (candidate === undefined || candidate.kind === "exempt") return "exempt";
  if (candidate.kind === "skip") return candidate.reason;
  if (candidate.kind === "judge") return incomparable.has(pkg) ? SKIP.incomparable : undefined;
  const owner = plan.context.byPurl.get(candidate.owner);
  if (owner === undefined) return SKIP.ownerUnknown;
  return plan.candidates.get(owner)?.kind === "judge" && !incomparable.has(owner) ? undefined : SKIP.ownerNotJudged;
}
