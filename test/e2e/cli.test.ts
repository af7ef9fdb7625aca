import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSampleImage } from "../support/sample-image.ts";

const CLI = join(import.meta.dirname, "../../src/cli/index.ts");
const FEED = join(import.meta.dirname, "../fixtures/sample-feed");
const home = mkdtempSync(join(tmpdir(), "tidegate-cli-"));
const image = join(home, "image");
const env = { PATH: process.env["PATH"], HOME: home, XDG_CACHE_HOME: join(home, "cache"), DOCKER_HOST: `unix://${join(home, "no.sock")}` };

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env, cwd: home });
  return { code: status, stdout, stderr };
}

const scan = (...args: readonly string[]): Run => run("scan", image, "--feed", FEED, ...args);

beforeAll(() => writeSampleImage(image));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the command line", () => {
  it.each([[], ["--help"], ["-h"], ["help"]])("shows help for %j", (...args) => {
    const { code, stdout } = run(...args);
    expect(code).toBe(0);
    for (const command of ["scan IMAGE", "sbom IMAGE", "explain ID IMAGE", "feed sync", "feed status"]) expect(stdout).toContain(command);
  });

  it.each(["scan", "sbom", "explain", "feed sync", "feed status", "feed build", "feed export", "feed import"])("shows help for %s", (name) => {
    const { code, stdout } = run(...name.split(" "), "--help");
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: tidegate ${name}`);
  });

  it("says its version", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
    expect(run("--version")).toEqual({ code: 0, stdout: `tidegate ${version}\n`, stderr: "" });
  });

  it.each<[readonly string[], RegExp]>([
    [["scam"], /no command "scam".*INPUT_UNKNOWN/],
    [["scan", "x", "--no-such"], /--no-such.*INPUT_UNKNOWN/],
    [["feed", "status", "--fail-on", "high"], /feed status has no option --fail-on/],
    [["scan"], /IMAGE missing/],
    [["scan", "a", "b"], /"b" is too much/],
    [["scan", "x", "--fail-on", "severe"], /fail-on must be one of/],
    [["scan", "x", "--severity-sources", "guess"], /severity-sources must be a list/],
    [["explain", "CVE-1-1", "x", "--format", "html"], /one of text, json, not html/],
    [["sbom", "x", "--format", "sarif"], /one of cyclonedx, spdx, not sarif/],
  ])("refuses %j with exit code 2", (args, message) => {
    const { code, stdout, stderr } = run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\nhint: \S/);
  });
});

describe("tidegate scan", () => {
  it("passes with 0, fails with 1, and is incomplete with 3", () => {
    expect(scan("--fail-on", "none").code).toBe(0);
    expect(scan().code).toBe(1);
    const empty = join(home, "empty-feed");
    mkdirSync(empty, { recursive: true });
    const args = ["--feed-dir", join(home, "other"), "--fail-on-uncovered", "--fail-on", "none"];
    expect(run("scan", image, "--feed", empty, ...args).code).toBe(3);
  });

  it.each<[string, RegExp]>([
    ["table", /FAIL: the image must not ship/],
    ["json", /^\{[^]*"findings"/],
    ["sarif", /^\{[^]*"2\.1\.0"/],
    ["cyclonedx", /^\{[^]*"CycloneDX"/],
    ["spdx", /^\{[^]*"SPDX-2\.3"/],
    ["markdown", /CVE-2024-5535/],
    ["html", /^<!doctype html>[^]*CVE-2024-5535/i],
  ])("writes %s", (format, expected) => {
    const { code, stdout } = scan("--format", format);
    expect(code).toBe(1);
    expect(stdout).toMatch(expected);
    if (stdout.startsWith("{")) expect(JSON.parse(stdout)).toBeTypeOf("object");
  });

  it("writes to a file, and nothing else to standard output", () => {
    const path = join(home, "out/report.json");
    expect(scan("--format", "json", "-o", path)).toMatchObject({ code: 1, stdout: "" });
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ verdict: { outcome: "fail" } });
  });

  it("writes every format of one scan, and the table besides", () => {
    const [sarif, sbom] = [join(home, "one/a.sarif"), join(home, "one/b.json")];
    const { code, stdout } = scan("-o", `sarif=${sarif}`, "-o", `cyclonedx=${sbom}`);
    expect([code, stdout]).toEqual([1, expect.stringContaining("FAIL: the image must not ship")]);
    expect(JSON.parse(readFileSync(sarif, "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(JSON.parse(readFileSync(sbom, "utf8"))).toMatchObject({ bomFormat: "CycloneDX" });
  });

  it.each<[string, string, RegExp]>([
    ["a name that nobody has", "nobody/has:this", /no image nobody\/has:this was found/],
    ["a file that is no image", join(home, "text.txt"), /no image|not/],
    ["an SBOM that is none", `sbom:${join(home, "text.txt")}`, /SBOM_INVALID/],
  ])("of %s ends with 3, a hint and no stack", (_, operand, message) => {
    writeFileSync(join(home, "text.txt"), "nothing");
    const { code, stdout, stderr } = run("scan", operand, "--feed", FEED);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\nhint: \S/);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+/);
  });

  it("of what it cannot write names the path", () => {
    const { code, stderr } = scan("-o", join(image, "index.json", "report.txt"));
    expect(code).toBe(3);
    expect(stderr).toMatch(/report\.txt.*OUTPUT_UNWRITABLE/);
  });

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [CLI, "scan", image, "--feed", FEED, "--format", "json"], { env, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
});

describe("what the user sets aside", () => {
  const rules = (name: string, ...lines: readonly string[]): string => {
    const path = join(home, name);
    writeFileSync(path, ["ignore:", ...lines].join("\n"));
    return path;
  };
  const decisions = (...args: readonly string[]): ReadonlyMap<string, string> => {
    const report = JSON.parse(scan("--format", "json", ...args).stdout) as {
      findings: { id: string }[];
      verdict: { judgements: { finding: number; decision: string }[] };
    };
    return new Map(report.verdict.judgements.map(({ finding, decision }) => [report.findings[finding]?.id ?? "", decision]));
  };

  it("does not fail the gate, and stays in the reports", () => {
    const path = rules("all.yaml", "  - { id: '*', reason: a test }");
    const { code, stdout } = scan("--ignore-file", path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/6 suppressed[^]*6 findings were set aside by ignore rules or VEX statements\./);
    const sarif = JSON.parse(scan("--ignore-file", path, "--format", "sarif").stdout) as { runs: { results: { suppressions?: unknown[] }[] }[] };
    expect(sarif.runs[0]?.results.map(({ suppressions }) => suppressions?.length)).toEqual(Array.from({ length: 6 }, () => 1));
  });

  it("counts again when its day is over, aloud", () => {
    const { code, stdout } = scan("--ignore-file", rules("old.yaml", "  - { id: CVE-2024-5535, until: 2024-12-31, reason: soon }"));
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /old\.yaml, rule 1 ran out on 2024-12-31 and no longer holds; 1 finding that it was about counts again\./,
    );
  });

  it("may be said by a VEX document", () => {
    const path = join(home, "vex.json");
    const product = { "@id": "pkg:apk/alpine/openssl" };
    const statements = [{ vulnerability: { name: "CVE-2024-5535" }, products: [product], status: "not_affected" }];
    writeFileSync(path, JSON.stringify({ "@context": "https://openvex.dev/ns/v0.2.0", author: "Acme", statements }));
    expect(decisions("--vex", path).get("CVE-2024-5535")).toBe("suppressed");
    expect(decisions("--vex", path).get("CVE-2024-4741")).toBe("fail");
  });

  it("is read from .tidegate.yaml where there is one", () => {
    rules(".tidegate.yaml", "  - { id: GHSA-35jh-r3h4-6jhm, package: lodash, reason: a test }");
    expect(decisions().get("CVE-2021-23337")).toBe("suppressed");
    expect(decisions("--ignore-file", "none").get("CVE-2021-23337")).toBe("fail");
    rmSync(join(home, ".tidegate.yaml"));
  });

  it.each<[readonly string[], RegExp]>([
    [["--ignore-file", "gone.yaml"], /there is no file "gone\.yaml".*IGNORE_FILE_INVALID/],
    [["--vex", "gone.json"], /there is no file "gone\.json".*VEX_INVALID/],
    [["--fail-on-epss", "2"], /fail-on-epss must be none, or a probability/],
  ])("is refused where it cannot be read: %j", (args, message) => {
    const { code, stderr } = scan(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("tidegate explain", () => {
  it("says why there is a finding, and why there is none", () => {
    const found = run("explain", "CVE-2024-5535", image, "--feed", FEED);
    expect(found.code).toBe(0);
    expect(found.stdout).toMatch(/openssl 3\.3\.0-r2 \(apk source package\): affected/);
    expect(found.stdout).toMatch(/compared {3}3\.3\.0-r2 as Alpine[^]*introduced 0, fixed 3\.3\.1-r1/);
    expect(run("explain", "CVE-1999-0001", image, "--feed", FEED).stdout).toContain("Not in the feed: no record that was read names this id.");
  });

  it("says the same of an SBOM, as JSON", () => {
    const path = join(home, "bom.json");
    expect(run("sbom", image, "-o", path).code).toBe(0);
    const explain = (operand: string): unknown =>
      JSON.parse(run("explain", "GHSA-35jh-r3h4-6jhm", operand, "--feed", FEED, "--format", "json").stdout);
    expect(explain(path)).toEqual(explain(image));
    expect(explain(path)).toMatchObject({ components: [{ name: "lodash", outcome: "affected" }] });
  });
});

describe("tidegate feed", () => {
  it("fetches what is named and shows what is there", () => {
    const directory = join(home, "synced");
    expect(run("feed", "status", "--feed-dir", directory)).toMatchObject({ code: 0, stdout: expect.stringContaining("no feed yet") });
    expect(run("feed", "sync", "npm", "--feed", FEED, "--feed-dir", directory)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/npm: 4 adv/),
    });
    expect(run("feed", "status", "--feed-dir", directory)).toMatchObject({ code: 0, stdout: expect.stringMatching(/npm: 4 adv/) });
    expect(run("feed", "sync", "Nothing", "--feed", FEED, "--feed-dir", directory).code).toBe(3);
    const told = JSON.parse(run("feed", "status", "--feed-dir", directory, "--format", "json").stdout) as { shards: unknown[] };
    expect(told.shards).toContainEqual(expect.objectContaining({ ecosystem: "npm", records: 4, source: FEED, asOf: expect.any(String) }));
  });

  it("builds what there is, and carries it elsewhere in one file", () => {
    const [here, there, file] = [join(home, "built"), join(home, "imported"), join(home, "feed.tar.zst")];
    const built = run("feed", "build", "npm", "Nothing", "--feed", FEED, "--feed-dir", here);
    expect(built).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing: no feed[^]*npm: 4 adv/) });
    expect(run("feed", "export", file, "--feed-dir", join(home, "nowhere"))).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("nothing to export"),
    });
    expect(run("feed", "export", file, "--feed-dir", here)).toMatchObject({ code: 0, stdout: expect.stringMatching(/npm: 4 adv/) });
    expect(run("feed", "import", file, "--feed-dir", there)).toMatchObject({ code: 0, stdout: expect.stringMatching(/npm: 4 adv/) });
    const scanned = run("scan", image, "--feed-dir", there, "--offline", "--fail-on", "none", "--format", "json");
    expect(scanned.stdout).toContain("GHSA-35jh-r3h4-6jhm");
    expect(run("feed", "import", join(home, "no.tar.zst"), "--feed-dir", there)).toMatchObject({ code: 2, stderr: expect.stringMatching(/no file/) });
    writeFileSync(file, "garbage");
    expect(run("feed", "import", file, "--feed-dir", there)).toMatchObject({ code: 3, stderr: expect.stringMatching(/FEED_DAMAGED/) });
  });

  it("says when a source has gone quiet", () => {
    const directory = join(home, "quiet");
    run("feed", "build", "npm", "--feed", FEED, "--feed-dir", directory);
    expect(run("feed", "status", "--feed-dir", directory, "--quiet-after", "36500d").code).toBe(0);
    const quiet = run("feed", "status", "--feed-dir", directory, "--quiet-after", "0m");
    expect(quiet).toMatchObject({ code: 3, stderr: expect.stringMatching(/sample-feed.*FEED_QUIET/) });
    expect(run("feed", "status", "--quiet-after", "soon").code).toBe(2);
  });
});

describe("a run that is stopped", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s ends in order, with %i, and leaves no temporary file", async (signal, code) => {
    const TMPDIR = mkdtempSync(join(home, "tmp-"));
    // Standard input that never ends is kept in a temporary file.
    const child = spawn(process.execPath, [CLI, "sbom", "-"], { env: { ...env, TMPDIR }, cwd: home, stdio: ["pipe", "pipe", "pipe"] });
    child.stdin.write(Buffer.alloc(100_000));
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    while (readdirSync(TMPDIR).length === 0) await sleep(20);
    child.kill(signal);
    const ended = await new Promise((resolve) => child.on("close", resolve));
    expect({ ended, files: readdirSync(TMPDIR) }).toEqual({ ended: code, files: [] });
    expect(stderr).toContain(`the run was cancelled (${signal}) [CANCELLED]`);
  });
});

describe.skipIf(process.platform !== "linux")("standard output", () => {
  const shell = (command: string): number | null =>
    spawnSync("bash", ["-o", "pipefail", "-c", command], { env: { ...env, NODE: process.execPath, CLI, image, FEED }, cwd: home, stdio: "ignore" })
      .status;

  it("that is full fails the run", () => expect(shell('"$NODE" "$CLI" sbom "$image" > /dev/full')).toBe(3));

  it("that nobody reads to its end takes nothing from the verdict", () =>
    expect(shell('"$NODE" "$CLI" scan "$image" --feed "$FEED" --format json | head -c 1')).toBe(1));
});
