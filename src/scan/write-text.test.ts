import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFileSystem } from "../platform/file-system.ts";
import type { Runtime } from "./runtime.ts";
import { writeText } from "./write-text.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-write-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (path: string, content: Iterable<string>): Promise<void> => writeText(path, content, { fs: createFileSystem() } as Runtime);

it("writes a file whole, in place of the one before, and makes its folder", async () => {
  const path = join(home, "new/folder/out.json");
  for (const content of [["a", "b"], ["c"]]) {
    await write(path, content);
    expect(readFileSync(path, "utf8")).toBe(content.join(""));
  }
  expect(readdirSync(join(home, "new/folder"))).toEqual(["out.json"]);
});

it("leaves the file as it was when the content breaks off", async () => {
  const path = join(home, "out.json");
  writeFileSync(path, "before");
  const broken = function* (): Generator<string> {
    yield "x".repeat(1 << 19);
    throw new RangeError("broken");
  };
  await expect(write(path, broken())).rejects.toMatchObject({ code: "OUTPUT_UNWRITABLE" });
  expect([readFileSync(path, "utf8"), readdirSync(home)]).toEqual(["before", ["out.json"]]);
});

it("writes through a link, and does not put a file in its place", async () => {
  const [link, target] = [join(home, "link"), join(home, "target")];
  symlinkSync(target, link);
  await write(link, ["content"]);
  expect([lstatSync(link).isSymbolicLink(), readFileSync(target, "utf8")]).toEqual([true, "content"]);
});

it.skipIf(process.platform === "win32")("writes into devices and pipes, which stay what they are", async () => {
  await write("/dev/null", ["content"]);
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  const pipe = join(home, "pipe");
  execFileSync("mkfifo", [pipe]);
  const [text] = await Promise.all([createFileSystem().readFile(pipe, 100), write(pipe, ["con", "tent"])]);
  expect(Buffer.from(text).toString()).toBe("content");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
