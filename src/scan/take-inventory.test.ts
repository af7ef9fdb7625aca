import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { buildLayer, buildOciFiles, type Compression, type ImageSpec, type Layer, writeFiles } from "../../test/support/images.ts";
import { EXTRACTORS } from "../inventory/registry.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import { createRuntime } from "./create-runtime.ts";
import { createLayerStore } from "./layer-store.ts";
import { openRegistry } from "./open-registry.ts";
import { readSettings } from "./options/read.ts";
import { takeInventory } from "./take-inventory.ts";

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

function memoryBlobs(): BlobStore & { readonly values: Map<string, Uint8Array> } {
  const values = new Map<string, Uint8Array>();
  return { values, get: async (key) => values.get(key), put: async (key, value) => void values.set(key, value) };
}

const npm = (name: string): Promise<Layer> =>
  buildLayer([{ path: `app/node_modules/${name}/package.json`, content: JSON.stringify({ name, version: "1.0.0" }) }]);

/** Makes every layer of a layout unreadable but for those named last. */
function spoilLayers(home: string, spared: readonly Buffer[] = []): void {
  const folder = join(home, "blobs/sha256");
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const bytes = readFileSync(path);
    const isLayer = bytes[0] === 0x1f;
    if (isLayer && !spared.some((tar) => gunzipSync(bytes).equals(tar))) writeFileSync(path, Buffer.alloc(bytes.length, "spoilt"));
  }
}

async function take(image: ImageSpec, blobs: BlobStore, compression: Compression = "gzip", spoil: (home: string) => void = () => undefined) {
  const home = mkdtempSync(join(tmpdir(), "tidegate-take-"));
  homes.push(home);
  writeFiles(home, buildOciFiles([image], { compression }));
  spoil(home);
  const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(60_000) });
  const request = {
    image: `oci:${home}`,
    extractors: EXTRACTORS,
    layers: createLayerStore(blobs),
    registry: openRegistry(readSettings({}), runtime),
  };
  const { inventory, ...rest } = await takeInventory(request, runtime);
  return { ...rest, names: inventory.packages.map(({ name }) => name), inventory };
}

describe("layers that were read before", () => {
  it("are not read again, whatever image they are in", async () => {
    const [base, one, other] = [await npm("base"), await npm("one"), await npm("other")];
    const blobs = memoryBlobs();
    expect(await take({ layers: [base, one] }, blobs)).toMatchObject({ layersRead: 2, layersKnown: 0, names: ["base", "one"] });
    expect(await take({ layers: [base, other] }, blobs)).toMatchObject({ layersRead: 1, layersKnown: 1, names: ["base", "other"] });
    expect(await take({ layers: [base, one] }, blobs)).toMatchObject({ layersRead: 0, layersKnown: 2, names: ["base", "one"] });
  });

  it("are not opened: only what is missing is read", async () => {
    const [base, one, other] = [await npm("base"), await npm("one"), await npm("other")];
    const blobs = memoryBlobs();
    await expect(take({ layers: [base, one] }, memoryBlobs(), "gzip", spoilLayers)).rejects.toMatchObject({ code: expect.stringMatching(/^IMAGE_/) });
    await take({ layers: [base, one] }, blobs);
    expect(await take({ layers: [base, one] }, blobs, "gzip", spoilLayers)).toMatchObject({ layersRead: 0, names: ["base", "one"] });
    const spareOther = (home: string): void => spoilLayers(home, [other.tar]);
    expect(await take({ layers: [base, other] }, blobs, "gzip", spareOther)).toMatchObject({ layersRead: 1, names: ["base", "other"] });
  });

  it.each<Compression>(["gzip", "zstd"])(
    "are known by the bytes that were hashed (%s): a false diff ID stands in for nothing",
    async (compression) => {
      const [base, empty] = [await npm("vulnerable"), await npm("harmless")];
      const blobs = memoryBlobs();
      // A configuration may claim any diff ID for its layer; here that of another image's base.
      await take({ layers: [{ ...empty, diffId: base.diffId }] }, blobs, compression);
      expect(await take({ layers: [base] }, blobs, compression)).toMatchObject({ layersKnown: 0, names: ["vulnerable"] });
    },
  );

  it("are not remembered when nobody hashed them", async () => {
    const blobs = memoryBlobs();
    await take({ layers: [await npm("base")] }, blobs, "none");
    expect(blobs.values.size).toBe(0);
  });

  it.each([
    ["cut", (value: Uint8Array) => value.subarray(0, value.length / 2)],
    ["changed", (value: Uint8Array) => value.map((byte, index) => (index === value.length - 10 ? byte ^ 1 : byte))],
    ["empty", () => new Uint8Array(0)],
  ])("are read anew when the report is %s", async (_what, damage) => {
    const image = { layers: [await npm("base")] };
    const blobs = memoryBlobs();
    await take(image, blobs);
    for (const [key, value] of blobs.values) blobs.values.set(key, damage(value));
    expect(await take(image, blobs)).toMatchObject({ layersRead: 1, names: ["base"] });
  });

  it("of twenty images on one base: the base is read once", async () => {
    const blobs = memoryBlobs();
    const base = await npm("base");
    let read = 0;
    for (let index = 0; index < 20; index += 1) read += (await take({ layers: [base, await npm(`app-${index}`)] }, blobs)).layersRead;
    expect(read).toBe(21);
  });
});
