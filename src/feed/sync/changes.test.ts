import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, asyncProperty, constantFrom, integer, record, uniqueArray } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import { changeListOf, osvRecord, zipOf } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, QUICK_LIMITS, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import type { Database, DatabaseEngine } from "../../ports/database.ts";
import { openFeed, syncFeed } from "../index.ts";
import { createOsvBucketSource } from "../sources/osv-bucket/index.ts";
import { schemaDirectory } from "../store/directory.ts";
import { readZipDirectory } from "../zip/directory.ts";
import { readZipEntries } from "../zip/read-entries.ts";
import type { FeedSync } from "./types.ts";

type Json = Readonly<Record<string, unknown>>;

const HOUR = 3_600_000;

let cx: TestFeedRuntime;
let server: FeedServer;
beforeEach(async () => {
  cx = await createFeedRuntime();
  server = await startFeedServer();
});
afterEach(async () => {
  await server.close();
  cx.dispose();
});

/** Publishes a state of an ecosystem as the bucket does: zip, list of changes, single records. */
function publish(records: readonly Json[], ecosystem = "Debian"): void {
  server.put(`${ecosystem}/all.zip`, zipOf(records));
  server.put(`${ecosystem}/modified_id.csv`, changeListOf(records));
  for (const one of records) server.put(`${ecosystem}/${String(one["id"])}.json`, JSON.stringify(one));
}

async function syncLater(shards: readonly string[] = ["Debian:12"], directory = cx.directory): Promise<FeedSync> {
  await cx.clock.sleep(2 * HOUR);
  const sources = [createOsvBucketSource({ ...QUICK_LIMITS, attempts: 2 })];
  return syncFeed({ location: server.url, shards, directory, sources }, cx);
}

/** The paths asked for since the last call. */
function asked(): string[] {
  return server.requests
    .splice(0)
    .map(({ path, status }) => `${path.split("/").at(-1)} ${status}`)
    .sort();
}

/** What a first run would make of the present state. */
async function compileAnew(shards: readonly string[] = ["Debian:12"]): Promise<FeedSync> {
  const directory = join(cx.directory, "anew");
  rmSync(directory, { recursive: true, force: true });
  const synced = await syncLater(shards, directory);
  server.requests.splice(0);
  return synced;
}

const at = (minute: number): string => `2026-11-02T10:${String(minute).padStart(2, "0")}:00Z`;
const many = (count: number, ecosystem = "Debian:12"): Json[] =>
  Array.from({ length: count }, (_, index) => osvRecord(`DSA-${1_000 + index}`, ecosystem, `package-${index % 40}`));
const change = (one: Json, minute: number, extra: Json = {}): Json => ({ ...one, modified: at(minute), summary: `changed at ${minute}`, ...extra });

describe("changes", () => {
  it("are fetched alone, and make the same shard as all together", async () => {
    const records = many(600);
    publish(records);
    await syncLater();
    expect(asked()).toEqual(["all.zip 200"]);
    const next = records.map((one, index) => (index % 100 === 7 ? change(one, 5) : one)).filter((_, index) => index !== 300);
    publish([...next, osvRecord("DSA-0001", "Debian:12"), osvRecord("DSA-9999", "Debian:12")]);
    const synced = await syncLater();
    expect(asked()).toEqual(
      [7, 107, 207, 307, 407, 507]
        .map((index) => `DSA-${1_000 + index}.json 200`)
        .concat("DSA-0001.json 200", "DSA-9999.json 200", "modified_id.csv 200")
        .sort(),
    );
    expect(synced).toMatchObject({ changed: true, problems: [], statuses: [{ records: 601, status: "fresh" }] });
    expect(synced.fingerprint).toBe((await compileAnew()).fingerprint);
  });

  it("are asked for by one conditional request when there are none", async () => {
    publish(many(50));
    await syncLater();
    await syncLater();
    expect(asked()).toEqual(["all.zip 200", "modified_id.csv 200"]);
    const synced = await syncLater();
    expect(asked()).toEqual(["modified_id.csv 304"]);
    expect(synced).toMatchObject({ changed: false, statuses: [{ status: "fresh", records: 50 }] });
  });

  it("follow withdrawals and deletions", async () => {
    const records = many(60);
    publish(records);
    await syncLater();
    publish([...records.slice(2), change(records[0] ?? {}, 3, { withdrawn: at(3) })]);
    const synced = await syncLater();
    expect(synced.statuses[0]?.records).toBe(58);
    expect(synced.fingerprint).toBe((await compileAnew()).fingerprint);
    const feed = await openFeed(cx.directory, ["Debian:12"], cx.databases, cx.fs);
    expect([feed.describe("Debian:12", "DSA-1000"), feed.describe("Debian:12", "DSA-1001")]).toEqual([undefined, undefined]);
    feed.close();
  });

  it("of other releases are noted, and not fetched a second time", async () => {
    const [ours, others] = [many(30), many(60, "Debian:13").map((one) => ({ ...one, id: `X-${String(one["id"])}` }))];
    publish([...ours, ...others]);
    await syncLater();
    publish([...ours, ...others.map((one, index) => (index === 3 ? change(one, 9) : one))]);
    const before = await syncLater();
    expect(asked()).toEqual(["X-DSA-1003.json 200", "all.zip 200", "modified_id.csv 200"]);
    expect(before.changed).toBe(false);
    publish([
      ...ours.map((one, index) => (index === 3 ? change(one, 10) : one)),
      ...others.map((one, index) => (index === 3 ? change(one, 9) : one)),
    ]);
    expect((await syncLater()).changed).toBe(true);
    expect(asked()).toEqual(["DSA-1003.json 200", "modified_id.csv 200"]);
  });

  it("move a record from one release to another", async () => {
    const records = [...many(40), osvRecord("DSA-2000", "Debian:13", "moved")];
    publish(records);
    const shards = ["Debian:12", "Debian:13"];
    await syncLater(shards);
    publish([
      ...records.slice(0, 40),
      osvRecord("DSA-2000", "Debian:12", "moved", { modified: at(1) }),
      osvRecord("DSA-2001", "Debian:13", "new", { modified: at(1) }),
    ]);
    const synced = await syncLater(shards);
    expect(synced.statuses.map(({ records: count }) => count)).toEqual([41, 1]);
    expect(synced.fingerprint).toBe((await compileAnew(shards)).fingerprint);
  });

  it("in the list's times alone are fetched once", async () => {
    const records = many(40);
    publish(records);
    await syncLater();
    server.put("Debian/modified_id.csv", changeListOf(records).replace(/^[^,]*(,DSA-1003)$/m, `${at(7)}$1`));
    await syncLater();
    expect(asked()).toContain("DSA-1003.json 200");
    // An old record under a new time may come out of some cache on the way: it is asked for again until it is as new as the list says.
    server.put("Debian/modified_id.csv", `${changeListOf(records)}${at(8)},DSA-0001\n`);
    server.put("Debian/DSA-0001.json", JSON.stringify(osvRecord("DSA-0001", "Debian:12", "a", { modified: "2026-11-02T10:08:00.000Z" })));
    await syncLater();
    await syncLater();
    server.put("Debian/modified_id.csv", `${changeListOf(records)}${at(8)},DSA-0001\n\n`);
    asked();
    await syncLater();
    expect(asked()).toEqual(["modified_id.csv 200"]);
  });

  it("with equal times written differently are none", async () => {
    const records = many(40).map((one) => ({ ...one, modified: "2026-11-01T00:00:00.120000Z" }));
    publish(records);
    server.put("Debian/modified_id.csv", changeListOf(records).replaceAll(".120000Z", ".12Z").replaceAll("\n", "\r\n"));
    await syncLater();
    await syncLater();
    expect(asked()).toEqual(["all.zip 200", "modified_id.csv 200"]);
  });

  it("keep the problems of records that did not change", async () => {
    const records = [...many(40), osvRecord("DSA-3000", "Debian:12", "a", { aliases: 1 }), osvRecord("DSA-3001", "Debian:12", "a", { aliases: 1 })];
    publish(records);
    expect((await syncLater()).problems).toHaveLength(2);
    await syncLater();
    publish([...records.slice(0, 41), osvRecord("DSA-3001", "Debian:12", "a", { modified: at(3) })]);
    const synced = await syncLater();
    expect(synced.problems.map(({ where }) => where?.record)).toEqual(["DSA-3000"]);
    expect(synced.statuses[0]?.records).toBe(41);
  });

  it.each([
    ["is no list", "<html>"],
    ["has a line that is no row", `${at(1)},DSA-1000\nnonsense\n`],
    ["has an endless line", "x".repeat(10_000)],
    ["lacks most of what is known", `${at(1)},DSA-1000\n`],
    ["is empty", ""],
  ])("whose list %s give way to the zip", async (_what, list) => {
    const records = many(60);
    publish(records);
    await syncLater();
    publish(records.map((one, index) => (index === 5 ? change(one, 5) : one)));
    server.put("Debian/modified_id.csv", list);
    const synced = await syncLater();
    expect(asked()).toEqual(["all.zip 200", "all.zip 200", "modified_id.csv 200"]);
    expect(synced).toMatchObject({ changed: true, statuses: [{ records: 60 }] });
  });

  it.each(["absent", "refused", "no JSON"])("whose records are %s give way to the zip or lose that record alone", async (what) => {
    const records = many(60);
    publish(records);
    await syncLater();
    publish(records.map((one, index) => (index === 5 ? change(one, 5) : one)));
    server.put("Debian/DSA-1005.json", what === "no JSON" ? "{" : undefined);
    if (what === "refused") server.faults.push({ kind: "truncate", after: 10_000 }, { kind: "status", status: 403 });
    const synced = await syncLater();
    expect(synced.statuses[0]).toMatchObject({ status: "fresh", records: what === "no JSON" ? 59 : 60 });
    expect(synced.problems).toHaveLength(what === "no JSON" ? 1 : 0);
  });

  it("give way to the zip when that is less", async () => {
    const records = many(60);
    publish(records);
    await syncLater();
    publish(records.map((one) => change(one, 5)));
    const synced = await syncLater();
    expect(asked()).toEqual(["all.zip 200", "all.zip 200", "modified_id.csv 200"]);
    expect(synced.fingerprint).toBe((await compileAnew()).fingerprint);
  });

  it.each(["gone", "changed"])("start anew when the note of what was seen is %s", async (what) => {
    const records = many(60);
    publish(records);
    await syncLater();
    const home = schemaDirectory(cx.fs, cx.directory);
    const [note = ""] = readdirSync(home).filter((name) => name.endsWith(".seen"));
    if (what === "gone") rmSync(join(home, note));
    else writeFileSync(join(home, note), "x");
    publish(records.map((one, index) => (index === 5 ? change(one, 5) : one)));
    expect((await syncLater()).statuses[0]).toMatchObject({ status: "fresh", records: 60 });
    expect(asked()).toEqual(["all.zip 200", "all.zip 200"]);
  });

  it("make, whatever they are, the same bytes as a first run", async () => {
    const id = integer({ min: 0, max: 300 });
    const edit = record({ id, kind: constantFrom("change", "delete", "withdraw", "other release"), name: constantFrom("a", "b", "c") });
    await assert(
      asyncProperty(
        uniqueArray(id, { minLength: 40, maxLength: 200 }),
        array(uniqueArray(edit, { selector: (one) => one.id, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
        async (ids, rounds) => {
          const state = new Map(
            ids.map((each) => [
              `D-${String(each).padStart(3, "0")}`,
              osvRecord(`D-${String(each).padStart(3, "0")}`, "Debian:12", "a", { details: "x".repeat(each * 20) }),
            ]),
          );
          const directory = join(cx.directory, `run-${cx.clock.now()}`);
          publish([...state.values()]);
          await syncLater(["Debian:12"], directory);
          for (const [round, edits] of rounds.entries()) {
            for (const { id: number, kind, name } of edits) {
              const key = `D-${String(number).padStart(3, "0")}`;
              const next = osvRecord(key, kind === "other release" ? "Debian:13" : "Debian:12", name, {
                modified: at(round + 1),
                ...(kind === "withdraw" ? { withdrawn: at(1) } : {}),
              });
              if (kind === "delete") state.delete(key);
              else state.set(key, next);
            }
            publish([...state.values()]);
            const synced = await syncLater(["Debian:12"], directory);
            expect(synced.fingerprint).toBe((await compileAnew()).fingerprint);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe.skipIf(!HAS_DATA)("changes of a real ecosystem", () => {
  it("cost as much as there are of them: the rest is neither fetched nor asked of the database", async () => {
    const work = { statements: 0 };
    cx = { ...cx, databases: countStatements(cx.databases, work) };
    let records: readonly Json[] = await readRecords("PyPI");
    publish(records, "PyPI");
    await syncLater(["PyPI"]);
    const update = async (every: number, minute: number) => {
      records = records.map((one, index) => (index % every === 3 ? change(one, minute) : one));
      publish(records, "PyPI");
      asked();
      work.statements = 0;
      const { fingerprint } = await syncLater(["PyPI"]);
      const fetched = asked().filter((each) => each.endsWith(".json 200")).length;
      return { fetched, fingerprint, statements: work.statements };
    };
    const few = await update(140, 5);
    const many = await update(14, 6);
    expect([few.fetched, many.fetched]).toEqual([140, 14].map((every) => Math.ceil((records.length - 3) / every)));
    // Some for the shard as a whole, and a dozen for each record.
    expect(many.statements - few.statements).toBeLessThan((many.fetched - few.fetched) * 20);
    expect(few.statements).toBeLessThan(records.length / 2);
    expect(many.fingerprint).toBe((await compileAnew(["PyPI"])).fingerprint);
  });
});

async function readRecords(ecosystem: string): Promise<readonly Json[]> {
  const records: Json[] = [];
  const file = await cx.fs.open(dataPath(`feed/${ecosystem}/all.zip`));
  for await (const batch of readZipEntries(file, readZipDirectory(file))) {
    for (const { bytes } of batch) if (bytes) records.push(JSON.parse(bytes.toString("utf8")) as Json);
  }
  await file.close();
  return records;
}

/** Counts what is asked of databases. */
function countStatements(engine: DatabaseEngine, work: { statements: number }): DatabaseEngine {
  const wrap = (database: Database): Database => ({
    ...database,
    exec: (sql) => {
      work.statements += 1;
      database.exec(sql);
    },
    prepare: (sql) => {
      const statement = database.prepare(sql);
      const count = <T>(value: T): T => {
        work.statements += 1;
        return value;
      };
      return {
        run: (...values) => count(statement.run(...values)),
        get: (...values) => count(statement.get(...values)),
        all: (...values) => count(statement.all(...values)),
      };
    },
  });
  return { openImmutable: (path) => wrap(engine.openImmutable(path)), create: (path) => wrap(engine.create(path)) };
}
