import * as core from "@actions/core";
import type { Logger } from "../../ports/logger.ts";
import { formatProgress } from "./format-progress.ts";
import { neutralizeCommands } from "./sanitize.ts";

const PROGRESS_MS = 10_000;

/** Messages as the runner shows them. Warnings and errors are plain lines: annotations are few, and chosen by the action. */
export function createActionsLogger(now: () => number): Logger {
  const last = new Map<string, number>();
  const print = (text: string): void => core.info(neutralizeCommands(text));
  return {
    debug: (message) => core.debug(neutralizeCommands(message)),
    info: print,
    warning: (message) => print(`⚠ ${message}`),
    error: (message) => print(`✖ ${message}`),
    group: (title) => {
      core.startGroup(neutralizeCommands(title));
      return () => core.endGroup();
    },
    progress: (update) => {
      if (update.isStep) {
        if (update.isFinished) print(formatProgress(update));
        return;
      }
      const before = last.get(update.task) ?? now();
      if (!last.has(update.task)) last.set(update.task, before);
      if (update.isFinished || now() - before < PROGRESS_MS) return;
      last.set(update.task, now());
      print(formatProgress(update));
    },
  };
}
