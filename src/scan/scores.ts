import { NVD_LOCATION, openNvd, syncNvd } from "../feed/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import type { ScoreLookup } from "../ports/score-lookup.ts";
import { locateList, type RefreshRequest, readListOptions } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";

interface Scores {
  readonly lookup: ScoreLookup;
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
  close(): void;
}

/** CVEs of findings whose own records have no score. */
export function listUnrated(findings: readonly Finding[]): readonly string[] {
  const unrated = findings.filter(({ severities }) => severities.every(({ vector }) => vector === undefined));
  return unrated.flatMap(({ id, aliases }) => [id, ...aliases]).filter((id) => id.startsWith("CVE-"));
}

/** NVD's scores for these CVEs; only the years are fetched that they are from. Undefined when the settings want none, or there are no CVEs. */
export async function loadScores(cves: readonly string[], request: RefreshRequest, runtime: Runtime): Promise<Scores | undefined> {
  const setting = request.settings.text("nvd-feed");
  const location = locateList(setting, NVD_LOCATION);
  if (location === undefined || cves.length === 0) return undefined;
  const { statuses, problems } = await syncNvd({ ...readListOptions(setting, request), location, cves }, runtime);
  const open = await openNvd(request.feedDirectory, cves, runtime);
  return { lookup: open, statuses, problems: [...problems, ...open.problems], close: () => open.close() };
}
