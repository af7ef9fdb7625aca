import { TidegateError } from "../../model/errors.ts";
import type { ImageLimits } from "../limits.ts";

/** Bytes after which a ratio says something. */
const JUDGED_FROM = 64 * 1024 * 1024;

/** Counts what all layers of an image unpack to together. */
export class ByteBudget {
  #used = 0;
  readonly #limits: ImageLimits;

  constructor(limits: ImageLimits) {
    this.#limits = limits;
  }

  /** Counts `bytes` of the layer called `label`; throws when the image unpacks to more than it may. */
  take(bytes: number, label: string): void {
    this.#used += bytes;
    if (this.#used > this.#limits.totalBytes) {
      throw new TidegateError(
        "IMAGE_LIMIT_EXCEEDED",
        `the layers of the image unpack to more than ${this.#limits.totalBytes} bytes, the limit "totalBytes", in ${label}`,
      );
    }
  }

  /** Passes uncompressed chunks on and watches their number. `compressed` tells how many bytes went in so far. */
  async *watch(chunks: AsyncIterable<Uint8Array>, label: string, compressed: () => number): AsyncGenerator<Uint8Array> {
    let out = 0;
    for await (const chunk of chunks) {
      out += chunk.length;
      this.take(chunk.length, label);
      if (out > JUDGED_FROM && out > compressed() * this.#limits.ratio) {
        throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${label} unpacks to more than ${this.#limits.ratio} times its size, the limit "ratio"`);
      }
      yield chunk;
    }
  }
}
