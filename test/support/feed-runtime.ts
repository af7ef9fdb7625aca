import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DownloadLimits } from "../../src/feed/download/limits.ts";
import type { FeedRuntime } from "../../src/feed/index.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";
import { createFakeClock, type FakeClock } from "../fakes/clock.ts";
import { createFakeLogger, type FakeLogger } from "../fakes/logger.ts";

export interface TestFeedRuntime extends FeedRuntime {
  readonly clock: FakeClock;
  readonly logger: FakeLogger;
  /** A private directory, removed by `dispose`. */
  readonly directory: string;
  dispose(): void;
}

/** Real files, network and SQLite; a clock that does not wait, and starts at the real time because files have real times. */
export async function createFeedRuntime(signal: AbortSignal = new AbortController().signal): Promise<TestFeedRuntime> {
  const directory = mkdtempSync(join(tmpdir(), "tidegate-feed-"));
  return {
    fs: createFileSystem(),
    http: createHttpClient(),
    databases: await createDatabaseEngine(),
    clock: createFakeClock(Date.now()),
    logger: createFakeLogger(),
    signal,
    directory,
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Patience on the scale of a test. */
export const QUICK_LIMITS: DownloadLimits = {
  attempts: 4,
  backoff: 10,
  waiting: 60_000,
  headers: 2_000,
  stall: 150,
  attempt: 5_000,
  total: 600_000,
  maxBytes: 64 * 1024 * 1024,
};
