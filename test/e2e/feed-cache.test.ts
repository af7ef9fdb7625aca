import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FEED_SCHEMA } from "../../src/feed/index.ts";
import type { ActionResult } from "../fakes/runner.ts";
import { osvRecord, zipOf } from "../support/feed-records.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";
import { useBench } from "../support/workflow-bench.ts";

const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const METRICS = { cvssMetricV31: [{ source: "nvd@nist.gov", type: "Primary", cvssData: { version: "3.1", vectorString: VECTOR, baseScore: 9.8 } }] };
const NVD = JSON.stringify({ vulnerabilities: [{ cve: { id: "CVE-2024-10001", vulnStatus: "Analyzed", metrics: METRICS } }] });

const LODASH = [{ package: { ecosystem: "npm", name: "lodash" }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }] }];

const bench = useBench();
let source: FeedServer;
beforeEach(async () => {
  source = await startFeedServer();
  source.put("npm/all.zip", zipOf([osvRecord("GHSA-1", "npm", "lodash", { aliases: ["CVE-2024-10001"], affected: LODASH })]));
  source.put("Alpine/all.zip", zipOf([osvRecord("ALPINE-1", "Alpine:v3.20", "musl")]));
  for (const part of ["2024", "modified"]) {
    source.put(
      `nvd/nvdcve-2.0-${part}.meta`,
      `lastModifiedDate:2026-11-20T00:00:00Z\r\nsha256:${createHash("sha256").update(NVD).digest("hex")}\r\n`,
    );
    source.put(`nvd/nvdcve-2.0-${part}.json.gz`, gzipSync(NVD));
  }
});
afterEach(() => source.close());

async function run(name: string, kind: "push" | "pull_request" = "push"): Promise<ActionResult> {
  source.requests.length = 0;
  const image = await bench.build(name);
  return bench.run({ kind, inputs: { image, feed: source.url, "nvd-feed": `${source.url}/nvd`, "fail-on": "none" } });
}

const entries = () => bench.cache.state.entries.filter(({ key }) => key.startsWith("tidegate-feed-"));
const bytes = (): number => source.requests.reduce((sum, { bytes: count }) => sum + count, 0);

describe("the feed between two runs", () => {
  it("is all there, what was fetched last included: nothing is fetched, and nothing saved, a second time", async () => {
    const first = await run("twice");
    expect(first.code).toBe(0);
    expect(source.requests.map(({ path }) => path)).toContain("nvd/nvdcve-2.0-2024.json.gz");
    const saved = entries().length;
    const second = await run("twice");
    expect([second.code, source.requests, entries().length]).toEqual([0, [], saved]);
    expect(second.outputs["findings-total"]).toBe(first.outputs["findings-total"]);
    const [key = ""] = entries().map((entry) => entry.key);
    expect(key).toMatch(new RegExp(`^tidegate-feed-v${FEED_SCHEMA}-alpine-v3.20_npm_[0-9a-f]{8}-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{16}$`));
  });

  it("that was changed in the cache is thrown away and fetched again, and the report says so", async () => {
    const first = await run("changed");
    for (const entry of entries()) entry.data = rewrite(entry.data);
    const second = await run("changed");
    expect(second.outputs).toMatchObject({ "findings-total": first.outputs["findings-total"], verdict: first.outputs["verdict"] });
    expect(source.requests.map(({ path }) => path)).toEqual(expect.arrayContaining(["npm/all.zip", "Alpine/all.zip"]));
    const report = JSON.parse(readFileSync(second.outputs["report-path"] ?? "", "utf8")) as { problems: { code: string; message: string }[] };
    const damaged = report.problems.filter(({ code }) => code === "FEED_DAMAGED").map(({ message }) => message);
    expect(damaged).toEqual(expect.arrayContaining([expect.stringContaining("npm were damaged and were thrown away")]));
  });

  it.each<[string, () => void]>([
    ["was evicted", () => entries().forEach((entry) => (entry.isFinal = false))],
    ["is no archive", () => entries().forEach((entry) => (entry.data = Buffer.from("not a tar")))],
  ])("that %s is fetched", async (what, spoil) => {
    const first = await run(what);
    spoil();
    const second = await run(what);
    expect(second.outputs).toMatchObject({ "findings-total": first.outputs["findings-total"], verdict: first.outputs["verdict"] });
    expect(bytes()).toBeGreaterThan(0);
    expect(second.annotations.filter(({ level }) => level === "error")).toEqual([]);
  });
});

/** The entry with one byte of each database changed. */
function rewrite(data: Buffer): Buffer {
  const folder = mkdtempSync(join(bench.home, "entry-"));
  const [archive, place] = [join(folder, "entry.tzst"), join(folder, "app", "app")];
  mkdirSync(place, { recursive: true });
  writeFileSync(archive, data);
  execFileSync("tar", ["-P", "--use-compress-program", "unzstd", "-xf", archive, "-C", place]);
  const home = join(folder, "_temp", "tidegate", "feed", `v${FEED_SCHEMA}`);
  for (const name of readdirSync(home).filter((file) => file.endsWith(".db"))) {
    const content = readFileSync(join(home, name));
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    writeFileSync(join(home, name), content);
  }
  execFileSync("tar", ["-P", "--use-compress-program", "zstd", "-cf", archive, "-C", place, `../../_temp/tidegate/feed/v${FEED_SCHEMA}`]);
  return readFileSync(archive);
}
