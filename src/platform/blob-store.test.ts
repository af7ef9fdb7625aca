import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { createDirectoryBlobStore } from "./blob-store.ts";
import { createFileSystem } from "./file-system.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-blobs-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const open = (changes: Partial<FileSystem> = {}, logger = createFakeLogger(), maxBytes?: number) =>
  createDirectoryBlobStore({ ...createFileSystem(), ...changes }, home, logger, maxBytes);

it("gives back what was put, and nothing for what was not", async () => {
  await open().put("a.zst", Buffer.from("one"));
  expect(Buffer.from((await open().get("a.zst")) ?? []).toString()).toBe("one");
  expect(await open().get("b.zst")).toBeUndefined();
});

it.each(["../a", "a/b", "", "A", ".hidden"])("knows no key %j, which could leave its directory", async (key) => {
  await open().put(key, Buffer.from("x"));
  expect(readdirSync(home)).toEqual([]);
  expect(await open().get(key)).toBeUndefined();
});

it("forgets what was not used for longest", async () => {
  for (const [index, name] of ["old", "used", "new"].entries()) {
    writeFileSync(join(home, name), "x".repeat(100));
    utimesSync(join(home, name), index, index);
  }
  const store = open({}, createFakeLogger(), 250);
  await store.get("old");
  expect(readdirSync(home), "reading removes nothing").toHaveLength(3);
  await store.put("newest", Buffer.from("x"));
  expect(readdirSync(home).sort()).toEqual(["new", "newest", "old"]);
});

it("is read where it may not be written, and says why it keeps nothing", async () => {
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS" });
  };
  await open().put("a.zst", Buffer.from("one"));
  const logger = createFakeLogger();
  const store = open({ writeAtomically: refuse, touch: refuse, remove: refuse }, logger, 0);
  await store.put("b.zst", Buffer.from("two"));
  expect(Buffer.from((await store.get("a.zst")) ?? []).toString()).toBe("one");
  expect(logger.lines).toEqual(
    ["removed", "kept", "marked as used"].map((done) => `debug: what lies in ${home} could not be ${done}: EROFS: read-only file system`),
  );
});
