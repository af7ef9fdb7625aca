import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFakeLogger, type FakeLogger } from "../../../test/fakes/logger.ts";
import { type FakeRegistry, startFakeRegistry } from "../../../test/fakes/registry.ts";
import { buildLayer, buildOciFiles, compress, digest, type ImageSpec, type Layer } from "../../../test/support/images.ts";
import type { BuildProvenance } from "../../image/provenance/read-statement.ts";
import type { Digest } from "../../model/digest.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import { parseReference } from "../../registry/reference.ts";
import { createRuntime } from "../create-runtime.ts";
import { readSettings } from "../options/read.ts";
import { attributeBase } from "./index.ts";
import { lookUpOnce, mayAsk } from "./look-up.ts";

let registry: FakeRegistry;
let layers: Layer[];
const signal = AbortSignal.timeout(60_000);

beforeAll(async () => {
  registry = await startFakeRegistry();
  layers = await Promise.all(["os", "tools", "app", "other"].map((path) => buildLayer([{ path }])));
});
beforeEach(() => {
  registry.requests.length = 0;
  registry.manifests.clear();
  publish("os:1", [0]);
  publish("tools:1", [0, 1]);
  publish("other:1", [3]);
});
afterAll(() => registry.close());

const pick = (indexes: readonly number[]): Layer[] => indexes.map((index) => layers[index] as Layer);
const nameOf = (name: string): string => `${registry.host}/${name}`;
const stored = (index: number): Digest => digest(compress(layers[index]?.tar ?? Buffer.alloc(0), "gzip"));

function publish(name: string, indexes: readonly number[], options: Partial<ImageSpec> = {}): Digest {
  registry.putLayout(name, buildOciFiles([{ layers: pick(indexes), ...options }]));
  return digest(registry.manifests.get(name)?.bytes ?? "");
}

interface Case {
  readonly image?: Partial<ImageInfo>;
  readonly isBase?: readonly boolean[];
  readonly provenance?: BuildProvenance;
  readonly bases?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly logger?: FakeLogger;
}

/** An image of three layers, the lower two of which are `tools:1`, the lowest `os:1`. */
async function attribute({ image, isBase, provenance, bases = [], settings = {}, logger = createFakeLogger() }: Case): Promise<Inventory> {
  const own = pick([0, 1, 2]).map(({ diffId }, index) => ({ diffId, digest: stored(index), ...(isBase ? { isBase: isBase[index] === true } : {}) }));
  const inventory = {
    image: { name: "app", id: stored(0), platform: { os: "linux", architecture: "amd64" }, layers: own, ...image },
    packages: [],
    extractors: [],
    problems: [],
  };
  const runtime = await createRuntime({ logger, environment: { DOCKER_HOST: "unix:///nowhere.sock" }, signal });
  const read = readSettings({ "insecure-registries": registry.host, ...settings });
  return attributeBase({ inventory, bases }, { settings: read, provenance }, runtime);
}

const marks = ({ image }: Inventory): unknown => image?.layers.map(({ isBase }) => isBase);
const unknown = [undefined, undefined, undefined];

describe("the base image of recorded builds", () => {
  it("is the image whose layers lie below, by the builder's own list of them", async () => {
    const images = [
      { name: "os:1", digest: stored(3), layers: [stored(0)] },
      { name: "golang:1", digest: stored(2), layers: [stored(3)] },
      { name: "tools:1", digest: stored(1), layers: [stored(0), stored(1)] },
    ];
    const found = await attribute({ provenance: { images } });
    expect(marks(found)).toEqual([true, true, false]);
    expect(found.image?.base).toEqual({ name: "tools:1", digest: stored(1) });
    expect(registry.requests).toEqual([]);
  });

  it("has its digest where the Dockerfile told its name", async () => {
    const provenance = { images: [{ name: "debian:12", digest: stored(3) }] };
    const image = { base: { name: "docker.io/library/debian:12" } };
    const found = await attribute({ image, isBase: [true, true, false], provenance });
    expect(found.image?.base).toEqual({ name: "docker.io/library/debian:12", digest: stored(3) });
    expect((await attribute({ image: { base: { name: "debian:11" } }, isBase: [true, true, false], provenance })).image?.base).toEqual({
      name: "debian:11",
    });
    expect(registry.requests).toEqual([]);
  });

  it("is looked up among what went into the build: the one with the most layers in common", async () => {
    const [os, tools, other] = [publish("os:1", [0]), publish("tools:1", [0, 1]), publish("other:1", [3])];
    // The tags have moved since; digests stay.
    publish("tools:1", [3]);
    const images = [
      { name: nameOf("os:1"), digest: os },
      { name: nameOf("other:1"), digest: other },
      { name: nameOf("tools:1"), digest: tools },
    ];
    const found = await attribute({ provenance: { images } });
    expect(marks(found)).toEqual([true, true, false]);
    expect(found.image?.base).toEqual({ name: nameOf("tools:1"), digest: tools });
  });

  it("is known in part where one of them cannot be had", async () => {
    const images = [
      { name: nameOf("os:1"), digest: publish("os:1", [0]) },
      { name: nameOf("tools:1"), digest: stored(3) },
    ];
    expect(marks(await attribute({ provenance: { images } }))).toEqual([true, undefined, undefined]);
  });
});

describe("the base image that annotations or a Dockerfile name", () => {
  it.each<[string, () => Case, unknown]>([
    [
      "an annotation's digest, wherever the tag is now",
      () => {
        const digest = publish("tools:1", [0, 1]);
        publish("tools:1", [3]);
        return { image: { base: { name: nameOf("tools:1"), digest } } };
      },
      [true, true, false],
    ],
    [
      "an annotation's tag where its digest is of nothing that was pushed",
      () => ({ image: { base: { name: nameOf("tools:1"), digest: stored(3) } } }),
      [true, true, false],
    ],
    ["an annotation", () => ({ image: { base: { name: nameOf("tools:1") } } }), [true, true, false]],
    [
      "a label, which may be the base's own",
      () => ({ image: { base: { name: nameOf("os:1") }, labels: { "org.opencontainers.image.base.name": nameOf("os:1") } } }),
      [true, undefined, undefined],
    ],
    ["a Dockerfile that does not fit", () => ({ bases: [nameOf("other:1"), nameOf("tools:1")] }), [true, true, undefined]],
    [
      "an image that was only given other settings",
      () => (publish("same:1", [0, 1, 2]), { image: { base: { name: nameOf("same:1") } } }),
      [true, true, true],
    ],
  ])("is found by %s", async (_what, make, expected) => expect(marks(await attribute(make()))).toEqual(expected));

  it.each<[string, () => Case]>([
    ["the tag has moved", () => (publish("tools:1", [3, 1]), { bases: [nameOf("tools:1")] })],
    ["it has more layers than the image", () => (publish("tools:1", [0, 1, 2, 3]), { bases: [nameOf("tools:1")] })],
    ["it has no layers", () => (publish("tools:1", []), { bases: [nameOf("tools:1")] })],
    ["it is not there", () => ({ bases: [nameOf("nothing:1")] })],
    ["it is of another platform", () => (publish("tools:1", [0, 1], { architecture: "arm64" }), { bases: [nameOf("tools:1")] })],
    ["nobody listens there", () => ({ bases: ["127.0.0.1:1/tools:1"], settings: { "insecure-registries": "127.0.0.1:1" } })],
    ["it was made on this machine", () => ({ bases: ["localhost/tools:1"] })],
    ["its name is none", () => ({ bases: ["Not A Name"] })],
  ])("stays unknown where %s", async (_what, make) => {
    const { problems, ...found } = await attribute(make());
    expect(marks({ ...found, problems })).toEqual(unknown);
    expect(problems).toEqual([]);
  });

  it.each<[string, Case]>([
    ["base-image is none", { settings: { "base-image": "none" } }],
    ["it is offline", { settings: { offline: "true" } }],
    ["the Dockerfile has told it already", { isBase: [true, false, false] }],
  ])("is not looked up where %s", async (_what, changes) => {
    await attribute({ ...changes, bases: [nameOf("tools:1")] });
    expect(registry.requests).toEqual([]);
  });

  it("is not looked up in a registry that only the image itself names", async () => {
    const base = { base: { name: nameOf("tools:1") } };
    const logger = createFakeLogger();
    const settings = { "insecure-registries": "elsewhere.test" };
    expect(marks(await attribute({ image: base, settings, logger }))).toEqual(unknown);
    expect(registry.requests).toEqual([]);
    expect(logger.lines.join()).toContain("only the image itself names that registry");
  });

  it.each([
    ["debian:12", true],
    ["ghcr.io/acme/base:1", true],
    ["acme.test/base:1", true],
    ["mirrored.test/base:1", true],
    ["insecure.test:5000/base:1", true],
    ["elsewhere.test/base:1", false],
    ["docker.io.elsewhere.test/base:1", false],
    ["169.254.169.254/base:1", false],
    ["mirror.test/base:1", false],
  ])("may be asked for on the image's word alone: %s %s", (name, expected) => {
    const settings = readSettings({ "insecure-registries": "insecure.test:5000", "registry-mirrors": "mirrored.test=mirror.test" });
    const image = {
      name: "app",
      id: stored(0),
      platform: { os: "linux", architecture: "amd64" },
      layers: [],
      repoDigests: [`acme.test/app@${stored(0)}`],
    };
    const reference = parseReference(name);
    expect(reference && mayAsk(reference, image, settings)).toBe(expected);
  });

  it("is not waited for, and of a registry that keeps silent nothing else is asked", async () => {
    registry.interventions.push(({ path }) => (path.includes("/manifests/") ? { status: 200, isStalled: true } : undefined));
    const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal });
    const options = { settings: readSettings({ "insecure-registries": registry.host }), longest: 200 };
    const [os, tools] = ["os", "tools"].map((repository) => ({ registry: registry.host, repository, tag: "1" }));
    const ask = (reference = os ?? expect.fail()) => lookUpOnce(reference, { os: "linux", architecture: "amd64" }, options, runtime);
    expect(await ask()).toEqual({ reason: "no answer came within 0.2 seconds.", code: "TIMEOUT" });
    registry.requests.length = 0;
    registry.interventions.length = 0;
    expect(await ask(tools)).toEqual({ reason: `${registry.host} has not answered before.` });
    expect(registry.requests).toEqual([]);
  });

  it("is looked up once for many images", async () => {
    const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal });
    const settings = readSettings({ "insecure-registries": registry.host });
    const image = { name: "app", id: stored(0), platform: { os: "linux", architecture: "amd64" }, layers: pick([0, 1]) };
    const inventory = { image, packages: [], extractors: [], problems: [] };
    for (let count = 0; count < 5; count += 1) {
      const found = await attributeBase({ inventory, bases: [nameOf("os:1")] }, { settings, provenance: undefined }, runtime);
      expect(found.image?.layers[0]?.isBase).toBe(true);
    }
    expect(registry.requests.filter(({ path }) => path.includes("/manifests/"))).toHaveLength(1);
  });
});

describe("the base image that the user names", () => {
  it("is compared, wherever it is", async () => {
    const found = await attribute({ settings: { "base-image": nameOf("tools:1") }, isBase: [true, false, false] });
    expect(marks(found)).toEqual([true, true, false]);
    expect(found.image?.base).toEqual({ name: nameOf("tools:1"), digest: publish("tools:1", [0, 1]) });
  });

  it.each([
    ["is another one", "other:1", /does not begin with its layers/],
    ["is not there", "nothing:1", /nothing:1/],
  ])("and %s is said", async (_what, name, message) => {
    const found = await attribute({ settings: { "base-image": nameOf(name) }, isBase: [true, false, false] });
    expect(marks(found)).toEqual([true, false, false]);
    expect(found.problems).toMatchObject([{ severity: "warning", code: "BASE_IMAGE_UNKNOWN", message: expect.stringMatching(message) }]);
  });

  it("is not fetched offline", async () => {
    const found = await attribute({ settings: { "base-image": nameOf("tools:1"), offline: "true" } });
    expect(found.problems).toMatchObject([{ code: "BASE_IMAGE_UNKNOWN" }]);
    expect(registry.requests).toEqual([]);
  });

  it("has to be a name", async () => {
    await expect(attribute({ settings: { "base-image": "registry:Not A Name" } })).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining("base-image"),
    });
  });
});
