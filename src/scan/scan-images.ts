import { requiredShards } from "../match/index.ts";
import { compareFindings } from "../model/compare-findings.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { Inventory } from "../model/inventory.ts";
import type { ScanReport } from "../model/report.ts";
import type { Exceptions, Policy } from "../policy/index.ts";
import { inventoryOf } from "./inventory-of.ts";
import { judgeInventory, readPolicy } from "./judge-inventory.ts";
import { gatherKnowledge, type Knowledge, type KnowledgeRequest } from "./knowledge.ts";
import type { LayerStore } from "./layer-store.ts";
import { readExceptions } from "./read-exceptions.ts";
import type { Runtime } from "./runtime.ts";
import type { Base, ScannedImage } from "./scanned-image.ts";
import { createStopwatch, type Stopwatch } from "./timings.ts";
import { withoutUsedRules } from "./unused-rules.ts";

export interface ImagesRequest extends KnowledgeRequest {
  readonly images: readonly string[];
  readonly layers?: LayerStore;
  readonly workspace?: string;
  /** Finds what an image is compared with, by its place among the images. Must not reject for a base that cannot be had. */
  readonly findBase?: (inventory: Inventory, place: number) => Promise<Base | undefined>;
}

interface Taken {
  readonly inventory: Inventory;
  readonly stopwatch: Stopwatch;
  readonly base?: Promise<Base | undefined>;
}

/**
 * Scans several images with one refresh of the feed, for all that they need together; the results are in the order of the images.
 * Rejects for a wrong policy, and when the run is cancelled or out of time.
 */
export async function scanImages(request: ImagesRequest, runtime: Runtime): Promise<readonly ScannedImage[]> {
  const policy = readPolicy(request.settings);
  const exceptions = await readExceptions(request.settings, runtime);
  const taken: Attempt<Taken>[] = [];
  for (const [place, image] of request.images.entries()) taken.push(await attempt(() => take(image, place, request, runtime), runtime));
  const inventories = taken.flatMap((item) => ("value" in item ? [item.value.inventory] : []));
  if (inventories.length === 0) return request.images.map((image, place) => ({ image, error: errorOf(taken[place]) }));
  const learned = await attempt(() => learn(inventories, request, runtime), runtime);
  try {
    const results: ScannedImage[] = [];
    for (const [place, image] of request.images.entries()) {
      const item = taken[place];
      if (!item || "error" in item || "error" in learned) results.push({ image, error: errorOf(item && "error" in item ? item : learned) });
      else results.push(await judgeTaken(image, item.value, { ...request, ...learned.value, policy, exceptions }, runtime));
    }
    // Scores and ends of releases are looked up for what was found, and so are fetched last.
    await request.feedCache?.save();
    return withoutUsedRules(results);
  } finally {
    if ("value" in learned) learned.value.knowledge.close();
  }
}

type Attempt<T> = { readonly value: T } | { readonly error: TidegateError };

/** What is wrong with one image becomes a value; a cancelled run ends at once. */
async function attempt<T>(work: () => Promise<T>, { signal }: Runtime): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isTidegateError(error)) return { error };
    return { error: new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error }) };
  }
}

function errorOf(item: Attempt<unknown> | undefined): TidegateError {
  return item && "error" in item ? item.error : new TidegateError("INTERNAL", "the image was not looked at");
}

async function take(image: string, place: number, { settings, layers, workspace, findBase }: ImagesRequest, runtime: Runtime): Promise<Taken> {
  const stopwatch = createStopwatch(runtime.clock);
  const inventory = await stopwatch.time("image", () =>
    inventoryOf({ image, settings, ...(layers ? { layers } : {}), ...(workspace ? { workspace } : {}) }, runtime),
  );
  // The base is fetched while the next image is read and the feed refreshed.
  const base = findBase?.(inventory, place);
  base?.catch(() => undefined);
  return { inventory, stopwatch, ...(base ? { base } : {}) };
}

interface Rules {
  readonly policy: Policy;
  readonly exceptions: Exceptions;
}

interface Learned {
  readonly knowledge: Knowledge;
  readonly feedTime: number;
}

async function learn(inventories: readonly Inventory[], request: ImagesRequest, runtime: Runtime): Promise<Learned> {
  const shards = [...new Set(inventories.flatMap((inventory) => requiredShards(inventory)))];
  const start = runtime.clock.now();
  const knowledge = await gatherKnowledge(shards, request, runtime);
  return { knowledge, feedTime: runtime.clock.now() - start };
}

async function judgeTaken(image: string, taken: Taken, request: ImagesRequest & Learned & Rules, runtime: Runtime): Promise<ScannedImage> {
  const { inventory, stopwatch } = taken;
  const judged = await attempt(async () => {
    const base = await taken.base;
    const compare = (findings: readonly Finding[]) => base?.report && knownTo(base.report, findings, inventory);
    const report = await judgeInventory({ ...request, inventory, stopwatch, compare }, runtime);
    return { image, report: { ...report, timings: { feed: request.feedTime, ...report.timings } }, ...(base ? { base } : {}) };
  }, runtime);
  return "value" in judged ? judged.value : { image, error: judged.error };
}

/** Only what the change brought is new: an advisory that became known since is no doing of the change. */
function knownTo(base: ScanReport, findings: readonly Finding[], { packages }: Inventory): (finding: Finding) => boolean {
  const applicable = ({ state }: Finding): boolean => state !== "not-applicable";
  const { added } = compareFindings(
    { findings: base.findings.filter(applicable), packages: base.inventory.packages },
    { findings: findings.filter(applicable), packages },
  );
  const fresh = new Set(added);
  return (finding) => !fresh.has(finding);
}
