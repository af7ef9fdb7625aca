import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { type FakeGitHub, startGitHub } from "../../test/fakes/github.ts";
import { READ_TOKEN, WRITE_TOKEN } from "../../test/fakes/github-state.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createTrigger } from "../../test/fakes/run-context.ts";
import { assertNoViolations } from "../../test/fakes/server.ts";
import { createGitHubApi } from "./api.ts";
import { decodeCommentData, encodeCommentData } from "./comment-data.ts";
import { readRunContext } from "./context.ts";
import { verifyForkPullRequest } from "./fork-pull-request.ts";
import { createMarker } from "./marker.ts";
import { writeStickyComment } from "./pull-request-comment.ts";

const HEAD = "b".repeat(40);

describe("comment data of a fork", () => {
  const data = { pullRequest: 7, headSha: HEAD, commentId: "x", images: [{ schema: 1, findings: [] }] };
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

  it("survives the journey", () => {
    expect(decodeCommentData(Buffer.from(encodeCommentData(data)))).toEqual(data);
  });

  it.each([
    ["no JSON", Buffer.from("{")],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22])],
    ["another schema", bytes({ ...data, schema: 2 })],
    ["a list", bytes([])],
    ["a number as text", bytes({ ...data, schema: 1, pullRequest: "7" })],
    ["a negative number", bytes({ ...data, schema: 1, pullRequest: -7 })],
    ["a fraction", bytes({ ...data, schema: 1, pullRequest: 7.5 })],
    ["no images", bytes({ ...data, schema: 1, images: [] })],
    ["more images than a step has", bytes({ ...data, schema: 1, images: Array.from({ length: 101 }) })],
    ["a path for a commit", bytes({ ...data, schema: 1, headSha: "../../x" })],
    ["a schema from the prototype", Buffer.from('{"__proto__":{"schema":1,"pullRequest":7}}')],
  ])("refuses %s", (_, content) => {
    expect(() => decodeCommentData(content)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }) as Error);
  });
});

describe("verifyForkPullRequest", () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(async () => {
    assertNoViolations(github);
    await github.close();
  });

  const open = (event: unknown, token = WRITE_TOKEN) => {
    const { environment } = createTrigger("push");
    const context = readRunContext({ ...environment, GITHUB_EVENT_NAME: "workflow_run", GITHUB_API_URL: github.url }, event);
    const api = createGitHubApi({ token, apiUrl: github.url, userAgent: "t", clock: createFakeClock(), logger: createFakeLogger() });
    return { api, context };
  };
  const ended = (headSha = HEAD) => ({ workflow_run: { id: 5, event: "pull_request", head_sha: headSha } });

  it("accepts the pull request whose head the run was for, and comments there", async () => {
    const desk = open(ended());
    const pull = await verifyForkPullRequest({ ...desk, claim: { pullRequest: 7, headSha: HEAD } });
    expect(pull).toEqual({ number: 7, headSha: HEAD, isFork: true });
    const marker = createMarker({ workflow: "ci.yml", images: [{ name: "app", platform: "linux/amd64" }] });
    const pullRequest = { number: 7, isFork: true };
    const delivery = await writeStickyComment({ ...desk, marker, pullRequest, body: "x", mode: "always", hasFindings: true, hasChanges: true });
    expect(delivery.state).toBe("delivered");
  });

  it.each([
    ["another pull request", { claim: { pullRequest: 8, headSha: HEAD } }, "not-found"],
    ["a commit the run was not for", { claim: { pullRequest: 7, headSha: "d".repeat(40) } }, "rejected"],
    ["a run that was for another commit", { event: ended("d".repeat(40)), claim: { pullRequest: 7, headSha: "d".repeat(40) } }, "no-target"],
    ["no run at all", { event: {} }, "no-target"],
  ])(
    "refuses %s",
    async (_, {
      event = ended(),
      claim = { pullRequest: 7, headSha: HEAD },
    }: { event?: unknown; claim?: { pullRequest: number; headSha: string } }, reason) => {
      expect(await verifyForkPullRequest({ ...open(event), claim })).toMatchObject({ reason });
    },
  );

  it("refuses a pull request that was closed meanwhile", async () => {
    const pull = github.state.pulls.get(7);
    if (pull) pull.isClosed = true;
    expect(await verifyForkPullRequest({ ...open(ended()), claim: { pullRequest: 7, headSha: HEAD } })).toMatchObject({ state: "skipped" });
  });

  it("needs no more than reading", async () => {
    expect(await verifyForkPullRequest({ ...open(ended(), READ_TOKEN), claim: { pullRequest: 7, headSha: HEAD } })).toMatchObject({ number: 7 });
  });
});
