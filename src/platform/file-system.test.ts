import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFileSystem } from "./file-system.ts";

const fs = createFileSystem();
let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-fs-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("a file open at any offset", () => {
  it("streams a range, and stays usable when its reader stops early", async () => {
    const path = join(home, "data");
    writeFileSync(path, "0123456789");
    const file = await fs.open(path);
    for await (const chunk of file.stream({ start: 2, end: 8, chunkSize: 2 })) {
      expect(Buffer.from(chunk).toString()).toBe("23");
      break;
    }
    const parts: string[] = [];
    for await (const chunk of file.stream({ start: 2, end: 8, chunkSize: 4 })) parts.push(Buffer.from(chunk).toString());
    expect(parts).toEqual(["2345", "67"]);
    const target = new Uint8Array(4);
    expect(file.readSync(target, 8)).toBe(2);
    await file.close();
  });
});

describe("writing", () => {
  it("leaves the old file and nothing beside it when the content fails half way", async () => {
    const path = join(home, "deep", "file");
    await fs.writeAtomically(path, "old");
    const failing = (async function* () {
      yield Buffer.from("new");
      throw new RangeError("half way");
    })();
    await expect(fs.writeAtomically(path, failing)).rejects.toThrow("half way");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(join(home, "deep"))).toEqual(["file"]);
  });
});

it.skipIf(process.platform !== "linux")("gives up where no directory can be made", async () => {
  await expect(fs.writeAtomically("/proc/tidegate/file", "x")).rejects.toMatchObject({ code: "ENOENT" });
});

it("says of what is not there that it is not there", async () => {
  expect(await fs.stat(join(home, "nothing"))).toBeUndefined();
  expect(await fs.stat(join(home, "x".repeat(5000)))).toBeUndefined();
  expect(await fs.list(join(home, "nothing"))).toEqual([]);
  await expect(fs.open(join(home, "nothing"))).rejects.toMatchObject({ code: "ENOENT" });
});

it("reads no more of a small file than it was allowed to", async () => {
  writeFileSync(join(home, "big"), "x".repeat(100));
  await expect(fs.readFile(join(home, "big"), 99)).rejects.toMatchObject({ code: "INPUT_INVALID" });
});
