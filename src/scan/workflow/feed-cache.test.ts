import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFakeClock } from "../../../test/fakes/clock.ts";
import { createFakeLogger } from "../../../test/fakes/logger.ts";
import { createRunContext } from "../../../test/fakes/run-context.ts";
import { FEED_SCHEMA } from "../../feed/index.ts";
import type { CacheOutcome, CacheRequest } from "../../github/cache.ts";
import { createFileSystem } from "../../platform/file-system.ts";
import type { GitHubAnswer, GitHubRequest } from "../../ports/github-api.ts";
import type { Runtime } from "../runtime.ts";
import { createWorkflowFeedCache } from "./feed-cache.ts";

const home = mkdtempSync(join(tmpdir(), "tidegate-feed-cache-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const NO_ANSWER: GitHubAnswer = { status: 500, headers: {}, data: undefined, message: "" };

function setUp(answer: GitHubAnswer = NO_ANSWER, outcome?: CacheOutcome) {
  const directory = mkdtempSync(join(home, "feed-"));
  const [requests, asked, logger]: [CacheRequest[], GitHubRequest[], ReturnType<typeof createFakeLogger>] = [[], [], createFakeLogger()];
  const cache = {
    restore: async (request: CacheRequest) => {
      requests.push(request);
      return { state: "miss" } as const;
    },
    save: async (request: CacheRequest) => {
      requests.push(request);
      return outcome ?? ({ state: "saved", key: request.key } as const);
    },
  };
  const api = {
    request: async (request: GitHubRequest) => {
      asked.push(request);
      return answer;
    },
  };
  const context = createRunContext({ apiUrl: "http://127.0.0.1", kind: "push" });
  const runtime = { fs: createFileSystem(), clock: createFakeClock(), logger, signal: new AbortController().signal } as Partial<Runtime> as Runtime;
  const open = (isPruned: boolean) =>
    createWorkflowFeedCache({ cache, context, directory, schema: FEED_SCHEMA, ...(isPruned ? { pruneWith: api } : {}) }, runtime);
  return { open, requests, asked, logger, directory };
}

describe("the feed in the workflow cache", () => {
  it("is the compiled shards, without what lies beside them", async () => {
    const { open, requests, asked, directory } = setUp();
    const feed = open(false);
    await feed.restore(["npm"]);
    await feed.save();
    expect(requests.map(({ paths }) => paths)).toEqual(Array.from({ length: 2 }, () => [join(directory, `v${FEED_SCHEMA}`)]));
    expect(asked).toEqual([]);
  });

  it("says when outdated entries must not be deleted", async () => {
    const { open, logger } = setUp({ status: 403, headers: {}, data: undefined, message: "Resource not accessible by integration" });
    const feed = open(true);
    await feed.restore(["npm"]);
    await feed.save();
    expect(JSON.stringify(logger.lines)).toContain("outdated entries stay (");
  });

  it("is saved again when more was fetched since, and only then; that is said once", async () => {
    const { open, requests, logger, directory } = setUp();
    const feed = open(false);
    await feed.restore(["npm"]);
    await feed.save();
    await feed.save();
    expect(requests).toHaveLength(2);
    addShard(directory, "NVD/2024");
    await feed.save();
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(3);
    expect(logger.lines.filter((line) => line.includes("Feed cache: saved"))).toHaveLength(2);
    expect(logger.lines.join()).not.toContain("unchanged");
  });

  it("is not tried a second time with a service that refused", async () => {
    const { open, requests, directory } = setUp(NO_ANSWER, { state: "skipped", reason: "denied" });
    const feed = open(false);
    await feed.restore(["npm"]);
    await feed.save();
    addShard(directory, "NVD/2024");
    await feed.save();
    expect(requests).toHaveLength(2);
  });
});

function addShard(directory: string, ecosystem: string): void {
  const time = "2026-11-21T00:00:00.000Z";
  const content = { file: "shard.db", digest: `sha256:${"0".repeat(64)}`, bytes: 1, records: 1 };
  const facts = { schema: FEED_SCHEMA, ecosystem, source: "test", revision: { token: "t" }, checked: time, asOf: time, content, problems: [] };
  mkdirSync(join(directory, `v${FEED_SCHEMA}`), { recursive: true });
  writeFileSync(join(directory, `v${FEED_SCHEMA}`, "shard.json"), JSON.stringify(facts));
}
