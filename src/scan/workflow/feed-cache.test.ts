import { describe, expect, it } from "vitest";
import { createFakeClock } from "../../../test/fakes/clock.ts";
import { createFakeLogger } from "../../../test/fakes/logger.ts";
import { createRunContext } from "../../../test/fakes/run-context.ts";
import type { CacheRequest } from "../../github/cache.ts";
import { createFileSystem } from "../../platform/file-system.ts";
import type { GitHubAnswer, GitHubRequest } from "../../ports/github-api.ts";
import type { Runtime } from "../runtime.ts";
import { createWorkflowFeedCache } from "./feed-cache.ts";

function setUp(answer: GitHubAnswer) {
  const [requests, asked, logger]: [CacheRequest[], GitHubRequest[], ReturnType<typeof createFakeLogger>] = [[], [], createFakeLogger()];
  const cache = {
    restore: async (request: CacheRequest) => {
      requests.push(request);
      return { state: "miss" } as const;
    },
    save: async (request: CacheRequest) => {
      requests.push(request);
      return { state: "saved", key: request.key } as const;
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
    createWorkflowFeedCache({ cache, context, directory: "/feed", schema: 2, ...(isPruned ? { pruneWith: api } : {}) }, runtime);
  return { open, requests, asked, logger };
}

describe("the feed in the workflow cache", () => {
  it("is the compiled shards, without what lies beside them", async () => {
    const { open, requests, asked } = setUp({ status: 500, headers: {}, data: undefined, message: "" });
    const feed = open(false);
    await feed.restore(["npm"]);
    await feed.save("content");
    expect(requests.map(({ paths }) => paths)).toEqual([["/feed/v2"], ["/feed/v2"]]);
    expect(asked).toEqual([]);
  });

  it("says when outdated entries must not be deleted", async () => {
    const { open, logger } = setUp({ status: 403, headers: {}, data: undefined, message: "Resource not accessible by integration" });
    const feed = open(true);
    await feed.restore(["npm"]);
    await feed.save("content");
    expect(JSON.stringify(logger.lines)).toContain("outdated entries stay (");
  });
});
