import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { makeZip } from "../support/zip.ts";
import { countReads, describeReads } from "./count-reads.ts";
import { makeNpmRecord } from "./made-record.ts";
import { type Measured, measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RUNS = 3;
const MADE_RECORDS = 100_000;
/** Packages that are looked up. */
const LOOKUPS = 5000;

/** Compiling whole ecosystems, real ones and a large made one, and looking packages up in the result. */
export async function measureFeed(scratch: string): Promise<Section> {
  const made = makeNpm(join(scratch, "feed"));
  const sync = (name: string, feed: string, ecosystem: string) => ({
    name,
    args: [CLI, "feed", "sync", ecosystem, "--quiet", "--feed", feed, "--feed-dir", join(scratch, `compiled-${name}`)],
  });
  const start = { name: "start", args: [CLI, "--version"] };
  const rows: Section["rows"][number][] = [];
  if (HAS_DATA) {
    const mirror = {
      name: "mirror",
      args: [CLI, "feed", "sync", ...SHARDS, "--quiet", "--feed", dataPath("feed"), "--feed-dir", join(scratch, "compiled-mirror")],
    };
    const records = countRecords();
    rows.push(compileRow(`${SHARDS.length} shards out of ${records} real records, in one process`, records, measureFresh([mirror, start], scratch)));
  }
  rows.push(compileRow(`npm-shaped (${MADE_RECORDS} made records)`, MADE_RECORDS, measureFresh([sync("npm", made, "npm"), start], scratch)));
  rows.push(await measureLookUps(join(scratch, "compiled-npm")));
  return { name: "Feed", rows };
}

/** Time and what is read. */
export async function measureLookUps(directory: string): Promise<Section["rows"][number]> {
  const [lookup] = measureTogether([{ name: "look-up", args: [join(import.meta.dirname, "look-up.ts"), directory, String(LOOKUPS)] }], RUNS);
  const reads = await countReads(directory, ["npm"], (feed) => {
    for (let index = 0; index < LOOKUPS; index += 1) feed.find("npm", `package-${index * 7}`);
  });
  return {
    what: `Looking up ${LOOKUPS} packages in it, Node start included; files opened and rows read`,
    goal: "< 0.3 s",
    figure: `${lookup?.ms} ms (${lookup?.cpuMs} ms of processor time); ${describeReads(reads)}`,
    memory: `${lookup?.peakMb} MB`,
  };
}

/** Every ecosystem of the mirror that has more than a handful of records. */
const SHARDS = [
  "AlmaLinux:8",
  "AlmaLinux:9",
  "Alpine:v3.20",
  "Bitnami",
  "Debian:12",
  "Go",
  "Maven",
  "Packagist",
  "PyPI",
  "RubyGems",
  "crates.io",
  "npm",
];

/** What the mirror lists for them; records of other releases are read, too. */
function countRecords(): number {
  const ecosystems = new Set(SHARDS.map((shard) => shard.replace(/:.*/, "")));
  const counts = [...ecosystems].map(
    (ecosystem) =>
      readFileSync(dataPath("feed", ecosystem, "modified_id.csv"), "utf8")
        .trim()
        .split("\n").length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every run compiles anew: the directory of the run before is removed first. */
function measureFresh(candidates: Parameters<typeof measureTogether>[0], scratch: string): Measured[] {
  const samples = Array.from({ length: RUNS }, () => {
    const directory = candidates[0]?.args.at(-1) ?? scratch;
    rmSync(directory, { recursive: true, force: true });
    return measureTogether(candidates, 1, 0);
  });
  return candidates.map((candidate, index) => {
    const own = samples.flatMap((sample) => sample[index] ?? []).sort((a, b) => a.ms - b.ms);
    const middle = own[Math.floor(own.length / 2)];
    return { name: candidate.name, ms: middle?.ms ?? 0, cpuMs: middle?.cpuMs ?? 0, peakMb: Math.max(...own.map(({ peakMb }) => peakMb)) };
  });
}

function compileRow(what: string, records: number, [ours, start]: readonly Measured[]): Section["rows"][number] {
  const ms = (ours?.ms ?? 0) - (start?.ms ?? 0);
  return {
    what: `Compile ${what}`,
    goal: "≥ 25,000 records/s, < 300 MB",
    figure: `${Math.round((records / ms) * 1000)} records/s`,
    memory: `${ours?.peakMb} MB`,
  };
}

/** A zip of advisories in npm's shape and size, five affected versions' worth of text each. */
function makeNpm(folder: string): string {
  const zip = join(folder, "npm", "all.zip");
  if (existsSync(zip) && statSync(zip).size > 0) return folder;
  mkdirSync(join(folder, "npm"), { recursive: true });
  const entries = Array.from({ length: MADE_RECORDS }, (_, index) => ({
    name: `GHSA-${String(index).padStart(8, "0")}.json`,
    data: JSON.stringify(makeNpmRecord(index)),
  }));
  writeFileSync(zip, makeZip(entries, { isZip64: true }));
  writeFileSync(join(folder, "ecosystems.txt"), "npm\n");
  return folder;
}
