import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeCacheService, startCacheService } from "../../test/fakes/cache-service.ts";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createRunContext } from "../../test/fakes/run-context.ts";
import { assertNoViolations } from "../../test/fakes/server.ts";
import { unzip } from "../../test/support/unzip.ts";
import { createHttpClient } from "../platform/http.ts";
import { type ArtifactDesk, uploadArtifact } from "./artifact.ts";

let service: FakeCacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(async () => {
  assertNoViolations(service);
  await service.close();
});

const FILES = [
  { name: "app.cdx.json", content: Buffer.from("{}".repeat(5000)) },
  { name: "app.report.json", content: Buffer.from("") },
];

const desk = (rest: Partial<ArtifactDesk> = {}): ArtifactDesk => ({
  environment: service.environment,
  context: createRunContext({ apiUrl: "https://api.github.com", kind: "push" }),
  http: createHttpClient(),
  clock: createFakeClock(),
  logger: createFakeLogger(),
  signal: new AbortController().signal,
  ...rest,
});

describe("uploadArtifact", () => {
  it("keeps the files with the run, as an archive that others can read", async () => {
    const delivery = await uploadArtifact({ name: "tidegate-app", files: FILES }, desk());
    expect(delivery).toMatchObject({ state: "delivered", id: "9000", url: "https://github.com/octo/app/actions/runs/42/artifacts/9000" });
    expect(service.state.artifacts).toMatchObject([{ name: "tidegate-app", isFinal: true }]);
    expect(unzip(service.state.artifacts[0]?.data ?? Buffer.alloc(0))).toEqual({ "app.cdx.json": "{}".repeat(5000), "app.report.json": "" });
  });

  it("makes equal archives of equal files", async () => {
    await uploadArtifact({ name: "a", files: FILES }, desk());
    await uploadArtifact({ name: "b", files: FILES }, desk());
    expect(service.state.artifacts[0]?.data).toEqual(service.state.artifacts[1]?.data);
  });

  it("takes another name when a job of the matrix has taken this one", async () => {
    for (const expected of ["a", "a-2", "a-3"]) {
      expect((await uploadArtifact({ name: "a", files: FILES }, desk())).message).toContain(`${expected} `);
    }
    expect(service.state.artifacts.map(({ name }) => name)).toEqual(["a", "a-2", "a-3"]);
  });

  it("waits for a service that fails for a moment, and gives up on one that stays down", async () => {
    service.state.faults.push({ status: 503, times: 2 });
    const clock = createFakeClock();
    expect(await uploadArtifact({ name: "a", files: FILES }, desk({ clock }))).toMatchObject({ state: "delivered" });
    expect(clock.waits).toEqual([1000, 3000]);
    service.state.faults.push({ status: 503, times: 99 });
    expect(await uploadArtifact({ name: "b", files: FILES }, desk())).toMatchObject({ state: "failed", reason: "unavailable" });
  });

  it("asks again when the connection broke", async () => {
    service.state.faults.push({ status: 200, isCut: true, times: 1 });
    expect(await uploadArtifact({ name: "a", files: FILES }, desk())).toMatchObject({ state: "delivered" });
  });

  it.each([
    [401, "permission"],
    [403, "permission"],
    [400, "rejected"],
  ])("says what HTTP %i means, and shows no secret address", async (status, reason) => {
    service.state.faults.push({ status, times: 1, message: "see https://blob.example/x?sig=secret" });
    const delivery = await uploadArtifact({ name: "a", files: FILES }, desk());
    expect(delivery).toMatchObject({ state: "failed", reason });
    expect(JSON.stringify(delivery)).not.toContain("secret");
  });

  it("is skipped on Enterprise Server, and says what to do instead", async () => {
    const context = { ...desk().context, serverUrl: "https://github.acme.example" };
    expect(await uploadArtifact({ name: "a", files: FILES }, desk({ context }))).toMatchObject({
      state: "skipped",
      reason: "feature-disabled",
      hint: expect.stringContaining("actions/upload-artifact"),
    });
    expect(service.state.requests).toEqual([]);
  });

  it.each(["https://acme.ghe.com", "https://github.com"])("knows %s as GitHub's own", async (serverUrl) => {
    const context = { ...desk().context, serverUrl };
    expect(await uploadArtifact({ name: "a", files: FILES }, desk({ context }))).toMatchObject({ state: "delivered" });
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ["no runtime token", { ACTIONS_RUNTIME_TOKEN: undefined }, "skipped"],
    ["no service", { ACTIONS_RESULTS_URL: undefined }, "skipped"],
    ["a token that is no JWT", { ACTIONS_RUNTIME_TOKEN: "abc" }, "failed"],
    ["a token without the claim", { ACTIONS_RUNTIME_TOKEN: `a.${Buffer.from("{}").toString("base64url")}.c` }, "failed"],
  ])("does without: %s", async (_what, environment, state) => {
    expect(await uploadArtifact({ name: "a", files: FILES }, desk({ environment: { ...service.environment, ...environment } }))).toMatchObject({
      state,
    });
  });

  it("refuses what is too large to be held in memory", async () => {
    const content = { length: 300 * 1024 * 1024 } as Uint8Array;
    expect(await uploadArtifact({ name: "a", files: [{ name: "x", content }] }, desk())).toMatchObject({ reason: "too-large" });
  });

  it("ends when the run is cancelled", async () => {
    const stop = new AbortController();
    stop.abort(new Error("cancelled"));
    expect(await uploadArtifact({ name: "a", files: FILES }, desk({ signal: stop.signal }))).toMatchObject({ reason: "cancelled" });
  });
});
