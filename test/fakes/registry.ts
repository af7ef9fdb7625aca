import { createHash } from "node:crypto";
import type { FakeHandler, FakeRequest, FakeResponse } from "./server.ts";
import { type FakeServer, listen } from "./server.ts";

export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Looks at a request before the registry does; what it returns is the answer. */
export type Intervention = (request: FakeRequest) => FakeResponse | undefined;

export interface FakeRegistry extends FakeServer {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly requests: FakeRequest[];
  /** By digest and by `REPOSITORY:TAG`. */
  readonly manifests: Map<string, StoredManifest>;
  readonly blobs: Map<string, Buffer>;
  /** Misbehaviour, asked in order. */
  readonly interventions: Intervention[];
  putBlob(content: Buffer | string): { readonly digest: `sha256:${string}`; readonly size: number };
  /** Stores the files of an OCI layout; its only manifest or index gets the name. */
  putLayout(name: string, files: readonly { readonly path: string; readonly content: Buffer }[]): void;
  putManifest(name: string, mediaType: string, document: object): { readonly digest: `sha256:${string}`; readonly size: number };
}

export const digestOf = (bytes: Buffer | string): `sha256:${string}` => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** A registry in memory that keeps to https://github.com/opencontainers/distribution-spec unless told to misbehave. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const manifests = new Map<string, StoredManifest>();
  const blobs = new Map<string, Buffer>();
  const requests: FakeRequest[] = [];
  const interventions: Intervention[] = [];
  const server = await listen((request) => {
    requests.push(request);
    for (const intervene of interventions) {
      const answer = intervene(request);
      if (answer) return answer;
    }
    return serve(request, { manifests, blobs });
  });
  return {
    ...server,
    host: new URL(server.url).host,
    requests,
    manifests,
    blobs,
    interventions,
    putBlob(content) {
      const bytes = Buffer.from(content);
      blobs.set(digestOf(bytes), bytes);
      return { digest: digestOf(bytes), size: bytes.length };
    },
    putLayout(name, files) {
      for (const { path, content } of files) if (path.startsWith("blobs/")) blobs.set(digestOf(content), content);
      const index = JSON.parse(String(files.find(({ path }) => path === "index.json")?.content)) as Listing;
      for (const [position, { mediaType, digest }] of index.manifests.entries()) {
        storeTree({ mediaType, digest }, { manifests, blobs });
        const stored = manifests.get(digest);
        if (stored && position === 0) manifests.set(name, stored);
      }
    },
    putManifest(name, mediaType, document) {
      const bytes = Buffer.from(JSON.stringify(document));
      manifests.set(digestOf(bytes), { mediaType, bytes });
      manifests.set(name, { mediaType, bytes });
      return { digest: digestOf(bytes), size: bytes.length };
    },
  };
}

interface Listing {
  readonly manifests: readonly { readonly mediaType: string; readonly digest: string }[];
}

/** A layout keeps manifests among the blobs, a registry apart. */
function storeTree({ mediaType, digest }: Listing["manifests"][number], content: Content): void {
  const bytes = content.blobs.get(digest) ?? Buffer.alloc(0);
  content.manifests.set(digest, { mediaType, bytes });
  if (/index|list/.test(mediaType)) for (const child of (JSON.parse(String(bytes)) as Listing).manifests) storeTree(child, content);
}

interface Content {
  readonly manifests: Map<string, StoredManifest>;
  readonly blobs: Map<string, Buffer>;
}

const NOT_FOUND: FakeResponse = { status: 404, body: { errors: [{ code: "NOT_FOUND", message: "no such thing" }] } };

const serve = (request: FakeRequest, content: Content): ReturnType<FakeHandler> => {
  const manifest = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(request.path);
  if (manifest) return serveManifest(request, { repository: manifest[1] ?? "", reference: manifest[2] ?? "" }, content);
  const upload = /^\/v2\/(.+)\/blobs\/uploads\/(.*)$/.exec(request.path);
  if (upload) return takeUpload(request, upload[2] ?? "", content);
  const blob = /^\/v2\/.+\/blobs\/(sha256:[0-9a-f]{64})$/.exec(request.path);
  if (blob) return serveBlob(request, content.blobs.get(blob[1] ?? ""));
  const tags = /^\/v2\/(.+)\/tags\/list$/.exec(request.path);
  if (tags) return listTags(request, tags[1] ?? "", content);
  return request.path === "/v2/" ? { status: 200, body: {} } : NOT_FOUND;
};

function serveManifest(request: FakeRequest, at: { repository: string; reference: string }, { manifests }: Content): FakeResponse {
  const key = at.reference.startsWith("sha256:") ? at.reference : `${at.repository}:${at.reference}`;
  if (request.method === "PUT") {
    const stored = { mediaType: request.headers["content-type"] ?? "", bytes: request.body };
    manifests.set(digestOf(request.body), stored);
    manifests.set(key, stored);
    return { status: 201, headers: { "docker-content-digest": digestOf(request.body) } };
  }
  const found = manifests.get(key);
  if (!found) return NOT_FOUND;
  return { status: 200, headers: { "content-type": found.mediaType, "docker-content-digest": digestOf(found.bytes) }, body: found.bytes };
}

function serveBlob(request: FakeRequest, bytes: Buffer | undefined): FakeResponse {
  if (!bytes) return NOT_FOUND;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers["range"] ?? "");
  if (!range) return { status: 200, body: bytes };
  const start = Number(range[1]);
  const part = bytes.subarray(start, range[2] ? Number(range[2]) + 1 : undefined);
  return { status: 206, headers: { "content-range": `bytes ${start}-${start + part.length - 1}/${bytes.length}` }, body: part };
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put */
function takeUpload(request: FakeRequest, id: string, { blobs }: Content): FakeResponse {
  if (request.method === "POST" && id === "") return { status: 202, headers: { location: `${request.path}one?state=a%2Fb` } };
  const digest = request.query.get("digest");
  const isRight = request.method === "PUT" && request.query.get("state") === "a/b" && digest === digestOf(request.body);
  if (!isRight) return { status: 400, body: { errors: [{ code: "DIGEST_INVALID", message: "not what was announced" }] } };
  blobs.set(digest, request.body);
  return { status: 201 };
}

const TAGS_A_PAGE = 2;

function listTags(request: FakeRequest, repository: string, { manifests }: Content): FakeResponse {
  const all = [...manifests.keys()].filter((key) => key.startsWith(`${repository}:`)).map((key) => key.slice(repository.length + 1));
  const start = Number(request.query.get("last") ?? 0);
  const next = start + TAGS_A_PAGE;
  const link = next < all.length ? { link: `</v2/${repository}/tags/list?last=${next}>; rel="next"` } : {};
  return { status: 200, headers: link, body: { name: repository, tags: all.slice(start, next) } };
}
