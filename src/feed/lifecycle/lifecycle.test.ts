import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import type { Distro } from "../../model/distro.ts";
import { checkLifecycle, type Lifecycle, type LifecycleOptions } from "./index.ts";
import { releaseOf } from "./release.ts";

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

const distro = (id: string, version: string, more: Partial<Distro> = {}): Distro => ({ id, version, sources: [], ecosystems: [], ...more });
const at = (day: string): TestFeedRuntime => ({ ...cx, clock: { ...cx.clock, now: () => Date.parse(`${day}T12:00:00Z`) } });
const check = (given: Distro | undefined, day: string, options: Partial<LifecycleOptions> = {}): Promise<Lifecycle> =>
  checkLifecycle(given, { directory: cx.directory, ...options }, at(day));

describe("a release", () => {
  it.each<[Distro, string]>([
    [distro("debian", "12.5"), "debian 12 Debian 12"],
    [distro("ubuntu", "24.04"), "ubuntu 24.04 Ubuntu 24.04"],
    [distro("alpine", "3.20.3"), "alpine-linux 3.20 Alpine Linux 3.20"],
    [distro("rhel", "9.4"), "rhel 9 Red Hat Enterprise Linux 9"],
    [distro("centos", "8", { prettyName: "CentOS Linux 8" }), "centos 8 CentOS 8"],
    [distro("centos", "9", { prettyName: "CentOS Stream 9" }), "centos-stream 9 CentOS Stream 9"],
    [distro("amzn", "2018.03"), "amazon-linux 2018.03 Amazon Linux 2018.03"],
    [distro("amzn", "2023.1"), "amazon-linux 2023 Amazon Linux 2023"],
    [distro("sles", "15.6"), "sles 15.6 SUSE Linux Enterprise Server 15.6"],
    [distro("wolfi", "20230201"), ""],
    [distro("debian", "", { isRolling: true }), ""],
    [distro("alpine", "3.21_alpha2024", { isRolling: true }), ""],
    [distro("debian", "forky"), ""],
    [distro("__proto__", "1"), ""],
  ])("%j is %j", (given, expected) => {
    const { product, cycle, name } = releaseOf(given) ?? {};
    expect([product, cycle, name].filter(Boolean).join(" ")).toBe(expected);
  });
});

describe("the built-in dates", () => {
  it.each([
    ["debian", "10", "2024-06-30", false],
    ["debian", "10", "2024-07-01", true],
    ["debian", "99", "2026-11-21", false],
    ["rhel", "7.9", "2024-07-01", true],
    ["amzn", "2", "2026-11-21", true],
    ["mageia", "5", "2026-11-21", false],
  ])("of %s %s on %s: over is %s", async (id, version, day, isOver) => {
    expect((await check(distro(id, version), day)).isOver).toBe(isOver);
    expect(server.requests).toEqual([]);
  });

  it("make a sentence of the report", async () => {
    const { problems } = await check(distro("debian", "10"), "2026-11-21");
    expect(problems).toMatchObject([
      { severity: "warning", code: "DISTRO_END_OF_LIFE", message: "Debian 10 reached its end of life on 2024-06-30; its advisories are incomplete." },
    ]);
    expect(await check(undefined, "2026-11-21")).toEqual({ isOver: false, statuses: [], problems: [] });
  });
});

const OLD_SHAPE = [
  { cycle: "12", eol: "2026-06-10", extendedSupport: "2028-06-30" },
  { cycle: "11", eol: true, latest: "11.11" },
  { cycle: "10", eol: "2022-09-10", extendedSupport: "2030-01-01" },
  { cycle: "9", eol: false },
];
const NEW_SHAPE = {
  schema_version: "1.2.0",
  result: {
    name: "debian",
    releases: [
      { name: "12", isEol: false, eolFrom: "2026-06-10", eoesFrom: "2028-06-30" },
      { name: "11", isEol: true, eolFrom: null },
      { name: "10", isEol: true, eolFrom: "2022-09-10", eoesFrom: "2030-01-01" },
      { name: "9", isEol: false, eolFrom: null },
    ],
  },
};

describe.each([
  ["the older shape", OLD_SHAPE],
  ["the newer shape", NEW_SHAPE],
])("a list in %s", (_what, list) => {
  it.each([
    ["12", "2026-11-21", false],
    ["12", "2028-07-01", true],
    ["11", "2026-11-21", true],
    ["10", "2026-11-21", false],
    ["9", "2099-01-01", false],
    ["8", "2026-11-21", true],
  ])("says of Debian %s on %s that over is %s; of what it lacks the built-in dates say", async (version, day, isOver) => {
    server.put("api/debian.json", JSON.stringify(list));
    const found = await check(distro("debian", version), day, { location: `${server.url}/api/` });
    expect(found.isOver).toBe(isOver);
    expect(found.statuses).toMatchObject([{ ecosystem: "EOL/debian", status: "fresh", records: 4 }]);
  });

  it("may lie in a directory", async () => {
    mkdirSync(join(cx.directory, "eol"));
    writeFileSync(join(cx.directory, "eol", "debian.json"), JSON.stringify(list));
    expect((await check(distro("debian", "11"), "2026-11-21", { location: join(cx.directory, "eol") })).isOver).toBe(true);
  });
});

describe("a list that", () => {
  it("costs money is no support for everybody", async () => {
    server.put("ubuntu.json", JSON.stringify([{ cycle: "20.04", eol: "2025-05-31", extendedSupport: "2030-04-02" }]));
    expect((await check(distro("ubuntu", "20.04"), "2026-11-21", { location: server.url })).isOver).toBe(true);
  });

  it("has bad entries loses those alone", async () => {
    const bad = [7, null, { cycle: 12, eol: true }, { cycle: "13", eol: "some day" }, { cycle: "__proto__\n", eol: true }];
    server.put("debian.json", JSON.stringify([...bad, { cycle: "12", eol: "2026-06-10" }]));
    const found = await check(distro("debian", "12"), "2026-11-21", { location: server.url });
    expect(found.isOver).toBe(true);
    const said = found.problems.filter(({ code }) => code === "FEED_RECORD_INVALID").map(({ message }) => message.replace(/.*: /, ""));
    expect(said).toEqual(["it is not a JSON object", "its name is not one", "the end of 13 is not one"]);
  });

  it.each(["<html>", "{}", "7", ""])("reads %j is a problem, and the built-in dates are used", async (text) => {
    server.put("debian.json", text);
    const found = await check(distro("debian", "10"), "2026-11-21", { location: server.url });
    expect(found.isOver).toBe(true);
    expect(found.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning DISTRO_END_OF_LIFE", "warning FEED_MISSING"]);
  });

  it("is not asked for when no connection may be made", async () => {
    server.put("debian.json", JSON.stringify(OLD_SHAPE));
    await check(distro("debian", "10"), "2026-11-21", { location: server.url, offline: true });
    expect(server.requests).toEqual([]);
  });
});
