import { promisify } from "node:util";
import { crc32, gunzip, inflateRawSync } from "node:zlib";

const gunzipAsync = promisify(gunzip);

/** What the directory says of an entry. */
export interface Packed {
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

interface Member extends Packed {
  readonly start: number;
  readonly length: number;
}

const STORED = 0;
const DEFLATED = 8;
// https://www.rfc-editor.org/rfc/rfc1952#section-2.3
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff]);
const TRAILER_SIZE = 8;

/**
 * Inflates many small entries in one call on the thread pool, by dressing them as the members of one gzip stream: zlib then also checks
 * length and CRC of each. A call per entry costs more than the inflating. When the batch fails, each entry is tried alone, so that only
 * the bad ones are lost. The input buffer is used again and again.
 */
export class Inflater {
  private input: Buffer = Buffer.allocUnsafe(1024 * 1024);
  private used = 0;
  private members: Member[] = [];

  /** Takes a copy of an entry's compressed bytes. */
  add(data: Uint8Array, packed: Packed): void {
    this.reserve(GZIP_HEADER.length + data.length + TRAILER_SIZE);
    GZIP_HEADER.copy(this.input, this.used);
    const start = this.used + GZIP_HEADER.length;
    this.input.set(data, start);
    this.members.push({ ...packed, start, length: data.length });
    this.used = this.input.writeUInt32LE(packed.size, this.input.writeUInt32LE(packed.crc, start + data.length));
  }

  /** The contents of the entries added since the last call, in that order; undefined for the bad ones. Nothing may be added before it resolves. */
  async finish(): Promise<readonly (Buffer | undefined)[]> {
    const { members } = this;
    const inflated = await this.inflateTogether();
    const contents = inflated === undefined ? members.map((member) => this.inflateAlone(member)) : cut(inflated, members);
    this.members = [];
    this.used = 0;
    return contents;
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.input.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.used + bytes, this.input.length * 2));
    this.input.copy(larger, 0, 0, this.used);
    this.input = larger;
  }

  private async inflateTogether(): Promise<Buffer | undefined> {
    if (!this.members.every(({ method, size }) => method === DEFLATED && size > 0)) return undefined;
    const total = this.members.reduce((sum, { size }) => sum + size, 0);
    if (total === 0) return Buffer.alloc(0);
    try {
      const bytes = await gunzipAsync(this.input.subarray(0, this.used), { maxOutputLength: total, chunkSize: Math.max(64, total + 1) });
      return bytes.length === total ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  private inflateAlone(member: Member): Buffer | undefined {
    try {
      const bytes = expand(this.input.subarray(member.start, member.start + member.length), member);
      return bytes?.length === member.size && crc32(bytes) === member.crc ? bytes : undefined;
    } catch {
      return undefined;
    }
  }
}

function cut(inflated: Buffer, members: readonly Member[]): readonly Buffer[] {
  let end = 0;
  return members.map(({ size }) => {
    end += size;
    return inflated.subarray(end - size, end);
  });
}

function expand(data: Buffer, { method, size }: Packed): Buffer | undefined {
  if (method === STORED) return Buffer.from(data);
  if (method !== DEFLATED) return undefined;
  // One more than what is announced, so that an empty entry has a valid limit too.
  return inflateRawSync(data, { maxOutputLength: size + 1 });
}
