import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRuntime, inventoryOf, readSettings } from "../../src/index.ts";
import { createFakeLogger } from "../fakes/logger.ts";
import { HAS_SKOPEO } from "../support/engine.ts";
import { buildLayer, buildOciFiles, type Layer, type OciOptions, writeFiles } from "../support/images.ts";
import { makeStatement } from "../support/provenance.ts";
import { HAS_REGISTRY, type RegistryServer, startRegistry } from "../support/registry-server.ts";

describe.skipIf(!HAS_REGISTRY || !HAS_SKOPEO)("an image built on one of a real registry", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-base-e2e-"));
  let server: RegistryServer;
  let layers: Layer[];
  let baseDigest: string;

  beforeAll(async () => {
    server = await startRegistry();
    layers = await Promise.all(["os", "tools", "app"].map((path) => buildLayer([{ path, content: path }])));
    push("team/base:1", layers.slice(0, 2));
    baseDigest = (await take(`registry:${server.host}/team/base:1`)).image?.repoDigests?.[0]?.split("@")[1] ?? "";
  });
  afterAll(async () => {
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  function push(name: string, built: readonly Layer[], options: OciOptions = {}): string {
    const layout = join(home, name.replaceAll(/\W/g, "-"));
    rmSync(layout, { recursive: true, force: true });
    writeFiles(layout, buildOciFiles([{ layers: built }], options));
    const target = `docker://${server.host}/${name}`;
    execFileSync("skopeo", ["--insecure-policy", "copy", "--quiet", "--all", "--dest-tls-verify=false", `oci:${layout}`, target]);
    return layout;
  }

  async function take(image: string, settings: Readonly<Record<string, string>> = {}, workspace?: string) {
    const runtime = await createRuntime({ logger: createFakeLogger(), environment: { HOME: home }, signal: AbortSignal.timeout(60_000) });
    const read = readSettings({ "insecure-registries": server.host, ...settings });
    return inventoryOf({ image, settings: read, ...(workspace ? { workspace } : {}) }, runtime);
  }

  it.each(["layout", "registry"])("is told apart by provenance, read from the %s", async (where) => {
    const purl = `${encodeURIComponent(server.host)}/team/base@1`;
    const layout = push("team/app:1", layers, { isNested: true, provenance: makeStatement([{ purl, digest: baseDigest }]) });
    const { image } = await take(where === "layout" ? `oci:${layout}` : `registry:${server.host}/team/app:1`);
    expect(image?.layers.map(({ isBase }) => isBase)).toEqual([true, true, false]);
    expect(image?.base).toEqual({ name: `${server.host}/team/base:1`, digest: baseDigest });
  });

  it("is told apart by the FROM line of a Dockerfile whose instructions became one layer", async () => {
    const layout = push("team/squashed:1", layers);
    const workspace = join(home, "checkout");
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, "Dockerfile"), `FROM ${server.host}/team/base:1@${baseDigest}\nRUN one\nRUN two\n`);
    const { image, problems } = await take(`oci:${layout}`, {}, workspace);
    expect(image?.layers.map(({ isBase }) => isBase)).toEqual([true, true, undefined]);
    expect(problems).toEqual([]);
  });

  it("is read without a word of the base when that registry is gone", async () => {
    const gone = { "base-image": "127.0.0.1:1/team/base:1", "insecure-registries": `127.0.0.1:1,${server.host}` };
    const layout = push("team/plain:1", layers);
    const { image, problems } = await take(`oci:${layout}`, gone);
    expect(image?.layers.some(({ isBase }) => isBase)).toBe(false);
    expect(problems).toMatchObject([{ code: "BASE_IMAGE_UNKNOWN", severity: "warning" }]);
  });
});
