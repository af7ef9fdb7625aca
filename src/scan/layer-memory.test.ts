import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { buildDockerArchive, buildLayer, buildOciFiles, buildTar, type Layer, writeFiles } from "../../test/support/images.ts";
import type { ImageLimits } from "../image/limits.ts";
import { EXTRACTORS } from "../inventory/registry.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { RandomAccessFile } from "../ports/file-system.ts";
import { createRuntime } from "./create-runtime.ts";
import { createLayerStore } from "./layer-store.ts";
import { openRegistry } from "./open-registry.ts";
import { readSettings } from "./options/read.ts";
import { takeInventory } from "./take-inventory.ts";

let home = "";
let [shared, local] = [memoryBlobs(), memoryBlobs()];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-memory-"));
  [shared, local] = [memoryBlobs(), memoryBlobs()];
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function memoryBlobs(): BlobStore & { readonly values: Map<string, Uint8Array> } {
  const values = new Map<string, Uint8Array>();
  return { values, get: async (key) => values.get(key), put: async (key, value) => void values.set(key, value) };
}

const npm = (name: string): Promise<Layer> =>
  buildLayer([{ path: `app/node_modules/${name}/package.json`, content: JSON.stringify({ name, version: "1.0.0" }) }]);

interface Changes {
  readonly later?: number;
  readonly limits?: Partial<ImageLimits>;
  readonly open?: (file: RandomAccessFile) => RandomAccessFile;
}

/** Ten seconds from now what was just written has settled. */
async function take(image: string, { later = 10_000, limits, open }: Changes = {}) {
  const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(60_000) });
  const clock = { ...runtime.clock, now: () => Date.now() + later };
  const layers = createLayerStore(shared, local);
  const request = { image, extractors: EXTRACTORS, layers, registry: openRegistry(readSettings({}), runtime), ...(limits ? { limits } : {}) };
  const fs = open ? { ...runtime.fs, open: async (path: string) => open(await runtime.fs.open(path)) } : runtime.fs;
  const { inventory, layersRead, layersKnown } = await takeInventory(request, { ...runtime, clock, fs });
  return { layersRead, layersKnown, names: inventory.packages.map(({ name }) => name), problems: inventory.problems };
}

const FORMS: Readonly<Record<string, (layers: readonly Layer[]) => Promise<string>>> = {
  "docker-archive": async (layers) => {
    writeFileSync(join(home, "a.tar"), await buildDockerArchive([{ layers }]));
    return `docker-archive:${join(home, "a.tar")}`;
  },
  "OCI layout": async (layers) => {
    writeFiles(join(home, "layout"), buildOciFiles([{ layers }], { compression: "none" }));
    return `oci:${join(home, "layout")}`;
  },
  "tar of an OCI layout": async (layers) => {
    writeFileSync(join(home, "oci.tar"), await buildTar(buildOciFiles([{ layers }], { compression: "none" })));
    return `oci-archive:${join(home, "oci.tar")}`;
  },
  layer: async ([layer]) => {
    writeFileSync(join(home, "layer.tar"), layer?.tar ?? "");
    return `layer:${join(home, "layer.tar")}`;
  },
};

describe.each(Object.keys(FORMS))("plain layers of a local %s", (form) => {
  it("are known by their file, on this machine alone", async () => {
    const layers = [await npm("one"), await npm("two")];
    const image = (await FORMS[form]?.(layers)) ?? "";
    const first = await take(image);
    expect(first.layersKnown).toBe(0);
    expect(await take(image)).toEqual({ ...first, layersRead: 0, layersKnown: first.layersRead });
    expect(shared.values.size).toBe(0);
    expect(local.values.size).toBe(first.layersRead);
  });
});

describe("a local file with plain layers", () => {
  it("is read anew when it was written to, though its size and time of writing are what they were", async () => {
    const image = (await FORMS["docker-archive"]?.([await npm("good"), await npm("same")])) ?? "";
    const path = join(home, "a.tar");
    const { atime, mtime, size, ino } = statSync(path);
    await take(image);
    const place = readFileSync(path).indexOf('{"name":"good"');
    const file = openSync(path, "r+");
    writeSync(file, '{"name":"evil"', place);
    closeSync(file);
    utimesSync(path, atime, mtime);
    expect(statSync(path)).toMatchObject({ size, ino, mtime });
    expect(await take(image)).toMatchObject({ layersKnown: 0, names: ["evil", "same"] });
  });

  it("is read anew when another has taken its place", async () => {
    const image = (await FORMS["docker-archive"]?.([await npm("good")])) ?? "";
    await take(image);
    const path = join(home, "a.tar");
    copyFileSync(path, `${path}.copy`);
    rmSync(path);
    copyFileSync(`${path}.copy`, path);
    expect(await take(image)).toMatchObject({ layersKnown: 0 });
  });

  it("is not remembered when it was written to while it was read", async () => {
    const image = (await FORMS["docker-archive"]?.([await npm("good")])) ?? "";
    let looks = 0;
    await take(image, { open: (file) => ({ ...file, identify: (now) => `${file.identify?.(now)} ${looks++}` }) });
    expect(looks).toBe(2);
    expect(local.values.size).toBe(0);
  });

  it("is not remembered when it was written a moment ago", async () => {
    const image = (await FORMS["docker-archive"]?.([await npm("good")])) ?? "";
    await take(image, { later: 0 });
    expect(local.values.size).toBe(0);
    expect(await take(image, { later: 0 })).toMatchObject({ layersKnown: 0 });
  });
});

it("does not remember what was left out for a limit when the limit is another", async () => {
  const image = (await FORMS["OCI layout"]?.([await npm("one")])) ?? "";
  expect((await take(image, { limits: { fileBytes: 4 } })).problems).toMatchObject([{ code: "ENTRY_TOO_LARGE" }]);
  expect(await take(image)).toMatchObject({ layersKnown: 0, names: ["one"], problems: [] });
  expect(await take(image)).toMatchObject({ layersKnown: 1, names: ["one"] });
});
