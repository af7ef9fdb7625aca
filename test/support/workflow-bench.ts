import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";
import { type FakeCacheService, makeRuntimeToken, startCacheService } from "../fakes/cache-service.ts";
import { type FakeGitHub, startGitHub } from "../fakes/github.ts";
import { type ActionResult, type ActionRun, runAction } from "../fakes/runner.ts";
import { assertNoViolations } from "../fakes/server.ts";
import { SAMPLE_NPM, writeSampleImage } from "./sample-image.ts";

const FEED = join(import.meta.dirname, "../fixtures/sample-feed");
const PULL_TOKEN = makeRuntimeToken("pull-request");

type Npm = typeof SAMPLE_NPM;

/** A change that adds one finding to the base and ends two. */
const [LODASH = ["lodash", "4.17.20"], , SEMVER = ["semver", "7.3.8"]] = SAMPLE_NPM;
export const BASE: Npm = [LODASH];
export const CHANGE: Npm = [["lodash", "4.17.21"], SEMVER];

/** The services of one test, and runs of the built action against them. */
export interface Bench {
  readonly home: string;
  readonly github: FakeGitHub;
  readonly cache: FakeCacheService;
  /** Every run of a test is on the same machine, as far as paths go. */
  run(options: ActionRun): Promise<ActionResult>;
  /** Writes a sample image and returns its path. */
  build(name: string, npm?: Npm): Promise<string>;
}

/** Fresh services for each test of the file; a test fails when they were misused. */
export function useBench(): Bench {
  const home = mkdtempSync(join(tmpdir(), "tidegate-workflow-"));
  let services: { github: FakeGitHub; cache: FakeCacheService; root: string };
  beforeEach(async () => {
    services = { github: await startGitHub(), cache: await startCacheService(), root: mkdtempSync(join(home, "runner-")) };
    services.cache.state.tokens.set(PULL_TOKEN, { read: ["refs/pull/7/merge", "refs/heads/main"], write: "refs/pull/7/merge" });
  });
  afterEach(async () => {
    const { github, cache } = services;
    assertNoViolations(github);
    assertNoViolations(cache);
    await github.close();
    await cache.close();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return {
    home,
    get github() {
      return services.github;
    },
    get cache() {
      return services.cache;
    },
    run({ inputs, env, ...rest }) {
      const { github, cache, root } = services;
      const isShared = ["push", "schedule", "workflow_dispatch", "workflow_run"].includes(rest.kind ?? "");
      const scope = isShared ? {} : { ACTIONS_RUNTIME_TOKEN: PULL_TOKEN };
      // The service takes seconds to look at an upload, so only those tests upload that are about it.
      const given = rest.action ? { ...inputs } : { feed: FEED, "upload-sarif": "false", ...inputs };
      return runAction({ apiUrl: github.url, root, ...rest, env: { ...cache.environment, ...scope, ...env }, inputs: given });
    },
    async build(name, npm = SAMPLE_NPM) {
      const path = join(home, name);
      rmSync(path, { recursive: true, force: true });
      await writeSampleImage(path, npm);
      return path;
    },
  };
}
