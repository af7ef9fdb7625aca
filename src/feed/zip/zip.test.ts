import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, boolean, record, string, uint8Array, uniqueArray } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import { LINEAR, measureGrowth } from "../../../test/support/growth.ts";
import { makeZip, type ZipInput } from "../../../test/support/zip.ts";
import { createFileSystem } from "../../platform/file-system.ts";
import type { RandomAccessFile } from "../../ports/file-system.ts";
import { readZipDirectory, ZIP_LIMITS, type ZipLimits } from "./directory.ts";
import { readZipEntries } from "./read-entries.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-zip-"));
});
afterAll(() => rmSync(home, { recursive: true }));

/** `stem: content` of every entry, or `stem! fault`. */
async function readAll(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<string[]> {
  const path = join(home, "a.zip");
  writeFileSync(path, bytes);
  return withFile(path, async (file) => {
    const out: string[] = [];
    for await (const batch of readZipEntries(file, readZipDirectory(file, limits), limits)) {
      for (const { entry, bytes, fault } of batch)
        out.push(bytes === undefined ? `${entry.stem}! ${fault}` : `${entry.stem}: ${bytes.toString("latin1")}`);
    }
    return out;
  });
}

async function withFile<T>(path: string, use: (file: RandomAccessFile) => Promise<T>): Promise<T> {
  const file = await createFileSystem().open(path);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

const entry = (name: string, data: ZipInput["data"] = `content of ${name}`, rest: Partial<ZipInput> = {}): ZipInput => ({ name, data, ...rest });

describe("a zip file", () => {
  it("is read in the order of the ids, whatever the order and the folders of its entries", async () => {
    const zip = makeZip([
      entry("b.json", "B"),
      entry("dir/a.json", "A"),
      entry("README.md"),
      entry("dir/"),
      entry("c-1.json", "C1"),
      entry("c.json", "C"),
    ]);
    expect(await readAll(zip)).toEqual(["a: A", "b: B", "c: C", "c-1: C1"]);
  });

  it.each([
    ["zip64 records", { isZip64: true }],
    ["zip64 offsets", { hasOffsets64: true }],
    ["a comment", { comment: "PK\u0005\u0006 is not what it seems" }],
  ])("may have %s", async (_what, shape) => {
    expect(await readAll(makeZip([entry("a.json", "A"), entry("b.json", "B")], shape))).toEqual(["a: A", "b: B"]);
  });

  it("may hold stored, empty and large entries between small ones", async () => {
    const large = "x".repeat(3_000_000);
    const zip = makeZip([entry("a.json", "A", { method: 0 }), entry("b.json", ""), entry("c.json", large), entry("d.json", "D")]);
    expect(await readAll(zip)).toEqual(["a: A", "b: ", `c: ${large}`, "d: D"]);
  });

  it("may be empty", async () => {
    expect(await readAll(makeZip([]))).toEqual([]);
  });

  it("gives back what was put in", async () => {
    const content = record({
      name: string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }),
      data: uint8Array({ maxLength: 2_000 }),
      isStored: boolean(),
    });
    const unique = uniqueArray(content, { selector: ({ name }) => name.replaceAll(/[^\w]/g, "_"), maxLength: 200 });
    await assert(
      asyncProperty(unique, async (contents) => {
        const inputs = contents.map(({ name, data, isStored }) =>
          entry(`${name.replaceAll(/[^\w]/g, "_")}.json`, data, { method: isStored ? 0 : 8 }),
        );
        const expected = inputs.map(({ name, data }) => `${name.slice(0, -5)}: ${Buffer.from(data).toString("latin1")}`);
        expect((await readAll(makeZip(inputs))).sort()).toEqual(expected.sort());
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["a wrong CRC", { claims: { crc: 1 } }, "its data is damaged"],
    ["more bytes than announced", { claims: { size: 3 } }, "its data is damaged"],
    ["fewer bytes than announced", { claims: { size: 300 } }, "its data is damaged"],
    ["data that lies elsewhere", { claims: { offset: 3 } }, "its data is not where the zip directory says"],
    ["encryption", { flags: 1 }, "it is encrypted"],
    ["an unknown method", { method: 14 }, "its data is damaged"],
    ["a size beyond the limit", { claims: { size: 40 * 1024 * 1024 } }, "it is larger than 33554432 bytes"],
  ])("with %s in one entry loses that entry alone", async (_what, lie, fault) => {
    const zip = makeZip([entry("a.json", "A"), entry("b.json", "BBBBBBBBBB", lie), entry("c.json", "C")]);
    expect(await readAll(zip)).toEqual(["a: A", `b! ${fault}`, "c: C"]);
  });

  it.each(["../evil.json", "/etc/evil.json", "a/../../evil.json", "C:\\evil.json", "./evil.json"])("refuses the name %s", async (name) => {
    const read = await readAll(makeZip([entry("a.json", "A"), entry(name)]));
    expect(read.sort((a, b) => a.length - b.length)).toEqual(["a: A", expect.stringMatching(/! its name in the zip file is not a plain path$/)]);
  });

  it("stops a bomb at the announced size", async () => {
    const bomb = entry("bomb.json", Buffer.alloc(30 * 1024 * 1024), { claims: { size: 1_000 } });
    expect(await readAll(makeZip([bomb, entry("c.json", "C")]))).toEqual(["bomb! its data is damaged", "c: C"]);
  });

  it.each([
    ["is cut in its data", (zip: Buffer) => zip.subarray(0, zip.length / 2), "FEED_DAMAGED"],
    ["is cut in its directory", (zip: Buffer) => zip.subarray(0, zip.length - 30), "FEED_DAMAGED"],
    ["lacks its beginning", (zip: Buffer) => zip.subarray(50), "FEED_DAMAGED"],
    ["is empty of bytes", () => Buffer.alloc(0), "FEED_DAMAGED"],
    ["is a web page", () => Buffer.from("<html>Please log in</html>"), "FEED_DAMAGED"],
    ["announces more entries than it has", (zip: Buffer) => patch(zip, -12, 9), "FEED_DAMAGED"],
    ["has a directory beyond its end", (zip: Buffer) => patch(zip, -10, 0xffffff), "FEED_DAMAGED"],
  ])("that %s is damaged", async (_what, spoil, code) => {
    const zip = makeZip(Array.from({ length: 5 }, (_, index) => entry(`${index}.json`)));
    await expect(readAll(spoil(zip))).rejects.toMatchObject({ code });
  });

  it("whose entries share their data is refused, because that is how small files become endless", async () => {
    const shared = { claims: { offset: 0 } };
    const data = Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 251));
    const zip = makeZip([entry("a.json", data, { method: 0 })]);
    const many = makeZip([
      entry("a.json", data, { method: 0 }),
      ...["b", "c"].map((name) => entry(`${name}.json`, "", { ...shared, claims: { offset: 0, size: data.length, compressedSize: data.length } })),
    ]);
    expect(many.length).toBeLessThan(zip.length * 2);
    await expect(readAll(many)).rejects.toMatchObject({ code: "FEED_DAMAGED", message: expect.stringContaining("overlap") });
  });

  it.each([
    ["entries", { maxEntries: 3 }],
    ["bytes in its directory", { maxDirectoryBytes: 100 }],
    ["bytes in all", { maxTotalBytes: 30 }],
  ])("with too many %s is refused", async (_what, limit) => {
    const zip = makeZip(Array.from({ length: 4 }, (_, index) => entry(`${index}.json`)));
    await expect(readAll(zip, { ...ZIP_LIMITS, ...limit })).rejects.toMatchObject({ code: "FEED_LIMIT_EXCEEDED" });
  });

  it("of a hundred thousand empty files is read in time that grows as they do", async () => {
    const empties = (length: number): Buffer =>
      makeZip(Array.from({ length }, (_, index) => entry(`${String(index).padStart(6, "0")}.json`, "", { method: 0 })));
    const zip = empties(100_000);
    expect(await readAll(zip)).toHaveLength(100_000);
    expect(await measureGrowth(LINEAR, 2000, (size) => readAll(empties(size)))).toBeLessThan(LINEAR);
  });
});

function patch(zip: Buffer, at: number, value: number): Buffer {
  zip.writeUIntLE(value, zip.length + at, value > 0xffff ? 4 : 2);
  return zip;
}

describe.skipIf(!HAS_DATA)("the zip files of the mirror", () => {
  it.each([
    ["Debian", 9121],
    ["PyPI", 7090],
    ["Ubuntu", 36],
  ])("%s has %i entries, all whole and in order", async (ecosystem, count) => {
    await withFile(dataPath("feed", ecosystem, "all.zip"), async (file) => {
      const stems: string[] = [];
      for await (const batch of readZipEntries(file, readZipDirectory(file))) {
        for (const { entry, bytes } of batch) if (bytes !== undefined) stems.push(entry.stem);
      }
      expect(stems).toHaveLength(count);
      expect(stems).toEqual([...new Set(stems)].sort((a, b) => Buffer.from(a).compare(Buffer.from(b))));
    });
  });
});
