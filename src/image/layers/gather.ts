/** Bytes that are handed on at once. A socket gives 64 KiB at most, and each piece costs a trip to the threads that inflate. */
const GATHERED = 1 << 19;

/**
 * Joins the small pieces that come over a network to larger ones, in one buffer: a piece is done with when the next is asked for. The
 * memory of what came is given back at once; left to the garbage collector it would pile up to a multiple of all the rest.
 */
export async function* gather(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(GATHERED);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + GATHERED - filled);
      buffer.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < GATHERED) continue;
      yield buffer;
      filled = 0;
    }
    giveBack(chunk);
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

/** Only memory that is nobody else's: a piece that fills its buffer. */
function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) buffer.transfer(0);
}
