import type { Logger, Progress } from "../../ports/logger.ts";

export interface WatchedLogger {
  readonly logger: Logger;
  /** What is going on, for the message of a time limit: ` at "Read app:1": layer 2 of 3`. Empty when nothing was told. */
  readonly activity: () => string;
}

/** More would not be read. */
const MAX_TASKS = 4;

/** Remembers what was begun and has not ended: who runs out of time wants to know on what. */
export function watchLogger(inner: Logger): WatchedLogger {
  const groups: string[] = [];
  const tasks = new Map<string, Progress>();
  return {
    logger: {
      ...inner,
      group: (title) => {
        const end = inner.group(title);
        groups.push(title);
        return () => {
          groups.splice(groups.lastIndexOf(title), 1);
          end();
        };
      },
      progress: (update) => {
        if (update.isFinished) tasks.delete(update.task);
        else tasks.set(update.task, update);
        inner.progress(update);
      },
    },
    activity: () => {
      const names = [...tasks.keys()].slice(0, MAX_TASKS).join(", ");
      const group = groups.at(-1);
      if (group === undefined) return names === "" ? "" : ` at: ${names}`;
      return ` at ${JSON.stringify(group)}${names === "" ? "" : `: ${names}`}`;
    },
  };
}
