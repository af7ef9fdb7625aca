import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../test/support/feed-server.ts";
import { CONSTANT, compareWork } from "../../test/support/growth.ts";
import { baseEcosystem, normalizePackageName } from "../model/ecosystem.ts";
import { createFileSystem } from "../platform/file-system.ts";
import { type FeedSync, type OpenFeed, openFeed, syncFeed } from "./index.ts";
import { belongsToShard } from "./shard-key.ts";
import { readZipDirectory } from "./zip/directory.ts";
import { readZipEntries } from "./zip/read-entries.ts";

interface RawRecord {
  readonly id: string;
  readonly withdrawn?: string;
  readonly summary?: string;
  readonly aliases?: readonly string[];
  readonly upstream?: readonly string[];
  readonly related?: readonly string[];
  readonly affected?: readonly { readonly package?: { readonly ecosystem: string; readonly name: string } }[];
}

/** One shard of every ecosystem of the mirror, and several where that is how images need them. */
const SHARDS = [
  "AlmaLinux:8",
  "AlmaLinux:9",
  "Alpaquita:23",
  "Alpine:v3.18",
  "Alpine:v3.22",
  "BellSoft Hardened Containers:25",
  "Bitnami",
  "Debian:10",
  "Debian:11",
  "Go",
  "Maven",
  "NuGet",
  "OSS-Fuzz",
  "Packagist",
  "PyPI",
  "Red Hat:rhel_aus:8.6::appstream",
  "Rocky Linux:9",
  "RubyGems",
  "SwiftURL",
  "Ubuntu:22.04:LTS",
  "crates.io",
  "npm",
];

/** The records a shard must hold, found without any of the code under test but the zip reader. */
async function readExpected(shard: string): Promise<RawRecord[]> {
  const file = await createFileSystem().open(dataPath("feed", baseEcosystem(shard), "all.zip"));
  const records: RawRecord[] = [];
  for await (const batch of readZipEntries(file, readZipDirectory(file))) {
    for (const { bytes } of batch) if (bytes !== undefined) records.push(JSON.parse(bytes.toString("utf8")) as RawRecord);
  }
  await file.close();
  return records.filter((record) => record.withdrawn === undefined && isSecurity(record) && namesOf(record, shard).length > 0);
}

function namesOf({ affected = [] }: RawRecord, shard: string): string[] {
  const own = affected.flatMap((entry) => (entry.package && belongsToShard(shard, entry.package.ecosystem) ? entry.package : []));
  return [...new Set(own.map(({ ecosystem, name }) => normalizePackageName(ecosystem, name)))];
}

function isSecurity({ id, aliases = [], upstream = [], related = [] }: RawRecord): boolean {
  return !/^AL[BE]A-/.test(id) || [...aliases, ...upstream, ...related].some((other) => other.startsWith("CVE-"));
}

describe.skipIf(!HAS_DATA)("the whole mirror, over the network", () => {
  let cx: TestFeedRuntime;
  let server: FeedServer;
  let first: FeedSync;
  let feed: OpenFeed;
  beforeAll(async () => {
    cx = await createFeedRuntime();
    server = await startFeedServer(dataPath("feed"));
    first = await syncFeed({ location: server.url, shards: SHARDS, directory: cx.directory }, cx);
    feed = await openFeed(cx.directory, SHARDS, cx.databases, cx.fs);
  }, 120_000);
  afterAll(async () => {
    feed.close();
    await server.close();
    cx.dispose();
  });

  /** Malicious packages counted with the rest. */
  const recordsOf = (shard: string): number => {
    const own = first.statuses.filter(({ ecosystem }) => ecosystem === shard || ecosystem === `${shard}#malicious`);
    return own.reduce((sum, { records = 0 }) => sum + records, 0);
  };

  it("has a shard of every ecosystem that names packages", () => {
    const ecosystems = readFileSync(dataPath("feed/ecosystems.txt"), "utf8").trim().split("\n");
    expect([...new Set(SHARDS.map(baseEcosystem))].sort()).toEqual(ecosystems.filter((each) => each !== "GIT" && each !== "[EMPTY]").sort());
  });

  it("is compiled without a single problem", () => {
    expect(first.problems).toEqual([]);
    const main = first.statuses.filter(({ ecosystem }) => !ecosystem.endsWith("#malicious"));
    expect(main.map(({ ecosystem, status }) => `${ecosystem} ${status}`)).toEqual([...SHARDS].sort().map((shard) => `${shard} fresh`));
  });

  it("is fetched once, and not again", async () => {
    expect(server.requests).toHaveLength(new Set(SHARDS.map(baseEcosystem)).size);
    const again = await syncFeed({ location: server.url, shards: SHARDS, directory: cx.directory }, cx);
    expect(again).toMatchObject({ changed: false, fingerprint: first.fingerprint });
    expect(server.requests).toHaveLength(new Set(SHARDS.map(baseEcosystem)).size);
  });

  it.each(SHARDS)("holds in %s exactly the records it must, each under all its names, with its text", async (shard) => {
    const expected = await readExpected(shard);
    expect(recordsOf(shard)).toBe(expected.length);
    const byName = new Map<string, string[]>();
    for (const record of expected) for (const name of namesOf(record, shard)) byName.set(name, [...(byName.get(name) ?? []), record.id]);
    const found = new Map([...byName.keys()].map((name) => [name, feed.find(shard, name).map(({ id }) => id)]));
    expect(found).toEqual(new Map([...byName].map(([name, ids]) => [name, ids.sort((a, b) => Buffer.from(a).compare(Buffer.from(b)))])));
    for (const { id, summary } of expected.slice(0, 200)) expect(feed.describe(shard, id)).toMatchObject({ id, ...(summary ? { summary } : {}) });
  });

  it("is the same from a directory as from the network", async () => {
    const other = await createFeedRuntime();
    const shards = ["Debian:11", "npm", "Alpine:v3.22"];
    const local = await syncFeed({ location: dataPath("feed"), shards, directory: other.directory }, other);
    const digests = (sync: FeedSync): unknown => sync.statuses.filter(({ ecosystem }) => shards.includes(ecosystem)).map(({ digest }) => digest);
    expect(digests(local)).toEqual(digests(first));
    other.dispose();
  });

  it("knows the module stream of AlmaLinux's modular packages", () => {
    const nodejs = feed.find("AlmaLinux:8", "nodejs").flatMap(({ affected }) => affected);
    const modular = nodejs.filter(({ ranges }) => ranges.some(({ events }) => events.some(({ fixed }) => fixed?.includes(".module_"))));
    expect(modular.length).toBeGreaterThan(50);
    expect(modular.filter(({ module }) => module?.startsWith("nodejs:")).length / modular.length).toBeGreaterThan(0.95);
    expect(nodejs.filter((entry) => !modular.includes(entry)).every(({ module }) => module === undefined)).toBe(true);
  });

  it("is asked for a name at the same price, however large the ecosystem", async () => {
    const ask = (shard: string) => (): void => {
      for (let index = 0; index < 500; index++) feed.find(shard, `package-${index}`);
    };
    expect(await compareWork(CONSTANT, ask("Debian:11"), ask("SwiftURL"))).toBeLessThan(CONSTANT);
    expect(recordsOf("Debian:11")).toBeGreaterThan(recordsOf("SwiftURL") * 50);
  });
});
