import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../ports/clock.ts";

export function createClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {});
    },
  };
}
