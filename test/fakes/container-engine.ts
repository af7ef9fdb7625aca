import { createServer, type Server, type ServerResponse } from "node:http";
import {
  buildConfig,
  buildDockerArchive,
  buildModernDockerArchive,
  buildOciFiles,
  buildTar,
  digest,
  type ImageSpec,
  type LayoutFile,
} from "../support/images.ts";

/** How an engine keeps and exports its images: before version 25, since, and over containerd's store. */
export type EngineStyle = "classic" | "modern" | "containerd";

export interface FakeEngine {
  readonly socket: string;
  /** `GET /path?query` of every request. */
  readonly requests: string[];
  /** Further files of every export. */
  extra?: readonly LayoutFile[];
  /** Answers every request that matches with this instead. */
  fault?: { readonly path: RegExp; readonly status: number; readonly body?: string; readonly isCutAfter?: number };
  /** Takes connections and requests, and never answers. */
  isHanging?: boolean;
  close(): Promise<void>;
}

/** By name; several, each for another platform, in containerd's store only. */
type EngineImages = Readonly<Record<string, ImageSpec | readonly ImageSpec[]>>;

/** The part of the Docker Engine API that reads images, on a Unix socket. https://docs.docker.com/reference/api/engine/version/v1.49/ */
export async function startFakeEngine(socket: string, images: EngineImages, style: EngineStyle = "modern"): Promise<FakeEngine> {
  const engine: FakeEngine = {
    socket,
    requests: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server: Server = createServer((message, response) => {
    engine.requests.push(`${message.method} ${message.url}`);
    if (engine.isHanging) return;
    const fault = findFault(engine, message.url);
    if (fault?.isCutAfter === undefined && fault) return reply(response, fault.status, fault.body ?? "");
    answer(
      { url: message.url ?? "", images, style, extra: engine.extra ?? [], ...(fault?.isCutAfter ? { cutAfter: fault.isCutAfter } : {}) },
      response,
    ).catch((error: unknown) => reply(response, 500, JSON.stringify({ message: String(error) })));
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return engine;
}

function findFault({ fault }: FakeEngine, url = ""): FakeEngine["fault"] {
  return fault?.path.test(url) ? fault : undefined;
}

interface Call {
  readonly url: string;
  readonly images: EngineImages;
  readonly style: EngineStyle;
  readonly extra: readonly LayoutFile[];
  readonly cutAfter?: number;
}

async function answer({ url, images, style, extra, cutAfter }: Call, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(url, "http://engine");
  const [, name = "", verb] = /^\/images\/(.+)\/(json|history|get)$/.exec(decodeURIComponent(pathname)) ?? [];
  const found = Object.entries(images)
    .map(([tag, held]) => ({ tag, held: Array.isArray(held) ? (held as readonly ImageSpec[]) : [held as ImageSpec] }))
    .find(({ tag, held }) => [tag, tag.replace(/:latest$/, ""), idOf(held, style)].includes(name));
  if (!found) return reply(response, 404, JSON.stringify({ message: `No such image: ${name}` }));
  const { tag, held } = found;
  const image = choose(held, searchParams.get("platform"));
  if (!image) return reply(response, 404, JSON.stringify({ message: `image with reference ${name} was found but does not provide the platform` }));
  const isChosen = searchParams.has("platform");
  if (verb === "json") return reply(response, 200, JSON.stringify(describe({ tag, image, held: isChosen ? [image] : held }, style)));
  if (verb === "history") return reply(response, 200, JSON.stringify(listHistory(image)));
  const archive = Buffer.concat([
    (await buildTar(extra)).subarray(0, extra.length > 0 ? -1024 : 0),
    await exportImages(isChosen ? [image] : held, style),
  ]);
  response.writeHead(200, { "content-type": "application/x-tar", "transfer-encoding": "chunked" });
  if (cutAfter === undefined) return void response.end(archive);
  response.write(archive.subarray(0, cutAfter), () => response.destroy());
}

/** Without a platform the machine's own, which is linux/amd64 here, if there is one. */
function choose(held: readonly ImageSpec[], platform: string | null): ImageSpec | undefined {
  const isOf = (wanted: string, { architecture = "amd64" }: ImageSpec): boolean => architecture === wanted;
  if (platform === null) return held.find((image) => isOf("amd64", image)) ?? held[0];
  return held.find((image) => isOf(JSON.parse(platform).architecture, image));
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body);
}

/** Several platforms are known by their index alone: what their own manifests are called leads nowhere. */
function idOf(held: readonly ImageSpec[], style: EngineStyle): string {
  const [first] = held;
  if (style !== "containerd" && first) return digest(buildConfig(first));
  const files = buildOciFiles(held, { compression: "gzip", isNested: held.length > 1 });
  const index = JSON.parse(files.find(({ path }) => path === "index.json")?.content.toString() ?? "{}");
  return index.manifests[0].digest;
}

interface Described {
  readonly tag: string;
  readonly image: ImageSpec;
  readonly held: readonly ImageSpec[];
}

function describe({ tag, image, held }: Described, style: EngineStyle): object {
  const id = idOf(held, style);
  const { architecture = "amd64", layers, labels, variant } = image;
  return {
    Id: id,
    RepoTags: [tag],
    RepoDigests: style === "containerd" ? [`${tag.split(":")[0]}@${id}`] : [],
    Created: "2026-01-02T03:04:05Z",
    Os: "linux",
    Architecture: architecture,
    ...(variant ? { Variant: variant } : {}),
    Config: { Labels: labels ?? null },
    RootFS: { Type: "layers", Layers: layers.map(({ diffId }) => diffId) },
    ...(style === "containerd" ? describeStored(id, held) : { GraphDriver: { Name: "overlay2" } }),
  };
}

function describeStored(id: string, held: readonly ImageSpec[]): object {
  const kind = held.length > 1 ? "index" : "manifest";
  return {
    Descriptor: { mediaType: `application/vnd.oci.image.${kind}.v1+json`, digest: id },
    Manifests: [
      ...held.map((image) => ({
        ID: idOf([image], "containerd"),
        Available: true,
        Kind: "image",
        ImageData: { Platform: { os: "linux", architecture: image.architecture ?? "amd64", ...(image.variant ? { variant: image.variant } : {}) } },
      })),
      { ID: digest("attestation"), Available: true, Kind: "attestation", AttestationData: { For: id } },
      { ID: digest("elsewhere"), Available: false, Kind: "image", ImageData: { Platform: { os: "linux", architecture: "s390x" } } },
    ],
  };
}

/** Newest first; a step tells the bytes it added. */
function listHistory(image: ImageSpec): object[] {
  const steps: readonly { created_by?: string; empty_layer?: boolean }[] = JSON.parse(buildConfig(image).toString()).history ?? [];
  let layer = -1;
  const listed = steps.map((step) => {
    if (!step.empty_layer) layer += 1;
    return { CreatedBy: step.created_by ?? "", Size: step.empty_layer ? 0 : (image.layers[layer]?.size ?? 1), Comment: "" };
  });
  return listed.reverse();
}

function exportImages(images: readonly ImageSpec[], style: EngineStyle): Promise<Buffer> {
  if (style === "classic") return buildDockerArchive(images);
  return buildModernDockerArchive(images, { compression: style === "modern" ? "none" : "gzip", isNested: images.length > 1 });
}
