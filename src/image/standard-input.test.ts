import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleImage } from "../../test/contract/image-source.ts";
import { createImageContext, type TestImageContext } from "../../test/support/image-context.ts";
import { buildDockerArchive, buildLayer, buildModernDockerArchive, buildOciFiles, buildTar, type ImageSpec } from "../../test/support/images.ts";
import { recordImage } from "../../test/support/layer-recording.ts";
import { openImage } from "./index.ts";

let cx: TestImageContext;
beforeEach(() => {
  cx = createImageContext();
});
afterEach(() => cx.dispose());

/** A context whose standard input is `bytes`, in odd pieces, and whose temporary folders are in the test's own. */
const pipe = (bytes: Uint8Array, changes: Partial<TestImageContext> = {}): TestImageContext => {
  async function* standardInput(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 7777) yield bytes.subarray(at, at + 7777);
  }
  const makeTemporary = async (prefix: string): Promise<string> => {
    await cx.fs.makeDirectory(join(cx.folder, prefix));
    return join(cx.folder, prefix);
  };
  return { ...cx, fs: { ...cx.fs, standardInput, makeTemporary }, ...changes };
};

const FORMS: readonly (readonly [what: string, bytes: (image: ImageSpec) => Promise<Buffer>])[] = [
  ["docker save before 25", (image) => buildDockerArchive([image])],
  ["docker save since 25", (image) => buildModernDockerArchive([image])],
  ["an OCI archive", async (image) => buildTar(buildOciFiles([image]))],
  ["docker save through gzip", async (image) => gzipSync(await buildDockerArchive([image]))],
  ["an OCI archive through gzip", async (image) => gzipSync(await buildTar(buildOciFiles([image])))],
];

describe("standard input", () => {
  it.each(FORMS)("may be %s, of which nothing stays behind", async (_what, bytes) => {
    const spec = await sampleImage();
    {
      await using image = await openImage("-", pipe(await bytes(spec)));
      expect(image.origin).toMatch(/from standard input$/);
      const { layers } = await recordImage(image);
      expect(layers.get(spec.layers[1]?.diffId ?? "sha256:")?.contents.get("etc/b")).toBe("second");
      expect(image.finalInfo()).toMatchObject({ name: "-", labels: { maintainer: "tests" } });
    }
    expect(readdirSync(cx.folder)).toEqual([]);
  });

  it("may be chosen from, and be meant by a prefix", async () => {
    const images = await Promise.all(["a", "b"].map(async (path) => ({ layers: [await buildLayer([{ path }])], tags: [`${path}:1`] })));
    const bytes = await buildDockerArchive(images);
    await using image = await openImage("docker-archive:-#b:1", pipe(bytes));
    expect(image.info.layers[0]?.diffId).toBe(images[1]?.layers[0]?.diffId);
    await using layer = await openImage("layer:-", pipe(gzipSync(await buildTar([{ path: "x" }]))));
    expect(layer.origin).toBe("layer from standard input");
  });

  it("is called so also where it is nothing we know, and not by where it was kept", async () => {
    const error: unknown = await openImage("-", pipe(Buffer.alloc(5000, "text "))).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "IMAGE_ARCHIVE_INVALID", message: expect.stringContaining("no image standard input was found") });
    expect(String(error)).not.toContain(cx.folder);
  });

  it.each<readonly [what: string, bytes: Buffer, limit: number | undefined, code: string]>([
    ["is empty", Buffer.alloc(0), undefined, "IMAGE_TRUNCATED"],
    ["is no archive", Buffer.from("text"), undefined, "IMAGE_ARCHIVE_INVALID"],
    ["is longer than an image may be", Buffer.alloc(20_000), 10_000, "IMAGE_LIMIT_EXCEEDED"],
  ])("that %s fails and leaves nothing behind", async (_what, bytes, limit, code) => {
    const limits = limit === undefined ? cx.limits : { ...cx.limits, totalBytes: limit };
    await expect(openImage("-", pipe(bytes, { limits }))).rejects.toMatchObject({ code });
    expect(readdirSync(cx.folder)).toEqual([]);
  });

  it("is not read for sources of another kind", async () => {
    await expect(openImage("dir:-", pipe(Buffer.from("x")))).rejects.toMatchObject({ code: "IMAGE_NOT_FOUND" });
  });

  it("that finds the disk full says so", async () => {
    const base = pipe(Buffer.from("x"));
    const openWrite: typeof base.fs.openWrite = async () => ({
      write: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" })),
      close: async () => undefined,
    });
    await expect(openImage("-", { ...base, fs: { ...base.fs, openWrite } })).rejects.toMatchObject({
      code: "IMAGE_TRUNCATED",
      hint: expect.stringMatching(/TMPDIR/),
    });
  });
});
