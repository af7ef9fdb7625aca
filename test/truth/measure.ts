import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import correct from "spdx-correct";
import { assembleInventory, createLayerAnalyzer } from "../../src/inventory/index.ts";
import { createLicenseNormalizer } from "../../src/inventory/licenses/normalize.ts";
import { respell } from "../../src/inventory/licenses/spell.ts";
import { EXTRACTORS } from "../../src/inventory/registry.ts";
import type { Inventory } from "../../src/model/inventory.ts";
import type { LayerEntry, LayerVisitor } from "../../src/ports/layer-visitor.ts";
import { digestOf } from "../support/layers.ts";
import type { TruthCase } from "./case.ts";

/** What a package manager listed against what was found. */
export interface Measured {
  readonly listed: readonly string[];
  readonly found: readonly string[];
}

/** Makes the tree of a case in a folder that is removed afterwards, and takes its inventory. */
export async function measureCase({ make, row }: TruthCase): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-truth-"));
  try {
    const { root, truth } = await make(home);
    const { packages } = takeInventory(root);
    return { listed: unique(truth), found: unique(packages.flatMap((found) => row(found) ?? [])) };
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

const unique = (rows: readonly string[]): string[] => [...new Set(rows)].sort();

/** The inventory of an image whose only layer is this folder. */
function takeInventory(root: string): Inventory {
  const analysis = createLayerAnalyzer(EXTRACTORS).begin();
  visitFolder(analysis, root, "");
  const report = analysis.finish(digestOf(1), { entries: 1, bytes: 0 });
  const image = { name: root, id: digestOf(2), platform: { os: "linux", architecture: "amd64" }, layers: [{ diffId: report.diffId }] };
  return respell(assembleInventory({ image, reports: [report], extractors: EXTRACTORS }), createLicenseNormalizer(correct));
}

function visitFolder(visitor: LayerVisitor, root: string, folder: string): void {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    const facts = lstatSync(join(root, path));
    const entry = { path, size: facts.isFile() ? facts.size : 0, mode: facts.mode & 0o7777 };
    if (facts.isSymbolicLink()) visitor.entry({ ...entry, kind: "symlink", target: readlinkSync(join(root, path)) });
    else if (facts.isFile()) visitFile(visitor, join(root, path), { ...entry, kind: "file" });
    else visitor.entry({ ...entry, kind: facts.isDirectory() ? "directory" : "other" });
    if (facts.isDirectory()) visitFolder(visitor, root, path);
  }
}

function visitFile(visitor: LayerVisitor, source: string, entry: LayerEntry): void {
  if (!visitor.entry(entry)) return;
  const content = readFileSync(source);
  visitor.content(entry, { size: content.length, bytes: () => content, read: (offset, length) => content.subarray(offset, offset + length) });
}
