import { join } from "node:path";
import { type FakeCacheService, startCacheService } from "../fakes/cache-service.ts";
import { type FakeGitHub, startGitHub } from "../fakes/github.ts";
import { type ActionResult, type ActionRun, runAction } from "../fakes/runner.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";
import { SAMPLE_NPM, writeSampleImage } from "../support/sample-image.ts";
import type { Section } from "./run.ts";

const RUNS = 5;

interface Services {
  readonly github: FakeGitHub;
  readonly cache: FakeCacheService;
  readonly feed: FeedServer;
}

/** What was asked of whom since the last look. */
interface Traffic {
  readonly api: number;
  readonly apiBytes: number;
  readonly cache: number;
  readonly cacheBytes: number;
  readonly feed: number;
  readonly feedBytes: number;
}

/** A whole step as the runner starts it, against services on this machine: time, calls and bytes. */
export async function measureGitHub(scratch: string): Promise<Section> {
  if (!HAS_DATA) throw new Error("the feed for this measurement is absent");
  const image = join(scratch, "github-image");
  await writeSampleImage(image, SAMPLE_NPM);
  const services: Services = { github: await startGitHub(), cache: await startCacheService(), feed: await startFeedServer(dataPath("feed")) };
  const options = (inputs: Readonly<Record<string, string>>): ActionRun => ({
    kind: "pull_request",
    apiUrl: services.github.url,
    env: services.cache.environment,
    inputs: { image, feed: services.feed.url, "upload-sarif": "false", ...inputs },
    root: join(scratch, "github-runner"),
  });
  try {
    const traffic = watch(services);
    const cold = await runAction({ ...options({}), kind: "push" });
    const first = traffic();
    const warm: ActionResult[] = [];
    // The first of them writes the comment; the others find it.
    for (let run = 0; run <= RUNS; run += 1) warm.push(await runAction(options({})));
    traffic();
    await runAction(options({}));
    const usual = traffic();
    await runAction(options({ "upload-sarif": "true", "upload-artifact": "true" }));
    const full = traffic();
    await warm[0]?.cleanup();
    return { name: "GitHub", rows: describe({ cold, first, warm: warm.slice(1), usual, full }) };
  } finally {
    for (const service of Object.values(services)) await service.close();
  }
}

function watch({ github, cache, feed }: Services): () => Traffic {
  let last: Traffic = { api: 0, apiBytes: 0, cache: 0, cacheBytes: 0, feed: 0, feedBytes: 0 };
  return () => {
    const sent = cache.state.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    const now: Traffic = {
      api: github.state.requests.length,
      apiBytes: github.state.requests.reduce((sum, { bytes }) => sum + bytes, 0),
      cache: cache.state.requests.length,
      cacheBytes: sent + cache.state.served,
      feed: feed.requests.length,
      feedBytes: feed.requests.reduce((sum, { bytes }) => sum + bytes, 0),
    };
    const since = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, value - last[name as keyof Traffic]])) as unknown as Traffic;
    last = now;
    return since;
  };
}

interface Measured {
  readonly cold: ActionResult;
  readonly first: Traffic;
  readonly warm: readonly ActionResult[];
  readonly usual: Traffic;
  readonly full: Traffic;
}

function describe({ cold, first, warm, usual, full }: Measured): Section["rows"] {
  const times = warm.map(({ duration }) => duration).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return [
    row(
      "Step on a pull request: feed, layers and base result from the cache, comment brought up to date (median)",
      "< 2 s",
      `${Math.round(median)} ms`,
    ),
    row("Calls of that step: GitHub API, cache service, feed", "", describeTraffic(usual)),
    row("Calls with SARIF upload and artifact besides", "", describeTraffic(full)),
    row("First step of all: everything fetched and kept", "", `${Math.round(cold.duration)} ms; ${describeTraffic(first)}`),
  ];
}

const row = (what: string, goal: string, figure: string): Section["rows"][number] => ({ what, goal, figure, memory: "" });

function describeTraffic({ api, apiBytes, cache, cacheBytes, feed, feedBytes }: Traffic): string {
  return `${api} (${kb(apiBytes)}), ${cache} (${kb(cacheBytes)}), ${feed} (${kb(feedBytes)})`;
}

const kb = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
