import { isTidegateError, redact } from "../model/errors.ts";
import { sanitizeLine, sanitizeText } from "../platform/loggers/sanitize.ts";

/** What a person reads when a run ends in an error: what happened, why, what to do. Never a stack, unless asked for. */
export function formatError(error: unknown, isDebug: boolean): string {
  const lines = isTidegateError(error)
    ? [`error: ${error.message} [${error.code}]`, ...causes(error), `hint: ${error.hint}`]
    : [`error: ${describe(error)} [INTERNAL]`, "hint: This is a bug in Tidegate; please report it with this message and `--debug` output."];
  const stack = isDebug && error instanceof Error && error.stack ? [sanitizeText(error.stack)] : [];
  return `${[...lines.map(sanitizeLine), ...stack].join("\n")}\n`;
}

export function exitCodeOf(error: unknown): number {
  return isTidegateError(error) && error.exit === "usage" ? 2 : 3;
}

function causes(error: Error): string[] {
  const lines: string[] = [];
  let cause = error.cause;
  for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
    lines.push(`  because: ${describe(cause)}`);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return lines;
}

function describe(error: unknown): string {
  return redact(error instanceof Error ? error.message || error.name : String(error));
}
