import { describe, expect, it } from "vitest";
import { END, rawEntry, rawHeader, rawPax } from "../../../test/support/raw-tar.ts";
import { readTarEntries, type TarEntriesLimits } from "./tar-entries.ts";

const LIMITS: TarEntriesLimits = { total: 1_000_000, entry: 1_000, entries: 100 };

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  parts: readonly Buffer[],
  { size = 1 << 20, limits = LIMITS }: { size?: number; limits?: TarEntriesLimits } = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name, bytes } of readTarEntries(inPieces(Buffer.concat(parts), size), limits))
    found.push(`${name}=${bytes?.toString() ?? "too large"}`);
  return found;
}

const entry = (name: string, body = name): Buffer => rawEntry({ name }, body);

describe("a tar of documents", () => {
  it.each([1, 7, 512, 513, 100_000])("is read in pieces of %i bytes", async (size) => {
    expect(await read([entry("a.json"), entry("b/c.json", "x".repeat(600)), entry("empty", ""), END], { size })).toEqual([
      "a.json=a.json",
      `b/c.json=${"x".repeat(600)}`,
      "empty=",
    ]);
  });

  it("has files; the rest is passed over, and so is what follows the end", async () => {
    const others = [rawEntry({ name: "d/", type: "5" }), rawEntry({ name: "l", type: "2", link: "/etc/passwd" }), rawPax([["mtime", "1.5"]])];
    expect(await read([...others, entry("a"), END, entry("b")])).toEqual(["a=a"]);
    expect(await read([rawEntry({ name: "a", prefix: "long" }, "b"), rawEntry({ name: "old", format: "v7" }, "c"), END])).toEqual([
      "long/a=b",
      "old=c",
    ]);
  });

  it("gives a file that is too large by its name alone", async () => {
    expect(await read([entry("a", "x".repeat(1_001)), entry("b"), END])).toEqual(["a=too large", "b=b"]);
  });

  it.each<[string, readonly Buffer[], string]>([
    ["a web page", [Buffer.from("<html>".padEnd(2_000))], "FEED_DAMAGED"],
    ["nothing", [], "FEED_DAMAGED"],
    ["cut in a header", [entry("a"), rawHeader({ name: "b" }).subarray(0, 300)], "FEED_DAMAGED"],
    ["cut in a file", [entry("a", "x".repeat(600)).subarray(0, 700)], "FEED_DAMAGED"],
    ["without an end", [entry("a")], "FEED_DAMAGED"],
    ["with a wrong sum", [rawHeader({ name: "a", checksum: "wrong" }), END], "FEED_DAMAGED"],
    ["with a size that is none", [rawHeader({ name: "a", size: Buffer.from("12x") }), END], "FEED_DAMAGED"],
    ["with a file of more bytes than there are numbers for", [rawHeader({ name: "a", size: 2 ** 40 }), END], "FEED_DAMAGED"],
    ["of too many entries", [...Array.from({ length: 102 }, () => entry("a")), END], "FEED_LIMIT_EXCEEDED"],
    ["of too many bytes", [rawHeader({ name: "a", size: 2_000_000 }), Buffer.alloc(2_000_384), END], "FEED_LIMIT_EXCEEDED"],
  ])("is refused when it is %s", async (_, parts, code) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });

  it("is let go of when nobody reads on", async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield entry("a");
      } finally {
        isClosed = true;
      }
    }
    for await (const { name } of readTarEntries(source(), LIMITS)) if (name === "a") break;
    expect(isClosed).toBe(true);
  });
});
