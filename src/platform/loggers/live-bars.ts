import type { Progress } from "../../ports/logger.ts";
import { formatAmount } from "./format-progress.ts";

/** What a logger writes to: stderr, or a string in tests. */
export interface LogStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

export interface LiveBars {
  update(update: Progress): void;
  /** Takes the bars off the terminal; the next update puts them back. */
  clear(): void;
}

const REDRAW_MS = 80;
/** A rate that is known for less time than this says nothing. */
const SETTLED_MS = 500;
const MAX_BARS = 8;
const WIDEST_BAR = 24;

interface Task extends Progress {
  readonly begun: number;
}

/** A bar for everything that is under way, each on its own line, drawn over the last ones. What has ended leaves. */
export function createLiveBars(stream: LogStream, now: () => number): LiveBars {
  const tasks = new Map<string, Task>();
  let drawn = 0;
  let last = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (drawn > 0) stream.write(`\r${drawn > 1 ? `\u001b[${drawn - 1}A` : ""}\u001b[J`);
    drawn = 0;
  };
  return {
    update(update) {
      if (update.isFinished) tasks.delete(update.task);
      else tasks.set(update.task, { ...update, begun: tasks.get(update.task)?.begun ?? now() });
      const time = now();
      if (!update.isFinished && time - last < REDRAW_MS) return;
      last = time;
      clear();
      const lines = choose([...tasks.values()], stream.rows).map((task) => format(task, time, stream.columns ?? 80));
      stream.write(lines.join("\n"));
      drawn = lines.length;
    },
    clear,
  };
}

/** While single steps are shown, what sums them up need not be. */
function choose(tasks: readonly Task[], rows = MAX_BARS + 1): readonly Task[] {
  const steps = tasks.filter(({ isStep }) => isStep);
  return (steps.length > 0 ? steps : tasks).slice(0, Math.max(1, Math.min(MAX_BARS, rows - 1)));
}

/** `layer 2 of 5 (sha256:0123456789ab) ████░░░░ 5.0 of 10.0 MB, 3.1 MB/s`, never wider than the terminal: a line that wraps could not be taken off. */
function format({ task, done, total, unit, begun }: Task, now: number, columns: number): string {
  const amount = total ? `${formatAmount(done, unit)} of ${formatAmount(total, unit)}` : formatAmount(done, unit);
  const elapsed = now - begun;
  const rate = unit === "bytes" && elapsed >= SETTLED_MS ? `, ${formatAmount((done / elapsed) * 1000, unit)}/s` : "";
  const figures = amount + rate;
  // Foreign names may hold what is wider than it is long, or moves the cursor.
  const name = task.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1").replace(/[^ -~]/g, "?");
  const room = columns - 1;
  const width = Math.min(WIDEST_BAR, room - name.length - figures.length - 2);
  if (total && width >= 4) return `${name} ${drawBar(done / total, width)} ${figures}`;
  return `${name.slice(0, Math.max(0, room - figures.length - 1))} ${figures}`.slice(0, Math.max(0, room));
}

function drawBar(share: number, width: number): string {
  const filled = Math.round(Math.min(1, share) * width);
  return "█".repeat(filled) + "░".repeat(width - filled);
}
