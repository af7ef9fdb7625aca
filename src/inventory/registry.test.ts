import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itIsAnExtractor } from "../../test/contract/extractor.ts";
import { EXTRACTORS } from "./registry.ts";

const ROOT = join(import.meta.dirname, "extractors");
const FAMILIES = ["os", "language", "binary", "sbom"] as const;

function listFolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name !== "shared" && statSync(join(path, name)).isDirectory())
    .sort();
}

describe("the registry", () => {
  it("lists every folder, family by family, in order", () => {
    const folders = FAMILIES.flatMap((family) => listFolders(join(ROOT, family)).map((id) => `${family}/${id}`));
    expect(EXTRACTORS.map(({ family, id }) => `${family}/${id}`)).toEqual(folders);
    expect(listFolders(ROOT).filter((name) => !FAMILIES.some((family) => family === name))).toEqual([]);
  });

  it("gives every extractor an id of its own", () => {
    const ids = EXTRACTORS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

for (const extractor of EXTRACTORS) itIsAnExtractor(extractor);
