import { spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireOrSkip } from "../support/data.ts";
import { hasCommand } from "../support/engine.ts";
import { changeListOf, osvRecord, zipOf } from "../support/feed-records.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";
import { HAS_REGISTRY, type RegistryServer, startRegistry } from "../support/registry-server.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "src/cli/index.ts");
const LOGIN = { username: "publisher", password: "correct-horse" };
const HAS_NAMESPACES = requireOrSkip(spawnSync("unshare", ["--net", "true"]).status === 0, "the right to make a network namespace");

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(!HAS_REGISTRY)("a feed published in a real registry", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-published-"));
  const image = join(home, "image");
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const sign = String(privateKey.export({ format: "pem", type: "pkcs8" }));
  const trusted = String(publicKey.export({ format: "pem", type: "spki" }));
  const keyFile = join(home, "feed.pub");
  let registry: RegistryServer;
  let source: FeedServer;
  let feed: string;

  beforeAll(async () => {
    await writeSampleImage(image);
    writeFileSync(keyFile, trusted);
    registry = await startRegistry({ password: LOGIN });
    source = await startFeedServer();
    feed = `oci://${registry.host}/acme/tidegate/feed:v3`;
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-1", "npm", "lodash", { affected: affecting("npm", "lodash") }), osvRecord("MAL-1")]));
    source.put("kev.json", JSON.stringify({ vulnerabilities: [{ cveID: "CVE-2026-1234", dateAdded: "2026-01-02" }] }));
    source.put("eol/alpine-linux.json", JSON.stringify([{ cycle: "3.20", eol: "2026-04-01" }]));
    source.put("Alpine/all.zip", zipOf([osvRecord("ALPINE-1", "Alpine:v3.20", "musl")]));
  });
  afterAll(async () => {
    await registry?.close();
    await source?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const affecting = (ecosystem: string, name: string): object[] => [
    { package: { ecosystem, name }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }] },
  ];

  const environment = (): Record<string, string | undefined> => ({
    PATH: process.env["PATH"],
    HOME: home,
    DOCKER_HOST: `unix://${join(home, "no.sock")}`,
    TIDEGATE_REGISTRY: registry.host,
    TIDEGATE_REGISTRY_USERNAME: LOGIN.username,
    TIDEGATE_REGISTRY_PASSWORD: LOGIN.password,
    FEED_KEY: trusted,
  });

  /** Not `spawnSync`: the source answers from this process. */
  async function execute(program: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Run> {
    const child = spawn(program, args, { env: { ...environment(), ...extra }, cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    return { code, stdout, stderr };
  }

  const run = (...args: readonly string[]): Promise<Run> => execute(process.execPath, [CLI, ...args, "--insecure-registries", registry.host]);

  /** Runs the commands of the workflow as its steps have them, with another registry, source and program. */
  async function publish(folder: string, extra: Readonly<Record<string, string>> = {}): Promise<(Run & { name: string })[]> {
    const workflow = load(readFileSync(join(ROOT, ".github/workflows/feed.yml"), "utf8")) as {
      jobs: { publish: { steps: { name?: string; run?: string; shell?: string; env?: Record<string, string> }[] } };
    };
    const wrapper = join(home, "tidegate");
    const build = `--feed "${source.url}" npm Alpine:v3.20`;
    writeFileSync(
      wrapper,
      `#!/bin/bash\ncase "$2" in build) set -- "$@" ${build};; esac\ncase "$2" in status) ;; *) set -- "$@" --insecure-registries ${registry.host};; esac\nexec "${process.execPath}" "${CLI}" "$@"\n`,
      { mode: 0o755 },
    );
    const variables = {
      TIDEGATE: wrapper,
      // As a repository with capitals has it.
      FEED: feed.replace("acme", "Acme"),
      FEED_DIR: folder,
      FEED_KEY: keyFile,
      LISTS: `--kev-feed ${source.url}/kev.json --eol-feed ${source.url}/eol`,
      FEED_SIGN_KEY: sign,
      GITHUB_STEP_SUMMARY: join(home, "summary.md"),
      ...extra,
    };
    const results: (Run & { name: string })[] = [];
    for (const { name = "", run: script, shell, env = {} } of workflow.jobs.publish.steps) {
      if (script === undefined) continue;
      // As the runner starts them: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell
      const options = shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
      const own = Object.fromEntries(Object.entries(env).filter(([, value]) => !value.includes("${{")));
      const result = await execute("bash", [...options, "-c", script], { ...variables, ...own });
      results.push({ name, ...result });
      if (result.code !== 0) break;
    }
    return results;
  }

  it("is published by the workflow, which goes on from what it published last", async () => {
    const first = await publish(join(home, "runner-1"));
    expect(first.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(first[0]?.stdout).toContain("::warning title=Feed::");
    // The registry wants a login of everybody.
    expect(first[3]).toMatchObject({ stdout: expect.stringContaining("Is the package public?"), stderr: expect.stringContaining("REGISTRY_DENIED") });
    const summary = readFileSync(join(home, "summary.md"), "utf8");
    for (const line of [/npm: 1 advisories, fresh/, /KEV: 1 advisories, fresh/, /EOL\/alpine-linux: 1 advisories/]) expect(summary).toMatch(line);

    const more = [
      osvRecord("GHSA-1", "npm", "lodash", { affected: affecting("npm", "lodash") }),
      osvRecord("MAL-1"),
      osvRecord("GHSA-2", "npm", "semver", { modified: "2026-11-11T00:00:00Z", affected: affecting("npm", "semver") }),
    ];
    source.put("npm/modified_id.csv", changeListOf(more));
    source.put("npm/GHSA-2.json", JSON.stringify(more[2]));
    source.put("npm/all.zip", zipOf(more));
    source.requests.length = 0;
    const second = await publish(join(home, "runner-2"));
    expect(second.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(second.filter(({ name }) => name !== "Read it as anybody does").filter(({ stderr }) => stderr.includes("error"))).toEqual([]);
    expect(second[0]?.stdout).toMatch(/npm: 1 advisories/);
    expect(second[1]?.stdout).toMatch(/npm: 2 advisories/);
    // Nothing of Alpine changed, so nothing of it was fetched; of npm the list of changes was asked for first.
    expect(source.requests.filter(({ path }) => path.startsWith("Alpine")).every(({ bytes }) => bytes === 0)).toBe(true);
    expect(source.requests.find(({ path }) => path.startsWith("npm"))?.path).toBe("npm/modified_id.csv");
  });

  it("fails loudly when a source has gone quiet, after publishing", async () => {
    const workflow = readFileSync(join(ROOT, ".github/workflows/feed.yml"), "utf8");
    expect(workflow).toContain("--quiet-after 48h");
    const quiet = await execute("bash", ["-eo", "pipefail", "-c", workflowStep(workflow).replace("48h", "0m")], {
      TIDEGATE: `${process.execPath} ${CLI}`,
      FEED_DIR: join(home, "runner-2"),
      GITHUB_STEP_SUMMARY: join(home, "summary.md"),
    });
    expect(quiet).toMatchObject({ code: 1, stdout: expect.stringContaining("::error title="), stderr: expect.stringContaining("FEED_QUIET") });
  });

  function workflowStep(yaml: string): string {
    const { jobs } = load(yaml) as { jobs: { publish: { steps: { run?: string }[] } } };
    return jobs.publish.steps.at(-1)?.run ?? "";
  }

  it("gives a scan what it needs, verified, and is then there without a network", async () => {
    const directory = join(home, "scan");
    const args = ["scan", image, "--feed", feed, "--feed-key", "env:FEED_KEY", "--feed-dir", directory, "--fail-on", "none", "--format", "json"];
    const online = await run(...args);
    expect(online.code).toBe(0);
    const report = JSON.parse(online.stdout) as { findings: { id: string }[]; feed: { ecosystem: string; status: string; source: string }[] };
    expect(report.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["GHSA-1", "GHSA-2"]));
    expect(report.feed.find(({ ecosystem }) => ecosystem === "npm")).toMatchObject({ status: "fresh", source: feed });
    if (!HAS_NAMESPACES) return;
    const offline = await execute("unshare", ["--net", process.execPath, CLI, ...args, "--offline"]);
    expect(offline.code).toBe(0);
    expect((JSON.parse(offline.stdout) as typeof report).findings).toEqual(report.findings);
  });

  it("is refused with another's key, without a login, and when it is not there", async () => {
    const other = String(generateKeyPairSync("ed25519").publicKey.export({ format: "pem", type: "spki" }));
    const directory = join(home, "refused");
    const key = join(home, "other.pem");
    writeFileSync(key, other);
    const wrongKey = await run("feed", "pull", feed, "--feed-key", key, "--feed-dir", directory);
    expect(wrongKey).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("FEED_SIGNATURE_INVALID") });
    const stranger = await execute(process.execPath, [CLI, "feed", "pull", feed, "--feed-dir", directory, "--insecure-registries", registry.host], {
      TIDEGATE_REGISTRY: "elsewhere.example",
    });
    expect(stranger).toMatchObject({ code: 3, stderr: expect.stringContaining("REGISTRY_DENIED") });
    const absent = await run("feed", "pull", `oci://${registry.host}/acme/nothing:v3`, "--feed-dir", directory);
    expect(absent).toMatchObject({ code: 3, stderr: expect.stringContaining("REGISTRY_NOT_FOUND") });
    expect(await run("feed", "pull", "ghcr.io/acme/feed", "--feed-dir", directory)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("oci://"),
    });
  });

  it.skipIf(!hasCommand("cosign"))("is verified by cosign, which refuses another's key", async () => {
    const [key, other] = [join(home, "feed.pub"), join(home, "stranger.pub")];
    writeFileSync(key, trusted);
    writeFileSync(other, String(generateKeyPairSync("ec", { namedCurve: "prime256v1" }).publicKey.export({ format: "pem", type: "spki" })));
    const login = ["--registry-username", LOGIN.username, "--registry-password", LOGIN.password, "--allow-http-registry"];
    const verify = (path: string): Promise<Run> =>
      execute("cosign", ["verify", "--key", path, "--insecure-ignore-tlog=true", ...login, feed.replace("oci://", "")]);
    expect(await verify(key)).toMatchObject({ code: 0, stdout: expect.stringContaining("docker-manifest-digest") });
    expect((await verify(other)).code).not.toBe(0);
  });

  it("is whole or absent when whoever fetches it is killed at any moment, and the next run works", async () => {
    const [big, directory] = [join(home, "big"), join(home, "killed")];
    const location = `oci://${registry.host}/acme/big:v3`;
    const zip = join(home, "big.zip");
    writeFileSync(zip, zipOf(Array.from({ length: 20_000 }, (_, index) => osvRecord(`GHSA-${index}`, "npm", `package-${index % 100}`))));
    await run("feed", "build", "npm", "--feed", zip, "--feed-dir", big, "--extra-feeds", "none");
    expect((await run("feed", "push", location, "--feed-dir", big)).code).toBe(0);
    const records = async (): Promise<(number | undefined)[]> => {
      const { stdout } = await execute(process.execPath, [CLI, "feed", "status", "--feed-dir", directory, "--format", "json"]);
      return (JSON.parse(stdout) as { shards: { records?: number }[] }).shards.map((shard) => shard.records);
    };
    let killed = 0;
    for (let delay = 150; delay < 1_200; delay += 150) {
      const args = [CLI, "feed", "pull", location, "--feed-dir", directory, "--insecure-registries", registry.host];
      const child = spawn(process.execPath, args, { env: environment(), stdio: "ignore" });
      const exit = once(child, "exit");
      await Promise.race([sleep(delay), exit]);
      child.kill("SIGKILL");
      const [, signal] = (await exit) as [number | null, string | null];
      if (signal === null) break;
      killed += 1;
      expect([[], [20_000]]).toContainEqual(await records());
    }
    expect(killed).toBeGreaterThan(0);
    expect((await run("feed", "pull", location, "--feed-dir", directory)).code).toBe(0);
    expect(await records()).toEqual([20_000]);
  });

  it("is pulled in parts, and pushed on to another registry", async () => {
    const directory = join(home, "parts");
    expect(await run("feed", "pull", feed, "npm", "--feed-dir", directory)).toMatchObject({ code: 0, stdout: expect.not.stringContaining("Alpine") });
    const mirror = `oci://${registry.host}/mirror/feed:v3`;
    const pushed = await run("feed", "push", mirror, "--feed-dir", directory);
    expect(pushed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/) });
  });
});
