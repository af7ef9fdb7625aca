const COMMA = 0x2c;
const NEWLINE = 0x0a;
const FREE = 0;

/**
 * Which records are known and when each was last modified, as lines in the form of the bucket's own list (`time,id`). Half a million of them
 * as a map of strings would take a hundred megabytes and a second: here they stay the bytes they are, found by a hash of the id.
 */
export class KnownRecords {
  private readonly bytes: Buffer;
  /** Where each record's line begins. */
  private readonly starts: Uint32Array;
  /** Numbers of records, plus one, by the hash of their id. */
  private readonly slots: Uint32Array;
  private readonly listed: Uint8Array;
  // Nobody can make up ids that all fall into one place.
  private readonly seed = Math.floor(Math.random() * 0x7fffffff);
  private count = 0;

  /** Of several lines with the same id the newest counts. */
  constructor(parts: readonly Uint8Array[]) {
    this.bytes = parts.length === 1 && parts[0] ? asBuffer(parts[0]) : Buffer.concat(parts);
    const lines = countLines(this.bytes);
    this.starts = new Uint32Array(lines);
    this.listed = new Uint8Array(lines);
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(lines * 2 + 2)));
    for (let start = 0, end = this.bytes.indexOf(NEWLINE); end >= 0; start = end + 1, end = this.bytes.indexOf(NEWLINE, start)) this.put(start, end);
  }

  get size(): number {
    return this.count;
  }

  /** The number of the record whose id lies there, which thereby counts as listed; undefined when it is not known. */
  find(bytes: Buffer, start: number, end: number): number | undefined {
    const found = (this.slots[this.seek(bytes, start, end)] ?? FREE) - 1;
    if (found < 0) return undefined;
    this.listed[found] = 1;
    return found;
  }

  /** Whether these bytes are the record's time, letter by letter. */
  hasTime(record: number, bytes: Buffer, start: number, end: number): boolean {
    const own = this.starts[record] ?? 0;
    return this.bytes[own + end - start] === COMMA && isEqual(this.bytes, own, { bytes, start, end });
  }

  timeOf(record: number): string {
    return this.timeAt(this.starts[record] ?? 0);
  }

  /** Ids that were not looked for so far. */
  listMissing(): readonly string[] {
    const missing: string[] = [];
    for (let record = 0; record < this.count; record += 1) {
      if (this.listed[record] === 1) continue;
      const comma = this.bytes.indexOf(COMMA, this.starts[record]);
      missing.push(this.bytes.toString("latin1", comma + 1, this.bytes.indexOf(NEWLINE, comma)));
    }
    return missing;
  }

  private put(start: number, end: number): void {
    const slot = this.seek(this.bytes, this.bytes.indexOf(COMMA, start) + 1, end);
    const before = (this.slots[slot] ?? FREE) - 1;
    if (before < 0) {
      this.starts[this.count] = start;
      this.count += 1;
      this.slots[slot] = this.count;
    } else if (Date.parse(this.timeAt(start)) > Date.parse(this.timeOf(before))) this.starts[before] = start;
  }

  private timeAt(start: number): string {
    return this.bytes.toString("latin1", start, this.bytes.indexOf(COMMA, start));
  }

  /** The slot of an id, or the free one where it belongs. */
  private seek(bytes: Buffer, start: number, end: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash(bytes, start, end, this.seed) & mask; ; slot = (slot + 1) & mask) {
      const found = (this.slots[slot] ?? FREE) - 1;
      if (found < 0 || this.hasId(found, { bytes, start, end })) return slot;
    }
  }

  private hasId(record: number, id: Range): boolean {
    const own = this.bytes.indexOf(COMMA, this.starts[record]) + 1;
    return this.bytes[own + id.end - id.start] === NEWLINE && isEqual(this.bytes, own, id);
  }
}

interface Range {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Calling out of JavaScript costs more than comparing so few bytes. */
function isEqual(own: Buffer, at: number, { bytes, start, end }: Range): boolean {
  for (let index = start; index < end; index += 1) if (own[at + index - start] !== bytes[index]) return false;
  return true;
}

/** FNV-1a, with a last stir that spreads it over the low bits. */
function hash(bytes: Buffer, start: number, end: number, seed: number): number {
  let state = 0x811c9dc5 ^ seed;
  for (let at = start; at < end; at += 1) state = Math.imul(state ^ (bytes[at] ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return state ^ (state >>> 13);
}
