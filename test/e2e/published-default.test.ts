import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FEED_SCHEMA } from "../../src/feed/index.ts";
import { type FakeCacheService, startCacheService } from "../fakes/cache-service.ts";
import { WRITE_TOKEN } from "../fakes/github-state.ts";
import { type ActionResult, type ActionRun, runAction } from "../fakes/runner.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { osvRecord, zipOf } from "../support/feed-records.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";
import { type PublicHosts, startPublicHosts } from "../support/public-hosts.ts";
import { HAS_REGISTRY, type RegistryServer, startRegistry, startTokenServer, type TokenServer } from "../support/registry-server.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUCKET = "osv-vulnerabilities.storage.googleapis.com";
const TAG = `v${FEED_SCHEMA}`;

/** `oci://ghcr.io/acme/tidegate/feed`, as a run of `uses: Acme/Tidegate@…` derives it. */
const OWN = { GITHUB_ACTION_REPOSITORY: "Acme/Tidegate" };
const OWN_FEED = `oci://ghcr.io/acme/tidegate/feed:${TAG}`;

interface Shard {
  readonly ecosystem: string;
  readonly source?: string;
  readonly status: string;
}

describe.skipIf(!HAS_REGISTRY)("where the action gets its feed from, with the inputs as they are", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-default-"));
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const [signKey, image] = [join(home, "feed.key"), join(home, "image.json")];
  let tokens: TokenServer;
  let door: RegistryServer;
  let ghcr: RegistryServer;
  let internet: PublicHosts;
  let bucket: FeedServer;
  let cache: FakeCacheService;
  let root: string;

  beforeAll(async () => {
    writeFileSync(signKey, String(privateKey.export({ format: "pem", type: "pkcs8" })));
    writeFileSync(image, JSON.stringify(SBOM));
    tokens = await startTokenServer({ username: "x-access-token", password: WRITE_TOKEN });
    internet = await startPublicHosts(["ghcr.io", BUCKET]);
    // One registry with two doors: for whoever publishes, and for the world.
    door = await startRegistry();
    ghcr = await startRegistry({ folder: door.folder, tokens: { ...tokens, url: "https://ghcr.io" } });
    await publish("acme/tidegate/feed", "--sign-key", signKey);
  });
  beforeEach(async () => {
    bucket = await startFeedServer(HAS_DATA ? dataPath("feed") : undefined);
    for (const [path, content] of HAS_DATA ? [] : SMALL) bucket.put(path, content);
    cache = await startCacheService();
    root = mkdtempSync(join(home, "runner-"));
    internet.requests.length = 0;
    tokens.requests.length = 0;
    internet.routes.set("ghcr.io", `http://${ghcr.host}`).set("ghcr.io/token", tokens.url).set(BUCKET, bucket.url);
  });
  afterEach(async () => {
    await Promise.all([bucket.close(), cache.close()]);
  });
  afterAll(async () => {
    await Promise.all([ghcr?.close(), internet?.close(), tokens?.close()]);
    await door?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Builds a feed from what the bucket has, and publishes it as `feed.yml` does. */
  async function publish(repository: string, ...args: readonly string[]): Promise<void> {
    const directory = join(home, "built");
    if (!existsSync(directory)) {
      const source = await startFeedServer(HAS_DATA ? dataPath("feed") : undefined);
      for (const [path, content] of HAS_DATA ? [] : SMALL) source.put(path, content);
      await tidegate("feed", "build", "Debian:10", "npm", "PyPI", "--feed", source.url, "--feed-dir", directory);
      await source.close();
    }
    await tidegate("feed", "push", `oci://${door.host}/${repository}`, "--feed-dir", directory, "--insecure-registries", door.host, ...args);
  }

  async function tidegate(...args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, "src/cli/index.ts"), ...args], { stdio: ["ignore", "ignore", "pipe"] });
    const exit = new Promise((resolve) => child.on("close", resolve));
    const [stderr, code] = [await text(child.stderr), await exit];
    if (code !== 0) throw new Error(stderr);
  }

  async function run({
    inputs,
    env,
    ...rest
  }: ActionRun = {}): Promise<ActionResult & { readonly shards: readonly Shard[]; readonly problems: string[] }> {
    const result = await runAction({
      kind: "push",
      root,
      ...rest,
      inputs: { image: `sbom:${image}`, "upload-sarif": "false", "fail-on": "none", "eol-feed": "none", ...inputs },
      env: { ...cache.environment, ...internet.environment, ...OWN, ...env },
    });
    const report = JSON.parse(readFileSync(result.outputs["report-path"] ?? "", "utf8")) as { feed: Shard[]; problems: { code: string }[] };
    return { ...result, shards: report.feed, problems: report.problems.map(({ code }) => code) };
  }

  const hosts = (): string[] => [...new Set(internet.requests.map(({ host }) => host))];
  const fetched = (): number => internet.requests.reduce((sum, { bytes }) => sum + bytes, 0);
  const sources = ({ shards }: { readonly shards: readonly Shard[] }): unknown[] => [...new Set(shards.map(({ source }) => source))];

  it("is its own repository's published feed, at one host; on the second run nothing is fetched", async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, problems: [] });
    expect(sources(first)).toEqual([OWN_FEED]);
    expect(hosts()).toEqual(["ghcr.io"]);
    expect(fetched()).toBeLessThan(10_000_000);
    // ghcr.io gives it to anybody, so nobody's token was sent there.
    expect(tokens.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined]);

    internet.requests.length = 0;
    const second = await run();
    expect(second.text).toContain("Feed cache: restored");
    expect([internet.requests, sources(second)]).toEqual([[], [OWN_FEED]]);
  });

  it("is compared, and not fetched again, when the copy in the cache is not of this hour", async () => {
    await run();
    internet.requests.length = 0;
    const later = await run({ env: { NODE_OPTIONS: `--import ${clockAhead(home, 2)}` } });
    expect(sources(later)).toEqual([OWN_FEED]);
    expect(fetched()).toBeLessThan(4_000);
    expect(internet.requests.filter(({ path }) => path.includes("/blobs/"))).toEqual([]);
  });

  it.each<[string, () => void, number]>([
    ["does not exist", () => void 0, 5],
    ["is at a host that cannot be reached", () => internet.routes.delete("ghcr.io"), 4],
    ["is at a host that says nothing", () => internet.routes.set("ghcr.io", "stall"), 2],
  ])("is the sources when that %s, without a warning", async (what, arrange, most) => {
    arrange();
    const start = performance.now();
    const env = what === "does not exist" ? { GITHUB_ACTION_REPOSITORY: "acme/unpublished" } : {};
    const result = await run({ env });
    expect(result).toMatchObject({ code: 0, problems: [] });
    expect(sources(result)).toEqual([`https://${BUCKET}`]);
    expect(result.annotations).toEqual([]);
    expect(result.text.match(/No published feed/g)).toHaveLength(1);
    expect(internet.requests.filter(({ host }) => host === "ghcr.io").length).toBeLessThanOrEqual(most);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("is the sources when that is old", async () => {
    const result = await run({ env: { NODE_OPTIONS: `--import ${clockAhead(home, 30)}` } });
    expect(sources(result)).toEqual([`https://${BUCKET}`]);
    expect(result.problems).toEqual([]);
  });

  it("is the sources when that was changed, and the report says so", async () => {
    await publish("acme/changed/feed");
    const stored = join(door.folder, "docker/registry/v2/blobs/sha256");
    const copy = join(home, "changed");
    cpSync(join(door.folder), copy, { recursive: true });
    const spoiled = await startRegistry({ folder: copy });
    const manifest = (await (
      await fetch(`http://${door.host}/v2/acme/changed/feed/manifests/${TAG}`, { headers: { accept: "application/vnd.oci.image.manifest.v1+json" } })
    ).json()) as {
      layers: { digest: string }[];
    };
    for (const { digest } of manifest.layers) {
      const [, hex = ""] = digest.split(":");
      const path = join(copy, stored.slice(door.folder.length), hex.slice(0, 2), hex, "data");
      writeFileSync(
        path,
        readFileSync(path).map((byte) => byte ^ 0x55),
      );
    }
    internet.routes.set("ghcr.io", `http://${spoiled.host}`);
    const result = await run({ env: { GITHUB_ACTION_REPOSITORY: "acme/changed" } });
    await spoiled.close();
    expect(result.code).toBe(0);
    expect(sources(result)).toEqual([`https://${BUCKET}`]);
    expect(result.problems).toContain("FEED_DAMAGED");
    expect(result.text).toContain("stands in for a place that could not be used");
  });

  describe("with a key that came with the action", () => {
    const checkout = join(home, "action");
    beforeAll(() => {
      mkdirSync(checkout);
      for (const name of ["dist", "action.yml"]) cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
    });

    it.each<[string, string, string[], string[]]>([
      ["is what was signed with it", "acme/tidegate", [OWN_FEED], []],
      ["is the sources when it is not signed", "acme/unsigned", [`https://${BUCKET}`], ["FEED_SIGNATURE_INVALID"]],
      ["is the sources when another signed it", "acme/forged", [`https://${BUCKET}`], ["FEED_SIGNATURE_INVALID"]],
    ])("%s", async (_, repository, from, problems) => {
      writeFileSync(join(checkout, "feed.pub"), String(publicKey.export({ format: "pem", type: "spki" })));
      if (repository === "acme/unsigned") await publish("acme/unsigned/feed");
      const forger = join(home, "forger.key");
      writeFileSync(forger, String(generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" })));
      if (repository === "acme/forged") await publish("acme/forged/feed", "--sign-key", forger);
      const result = await run({ action: join(checkout, "action.yml"), env: { GITHUB_ACTION_REPOSITORY: repository } });
      expect([sources(result), result.problems]).toEqual([from, problems]);
    });
  });

  it("has the lists as well, so that one host is enough for all that can be asked for; the second run fetches nothing", async () => {
    const source = await startFeedServer();
    const sample = join(home, "sample");
    await writeSampleImage(sample);
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-1", "npm", "lodash", { aliases: ["CVE-2024-10001"], affected: LODASH })]));
    source.put("Alpine/all.zip", zipOf([osvRecord("ALPINE-1", "Alpine:v3.20", "musl")]));
    source.put("kev.json", JSON.stringify({ vulnerabilities: [{ cveID: "CVE-2024-10001", dateAdded: "2026-01-02" }] }));
    source.put("epss.csv", "#model_version:v1,score_date:2026-11-21T00:00:00Z\ncve,epss,percentile\nCVE-2024-10001,0.5,0.9\n");
    source.put("alpine-linux.json", JSON.stringify([{ cycle: "3.20", eol: "2099-04-01" }]));
    const years = mkdtempSync(join(home, "nvd-"));
    for (const part of ["2024", "modified"]) writeFileSync(join(years, `nvdcve-2.0-${part}.json`), NVD);
    const lists = ["--kev-feed", `${source.url}/kev.json`, "--epss-feed", `${source.url}/epss.csv`, "--nvd-feed", years, "--eol-feed", source.url];
    const directory = join(home, "built-lists");
    await tidegate("feed", "build", "npm", "Alpine:v3.20", "--feed", source.url, ...lists, "--feed-dir", directory);
    await tidegate("feed", "push", `oci://${door.host}/acme/lists/feed`, "--feed-dir", directory, "--insecure-registries", door.host);
    await source.close();

    const inputs = { image: sample, "kev-feed": "public", "epss-feed": "public", "nvd-feed": "public", "eol-feed": "public" };
    const env = { GITHUB_ACTION_REPOSITORY: "acme/lists" };
    const first = await run({ inputs, env });
    expect(first).toMatchObject({ code: 0, problems: [] });
    expect([sources(first), hosts()]).toEqual([[`oci://ghcr.io/acme/lists/feed:${TAG}`], ["ghcr.io"]]);
    const told = first.shards.map(({ ecosystem }) => ecosystem);
    expect(told).toEqual(expect.arrayContaining(["Alpine:v3.20", "npm", "KEV", "EPSS", "NVD/2024", "NVD/modified", "EOL/alpine-linux"]));
    const finding = JSON.parse(readFileSync(first.outputs["report-path"] ?? "", "utf8")) as { findings: object[] };
    expect(finding.findings).toContainEqual(
      expect.objectContaining({ severity: expect.objectContaining({ level: "critical", source: "CVSS 3.1 of NVD" }), kev: { added: "2026-01-02" } }),
    );

    internet.requests.length = 0;
    expect((await run({ inputs, env })).code).toBe(0);
    expect(internet.requests).toEqual([]);
  });

  it.each<[string, ActionRun]>([
    ["offline", { inputs: { offline: "true" } }],
    ["with a feed of one's own", { inputs: { feed: join(ROOT, "test/fixtures/sample-feed") } }],
  ])("is no host at all %s", async (_, options) => {
    await run(options);
    expect(internet.requests).toEqual([]);
  });

  it.each<[string, ActionRun]>([
    ["published-feed is none", { inputs: { "published-feed": "none" } }],
    ["the action lies in the workflow's own repository", { env: { GITHUB_ACTION_REPOSITORY: "" } }],
    ["the server is another than github.com", { env: { GITHUB_SERVER_URL: "https://ghe.example" } }],
  ])("is the sources alone when %s", async (_, options) => {
    expect(sources(await run(options))).toEqual([`https://${BUCKET}`]);
    expect(hosts()).toEqual([BUCKET]);
  });
});

/** A module that moves a child's clock on. */
function clockAhead(folder: string, hours: number): string {
  const path = join(folder, `ahead-${hours}.mjs`);
  writeFileSync(path, `const now = Date.now; Date.now = () => now() + ${hours * 3_600_000};\n`);
  return path;
}

const SMALL: readonly (readonly [string, Buffer])[] = [
  ["npm/all.zip", zipOf([osvRecord("GHSA-1")])],
  ["PyPI/all.zip", zipOf([osvRecord("PYSEC-1", "PyPI")])],
  ["Debian/all.zip", zipOf([osvRecord("DEBIAN-1", "Debian:10", "zlib")])],
];

const LODASH = [{ package: { ecosystem: "npm", name: "lodash" }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }] }];
const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const METRICS = { cvssMetricV31: [{ source: "nvd@nist.gov", type: "Primary", cvssData: { version: "3.1", vectorString: VECTOR, baseScore: 9.8 } }] };
const NVD = JSON.stringify({ vulnerabilities: [{ cve: { id: "CVE-2024-10001", vulnStatus: "Analyzed", metrics: METRICS } }] });

/** A Debian image with Python and npm packages. */
const SBOM = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  components: [
    { type: "operating-system", name: "debian", version: "10" },
    ...["pkg:deb/debian/zlib1g@1.2.11?arch=amd64&distro=debian-10&upstream=zlib", "pkg:npm/left-pad@1.3.0", "pkg:pypi/requests@2.20.0"].map(
      (purl) => ({
        type: "library",
        "bom-ref": purl,
        name: purl.split(/[/@]/).at(-2) ?? "",
        version: purl.split("@")[1]?.split("?")[0] ?? "",
        purl,
      }),
    ),
  ],
};
