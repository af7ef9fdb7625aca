import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImageSource, OpenImage } from "../../src/image/source.ts";
import { createImageContext, type TestImageContext } from "../support/image-context.ts";
import type { EntrySpec } from "../support/images.ts";
import { recordImage } from "../support/layer-recording.ts";

interface BareRootCase {
  readonly source: ImageSource;
  /** Puts a file system where the source finds it; returns the reference without prefix. */
  readonly publish: (entries: readonly EntrySpec[], cx: TestImageContext) => Promise<string>;
}

/** What a source must keep that reads a file system without a configuration: the part of the contract of images that applies. */
export function itReadsABareRoot(name: string, { source, publish }: BareRootCase): void {
  let cx: TestImageContext;
  const opened: OpenImage[] = [];
  beforeEach(() => {
    cx = createImageContext();
  });
  afterEach(async () => {
    for (const image of opened.splice(0)) await image[Symbol.asyncDispose]();
    cx.dispose();
  });
  const open = async (entries: readonly EntrySpec[], changes: Partial<TestImageContext> = {}): Promise<OpenImage> => {
    const image = await source.open(await publish(entries, cx), { ...cx, ...changes });
    opened.push(image);
    return image;
  };
  const entries: readonly EntrySpec[] = [
    { path: "etc/", type: "directory" },
    { path: "etc/a", content: "first" },
    { path: "etc/link", type: "symlink", target: "/etc/passwd" },
    { path: "usr/", type: "directory" },
    { path: "usr/empty" },
  ];

  describe(`${name} is a file system without configuration`, () => {
    it("says IMAGE_NOT_FOUND for what is not there", async () => {
      await expect(source.open(`${cx.folder}/nothing`, cx)).rejects.toMatchObject({ code: "IMAGE_NOT_FOUND" });
    });

    it("shows its files as one layer, links unfollowed", async () => {
      const image = await open(entries);
      expect(image.info).toMatchObject({ platform: cx.platform, layers: [{ diffId: image.info.id }] });
      const { layers, ended } = await recordImage(image);
      expect(ended).toEqual([image.info.id]);
      const [recording] = layers.values();
      expect(Object.fromEntries(recording?.contents ?? [])).toEqual({ "etc/a": "first", "usr/empty": "" });
      expect(recording?.entries.map(({ kind, path, target = "" }) => `${kind} ${path} ${target}`.trim()).toSorted()).toEqual([
        "directory etc",
        "directory usr",
        "file etc/a",
        "file usr/empty",
        "symlink etc/link /etc/passwd",
      ]);
      expect(recording?.problems).toEqual([]);
    });

    it("reads nothing when nothing is wanted, and again when asked again", async () => {
      const image = await open(entries);
      expect((await recordImage(image, { wanted: [] })).ended).toEqual([]);
      await recordImage(image);
      expect((await recordImage(image)).layers.size).toBe(1);
    });

    it("names layer and limit when a limit is exceeded", async () => {
      const image = await open(entries, { limits: { ...cx.limits, entries: 2 } });
      await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_LIMIT_EXCEEDED", message: expect.stringMatching(/layer .*"entries"/) });
    });

    it("leaves files out that are too large or too deep, and says so", async () => {
      const deep = { path: "a/", type: "directory" } as const;
      const image = await open([deep, { ...deep, path: "a/b/" }, { path: "a/b/c" }, { path: "large", content: "12345" }], {
        limits: { ...cx.limits, depth: 2, fileBytes: 4 },
      });
      const { layers } = await recordImage(image);
      const [recording] = layers.values();
      expect(recording?.problems.map(({ code }) => code).toSorted()).toContain("ENTRY_TOO_LARGE");
      expect([...(recording?.contents ?? [])]).toEqual([]);
    });

    it("stops with the signal's reason", async () => {
      const controller = new AbortController();
      const image = await open(entries, { signal: controller.signal });
      controller.abort(new Error("enough"));
      await expect(recordImage(image)).rejects.toThrow("enough");
    });
  });
}
