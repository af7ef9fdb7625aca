import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Inventory } from "../../src/model/inventory.ts";
import type { Package } from "../../src/model/package.ts";
import { makePackage } from "../fakes/inventory.ts";
import { type RawRecord, readRecords } from "../naive/raw-feed.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const CHILD = join(import.meta.dirname, "match-child.ts");
const RUNS = 5;
const PACKAGES = 10_000;

/** Which purl type asks which shard of the mirror. The distribution's shard stands for those of an image. */
const TYPES: Readonly<Record<string, string>> = {
  "Debian:12": "deb",
  npm: "npm",
  PyPI: "pypi",
  Go: "golang",
  Maven: "maven",
  "crates.io": "cargo",
  RubyGems: "gem",
  Packagist: "composer",
};

/** Matching one large inventory: every package that any advisory of these shards names, filled up with names that none does. */
export async function measureMatch(scratch: string): Promise<Section> {
  if (!HAS_DATA) return { name: "Matching", rows: [] };
  const directory = join(scratch, "compiled-match");
  mkdirSync(directory, { recursive: true });
  const shards = Object.keys(TYPES);
  measureTogether([{ name: "sync", args: [CLI, "feed", "sync", ...shards, "--quiet", "--feed", dataPath("feed"), "--feed-dir", directory] }], 1, 0);
  const rows: Section["rows"][number][] = [];
  for (const share of [10, 2]) {
    const path = join(scratch, `inventory-${share}.json`);
    const inventory = makeInventory(share);
    writeFileSync(path, JSON.stringify(inventory));
    const [start, match] = measureTogether(
      ["load", "match"].map((mode) => ({ name: mode, args: [CHILD, mode, directory, path] })),
      RUNS,
    );
    rows.push({
      what: `Matching ${PACKAGES} packages, of which ${share === 2 ? "every second" : `one in ${share}`} has an advisory, texts included`,
      goal: share === 2 ? "" : "≤ 500 ms, < 250 MB",
      figure: `${(match?.ms ?? 0) - (start?.ms ?? 0)} ms`,
      memory: `${match?.peakMb} MB`,
    });
  }
  return { name: "Matching", rows };
}

/** A package at one of the versions that its advisories name. */
function makeInventory(share: number): Inventory {
  const known = Object.entries(TYPES).map(([shard, type]) => [...listNames(shard)].map(([name, version]) => makePackage({ type, name, version })));
  const wanted = Math.floor(PACKAGES / share);
  const named: Package[] = [];
  // In turn, so that every ecosystem has its part as far as it reaches.
  for (let index = 0; named.length < wanted && known.some((list) => index < list.length); index += 1) {
    for (const list of known) {
      const pkg = list[index];
      if (pkg && named.length < wanted) named.push(pkg);
    }
  }
  const others = Array.from({ length: PACKAGES - named.length }, (_, index) => makePackage({ type: "npm", name: `nobody-${index}` }));
  const packages = [...named, ...others].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const distro = { id: "debian", version: "12", sources: [], ecosystems: ["Debian:12"] };
  return { distro, packages, extractors: [], problems: [] };
}

/** Names that a shard of the mirror has advisories for, each with a version that one of them names. */
export function listNames(shard: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const record of readRecords(dataPath("feed", shard.split(":")[0] ?? "", "all.zip"))) {
    for (const [name, version] of listVersions(record, shard)) if (!names.has(name)) names.set(name, version);
  }
  return names;
}

function listVersions({ affected }: RawRecord, shard: string): readonly (readonly [string, string])[] {
  return (affected ?? []).flatMap((entry) => {
    if (entry.package?.ecosystem !== shard) return [];
    const events = (entry.ranges ?? []).filter(({ type }) => type !== "GIT").flatMap((range) => range.events);
    const version = entry.versions?.at(-1) ?? events.flatMap((event) => event["introduced"] ?? []).find((text) => text !== "0");
    return version === undefined ? [] : [[entry.package.name, version] as const];
  });
}
