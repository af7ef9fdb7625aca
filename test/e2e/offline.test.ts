import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireOrSkip } from "../support/data.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const CLI = join(import.meta.dirname, "../../src/cli/index.ts");
const HAS_NAMESPACES = requireOrSkip(spawnSync("unshare", ["--net", "true"]).status === 0, "the right to make a network namespace");

/** Everything that could be a reason to ask somebody. */
const CURIOUS = ["--published-feed", "oci://ghcr.io/acme/tidegate/feed", "--kev-feed", "public", "--epss-feed", "public", "--eol-feed", "public"];

describe.skipIf(!HAS_NAMESPACES)("in a network namespace that has no route to anywhere", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-offline-"));
  const image = join(home, "image");
  beforeAll(() => writeSampleImage(image));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** What the kernel counted in a namespace of its own: attempts for which there was no route, and packets that left. */
  function run(...args: readonly string[]): { readonly attempts: number; readonly code: number; readonly stdout: string } {
    const script = '"$0" "$@"; echo "code: $?" >&2; cat /proc/net/snmp /proc/net/snmp6 >&2';
    const environment = { PATH: process.env["PATH"], HOME: home, DOCKER_HOST: `unix://${join(home, "no.sock")}` };
    const child = spawnSync("unshare", ["--net", "sh", "-c", script, process.execPath, CLI, ...args], { encoding: "utf8", env: environment });
    const counted = ["OutNoRoutes", "OutRequests", "ActiveOpens", "OutDatagrams"].map((name) => readCounter(child.stderr, name));
    return { attempts: Math.max(...counted), code: Number(/^code: (\d+)$/m.exec(child.stderr)?.[1]), stdout: child.stdout };
  }

  const feed = (name: string): string[] => ["--feed-dir", join(home, name)];

  it("a run that may ask is seen to try", () => {
    const { attempts, stdout } = run("scan", image, ...CURIOUS, ...feed("online"), "--format", "json", "--timeout", "4s");
    expect(attempts).toBeGreaterThan(0);
    expect(stdout).not.toContain('"verdict":"pass"');
  });

  it("an offline run makes no attempt at all, whatever the settings want, and calls nothing clean", () => {
    const { attempts, code, stdout } = run("scan", image, "--offline", ...CURIOUS, "--nvd-feed", "public", ...feed("offline"), "--format", "json");
    expect(attempts).toBe(0);
    expect(code).not.toBe(0);
    const { feed: shards, verdict } = JSON.parse(stdout) as { feed: { status: string }[]; verdict: { outcome: string } };
    expect(shards.every(({ status }) => status === "missing")).toBe(true);
    expect(verdict.outcome).not.toBe("pass");
  });

  it.each([
    ["explain", "CVE-2021-23337", image, "--offline"],
    ["feed", "status"],
    ["sbom", image],
  ])("neither does %s %s", (...args) => {
    const { attempts, code } = run(...args, ...(args[0] === "sbom" ? [] : feed("offline")));
    expect([attempts, code]).toEqual([0, 0]);
  });
});

/** From /proc/net/snmp (two lines for each protocol) and /proc/net/snmp6 (one line for each counter); the largest of that name. */
function readCounter(text: string, name: string): number {
  const lines = text.split("\n");
  const values = lines.flatMap((line, index) => {
    const columns = line.split(/\s+/);
    const place = columns.indexOf(name);
    if (place > 0) return [Number(lines[index + 1]?.split(/\s+/)[place])];
    return columns[0]?.endsWith(name) && columns.length >= 2 ? [Number(columns[1])] : [];
  });
  if (values.length === 0) throw new Error(`the kernel does not count ${name}`);
  return Math.max(...values);
}
