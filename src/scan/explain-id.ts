import { openFeed } from "../feed/index.ts";
import { explain, requiredShards } from "../match/index.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Finding } from "../model/finding.ts";
import { findSuppressions } from "../policy/index.ts";
import { renderExplanation } from "../report/index.ts";
import { loadExploitability } from "./exploitability.ts";
import { inventoryOf } from "./inventory-of.ts";
import { loadLifecycle } from "./lifecycle.ts";
import { openPublishedFeed } from "./open-published.ts";
import { severitySources } from "./options/read.ts";
import { readExceptions } from "./read-exceptions.ts";
import { refreshFeed } from "./refresh-feed.ts";
import type { Runtime } from "./runtime.ts";
import type { ScanRequest } from "./scan-image.ts";
import { loadScores } from "./scores.ts";
import { tellProblems } from "./tell-problems.ts";

/** Why an image has a vulnerability, or why not, by the feed and the settings that a scan would use. */
export async function explainId(id: string, request: ScanRequest, runtime: Runtime): Promise<Explanation> {
  const { settings, feedDirectory } = request;
  const published = await openPublishedFeed(settings, runtime);
  const refresh = { settings, feedDirectory, ...(published ? { published } : {}) };
  const exceptions = await readExceptions(settings, runtime);
  const inventory = await inventoryOf(request, runtime);
  const shards = requiredShards(inventory);
  const { problems } = await refreshFeed(shards, refresh, runtime);
  const exploited = await loadExploitability(refresh, runtime);
  const scores = await loadScores(id.startsWith("CVE-") ? [id] : [], refresh, runtime);
  const lifecycle = await loadLifecycle(inventory.distro, refresh, runtime);
  const feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
  try {
    const { logger } = runtime;
    tellProblems(inventory.problems, logger);
    tellProblems([...lifecycle.problems, ...problems, ...(exploited?.problems ?? []), ...(scores?.problems ?? []), ...feed.problems], logger);
    const options = { severitySources: severitySources(settings), isReleaseOver: lifecycle.isOver };
    const explanation = explain(id, inventory, feed, {
      ...options,
      ...(exploited ? { exploitability: exploited.lookup } : {}),
      ...(scores ? { scores: scores.lookup } : {}),
    });
    const findings = explanation.components.flatMap(({ finding }) => finding ?? []);
    const { reasons } = findSuppressions(findings, exceptions, inventory, runtime.clock.now());
    return { ...explanation, components: explanation.components.map((component) => ({ ...component, ...tellSetAside(component, reasons) })) };
  } finally {
    feed.close();
    exploited?.close();
    scores?.close();
  }
}

function tellSetAside({ finding }: { readonly finding?: Finding }, reasons: ReadonlyMap<Finding, string>): { readonly setAside?: string } {
  const setAside = finding && reasons.get(finding);
  return setAside === undefined ? {} : { setAside };
}

/** As text, or as JSON with everything in it. */
export function renderExplained(explanation: Explanation, format: "text" | "json"): Iterable<string> {
  return format === "json" ? [`${JSON.stringify(explanation, null, 2)}\n`] : renderExplanation(explanation);
}
