import { type Digest, isDigest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import type { LayerVisitor } from "../../../ports/layer-visitor.ts";
import { asList, asRecord, asText, describeImage, parseJson, readConfig } from "../../config.ts";
import { HardLinkReader } from "../../layers/hard-links.ts";
import type { ImageContext, ImageSource, OpenImage, ReadLayersRequest } from "../../source.ts";
import { digestOf } from "../shared/blobs.ts";
import { askEngine, type Endpoint, findEndpoint, readJson } from "./endpoint.ts";
import { type ExportHandler, readExport } from "./read-export.ts";

/** https://pkg.go.dev/github.com/distribution/reference: anything the engine could know, and no path. */
const NAME = /^[a-zA-Z0-9][\w.:@/-]*$/;

/** Images of a container engine that speaks Docker's API on a local socket. */
export const dockerEngineSource: ImageSource = {
  id: "docker-engine",
  title: "container engine",
  references: ["https://docs.docker.com/reference/api/engine/"],
  needs: { daemon: true },
  prefixes: ["docker:"],
  recognise: async (text) => NAME.test(text),
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  if (!NAME.test(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no image name`);
  const endpoint = findEndpoint(cx.environment);
  const path = `/images/${text.split("/").map(encodeURIComponent).join("/")}`;
  const inspected = await readJson(await askEngine(`${path}/json`, endpoint, cx), `the engine's description of ${text}`);
  const image = new EngineImage({ path, name: text, endpoint, cx }, readInspected(inspected, text));
  return image;
}

interface Place {
  /** Of the image below the engine's API. */
  readonly path: string;
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly cx: ImageContext;
}

/** What the engine says before anything is exported: everything but the history. */
function readInspected(document: Readonly<Record<string, unknown>>, name: string): ImageInfo {
  const id = document["Id"];
  if (!isDigest(id)) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine describes ${name} without an image ID`);
  const config = readConfig(
    {
      os: document["Os"],
      architecture: document["Architecture"],
      variant: document["Variant"],
      created: document["Created"],
      config: { Labels: asRecord(document["Config"])["Labels"] },
      rootfs: { diff_ids: asRecord(document["RootFS"])["Layers"] ?? [] },
    },
    `the engine's description of ${name}`,
  );
  const repoDigests = asList(document["RepoDigests"]).filter((item) => typeof item === "string");
  return describeImage(config, { name, id, repoDigests });
}

class EngineImage implements OpenImage {
  readonly info: ImageInfo;
  readonly origin: string;
  readonly #place: Place;
  readonly #documents = new Map<string, Uint8Array>();

  constructor(place: Place, info: ImageInfo) {
    this.#place = place;
    this.info = info;
    this.origin = `container engine at ${place.endpoint.label}`;
  }

  async readLayers(request: ReadLayersRequest): Promise<void> {
    const links = new Map<string, HardLinkReader>();
    await this.#export(this.#firstPass(request, links));
    const pending = new Map([...links].filter(([, reader]) => !reader.isComplete));
    // Links to files that nobody wanted under their first name: the export is asked for once more, for them alone.
    if (pending.size > 0) await this.#export({ begin: (name) => pending.get(name)?.second, end: () => {}, document: () => {} });
    for (const finish of this.#finishers.splice(0)) finish();
  }

  readonly #finishers: (() => void)[] = [];

  #firstPass(request: ReadLayersRequest, links: Map<string, HardLinkReader>): ExportHandler {
    const seen = new Set<Digest>();
    const visitors = new Map<LayerVisitor, LayerVisitor>();
    return {
      begin: (name) => {
        const known = diffIdOfName(name, this.info);
        if (known !== undefined && (!request.wanted.has(known) || seen.has(known))) return undefined;
        const visitor = request.begin();
        const reader = new HardLinkReader(visitor);
        links.set(name, reader);
        visitors.set(reader.first, visitor);
        return reader.first;
      },
      end: (_name, diffId, first, stats) => {
        const visitor = visitors.get(first);
        if (visitor === undefined || seen.has(diffId)) return;
        seen.add(diffId);
        this.#finishers.push(() => request.end(diffId, visitor, stats));
      },
      document: (name, bytes) => this.#documents.set(name, bytes),
    };
  }

  async #export(handler: ExportHandler): Promise<void> {
    const { path, endpoint, cx } = this.#place;
    const response = await askEngine(`${path}/get`, endpoint, cx, true);
    try {
      await readExport(response.body, handler, cx);
    } finally {
      response.discard();
    }
  }

  /** The export brings the configuration itself, with the history and the digest that identifies the image. */
  finalInfo(): ImageInfo {
    const manifest = this.#documents.get("manifest.json");
    const entries = manifest === undefined ? [] : asList(parseJson(manifest, "the engine's manifest.json"));
    const configName = asText(asRecord(entries[0])["Config"]) ?? "";
    const bytes = this.#documents.get(configName);
    if (bytes === undefined) return this.info;
    const config = readConfig(parseJson(bytes, "the engine's image configuration"), "the engine's image configuration");
    const { name, repoDigests = [] } = this.info;
    return describeImage(config, { name, id: digestOf(bytes), repoDigests });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#documents.clear();
  }
}

/** Engines that write OCI-shaped exports name uncompressed layers by their diff ID. */
function diffIdOfName(name: string, { layers }: ImageInfo): Digest | undefined {
  const match = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name);
  return layers.find(({ diffId }) => diffId.slice(7) === match?.[1])?.diffId;
}
