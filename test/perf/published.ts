import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pushFeed, syncFeed } from "../../src/feed/index.ts";
import { matchInventory } from "../../src/match/index.ts";
import { createClock } from "../../src/platform/clock.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import { SILENT } from "../../src/platform/loggers/silent.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";
import type { HttpClient } from "../../src/ports/http.ts";
import { createRegistryClient } from "../../src/registry/client.ts";
import { makeDistro, makeInventory, makePackage } from "../fakes/inventory.ts";
import { type FakeRegistry, startFakeRegistry } from "../fakes/registry.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { osvRecord, zipOf } from "../support/feed-records.ts";
import { startFeedServer } from "../support/feed-server.ts";
import { countReads, describeReads } from "./count-reads.ts";
import { listNames } from "./match.ts";
import type { Section } from "./run.ts";

type Row = Section["rows"][number];

/** What an image of Debian with Python and npm packages asks for, in the release that the mirror has most of. */
const IMAGE_TYPES: Readonly<Record<string, string>> = { "Debian:10": "deb", PyPI: "pypi", npm: "npm" };
const IMAGE = Object.keys(IMAGE_TYPES);
const MALICIOUS = 20_000;
/** Shards whose sizes are told beside those of the zips they come from. */
const SIZED = ["Alpine:v3.20", "Bitnami", "Debian:10", "Go", "PyPI", "npm"];

/** Bytes over the network on a first and on a second run, from zips and from a published feed, over the same advisories. */
export async function measurePublished(scratch: string): Promise<Section> {
  if (!HAS_DATA) return { name: "Published feed", rows: [] };
  const [source, registry] = [await startFeedServer(dataPath("feed")), await startFakeRegistry()];
  const directories = ["built", "zips", "oci"].map((name) => join(scratch, `published-${name}`));
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
  const [built = "", zips = "", oci = ""] = directories;
  try {
    const counted = { bytes: 0 };
    const cx = await createCountingRuntime(counted);
    const location = `oci://${registry.host}/feed:v3`;
    const fetchFrom = async (from: string, directory: string): Promise<string> => {
      counted.bytes = 0;
      const { problems } = await syncFeed({ location: from, shards: IMAGE, directory, recheckAfter: 0 }, cx);
      if (problems.some(({ severity }) => severity === "error")) throw new Error(JSON.stringify(problems));
      return `${(counted.bytes / 1e6).toFixed(2)} MB`;
    };
    await syncFeed({ location: source.url, shards: SIZED, directory: built }, cx);
    await pushFeed({ location, directory: built, registry: cx.registry }, cx);
    const rows = [
      { what: `Fetched for ${IMAGE.join(" and ")}, zips, first run`, goal: "", figure: await fetchFrom(source.url, zips), memory: "" },
      { what: "zips, second run", goal: "0", figure: await fetchFrom(source.url, zips), memory: "" },
      { what: "published feed, first run", goal: "≤ 10 MB", figure: await fetchFrom(location, oci), memory: "" },
      { what: "published feed, second run", goal: "0", figure: await fetchFrom(location, oci), memory: "" },
      { what: "Matching its 1,200 packages: shards opened, rows read", goal: "", figure: describeReads(await countMatch(oci)), memory: "" },
    ];
    return { name: "Published feed", rows: [...rows, ...listSizes(registry), await measureMalicious(scratch, registry, cx)] };
  } finally {
    await Promise.all([source.close(), registry.close()]);
  }
}

/** In each ecosystem a hundred packages with advisories and three hundred without. */
async function countMatch(directory: string): ReturnType<typeof countReads> {
  const packages = Object.entries(IMAGE_TYPES).flatMap(([shard, type]) => {
    const known = [...listNames(shard)].slice(0, 100).map(([name, version]) => makePackage({ type, name, version }));
    return [...known, ...Array.from({ length: 300 }, (_, index) => makePackage({ type, name: `nobody-${index}` }))];
  });
  packages.sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const inventory = makeInventory(packages, makeDistro("debian", "Debian:10"));
  return countReads(directory, Object.keys(IMAGE_TYPES), (feed) => {
    const { findings } = matchInventory(inventory, feed, {});
    if (findings.length === 0) throw new Error("nothing was found");
  });
}

async function createCountingRuntime(counted: { bytes: number }) {
  const http = countBodies(createHttpClient(), counted);
  const machine = { fs: createFileSystem(), clock: createClock(), databases: await createDatabaseEngine(), logger: SILENT, http };
  const signal = new AbortController().signal;
  const hosts = { isInsecure: () => true, mirrors: () => [], tls: async () => undefined };
  return { ...machine, signal, registry: createRegistryClient({ ...machine, signal, hosts }) };
}

/** Counts what is read of the answers. */
function countBodies(http: HttpClient, counted: { bytes: number }): HttpClient {
  return {
    async request(request) {
      const response = await http.request(request);
      const read = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of response.body) {
          counted.bytes += chunk.length;
          yield chunk;
        }
      };
      return { ...response, body: read(), discard: () => response.discard() };
    },
  };
}

/** Every shard per 1,000 of its records, and the zip it comes from per 1,000 of the ecosystem's. */
function listSizes({ manifests }: FakeRegistry): Section["rows"] {
  const { layers } = JSON.parse(String(manifests.get("feed:v3")?.bytes)) as {
    layers: { size: number; annotations: Record<string, string | undefined> }[];
  };
  return SIZED.flatMap((shard) => {
    const layer = layers.find(({ annotations }) => annotations["dev.tidegate.feed.ecosystem"] === shard);
    if (!layer) return [];
    const records = Number(layer.annotations["dev.tidegate.feed.records"]);
    const base = dataPath("feed", shard.replace(/:.*/, ""));
    const all = readFileSync(join(base, "modified_id.csv"), "utf8").trim().split("\n").length;
    const zip = statSync(join(base, "all.zip")).size;
    const ours = layer.size / records;
    const figure = `${Math.round(ours)} kB (${Math.round(zip / all)} kB; ${(ours / (zip / all)).toFixed(2)} ×)`;
    return [{ what: `${shard}: ${records} records, per 1,000 of them (zip of the ecosystem)`, goal: "", figure, memory: "" }];
  });
}

/** Malicious packages are by far the most numerous records of npm. Made ones: names and hashes do not compress. */
async function measureMalicious(scratch: string, registry: FakeRegistry, cx: Awaited<ReturnType<typeof createCountingRuntime>>): Promise<Row> {
  const [zip, directory] = [join(scratch, "malicious.zip"), join(scratch, "published-malicious")];
  writeFileSync(zip, zipOf([osvRecord("GHSA-1"), ...Array.from({ length: MALICIOUS }, (_, index) => makeMalicious(index))]));
  rmSync(directory, { recursive: true, force: true });
  await syncFeed({ location: zip, shards: ["npm"], directory }, cx);
  const { bytes } = await pushFeed({ location: `oci://${registry.host}/malicious:v3`, directory, registry: cx.registry }, cx);
  const [ours, theirs] = [bytes / MALICIOUS, statSync(zip).size / MALICIOUS];
  const figure = `${Math.round(ours)} kB (${Math.round(theirs)} kB; ${(ours / theirs).toFixed(2)} ×)`;
  return { what: `npm, ${MALICIOUS} made records of malicious packages, per 1,000 of them (zip)`, goal: "", figure, memory: "" };
}

function makeMalicious(index: number): Record<string, unknown> {
  const hash = createHash("sha256").update(String(index)).digest("hex");
  const name = `${hash.slice(0, 10)}-${["utils", "core", "sdk"][index % 3]}`;
  const details = [
    `## Source: ossf-package-analysis (${hash})`,
    `The OpenSSF Package Analysis project identified '${name}' @ 99.1.${index % 30} (npm) as malicious.`,
    "It is considered malicious because:",
    "- The package communicates with a domain associated with malicious activity.",
  ];
  return osvRecord(`MAL-2026-${index}`, "npm", name, {
    summary: `Malicious code in ${name} (npm)`,
    details: details.join("\n\n"),
    affected: [{ package: { ecosystem: "npm", name }, versions: [`99.1.${index % 30}`] }],
  });
}
