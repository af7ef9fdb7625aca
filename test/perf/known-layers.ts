import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildLayer } from "../support/images.ts";
import { type BigImage, makeBigImage } from "./big-image.ts";
import { measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CHILD = join(import.meta.dirname, "shared-base-child.ts");
const CLI = join(import.meta.dirname, "../../dist/cli.js");
const IMAGES = 20;

interface Document {
  readonly layers: readonly { readonly mediaType: string; readonly digest: string; readonly size: number }[];
  readonly config: { readonly digest: string };
  readonly rootfs: { readonly diff_ids: readonly string[] };
}

/** What is left to do when layers are known: for one image, and for twenty on one base, in one process. */
export async function measureKnownLayers(scratch: string): Promise<Section> {
  const big = await makeBigImage(join(scratch, "big"));
  const layout = await makeSharedBase(join(scratch, "shared-base"), big);
  const known = measureTogether(
    [big.ociLayout, big.dockerArchive].map((source) => ({
      name: source,
      args: [CLI, "sbom", "--quiet", "-o", join(scratch, "sbom.json"), source],
      env: { TIDEGATE_CACHE_DIR: join(scratch, "known-layers") },
    })),
    5,
  );
  const [twenty, one] = measureTogether(
    [IMAGES, 1].map((count) => ({ name: `${count}`, args: [CHILD, layout, String(count)] })),
    3,
  );
  return {
    name: "Layers that were read before",
    rows: [
      ...known.map(({ ms, cpuMs, peakMb }, index) => ({
        what: `SBOM of the ${index === 0 ? "gzip OCI layout" : "uncompressed docker-archive"}, every layer known`,
        goal: "≤ 250 ms, < 150 MB",
        figure: `${cpuMs} ms of processor time (by the clock ${ms} ms)`,
        memory: `${peakMb} MB`,
      })),
      {
        what: `Inventories of ${IMAGES} images on that base, in one process, against one of them`,
        goal: "",
        figure: `${((twenty?.cpuMs ?? 0) / (one?.cpuMs ?? 1)).toFixed(2)} × (${twenty?.cpuMs} ms / ${one?.cpuMs} ms of processor time)`,
        memory: `${twenty?.peakMb} MB`,
      },
      { what: "Stored bytes of the base read for all of them", goal: "each once", figure: countBase(big, layout), memory: "" },
    ],
  };
}

function countBase(big: BigImage, layout: string): string {
  const { read } = JSON.parse(execFileSync(process.execPath, [CHILD, layout, String(IMAGES)], { encoding: "utf8" })) as {
    readonly read: Readonly<Record<string, number>>;
  };
  const sum = (sizeOf: (path: string) => number): string => (big.layerBlobs.reduce((bytes, path) => bytes + sizeOf(path), 0) / 1e6).toFixed(1);
  return `${sum((path) => read[basename(path)] ?? 0)} MB of ${sum((path) => statSync(path).size)} MB`;
}

/** A layout whose images share the blobs of another; takes next to no space of its own. */
async function makeSharedBase(folder: string, big: BigImage): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const blobs = join(folder, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  for (const path of big.layerBlobs) if (!existsSync(join(blobs, basename(path)))) linkSync(path, join(blobs, basename(path)));
  const put = (content: Buffer | string, mediaType: string) => {
    const digest = createHash("sha256").update(content).digest("hex");
    writeFileSync(join(blobs, digest), content);
    return { mediaType, digest: `sha256:${digest}`, size: content.length };
  };
  const read = (digest: string): Document => {
    return JSON.parse(readFileSync(join(big.ociLayout, "blobs/sha256", digest.replace("sha256:", "")), "utf8")) as Document;
  };
  const index = JSON.parse(readFileSync(join(big.ociLayout, "index.json"), "utf8")) as { readonly manifests: readonly { readonly digest: string }[] };
  const manifest = read(index.manifests[0]?.digest ?? "");
  const { diff_ids: diffIds } = read(manifest.config.digest).rootfs;
  const OCI = "application/vnd.oci.image";
  const manifests: object[] = [];
  for (let place = 0; place < IMAGES; place += 1) {
    const name = `app-${place}`;
    const own = await buildLayer([{ path: `srv/node_modules/${name}/package.json`, content: JSON.stringify({ name, version: "1.0.0" }) }]);
    const config = { architecture: "amd64", os: "linux", config: {}, rootfs: { type: "layers", diff_ids: [...diffIds, own.diffId] } };
    const document = {
      schemaVersion: 2,
      mediaType: `${OCI}.manifest.v1+json`,
      config: put(JSON.stringify(config), `${OCI}.config.v1+json`),
      layers: [...manifest.layers, put(gzipSync(own.tar), `${OCI}.layer.v1.tar+gzip`)],
    };
    const annotations = { "org.opencontainers.image.ref.name": name };
    manifests.push({ ...put(JSON.stringify(document), `${OCI}.manifest.v1+json`), platform: { os: "linux", architecture: "amd64" }, annotations });
  }
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  return folder;
}
