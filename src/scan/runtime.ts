import type { Clock } from "../ports/clock.ts";
import type { CommandRunner } from "../ports/commands.ts";
import type { DatabaseEngine } from "../ports/database.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { HttpClient } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";

/** What the pipelines need of the machine. The shells build it once; tests bring their own. */
export interface Runtime {
  readonly fs: FileSystem;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly databases: DatabaseEngine;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly commands: CommandRunner;
  /** The workflow's token, for images on ghcr.io. */
  readonly githubToken?: string;
  /** Whose tool this is, where that is known. */
  readonly publisher?: Publisher;
}

export interface Publisher {
  /** `owner/name` on github.com. */
  readonly repository: string;
  /** Where the public key of its feed lies when it is signed. */
  readonly keyFile: string;
}
