import type { Logger, Progress } from "../../ports/logger.ts";

/** Tells how far the reading of something has come. */
export interface ByteWatch {
  add(bytes: number): void;
  /** Counts what passes. */
  through(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** @param last what to say of it in the end, where that is something else than how far it came */
  end(last?: Pick<Progress, "note"> & Partial<Pick<Progress, "done">>): void;
  /** It was nothing worth telling of. */
  drop(): void;
}

export function watchBytes(what: Pick<Progress, "task" | "total" | "isStep">, logger: Logger): ByteWatch {
  const update = { ...what, unit: "bytes" } as const;
  let done = 0;
  const add = (bytes: number): void => {
    done += bytes;
    logger.progress({ ...update, done });
  };
  return {
    add,
    async *through(chunks) {
      for await (const chunk of chunks) {
        add(chunk.length);
        yield chunk;
      }
    },
    end: (last = {}) => logger.progress({ ...update, done, ...last, isFinished: true }),
    drop: () => logger.progress({ ...update, done, isStep: false, isFinished: true }),
  };
}
