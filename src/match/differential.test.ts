import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { matchNaively, type NaiveComponent } from "../../test/naive/matcher.ts";
import { ORDERS } from "../../test/naive/orders.ts";
import { type RawAffected, type RawRecord, readRecords } from "../../test/naive/raw-feed.ts";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { type OpenFeed, openFeed, syncFeed } from "../feed/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Package } from "../model/package.ts";
import { createClock } from "../platform/clock.ts";
import { createFileSystem } from "../platform/file-system.ts";
import { createHttpClient } from "../platform/http.ts";
import { createDatabaseEngine } from "../platform/sqlite.ts";
import { matchInventory } from "./index.ts";

/** Shards of one inventory, and how many packages each gets. */
const SHARDS: readonly (readonly [shard: string, type: string, packages: number])[] = [
  ["Debian:8", "deb", 20],
  ["Debian:11", "deb", 20],
  ["Alpine:v3.12", "apk", 20],
  ["Alpine:v3.20", "apk", 20],
  ["AlmaLinux:8", "rpm", 20],
  ["AlmaLinux:9", "rpm", 20],
  ["npm", "npm", 60],
  ["PyPI", "pypi", 80],
  ["Go", "golang", 60],
  ["crates.io", "cargo", 60],
  ["RubyGems", "gem", 60],
];

/** A generator of numbers below a bound: small, seeded, the same everywhere (mulberry32). */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const folderOf = (shard: string): string => shard.split(":")[0] ?? "";

/** Headers and documentation have a state of their own, and Go's releases a spelling, which the naive matcher does not know. */
const SPECIAL = /-(?:docs?|html|javadoc|manual|dbg|debuginfo|debugsource)$|^kernel-.*devel$|-headers|^(?:stdlib|toolchain)$/;

/** Every name of a shard with every version its records mention. */
function collectVersions(shard: string, records: readonly RawRecord[]): readonly (readonly [string, readonly string[]])[] {
  const versions = new Map<string, Set<string>>();
  for (const entry of records.flatMap(({ affected }) => affected ?? [])) {
    const name = entry.package?.name ?? "";
    if (entry.package?.ecosystem !== shard || SPECIAL.test(name)) continue;
    versions.set(name, new Set([...(versions.get(name) ?? []), ...listVersions(entry)]));
  }
  return [...versions]
    .map(([name, known]) => [name, [...known].filter((version) => version !== "0")] as const)
    .filter(([, known]) => known.length > 0 && known.every((version) => isReadable(shard, version)));
}

function listVersions({ ranges, versions }: RawAffected): readonly string[] {
  const events = (ranges ?? []).filter((range) => range.type !== "GIT").flatMap((range) => range.events);
  return [...events.flatMap((event) => Object.values(event)), ...(versions ?? []).slice(0, 20)];
}

/** What apk makes of versions against its own grammar (`10.2.22.r0`) is told by its corpus, not here. */
function isReadable(shard: string, version: string): boolean {
  return folderOf(shard) !== "Alpine" || ORDERS["Alpine"]?.(version, version) === 0;
}

/** How versions of a type are made longer: by what comes after them, and by what comes before. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  deb: ["+b1", "~rc1", ".1"],
  apk: [],
  rpm: [".1", "~rc1", "^1"],
  pypi: [".1", "rc1", ".post1", ".dev1"],
  gem: [".1", ".rc1", "-rc1"],
};
const SEMVER_ENDINGS = ["-rc.1", "-0"];

/** A version near one that matters: itself, the next, the one before, something longer, nonsense. */
function vary(version: string, type: string, dice: (below: number) => number): string {
  const shift = (by: number): string => version.replace(/(\d+)(?!.*\d)/, (number) => String(Math.max(0, Number(number.slice(-9)) + by)));
  const longer = (ENDINGS[type] ?? SEMVER_ENDINGS).map((ending) => version + ending);
  const variants = [version, version, version, shift(1), shift(-1), ...longer, "none"];
  return variants[dice(variants.length)] ?? version;
}

interface Sample {
  readonly pkg: Package;
  readonly asked: NaiveComponent;
}

function makeSample(shard: string, type: string, [name, version]: readonly [string, string], index: number): Sample {
  const asked = { ecosystem: shard, name, version };
  const purl = `pkg:${type}/sample@${index}`;
  const locations = [{ path: `sample/${index}` }];
  const base = { type, purl, locations };
  if (type === "deb" || type === "apk")
    return { asked, pkg: makePackage({ ...base, name: `lib-${name}`, version: `99:${index}`, source: { name, version } }) };
  return { asked, pkg: makePackage({ ...base, name, version }) };
}

describe.skipIf(!HAS_DATA)("the engine beside a matcher that shares nothing with it, over the whole feed", () => {
  const records = new Map<string, readonly RawRecord[]>();
  const directory = mkdtempSync(join(tmpdir(), "tidegate-differential-"));
  let feed: OpenFeed;

  beforeAll(async () => {
    const fs = createFileSystem();
    const databases = await createDatabaseEngine();
    const shards = SHARDS.map(([shard]) => shard);
    const runtime = {
      fs,
      databases,
      http: createHttpClient(),
      clock: createClock(),
      logger: createFakeLogger(),
      signal: new AbortController().signal,
    };
    await syncFeed({ location: dataPath("feed"), shards, directory }, runtime);
    feed = await openFeed(directory, shards, databases, fs);
    for (const folder of new Set(shards.map(folderOf))) records.set(folder, readRecords(dataPath("feed", folder, "all.zip")));
  }, 60_000);

  afterAll(() => {
    feed.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("finds the same in random inventories", { timeout: 60_000 }, () => {
    const dice = createDice(20_260_104);
    let pairs = 0;
    let findings = 0;
    for (const [shard, type, packages] of SHARDS) {
      const raw = records.get(folderOf(shard)) ?? [];
      const known = collectVersions(shard, raw);
      const samples = Array.from({ length: packages }, (_, index) => {
        const [name, versions] = known[dice(known.length)] ?? ["", [""]];
        return makeSample(shard, type, [name, vary(versions[dice(versions.length)] ?? "", type, dice)], index);
      });
      const found = findAll(samples, shard);
      for (const { pkg, asked } of samples) {
        const expected = matchNaively(asked, raw);
        expect({ asked, found: found.get(pkg.purl) ?? [] }).toEqual({ asked, found: expected });
        findings += expected.length;
      }
      pairs += samples.length * raw.length;
    }
    expect(pairs).toBeGreaterThan(1_000_000);
    expect(findings).toBeGreaterThan(500);
  });

  function findAll(samples: readonly Sample[], shard: string): ReadonlyMap<string, readonly string[]> {
    const { findings } = matchInventory(
      makeInventory(
        samples.map(({ pkg }) => pkg),
        makeDistro("any", shard),
      ),
      feed,
      {},
    );
    const lines = new Map<string, string[]>();
    for (const finding of findings) for (const purl of finding.packages) lines.set(purl, [...(lines.get(purl) ?? []), describeFinding(finding)]);
    return new Map([...lines].map(([purl, all]) => [purl, all.sort()]));
  }
});

function describeFinding({ id, state, advisories, fix }: Finding): string {
  return [id, state, advisories.join(" "), fix.versions.join(" ")].join(" | ");
}
