import correct from "spdx-correct";
import type { PackageExtractor } from "../../src/inventory/extractor.ts";
import { assembleInventory, createLayerAnalyzer } from "../../src/inventory/index.ts";
import { createLicenseNormalizer } from "../../src/inventory/licenses/normalize.ts";
import { respell } from "../../src/inventory/licenses/spell.ts";
import { EXTRACTORS } from "../../src/inventory/registry.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { ImageInfo, Inventory } from "../../src/model/inventory.ts";
import type { LayerReport } from "../../src/model/layer-report.ts";
import type { EntryKind, LayerEntry, LayerVisitor } from "../../src/ports/layer-visitor.ts";

/** One entry of a layer, as a test writes it down. */
export interface EntrySpec {
  readonly kind: EntryKind;
  readonly path: string;
  readonly content?: Uint8Array;
  readonly mode?: number;
  readonly target?: string;
}

export const file = (path: string, content: string | Uint8Array = "", mode = 0o644): EntrySpec => ({
  kind: "file",
  path,
  content: typeof content === "string" ? Buffer.from(content) : content,
  mode,
});
export const program = (path: string, size = 1000): EntrySpec => {
  const content = Buffer.alloc(size);
  content.write("\x7fELF", "latin1");
  return file(path, content, 0o755);
};
export const link = (path: string, target: string): EntrySpec => ({ kind: "symlink", path, target });
export const directory = (path: string): EntrySpec => ({ kind: "directory", path });
export const whiteout = (path: string): EntrySpec => ({ kind: "whiteout", path });
export const opaque = (path: string): EntrySpec => ({ kind: "opaque", path });

export function digestOf(number: number): Digest {
  return `sha256:${number.toString(16).padStart(64, "0")}`;
}

/** Shows entries to a visitor the way a reader of layers does; answers with the paths whose content it asked for. */
export function visitEntries(visitor: LayerVisitor, entries: readonly EntrySpec[]): string[] {
  const read: string[] = [];
  for (const { kind, path, content = new Uint8Array(), mode = 0o755, target } of entries) {
    const entry: LayerEntry = { kind, path, size: content.length, mode, ...(target === undefined ? {} : { target }) };
    if (!visitor.entry(entry) || kind !== "file") continue;
    read.push(path);
    visitor.content(entry, { size: content.length, bytes: () => content, read: (offset, length) => content.subarray(offset, offset + length) });
  }
  return read;
}

export function reportLayer(entries: readonly EntrySpec[], extractors: readonly PackageExtractor[] = EXTRACTORS, number = 0): LayerReport {
  const analysis = createLayerAnalyzer(extractors).begin();
  visitEntries(analysis, entries);
  return analysis.finish(digestOf(number), { entries: entries.length, bytes: 0 });
}

/** The inventory of an image with these layers, lowest first. */
export function inventoryOfLayers(layers: readonly (readonly EntrySpec[])[], extractors: readonly PackageExtractor[] = EXTRACTORS): Inventory {
  const reports = layers.map((entries, index) => reportLayer(entries, extractors, index));
  const image: ImageInfo = {
    name: "test",
    id: digestOf(0xf00d),
    platform: { os: "linux", architecture: "amd64" },
    layers: reports.map(({ diffId }) => ({ diffId })),
  };
  return respell(assembleInventory({ image, reports, extractors }), createLicenseNormalizer(correct));
}

/** A dpkg database of `name version` texts. */
export function dpkgStatus(...packages: readonly string[]): string {
  return packages
    .map((text) => text.split(" "))
    .map(([name, version]) => `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`)
    .join("\n");
}

/** The manifest of an npm package, `name@version`. */
export function packageJson(text: string): string {
  const at = text.lastIndexOf("@");
  return JSON.stringify({ name: text.slice(0, at), version: text.slice(at + 1) });
}
