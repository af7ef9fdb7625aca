import { createGunzip, createInflateRaw } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import { CHUNK_BYTES, type InflateOptions, inflate, inflateWhole } from "./inflate.ts";
import { peek, replay } from "./peek.ts";

/** Of a header without optional fields, which is what builders write. https://datatracker.ietf.org/doc/html/rfc1952#section-2.3 */
export const GZIP_HEADER = 10;
/** A checksum, and the length. */
const TRAILER = 8;
const DEFLATE = 8;

/** Whether `inflateVouchedGzip` can read what begins so. */
export function isBareGzip(first: Uint8Array): boolean {
  return first.length >= GZIP_HEADER && first[2] === DEFLATE && first[3] === 0;
}

/**
 * Inflates gzip whose bytes a digest vouches for. Its own checksum would cost an eighth of the inflating and could tell nothing more, so
 * it is passed over. Layers have one member; what follows a first one goes the common way.
 */
export async function* inflateVouchedGzip(all: AsyncGenerator<Uint8Array>, options: InflateOptions): AsyncGenerator<Uint8Array> {
  const { label } = options;
  const data = drop(all, GZIP_HEADER, label);
  const rest = yield* inflate(data, createInflateRaw({ chunkSize: CHUNK_BYTES }), options);
  const behind = await peek(drop(replay([rest], data), TRAILER, label), 1);
  // What begins with a zero is padding, as for the common way.
  if ((behind.first[0] ?? 0) !== 0) yield* inflateWhole(behind.all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
  else for await (const _ of behind.all);
}

/** All but the first bytes. */
async function* drop(chunks: AsyncIterable<Uint8Array>, count: number, label: string): AsyncGenerator<Uint8Array> {
  let missing = count;
  for await (const chunk of chunks) {
    const dropped = Math.min(missing, chunk.length);
    missing -= dropped;
    if (dropped < chunk.length) yield chunk.subarray(dropped);
  }
  if (missing > 0) throw new TidegateError("IMAGE_TRUNCATED", `${label} ends early`);
}
