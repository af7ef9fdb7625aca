import { TidegateError } from "../../model/errors.ts";

const FRAME_MAGIC = 0xfd2f_b528;
const SKIPPABLE_MAGIC = 0x184d_2a50;

/**
 * Cuts a zstd stream so that no piece spans the end of a frame. Node's decompressor stops after the first frame of a write and
 * says nothing (nodejs/node#64741); `zstd:chunked` and `pzstd` write many frames. Also notices a stream that ends inside a frame.
 * https://datatracker.ietf.org/doc/html/rfc8878#section-3.1
 */
export async function* splitZstdFrames(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Uint8Array> {
  const frames = new FrameWalker(label);
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; ) {
      at += frames.take(chunk, at);
      if (!frames.isBetween) continue;
      yield chunk.subarray(start, at);
      start = at;
    }
    if (start < chunk.length) yield chunk.subarray(start);
  }
  if (!frames.isBetween) throw new TidegateError("IMAGE_TRUNCATED", `${label} ends inside a zstd frame`);
}

type Field = "magic" | "descriptor" | "header" | "skip-size" | "block" | "checksum";

/** Follows frame and block headers; contents are counted, not looked at. */
class FrameWalker {
  /** Nothing of a next frame has been seen. */
  isBetween = true;
  readonly #label: string;
  #field: Field = "magic";
  #gathered: number[] = [];
  #need = 4;
  /** Bytes of content to pass before the next field. */
  #pass = 0;
  #hasChecksum = false;
  #isLastBlock = false;

  constructor(label: string) {
    this.#label = label;
  }

  /** Takes bytes from `at` on and returns how many. */
  take(chunk: Uint8Array, at: number): number {
    if (this.#pass > 0) {
      const count = Math.min(this.#pass, chunk.length - at);
      this.#pass -= count;
      if (this.#pass === 0) this.#afterContent();
      return count;
    }
    this.isBetween = false;
    this.#gathered.push(chunk[at] ?? 0);
    if (this.#gathered.length === this.#need) this.#complete();
    return 1;
  }

  #expect(field: Field, need: number): void {
    this.#field = field;
    this.#need = need;
    this.#gathered = [];
  }

  #complete(): void {
    const bytes = this.#gathered;
    const number = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
    switch (this.#field) {
      case "magic":
        if (number === FRAME_MAGIC) this.#expect("descriptor", 1);
        else if (number >= SKIPPABLE_MAGIC && number <= SKIPPABLE_MAGIC + 15) this.#expect("skip-size", 4);
        else throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#label} is no zstd stream`);
        return;
      case "descriptor":
        this.#hasChecksum = (number & 4) !== 0;
        this.#expect("header", headerLength(number));
        return;
      case "header":
        this.#expect("block", 3);
        return;
      case "skip-size":
        this.#isLastBlock = true;
        this.#hasChecksum = false;
        this.#passOver(number);
        return;
      case "block":
        this.#isLastBlock = (number & 1) !== 0;
        // A run-length block holds one byte, whatever its size says.
        this.#passOver(((number >> 1) & 3) === 1 ? 1 : number >> 3);
        return;
      case "checksum":
        this.#end();
    }
  }

  #passOver(count: number): void {
    this.#pass = count;
    this.#gathered = [];
    if (count === 0) this.#afterContent();
  }

  #afterContent(): void {
    if (!this.#isLastBlock) this.#expect("block", 3);
    else if (this.#hasChecksum) this.#expect("checksum", 4);
    else this.#end();
  }

  #end(): void {
    this.#expect("magic", 4);
    this.isBetween = true;
  }
}

/** Bytes between the descriptor and the first block: window, dictionary id, content size. At least one of them is there. */
function headerLength(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return (isSingleSegment ? 0 : 1) + dictionary + contentSize;
}
