import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { type FakeGitHub, startGitHub } from "../../test/fakes/github.ts";
import { WRITE_TOKEN } from "../../test/fakes/github-state.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createRunContext, type RunKind } from "../../test/fakes/run-context.ts";
import { assertNoViolations } from "../../test/fakes/server.ts";
import type { ImageInfo } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import { createGitHubApi } from "./api.ts";
import { submitSnapshot } from "./dependency-snapshot.ts";

const TOKEN = "ghs_fakeTokenThatMayWriteContents";

const npm = (name: string, dependsOn: readonly string[] = []): Package => ({
  type: "npm",
  name,
  version: "1.0.0",
  purl: `pkg:npm/${name}@1.0.0`,
  extractor: "npm-installed",
  locations: [{ path: `node_modules/${name}/package.json` }],
  dependsOn,
});

const IMAGE: ImageInfo = {
  name: "octo/app",
  id: `sha256:${"1".repeat(64)}`,
  platform: { os: "linux", architecture: "amd64" },
  layers: [],
  dockerfile: "Dockerfile",
};

describe("submitSnapshot", () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
    github.state.tokens.set(TOKEN, { login: "github-actions[bot]", isBot: true, permissions: { contents: "write" } });
  });
  afterEach(async () => {
    assertNoViolations(github);
    await github.close();
  });

  const submit = (options: { kind?: RunKind; token?: string; image?: string; signal?: AbortSignal } = {}) => {
    const { kind = "push", token = TOKEN, image = "octo/app", ...rest } = options;
    return submitSnapshot({
      api: createGitHubApi({ token, apiUrl: github.url, userAgent: "t", clock: createFakeClock(), logger: createFakeLogger() }),
      context: createRunContext({ apiUrl: github.url, kind }),
      inventory: { image: IMAGE, packages: [npm("a", ["b", "missing"]), npm("b")], extractors: [], problems: [] },
      tool: { name: "tidegate", version: "0.1.0", url: "https://example.com" },
      image,
      platform: "linux/amd64",
      scannedAt: "2026-11-21T10:00:00Z",
      ...rest,
    });
  };

  it("sends the packages and who needs whom", async () => {
    expect(await submit()).toMatchObject({ state: "delivered", url: "https://github.com/octo/app/network/dependencies" });
    expect(github.state.snapshots[0]).toMatchObject({
      sha: "a".repeat(40),
      ref: "refs/heads/main",
      job: { id: "42", correlator: ".github/workflows/ci.yml scan octo/app linux/amd64" },
      manifests: {
        "octo/app": {
          file: { source_location: "Dockerfile" },
          resolved: { "pkg:npm/a@1.0.0": { package_url: "pkg:npm/a@1.0.0", scope: "runtime", dependencies: ["pkg:npm/b@1.0.0"] } },
        },
      },
    });
  });

  it("is about the head of a pull request, which is what dependency review compares", async () => {
    await submit({ kind: "pull_request" });
    expect(github.state.snapshots[0]).toMatchObject({ sha: "b".repeat(40), ref: "refs/pull/7/merge" });
  });

  it("does not crash on a token that may not write", async () => {
    expect(await submit({ token: WRITE_TOKEN })).toMatchObject({ state: "failed", reason: "permission" });
    expect(await submit({ token: WRITE_TOKEN, kind: "fork" })).toMatchObject({ state: "skipped", reason: "read-only-token" });
  });

  it("says that the dependency graph is off", async () => {
    github.state.features.dependencyGraph = false;
    expect(await submit()).toMatchObject({ state: "skipped", reason: "feature-disabled" });
  });

  it("returns when the run is cancelled", async () => {
    expect(await submit({ signal: AbortSignal.abort() })).toMatchObject({ state: "failed", reason: "cancelled" });
  });
});
