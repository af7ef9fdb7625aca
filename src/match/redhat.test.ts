import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { type FeedServer, startFeedServer } from "../../test/support/feed-server.ts";
import { countFindings, describeFinding, readGolden } from "../../test/support/golden-findings.ts";
import { file, inventoryOfLayers } from "../../test/support/layers.ts";
import { build, makeDocument, open, publishVex, type RedHatFiles } from "../../test/support/redhat-documents.ts";
import { unzip } from "../../test/support/unzip.ts";
import { type OpenFeed, openFeed, syncFeed } from "../feed/index.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import { createClock } from "../platform/clock.ts";
import { createFileSystem } from "../platform/file-system.ts";
import { createHttpClient } from "../platform/http.ts";
import { createDatabaseEngine } from "../platform/sqlite.ts";
import { matchInventory, requiredShards } from "./index.ts";

const documentOf = (number: number, ...said: Parameters<typeof makeDocument>[1]): object => makeDocument(`CVE-2026-${number}`, said);

/** What Red Hat might say about the packages of a RHEL 8.0. */
const ARCHIVE: RedHatFiles["archive"] = Object.fromEntries(
  Object.entries({
    1001: documentOf(1001, build("8::baseos", "openssl-1:1.1.1k-12.el8_9.src"), build("8::baseos", "openssl-libs-1:1.1.1k-12.el8_9.x86_64")),
    1002: documentOf(1002, open("8", "glibc.src", "known_affected"), open("8", "glibc-common", "known_affected")),
    1003: documentOf(
      1003,
      open("8", "bash.src", "known_affected", { state: "Will not fix" }),
      open("8", "sed.src", "known_affected", { state: "Out of support scope", impact: "Low" }),
      open("8", "curl.src", "known_affected", { state: "Fix deferred" }),
      open("8", "krb5.src", "known_not_affected"),
      open("8", "libxml2.src", "under_investigation"),
    ),
    1004: documentOf(1004, build("8::baseos", "zlib-1.2.11-9.el8.src"), build("8::appstream", "git-2.43.5-1.el8_10.src")),
    1005: documentOf(
      1005,
      open("8", "perl-libs", "known_affected", { purl: "pkg:rpm/redhat/perl-libs?rpmmod=perl:5.30" }),
      open("8", "sqlite.src", "known_affected", { cpe: "cpe:/a:redhat:openshift:4" }),
      build("rhel_eus:8.4::baseos", "expat-2.2.5-4.el8_4.1.src"),
      open("9", "expat.src", "known_affected"),
    ),
    1006: documentOf(1006, build("8::baseos", "ncurses-libs-6.1-6.el8.x86_64"), build("8::baseos", "ncurses-libs-6.1-9.el8.s390x")),
  }).map(([number, document]) => [`2026/cve-2026-${number}.json`, document]),
);

describe.skipIf(!HAS_DATA)("with Red Hat's VEX files", () => {
  const directory = mkdtempSync(join(tmpdir(), "tidegate-redhat-"));
  let server: FeedServer;
  beforeAll(async () => {
    server = await startFeedServer();
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  async function openFrom(name: string, shards: readonly string[], places: { readonly location: string; readonly own?: string }): Promise<OpenFeed> {
    const [fs, databases] = [createFileSystem(), await createDatabaseEngine()];
    const runtime = {
      fs,
      databases,
      http: createHttpClient(),
      clock: createClock(),
      logger: createFakeLogger(),
      signal: new AbortController().signal,
    };
    const { location, own } = places;
    const options = { location, shards, directory: join(directory, name), ...(own ? { elsewhere: new Map([["Red Hat", own]]) } : {}) };
    await syncFeed(options, runtime);
    return openFeed(options.directory, shards, databases, fs);
  }

  it("an image of RHEL 8.0 is told what was looked at by hand", async () => {
    const database = readFileSync(dataPath("fixtures/rpmdb/rhel-8.0-bdb/Packages"));
    const inventory: Inventory = inventoryOfLayers([
      [
        file("etc/os-release", 'ID="rhel"\nVERSION_ID="8.0"\nPRETTY_NAME="Red Hat Enterprise Linux 8.0 (Ootpa)"\n'),
        file(
          "root/buildinfo/content_manifests/ubi8-container-8.0-1.json",
          JSON.stringify({ content_sets: ["ubi-8-appstream-rpms", "ubi-8-baseos-rpms"] }),
        ),
        file("var/lib/rpm/Packages", database),
      ],
    ]);
    const feed = await openFrom("image", requiredShards(inventory), { location: server.url, own: publishVex(server, { archive: ARCHIVE }) });
    const result = matchInventory(inventory, feed, {});
    feed.close();
    const golden = readGolden(readFileSync(join(import.meta.dirname, "../../test/golden/match/rhel-8-vex.txt"), "utf8"));
    expect(countFindings(result)).toEqual(golden.counts);
    expect(result.findings.map(describeFinding)).toEqual(golden.present);
    expect(result.findings.flatMap(({ id, bundles }) => (bundles ? [[id, ...bundles]] : []))).toEqual([["CVE-2026-1001", "RHSA-2026:1"]]);
    const pairs = result.findings.map(({ id, component }) => `${id} ${component.name}`);
    expect(golden.absent.filter((pair) => pairs.includes(pair))).toEqual([]);
  });

  it.each([
    ["RHSA-2024:4546", "CVE-2023-45288", undefined],
    ["RHSA-2024:6220", "CVE-2024-6345", "python39:3.9"],
  ])("%s says the same as in OSV", async (id, cve, module) => {
    const shards = ["aus", "e4s", "tus"].map((stream) => `Red Hat:rhel_${stream}:8.6::appstream`);
    const osv = await openFrom(`${cve}-osv`, shards, { location: dataPath("feed") });
    // Debug symbols are not worth rows: nothing runs in them, and what is asked of their source counts for them as well.
    const records = listFixes(id).filter(({ name }) => !/-debug(?:info|source)$/.test(name));
    const purl = ({ name, fixed }: Fix): string =>
      `pkg:rpm/redhat/${name}@${encodeURIComponent(fixed.replace(/^\d+:/, ""))}?arch=x86_64&epoch=${fixed.split(":")[0]}${module ? `&rpmmod=${module}:8060020240830:d8f1b1c6` : ""}`;
    const said = records.map((fix) => ({
      product: fix.ecosystem,
      cpe: fix.ecosystem.replace("Red Hat:", "cpe:/a:redhat:"),
      component: `${fix.name}-${fix.fixed}.x86_64`,
      purl: purl(fix),
      status: "fixed" as const,
    }));
    expect(said.length).toBeGreaterThan(2);
    const own = publishVex(server, { archive: { [`2024/${cve.toLowerCase()}.json`]: makeDocument(cve, said) } });
    const vex = await openFrom(`${cve}-vex`, shards, { location: server.url, own });
    const release = module === undefined ? "1.el8" : "1.module+el8.5.0+1+1";
    const names = [...new Map(records.map((fix) => [fix.name, fix])).values()];
    const installed = names.flatMap(({ name, fixed }) =>
      [fixed, `0:0.1-${release}`, `9:9.9-${release}`].flatMap((version) => [
        install(name, version, module),
        ...(module ? [install(name, version, "python39:other")] : []),
      ]),
    );
    const judge = (feed: OpenFeed, pkg: Package): readonly string[] =>
      matchInventory(makeInventory([pkg], makeDistro("rhel", ...shards)), feed, {}).findings.map(
        ({ id: known, state, fix }) => `${known} ${state} ${fix.state}`,
      );
    const ours = installed.map((pkg) => judge(vex, pkg));
    expect(ours).toEqual(installed.map((pkg) => judge(osv, pkg)));
    expect(ours.flat()).toHaveLength(names.length);
    for (const feed of [osv, vex]) feed.close();
  });
});

interface Fix {
  readonly name: string;
  readonly ecosystem: string;
  readonly fixed: string;
}

const install = (name: string, version: string, module: string | undefined): Package =>
  makePackage({
    type: "rpm",
    name,
    version: version.replace(/^0:/, ""),
    arch: "x86_64",
    ...(module === undefined ? {} : { module: `${module}:1:2` }),
  });

/** Every fix of an update, as OSV has it. */
function listFixes(id: string): readonly Fix[] {
  const record = JSON.parse(unzip(readFileSync(dataPath("feed/Red Hat/all.zip")))[`${id}.json`] ?? "") as OsvRecord;
  return record.affected.flatMap(({ package: { name, ecosystem }, ranges }) =>
    ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => (fixed ? [{ name, ecosystem, fixed }] : []))),
  );
}

interface OsvRecord {
  readonly affected: readonly {
    readonly package: { readonly name: string; readonly ecosystem: string };
    readonly ranges: readonly { readonly events: readonly { readonly fixed?: string }[] }[];
  }[];
}
