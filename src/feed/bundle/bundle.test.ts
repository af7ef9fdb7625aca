import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { osvRecord, zipOf } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { FEED_SCHEMA, openFeed, syncExploitability, syncFeed } from "../index.ts";
import { exportFeed } from "./export.ts";
import { importFeed } from "./import.ts";

let cx: TestFeedRuntime;
let here: string;
let there: string;
let bundle: string;
beforeEach(async () => {
  cx = await createFeedRuntime();
  [here, there, bundle] = ["here", "there", "feed.tar.zst"].map((name) => join(cx.directory, name)) as [string, string, string];
  await fill(["GHSA-1", "GHSA-2"]);
});
afterEach(() => cx.dispose());

async function fill(ids: readonly string[]): Promise<void> {
  const location = join(cx.directory, "all.zip");
  writeFileSync(location, zipOf([...ids.map((id) => osvRecord(id)), osvRecord("MAL-1"), osvRecord("PYSEC-1", "PyPI")]));
  await syncFeed({ location, shards: ["npm", "PyPI"], directory: here }, cx);
}

async function findIds(directory: string): Promise<string[] | undefined> {
  const feed = await openFeed(directory, ["npm"], cx.databases, cx.fs);
  const found = feed.ecosystems.has("npm") ? feed.find("npm", "left-pad").map(({ id }) => id) : undefined;
  feed.close();
  return found;
}

const offline = (directory: string): ReturnType<typeof syncFeed> =>
  syncFeed({ location: "https://feed.invalid", shards: ["npm", "PyPI"], directory, offline: true }, cx);

describe("a feed that is exported and imported", () => {
  it("is the same there as here, and judges without a network", async () => {
    const kev = join(cx.directory, "kev.json");
    writeFileSync(kev, JSON.stringify({ vulnerabilities: [{ cveID: "CVE-2026-1000", dateAdded: "2026-01-01" }] }));
    await syncExploitability({ kev, directory: here }, cx);
    const exported = await exportFeed(here, bundle, cx);
    const imported = await importFeed(bundle, there, cx);
    expect(imported).toEqual(exported);
    expect(imported.map(({ ecosystem }) => ecosystem)).toEqual(["KEV", "PyPI", "npm", "npm#malicious"]);
    expect(await findIds(there)).toEqual(["GHSA-1", "GHSA-2", "MAL-1"]);
    const synced = await offline(there);
    expect(synced.problems).toEqual([]);
    expect(synced.statuses.map(({ status, digest }) => [status, digest])).toEqual(
      (await offline(here)).statuses.map(({ status, digest }) => [status, digest]),
    );
    expect(readdirSync(join(there, "scratch"))).toEqual([]);
  });

  it("is as old there as it was here", async () => {
    await exportFeed(here, bundle, cx);
    await cx.clock.sleep(3 * 86_400_000);
    await importFeed(bundle, there, cx);
    expect((await offline(there)).statuses.map(({ status }) => status)).toEqual(["stale", "stale", "stale"]);
  });

  it("has the same bytes when it is exported again", async () => {
    await exportFeed(here, bundle, cx);
    const first = readFileSync(bundle);
    await exportFeed(here, bundle, cx);
    expect(readFileSync(bundle).equals(first)).toBe(true);
  });

  it("does not replace what is younger", async () => {
    await exportFeed(here, bundle, cx);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fill(["GHSA-3"]);
    await importFeed(bundle, here, cx);
    expect(await findIds(here)).toEqual(["GHSA-3", "MAL-1"]);
  });

  it("leaves out what is damaged, and refuses to export nothing", async () => {
    const home = join(here, `v${FEED_SCHEMA}`);
    const [name = ""] = readdirSync(home).filter((each) => each.startsWith("pypi-") && each.endsWith(".db"));
    writeFileSync(join(home, name), "x");
    expect((await exportFeed(here, bundle, cx)).map(({ ecosystem }) => ecosystem)).toEqual(["npm", "npm#malicious"]);
    await expect(exportFeed(there, bundle, cx)).rejects.toMatchObject({ code: "FEED_STORE_FAILED", hint: expect.stringContaining("feed sync") });
  });

  it("to a place that cannot be written is a coded error", async () => {
    mkdirSync(bundle);
    await expect(exportFeed(here, bundle, cx)).rejects.toMatchObject({ code: "FEED_STORE_FAILED" });
    await expect(importFeed(join(cx.directory, "absent.tar.zst"), there, cx)).rejects.toMatchObject({ code: "FEED_STORE_FAILED" });
  });

  it("stops when it is cancelled", async () => {
    await exportFeed(here, bundle, cx);
    const cancelled = { ...cx, signal: AbortSignal.abort() };
    await expect(exportFeed(here, join(cx.directory, "b"), cancelled)).rejects.toThrow(/abort/i);
    await expect(importFeed(bundle, there, cancelled)).rejects.toThrow(/abort/i);
    expect(await findIds(there)).toBeUndefined();
  });
});

/** The bundle's entries, changed and packed again. */
async function rewrite(edit: (entries: { name: string; data: Buffer }[]) => { name: string; data: Buffer }[]): Promise<void> {
  await exportFeed(here, bundle, cx);
  const tar = zstdDecompressSync(readFileSync(bundle));
  const entries: { name: string; data: Buffer }[] = [];
  for (let at = 0; at + 512 < tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 135), 8);
    entries.push({ name: tar.toString("latin1", at, tar.indexOf(0, at)), data: tar.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  const packed = pack();
  for (const { name, data } of edit(entries)) packed.entry({ name }, data);
  packed.finalize();
  writeFileSync(bundle, zstdCompressSync(await buffer(packed)));
}

describe("a file to be imported that", () => {
  const manifest = (data: Buffer, from: string | RegExp, to: string): Buffer => Buffer.from(data.toString("utf8").replace(from, to));

  it.each([
    ["is no bundle", async () => writeFileSync(bundle, "hello"), "FEED_DAMAGED"],
    ["is empty", async () => writeFileSync(bundle, ""), "FEED_DAMAGED"],
    ["is cut off", async () => exportFeed(here, bundle, cx).then(() => writeFileSync(bundle, readFileSync(bundle).subarray(0, 500))), "FEED_DAMAGED"],
    [
      "has a changed byte",
      async () => rewrite((all) => all.map(({ name, data }) => ({ name, data: name.startsWith("npm-") ? garble(data) : data }))),
      "FEED_DAMAGED",
    ],
    [
      "has another schema",
      async () =>
        rewrite(([first, ...rest]) => [
          { name: "feed.json", data: manifest(first?.data ?? Buffer.alloc(0), `"schema": ${FEED_SCHEMA}`, '"schema": 99') },
          ...rest,
        ]),
      "FEED_SCHEMA_UNSUPPORTED",
    ],
    ["has no list", async () => rewrite((all) => all.slice(1)), "FEED_DAMAGED"],
    ["has a list that is none", async () => rewrite((all) => [{ name: "feed.json", data: Buffer.from("[]") }, ...all.slice(1)]), "FEED_DAMAGED"],
    ["lacks a shard", async () => rewrite((all) => all.slice(0, -1)), "FEED_DAMAGED"],
    ["has more than its list names", async () => rewrite((all) => [...all, { name: "evil.db", data: Buffer.from("x") }]), "FEED_DAMAGED"],
    ["has a shard twice", async () => rewrite((all) => [...all, ...all.slice(-1)]), "FEED_DAMAGED"],
    [
      "names files elsewhere",
      async () =>
        rewrite(([first, ...rest]) => [
          { name: "feed.json", data: manifest(first?.data ?? Buffer.alloc(0), /"file": "[^"]+"/, '"file": "../../evil.db"') },
          ...rest,
        ]),
      "FEED_DAMAGED",
    ],
  ])("%s is refused as a whole, and leaves nothing", async (_what, spoil, code) => {
    await spoil();
    await expect(importFeed(bundle, there, cx)).rejects.toMatchObject({ code });
    expect(await findIds(there)).toBeUndefined();
    expect(readdirSync(join(there, "scratch"))).toEqual([]);
    expect(readdirSync(join(there, `v${FEED_SCHEMA}`))).toEqual([]);
  });
});

function garble(data: Buffer): Buffer {
  const copy = Buffer.from(data);
  copy[9_000] = (copy[9_000] ?? 0) ^ 0xff;
  return copy;
}
