import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../fakes/github.ts";
import { READ_TOKEN, WRITE_TOKEN } from "../fakes/github-state.ts";
import { checkExchange } from "../fakes/openapi/index.ts";
import { assertNoViolations } from "../fakes/server.ts";

/** The fake is only worth something if it notices what the real service would not take. */
describe("the fake GitHub", () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  const send = (method: string, path: string, options: { body?: unknown; token?: string | null; headers?: Record<string, string> } = {}) => {
    const { body, token = WRITE_TOKEN, headers = {} } = options;
    return fetch(`${github.url}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        "user-agent": "test",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const comments = "/repos/octo/app/issues/7/comments";
  const sarifs = "/repos/octo/app/code-scanning/sarifs";
  const upload = (log: unknown) => ({ commit_sha: "a".repeat(40), ref: "refs/heads/main", sarif: gzipSync(JSON.stringify(log)).toString("base64") });

  it.each([
    ["a route nobody knows", "GET", "/repos/octo/app/nothing", {}],
    ["a field nobody knows", "POST", comments, { body: { body: "x", sticky: true } }],
    ["a field of another kind", "POST", comments, { body: { body: 7 } }],
    ["a field that is missing", "POST", sarifs, { body: { ref: "refs/heads/main" } }],
    ["a query parameter nobody knows", "GET", `${comments}?sort=created`, {}],
    ["a query parameter of another kind", "GET", `${comments}?per_page=many`, {}],
    ["a ref that is not full", "POST", sarifs, { body: { ...upload({}), ref: "main" } }],
    ["a body where none belongs", "DELETE", "/repos/octo/app/issues/comments/1", { body: {} }],
    ["an old media type", "GET", comments, { headers: { accept: "text/html" } }],
  ])("remembers %s", async (_, method, path, options) => {
    await send(method, path, options);
    expect(() => assertNoViolations(github)).toThrow("misused");
  });

  it.each([
    ["no token", null, 401],
    ["an unknown token", "ghs_other", 401],
    ["a token that may only read", READ_TOKEN, 403],
    ["a token that may write", WRITE_TOKEN, 201],
  ])("answers %s with its status", async (_, token, status) => {
    expect((await send("POST", comments, { body: { body: "x" }, token })).status).toBe(status);
    assertNoViolations(github);
  });

  it("answers for its own repository only", async () => {
    expect((await send("GET", "/repos/octo/other/issues/7/comments")).status).toBe(404);
  });

  it.each([
    ["not base64", { sarif: "%%%" }, 400],
    ["not gzip", { sarif: "aGVsbG8=" }, 400],
    ["more than 10 MB", { sarif: Buffer.alloc(10 * 1024 * 1024 + 1).toString("base64") }, 413],
  ])("refuses SARIF that is %s", async (_, change, status) => {
    expect((await send("POST", sarifs, { body: { ...upload({}), ...change } })).status).toBe(status);
  });

  it("notices an answer that GitHub would not give", () => {
    const operation = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
    const exchange = { operation, query: new URLSearchParams(), requestBody: undefined, status: 200 };
    expect(checkExchange({ ...exchange, responseBody: { processing_status: "finished" } })).toHaveLength(1);
    expect(checkExchange({ ...exchange, responseBody: { processing_status: "complete", analyses_url: null, errors: null } })).toEqual([]);
  });
});
