import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import {
  buildLayer,
  buildOciFiles,
  buildTar,
  digest,
  fromTar,
  type ImageSpec,
  type LayoutFile,
  type OciOptions,
  writeFiles,
} from "../../../../test/support/images.ts";
import { recordImage } from "../../../../test/support/layer-recording.ts";
import { openImage } from "../../index.ts";

let cx: TestImageContext;
beforeEach(() => {
  cx = createImageContext();
});
afterEach(() => cx.dispose());

const sample = async (): Promise<ImageSpec> => ({ layers: [await buildLayer([{ path: "a", content: "A".repeat(5000) }])] });
const read = async (reference: string): Promise<void> => {
  await using image = await openImage(reference, cx);
  await recordImage(image);
};

describe("an OCI layout", () => {
  const kinds = (files: readonly LayoutFile[]) => {
    const parse = (path: string) => JSON.parse(files.find((file) => file.path === path)?.content.toString() ?? "{}");
    const blob = (value: string): string => `blobs/sha256/${value.slice(7)}`;
    const manifest = blob(parse("index.json").manifests[0].digest);
    return { index: "index.json", manifest, config: blob(parse(manifest).config.digest), layer: blob(parse(manifest).layers[0].digest) };
  };
  type Kind = keyof ReturnType<typeof kinds>;
  const write = async (options: OciOptions = {}) => {
    const files = buildOciFiles([await sample()], options);
    const folder = join(cx.folder, "layout");
    writeFiles(folder, files);
    const names = kinds(files);
    return {
      folder,
      path: (kind: Kind) => join(folder, names[kind]),
      size: (kind: Kind) => files.find(({ path }) => path === names[kind])?.content.length ?? 0,
    };
  };

  it.each<readonly [kind: Kind, code: string]>([
    ["index", "IMAGE_ARCHIVE_INVALID"],
    ["manifest", "IMAGE_DIGEST_MISMATCH"],
    ["config", "IMAGE_DIGEST_MISMATCH"],
  ])("whose %s is not JSON", async (kind, code) => {
    const { folder, path } = await write();
    writeFileSync(path(kind), "{ not JSON");
    await expect(read(folder)).rejects.toMatchObject({ code, message: expect.stringContaining(folder) });
  });

  it.each<Kind>(["manifest", "config", "layer"])("that lacks its %s", async (kind) => {
    const { folder, path } = await write();
    rmSync(path(kind));
    await expect(read(folder)).rejects.toMatchObject({ code: "IMAGE_TRUNCATED" });
  });

  it.each<OciOptions>([{ compression: "gzip" }, { compression: "zstd" }, { compression: "none" }])("whose layer was cut (%o)", async (options) => {
    const { folder, path, size } = await write(options);
    truncateSync(path("layer"), size("layer") - 10);
    await expect(read(folder)).rejects.toMatchObject({ code: "IMAGE_TRUNCATED", message: expect.stringContaining("layer 1 of 1") });
  });

  it.each<readonly [what: string, change: (size: number) => Promise<Buffer>]>([
    ["is another", async () => gzipSync((await buildLayer([{ path: "b" }])).tar)],
    ["is random", async (size) => Buffer.alloc(size, "random ")],
    [
      "is another of the same size",
      async (size) =>
        Buffer.concat([gzipSync((await buildLayer([{ path: "b", content: "" }])).tar, { level: 9 }), Buffer.alloc(size)]).subarray(0, size),
    ],
  ])("whose compressed layer %s", async (_what, change) => {
    const { folder, path, size } = await write();
    writeFileSync(path("layer"), await change(size("layer")));
    await expect(read(folder)).rejects.toMatchObject({
      code: expect.stringMatching(/IMAGE_DIGEST_MISMATCH|IMAGE_TRUNCATED/),
      message: expect.stringContaining("layer 1 of 1"),
    });
  });

  it.each<readonly [what: string, index: unknown, code: string]>([
    ["lists no image", { manifests: [] }, "IMAGE_ARCHIVE_INVALID"],
    ["is a list", [], "IMAGE_ARCHIVE_INVALID"],
    ["has entries without digest", { manifests: [{ digest: "md5:abc" }, null, 7] }, "IMAGE_ARCHIVE_INVALID"],
    ["has a digest that is a path", { manifests: [{ digest: "sha256:../../../../etc/passwd" }] }, "IMAGE_ARCHIVE_INVALID"],
  ])("whose index %s", async (_what, index, code) => {
    const { folder, path } = await write();
    writeFileSync(path("index"), JSON.stringify(index));
    await expect(read(`oci:${folder}`)).rejects.toMatchObject({ code });
  });

  it("whose indexes lead into themselves, as far as hashes let them", async () => {
    const folder = join(cx.folder, "deep");
    let inner: object = { schemaVersion: 2, manifests: [] };
    const files: LayoutFile[] = [];
    for (let depth = 0; depth < 10; depth += 1) {
      const content = Buffer.from(JSON.stringify(inner));
      files.push({ path: `blobs/sha256/${digest(content).slice(7)}`, content });
      const entry = { mediaType: "application/vnd.oci.image.index.v1+json", digest: digest(content), size: content.length };
      inner = { schemaVersion: 2, manifests: [entry, entry] };
    }
    writeFiles(folder, [...files, { path: "index.json", content: Buffer.from(JSON.stringify(inner)) }]);
    await expect(read(folder)).rejects.toMatchObject({ code: "IMAGE_LIMIT_EXCEEDED" });
  });

  const replaceManifest = async (change: (manifest: Record<string, unknown>) => object): Promise<string> => {
    const files = buildOciFiles([await sample()]);
    const names = kinds(files);
    const manifest = Buffer.from(JSON.stringify(change(JSON.parse(files.find(({ path }) => path === names.manifest)?.content.toString() ?? ""))));
    const index = { manifests: [{ mediaType: "application/vnd.oci.image.manifest.v1+json", digest: digest(manifest), size: manifest.length }] };
    const folder = join(cx.folder, "changed");
    writeFiles(folder, [
      ...files,
      { path: `blobs/sha256/${digest(manifest).slice(7)}`, content: manifest },
      { path: "index.json", content: Buffer.from(JSON.stringify(index)) },
    ]);
    return folder;
  };
  const layerOf = (manifest: Record<string, unknown>): Record<string, unknown> => (manifest["layers"] as Record<string, unknown>[])[0] ?? {};

  it.each<readonly [what: string, change: (manifest: Record<string, unknown>) => object, code: string]>([
    ["of schema 1", () => ({ schemaVersion: 1 }), "IMAGE_UNSUPPORTED"],
    [
      "of a chart",
      (manifest) => ({ ...manifest, config: { ...(manifest["config"] as object), mediaType: "application/vnd.cncf.helm.config.v1+json" } }),
      "IMAGE_UNSUPPORTED",
    ],
    ["without configuration", ({ layers }) => ({ layers }), "IMAGE_ARCHIVE_INVALID"],
    ["with fewer layers", (manifest) => ({ ...manifest, layers: [] }), "IMAGE_ARCHIVE_INVALID"],
    ["with a layer that is no descriptor", (manifest) => ({ ...manifest, layers: ["x"] }), "IMAGE_ARCHIVE_INVALID"],
    [
      "with an encrypted layer",
      (manifest) => ({ ...manifest, layers: [{ ...layerOf(manifest), mediaType: "application/vnd.oci.image.layer.v1.tar+gzip+encrypted" }] }),
      "IMAGE_UNSUPPORTED",
    ],
    [
      "with a layer kept elsewhere",
      (manifest) => ({
        ...manifest,
        layers: [{ ...layerOf(manifest), digest: digest("elsewhere"), mediaType: "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip" }],
      }),
      "IMAGE_UNSUPPORTED",
    ],
  ])("with a manifest %s", async (_what, change, code) => {
    await expect(read(await replaceManifest(change))).rejects.toMatchObject({ code });
  });

  it("that unpacks to far more than it is", async () => {
    const bomb = fromTar(Buffer.concat([await buildTar([{ path: "zeros", content: Buffer.alloc(80 << 20) }])]));
    const folder = join(cx.folder, "bomb");
    writeFiles(folder, buildOciFiles([{ layers: [bomb] }], { compression: "zstd" }));
    await expect(read(folder)).rejects.toMatchObject({ code: "IMAGE_LIMIT_EXCEEDED", message: expect.stringMatching(/layer 1 of 1.*"ratio"/) });
  });
});

describe("a docker-archive", () => {
  const config = async (change: object = {}): Promise<Buffer> => {
    const { layers } = await sample();
    return Buffer.from(JSON.stringify({ os: "linux", architecture: "amd64", rootfs: { diff_ids: layers.map(({ diffId }) => diffId) }, ...change }));
  };
  const save = async (manifest: unknown, files: Readonly<Record<string, Buffer>> = {}): Promise<string> => {
    const path = join(cx.folder, "image.tar");
    const entries = { "l/layer.tar": (await sample()).layers[0]?.tar ?? Buffer.alloc(0), "c.json": await config(), ...files };
    const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
    writeFileSync(
      path,
      await buildTar([...Object.entries(entries).map(([name, content]) => ({ path: name, content })), { path: "manifest.json", content: text }]),
    );
    return path;
  };
  const entry = { Config: "c.json", Layers: ["l/layer.tar"] };

  it("that is sound is read, as the counterpart of those that are not", async () => {
    await expect(read(await save([entry]))).resolves.toBeUndefined();
  });

  it.each<readonly [what: string, manifest: unknown, code: string]>([
    ["is not JSON", "[{ not JSON", "IMAGE_ARCHIVE_INVALID"],
    ["is no list", {}, "IMAGE_ARCHIVE_INVALID"],
    ["lists nothing", [], "IMAGE_ARCHIVE_INVALID"],
    ["lists nonsense", [null], "IMAGE_TRUNCATED"],
    ["names a configuration that is not there", [{ ...entry, Config: "x.json" }], "IMAGE_TRUNCATED"],
    ["names a configuration outside", [{ ...entry, Config: "../../etc/passwd" }], "IMAGE_TRUNCATED"],
    ["names a layer that is not there", [{ ...entry, Layers: ["x/layer.tar"] }], "IMAGE_TRUNCATED"],
    ["names too many layers", [{ ...entry, Layers: ["l/layer.tar", "l/layer.tar"] }], "IMAGE_ARCHIVE_INVALID"],
  ])("whose manifest %s", async (_what, manifest, code) => {
    await expect(read(await save(manifest))).rejects.toMatchObject({ code });
  });

  it.each<readonly [what: string, content: Buffer | Promise<Buffer>, code: string]>([
    ["is not JSON", Buffer.from("{"), "IMAGE_ARCHIVE_INVALID"],
    ["has no layers", Buffer.from("{}"), "IMAGE_ARCHIVE_INVALID"],
    ["has diff IDs that are none", config({ rootfs: { diff_ids: ["sha256:x"] } }), "IMAGE_ARCHIVE_INVALID"],
    ["is too long", Buffer.alloc(17 << 20, " "), "IMAGE_LIMIT_EXCEEDED"],
  ])("whose configuration %s", async (_what, content, code) => {
    await expect(read(await save([entry], { "c.json": await content }))).rejects.toMatchObject({ code });
  });

  it("whose configuration is not what its name says", async () => {
    const name = `${"0".repeat(64)}.json`;
    await expect(read(await save([{ ...entry, Config: name }], { [name]: await config() }))).rejects.toMatchObject({ code: "IMAGE_DIGEST_MISMATCH" });
  });

  it("whose compressed layer is not what the configuration says", async () => {
    const other = gzipSync((await buildLayer([{ path: "other" }])).tar);
    await expect(read(await save([entry], { "l/layer.tar": other }))).rejects.toMatchObject({
      code: "IMAGE_DIGEST_MISMATCH",
      message: expect.stringContaining("layer 1 of 1"),
    });
  });

  it("whose layer is no tar", async () => {
    await expect(read(await save([entry], { "l/layer.tar": Buffer.alloc(2048, "text ") }))).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID" });
  });

  it.each<readonly [what: string, bytes: () => Promise<Buffer>, code: string]>([
    ["and has no manifest", async () => gzipSync(await buildTar([{ path: "repositories", content: "{}" }])), "IMAGE_ARCHIVE_INVALID"],
    ["and is cut", async () => gzipSync(await buildTar([{ path: "a", content: randomBytes(5000) }])).subarray(0, 3000), "IMAGE_TRUNCATED"],
    ["and was cut before", async () => gzipSync((await buildTar([{ path: "a", content: randomBytes(5000) }])).subarray(0, 3000)), "IMAGE_TRUNCATED"],
    ["and is no tar", async () => gzipSync("text ".repeat(1000)), "IMAGE_TRUNCATED|IMAGE_ARCHIVE_INVALID"],
    ["by what is not supported", async () => Buffer.from("BZh91AY&SY..."), "IMAGE_UNSUPPORTED"],
  ])("that is compressed as a whole %s", async (_what, bytes, code) => {
    const path = join(cx.folder, "image.tar.gz");
    writeFileSync(path, await bytes());
    await expect(read(path)).rejects.toMatchObject({ code: expect.stringMatching(code), message: expect.stringContaining(path) });
  });

  it("that is compressed as a whole and whose layer is another", async () => {
    const other = (await buildLayer([{ path: "other" }])).tar;
    const path = await save([entry], { "l/layer.tar": other });
    writeFileSync(path, gzipSync(readFileSync(path)));
    await expect(read(path)).rejects.toMatchObject({ code: "IMAGE_DIGEST_MISMATCH", message: expect.stringContaining("l/layer.tar") });
  });

  it("cut at any place fails with a coded error", async () => {
    const path = await save([entry]);
    const size = (await cx.fs.stat(path))?.size ?? 0;
    for (let length = size - 1526; length > 0; length -= 700) {
      truncateSync(path, length);
      await expect(read(`docker-archive:${path}`)).rejects.toMatchObject({ code: expect.stringMatching(/^IMAGE_(TRUNCATED|ARCHIVE_INVALID)$/) });
    }
  });
});
