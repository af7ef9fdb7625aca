import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { type FakeGitHub, startGitHub } from "../../test/fakes/github.ts";
import { openAlerts, READ_TOKEN, WRITE_TOKEN } from "../../test/fakes/github-state.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createRunContext, type FakeRun } from "../../test/fakes/run-context.ts";
import { createGitHubApi } from "./api.ts";
import { type SarifUpload, uploadSarif } from "./code-scanning.ts";

const text = { text: "words" };
const sarif = (change: Record<string, unknown> = {}, driver: Record<string, unknown> = {}) =>
  Buffer.from(
    JSON.stringify({
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Tidegate",
              rules: [
                {
                  id: "CVE-2026-1",
                  shortDescription: text,
                  fullDescription: text,
                  help: text,
                  properties: { tags: ["security"], "security-severity": "9.8" },
                },
              ],
              ...driver,
            },
          },
          automationDetails: { id: "tidegate/app/linux-amd64/" },
          results: [
            {
              ruleId: "CVE-2026-1",
              level: "error",
              message: text,
              locations: [{ physicalLocation: { artifactLocation: { uri: "Dockerfile" }, region: { startLine: 3 } } }],
              partialFingerprints: { primaryLocationLineHash: "abc:1" },
            },
          ],
          ...change,
        },
      ],
    }),
  );

describe("uploadSarif", () => {
  let github: FakeGitHub;
  const clock = createFakeClock();

  beforeEach(async () => {
    github = await startGitHub();
    clock.waits.length = 0;
  });
  afterEach(() => github.close());

  const upload = (options: Partial<SarifUpload> & { token?: string; kind?: FakeRun["kind"] } = {}) => {
    const { token = WRITE_TOKEN, kind, ...rest } = options;
    const context = createRunContext({ apiUrl: github.url, ...(kind ? { kind } : {}) });
    const api = createGitHubApi({ token, apiUrl: github.url, userAgent: "tidegate/test", clock, logger: createFakeLogger() });
    return uploadSarif({ api, context, sarif: sarif(), toolName: "Tidegate", clock, ...rest });
  };

  it("delivers and waits until the service has read the file", async () => {
    github.state.processing.pendingLooks = 2;
    const delivery = await upload();
    expect(delivery).toMatchObject({ channel: "code-scanning", state: "delivered", message: "Code scanning has processed the results." });
    expect(delivery.url).toBe("https://github.com/octo/app/security/code-scanning?query=is%3Aopen%20pr%3A7%20tool%3ATidegate");
    expect(delivery.id).toBe(github.state.analyses[0]?.id);
    expect(clock.waits).toEqual([5_000, 10_000, 20_000]);
    expect(github.state.analyses[0]).toMatchObject({
      ref: "refs/pull/7/merge",
      sha: "a".repeat(40),
      category: "tidegate/app/linux-amd64",
      results: 1,
    });
    expect(github.state.violations).toEqual([]);
  });

  it("leaves the alerts of another image alone, and replaces its own", async () => {
    const arm = sarif({ automationDetails: { id: "tidegate/app/linux-arm64/" } });
    await upload({ intervals: [] });
    await upload({ sarif: arm, intervals: [] });
    expect(openAlerts(github.state, "refs/pull/7/merge")).toEqual(["tidegate/app/linux-amd64: CVE-2026-1", "tidegate/app/linux-arm64: CVE-2026-1"]);
    await upload({ sarif: sarif({ results: [] }), intervals: [] });
    expect(openAlerts(github.state, "refs/pull/7/merge")).toEqual(["tidegate/app/linux-arm64: CVE-2026-1"]);
  });

  it("gives up waiting after 155 seconds without calling that a failure", async () => {
    github.state.processing.pendingLooks = 99;
    expect(await upload({ kind: "push" })).toMatchObject({
      state: "delivered",
      message: "Code scanning accepted the results and is still processing them.",
    });
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBe(155_000);
  });

  it.each([
    ["a severity that is no number", sarif({}, { rules: [{ id: "CVE-2026-1", properties: { "security-severity": "undefined" } }] }), /not a number/],
    ["results that are no list", sarif({ results: {} }), /expected results to be an array/],
    [
      "an absolute path",
      sarif({ results: [{ ruleId: "CVE-2026-1", message: text, locations: [{ physicalLocation: { artifactLocation: { uri: "file:///x" } } }] }] }),
      /not relative/,
    ],
  ])("shows the service's errors: %s", async (_, file, message) => {
    const delivery = await upload({ sarif: file });
    expect(delivery).toMatchObject({ state: "failed", reason: "rejected" });
    expect(delivery.message).toMatch(message);
  });

  it("explains the limit of alerts", async () => {
    github.state.processing.errors.push("rejecting delivery as the repository has too many logical alerts");
    expect((await upload()).hint).toContain("support");
  });

  it.each([
    ["fork", "skipped", "read-only-token", "forks"],
    ["dependabot", "skipped", "read-only-token", "Dependabot"],
    ["push", "failed", "permission", "security-events: write"],
  ] as const)("tells a read-only token of %s apart", async (kind, state, reason, hint) => {
    const delivery = await upload({ kind, token: READ_TOKEN });
    expect(delivery).toMatchObject({ state, reason });
    expect(delivery.hint).toContain(hint);
    expect(github.state.requests).toHaveLength(1);
  });

  it("does not fail where code scanning is off", async () => {
    github.state.features.codeScanning = false;
    expect(await upload({ kind: "push" })).toMatchObject({ state: "skipped", reason: "feature-disabled" });
  });

  it.each([
    [401, "failed", "permission"],
    [404, "failed", "not-found"],
    [400, "failed", "rejected"],
    [422, "failed", "rejected"],
    [413, "failed", "too-large"],
  ])("does not ask again after %i", async (status, state, reason) => {
    github.state.faults.push({ status, message: "No", times: 1 });
    expect(await upload()).toMatchObject({ state, reason });
    expect(github.state.requests).toHaveLength(1);
  });

  it.each([500, 502, 503])("asks again after %i", async (status) => {
    github.state.faults.push({ status, times: 2 });
    expect(await upload({ intervals: [] })).toMatchObject({ state: "delivered" });
    expect(clock.waits).toEqual([1000, 2000]);
  });

  it("gives up on a service that stays broken", async () => {
    github.state.faults.push({ status: 503, message: "Service unavailable", times: 99 });
    expect(await upload()).toMatchObject({ state: "failed", reason: "unavailable", message: "SARIF upload failed: HTTP 503: Service unavailable" });
    expect(github.state.requests).toHaveLength(5);
  });

  it("survives a cut connection", async () => {
    github.state.faults.push({ status: 200, isCut: true, times: 1 });
    expect(await upload({ intervals: [] })).toMatchObject({ state: "delivered" });
  });

  it("reports a host that is not there", async () => {
    await github.close();
    expect(await upload()).toMatchObject({ state: "failed", reason: "unavailable" });
    github = await startGitHub();
  });

  it("waits as long as Retry-After says, within its budget", async () => {
    github.state.faults.push({ status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "7" }, times: 1 });
    expect(await upload({ intervals: [] })).toMatchObject({ state: "delivered" });
    expect(clock.waits).toEqual([7000]);
    github.state.faults.push({ status: 429, headers: { "retry-after": "3600" }, times: 1 });
    expect(await upload()).toMatchObject({ state: "failed", reason: "rate-limited" });
    expect(clock.waits).toEqual([7000]);
  });

  it("names the time at which the rate limit ends", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.parse("2026-11-22T00:00:00Z") / 1000) };
    github.state.faults.push({ status: 403, message: "API rate limit exceeded", headers, times: 1 });
    expect((await upload()).hint).toContain("2026-11-22T00:00:00.000Z");
  });

  it.each([403, 404])("takes a status look that answers %i as unknown, not as failure", async (status) => {
    github.state.faults.push({ method: "GET", status, message: "Not yours", times: 1 });
    const delivery = await upload();
    expect(delivery.state).toBe("delivered");
    expect(delivery.message).toContain("state is unknown");
  });

  it("measures before sending", async () => {
    const delivery = await upload({ sarif: randomBytes(11 * 1024 * 1024) });
    expect(delivery).toMatchObject({ state: "failed", reason: "too-large" });
    expect(github.state.requests).toHaveLength(0);
  });

  it("returns when the run is cancelled", async () => {
    const { signal } = { signal: AbortSignal.abort(new DOMException("stop", "AbortError")) };
    expect(await upload({ signal })).toMatchObject({ state: "failed", reason: "cancelled" });
  });

  it("keeps what was accepted when the run is cancelled while waiting", async () => {
    const stop = new AbortController();
    const waiting = { ...clock, sleep: async () => stop.abort() };
    github.state.processing.pendingLooks = 99;
    expect(await upload({ signal: stop.signal, clock: waiting })).toMatchObject({ state: "delivered" });
  });
});
