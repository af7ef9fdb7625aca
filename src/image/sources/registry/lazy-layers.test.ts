import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry } from "../../../../test/fakes/registry.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import { buildConfig, buildTar, digest, fromTar } from "../../../../test/support/images.ts";
import { recordImage } from "../../../../test/support/layer-recording.ts";
import { buildChunked, buildStargz, type LazyFile, type LazyLayer } from "../../../../test/support/lazy-layers.ts";
import { parseToc } from "../../layers/toc.ts";
import { registrySource } from "./index.ts";

const LARGE = randomBytes(250_000);
const FILES: readonly LazyFile[] = [
  { path: "bin/large", content: randomBytes(400_000) },
  { path: "app/package.json", content: Buffer.from('{"name":"lazy"}') },
  { path: "app/empty.json" },
  { path: "lib/database.json", content: LARGE },
  { path: "lib/other", content: randomBytes(900_000) },
  { path: "store/00ab", content: Buffer.from('{"name":"linked"}') },
  { path: "linked/package.json", link: "store/00ab" },
];

const headerOf = async ({ path, content = Buffer.alloc(0), link }: LazyFile): Promise<Buffer> => {
  const entry = link === undefined ? { path, content } : { path, type: "link" as const, target: link };
  return (await buildTar([entry])).subarray(0, 512);
};
const tarOf = (json: Buffer): Promise<Buffer> => buildTar([{ path: "stargz.index.json", content: json }]);
const isWanted = (path: string): boolean => path.endsWith(".json");

let registry: FakeRegistry;
let cx: TestImageContext;
beforeAll(async () => {
  registry = await startFakeRegistry();
  cx = createImageContext({ trustsContents: true });
});
beforeEach(() => {
  registry.requests.length = 0;
  registry.interventions.length = 0;
});
afterAll(async () => {
  cx.dispose();
  await registry.close();
});

function publish({ blob, annotations, mediaType }: LazyLayer, tar: Buffer): string {
  const config = registry.putBlob(buildConfig({ layers: [fromTar(tar)] }));
  const layer = { mediaType, annotations, ...registry.putBlob(blob) };
  const type = "application/vnd.oci.image.manifest.v1+json";
  registry.putManifest("lazy:1", type, { schemaVersion: 2, mediaType: type, config: { mediaType: "", ...config }, layers: [layer] });
  return `${registry.host}/lazy:1`;
}

async function read(text: string, wants = isWanted, context = cx) {
  await using image = await registrySource.open(text, context);
  const { layers } = await recordImage(image, { wants });
  const [recording] = layers.values();
  const fetched = registry.requests.filter(({ path }) => path.includes("/blobs/")).map(({ headers }) => headers["range"]);
  return {
    contents: Object.fromEntries(recording?.contents ?? []),
    fetched,
    paths: recording?.entries.map(({ path }) => path),
    problems: recording?.problems,
  };
}

const TAR = Buffer.alloc(1024);

describe.each([
  ["eStargz", () => buildStargz(FILES, headerOf, tarOf)],
  ["zstd:chunked", () => buildChunked(FILES, headerOf)],
])("%s", (_, build) => {
  it("gives the wanted files by parts, as the whole layer does", async () => {
    const text = publish(await build(), TAR);
    const lazy = await read(text);
    expect(lazy.fetched.filter((range) => range === undefined)).toHaveLength(1);
    registry.requests.length = 0;
    const whole = await read(text, isWanted, { ...cx, trustsContents: false });
    expect(whole.fetched.every((range) => range === undefined)).toBe(true);
    expect(lazy.contents).toEqual(whole.contents);
    expect(Object.keys(lazy.contents).toSorted()).toEqual(["app/empty.json", "app/package.json", "lib/database.json", "linked/package.json"]);
    expect(whole.paths?.filter((path) => lazy.paths?.includes(path))).toEqual(lazy.paths);
    expect(lazy.problems).toEqual([]);
  });

  it("is fetched whole where most of it is wanted", async () => {
    const { fetched, contents } = await read(publish(await build(), TAR), () => true);
    expect(fetched.at(-1)).toBeUndefined();
    expect(Object.keys(contents)).toHaveLength(7);
  });

  it("is fetched whole where a part is not what the table says, or no parts are sent", async () => {
    const text = publish(await build(), TAR);
    registry.interventions.push(({ headers }) =>
      headers["range"]?.startsWith("bytes=4") ? { status: 206, headers: { "content-range": "bytes 1-2/3" } } : undefined,
    );
    expect((await read(text)).fetched.at(-1)).toBeUndefined();
    registry.interventions.length = 0;
    registry.interventions.push(({ headers, path }) =>
      headers["range"] ? { status: 200, body: registry.blobs.get(path.slice(path.lastIndexOf("/") + 1)) } : undefined,
    );
    expect(Object.keys((await read(text)).contents)).toHaveLength(4);
  });

  it("is fetched whole where the table is not the one that the manifest names", async () => {
    const layer = await build();
    const annotations = Object.fromEntries(
      Object.entries(layer.annotations).map(([key, value]) => [key, value.startsWith("sha256:") ? digest("other") : value]),
    );
    const { fetched, contents } = await read(publish({ ...layer, annotations }, TAR));
    expect(fetched.at(-1)).toBeUndefined();
    expect(Object.keys(contents)).toHaveLength(4);
  });
});

it("a stargz layer is a gzip layer", async () => {
  const { blob } = await buildStargz(FILES, headerOf, tarOf);
  expect(gunzipSync(blob).includes("stargz.index.json")).toBe(true);
});

describe("a table of contents", () => {
  const file = { type: "reg", name: "a", size: 10, offset: 5, digest: digest("a") };
  it.each<[string, unknown]>([
    ["nothing", {}],
    ["no entries", { entries: [] }],
    ["a file without digest", { entries: [{ ...file, digest: undefined }] }],
    ["chunks that are too few", { entries: [{ ...file, chunkSize: 4 }] }],
    [
      "chunks that are too many",
      {
        entries: [
          { ...file, chunkSize: 4 },
          { type: "chunk", name: "a", offset: 9, chunkSize: 7 },
        ],
      },
    ],
    ["a place within a stream", { entries: [{ ...file, innerOffset: 3 }] }],
    ["a chunk that ends before it begins", { entries: [{ ...file, endOffset: 4 }] }],
    ["too many entries", { entries: Array.from({ length: 12 }, () => file) }],
  ])("with %s is not used", (_, document) => {
    expect(parseToc(document, 10)).toBeUndefined();
  });

  it("may have zeros that are stored nowhere", () => {
    const entries = parseToc(
      {
        entries: [
          { ...file, chunkSize: 4 },
          { type: "chunk", name: "a", chunkType: "zeros" },
        ],
      },
      10,
    );
    expect(entries?.[0]?.chunks).toEqual([{ offset: 5, size: 4 }, { size: 6 }]);
  });
});
