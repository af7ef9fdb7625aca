import type { Clock } from "../ports/clock.ts";

/** Measures the stages of one run, in milliseconds. */
export interface Stopwatch {
  time<T>(stage: string, work: () => Promise<T>): Promise<T>;
  readonly timings: Readonly<Record<string, number>>;
}

export function createStopwatch(clock: Clock): Stopwatch {
  const timings: Record<string, number> = {};
  return {
    timings,
    async time(stage, work) {
      const start = clock.now();
      try {
        return await work();
      } finally {
        timings[stage] = (timings[stage] ?? 0) + clock.now() - start;
      }
    },
  };
}
