import type { Settings } from "../scan/options/read.ts";
import type { OptionName } from "../scan/options/table.ts";
import type { Runtime } from "../scan/runtime.ts";

/** What a command sees of the process. */
export interface CliIo {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when somebody stops the process. */
  readonly stop?: AbortSignal;
}

export interface CommandRequest {
  /** What follows the command's name, without options. */
  readonly operands: readonly string[];
  readonly settings: Settings;
  readonly runtime: Runtime;
  readonly io: CliIo;
}

/** One command of the command line; `feed sync` has a name of two words. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Further sentences for `--help`. */
  readonly notes?: readonly string[];
  readonly options: readonly OptionName[];
  /** What it takes besides options: the names of those it needs, as in `usage`, and how many it may get. */
  readonly operands: { readonly names: readonly string[]; readonly min: number; readonly max: number };
  /** Returns the exit code. */
  run(request: CommandRequest): Promise<number>;
}

/** A command in the table. Only the one that is asked for is loaded: most of the program serves the others. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}
