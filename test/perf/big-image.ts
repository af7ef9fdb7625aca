import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";

/** What the generated image is made of. */
export interface BigImageShape {
  readonly layers: number;
  /** Entries of all layers together. */
  readonly entries: number;
  /** Uncompressed bytes of all layers together. */
  readonly bytes: number;
}

export const BIG_IMAGE: BigImageShape = { layers: 5, entries: 50_000, bytes: 1_100_000_000 };

export interface BigImage {
  readonly dockerArchive: string;
  readonly ociLayout: string;
  readonly layerTars: readonly string[];
  readonly layerBlobs: readonly string[];
}

/**
 * Makes (once per folder) an image of the given shape as docker-archive with uncompressed layers and as OCI layout with gzip layers:
 * a dpkg database with file lists in the first layer, npm packages throughout, and otherwise files nobody claims.
 */
export async function makeBigImage(folder: string, shape: BigImageShape = BIG_IMAGE): Promise<BigImage> {
  const image: BigImage = {
    dockerArchive: join(folder, "image.tar"),
    ociLayout: join(folder, "oci"),
    layerTars: Array.from({ length: shape.layers }, (_, index) => join(folder, `layer-${index}.tar`)),
    layerBlobs: [],
  };
  const done = join(folder, `done-${shape.layers}-${shape.entries}-${shape.bytes}`);
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(image.ociLayout, "blobs/sha256"), { recursive: true });
    for (const [index, path] of image.layerTars.entries()) await writeLayer(path, index, shape);
  }
  const config = await writeFormats(image, done);
  return { ...image, layerBlobs: config };
}

async function writeLayer(path: string, layer: number, shape: BigImageShape): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createWriteStream(path, { highWaterMark: 1 << 20 }));
  const random = randomBytes(layer + 1);
  const add = (name: string, content: Buffer | string): Promise<void> =>
    new Promise((resolve, reject) =>
      tar.entry({ name, mtime: new Date(0) }, typeof content === "string" ? Buffer.from(content) : content, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  const total = shape.entries / shape.layers;
  const fixed = layer === 0 ? await addDebian(add) : 0;
  const packages = Math.floor((total - fixed) * 0.08);
  for (let index = 0; index < packages; index += 1) {
    const name = `package-${layer}-${index}`;
    await add(
      `app/node_modules/${name}/package.json`,
      JSON.stringify({ name, version: `1.${index}.0`, license: "MIT", description: "made for measuring ".repeat(20) }),
    );
  }
  const rest = total - fixed - packages;
  const average = Math.floor((shape.bytes / shape.layers - total * 1024) / rest);
  for (let index = 0; index < rest; index += 1) {
    // A tenth of the files holds most of the bytes, as in real images.
    const size = index % 10 === 0 ? average * 9 : Math.floor(average / 9);
    await add(`usr/share/data-${layer}/${index % 97}/file-${index}.bin`, random(size));
  }
  tar.finalize();
  await written;
}

async function addDebian(add: (name: string, content: string) => Promise<void>): Promise<number> {
  await add("etc/os-release", 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n');
  const stanzas: string[] = [];
  const count = 400;
  for (let index = 0; index < count; index += 1) {
    const name = `libmeasure${index}`;
    stanzas.push(
      `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.${index}-1\nMaintainer: Debian Maintainers <x@example.org>\nDescription: made for measuring\n`,
    );
    const files = Array.from({ length: 60 }, (_, file) => `/usr/share/${name}/file-${file}`);
    await add(`var/lib/dpkg/info/${name}.list`, `/.\n${files.join("\n")}\n`);
  }
  await add("var/lib/dpkg/status", stanzas.join("\n"));
  return count + 2;
}

/** Half-compressible bytes, the same on every machine. */
function randomBytes(seed: number): (size: number) => Buffer {
  const pool = Buffer.alloc(1 << 22);
  let state = seed * 2_654_435_761;
  for (let index = 0; index < pool.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    pool[index] = (index >> 6) & 1 ? state >>> 24 : 32 + ((index >> 3) % 90);
  }
  let offset = 0;
  return (size) => {
    offset = (offset + 7919) % (1 << 20);
    if (size <= pool.length - offset) return pool.subarray(offset, offset + size);
    return Buffer.concat(Array.from({ length: Math.ceil(size / pool.length) }, () => pool)).subarray(0, size);
  };
}

async function writeFormats(image: BigImage, done: string): Promise<string[]> {
  const blobs = join(image.ociLayout, "blobs/sha256");
  if (existsSync(done)) return JSON.parse(readFileSync(done, "utf8")) as string[];
  const diffIds: string[] = [];
  const layers: { mediaType: string; digest: string; size: number }[] = [];
  for (const tar of image.layerTars) {
    diffIds.push(`sha256:${await hashFile(tar)}`);
    const temporary = join(blobs, "part");
    await pipeline(createReadStream(tar, { highWaterMark: 1 << 20 }), createGzip({ level: 6, chunkSize: 1 << 20 }), createWriteStream(temporary));
    const digest = await hashFile(temporary);
    renameSync(temporary, join(blobs, digest));
    layers.push({ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest: `sha256:${digest}`, size: statSync(join(blobs, digest)).size });
  }
  const history = diffIds.map((_, index) => ({ created: "1970-01-01T00:00:00Z", created_by: `COPY layer-${index} /` }));
  const config = JSON.stringify({
    architecture: "amd64",
    os: "linux",
    created: "1970-01-01T00:00:00Z",
    config: {},
    rootfs: { type: "layers", diff_ids: diffIds },
    history,
  });
  const configDigest = writeBlob(blobs, config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: `sha256:${configDigest}`, size: config.length },
    layers,
  });
  const manifestDigest = writeBlob(blobs, manifest);
  writeFileSync(join(image.ociLayout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(
    join(image.ociLayout, "index.json"),
    JSON.stringify({
      schemaVersion: 2,
      manifests: [
        {
          mediaType: "application/vnd.oci.image.manifest.v1+json",
          digest: `sha256:${manifestDigest}`,
          size: manifest.length,
          platform: { os: "linux", architecture: "amd64" },
        },
      ],
    }),
  );
  await writeDockerArchive(image, config, configDigest);
  const paths = layers.map(({ digest }) => join(blobs, digest.slice(7)));
  writeFileSync(done, JSON.stringify(paths));
  return paths;
}

async function writeDockerArchive(image: BigImage, config: string, configDigest: string): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, createWriteStream(image.dockerArchive, { highWaterMark: 1 << 20 }));
  const names = image.layerTars.map((_, index) => `layer${index}/layer.tar`);
  for (const [index, path] of image.layerTars.entries()) {
    const entry = tar.entry({ name: names[index] ?? "", size: statSync(path).size });
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), entry as unknown as Writable);
  }
  tar.entry({ name: `${configDigest}.json` }, config);
  tar.entry({ name: "manifest.json" }, JSON.stringify([{ Config: `${configDigest}.json`, RepoTags: ["big:latest"], Layers: names }]));
  tar.finalize();
  await written;
}

function writeBlob(blobs: string, content: string): string {
  const digest = createHash("sha256").update(content).digest("hex");
  writeFileSync(join(blobs, digest), content);
  return digest;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
