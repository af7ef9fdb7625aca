import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { type FakeGitHub, startGitHub } from "../../test/fakes/github.ts";
import { addComment, READ_TOKEN, WRITE_TOKEN } from "../../test/fakes/github-state.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createRunContext, type FakeRun } from "../../test/fakes/run-context.ts";
import { assertNoViolations } from "../../test/fakes/server.ts";
import { createGitHubApi } from "./api.ts";
import { createMarker } from "./marker.ts";
import { MAX_COMMENT_LENGTH, type StickyComment, writeStickyComment } from "./pull-request-comment.ts";

const marker = createMarker({ workflow: "ci.yml", images: [{ name: "octo/app", platform: "linux/amd64" }] });
const BOT = { login: "github-actions[bot]", isBot: true };

describe("writeStickyComment", () => {
  let github: FakeGitHub;
  const clock = createFakeClock();

  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(async () => {
    assertNoViolations(github);
    await github.close();
  });

  const write = (options: Partial<StickyComment> & { token?: string; kind?: FakeRun["kind"] } = {}) => {
    const { token = WRITE_TOKEN, kind, ...rest } = options;
    const context = createRunContext({ apiUrl: github.url, ...(kind ? { kind } : {}) });
    const api = createGitHubApi({ token, apiUrl: github.url, userAgent: "tidegate/test", clock, logger: createFakeLogger() });
    return writeStickyComment({ api, context, marker, body: "two findings", mode: "always", hasFindings: true, hasChanges: true, ...rest });
  };
  const bodies = () => github.state.comments.map(({ body }) => body);
  const calls = () => github.state.requests.map(({ method }) => method).join(" ");

  it("creates the comment once and updates it in place afterwards", async () => {
    const first = await write();
    expect(first).toMatchObject({ channel: "pull-request-comment", state: "delivered", id: "1001" });
    expect(first.url).toBe("https://github.com/octo/app/pull/7#issuecomment-1001");
    const second = await write({ body: "one finding" });
    expect(second).toMatchObject({ state: "delivered", id: "1001", message: "The pull request comment was updated." });
    expect(bodies()).toEqual([`${marker}\none finding`]);
  });

  it("sends nothing when the comment already says this", async () => {
    await write();
    github.state.requests.length = 0;
    expect(await write()).toMatchObject({ state: "delivered", reason: "unchanged" });
    expect(calls()).toBe("GET");
  });

  it("leaves the comments of other workflows and images alone", async () => {
    const other = createMarker({ workflow: "ci.yml", images: [{ name: "octo/app", platform: "linux/arm64" }] });
    addComment(github.state, { issue: 7, ...BOT, body: `${other}\nother` });
    await write();
    expect(bodies()).toEqual([`${other}\nother`, `${marker}\ntwo findings`]);
  });

  it.each([
    ["starts a comment with the marker", `${marker}\nhaha`],
    ["quotes the marker", `> ${marker}\n> two findings\n\nI disagree`],
  ])("is not fooled by a person who %s", async (_, body) => {
    addComment(github.state, { issue: 7, login: "mallory", isBot: false, body });
    await write();
    expect(bodies()).toEqual([body, `${marker}\ntwo findings`]);
  });

  it("is not fooled by a person whose name looks like the bot's", async () => {
    addComment(github.state, { issue: 7, login: "github-actions", isBot: false, body: marker });
    await write();
    expect(github.state.comments).toHaveLength(2);
  });

  it.each([
    ["a person", { login: "alice", isBot: false }],
    ["an app", { login: "octo-app[bot]", isBot: true }],
  ])("knows its own comment when the token is that of %s", async (_, author) => {
    github.state.tokens.set("ghp_fakePersonalToken", { ...author, permissions: { pull_requests: "write" } });
    await write({ token: "ghp_fakePersonalToken" });
    await write({ token: "ghp_fakePersonalToken", body: "changed" });
    expect(bodies()).toEqual([`${marker}\nchanged`]);
  });

  it("finds its comment on a later page, without following the link to another host", async () => {
    for (let index = 0; index < 230; index += 1) addComment(github.state, { issue: 7, login: "bob", isBot: false, body: `chat ${index}` });
    addComment(github.state, { issue: 7, ...BOT, body: `${marker}\nold` });
    await write();
    expect(github.state.comments.at(-1)).toMatchObject({ body: `${marker}\ntwo findings`, edits: 1 });
    expect(calls()).toBe("GET GET GET PATCH");
  });

  it("creates the comment anew when it is deleted between look and touch", async () => {
    addComment(github.state, { issue: 7, ...BOT, body: `${marker}\nold` });
    const effect = () => void github.state.comments.splice(0);
    github.state.faults.push({ method: "PATCH", status: 404, message: "Not Found", effect, times: 1 });
    expect(await write()).toMatchObject({ state: "delivered", message: "The pull request comment was written." });
  });

  it("ends with one comment when two jobs write at once", async () => {
    const results = await Promise.all([write({ body: "from one" }), write({ body: "from two" }), write({ body: "from three" })]);
    expect(results.map(({ state }) => state)).toEqual(["delivered", "delivered", "delivered"]);
    expect(github.state.comments).toHaveLength(1);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
  });

  it.each([
    ["always", false, false, 1],
    ["on-findings", false, false, 0],
    ["on-findings", true, false, 1],
    ["on-change", true, false, 0],
    ["on-change", false, true, 1],
    ["never", true, true, 0],
  ] as const)("%s, findings %s, changes %s: %i comments", async (mode, hasFindings, hasChanges, count) => {
    const delivery = await write({ mode, hasFindings, hasChanges });
    expect(github.state.comments).toHaveLength(count);
    expect(delivery).toMatchObject(count === 1 ? { state: "delivered" } : { state: "skipped", reason: "not-wanted" });
  });

  it.each(["on-findings", "on-change"] as const)("keeps an existing comment true in mode %s when the image has become clean", async (mode) => {
    await write();
    await write({ mode, hasFindings: false, hasChanges: false, body: "clean" });
    expect(bodies()).toEqual([`${marker}\nclean`]);
  });

  it("says that there is no pull request", async () => {
    expect(await write({ kind: "push" })).toMatchObject({ state: "skipped", reason: "no-target" });
    expect(calls()).toBe("");
  });

  it.each([
    ["fork", "skipped", "read-only-token"],
    ["dependabot", "skipped", "read-only-token"],
    ["pull_request", "failed", "permission"],
  ] as const)("does not crash on a read-only token: %s", async (kind, state, reason) => {
    expect(await write({ kind, token: READ_TOKEN })).toMatchObject({ state, reason });
  });

  it("says that the conversation is locked", async () => {
    const pull = github.state.pulls.get(7);
    if (pull) pull.isLocked = true;
    expect(await write()).toMatchObject({ state: "skipped", reason: "locked" });
  });

  it.each([
    [410, "skipped", "feature-disabled"],
    [422, "failed", "rejected"],
    [502, "failed", "unavailable"],
    [429, "failed", "rate-limited"],
  ])("reports %i on creation", async (status, state, reason) => {
    github.state.faults.push({ method: "POST", status, message: "No", times: 9 });
    expect(await write()).toMatchObject({ state, reason });
  });

  it("does not add a second comment when the first request took effect but its answer was lost", async () => {
    github.state.faults.push({ method: "POST", status: 502, isAfterEffect: true, times: 1 });
    expect(await write()).toMatchObject({ state: "delivered", id: "1001" });
    expect(github.state.comments).toHaveLength(1);
  });

  it("measures before sending", async () => {
    expect(await write({ body: "x".repeat(MAX_COMMENT_LENGTH) })).toMatchObject({ state: "failed", reason: "too-large" });
    expect(calls()).toBe("");
    const room = MAX_COMMENT_LENGTH - marker.length - 1;
    expect(await write({ body: "x".repeat(room) })).toMatchObject({ state: "delivered" });
  });

  it("returns when the run is cancelled", async () => {
    expect(await write({ signal: AbortSignal.abort() })).toMatchObject({ state: "failed", reason: "cancelled" });
  });

  it("speaks to Enterprise Server, whose GraphQL lies beside its REST", async () => {
    const ghes = await startGitHub({ basePath: "/api/v3", state: github.state });
    addComment(github.state, { issue: 7, login: "mallory", isBot: false, body: marker });
    const context = createRunContext({ apiUrl: ghes.url });
    const api = createGitHubApi({ token: WRITE_TOKEN, apiUrl: ghes.url, userAgent: "tidegate/test", clock, logger: createFakeLogger() });
    expect(await write({ api, context })).toMatchObject({ state: "delivered" });
    expect(calls()).toBe("GET POST POST GET");
    await ghes.close();
  });
});
