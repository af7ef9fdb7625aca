import { AsyncLocalStorage } from "node:async_hooks";
import type { OutputCapture } from "../ports/output-capture.ts";

interface Capture {
  readonly onLine: (line: string) => void;
  rest: string;
}

/**
 * Some libraries print workflow commands of their own, which would become annotations nobody asked for. Their output is told
 * from ours by the asynchronous context it is written in, so that nothing printed at the same time gets lost.
 */
export function createOutputCapture(stream: NodeJS.WriteStream = process.stdout): OutputCapture {
  const context = new AsyncLocalStorage<Capture>();
  let running = 0;
  let original: NodeJS.WriteStream["write"] | undefined;

  const install = (): void => {
    const write = Reflect.get(stream, "write");
    original = write;
    stream.write = ((...args: Parameters<typeof write>): boolean => {
      const capture = context.getStore();
      if (!capture) return Reflect.apply(write, stream, args);
      const masks = context.exit(() => take(capture, textOf(args[0])));
      if (masks !== "") Reflect.apply(write, stream, [masks]);
      const done = args.find((argument) => typeof argument === "function");
      if (done) queueMicrotask(() => done());
      return true;
    }) as typeof write;
  };

  return {
    async run(task, onLine) {
      if (running === 0) install();
      running += 1;
      const capture: Capture = { onLine, rest: "" };
      try {
        return await context.run(capture, task);
      } finally {
        if (capture.rest !== "") context.exit(() => onLine(capture.rest));
        running -= 1;
        if (running === 0 && original) stream.write = original;
      }
    },
  };
}

/** Hands whole lines on; returns those that must reach the runner all the same. */
function take(capture: Capture, text: string): string {
  const lines = (capture.rest + text).split(/\r?\n/);
  capture.rest = lines.pop() ?? "";
  const masks = lines.filter((line) => line.startsWith("::add-mask::"));
  for (const line of lines) {
    if (line !== "" && !line.startsWith("::add-mask::")) capture.onLine(line);
  }
  return masks.map((line) => `${line}\n`).join("");
}

function textOf(chunk: unknown): string {
  return chunk instanceof Uint8Array ? Buffer.from(chunk).toString("utf8") : String(chunk);
}
