import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itReadsABareRoot } from "../../../../test/contract/bare-root.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import { type LayerRecording, recordImage } from "../../../../test/support/layer-recording.ts";
import type { ImageContext } from "../../source.ts";
import { directorySource } from "./index.ts";

itReadsABareRoot("a directory", {
  source: directorySource,
  publish: async (entries, { folder }) => {
    const root = join(folder, "root");
    mkdirSync(root, { recursive: true });
    for (const { path, type = "file", content = "", target = "" } of entries) {
      const place = join(root, path);
      if (type === "directory") mkdirSync(place, { recursive: true });
      else if (type === "symlink") symlinkSync(target, place);
      else writeFileSync(place, content);
    }
    return root;
  },
});

describe("a directory as the root of a file system", () => {
  let cx: TestImageContext;
  beforeEach(() => {
    cx = createImageContext();
  });
  afterEach(() => cx.dispose());
  const at = (...parts: string[]): string => join(cx.folder, ...parts);
  const read = async (changes: Partial<ImageContext> = {}): Promise<LayerRecording | undefined> => {
    await using image = await directorySource.open(cx.folder, { ...cx, ...changes });
    return [...(await recordImage(image)).layers.values()][0];
  };

  it("is never meant without its prefix, since a folder may be called like an image", async () => {
    expect(await directorySource.recognise(cx.folder, cx)).toBe(false);
  });

  it("must be a directory", async () => {
    writeFileSync(at("file"), "");
    await expect(directorySource.open(at("file"), cx)).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID" });
  });

  it("is not left by links, nor run in circles", async () => {
    symlinkSync("/etc", at("etc"));
    symlinkSync("..", at("up"));
    symlinkSync("ring", at("ring"));
    const recording = await read();
    expect(recording?.entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["symlink etc", "symlink ring", "symlink up"]);
  });

  it("has pipes, sockets and what the kernel makes up passed over", async () => {
    execFileSync("sh", ["-c", `mkfifo '${at("pipe")}'`]);
    const server = createServer().listen(at("socket"));
    for (const name of ["proc", "sys", "dev", "usr", "usr/proc"]) mkdirSync(at(name));
    const recording = await read();
    server.close();
    expect(recording?.entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "other pipe",
      "other socket",
      "directory usr",
      "directory usr/proc",
    ]);
    expect(recording?.contents.size).toBe(0);
  });

  it("that may not be read in part keeps the rest, and says what is missing", async () => {
    mkdirSync(at("locked"));
    for (const name of ["open", "shut"]) writeFileSync(at(name), name);
    const refuse = (path: string): never => {
      throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES", syscall: "open" });
    };
    const fs: ImageContext["fs"] = {
      ...cx.fs,
      list: async (path) => (path.endsWith("locked") ? refuse(path) : cx.fs.list(path)),
      open: async (path, options) => (path.endsWith("shut") ? refuse(path) : cx.fs.open(path, options)),
    };
    const recording = await read({ fs });
    expect([...(recording?.contents.keys() ?? [])]).toEqual(["open"]);
    expect(recording?.problems).toMatchObject([
      { code: "ENTRY_UNREADABLE", message: "shut cannot be read: EACCES.", where: { path: "shut" } },
      { code: "ENTRY_UNREADABLE", message: "locked cannot be read: EACCES." },
    ]);
  });

  it("does not follow what became a link after it was looked at, and leaves out what changes", async () => {
    writeFileSync(at("grows"), "now");
    symlinkSync("/etc/hostname", at("swapped"));
    const fs: ImageContext["fs"] = {
      ...cx.fs,
      stat: async (path, options) => {
        const found = await cx.fs.stat(path, options);
        return found && path !== cx.folder ? { ...found, kind: "file", size: 1 } : found;
      },
    };
    const recording = await read({ fs });
    expect(recording?.contents.size).toBe(0);
    expect(recording?.problems.map(({ message }) => message)).toEqual([
      "grows changed while it was read, and was left out.",
      "swapped cannot be read: ELOOP.",
    ]);
  });
});
