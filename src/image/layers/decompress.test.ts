import { randomBytes } from "node:crypto";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decompress, sniffCompression } from "./decompress.ts";
import { createDigestTap, digestOf } from "./digest.ts";
import { CHUNK_BYTES } from "./inflate.ts";

const PLAIN = Buffer.concat([Buffer.alloc(60_000, "compressible "), randomBytes(60_000)]);
const HALF = PLAIN.length / 2;
const skippable = (content: Buffer, kind = 0): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a50 + kind);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
};

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const inflate = (bytes: Buffer, size = 1 << 30, isVouched = false): Promise<Buffer> =>
  collect(decompress(cut(bytes, size), { label: "layer 1", isVouched }));

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
}

describe.each([1 << 30, 1000, 97])("inflating in pieces of %d bytes", (size) => {
  it.each<readonly [what: string, bytes: Buffer]>([
    ["plain bytes", PLAIN],
    ["gzip", gzipSync(PLAIN)],
    ["several gzip members", Buffer.concat([gzipSync(PLAIN.subarray(0, HALF)), gzipSync(PLAIN.subarray(HALF))])],
    ["an empty gzip member before another", Buffer.concat([gzipSync(Buffer.alloc(0)), gzipSync(PLAIN)])],
    ["gzip with a name in its header", nameGzip(gzipSync(PLAIN))],
    ["gzip with zeros behind it", Buffer.concat([gzipSync(PLAIN), Buffer.alloc(1000)])],
    ["zstd", zstdCompressSync(PLAIN)],
    ["several zstd frames", Buffer.concat([zstdCompressSync(PLAIN.subarray(0, HALF)), zstdCompressSync(PLAIN.subarray(HALF))])],
    [
      "zstd with skippable frames before, between and behind",
      Buffer.concat([
        skippable(Buffer.alloc(0)),
        zstdCompressSync(PLAIN.subarray(0, HALF)),
        skippable(Buffer.from("table"), 15),
        zstdCompressSync(PLAIN.subarray(HALF)),
        skippable(randomBytes(5000), 3),
      ]),
    ],
    ["zstd with an empty frame", Buffer.concat([zstdCompressSync(Buffer.alloc(0)), zstdCompressSync(PLAIN)])],
    ["zstd of run-length blocks", Buffer.concat([zstdCompressSync(Buffer.alloc(50_000)), zstdCompressSync(PLAIN)])],
  ])("gives back what was packed: %s", async (_what, bytes) => {
    for (const isVouched of [false, true]) {
      const inflated = await inflate(bytes, size, isVouched);
      expect(inflated.subarray(inflated.length - PLAIN.length).equals(PLAIN)).toBe(true);
    }
  });
});

it.each<readonly [what: string, bytes: Buffer, code: string]>([
  ["gzip that ends early", gzipSync(PLAIN).subarray(0, 50_000), "IMAGE_TRUNCATED"],
  ["gzip that ends in its header", gzipSync(PLAIN).subarray(0, 7), "IMAGE_TRUNCATED"],
  ["gzip that ends before its checksum", gzipSync(PLAIN).subarray(0, -8), "IMAGE_TRUNCATED"],
  ["gzip that ends in its checksum", gzipSync(PLAIN).subarray(0, -1), "IMAGE_TRUNCATED"],
  ["a second gzip member that ends early", Buffer.concat([gzipSync(PLAIN), gzipSync(PLAIN).subarray(0, 50_000)]), "IMAGE_TRUNCATED"],
  ["zstd that ends early", zstdCompressSync(PLAIN).subarray(0, 50_000), "IMAGE_TRUNCATED"],
  ["zstd that ends in a frame's head", Buffer.concat([zstdCompressSync(PLAIN), Buffer.from([0x28, 0xb5])]), "IMAGE_TRUNCATED"],
  ["damaged gzip", Buffer.concat([gzipSync(PLAIN).subarray(0, 10), Buffer.alloc(5000, 0xff)]), "IMAGE_ARCHIVE_INVALID"],
  ["damaged zstd", flip(zstdCompressSync(Buffer.from("text ".repeat(10_000))), 18), "IMAGE_ARCHIVE_INVALID"],
  ["something behind gzip", Buffer.concat([gzipSync(PLAIN), Buffer.from("garbage")]), "IMAGE_ARCHIVE_INVALID"],
  ["something behind zstd", Buffer.concat([zstdCompressSync(PLAIN), Buffer.from("garbage")]), "IMAGE_ARCHIVE_INVALID"],
  ["bzip2", Buffer.from("BZh91AY&SY"), "IMAGE_UNSUPPORTED"],
  ["xz", Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), "IMAGE_UNSUPPORTED"],
])("stops at %s", async (_what, bytes, code) => {
  for (const [size, isVouched] of [
    [1 << 30, false],
    [1 << 30, true],
    [1000, true],
  ] as const) {
    await expect(inflate(bytes, size, isVouched)).rejects.toMatchObject({ code, message: expect.stringContaining("layer 1") });
  }
});

it("finds the end of gzip wherever a piece ends", async () => {
  const [one, two] = [gzipSync("one"), gzipSync("two")];
  const bytes = Buffer.concat([one, two, Buffer.alloc(5)]);
  for (let size = 1; size <= bytes.length; size += 1) expect((await inflate(bytes, size, true)).toString()).toBe("onetwo");
});

it("holds bytes against the checksum of gzip only where no digest vouches for them", async () => {
  const packed = gzipSync("plain");
  packed[packed.length - 8] = (packed.at(-8) ?? 0) ^ 1;
  await expect(inflate(packed)).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID" });
  expect((await inflate(packed, 1 << 30, true)).toString()).toBe("plain");
});

/** As `gzip FILE` writes it. */
function nameGzip(packed: Buffer): Buffer {
  const head = Buffer.from(packed.subarray(0, 10));
  head[3] = 8;
  return Buffer.concat([head, Buffer.from("layer.tar\0"), packed.subarray(10)]);
}

function flip(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes);
  for (let index = at; index < at + 8; index += 1) damaged[index] = (damaged[index] ?? 0) ^ 0xff;
  return damaged;
}

it("passes on the source's own error", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield gzipSync(PLAIN).subarray(0, 1000);
    throw new TypeError("the disk is gone");
  }
  await expect(collect(decompress(broken(), { label: "layer 1" }))).rejects.toThrow("the disk is gone");
});

it.each([false, true])("lets the source go when nobody takes any more (vouched for: %s)", async (isVouched) => {
  let isReleased = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* cut(gzipSync(PLAIN), 1000);
    } finally {
      isReleased = true;
    }
  }
  for await (const chunk of decompress(source(), { label: "layer 1", isVouched })) if (chunk.length > 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isReleased).toBe(true);
});

it("reads nothing ahead of who takes", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    const block = gzipSync(randomBytes(1 << 18));
    for (; given < 1000; given += 1) yield block;
  }
  for await (const chunk of decompress(endless(), { label: "layer 1" })) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (chunk.length > 0) break;
  }
  expect(given).toBeLessThan(20);
});

it.each<readonly [bytes: readonly number[], compression: string]>([
  [[0x1f, 0x8b, 8], "gzip"],
  [[0x28, 0xb5, 0x2f, 0xfd], "zstd"],
  [[0x5f, 0x2a, 0x4d, 0x18], "zstd"],
  [[0x60, 0x2a, 0x4d, 0x18], "none"],
  [[0x1f], "none"],
  [[], "none"],
])("tells the compression of %j", (bytes, compression) => {
  expect(sniffCompression(Uint8Array.from(bytes))).toBe(compression);
});

it.each([false, true])("reads the source to its end, also what stands behind the data (vouched for: %s)", async (isVouched) => {
  const bytes = Buffer.concat([gzipSync(PLAIN), Buffer.alloc(20_000)]);
  const tap = createDigestTap();
  await collect(decompress(tap.through(cut(bytes, 1000)), { label: "layer 1", isVouched }));
  expect(tap.digest()).toBe(digestOf(bytes));
});

it("hashes what passes", async () => {
  const tap = createDigestTap();
  expect((await collect(tap.through(cut(PLAIN, 777)))).equals(PLAIN)).toBe(true);
  expect(tap.digest()).toBe(digestOf(PLAIN));
});

it.each<readonly [what: string, pack: (bytes: Buffer) => Buffer]>([
  ["gzip", (bytes) => gzipSync(bytes)],
  ["zstd", (bytes) => zstdCompressSync(bytes)],
  ["zstd in frames", (bytes) => Buffer.concat([zstdCompressSync(bytes.subarray(0, 1_500_000)), zstdCompressSync(bytes.subarray(1_500_000))])],
])("keeps every byte whole until the next chunk is asked for, when chunks are given back (%s)", async (_what, pack) => {
  const bytes = Buffer.concat([randomBytes(2_500_000), Buffer.alloc(3 * CHUNK_BYTES), randomBytes(777)]);
  const parts: Buffer[] = [];
  for await (const chunk of decompress(cut(pack(bytes), 100_000), { label: "layer 1", recycles: true, isVouched: true })) {
    await new Promise((resolve) => setImmediate(resolve));
    parts.push(Buffer.from(chunk));
  }
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
});
