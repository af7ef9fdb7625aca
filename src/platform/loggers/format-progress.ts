import type { Progress } from "../../ports/logger.ts";
import { sanitizeLine } from "./sanitize.ts";

/** One line: `layer 1 of 2: 300 entries, 5.0 MB`. */
export function formatProgress({ task, note, done, total, unit, isFinished }: Progress): string {
  const amount = formatAmount(done, unit);
  const share = total && !isFinished ? `${amount} of ${formatAmount(total, unit)}` : amount;
  return sanitizeLine(note === undefined ? `${task} ${share}` : `${task}: ${note}, ${share}`);
}

export function formatAmount(amount: number, unit: Progress["unit"]): string {
  if (unit !== "bytes") return `${amount} ${unit}`;
  return amount < 1e6 ? `${Math.ceil(amount / 1e3)} kB` : `${(amount / 1e6).toFixed(1)} MB`;
}
