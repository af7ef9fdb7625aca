import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeEngine, startFakeEngine } from "../../test/fakes/container-engine.ts";
import { createImageContext, type TestImageContext } from "../../test/support/image-context.ts";
import {
  buildConfig,
  buildDockerArchive,
  buildLayer,
  buildOciFiles,
  buildTar,
  digest,
  type ImageSpec,
  writeFiles,
} from "../../test/support/images.ts";
import type { HttpClient } from "../ports/http.ts";
import { openImage } from "./index.ts";

let cx: TestImageContext;
let engines: FakeEngine[] = [];
beforeEach(() => {
  const base = createImageContext();
  cx = { ...base, environment: { DOCKER_HOST: `unix://${join(base.folder, "docker.sock")}` } };
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  engines = [];
  cx.dispose();
});

const image = async (architecture = "amd64"): Promise<ImageSpec> => ({
  layers: [await buildLayer([{ path: "a", content: architecture }])],
  architecture,
});
const startEngine = async (images: Record<string, ImageSpec>): Promise<FakeEngine> => {
  const engine = await startFakeEngine(join(cx.folder, "docker.sock"), images);
  engines.push(engine);
  return engine;
};
const at = (...parts: string[]): string => join(cx.folder, ...parts);
const origin = async (text: string): Promise<string> => {
  await using opened = await openImage(text, cx);
  return opened.origin;
};
const failWith = (code: string): HttpClient => ({ request: () => Promise.reject(Object.assign(new Error(`connect ${code}`), { code })) });

describe("a reference without prefix", () => {
  it("means what lies at the path, whatever its name", async () => {
    writeFileSync(at("app"), await buildDockerArchive([await image()]));
    writeFiles(at("layout"), buildOciFiles([await image()]));
    writeFileSync(at("layout.tar"), await buildTar(buildOciFiles([await image()])));
    expect(await origin(at("app"))).toBe(`docker-archive ${at("app")}`);
    expect(await origin(at("layout"))).toBe(`OCI layout ${at("layout")}`);
    expect(await origin(at("layout.tar"))).toBe(`OCI layout ${at("layout.tar")}`);
  });

  it("means a name of the engine when there is no such path", async () => {
    const engine = await startEngine({ "app:latest": await image() });
    expect(await origin("app")).toBe(`container engine at unix://${at("docker.sock")}`);
    expect(engine.requests[0]).toBe("GET /images/app/json?manifests=1");
  });

  it("means the engine's when a file or directory of that name is no image", async () => {
    await startEngine({ "src:latest": await image(), "tidegate:latest": await image() });
    // Relative to the project: a directory, and a file beside it.
    expect(await origin("src")).toMatch(/^container engine/);
    const inFolder = {
      ...cx,
      fs: {
        ...cx.fs,
        stat: async (path: string) => (path === "tidegate" ? cx.fs.stat("package.json") : cx.fs.stat(path)),
        open: () => cx.fs.open("package.json"),
      },
    };
    await using opened = await openImage("tidegate", inFolder);
    expect(opened.origin).toMatch(/^container engine/);
  });

  it("is not looked for elsewhere when the archive at the path is damaged", async () => {
    const engine = await startEngine({});
    writeFileSync(at("cut.tar"), (await buildDockerArchive([await image()])).subarray(0, 3000));
    await expect(openImage(at("cut.tar"), cx)).rejects.toMatchObject({ code: "IMAGE_TRUNCATED" });
    expect(engine.requests).toEqual([]);
  });

  it("lists what was tried when nobody has it", async () => {
    await startEngine({});
    await expect(openImage("nothing:here", cx)).rejects.toMatchObject({
      code: "IMAGE_NOT_FOUND",
      message: expect.stringMatching(/nothing:here was found: container engine: No such image: nothing:here$/),
      hint: expect.stringContaining("write registry:nothing:here"),
    });
  });

  it.each<readonly [what: string, text: string, code: string, message: RegExp]>([
    ["a path that leads nowhere", "./nothing.tar", "IMAGE_NOT_FOUND", /no such file or directory/],
    ["a file that is no archive", "./package.json", "IMAGE_ARCHIVE_INVALID", /the file of that name is neither/],
    ["a directory that is no layout", "./src", "IMAGE_ARCHIVE_INVALID", /the directory of that name is neither/],
    ["an empty text", "  ", "IMAGE_REFERENCE_INVALID", /no image reference/],
    ["a line break", "app\n::error::x", "IMAGE_REFERENCE_INVALID", /no image reference/],
  ])("says what is wrong with %s", async (_what, text, code, message) => {
    await expect(openImage(text, cx)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each<readonly [network: string, code: string]>([
    ["EACCES", "IMAGE_DAEMON_DENIED"],
    ["EPERM", "IMAGE_DAEMON_DENIED"],
    ["ECONNREFUSED", "IMAGE_DAEMON_UNREACHABLE"],
    ["ENOENT", "IMAGE_DAEMON_UNREACHABLE"],
    ["NETWORK_TIMEOUT", "IMAGE_DAEMON_UNREACHABLE"],
  ])("tells %s of the engine as %s", async (network, code) => {
    await expect(openImage("app", { ...cx, http: failWith(network) })).rejects.toMatchObject({
      code,
      message: expect.stringContaining("container engine"),
    });
  });
});

it("tells a file that may not be read as the user's matter", async () => {
  writeFileSync(at("image.tar"), "x");
  const refuse = () => Promise.reject(Object.assign(new Error("EACCES: permission denied, open"), { code: "EACCES", syscall: "open" }));
  await expect(openImage(at("image.tar"), { ...cx, fs: { ...cx.fs, open: refuse } })).rejects.toMatchObject({
    code: "IMAGE_ARCHIVE_INVALID",
    message: expect.stringMatching(/image.tar cannot be read: EACCES/),
  });
});

describe("a prefix", () => {
  it.each<readonly [prefix: string, origin: RegExp]>([
    ["docker-archive:", /^docker-archive/],
    ["oci-archive:", /^OCI layout/],
    ["oci:", /^OCI layout/],
  ])("%s chooses the source", async (prefix, expected) => {
    writeFileSync(
      at("image.tar"),
      prefix.startsWith("oci") ? await buildTar(buildOciFiles([await image()])) : await buildDockerArchive([await image()]),
    );
    expect(await origin(`${prefix}${at("image.tar")}`)).toMatch(expected);
  });

  it("asks nobody else", async () => {
    mkdirSync(at("app"));
    await expect(openImage(`docker-archive:${at("app")}`, cx)).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID" });
    await expect(openImage("docker-daemon:app", cx)).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE" });
  });
});

describe("an archive of several images", () => {
  const several = async (): Promise<ImageSpec[]> => [
    { ...(await image()), tags: ["one:latest", "one:1"], labels: { which: "one" } },
    { ...(await image()), tags: ["registry.example/two:2"], labels: { which: "two" } },
  ];
  const which = async (text: string): Promise<string | undefined> => {
    await using opened = await openImage(text, cx);
    return opened.info.labels?.["which"];
  };

  it.each(["tar", "layout"])("lists their names unless one is chosen (%s)", async (form) => {
    const path = at(form);
    if (form === "tar") writeFileSync(path, await buildDockerArchive(await several()));
    else writeFiles(path, buildOciFiles(await several()));
    await expect(openImage(path, cx)).rejects.toMatchObject({
      code: "IMAGE_REFERENCE_INVALID",
      message: expect.stringMatching(/one:latest, registry.example\/two:2/),
      hint: expect.stringContaining("#NAME"),
    });
    expect(await which(`${path}#one:latest`)).toBe("one");
    expect(await which(`${path}#one`)).toBe("one");
    expect(await which(`${path}#registry.example/two:2`)).toBe("two");
    expect(await which(`${path}:one:latest`)).toBe("one");
    await expect(openImage(`${form === "tar" ? "docker-archive" : "oci"}:${path}#three`, cx)).rejects.toMatchObject({
      code: "IMAGE_NOT_FOUND",
      message: expect.stringContaining("one:latest"),
    });
  });

  it("finds a path that has the mark in its name", async () => {
    writeFileSync(at("a#b:c.tar"), await buildDockerArchive([await image()]));
    expect(await origin(at("a#b:c.tar"))).toBe(`docker-archive ${at("a#b:c.tar")}`);
  });
});

describe("an index of several platforms", () => {
  const platforms = async (): Promise<ImageSpec[]> => [
    await image("amd64"),
    await image("arm64"),
    { ...(await image("arm")), variant: "v6" },
    { ...(await image("arm")), variant: "v7" },
  ];
  const open = async (options: { architecture: string; variant?: string; isPlatformExplicit?: boolean; isNested: boolean }) => {
    const path = at(`layout-${options.isNested}`);
    writeFiles(path, buildOciFiles(await platforms(), { isNested: options.isNested }));
    const { architecture, variant, isPlatformExplicit = true } = options;
    await using opened = await openImage(path, {
      ...cx,
      platform: { os: "linux", architecture, ...(variant ? { variant } : {}) },
      isPlatformExplicit,
    });
    return opened.info.platform;
  };

  it.each([true, false])("gives the one asked for, and skips attestations (nested: %s)", async (isNested) => {
    expect(await open({ architecture: "arm64", isNested })).toMatchObject({ architecture: "arm64" });
    expect(await open({ architecture: "arm", variant: "v6", isNested })).toMatchObject({ variant: "v6" });
    expect(await open({ architecture: "arm", isNested })).toMatchObject({ variant: "v7" });
    const expected = {
      code: "IMAGE_PLATFORM_UNAVAILABLE",
      message: expect.stringMatching(/linux\/s390x.*linux\/amd64, linux\/arm64, linux\/arm\/v6/),
    };
    await expect(open({ architecture: "s390x", isNested })).rejects.toMatchObject(expected);
    await expect(open({ architecture: "s390x", isPlatformExplicit: false, isNested })).rejects.toMatchObject(expected);
  });
});

describe("an archive as containerd's store writes it", () => {
  const spec = async (architecture: string): Promise<ImageSpec> => ({ ...(await image(architecture)), tags: ["docker.io/acme/app:1"] });
  const open = async (reference: string, architecture?: string) => {
    const platform = architecture ? { platform: { os: "linux", architecture }, isPlatformExplicit: true } : {};
    await using opened = await openImage(reference, { ...cx, ...platform });
    return opened.info.platform.architecture;
  };

  it("gives every platform it holds, of which its own table lists one", async () => {
    const images = [await spec("amd64"), await spec("arm64")] as const;
    const files = buildOciFiles(images, { compression: "none", isNested: true });
    const table = [
      {
        Config: `blobs/sha256/${digest(buildConfig(images[0])).slice(7)}`,
        RepoTags: ["acme/app:1"],
        Layers: images[0].layers.map(({ diffId }) => `blobs/sha256/${diffId.slice(7)}`),
      },
    ];
    writeFileSync(at("saved.tar"), await buildTar([...files, { path: "manifest.json", content: JSON.stringify(table) }]));
    expect(await open(at("saved.tar"))).toBe("amd64");
    expect(await open(at("saved.tar"), "arm64")).toBe("arm64");
    expect(await open(`${at("saved.tar")}#acme/app:1`, "arm64")).toBe("arm64");
    await expect(open(at("saved.tar"), "s390x")).rejects.toMatchObject({
      code: "IMAGE_PLATFORM_UNAVAILABLE",
      message: expect.stringContaining("linux/amd64, linux/arm64"),
    });
  });

  it("knows names in full as docker shortens them", async () => {
    writeFileSync(at("named.tar"), await buildTar(buildOciFiles([await spec("amd64")])));
    for (const name of ["acme/app:1", "docker.io/acme/app:1", "1"]) expect(await open(`${at("named.tar")}#${name}`)).toBe("amd64");
    await expect(open(`${at("named.tar")}#app:1`)).rejects.toMatchObject({ code: "IMAGE_NOT_FOUND" });
  });

  it("does not choose an image since another says nothing of its platform", async () => {
    const files = buildOciFiles([await spec("amd64"), { ...(await image("amd64")), tags: ["docker.io/acme/other:1"], labels: { other: "1" } }]);
    const index = files.find(({ path }) => path === "index.json");
    const document = JSON.parse(String(index?.content));
    delete document.manifests[1].platform;
    const write = async (name: string): Promise<string> => {
      document.manifests[1].annotations["org.opencontainers.image.ref.name"] = name;
      const content = JSON.stringify(document);
      writeFileSync(at("silent.tar"), await buildTar([...files.filter((file) => file !== index), { path: "index.json", content }]));
      return at("silent.tar");
    };
    await expect(open(await write("docker.io/acme/other:1"))).rejects.toMatchObject({ code: "IMAGE_REFERENCE_INVALID" });
    expect(await open(await write(`sha256-${"0".repeat(64)}.sig`))).toBe("amd64");
  });
});
