import type { Logger, Progress } from "../../ports/logger.ts";
import { formatProgress } from "./format-progress.ts";
import { createLiveBars, type LogStream } from "./live-bars.ts";
import { sanitizeLine } from "./sanitize.ts";

export type Verbosity = "quiet" | "normal" | "debug";

export interface TerminalLogger extends Logger {
  /** Takes the bars off the terminal, before somebody else writes to it. */
  readonly clear: () => void;
}

const PLAIN_MS = 5000;

/** Messages to stderr. On a terminal what is under way has bars that redraw themselves; elsewhere it is a plain line now and then. */
export function createTerminalLogger(stream: LogStream, verbosity: Verbosity, now: () => number): TerminalLogger {
  const bars = stream.isTTY ? createLiveBars(stream, now) : undefined;
  const last = new Map<string, number>();
  const line = (prefix: string, message: string): void => {
    bars?.clear();
    stream.write(`${prefix}${sanitizeLine(message)}\n`);
  };
  const isQuiet = verbosity === "quiet";
  return {
    debug: (message) => verbosity === "debug" && line("debug: ", message),
    info: (message) => !isQuiet && line("", message),
    warning: (message) => line("warning: ", message),
    error: (message) => line("error: ", message),
    group: (title) => {
      if (verbosity === "debug") line("", `${title} …`);
      return () => {};
    },
    progress: (update) => {
      if (isQuiet) return;
      if (bars) bars.update(update);
      else if (update.isStep ? update.isFinished : !update.isFinished && isDue(last, update, now())) line("", formatProgress(update));
    },
    clear: () => bars?.clear(),
  };
}

/** Not at once: quick work is not worth a line. */
function isDue(last: Map<string, number>, { task }: Progress, now: number): boolean {
  const before = last.get(task);
  if (before === undefined) last.set(task, now);
  if (before === undefined || now - before < PLAIN_MS) return false;
  last.set(task, now);
  return true;
}
