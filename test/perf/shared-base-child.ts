// Takes the inventories of some images of a layout, as one step of a workflow does: `node test/perf/shared-base-child.ts LAYOUT COUNT`.
// Prints which bytes of which blobs it read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createDirectoryBlobStore } from "../../src/platform/blob-store.ts";
import type { RandomAccessFile } from "../../src/ports/file-system.ts";
import { createRuntime } from "../../src/scan/create-runtime.ts";
import { inventoryOf } from "../../src/scan/inventory-of.ts";
import { createLayerStore } from "../../src/scan/layer-store.ts";
import { readSettings } from "../../src/scan/options/read.ts";
import { createFakeLogger } from "../fakes/logger.ts";

const [layout = "", count = "1"] = process.argv.slice(2);
const cache = mkdtempSync(join(tmpdir(), "tidegate-shared-base-"));
const read = new Map<string, number>();

function counting(path: string, file: RandomAccessFile): RandomAccessFile {
  const add = (bytes: number): number => {
    read.set(basename(path), (read.get(basename(path)) ?? 0) + bytes);
    return bytes;
  };
  return {
    ...file,
    readSync: (target, position) => add(file.readSync(target, position)),
    async *stream(options) {
      for await (const chunk of file.stream(options)) {
        add(chunk.length);
        yield chunk;
      }
    },
  };
}

try {
  const machine = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: new AbortController().signal });
  const fs = { ...machine.fs, open: async (path: string) => counting(path, await machine.fs.open(path)) };
  const layers = createLayerStore(createDirectoryBlobStore(machine.fs, cache, machine.logger));
  let packages = 0;
  for (let index = 0; index < Number(count); index += 1) {
    const request = { image: `oci:${layout}#app-${index}`, settings: readSettings({}), layers };
    packages += (await inventoryOf(request, { ...machine, fs })).packages.length;
  }
  console.log(JSON.stringify({ packages, read: Object.fromEntries(read) }));
} finally {
  rmSync(cache, { recursive: true, force: true });
}
