import { openFeed } from "../feed/index.ts";
import { type MatchOptions, type MatchResult, matchInventory, requiredShards } from "../match/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Inventory } from "../model/inventory.ts";
import { REPORT_SCHEMA, type ScanReport } from "../model/report.ts";
import { TOOL } from "../model/tool.ts";
import { type Exceptions, findSuppressions, judge, type Policy, parsePolicy } from "../policy/index.ts";
import { countSeverities } from "./count.ts";
import type { Knowledge } from "./knowledge.ts";
import { loadLifecycle } from "./lifecycle.ts";
import { type Settings, severitySources } from "./options/read.ts";
import type { RefreshRequest } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";
import { listUnrated, loadScores } from "./scores.ts";
import type { Stopwatch } from "./timings.ts";

export interface JudgeRequest extends Omit<RefreshRequest, "published"> {
  readonly inventory: Inventory;
  readonly policy: Policy;
  /** What the user sets aside. */
  readonly exceptions: Exceptions;
  readonly knowledge: Knowledge;
  readonly stopwatch: Stopwatch;
  /** Tells which of the findings the base has too; undefined when there is no base. */
  readonly compare?: (findings: readonly Finding[]) => ((finding: Finding) => boolean) | undefined;
}

/** Matches what is installed against what is known, and judges it. */
export async function judgeInventory(request: JudgeRequest, runtime: Runtime): Promise<ScanReport> {
  const { inventory, policy, stopwatch, feedDirectory, knowledge, settings } = request;
  const { published } = knowledge;
  const refresh = { settings, feedDirectory, ...(published ? { published } : {}) };
  const shards = requiredShards(inventory);
  const lifecycle = await loadLifecycle(inventory.distro, refresh, runtime);
  const feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
  try {
    const { exploitability } = knowledge;
    const options = { severitySources: severitySources(settings), ...(exploitability ? { exploitability } : {}), isReleaseOver: lifecycle.isOver };
    const match = (more: MatchOptions = {}): Promise<MatchResult> =>
      stopwatch.time("match", async () => matchInventory(inventory, feed, { ...options, ...more }));
    const first = await match();
    const scores = await loadScores(listUnrated(first.findings), refresh, runtime);
    const { findings, coverage, ...matched } = scores === undefined ? first : await match({ scores: scores.lookup });
    scores?.close();
    const now = runtime.clock.now();
    const suppressed = findSuppressions(findings, request.exceptions, inventory, now);
    const problems = [
      ...inventory.problems,
      ...lifecycle.problems,
      ...knowledge.problems,
      ...feed.problems,
      ...(scores?.problems ?? []),
      ...matched.problems,
      ...suppressed.problems,
    ];
    const used = withoutForeign(knowledge, shards);
    const isKnown = request.compare?.(findings);
    return {
      schema: REPORT_SCHEMA,
      tool: { name: TOOL.name, version: TOOL.version },
      generatedAt: new Date(now).toISOString(),
      inventory,
      findings,
      counts: countSeverities(findings.filter((finding) => !suppressed.reasons.has(finding))),
      feed: [...used, ...knowledge.others, ...(scores?.statuses ?? []), ...lifecycle.statuses],
      coverage,
      verdict: judge({ findings, coverage, problems, feed: used, policy, now, suppressed: suppressed.reasons, ...(isKnown ? { isKnown } : {}) }),
      problems,
      timings: { ...stopwatch.timings },
    };
  } finally {
    feed.close();
  }
}

/** Of several images in one run each answers for its own part of the feed. */
function withoutForeign({ shards, wanted }: Knowledge, own: readonly string[]): Knowledge["shards"] {
  const foreign = new Set(wanted.filter((shard) => !own.includes(shard)));
  return shards.filter(({ ecosystem }) => !foreign.has(ecosystem.split("#", 1)[0] ?? ""));
}

/** The settings that are policy, in the policy's own words. */
export function readPolicy(settings: Settings): Policy {
  const names = ["fail-on", "only-fixed", "gate-scope", "fail-on-uncovered", "fail-on-eol", "fail-on-kev", "fail-on-epss", "feed-max-age"] as const;
  return parsePolicy(Object.fromEntries(names.map((name) => [name, settings.text(name)])));
}
