import { TOOL } from "../model/tool.ts";
import { createClock } from "../platform/clock.ts";
import { createCommandRunner } from "../platform/commands.ts";
import { createFileSystem } from "../platform/file-system.ts";
import { createHttpClient } from "../platform/http.ts";
import { createDatabaseEngine } from "../platform/sqlite.ts";
import type { Logger } from "../ports/logger.ts";
import type { Publisher, Runtime } from "./runtime.ts";

export interface RuntimeOptions {
  readonly logger: Logger;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Refuses every connection that is not to a local socket. */
  readonly offline?: boolean;
  /** The workflow's token, for images on ghcr.io. */
  readonly githubToken?: string;
  readonly publisher?: Publisher | undefined;
}

/** The real machine behind the ports. */
export async function createRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { environment, logger, signal } = options;
  return {
    fs: createFileSystem(),
    http: createHttpClient({ environment, offline: options.offline ?? false, userAgent: `${TOOL.name}/${TOOL.version}` }),
    clock: createClock(),
    databases: await createDatabaseEngine(),
    logger,
    signal,
    environment,
    commands: createCommandRunner(environment),
    ...(options.githubToken ? { githubToken: options.githubToken } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
  };
}
