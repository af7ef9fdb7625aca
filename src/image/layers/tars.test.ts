import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTar, digest, type EntrySpec } from "../../../test/support/images.ts";
import { type LayerRecording, recordLayer } from "../../../test/support/layer-recording.ts";
import { END, rawEntry, rawHeader, rawPax } from "../../../test/support/raw-tar.ts";
import type { RandomAccessFile } from "../../ports/file-system.ts";
import { DEFAULT_LIMITS, type ImageLimits } from "../limits.ts";
import { walkFile } from "./walk-file.ts";
import { walkStream } from "./walk-stream.ts";

const signal = new AbortController().signal;
interface Reading {
  readonly limits?: Partial<ImageLimits>;
  readonly wants?: (path: string) => boolean;
}

function openBuffer(bytes: Buffer): RandomAccessFile {
  return {
    size: bytes.length,
    readSync: (target, position) => bytes.copy(target, 0, position, position + target.length),
    stream: ({ start = 0, end = bytes.length } = {}) => cut(bytes.subarray(start, end), 1000),
    close: async () => undefined,
  };
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readFile(tar: Buffer, { limits, wants }: Reading = {}): Promise<LayerRecording> {
  const recording = recordLayer(wants);
  // The layer lies somewhere inside a larger file.
  const file = openBuffer(Buffer.concat([Buffer.alloc(512, "x"), tar, Buffer.alloc(512, "y")]));
  const options = { limits: { ...DEFAULT_LIMITS, ...limits }, label: "layer 1", signal };
  recording.stats = await walkFile({ file, start: 512, length: tar.length }, recording, options);
  return recording;
}

const readStream =
  (size: number) =>
  async (tar: Buffer, { limits, wants }: Reading = {}): Promise<LayerRecording> => {
    const recording = recordLayer(wants);
    const options = { limits: { ...DEFAULT_LIMITS, ...limits }, label: "layer 1", signal, reread: () => cut(tar, size) };
    recording.stats = await walkStream(cut(tar, size), recording, options);
    return recording;
  };

/** Both walkers must see the same tar, however the stream is cut. */
const WALKERS: readonly (readonly [name: string, read: typeof readFile])[] = [
  ["a file", readFile],
  ["a stream in one piece", readStream(1 << 30)],
  ["a stream in crumbs", readStream(7)],
  ["a stream in blocks", readStream(512)],
];

const seen = ({ entries }: LayerRecording): string[] => entries.map(({ kind, path, size }) => `${kind} ${path} ${size}`);
const texts = ({ contents }: LayerRecording): Record<string, string> => Object.fromEntries(contents);
const codes = ({ problems }: LayerRecording): string[] => problems.map(({ code }) => code);
const LONG = `${"long/".repeat(60)}name`;

describe.each(WALKERS)("reading %s", (_name, read) => {
  it.each<readonly [what: string, tar: readonly Buffer[], expected: Record<string, string>]>([
    ["ustar", [rawEntry({ name: "a" }, "A"), END], { a: "A" }],
    ["ustar with prefix", [rawEntry({ name: "b", prefix: "deep/down" }, "B"), END], { "deep/down/b": "B" }],
    ["v7, which has no prefix", [rawEntry({ name: "a", type: "\0", format: "v7", prefix: "not/this" }, "A"), END], { a: "A" }],
    ["GNU, whose prefix field is something else", [rawEntry({ name: "a", format: "gnu", prefix: "12345670123" }, "A"), END], { a: "A" }],
    ["a contiguous file", [rawEntry({ name: "a", type: "7" }, "A"), END], { a: "A" }],
    ["a name of 100 bytes", [rawEntry({ name: "n".repeat(100) }, "A"), END], { ["n".repeat(100)]: "A" }],
    [
      "GNU long names",
      [rawEntry({ name: "././@LongLink", type: "L", format: "gnu" }, `${LONG}\0`), rawEntry({ name: "cut" }, "A"), END],
      { [LONG]: "A" },
    ],
    ["pax names", [rawPax([["path", LONG]]), rawEntry({ name: "cut" }, "A"), END], { [LONG]: "A" }],
    [
      "GNU names before those of pax",
      [rawEntry({ name: "", type: "L" }, "gnu\0"), rawPax([["path", "pax"]]), rawEntry({ name: "cut" }, "A"), END],
      { gnu: "A" },
    ],
    ["no name where a GNU long name is empty", [rawEntry({ name: "", type: "L" }, "\0"), rawEntry({ name: "a" }, "A"), END], { a: "A" }],
    [
      "the last of several extended headers alone",
      [rawPax([["path", "x"]]), rawPax([["comment", "y"]]), rawEntry({ name: "a" }, "A"), END],
      { a: "A" },
    ],
    [
      "nothing that stands before a global header",
      [rawEntry({ name: "", type: "L" }, "gnu\0"), rawPax([["path", "x"]]), rawPax([["comment", "y"]], "g"), rawEntry({ name: "a" }, "A"), END],
      { a: "A" },
    ],
    [
      "a prefix in a GNU header, as Go wrote it once",
      [rawEntry({ name: "a", format: "gnu", prefix: "usr/lib" }, "A"), rawEntry({ name: "b", format: "gnu", prefix: "größe" }, "B"), END],
      { "usr/lib/a": "A", b: "B" },
    ],
    [
      "sparse kinds that nobody knows, which engines take as they are",
      [
        rawPax([
          ["GNU.sparse.major", "1"],
          ["GNU.sparse.minor", "7"],
          ["GNU.sparse.name", "x"],
          ["GNU.sparse.realsize", "9"],
        ]),
        rawEntry({ name: "a" }, "A"),
        rawPax([["GNU.sparse.size", "9"]]),
        rawEntry({ name: "b" }, "B"),
        END,
      ],
      { a: "A", b: "B" },
    ],
    [
      "the name in a sparse map before every other",
      [
        rawEntry({ name: "", type: "L" }, "gnu\0"),
        rawPax([
          ["GNU.sparse.major", "0"],
          ["GNU.sparse.minor", "1"],
          ["GNU.sparse.name", "x"],
          ["GNU.sparse.size", "3"],
          ["GNU.sparse.realsize", "9"],
          ["GNU.sparse.map", "1,1"],
        ]),
        rawEntry({ name: "a" }, "A"),
        END,
      ],
      { x: "\0A\0" },
    ],
    ["a pax size over the header's", [rawPax([["size", "1"]]), rawEntry({ name: "a", size: 0 }, "A"), END], { a: "A" }],
    [
      "an extended header for one entry only",
      [rawPax([["path", "x"]]), rawEntry({ name: "a" }, "A"), rawEntry({ name: "b" }, "B"), END],
      { x: "A", b: "B" },
    ],
    [
      "global headers, which engines do not apply",
      [
        rawPax(
          [
            ["path", "x"],
            ["comment", "abc"],
          ],
          "g",
        ),
        rawEntry({ name: "a" }, "A"),
        END,
      ],
      { a: "A" },
    ],
    ["names in UTF-8", [rawEntry({ name: Buffer.from("größe") }, "A"), END], { größe: "A" }],
    ["names that are not UTF-8", [rawEntry({ name: Buffer.from([0x61, 0xff, 0xe4]) }, "A"), END], { aÿä: "A" }],
    ["a signed checksum", [rawEntry({ name: "ä", checksum: "signed" }, "A"), END], { ä: "A" }],
    ["a size in base 256", [rawEntry({ name: "a", size: Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) }, "A"), END], { a: "A" }],
    ["no end mark", [rawEntry({ name: "a" }, "A")], { a: "A" }],
    ["no padding at the end", [rawEntry({ name: "a" }, "A").subarray(0, 513)], { a: "A" }],
    ["a lone block of zeros", [rawEntry({ name: "a" }, "A"), Buffer.alloc(512), rawEntry({ name: "b" }, "B"), END], { a: "A", b: "B" }],
    ["nothing behind the end mark, as engines do", [rawEntry({ name: "a" }, "A"), END, rawEntry({ name: "b" }, "B"), END], { a: "A" }],
    ["the last of one path twice", [rawEntry({ name: "a" }, "1"), rawEntry({ name: "./a" }, "2"), END], { a: "2" }],
    ["unknown kinds passed over", [rawEntry({ name: "v", type: "V" }, "label"), rawEntry({ name: "a" }, "A"), END], { a: "A" }],
    ["a device, whose size means nothing", [rawHeader({ name: "d", type: "3", size: 4096 }), rawEntry({ name: "a" }, "A"), END], { a: "A" }],
    ["a directory in the manner of v7", [rawEntry({ name: "d/", type: "\0" }), rawEntry({ name: "d/a" }, "A"), END], { "d/a": "A" }],
    ["no entry at all", [END], {}],
    ["no byte at all", [], {}],
  ])("knows %s", async (_what, tar, expected) => {
    const recording = await read(Buffer.concat(tar));
    expect(texts(recording)).toEqual(expected);
    expect(codes(recording)).toEqual([]);
    expect(recording.stats?.bytes).toBe(Buffer.concat(tar).length);
  });

  it.each(["gnu", "pax-0.0", "pax-0.1", "pax-1.0"])("expands sparse files of GNU tar (%s)", async (form) => {
    const recording = await read(gunzipSync(readFileSync(join(import.meta.dirname, `testdata/sparse-${form}.tar.gz`))));
    expect(seen(recording)).toEqual(["file sparse.bin 5242880", "file many.bin 2621440"]);
    const digests = [...recording.contents.values()].map((text) => digest(Buffer.from(text, "latin1")));
    expect(digests).toEqual([
      "sha256:34157856e39349f366fe5b2246362d16280928181766e07d494347ef3203d2dd",
      "sha256:b0a889490123cea68921cefffabde4022a069cee3f52d7cc827bef9f636d8c42",
    ]);
  });

  it.each<readonly [what: string, records: readonly (readonly [string, string])[], body: string]>([
    [
      "overlapping pieces",
      [
        ["GNU.sparse.size", "100"],
        ["GNU.sparse.map", "0,10,5,10"],
      ],
      "x".repeat(20),
    ],
    [
      "a piece behind the end",
      [
        ["GNU.sparse.size", "100"],
        ["GNU.sparse.map", "95,10"],
      ],
      "x".repeat(10),
    ],
    [
      "more than is stored",
      [
        ["GNU.sparse.size", "100"],
        ["GNU.sparse.map", "0,50"],
      ],
      "x",
    ],
    [
      "nonsense",
      [
        ["GNU.sparse.size", "100"],
        ["GNU.sparse.map", "0,-1,x"],
      ],
      "x",
    ],
    [
      "nonsense in the body",
      [
        ["GNU.sparse.major", "1"],
        ["GNU.sparse.minor", "0"],
        ["GNU.sparse.realsize", "100"],
      ],
      "2\n0\nx\n",
    ],
    [
      "endless pieces",
      [
        ["GNU.sparse.major", "1"],
        ["GNU.sparse.minor", "0"],
        ["GNU.sparse.realsize", "100"],
      ],
      "999999999\n0\n1\n",
    ],
  ])("reports a sparse map with %s", async (_what, records, body) => {
    const recording = await read(Buffer.concat([rawPax(records), rawEntry({ name: "s" }, body), rawEntry({ name: "a" }, "A"), END]));
    expect(texts(recording)).toEqual({ a: "A" });
    expect(codes(recording)).toEqual(["ENTRY_UNREADABLE"]);
  });

  it("refuses a sparse file of 9 GB without making room for it", async () => {
    const sparse = rawEntry({ name: "huge", type: "S", format: "gnu", patch: (block) => sparseHeader(block, 9e9) }, "data");
    const recording = await read(Buffer.concat([sparse, rawEntry({ name: "a" }, "A"), END]));
    expect(texts(recording)).toEqual({ a: "A" });
    expect(codes(recording)).toEqual(["ENTRY_TOO_LARGE"]);
  });

  it("calls whiteouts only what begins with .wh. in its base name", async () => {
    const names = [".wh.gone", "d/.wh.gone", "d/.wh..wh..opq", ".wh..wh..opq"];
    const files = ["app/whatwg-url/package.json", "bin/which", "a.wh.b", "x/wheel-1.dist-info/METADATA", ".whx", ".wh", ".wh.d/file"];
    const bookkeeping = [".wh..wh.plnk", ".wh.", ".wh..", ".wh..."];
    const recording = await read(await buildTar([...names, ...files, ...bookkeeping].map((path): EntrySpec => ({ path, content: "x" }))));
    expect(seen(recording).slice(0, 4)).toEqual(["whiteout gone 0", "whiteout d/gone 0", "opaque d 0", "opaque  0"]);
    expect(recording.entries.slice(4, 11).map(({ kind, path }) => `${kind} ${path}`)).toEqual(files.map((path) => `file ${path}`));
    expect(recording.entries.slice(11).every(({ kind }) => kind !== "whiteout" && kind !== "opaque")).toBe(true);
  });

  it.each<readonly [name: string, path: string]>([
    ["/etc/passwd", "etc/passwd"],
    ["./etc//./passwd", "etc/passwd"],
    ["a/../etc/./b/../passwd", "etc/passwd"],
    ["etc/..data", "etc/..data"],
    ["...", "..."],
  ])("makes %j safe", async (name, path) => {
    const recording = await read(Buffer.concat([rawEntry({ name }, "A"), END]));
    expect(texts(recording)).toEqual({ [path]: "A" });
  });

  it.each<readonly [what: string, entry: readonly Buffer[]]>([
    ["..", [rawEntry({ name: ".." }, "A")]],
    ["a way up", [rawEntry({ name: "../etc/passwd" }, "A")]],
    ["a way down and up", [rawEntry({ name: "a/../../etc/passwd" }, "A")]],
    ["a way up in a pax name", [rawPax([["path", "x/../../y"]]), rawEntry({ name: "ok" }, "A")]],
    ["a NUL", [rawPax([["path", "etc/a\0b"]]), rawEntry({ name: "ok" }, "A")]],
    ["a link out of the root", [rawEntry({ name: "l", type: "1", link: "../../etc/shadow" })]],
    ["a path too long", [rawPax([["path", "x/".repeat(3000)]]), rawEntry({ name: "ok" }, "A")]],
    ["a path too deep", [rawPax([["path", "x/".repeat(400)]]), rawEntry({ name: "ok" }, "A")]],
  ])("leaves out %s, and says so", async (_what, entry) => {
    const recording = await read(Buffer.concat([...entry, rawEntry({ name: "a" }, "A"), END]));
    expect(texts(recording)).toEqual({ a: "A" });
    expect(codes(recording)).toEqual(["ENTRY_UNSAFE_PATH"]);
  });

  it("does not repeat itself over millions of bad names", async () => {
    const bad = rawEntry({ name: "../x" });
    const recording = await read(Buffer.concat([...Array.from({ length: 500 }, () => bad), END]));
    expect(recording.problems.length).toBe(100);
    expect(recording.problems.at(-1)?.message).toMatch(/further/);
  });

  it("refuses files above the limit, and keeps the others", async () => {
    const recording = await read(
      await buildTar([
        { path: "big", content: "x".repeat(1001) },
        { path: "a", content: "A" },
      ]),
      { limits: { fileBytes: 1000 } },
    );
    expect(texts(recording)).toEqual({ a: "A" });
    expect(recording.problems).toMatchObject([{ code: "ENTRY_TOO_LARGE", where: { path: "big" } }]);
  });

  it.each<readonly [what: string, tar: Buffer, code: string]>([
    ["a header that ends early", rawEntry({ name: "a" }, "A").subarray(0, 300), "IMAGE_TRUNCATED"],
    ["a wanted body that ends early", rawEntry({ name: "a" }, "A".repeat(600)).subarray(0, 800), "IMAGE_TRUNCATED"],
    ["an extended header that ends early", rawPax([["path", "x".repeat(600)]]).subarray(0, 700), "IMAGE_TRUNCATED"],
    ["a size that is more than there is", rawHeader({ name: "a", size: 9e9 }), "IMAGE_TRUNCATED"],
    ["a negative size", rawHeader({ name: "a", size: Buffer.alloc(12, 0xff) }), "IMAGE_ARCHIVE_INVALID"],
    ["a size that is no number", rawHeader({ name: "a", size: Buffer.from("12345678abcd") }), "IMAGE_ARCHIVE_INVALID"],
    ["a pax size that is no number", Buffer.concat([rawPax([["size", "1e3"]]), rawEntry({ name: "a" }, "A")]), "IMAGE_ARCHIVE_INVALID"],
    ["a wrong checksum", rawEntry({ name: "a", checksum: "wrong" }, "A"), "IMAGE_ARCHIVE_INVALID"],
    ["no tar at all", Buffer.alloc(2048, "text "), "IMAGE_ARCHIVE_INVALID"],
    ["an extended header of gigabytes", rawHeader({ name: "x", type: "x", size: 4e9 }), "IMAGE_LIMIT_EXCEEDED|IMAGE_TRUNCATED"],
  ])("stops at %s", async (_what, tar, code) => {
    await expect(read(tar, { limits: { fileBytes: 1e10 } })).rejects.toMatchObject({
      code: expect.stringMatching(code),
      message: expect.stringContaining("layer 1"),
    });
  });

  it("stops at too many entries, and names layer and limit", async () => {
    const tar = await buildTar([{ path: "a" }, { path: "b" }, { path: "c" }]);
    await expect(read(tar, { limits: { entries: 2 } })).rejects.toMatchObject({
      code: "IMAGE_LIMIT_EXCEEDED",
      message: expect.stringMatching(/layer 1 .*"entries"/),
    });
  });

  describe("hard links", () => {
    const store: EntrySpec = { path: "store/0a", content: "one" };
    const link = (path: string, target: string): EntrySpec => ({ path, type: "link", target });
    const wants = (path: string): boolean => path.endsWith(".json");

    it.each<readonly [what: string, entries: readonly EntrySpec[], expected: Record<string, string>]>([
      ["to a file nobody wanted", [store, link("a.json", "store/0a")], { "a.json": "one" }],
      ["to a file that was wanted", [{ path: "a.json", content: "one" }, link("b.json", "a.json")], { "a.json": "one", "b.json": "one" }],
      ["to a link", [store, link("x", "store/0a"), link("a.json", "x")], { "a.json": "one" }],
      ["to a path with a dot", [store, link("a.json", "./store/0a")], { "a.json": "one" }],
      ["several to one file", [store, link("a.json", "store/0a"), link("b.json", "store/0a")], { "a.json": "one", "b.json": "one" }],
      ["replaced by a later file", [store, link("a.json", "store/0a"), { path: "a.json", content: "new" }], { "a.json": "new" }],
      ["replaced by a later directory", [store, link("a.json", "store/0a"), { path: "a.json", type: "directory" }], {}],
      ["to a target that is replaced behind the link", [store, link("a.json", "store/0a"), { ...store, content: "two" }], { "a.json": "one" }],
      ["to a target that was replaced before the link", [store, { ...store, content: "two" }, link("a.json", "store/0a")], { "a.json": "two" }],
      ["to an empty file", [{ path: "e" }, link("a.json", "e")], { "a.json": "" }],
    ])("get the content: %s", async (_what, entries, expected) => {
      const recording = await read(await buildTar(entries), { wants });
      expect(texts(recording)).toEqual(expected);
      expect(codes(recording)).toEqual([]);
    });

    it.each<readonly [what: string, entries: readonly EntrySpec[]]>([
      ["to nothing", [link("a.json", "nowhere")]],
      ["to what comes later", [link("a.json", "store/0a"), store]],
      ["to themselves", [link("a.json", "a.json")]],
      ["to a directory", [{ path: "d", type: "directory" }, link("a.json", "d")]],
    ])("are reported when they lead nowhere: %s", async (_what, entries) => {
      const recording = await read(await buildTar(entries), { wants });
      expect(texts(recording)).toEqual({});
      expect(recording.problems).toMatchObject([{ code: "ENTRY_UNREADABLE", where: { path: "a.json" } }]);
    });

    it("are delivered with their own path and the target's size and mode", async () => {
      const recording = await read(await buildTar([{ ...store, mode: 0o755 }, link("a.json", "store/0a")]), { wants });
      expect(recording.entries.at(-1)).toMatchObject({ kind: "file", path: "a.json", size: 3, mode: 0o755 });
    });
  });

  it("gives parts of a content", async () => {
    const parts: string[] = [];
    const visitor = {
      ...recordLayer(),
      content: (_entry: unknown, content: { read(offset: number, length: number): Uint8Array }) => {
        for (const [offset, length] of [
          [0, 3],
          [40_000, 4],
          [49_998, 10],
          [50_000, 1],
          [60_000, 5],
        ] as const)
          parts.push(Buffer.from(content.read(offset, length)).toString());
      },
    };
    const tar = await buildTar([{ path: "a", content: `abc${"x".repeat(39_997)}1234${"x".repeat(9_994)}yz` }]);
    const options = { limits: DEFAULT_LIMITS, label: "layer 1", signal };
    await walkFile({ file: openBuffer(tar), start: 0, length: tar.length }, visitor, options);
    await walkStream(cut(tar, 999), visitor, options);
    expect(parts).toEqual(["abc", "1234", "yz", "", "", "abc", "1234", "yz", "", ""]);
  });

  it("gives back any files that were packed", async () => {
    const component = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .filter((text) => !/[/\0]/.test(text) && !text.startsWith(".") && text.isWellFormed());
    const path = fc.array(component, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("/"));
    const entries = fc.uniqueArray(fc.record({ path, content: fc.string({ maxLength: 2000 }).map((text) => Buffer.from(text).toString("latin1")) }), {
      selector: (entry) => entry.path,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(entries, async (files) => {
        const recording = await read(await buildTar(files.map(({ path, content }) => ({ path, content: Buffer.from(content, "latin1") }))));
        expect(texts(recording)).toEqual(Object.fromEntries(files.map(({ path, content }) => [path, content])));
      }),
      { numRuns: 30 },
    );
  });

  it("survives any damage with a coded error or a result", async () => {
    const tar = await buildTar([
      { path: "a", content: "A" },
      { path: LONG, content: "B" },
      { path: "h", type: "link", target: "a" },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(tar.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(tar.length), async (changes, length) => {
        const damaged = Buffer.from(tar);
        for (const [at, byte] of changes) damaged[at] = byte;
        const outcome = await read(damaged.subarray(0, length)).then(
          () => "read",
          (error: unknown) => (error instanceof Error ? error.name : "unknown"),
        );
        expect(["read", "TidegateError"]).toContain(outcome);
      }),
      { numRuns: 100 },
    );
  });
});

function sparseHeader(block: Buffer, size: number): void {
  block.write("00000000000\x0000000000004\0", 386, "latin1");
  block[483] = 0x80;
  block.writeBigUInt64BE(BigInt(size), 487);
}

it("reads no body that nobody wants", async () => {
  const tar = await buildTar([
    { path: "big", content: "x".repeat(1_000_000) },
    { path: "a", content: "A" },
  ]);
  let bytes = 0;
  const inner = openBuffer(tar);
  const file: RandomAccessFile = {
    ...inner,
    readSync: (target, position) => {
      const count = inner.readSync(target, position);
      bytes += count;
      return count;
    },
  };
  await walkFile(
    { file, start: 0, length: tar.length },
    recordLayer((path) => path === "a"),
    { limits: DEFAULT_LIMITS, label: "layer 1", signal },
  );
  expect(bytes).toBeLessThan(50_000);
});
