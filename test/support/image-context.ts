import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_LIMITS, type ImageLimits } from "../../src/image/limits.ts";
import type { ImageContext } from "../../src/image/source.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import { createFakeClock } from "../fakes/clock.ts";
import { createFakeLogger } from "../fakes/logger.ts";
import { createTestClient } from "./registry-client.ts";

/** The context of a source under test: this machine's files and sockets, a private folder, no environment. */
export interface TestImageContext extends ImageContext {
  readonly folder: string;
  dispose(): void;
}

export type ContextOverrides = Partial<Omit<ImageContext, "limits">> & { readonly limits?: Partial<ImageLimits> };

export function createImageContext({ limits, ...overrides }: ContextOverrides = {}): TestImageContext {
  const folder = mkdtempSync(join(tmpdir(), "tidegate-image-"));
  const signal = overrides.signal ?? new AbortController().signal;
  return {
    fs: createFileSystem(),
    http: createHttpClient(),
    registry: createTestClient({ signal }),
    clock: createFakeClock(),
    logger: createFakeLogger(),
    signal,
    platform: { os: "linux", architecture: "amd64" },
    isPlatformExplicit: false,
    trustsContents: false,
    environment: {},
    ...overrides,
    limits: { ...DEFAULT_LIMITS, ...limits },
    folder,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
