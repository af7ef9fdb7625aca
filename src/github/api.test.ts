import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { type FakeGitHub, startGitHub } from "../../test/fakes/github.ts";
import { WRITE_TOKEN } from "../../test/fakes/github-state.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { assertNoViolations, type FakeRequest, type FakeServer, listen } from "../../test/fakes/server.ts";
import { createGitHubApi, describeAnswer } from "./api.ts";

describe("createGitHubApi", () => {
  let github: FakeGitHub;
  let other: FakeServer;
  const strays: FakeRequest[] = [];
  const clock = createFakeClock();
  const logger = createFakeLogger();

  beforeEach(async () => {
    github = await startGitHub();
    strays.length = 0;
    logger.lines.length = 0;
    other = await listen((request) => {
      strays.push(request);
      return { status: 200, body: {} };
    });
  });
  afterEach(async () => {
    assertNoViolations(github);
    await github.close();
    await other.close();
  });

  const open = () => createGitHubApi({ token: WRITE_TOKEN, apiUrl: github.url, userAgent: "tidegate/test", clock, logger });
  const get = (path = "/repos/octo/app/pulls/7") => open().request({ method: "GET", path });

  it("answers with status, headers and data", async () => {
    const answer = await get();
    expect(answer).toMatchObject({ status: 200, message: "", data: { number: 7 } });
    expect(answer.headers["x-github-request-id"]).toBe("FAKE:1");
  });

  it("gives a refusal's own words, without Octokit's", async () => {
    expect(await get("/repos/octo/app/pulls/8")).toMatchObject({ status: 404, message: "Not Found" });
    const long = await open().request({ method: "POST", path: "/repos/octo/app/issues/7/comments", body: { body: "x".repeat(70_000) } });
    expect(describeAnswer(long)).toBe("HTTP 422: Validation Failed: Body is too long (maximum is 65536 characters)");
  });

  it("asks nobody without a token", async () => {
    const api = createGitHubApi({ token: "", apiUrl: github.url, userAgent: "t", clock, logger });
    expect(await api.request({ method: "GET", path: "/user" })).toMatchObject({ status: 401, message: "no token was given" });
    expect(github.state.requests).toEqual([]);
  });

  it("does not carry the token to another host", async () => {
    github.state.faults.push({ status: 302, headers: { location: `${other.url}/caught` }, times: 1 });
    await get();
    expect(strays).toHaveLength(1);
    expect(strays[0]?.headers).not.toHaveProperty("authorization");
  });

  it.each(["//evil.example/x", "@evil.example/", ".evil.example/", "https://evil.example/"])("refuses the path %s", async (path) => {
    await expect(get(path)).rejects.toMatchObject({ code: "INTERNAL" });
  });

  it.each([
    ["HTML from a proxy", "<html>Bad gateway</html>"],
    ["JSON cut short", '{"message": "No'],
    ["a bare word", "null"],
  ])("survives an error page: %s", async (_, text) => {
    const server = await listen(() => ({ status: 502, headers: { "content-type": "application/json" }, body: Buffer.from(text) }));
    const api = createGitHubApi({ token: WRITE_TOKEN, apiUrl: server.url, userAgent: "t", clock, logger });
    expect((await api.request({ method: "GET", path: "/x" })).status).toBe(502);
    await server.close();
  });

  it("says at debug level what it asks again, without the token", async () => {
    github.state.faults.push({ status: 503, message: "Service unavailable", times: 1 });
    await get();
    expect(logger.lines).toEqual(["debug: GET /repos/octo/app/pulls/7: HTTP 503: Service unavailable; asking again in 1000 ms"]);
  });

  it("does not wait for an answer that does not come", async () => {
    github.state.faults.push({ status: 200, isStalled: true, times: 1 });
    const api = createGitHubApi({ token: WRITE_TOKEN, apiUrl: github.url, userAgent: "t", clock, logger, timeout: 50 });
    expect(await api.request({ method: "GET", path: "/repos/octo/app/pulls/7" })).toMatchObject({ status: 200 });
    expect(logger.lines[0]).toContain("no answer (The operation was aborted due to timeout)");
  });

  it("stops waiting when the run is cancelled", async () => {
    const stop = new AbortController();
    github.state.faults.push({ status: 503, times: 9, effect: () => stop.abort() });
    await expect(open().request({ method: "GET", path: "/user", signal: stop.signal })).rejects.toThrow("aborted");
  });
});
