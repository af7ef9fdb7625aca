import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, asyncProperty, constantFrom, integer, record, uniqueArray } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { osvRecord } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { readRecord } from "../osv/read-record.ts";
import type { FeedItem } from "../source.ts";
import { type Compiled, compileShards } from "./compile.ts";
import { schemaDirectory } from "./directory.ts";
import { OpenShard } from "./open-shard.ts";
import { FEED_SCHEMA } from "./schema.ts";

let cx: TestFeedRuntime;
beforeEach(async () => {
  cx = await createFeedRuntime();
});
afterEach(() => cx.dispose());

function itemOf(json: unknown): FeedItem {
  const item = readRecord(json, () => true);
  if (item === undefined) throw new Error("not about anything");
  return item;
}

async function* batches(items: readonly FeedItem[], size: number): AsyncGenerator<readonly FeedItem[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

async function compile(shards: readonly string[], items: readonly FeedItem[], size = 7): Promise<Compiled> {
  await cx.fs.makeDirectory(schemaDirectory(cx.fs, cx.directory));
  await cx.fs.makeDirectory(join(cx.directory, "scratch"));
  return compileShards(shards, batches(items, size), cx);
}

async function compileOne(shard: string, items: readonly FeedItem[], size?: number): Promise<string> {
  const content = (await compile([shard], items, size)).contents.get(shard);
  return join(schemaDirectory(cx.fs, cx.directory), content?.file ?? "nothing compiled");
}

const numbered = (count: number): FeedItem[] =>
  Array.from({ length: count }, (_, index) => itemOf(osvRecord(`GHSA-${String(index).padStart(5, "0")}`, "npm", `package-${(index * 7) % 50}`)));

describe("a compiled shard", () => {
  it("gives back by name exactly what was put in", async () => {
    const item = itemOf(
      osvRecord("ALSA-2026:1", "AlmaLinux:9", "nodejs", {
        aliases: ["CVE-2026-1"],
        upstream: ["CVE-2026-2"],
        related: ["CVE-2026-3"],
        summary: "nodejs:18 security update",
        severity: [{ type: "CVSS_V4", score: "CVSS:4.0/AV:N" }],
        database_specific: { severity: "HIGH" },
        affected: [
          {
            package: { ecosystem: "AlmaLinux:9", name: "nodejs" },
            ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "1:18.1-1.module_el9" }] }],
            versions: ["1:17"],
            severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N" }],
            ecosystem_specific: { urgency: "low", fix_state: "wont-fix" },
          },
          { package: { ecosystem: "AlmaLinux:9", name: "nodejs" }, versions: ["2"] },
          { package: { ecosystem: "AlmaLinux:9", name: "npm" }, versions: ["3"] },
          { package: { ecosystem: "AlmaLinux:8", name: "nodejs" }, versions: ["4"] },
        ],
      }),
    );
    const shard = new OpenShard("AlmaLinux:9", await compileOne("AlmaLinux:9", [item]), cx.databases);
    const { advisory, text } = item as Extract<FeedItem, { text: unknown }>;
    expect(shard.find("nodejs")).toEqual([{ ...advisory, affected: advisory.affected.slice(0, 2) }]);
    expect(shard.find("npm")).toEqual([{ ...advisory, affected: advisory.affected.slice(2, 3) }]);
    expect(shard.find("absent")).toEqual([]);
    expect(shard.describe("ALSA-2026:1")).toEqual(text);
    expect(shard.describe("ALSA-2026:2")).toBeUndefined();
    shard.close();
  });

  it("finds every text, in whatever block it lies", async () => {
    const items = numbered(500);
    const shard = new OpenShard("npm", await compileOne("npm", items), cx.databases);
    const texts = items.flatMap((item) => ("text" in item ? item.text : []));
    expect(texts.map(({ id }) => shard.describe(id))).toEqual(texts);
    for (const id of ["", "A", "GHSA-00001x", "ZZZ"]) expect(shard.describe(id)).toBeUndefined();
    shard.close();
  });

  it("finds all of a name that fills many blocks, and what lies before and behind it", async () => {
    const names = "abcdefgh".split("").flatMap((name) => Array.from({ length: name === "d" ? 2_000 : 3 }, () => name));
    const items = names.map((name, index) => itemOf(osvRecord(`GHSA-${String(index).padStart(5, "0")}`, "npm", name)));
    const shard = new OpenShard("npm", await compileOne("npm", items), cx.databases);
    for (const name of ["h", "d", "a", "d", "e", "c"]) {
      const expected = items.flatMap((item) => ("advisory" in item && item.advisory.affected[0]?.name === name ? [item.advisory] : []));
      expect(shard.find(name)).toEqual(expected);
    }
    for (const name of ["", "D", "cc", "dd", "z"]) expect(shard.find(name)).toEqual([]);
    shard.close();
  });

  it("keeps texts about malicious packages, but for the digests of the reports they are from", async () => {
    const digest = "0123456789abcdef".repeat(4);
    const details = `Stolen keys.\n\n## Source: ghsa-malware (${digest})\nRotate all of them. (${digest})\n`;
    const items = Array.from({ length: 600 }, (_, index) => itemOf(osvRecord(`MAL-2026-${1_000 + index}`, "npm", `package-${index}`, { details })));
    const { contents } = await compile(["npm#malicious"], items);
    const file = contents.get("npm#malicious")?.file ?? "";
    const shard = new OpenShard("npm#malicious", join(schemaDirectory(cx.fs, cx.directory), file), cx.databases);
    for (const id of ["MAL-2026-1000", "MAL-2026-1300", "MAL-2026-1599"]) {
      expect(shard.describe(id)?.details).toBe(`Stolen keys.\n\n## Source: ghsa-malware\nRotate all of them. (${digest})\n`);
    }
    shard.close();
  });

  it("keeps names with separators and other oddities apart", async () => {
    const names = ["a", "a\u001fGHSA-9", "a\u001eb", "a\n", "\ud800", "ä", "\uff5e", "🐙", "a b"];
    const items = names.map((name, index) => itemOf(osvRecord(`GHSA-${index}`, "npm", name)));
    const shard = new OpenShard("npm", await compileOne("npm", items), cx.databases);
    const found = names.map((name) => shard.find(name).map(({ id }) => id));
    expect(found).toEqual([
      ["GHSA-0"],
      ["GHSA-1"],
      ["GHSA-2", "GHSA-8"],
      ["GHSA-3"],
      ["GHSA-4"],
      ["GHSA-5"],
      ["GHSA-6"],
      ["GHSA-7"],
      ["GHSA-2", "GHSA-8"],
    ]);
    shard.close();
  });

  it("keeps prose with separators and other oddities apart", async () => {
    const odd = "a\u001fb\u001ec\u0000d\ud800e 🐙";
    const items = [osvRecord("A-1"), osvRecord("A-2", "npm", "a", { summary: odd, details: odd }), osvRecord("A-3")].map(itemOf);
    const shard = new OpenShard("npm", await compileOne("npm", items), cx.databases);
    expect(shard.describe("A-2")?.summary).toBe("a b c\0d\ufffde 🐙");
    expect(shard.describe("A-3")?.summary).toBe("left-pad is vulnerable");
    shard.close();
  });

  it("has the same bytes for the same records, however they were batched and whenever", async () => {
    const items = numbered(300);
    const first = readFileSync(await compileOne("npm", items, 1));
    await cx.clock.sleep(86_400_000);
    const path = await compileOne("npm", items, 300);
    expect(readFileSync(path).equals(first)).toBe(true);
    expect(readdirSync(schemaDirectory(cx.fs, cx.directory)).filter((name) => name.endsWith(".db"))).toHaveLength(1);
    expect(readdirSync(join(cx.directory, "scratch"))).toEqual([]);
  });

  it("has the same bytes alone and beside other shards of one pass", async () => {
    const items = [1, 2, 3, 4].map((index) => itemOf(osvRecord(`DSA-${index}`, `Debian:${10 + (index % 2)}`, `p${index}`)));
    const together = await compile(["Debian:10", "Debian:11"], items);
    const alone = await compile(["Debian:11"], items);
    expect(together.contents.get("Debian:11")).toEqual(alone.contents.get("Debian:11"));
    expect(together.contents.get("Debian:10")?.records).toBe(2);
  });

  it("differs when one character differs", async () => {
    const one = await compileOne("npm", [itemOf(osvRecord("A-1"))]);
    const other = await compileOne("npm", [itemOf(osvRecord("A-1", "npm", "left-pad", { summary: "left-pad was vulnerable" }))]);
    expect(other).not.toBe(one);
  });

  it("does not exist without records", async () => {
    const { contents } = await compile(["npm", "PyPI"], [itemOf(osvRecord("A-1"))]);
    expect([...contents.keys()]).toEqual(["npm"]);
  });

  it("lists bad records, and counts them when there are too many", async () => {
    const bad = (count: number): FeedItem[] => Array.from({ length: count }, () => itemOf(osvRecord("A-1", "npm", "a", { modified: 1 })));
    expect((await compile(["npm"], bad(3))).problems).toHaveLength(3);
    const { problems } = await compile(["npm"], bad(1_000));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe("950 more advisories were left out because they are not valid");
  });

  it("leaves nothing behind when its source breaks", async () => {
    async function* breaking(): AsyncGenerator<readonly FeedItem[]> {
      yield numbered(10);
      throw new RangeError("broken");
    }
    await compile([], []);
    await expect(compileShards(["npm"], breaking(), cx)).rejects.toThrow("broken");
    expect(readdirSync(join(cx.directory, "scratch"))).toEqual([]);
    expect(readdirSync(schemaDirectory(cx.fs, cx.directory))).toEqual([]);
  });

  it("answers for any names and ids what a plain filter answers", async () => {
    const row = record({ id: integer({ min: 0, max: 400 }), name: constantFrom("a", "b", "B", "ä", "a'b", "a%", "__proto__", "a b") });
    await assert(
      asyncProperty(uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 }), async (rows) => {
        const sorted = rows.map(({ id, name }) => ({ id: `X-${String(id).padStart(4, "0")}`, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
        if (sorted.length === 0) return;
        const shard = new OpenShard(
          "npm",
          await compileOne(
            "npm",
            sorted.map(({ id, name }) => itemOf(osvRecord(id, "npm", name))),
          ),
          cx.databases,
        );
        for (const name of ["a", "b", "B", "ä", "a'b", "a%", "__proto__", "a b", "c"]) {
          expect(shard.find(name).map(({ id }) => id)).toEqual(sorted.filter((each) => each.name === name).map(({ id }) => id));
        }
        shard.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe("a shard brought up to date", () => {
  const records = (versions: readonly number[]): FeedItem[] =>
    versions.flatMap((version, index) => {
      const name = ["a", "big", "ä", "🐙", `package-${index % 90}`][(index * 7 + version) % 5] ?? "";
      const id = `GHSA-${String(index).padStart(5, "0")}`;
      return version === 0 ? [] : [itemOf(osvRecord(id, "npm", name, { summary: "x".repeat(((index + version) * 37) % 900) }))];
    });

  it("has the bytes of one that was made anew, across blocks of all kinds", async () => {
    const count = 1_200;
    const change = record({ index: integer({ min: 0, max: count - 1 }), version: integer({ min: 0, max: 4 }) });
    await assert(
      asyncProperty(uniqueArray(change, { selector: ({ index }) => index, maxLength: 40 }), async (changes) => {
        const before = Array.from({ length: count }, (_, index) => (index % 11 === 0 ? 0 : 1));
        const after: number[] = [...before];
        for (const { index, version } of changes) after[index] = version;
        const changed = new Set(changes.map(({ index }) => `GHSA-${String(index).padStart(5, "0")}`));
        const base = (await compile(["npm"], records(before))).contents.get("npm");
        const fresh = records(after).filter((item) => "advisory" in item && changed.has(item.advisory.id));
        const bases = new Map([["npm", { content: base, seen: new Map<string, string>() }]]);
        const updated = await compileShards(["npm"], batches(fresh, 7), cx, { bases, changed });
        expect(updated.contents.get("npm")).toEqual((await compile(["npm"], records(after))).contents.get("npm"));
      }),
      { numRuns: 12 },
    );
  });
});

describe("what mentions an id", () => {
  it("is what is called so, stands for it or lists it, in any case", async () => {
    const items = [
      itemOf(osvRecord("CVE-2024-10", "npm", "a")),
      itemOf(osvRecord("GHSA-1", "npm", "c", { aliases: ["CVE-2024-10"] })),
      itemOf(osvRecord("GHSA-2", "npm", "d", { aliases: ["CVE-2024-100"] })),
      itemOf(osvRecord("X-CVE-2024-10", "npm", "b")),
    ];
    const shard = new OpenShard("npm", await compileOne("npm", items), cx.databases);
    expect(shard.mentions("cve-2024-10").map(({ id, names }) => [id, ...names])).toEqual([
      ["CVE-2024-10", "a"],
      ["GHSA-1", "c"],
      ["X-CVE-2024-10", "b"],
    ]);
    expect(shard.mentions("%")).toEqual([]);
    shard.close();
  });
});

describe("a shard that is not what it should be", () => {
  it.each([
    ["no database", () => Buffer.from("not a database, but long enough to look like something else".repeat(100)), "FEED_DAMAGED"],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 5_000), "FEED_DAMAGED"],
    ["empty", () => Buffer.alloc(0), "FEED_DAMAGED"],
    ["somebody else's database", (bytes: Buffer) => patch(bytes, 68, 0), "FEED_DAMAGED"],
    ["of a newer schema", (bytes: Buffer) => patch(bytes, 60, FEED_SCHEMA + 1), "FEED_SCHEMA_UNSUPPORTED"],
    ["of an older schema", (bytes: Buffer) => patch(bytes, 60, FEED_SCHEMA - 1), "FEED_DAMAGED"],
  ])("because it is %s is refused", async (_what, spoil, code) => {
    const path = await compileOne("npm", numbered(200));
    writeFileSync(path, spoil(readFileSync(path)));
    let caught: unknown;
    try {
      const shard = new OpenShard("npm", path, cx.databases);
      for (const item of numbered(50)) if ("advisory" in item) shard.find(item.advisory.affected[0]?.name ?? "");
      shard.close();
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code });
  });

  it("because it holds another ecosystem is refused", async () => {
    const path = await compileOne("npm", numbered(2));
    expect(() => new OpenShard("PyPI", path, cx.databases)).toThrow(expect.objectContaining({ code: "FEED_DAMAGED" }));
  });
});

function patch(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32BE(value, at);
  return bytes;
}
