import { describe, expect, it } from "vitest";
import { createRunContext } from "../../test/fakes/run-context.ts";
import type { GitHubAnswer, GitHubRequest } from "../ports/github-api.ts";
import { type Pruned, pruneCaches } from "./prune-caches.ts";

const PREFIX = "tidegate-feed-v3-npm_1-";
const KEEP = `${PREFIX}2026-11-21-new`;
const MAIN = "refs/heads/main";

const answer = (status: number, data?: unknown): GitHubAnswer => ({
  status,
  headers: {},
  data,
  message: status < 300 ? "" : "Resource not accessible",
});

async function prune(answers: Readonly<Record<string, GitHubAnswer>>): Promise<{ pruned: Pruned; requests: GitHubRequest[] }> {
  const requests: GitHubRequest[] = [];
  const api = {
    request: async (request: GitHubRequest) => {
      requests.push(request);
      return answers[request.method] ?? answer(500);
    },
  };
  const context = createRunContext({ apiUrl: "http://127.0.0.1", kind: "push" });
  const pruned = await pruneCaches({ api, context, prefix: PREFIX, keep: KEEP, signal: new AbortController().signal });
  return { pruned, requests };
}

const listing = (...items: readonly unknown[]): GitHubAnswer => answer(200, { total_count: items.length, actions_caches: items });

describe("outdated cache entries", () => {
  it("of this thing and this branch are deleted, and nothing else", async () => {
    const { pruned, requests } = await prune({
      GET: listing(
        { id: 1, key: KEEP, ref: MAIN },
        { id: 2, key: `${PREFIX}2026-11-20-old`, ref: MAIN },
        { id: 3, key: `${PREFIX}2026-11-19-old`, ref: "refs/pull/7/merge" },
        { id: 4, key: "somebody-elses", ref: MAIN },
        { id: "5", key: `${PREFIX}x`, ref: MAIN },
        null,
      ),
      DELETE: answer(204),
    });
    expect(pruned).toEqual({ removed: 1 });
    expect(requests.map(({ method, path }) => `${method} ${path.replace(/.*\/actions/, "")}`)).toEqual(["GET /caches", "DELETE /caches/2"]);
    expect(requests[0]?.query).toMatchObject({ key: PREFIX, ref: MAIN });
  });

  it("that another run deleted are no matter", async () => {
    const { pruned } = await prune({ GET: listing({ id: 2, key: `${PREFIX}old`, ref: MAIN }), DELETE: answer(404) });
    expect(pruned).toEqual({ removed: 1 });
  });

  it.each<[string, Readonly<Record<string, GitHubAnswer>>]>([
    ["listed", { GET: answer(403) }],
    ["deleted", { GET: listing({ id: 2, key: `${PREFIX}old`, ref: MAIN }), DELETE: answer(403) }],
  ])("stay when they must not be %s", async (_, answers) => {
    expect((await prune(answers)).pruned).toEqual({ refusal: expect.stringContaining("403") as string });
  });

  it.each([undefined, "text", [], { actions_caches: "none" }])("are none in %j", async (data) =>
    expect((await prune({ GET: answer(200, data) })).pruned).toEqual({ removed: 0 }),
  );
});
