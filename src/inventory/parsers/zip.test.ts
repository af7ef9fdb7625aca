import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { requireOrSkip } from "../../../test/support/data.ts";
import { hasCommand } from "../../../test/support/engine.ts";
import { makeZip } from "../../../test/support/zip.ts";
import type { ByteSource } from "./executable/index.ts";
import { openStoredEntry, openZip, readZipEntry } from "./zip.ts";

const sourceOf = (bytes: Uint8Array): ByteSource => ({ size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) });
const everything = (): boolean => true;
const FILES = [
  { name: "META-INF/MANIFEST.MF", data: "Manifest-Version: 1.0\n" },
  { name: "lib/größe.txt", data: "x".repeat(10_000) },
  { name: "stored.bin", data: "as is", method: 0 },
];

function contents(bytes: Uint8Array, limit = 1 << 20): Record<string, string | undefined> {
  const source = sourceOf(bytes);
  const entries = openZip(source, everything)?.entries ?? [];
  return Object.fromEntries(
    entries.map((entry) => {
      const content = readZipEntry(source, entry, limit);
      return [entry.name, content && Buffer.from(content).toString()];
    }),
  );
}

const WHOLE = Object.fromEntries(FILES.map(({ name, data }) => [name, data]));

describe("openZip", () => {
  it.each([
    ["plain", makeZip(FILES)],
    ["zip64", makeZip(FILES, { isZip64: true })],
    ["zip64 offsets", makeZip(FILES, { hasOffsets64: true })],
    ["with a comment", makeZip(FILES, { comment: "PK\u0005\u0006 not the end" })],
    ["behind a launcher script", Buffer.concat([Buffer.from("#!/bin/sh\nexec java -jar $0\n"), makeZip(FILES)])],
    ["zip64 behind a launcher script", Buffer.concat([Buffer.from("#!/bin/sh\n"), makeZip(FILES, { isZip64: true })])],
  ])("reads an archive that is %s", (_, bytes) => {
    expect(contents(bytes)).toEqual(WHOLE);
  });

  it("keeps wanted entries only and opens stored ones without reading them", () => {
    const inner = makeZip(FILES);
    const outer = sourceOf(makeZip([{ name: "a.jar", data: inner, method: 0 }, ...FILES]));
    const [entry] = openZip(outer, (name) => name.endsWith(".jar"))?.entries ?? [];
    const nested = entry && openStoredEntry(outer, entry);
    expect(nested?.size).toBe(inner.length);
    expect(nested && openZip(nested, everything)?.entries.map(({ name }) => name)).toEqual(FILES.map(({ name }) => name));
  });

  it("refuses what is longer than allowed, whatever the directory claims", () => {
    const bomb = [{ name: "bomb", data: Buffer.alloc(10_000_000), claims: { size: 100 } }];
    expect(contents(makeZip(bomb), 1000)).toEqual({ bomb: undefined });
    expect(contents(makeZip(FILES), 5)).toEqual({ ...WHOLE, "META-INF/MANIFEST.MF": undefined, "lib/größe.txt": undefined });
  });

  it.each([
    ["encrypted", { flags: 0x801 }],
    ["packed in another way", { method: 12 }],
    ["elsewhere", { claims: { offset: 4000 } }],
    ["cut off", { claims: { compressedSize: 500_000, size: 10 } }],
  ])("answers an entry that is %s with nothing", (_, lie) => {
    expect(contents(makeZip([{ name: "a", data: "content", ...lie }]))).toEqual({ a: undefined });
  });

  it("says when the directory is incomplete", () => {
    const bytes = makeZip(FILES);
    bytes.writeUInt16LE(7, bytes.length - 12);
    expect(openZip(sourceOf(bytes), everything)?.isIncomplete).toBe(true);
  });

  it("is undefined for anything else, cut anywhere", () => {
    const bytes = makeZip(FILES);
    const opened = Array.from({ length: bytes.length }, (_, cut) => openZip(sourceOf(bytes.subarray(0, cut)), everything));
    expect(opened.filter((archive) => archive !== undefined)).toEqual([]);
  });

  it.skipIf(!requireOrSkip(hasCommand("zip"), "zip"))("reads what zip writes", () => {
    const home = mkdtempSync(join(tmpdir(), "tidegate-zip-"));
    try {
      for (let index = 0; index < 300; index += 1) writeFileSync(join(home, `${index}.txt`), `content ${index}`);
      execFileSync("sh", ["-c", "zip -q all.zip *.txt"], { cwd: home });
      const found = contents(readFileSync(join(home, "all.zip")));
      expect(Object.keys(found)).toHaveLength(300);
      expect(found["42.txt"]).toBe("content 42");
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
