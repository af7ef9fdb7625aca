import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { countFindings, describeFinding, readGolden } from "../../test/support/golden-findings.ts";
import { GOLDEN_IMAGES } from "../../test/support/golden-images.ts";
import { type OpenFeed, openFeed, syncFeed } from "../feed/index.ts";
import { resolveDistro } from "../inventory/index.ts";
import type { Inventory } from "../model/inventory.ts";
import { TOOL } from "../model/tool.ts";
import { createClock } from "../platform/clock.ts";
import { createFileSystem } from "../platform/file-system.ts";
import { createHttpClient } from "../platform/http.ts";
import { createDatabaseEngine } from "../platform/sqlite.ts";
import { readSbom, writeSbom } from "../sbom/index.ts";
import { matchInventory, requiredShards } from "./index.ts";

const readDocument = (name: string): Inventory => readSbom(readFileSync(dataPath("sbom", name)), { resolveDistro }).inventory;

/** SBOMs of other tools whose packages the feed knows. */
const FOREIGN = [
  "fluentd.cdx.json",
  "trivy-cyclonedx-bom.json",
  "trivy-spdx-bom.json",
  "konflux-syft-hermeto.spdx.json",
  "trivy-spdx-package-hashes.json",
];

describe.skipIf(!HAS_DATA)("the findings of images that were looked at by hand", () => {
  const directory = mkdtempSync(join(tmpdir(), "tidegate-golden-"));
  const inventories = new Map<string, Inventory>();
  let feed: OpenFeed;

  beforeAll(async () => {
    const fs = createFileSystem();
    const databases = await createDatabaseEngine();
    for (const [name, make] of Object.entries(GOLDEN_IMAGES)) inventories.set(name, make());
    for (const name of FOREIGN) inventories.set(name, readDocument(name));
    const shards = [...new Set([...inventories.values()].flatMap((inventory) => requiredShards(inventory)))];
    const signal = new AbortController().signal;
    const runtime = { fs, databases, http: createHttpClient(), clock: createClock(), logger: createFakeLogger(), signal };
    await syncFeed({ location: dataPath("feed"), shards, directory }, runtime);
    feed = await openFeed(directory, shards, databases, fs);
  }, 60_000);

  afterAll(() => {
    feed.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const take = (name: string): Inventory => inventories.get(name) ?? { packages: [], extractors: [], problems: [] };
  const match = (inventory: Inventory) => matchInventory(inventory, feed, {});
  const everything = (inventory: Inventory): readonly string[] => match(inventory).findings.map(describeFinding);

  it.each([...Object.keys(GOLDEN_IMAGES), ...FOREIGN])("%s", (name) => {
    const golden = readGolden(readFileSync(join(import.meta.dirname, "../../test/golden/match", `${name.replace(/\.json$/, "")}.txt`), "utf8"));
    const result = match(take(name));
    expect(countFindings(result)).toEqual(golden.counts);
    const lines = result.findings.map(describeFinding);
    expect(golden.present.filter((line) => !lines.includes(line))).toEqual([]);
    const pairs = result.findings.flatMap(({ id, aliases, component }) => [id, ...aliases].map((known) => `${known} ${component.name}`));
    expect(golden.absent.filter((pair) => pairs.includes(pair))).toEqual([]);
  });

  it.each(Object.keys(GOLDEN_IMAGES).flatMap((name) => (["cyclonedx", "spdx"] as const).map((format) => [name, format] as const)))(
    "of %s are the same through its SBOM as %s",
    (name, format) => {
      const inventory = take(name);
      const document = Buffer.from([...writeSbom(format, inventory, { tool: TOOL })].join(""));
      const read = readSbom(document, { resolveDistro }).inventory;
      expect(everything(read)).toEqual(everything(inventory));
      expect(match(read).coverage).toEqual(match(inventory).coverage);
    },
  );
});
