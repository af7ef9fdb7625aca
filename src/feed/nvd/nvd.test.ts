import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import type { FeedSync } from "../sync/types.ts";
import { openNvd, syncNvd } from "./index.ts";

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

const V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const LOW = "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N";
const V2 = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
const HOUR = 3_600_000;

const metric = (type: string, vectorString: unknown): object => ({
  source: "nvd@nist.gov",
  type,
  cvssData: { version: "3.1", vectorString, baseScore: 1 },
});
const item = (id: string, metrics?: object): object => ({
  cve: { id, vulnStatus: "Analyzed", descriptions: [{ lang: "en", value: '[{"' }], metrics },
});

function feedOf(...vulnerabilities: unknown[]): string {
  return JSON.stringify({ resultsPerPage: vulnerabilities.length, format: "NVD_CVE", version: "2.0", timestamp: "x", vulnerabilities });
}

/** As NVD publishes it. */
function publish(part: string, text: string, modified = new Date(cx.clock.now()).toISOString()): void {
  const digest = createHash("sha256").update(text).digest("hex").toUpperCase();
  server.put(`nvdcve-2.0-${part}.json.gz`, gzipSync(text));
  server.put(`nvdcve-2.0-${part}.meta`, `lastModifiedDate:${modified}\r\nsize:${text.length}\r\nzipSize:1\r\ngzSize:2\r\nsha256:${digest}\r\n`);
}

const sync = (...cves: string[]): Promise<FeedSync> => syncNvd({ directory: cx.directory, location: `${server.url}/`, cves }, cx);

async function look(...cves: string[]): Promise<readonly (readonly string[])[]> {
  const open = await openNvd(cx.directory, cves, cx);
  const found = cves.map((cve) => open.vectors(cve));
  open.close();
  expect(open.problems).toEqual([]);
  return found;
}

describe("the scores of NVD", () => {
  it("are the primary ones, newest version first", async () => {
    publish(
      "2024",
      feedOf(
        item("CVE-2024-0001", { cvssMetricV2: [metric("Primary", V2)], cvssMetricV31: [metric("Secondary", LOW), metric("Primary", V31)] }),
        item("CVE-2024-0002", { cvssMetricV31: [metric("Secondary", LOW)] }),
        item("CVE-2024-0003", {}),
        item("CVE-2024-0004"),
        item("CVE-2024-0005", { cvssMetricV31: [metric("Primary", 7)], cvssMetricV30: "none", cvssMetricV40: [null] }),
      ),
    );
    publish("modified", feedOf(item("CVE-2024-0003", { cvssMetricV31: [metric("Primary", V31)] }), item("CVE-2024-0002", {})));
    const synced = await sync("CVE-2024-0001");
    expect(synced).toMatchObject({
      problems: [],
      statuses: [
        { ecosystem: "NVD/2024", records: 5 },
        { ecosystem: "NVD/modified", records: 2 },
      ],
    });
    const cves = [1, 2, 3, 4, 5, 6].map((number) => `CVE-2024-000${number}`);
    expect(await look(...cves)).toEqual([[V31, V2], [], [V31], [], [], []]);
  });

  it("are fetched for the years that are asked for alone", async () => {
    for (const part of ["2002", "2023", "2024", "modified"]) publish(part, feedOf(item("CVE-2024-1000", {})));
    await sync("CVE-1999-0001", "CVE-2024-1000", "GHSA-1");
    const asked = server.requests.map(({ path }) => path.replace(/\/?nvdcve-2\.0-/, ""));
    expect(asked.sort()).toEqual(["2002.json.gz", "2002.meta", "2024.json.gz", "2024.meta", "modified.json.gz", "modified.meta"]);
    server.requests.length = 0;
    expect((await sync()).statuses).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it("are completed by the latest changes for a week, then fetched anew if they changed", async () => {
    publish("2024", feedOf(item("CVE-2024-1000", {})));
    publish("modified", feedOf(item("CVE-2024-1001", {})));
    await sync("CVE-2024-1000");
    const askAfter = async (hours: number): Promise<readonly string[]> => {
      server.requests.length = 0;
      await cx.clock.sleep(hours * HOUR, cx.signal);
      await sync("CVE-2024-1000");
      return server.requests.map(({ path }) => path.replace(/\/?nvdcve-2\.0-/, "")).sort();
    };
    expect(await askAfter(0.5)).toEqual([]);
    expect(await askAfter(24)).toEqual(["modified.meta"]);
    expect(await askAfter(7 * 24)).toEqual(["2024.meta", "modified.meta"]);
    publish("2024", feedOf(item("CVE-2024-1000", { cvssMetricV31: [metric("Primary", V31)] })));
    expect(await askAfter(2)).toEqual(["2024.json.gz", "2024.meta", "modified.meta"]);
    expect(await look("CVE-2024-1000")).toEqual([[V31]]);
  });

  it("lose bad entries alone", async () => {
    publish("2024", feedOf(item("CVE-2024-1", {}), 7, { cve: 7 }, {}, item("CVE-2024-1000", { cvssMetricV31: [metric("Primary", V31)] })));
    publish("modified", feedOf());
    const synced = await sync("CVE-2024-1000");
    expect(synced.problems.filter(({ code }) => code === "FEED_RECORD_INVALID").map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(await look("CVE-2024-1000")).toEqual([[V31]]);
  });

  it.each([
    ["cut", (text: string) => gzipSync(text).subarray(0, 60)],
    ["not what its .meta says", (text: string) => gzipSync(text.replace("CVE-2024-1000", "CVE-2024-1001"))],
    ["a web page", () => Buffer.from("<html></html>")],
    ["not whole", (text: string) => gzipSync(text.slice(0, -5))],
  ])("in a file that is %s are missing, and the report says so", async (_what, spoil) => {
    const text = feedOf(item("CVE-2024-1000", {}));
    publish("2024", text);
    publish("modified", feedOf(item("CVE-2024-1000", { cvssMetricV31: [metric("Primary", V31)] })));
    server.put("nvdcve-2.0-2024.json.gz", spoil(text));
    const synced = await sync("CVE-2024-1000");
    expect(synced.statuses.map(({ status }) => status)).toEqual(["missing", "fresh"]);
    expect(synced.problems).toMatchObject([{ severity: "warning", code: "FEED_MISSING" }]);
    expect(await look("CVE-2024-1000")).toEqual([[V31]]);
  });

  it.each(["", "<html>", "sha256:abc"])("with the .meta %j are missing", async (meta) => {
    server.put("nvdcve-2.0-2024.meta", meta);
    const synced = await sync("CVE-2024-1000");
    expect(synced.statuses.map(({ status }) => status)).toEqual(["missing", "missing"]);
  });

  it("may lie in a directory, packed or not", async () => {
    const home = join(cx.directory, "nvd");
    mkdirSync(home);
    writeFileSync(join(home, "nvdcve-2.0-2024.json.gz"), gzipSync(feedOf(item("CVE-2024-1000", { cvssMetricV31: [metric("Primary", V31)] }))));
    writeFileSync(join(home, "nvdcve-2.0-2023.json"), feedOf(item("CVE-2023-1000", { cvssMetricV2: [metric("Primary", V2)] })));
    await syncNvd({ directory: cx.directory, location: home, cves: ["CVE-2024-1000", "CVE-2023-1000"] }, cx);
    expect(await look("CVE-2024-1000", "CVE-2023-1000")).toEqual([[V31], [V2]]);
  });
});
