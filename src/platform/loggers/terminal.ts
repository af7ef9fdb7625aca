import type { Logger, Progress } from "../../ports/logger.ts";
import { sanitizeText } from "./sanitize.ts";

/** What a logger writes to: stderr, or a string in tests. */
export interface LogStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Verbosity = "quiet" | "normal" | "debug";

const BAR_WIDTH = 24;
const REDRAW_MS = 80;
const PLAIN_MS = 5000;

/** Messages to stderr. On a terminal progress is one line that redraws itself; elsewhere it is a plain line now and then. */
export function createTerminalLogger(stream: LogStream, verbosity: Verbosity, now: () => number): Logger {
  const state = { drawn: false, last: new Map<string, number>(), begun: new Map<string, number>() };
  const line = (prefix: string, message: string): void => {
    if (state.drawn) stream.write("\r\u001b[K");
    state.drawn = false;
    stream.write(`${prefix}${sanitizeText(message)}\n`);
  };
  const isQuiet = verbosity === "quiet";
  const begin = ({ task }: Progress): number => {
    const begun = state.begun.get(task) ?? now();
    state.begun.set(task, begun);
    return begun;
  };
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
      if (update.isStep) {
        if (!stream.isTTY && update.isFinished) line("", formatProgress(update));
        return;
      }
      if (!isDue(state.last, update, now(), stream.isTTY ? REDRAW_MS : PLAIN_MS)) return;
      if (!stream.isTTY) {
        if (!update.isFinished) line("", formatProgress(update));
        return;
      }
      stream.write(`\r\u001b[K${update.isFinished ? "" : fit(formatBar(update) + formatRate(update, now() - begin(update)), stream.columns ?? 80)}`);
      state.drawn = !update.isFinished;
    },
  };
}

function isDue(last: Map<string, number>, update: Progress, now: number, every: number): boolean {
  const before = last.get(update.task);
  if (before === undefined) {
    last.set(update.task, now);
    return every === REDRAW_MS;
  }
  if (!update.isFinished && now - before < every) return false;
  last.set(update.task, now);
  return true;
}

function formatBar(update: Progress): string {
  if (!update.total) return formatProgress(update);
  const share = Math.min(1, update.done / update.total);
  const filled = Math.round(share * BAR_WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${formatProgress(update)}`;
}

export function formatProgress(update: Progress): string {
  const done = formatAmount(update.done, update.unit);
  return `${sanitizeText(update.task)} ${update.total ? `${done} of ${formatAmount(update.total, update.unit)}` : done}`;
}

/** After half a second, when it says something. */
function formatRate({ done, unit }: Progress, elapsed: number): string {
  return unit !== "bytes" || elapsed < 500 ? "" : `, ${formatAmount((done / elapsed) * 1000, unit)}/s`;
}

function formatAmount(amount: number, unit: Progress["unit"]): string {
  if (unit !== "bytes") return `${amount} ${unit}`;
  return amount < 1e6 ? `${Math.ceil(amount / 1e3)} kB` : `${(amount / 1e6).toFixed(1)} MB`;
}

function fit(text: string, columns: number): string {
  return text.length < columns ? text : text.slice(0, Math.max(0, columns - 1));
}
