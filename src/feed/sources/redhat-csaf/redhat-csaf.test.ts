import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { osvRecord } from "../../../../test/support/feed-records.ts";
import { createFeedRuntime, QUICK_LIMITS, type TestFeedRuntime } from "../../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../../test/support/feed-server.ts";
import { build, makeDocument, open, publishVex, type RedHatFiles } from "../../../../test/support/redhat-documents.ts";
import { makeZip } from "../../../../test/support/zip.ts";
import { type FeedOptions, openFeed, syncFeed } from "../../index.ts";
import { type FeedAnswer, type FeedItem, isRecord, isSeen, type Revision } from "../../source.ts";
import { createRedHatCsafSource } from "./index.ts";

const BASE = "Red Hat:enterprise_linux:9::baseos";
const source = createRedHatCsafSource(QUICK_LIMITS);

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

const bash = (number: number, version: string, modified = `2026-03-0${number}T10:00:00+00:00`): object =>
  makeDocument(`CVE-2026-000${number}`, [build("9::baseos", `bash-${version}.src`)], { modified });
const file = (number: number): string => `2026/cve-2026-000${number}.json`;
const row = (number: number, time = `2026-03-0${number}T10:00:00+00:00`): string => `"${file(number)}","${time}"\n`;
const FILES: RedHatFiles = {
  archive: { [file(2)]: bash(2, "5.1-2.el9"), [file(1)]: bash(1, "5.1-1.el9"), "index.txt": "no document" },
  changes: row(2) + row(1),
};

async function ask(location: string, since?: Revision): Promise<FeedAnswer> {
  const scratch = cx.fs.join(cx.directory, "scratch");
  await cx.fs.makeDirectory(scratch);
  return source.fetch({ location, ecosystem: "Red Hat", shards: [BASE], ...(since ? { since } : {}) }, { ...cx, scratch });
}

async function readAll(answer: FeedAnswer): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  if ("records" in answer) for await (const batch of answer.records) items.push(...batch);
  return items;
}

const nameOf = (item: FeedItem): string =>
  isRecord(item)
    ? `${item.advisory.id} ${item.advisory.affected[0]?.ranges[0]?.events[1]?.fixed}`
    : isSeen(item)
      ? `seen ${item.seen}`
      : (item.where?.record ?? item.code);

describe("Red Hat's archive", () => {
  it("is read in the order of ids, the newer of two documents counting", async () => {
    const archive = { ...FILES.archive, "2025/cve-2026-0001.json": bash(1, "5.1-0.el9", "2026-01-01T00:00:00Z"), "2025/cve-2026-0002.json": "{" };
    expect((await readAll(await ask(publishVex(server, { ...FILES, archive })))).map(nameOf)).toEqual([
      "CVE-2026-0001 5.1-1.el9",
      "CVE-2026-0002 5.1-2.el9",
      "CVE-2026-0002",
    ]);
    expect(readdirSync(join(cx.directory, "scratch"))).toEqual([]);
  });

  it("is completed by what changed since, and deleted", async () => {
    const changed = "2026-03-06T00:00:00+00:00";
    const location = publishVex(server, {
      archive: { ...FILES.archive, [file(3)]: bash(3, "5.1-3.el9") },
      changes: row(1, changed) + row(4, "2026-03-05T00:00:00Z") + row(3) + row(2),
      deletions: row(3, changed),
    });
    server.put(`vex/${file(1)}`, JSON.stringify(bash(1, "5.1-9.el9", "2026-03-05T23:00:00Z")));
    server.put(`vex/${file(4)}`, JSON.stringify(makeDocument("CVE-2026-0004", [open("openshift:4", "bash.src", "known_affected")])));
    const answer = await ask(location);
    expect((await readAll(answer)).map(nameOf)).toEqual([
      "CVE-2026-0001 5.1-9.el9",
      // The list has another time for it than the document itself.
      "seen CVE-2026-0001",
      "CVE-2026-0002 5.1-2.el9",
      "seen CVE-2026-0004",
      "seen CVE-2026-0004",
    ]);
    expect(answer).toMatchObject({ kind: "records", revision: { modified: changed } });
    expect(server.requests.map(({ path }) => path).filter((path) => path.includes("/2026/"))).toEqual([`vex/${file(1)}`, `vex/${file(4)}`]);
  });

  it("is enough where there are no lists", async () => {
    const location = publishVex(server, FILES);
    server.put("vex/changes.csv", undefined);
    server.put("vex/deletions.csv", undefined);
    const answer = await ask(location);
    expect(await readAll(answer)).toHaveLength(2);
    if (answer.kind !== "records") throw new TypeError(answer.kind);
    expect((await ask(location, answer.revision)).kind).toBe("unchanged");
    publishVex(server, { ...FILES, name: "csaf_vex_2026-03-09.tar.zst" });
    expect((await ask(location, answer.revision)).kind).toBe("records");
  });

  it.each<[string, Partial<RedHatFiles>]>([
    ["an archive elsewhere", { name: "../../etc/passwd" }],
    ["an archive of another host", { name: "https://example.org/a.tar.zst" }],
    ["a change elsewhere", { changes: '"../../../etc/passwd.json","2026-03-01T00:00:00Z"\n' }],
    ["a change of no document", { changes: '"2026/cve-2026-0001.json?x=/../","2026-03-01T00:00:00Z"\n' }],
    ["a change at no time", { changes: '"2026/cve-2026-0001.json","yesterday"\n' }],
    ["a deletion elsewhere", { deletions: '"2026/../cve-2026-0001.json","2026-03-01T00:00:00Z"\n' }],
  ])("is not trusted when the host names %s", async (_, parts) => {
    const location = publishVex(server, FILES);
    const { name, changes, deletions } = parts;
    if (name !== undefined) server.put("vex/archive_latest.txt", name);
    if (changes !== undefined) server.put("vex/changes.csv", changes);
    if (deletions !== undefined) server.put("vex/deletions.csv", deletions);
    await expect(ask(location)).rejects.toMatchObject({ code: "FEED_DAMAGED" });
    expect(server.requests.every(({ path }) => path.startsWith("vex/") && !path.includes(".."))).toBe(true);
  });

  it("that nobody announces is no reason to think that there is nothing", async () => {
    await expect(ask(`redhat:${server.url}/elsewhere?key=1`)).rejects.toMatchObject({
      code: "FEED_REJECTED",
      message: expect.stringContaining("elsewhere/archive_latest.txt"),
    });
  });

  it("that is announced and not there is no reason to think that there is nothing", async () => {
    const location = publishVex(server, FILES);
    server.put("vex/csaf_vex_2026-03-05.tar.zst", undefined);
    await expect(ask(location)).rejects.toMatchObject({ code: "FEED_REJECTED" });
  });
});

describe("afterwards", () => {
  const sync = async (location: string, more: Partial<FeedOptions> = {}) => {
    const options = {
      directory: cx.directory,
      location: server.url,
      elsewhere: new Map([["Red Hat", location]]),
      shards: [BASE],
      recheckAfter: 0,
      ...more,
    };
    server.requests.length = 0;
    const synced = await syncFeed(options, cx);
    const feed = await openFeed(cx.directory, [BASE], cx.databases, cx.fs);
    const found = feed.find(BASE, "bash").map(({ id, affected }) => `${id} ${affected[0]?.ranges[0]?.events[1]?.fixed}`);
    feed.close();
    return { ...synced, found, asked: server.requests.map(({ path }) => path.replace("vex/", "")) };
  };
  it("the feed says which updates bring a fix", async () => {
    await sync(publishVex(server, FILES));
    const feed = await openFeed(cx.directory, [BASE], cx.databases, cx.fs);
    const entries = [...feed.find(BASE, "bash")].flatMap(({ affected }) => affected);
    feed.close();
    expect(entries.map(({ notices }) => notices)).toEqual([["RHSA-2026:1"], ["RHSA-2026:1"]]);
  });

  const LISTS = ["archive_latest.txt", "changes.csv", "deletions.csv"];

  it("only what changed is fetched", async () => {
    const location = publishVex(server, FILES);
    expect((await sync(location)).found).toEqual(["CVE-2026-0001 5.1-1.el9", "CVE-2026-0002 5.1-2.el9"]);
    expect((await sync(location)).asked.sort()).toEqual(LISTS);
    server.put("vex/changes.csv", row(3, "2026-03-08T00:00:00Z") + row(1, "2026-03-07T00:00:00Z") + row(2));
    server.put("vex/deletions.csv", row(2, "2026-03-08T00:00:00Z"));
    server.put(`vex/${file(1)}`, JSON.stringify(bash(1, "5.1-7.el9", "2026-03-07T00:00:00Z")));
    server.put(`vex/${file(3)}`, JSON.stringify(bash(3, "5.1-8.el9", "2026-03-08T00:00:00Z")));
    const third = await sync(location);
    expect(third.found).toEqual(["CVE-2026-0001 5.1-7.el9", "CVE-2026-0003 5.1-8.el9"]);
    expect(third.asked.sort()).toEqual([file(1), file(3), ...LISTS]);
    expect((await sync(location)).asked.sort()).toEqual(LISTS);
  });

  it("what is listed and cannot be had stays as it was, is said, and is asked for again", async () => {
    const location = publishVex(server, FILES);
    await sync(location);
    server.put("vex/changes.csv", row(1, "2026-03-07T00:00:00Z") + row(2));
    const broken = await sync(location);
    expect(broken.found).toEqual(["CVE-2026-0001 5.1-1.el9", "CVE-2026-0002 5.1-2.el9"]);
    expect(broken.problems).toMatchObject([{ code: "FEED_STALE" }]);
    server.put(`vex/${file(1)}`, JSON.stringify(bash(1, "5.1-7.el9", "2026-03-07T00:00:00Z")));
    const healed = await sync(location);
    expect(healed.found[0]).toBe("CVE-2026-0001 5.1-7.el9");
    expect(healed.problems).toEqual([]);
  });

  it("a new archive is taken when that is cheaper than what changed", async () => {
    const location = publishVex(server, FILES);
    await sync(location);
    publishVex(server, {
      ...FILES,
      name: "csaf_vex_2026-03-20.tar.zst",
      changes: row(1, "2026-03-19T00:00:00Z") + row(2),
      archive: { [file(1)]: bash(1, "5.1-7.el9", "2026-03-19T00:00:00Z"), [file(2)]: bash(2, "5.1-2.el9") },
    });
    const second = await sync(location);
    expect(second.asked.sort()).toEqual([LISTS[0], "changes.csv", "csaf_vex_2026-03-20.tar.zst", "deletions.csv"]);
    expect(second.found).toEqual(["CVE-2026-0001 5.1-7.el9", "CVE-2026-0002 5.1-2.el9"]);
  });

  it("OSV stands in while Red Hat's host has never answered, and not for a young copy of its own", async () => {
    const osv = osvRecord("RHSA-2026:1", BASE, "bash");
    server.put("Red Hat/all.zip", makeZip([{ name: "RHSA-2026:1.json", data: JSON.stringify(osv) }]));
    const shared = new Set(["Red Hat"]);
    const location = publishVex(server, FILES);
    server.put("vex/archive_latest.txt", "<html>");
    const first = await sync(location, { shared });
    expect(first.statuses).toMatchObject([{ source: server.url, status: "fresh", records: 1 }]);
    expect(first.problems).toMatchObject([{ code: "FEED_DAMAGED", message: expect.stringContaining("stands in") }]);
    publishVex(server, FILES);
    expect((await sync(location, { shared })).statuses).toMatchObject([{ source: location, status: "fresh", records: 2 }]);
    server.put("vex/archive_latest.txt", "<html>");
    expect((await sync(location, { shared })).statuses).toMatchObject([{ source: location, status: "stale", records: 2 }]);
    await cx.clock.sleep(25 * 3_600_000, cx.signal);
    expect((await sync(location, { shared })).statuses).toMatchObject([{ source: server.url, status: "fresh", records: 1 }]);
  });

  it.each([
    ["is asked a moment later", { recheckAfter: 3_600_000 }],
    ["is offline", { offline: true }],
  ])("what stands in does not undo it when the feed %s", async (_, more) => {
    const shared = new Set(["Red Hat"]);
    const location = publishVex(server, FILES);
    await sync(location, { shared });
    const zip = join(cx.directory, "osv.zip");
    writeFileSync(zip, makeZip([{ name: "RHSA-2026:1.json", data: JSON.stringify(osvRecord("RHSA-2026:1", BASE, "bash")) }]));
    const second = await sync(location, { shared, location: zip, ...more });
    expect(second.statuses).toMatchObject([{ source: location, status: "fresh", records: 2 }]);
    expect(second.problems).toEqual([]);
    expect(second.asked).toEqual([]);
  });

  it("changes and the archive make the same bytes", async () => {
    const location = publishVex(server, FILES);
    await sync(location);
    const changes = row(1, "2026-03-07T00:00:00Z") + row(2);
    const document = bash(1, "5.1-7.el9", "2026-03-07T00:00:00Z");
    server.put("vex/changes.csv", changes);
    server.put(`vex/${file(1)}`, JSON.stringify(document));
    const [step] = (await sync(location)).statuses;
    const again = await createFeedRuntime();
    const whole = publishVex(server, { ...FILES, changes, archive: { ...FILES.archive, [file(1)]: document } });
    const options = {
      directory: again.directory,
      location: server.url,
      elsewhere: new Map([["Red Hat", whole]]),
      shards: [BASE],
    };
    const [fresh] = (await syncFeed(options, again)).statuses;
    again.dispose();
    expect(fresh?.digest).toBe(step?.digest);
  });
});
