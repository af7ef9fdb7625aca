import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImageSource, OpenImage } from "../../src/image/source.ts";
import { isTidegateError } from "../../src/model/errors.ts";
import { type ContextOverrides, createImageContext, type TestImageContext } from "../support/image-context.ts";
import { buildConfig, buildLayer, digest, type ImageSpec } from "../support/images.ts";
import { recordImage } from "../support/layer-recording.ts";

interface ImageSourceCase {
  readonly source: ImageSource;
  /** Puts an image where the source finds it; returns the reference without prefix. */
  readonly publish: (image: ImageSpec, cx: TestImageContext) => Promise<string>;
  /** A reference of the source's kind that leads to nothing. */
  readonly absent: (cx: TestImageContext) => Promise<string>;
  /** Texts that are others' business. */
  readonly foreign: readonly string[];
  readonly overrides?: (cx: TestImageContext) => ContextOverrides;
  /** Whether it cannot be brought to hold an image with unsafe paths or a history that does not fit. */
  readonly isFussy?: boolean;
}

/** What every source of images must keep, however it reaches them. */
export function itIsAnImageSource(name: string, { source, publish, absent, foreign, overrides, isFussy }: ImageSourceCase): void {
  let cx: TestImageContext;
  let opened: OpenImage[] = [];
  beforeEach(() => {
    const base = createImageContext();
    cx = { ...base, ...overrides?.(base) } as TestImageContext;
  });
  afterEach(async () => {
    for (const image of opened) await image[Symbol.asyncDispose]();
    opened = [];
    cx.dispose();
  });
  const open = async (image: ImageSpec, changes: Partial<TestImageContext> = {}): Promise<OpenImage> => {
    const found = await source.open(await publish(image, cx), { ...cx, ...changes });
    opened.push(found);
    return found;
  };

  describe(`${name} is an image source`, () => {
    it("recognises what it can open, and nothing else", async () => {
      const text = await publish(await sampleImage(), cx);
      expect(await source.recognise(text, cx)).toBe(true);
      const mistaken = await Promise.all(foreign.map(async (other) => ((await source.recognise(other, cx)) ? [other] : [])));
      expect(mistaken.flat()).toEqual([]);
    });

    it("says IMAGE_NOT_FOUND for what is not there", async () => {
      await expect(source.open(await absent(cx), cx)).rejects.toMatchObject({ code: "IMAGE_NOT_FOUND" });
    });

    it("describes the image by its configuration", async () => {
      const spec = await sampleImage();
      const image = await open(spec);
      expect(image.origin).not.toBe("");
      await recordImage(image);
      const info = image.finalInfo();
      expect(info.id).toBe(digest(buildConfig(spec)));
      expect(info).toMatchObject({
        platform: { os: "linux", architecture: "amd64" },
        created: "2026-01-02T03:04:05Z",
        labels: { maintainer: "tests" },
      });
      expect(info.layers.map(({ diffId, instruction }) => [diffId, instruction])).toEqual([
        [spec.layers[0]?.diffId, "COPY layer-1 /"],
        [spec.layers[1]?.diffId, "RUN touch /etc/b"],
        [spec.layers[0]?.diffId, "COPY layer-3 /"],
      ]);
    });

    it("knows all layers before they are read", async () => {
      const spec = await sampleImage();
      const image = await open(spec);
      expect(image.info.layers.map(({ diffId }) => diffId)).toEqual(spec.layers.map(({ diffId }) => diffId));
    });

    it("completes the image's description without reading a layer", async () => {
      const spec = await sampleImage();
      const image = await open(spec);
      const { ended } = await recordImage(image, { wanted: [] });
      expect(ended).toEqual([]);
      expect(image.finalInfo().id).toBe(digest(buildConfig(spec)));
    });

    it("reads each wanted layer once, also when it occurs twice", async () => {
      const spec = await sampleImage();
      const { layers, ended } = await recordImage(await open(spec));
      expect(ended.toSorted()).toEqual([...new Set(spec.layers.map(({ diffId }) => diffId))].toSorted());
      const first = layers.get(spec.layers[0]?.diffId ?? digest(""));
      expect(Object.fromEntries(first?.contents ?? [])).toEqual({
        "etc/a": "first",
        "usr/share/empty": "",
        "etc/hard": "first",
        "app/whatwg-url/package.json": "{}",
      });
      expect(first?.entries.filter(({ kind }) => kind !== "file" && kind !== "hardlink")).toMatchObject([
        { kind: "directory", path: "etc" },
        { kind: "symlink", path: "etc/link", target: "../etc/a" },
      ]);
      const second = layers.get(spec.layers[1]?.diffId ?? digest(""));
      expect(second?.entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["whiteout etc/a", "opaque app", "file etc/b"]);
    });

    it("reads only the wanted layers, or says which others it read", async () => {
      const spec = await sampleImage();
      const wanted = spec.layers[1]?.diffId ?? digest("");
      const { layers } = await recordImage(await open(spec), { wanted: [wanted] });
      expect(layers.get(wanted)?.contents.get("etc/b")).toBe("second");
    });

    it("reads layers again when asked again", async () => {
      const spec = await sampleImage();
      const image = await open(spec);
      await recordImage(image);
      const { layers } = await recordImage(image);
      expect(layers.size).toBe(2);
    });

    it("brings the content of hard links whose target nobody wanted", async () => {
      const layer = await buildLayer([
        { path: "store/00ab", content: "linked" },
        { path: "app/package.json", type: "link", target: "store/00ab" },
        { path: "app/copy/package.json", type: "link", target: "app/package.json" },
      ]);
      const { layers } = await recordImage(await open({ layers: [layer] }), { wants: (path) => path.endsWith("package.json") });
      const recording = layers.get(layer.diffId);
      expect(Object.fromEntries(recording?.contents ?? [])).toEqual({ "app/package.json": "linked", "app/copy/package.json": "linked" });
      expect(recording?.problems).toEqual([]);
    });

    it.skipIf(isFussy)("reports entries that would leave the root, and keeps the others", async () => {
      const layer = await buildLayer([
        { path: "../../etc/passwd", content: "evil" },
        { path: "etc/ok", content: "fine" },
        { path: "etc/out", type: "link", target: "../../shadow" },
      ]);
      const { layers } = await recordImage(await open({ layers: [layer] }));
      const recording = layers.get(layer.diffId);
      expect([...(recording?.contents ?? [])]).toEqual([["etc/ok", "fine"]]);
      expect(recording?.problems.map(({ code }) => code)).toEqual(["ENTRY_UNSAFE_PATH", "ENTRY_UNSAFE_PATH"]);
    });

    it("names layer and limit when a limit is exceeded", async () => {
      const layer = await buildLayer([{ path: "a" }, { path: "b" }, { path: "c" }]);
      const limits = { ...cx.limits, entries: 2 };
      const error: unknown = await recordImage(await open({ layers: [layer] }, { limits })).catch((caught: unknown) => caught);
      expect(isTidegateError(error) && error.code).toBe("IMAGE_LIMIT_EXCEEDED");
      expect(String(error)).toMatch(/layer .*"entries"/);
    });

    it("counts the bytes of all layers together", async () => {
      const layers = await Promise.all(["a", "b", "c"].map((path) => buildLayer([{ path, content: "x".repeat(4096) }])));
      const image = await open({ layers }, { limits: { ...cx.limits, totalBytes: 12_000 } });
      await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_LIMIT_EXCEEDED" });
    });

    it("opens an image without layers", async () => {
      const image = await open({ layers: [] });
      await recordImage(image);
      expect(image.finalInfo().layers).toEqual([]);
    });

    it.skipIf(isFussy)("claims no instructions when history and layers do not fit", async () => {
      const layer = await buildLayer([{ path: "a" }]);
      const image = await open({ layers: [layer], history: [{ created_by: "COPY a /" }, { created_by: "COPY b /" }] });
      await recordImage(image);
      expect(image.finalInfo().historySteps).toBe(2);
      expect(image.finalInfo().layers).toEqual([expect.not.objectContaining({ instruction: expect.anything() })]);
    });

    it("refuses another platform than the one asked for, and takes the only one when none was", async () => {
      const layer = await buildLayer([{ path: "a" }]);
      const platform = { os: "linux", architecture: "arm64" };
      const text = await publish({ layers: [layer] }, cx);
      await expect(source.open(text, { ...cx, platform, isPlatformExplicit: true })).rejects.toMatchObject({
        code: "IMAGE_PLATFORM_UNAVAILABLE",
        message: expect.stringMatching(/linux\/arm64.*linux\/amd64/),
      });
      const image = await source.open(text, { ...cx, platform });
      opened.push(image);
      expect(image.info.platform.architecture).toBe("amd64");
    });

    it("stops with the signal's reason", async () => {
      const spec = await sampleImage();
      const controller = new AbortController();
      const image = await open(spec, { signal: controller.signal });
      controller.abort(new Error("enough"));
      await expect(recordImage(image)).rejects.toThrow("enough");
    });
  });
}

/** Three layers of which the first and the last are one, an empty step of the history between them. */
export async function sampleImage(): Promise<ImageSpec> {
  const first = await buildLayer([
    { path: "etc/", type: "directory" },
    { path: "./etc/a", content: "first" },
    { path: "usr/share/empty" },
    { path: "etc/hard", type: "link", target: "etc/a" },
    { path: "etc/link", type: "symlink", target: "../etc/a" },
    { path: "app/whatwg-url/package.json", content: "{}" },
  ]);
  const second = await buildLayer([{ path: "etc/.wh.a" }, { path: "app/.wh..wh..opq" }, { path: "/etc/b", content: "second" }]);
  return {
    layers: [first, second, first],
    tags: ["app:latest"],
    labels: { maintainer: "tests" },
    history: [
      { created_by: "COPY layer-1 / # buildkit" },
      { created_by: "ENV A=b", empty_layer: true },
      { created_by: "RUN /bin/sh -c touch /etc/b # buildkit" },
      { created_by: "COPY layer-3 / # buildkit" },
    ],
  };
}
