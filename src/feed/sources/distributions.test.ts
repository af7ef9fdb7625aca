import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDistro, makeInventory, makePackage } from "../../../test/fakes/inventory.ts";
import { publishAmazon, publishArch, publishOracle, publishRedHat } from "../../../test/support/distribution-feeds.ts";
import { createFeedRuntime, QUICK_LIMITS, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import { matchInventory } from "../../match/index.ts";
import type { Package } from "../../model/package.ts";
import { openFeed, syncFeed } from "../index.ts";
import { type FeedAnswer, type FeedItem, type FeedSource, isRecord, isSeen, type Revision } from "../source.ts";
import { createAmazonLinuxSource } from "./amazon-linux/index.ts";
import { createArchLinuxSource } from "./arch-linux/index.ts";
import { createOracleLinuxSource } from "./oracle-linux/index.ts";
import { createRedHatCsafSource } from "./redhat-csaf/index.ts";

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

const SOURCES = [
  createAmazonLinuxSource(QUICK_LIMITS),
  createArchLinuxSource(QUICK_LIMITS),
  createOracleLinuxSource(QUICK_LIMITS),
  createRedHatCsafSource(QUICK_LIMITS),
];
const [amazon, arch, oracle, redhat] = SOURCES as [FeedSource, FeedSource, FeedSource, FeedSource];

interface Case {
  readonly source: FeedSource;
  readonly publish: (server: FeedServer) => string;
  readonly shard: string;
  readonly ids: readonly string[];
  readonly bad: readonly string[];
}

const CASES: readonly Case[] = [
  {
    source: amazon,
    publish: publishAmazon,
    shard: "Amazon Linux:2023",
    ids: ["ALAS2023-2026-001", "ALAS2023-2026-002"],
    bad: ["ALAS2023-2026-004", "ALAS2023-2026-005"],
  },
  { source: arch, publish: publishArch, shard: "Arch Linux", ids: ["AVG-12", "AVG-2800"], bad: ["?", "AVG-15"] },
  {
    source: oracle,
    publish: publishOracle,
    shard: "Oracle Linux:9",
    ids: ["ELSA-2026-100", "ELSA-2026-200", "ELSA-2026-300"],
    bad: ["ELSA-2026-400", "oval:com.oracle.elsa:def:500"],
  },
  {
    source: redhat,
    publish: publishRedHat,
    shard: "Red Hat:enterprise_linux:9::baseos",
    ids: ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003"],
    bad: ["CVE-2026-0004", "CVE-2026-0005"],
  },
];

function ask(source: FeedSource, location: string, shard: string, since?: Revision): Promise<FeedAnswer> {
  const query = { location, ecosystem: shard.split(":")[0] ?? "", shards: [shard], ...(since ? { since } : {}) };
  const scratch = cx.fs.join(cx.directory, "scratch");
  return cx.fs.makeDirectory(scratch).then(() => source.fetch(query, { ...cx, scratch }));
}

async function readAll(answer: FeedAnswer): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  if ("records" in answer) for await (const batch of answer.records) items.push(...batch);
  return items;
}

describe.each(CASES)("$shard", ({ source, publish, shard, ids, bad }) => {
  it("recognises its own locations alone", async () => {
    const feed = { ...cx, scratch: "" };
    const location = publish(server);
    for (const each of SOURCES) expect(await each.recognise(location, feed)).toBe(each === source);
    for (const other of ["https://example.org", "dir:/", "", location.replace(/:.*/, ":nothing")]) {
      expect(await source.recognise(other, feed)).toBe(false);
    }
  });

  it("is read in the order of the ids, without what is bad, which is named", async () => {
    const items = await readAll(await ask(source, publish(server), shard));
    expect(items.filter(isRecord).map(({ advisory }) => advisory.id)).toEqual(ids);
    const problems = items.flatMap((item) => (isRecord(item) || isSeen(item) ? [] : [item]));
    expect(problems.map(({ where }) => where?.record ?? "?").sort()).toEqual([...bad].sort());
    expect(problems.every(({ code }) => code === "FEED_RECORD_INVALID")).toBe(true);
    expect(readdirSync(join(cx.directory, "scratch"))).toEqual([]);
  });

  it("is not read again while it is the same", async () => {
    const location = publish(server);
    const answer = await ask(source, location, shard);
    await readAll(answer);
    if (answer.kind !== "records") throw new TypeError(answer.kind);
    expect((await ask(source, location, shard, answer.revision)).kind).toBe("unchanged");
    expect((await ask(source, location, shard, { token: "of another source" })).kind).toBe("records");
  });

  it("has nothing for others", async () => {
    expect((await ask(source, publish(server), "Wolfi")).kind).toBe("absent");
  });

  it("is damaged when a web page comes in the place of any of its files", async () => {
    await readAll(await ask(source, publish(server), shard));
    for (const path of new Set(server.requests.map((request) => request.path))) {
      const location = publish(server);
      server.put(path.replace(/^\//, ""), "<html><body>Please log in</body></html>");
      const reading = ask(source, location, shard).then(readAll);
      await expect(reading).rejects.toMatchObject({ code: "FEED_DAMAGED" });
      expect(readdirSync(join(cx.directory, "scratch"))).toEqual([]);
    }
  });

  it("on a full disk is a coded error, and keeps the old copy", async () => {
    const elsewhere = new Map([[shard.split(":")[0] ?? "", publish(server)]]);
    const options = { directory: cx.directory, location: server.url, elsewhere, shards: [shard], recheckAfter: 0 };
    const [before] = (await syncFeed(options, cx)).statuses;
    const noSpace = (): Promise<never> => Promise.reject(Object.assign(new TypeError("ENOSPC: no space left on device"), { code: "ENOSPC" }));
    const broken = { ...cx, fs: { ...cx.fs, openWrite: noSpace, writeAtomically: noSpace } };
    await expect(syncFeed(options, broken)).rejects.toMatchObject({ code: "FEED_STORE_FAILED" });
    expect((await syncFeed({ ...options, offline: true }, cx)).statuses).toMatchObject([{ digest: before?.digest, records: ids.length }]);
  });

  it("lies beside what comes from the common place", async () => {
    const elsewhere = new Map([[shard.split(":")[0] ?? "", publish(server)]]);
    const synced = await syncFeed({ directory: cx.directory, location: server.url, elsewhere, shards: [shard, "npm"] }, cx);
    expect(synced.statuses.find(({ ecosystem }) => ecosystem === shard)).toMatchObject({ status: "fresh", records: ids.length });
    expect(synced.statuses.find(({ ecosystem }) => ecosystem === "npm")?.status).toBe("missing");
  });
});

/** What an image with these packages is told, one line a finding: id, component, severity, fix. */
async function scan(id: string, release: string | readonly string[], location: string, packages: readonly Package[]): Promise<readonly string[]> {
  const shards = [release].flat();
  const elsewhere = new Map([[shards[0]?.split(":")[0] ?? "", location]]);
  await syncFeed({ directory: cx.directory, location: server.url, elsewhere, shards }, cx);
  const feed = await openFeed(cx.directory, shards, cx.databases, cx.fs);
  const { findings, problems } = matchInventory(makeInventory(packages, makeDistro(id, ...shards)), feed, {});
  feed.close();
  expect(problems).toEqual([]);
  return findings
    .map(({ id: cve, component, severity, fix, state }) => [cve, component.name, severity.level, state, fix.state, ...fix.versions].join(" "))
    .sort();
}

const rpm = (name: string, version: string, more: Partial<Package> = {}): Package =>
  makePackage({ type: "rpm", name, version, arch: "x86_64", ...more });

describe("an image of", () => {
  it("Amazon Linux is told what its release fixes", async () => {
    const source = { name: "openssl", version: "3.2.1-1.amzn2023" };
    const packages = [rpm("openssl-libs", "1:3.2.1-1.amzn2023", { source }), rpm("zlib", "1.3-3.amzn2023"), rpm("bash", "5.1-1.amzn2023")];
    expect(await scan("amzn", "Amazon Linux:2023", publishAmazon(server), packages)).toEqual([
      "CVE-2026-0001 openssl high affected fixed 1:3.2.2-1.amzn2023.0.2",
      "CVE-2026-0002 openssl high affected fixed 1:3.2.2-1.amzn2023.0.2",
      "CVE-2026-0009 bash low affected fixed 5.2-1.amzn2023",
    ]);
  });

  it("Oracle Linux is told of its own flavour, stream and architecture", async () => {
    const packages = [
      rpm("openssl-libs", "1:3.2.2-6.el9", { arch: "i686" }),
      rpm("openssl", "1:3.2.2-6.el9"),
      rpm("nodejs", "1:20.1.0-1.module+el9.3.0+1", { module: "nodejs:20:1:2" }),
      rpm("glibc", "2.34-60.el9"),
    ];
    expect(await scan("ol", "Oracle Linux:9", publishOracle(server), packages)).toEqual([
      "CVE-2026-0001 nodejs high affected fixed 1:20.9.0-1.module+el9.3.0+90",
      "CVE-2026-0001 openssl-libs high affected fixed 1:3.2.2-7.0.1.el9",
    ]);
    const other = [rpm("nodejs", "1:18.1.0-1.module+el9.3.0+1", { module: "nodejs:18:1:2" }), rpm("glibc", "2:2.34-60.0.1.ksplice1.el9")];
    expect(await scan("ol", "Oracle Linux:9", publishOracle(server), other)).toEqual([
      "CVE-2026-0001 glibc high affected fixed 2:2.34-100.0.1.ksplice1.el9",
    ]);
  });

  it("Arch Linux is told what is fixed, and what is not", async () => {
    const pacman = (name: string, version: string): Package => makePackage({ type: "alpm", name, version });
    expect(await scan("arch", "Arch Linux", publishArch(server), [pacman("openssl", "3.3.1-1"), pacman("jasper", "4.2.4-1")])).toEqual([
      "CVE-2026-0001 openssl high affected fixed 3.3.2-1",
      "CVE-2026-0002 openssl high affected fixed 3.3.2-1",
      "CVE-2026-0003 jasper medium affected not-fixed",
    ]);
    expect(await scan("arch", "Arch Linux", publishArch(server), [pacman("openssl", "3.3.2-1")])).toEqual([]);
  });

  const rhel = (major: number): readonly string[] =>
    ["baseos", "appstream", "crb"].map((repository) => `Red Hat:enterprise_linux:${major}::${repository}`);
  const of = (source: string, name: string, version: string, more: Partial<Package> = {}): Package =>
    rpm(name, version, { source: { name: source, version: version.replace(/^\d+:/, "") }, ...more });

  it("Red Hat Enterprise Linux is told what is fixed, what gets no fix, and what is not decided", async () => {
    const packages = [
      of("openssl", "openssl-libs", "1:3.0.7-24.el9"),
      of("bash", "bash", "5.1.8-9.el9"),
      of("vim", "vim-minimal", "2:8.2.2637-20.el9"),
      of("tar", "tar", "2:1.34-6.el9"),
      of("sed", "sed", "4.8-9.el9"),
      of("curl", "curl-minimal", "7.76.1-26.el9"),
      of("gzip", "gzip", "1.12-1.el9"),
      of("nodejs", "nodejs-libs", "1:16.20.2-4.el9"),
      of("nodejs", "nodejs", "1:20.9.0-1.module+el9.3.0+1+2", { module: "nodejs:20:1:2" }),
    ];
    expect(await scan("rhel", rhel(9), publishRedHat(server), packages)).toEqual([
      "CVE-2026-0001 bash high affected not-fixed",
      "CVE-2026-0001 gzip high cannot-compare under-investigation",
      "CVE-2026-0001 sed high affected deferred",
      "CVE-2026-0001 tar high affected end-of-life",
      "CVE-2026-0001 vim high affected wont-fix",
      "CVE-2026-0002 openssl high affected fixed 1:3.0.7-27.el9_6",
      "CVE-2026-0003 nodejs high affected not-fixed",
    ]);
    expect(await scan("rhel", rhel(9), publishRedHat(server), [of("openssl", "openssl-libs", "1:3.0.7-27.el9_6")])).toEqual([]);
  });

  it("Red Hat Enterprise Linux is told of the stream of its modules", async () => {
    const nodejs = (version: string, module: string): Package => of("nodejs", "nodejs", `1:${version}.module+el8.9.0+1+2`, { module });
    const scanned = (pkg: Package): Promise<readonly string[]> =>
      scan("rhel", rhel(8), publishRedHat(server), [pkg, of("bash", "bash", "4.4.20-4.el8")]);
    expect(await scanned(nodejs("18.17.1-1", "nodejs:18:1:2"))).toEqual(["CVE-2026-0003 nodejs high affected fixed 1:18.18.2-2.module+el8.9.0+1+2"]);
    expect(await scanned(nodejs("16.20.2-1", "nodejs:16:1:2"))).toEqual(["CVE-2026-0003 nodejs high affected wont-fix"]);
    expect(await scanned(nodejs("20.9.0-1", "nodejs:20:1:2"))).toEqual([]);
  });

  it("an extended stream of Red Hat Enterprise Linux is told of its own fixes, and of what has none there", async () => {
    const eus = ["baseos", "appstream"].map((repository) => `Red Hat:rhel_eus:9.4::${repository}`);
    const packages = [of("openssl", "openssl-libs", "1:3.0.7-25.el9_4"), of("vim", "vim-minimal", "2:8.2.2637-20.el9")];
    expect(await scan("rhel", eus, publishRedHat(server), packages)).toEqual([
      "CVE-2026-0001 vim high affected wont-fix",
      "CVE-2026-0002 openssl high affected fixed 1:3.0.7-25.el9_4.1",
    ]);
  });
});
