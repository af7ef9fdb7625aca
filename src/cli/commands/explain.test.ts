import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../run.ts";

const FEED = join(import.meta.dirname, "../../../test/fixtures/sample-feed");
const home = mkdtempSync(join(tmpdir(), "tidegate-explain-"));
const bom = join(home, "bom.json");

async function explain(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) }, environment: {} };
  const code = await runCli(["explain", ...argv, "--feed", FEED, "--feed-dir", join(home, "feed")], io);
  return { code, out: out.join(""), err: err.join("") };
}

beforeAll(() => {
  const components = ["pkg:npm/lodash@4.17.20", "pkg:npm/express@4.21.2", "pkg:npm/semver@7.5.2"].map((purl) => {
    const [, name = "", version = ""] = /npm\/([^@]+)@(.*)/.exec(purl) ?? [];
    return { type: "library", name, version, purl };
  });
  writeFileSync(bom, JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components }));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("tidegate explain", () => {
  it.each<[string, RegExp]>([
    ["CVE-2021-23337", /lodash 4\.17\.20 \(npm\): affected[^]*fixed 4\.17\.21/],
    ["ghsa-35jh-r3h4-6jhm", /lodash 4\.17\.20 \(npm\): affected/],
    ["CVE-2022-25883", /semver 7\.5\.2 \(npm\): unaffected[^]*lies outside every affected range/],
    ["CVE-2021-44906", /Not installed: the records that name this id are about other packages\.\n {2}GHSA-xvch-5gv4-984h is about minimist in npm/],
    ["CVE-1999-0001", /Not in the feed: no record that was read names this id\./],
  ])("%s", async (id, expected) => {
    const { code, out } = await explain(id, bom);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
    expect(await explain(id, bom, "--format", "text")).toMatchObject({ code: 0, out });
  });

  it("writes JSON with everything in it", async () => {
    const { out } = await explain("CVE-2021-23337", bom, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      id: "CVE-2021-23337",
      components: [{ name: "lodash", outcome: "affected", records: [{ role: "record" }] }],
    });
  });

  it("tells what is set aside", async () => {
    const rules = join(home, "rules.yaml");
    writeFileSync(rules, "ignore: [{ id: CVE-2021-23337, reason: never reached }]");
    const { out } = await explain("GHSA-35jh-r3h4-6jhm", bom, "--ignore-file", rules);
    expect(out).toMatch(/ {2}set aside {3}never reached \(.*rules\.yaml, rule 1\)\n/);
  });

  it("writes to a file", async () => {
    const path = join(home, "why.txt");
    expect((await explain("CVE-2021-23337", bom, "--output", path)).code).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("lodash 4.17.20 (npm): affected");
  });

  it("refuses what it cannot answer", async () => {
    expect(await explain("CVE-2021-23337")).toMatchObject({ code: 2, err: expect.stringContaining("IMAGE missing") });
    expect(await explain("CVE-2021-23337", "sbom:/nonexistent.json")).toMatchObject({ code: 3, err: expect.stringContaining("SBOM_INVALID") });
  });
});
