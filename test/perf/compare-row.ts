import type { Measured } from "./measure.ts";
import type { Section } from "./run.ts";

/** Ours against the yardstick, as the ratio of medians. */
export function compareRow(what: string, goal: string, measured: readonly Measured[]): Section["rows"][number] {
  const [ours, yardstick] = measured;
  if (!ours || !yardstick) return { what, goal, figure: "", memory: "" };
  return { what, goal, figure: `${(ours.ms / yardstick.ms).toFixed(2)} × (${ours.ms} ms / ${yardstick.ms} ms)`, memory: `${ours.peakMb} MB` };
}
