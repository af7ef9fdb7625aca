import type { Logger } from "../../src/ports/logger.ts";

export interface FakeLogger extends Logger {
  /** `level: message`, in order. */
  readonly lines: string[];
}

/** A logger that only remembers. */
export function createFakeLogger(): FakeLogger {
  const lines: string[] = [];
  const say = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    debug: say("debug"),
    info: say("info"),
    warning: say("warning"),
    error: say("error"),
    group: (title) => {
      lines.push(`group: ${title}`);
      return () => void lines.push("end");
    },
    progress: () => undefined,
  };
}
