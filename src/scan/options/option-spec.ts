/** One setting, wherever it is given: `--name` on the command line, `name:` in a workflow. Help, action.yml and the docs are checked against this table. */
export interface OptionSpec {
  readonly description: string;
  readonly default: string;
  /** Where it makes sense. */
  readonly on: readonly ("cli" | "action")[];
  /** Closed set of values, when there is one. */
  readonly values?: readonly string[];
  readonly kind: "text" | "flag" | "choice" | "list" | "duration" | "size" | "hosts" | "mirrors" | "limits";
  /** How the value is called in help: `PATH`. */
  readonly placeholder?: string;
}

export const BOTH = ["cli", "action"] as const;
export const ACTION = ["action"] as const;
export const CLI = ["cli"] as const;
