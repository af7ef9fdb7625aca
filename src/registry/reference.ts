import { type Digest, isDigest } from "../model/digest.ts";

/** A repository of a registry. */
export interface Repository {
  /** As people write it: `docker.io`, `ghcr.io`, `localhost:5000`. */
  readonly registry: string;
  /** `library/debian`. */
  readonly repository: string;
}

/** What a name with tag or digest means. The digest wins where both are given. */
export interface RegistryReference extends Repository {
  readonly tag?: string;
  readonly digest?: Digest;
}

const MAX_LENGTH = 1024;
const MAX_REPOSITORY = 255;
const HOST = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62})(?:\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62}){0,30}|\[[0-9a-fA-F:]{2,45}\])(?::\d{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Docker Hub under the names it has had. */
const HUB_NAMES = new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);

/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as https://pkg.go.dev/github.com/distribution/reference does: without a host it is
 * Docker Hub, there without a folder `library/`, and without tag or digest `latest`. Undefined when it is no such name.
 */
export function parseReference(text: string): RegistryReference | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { name, tag, digest } = splitName(text);
  const { registry, path } = splitHost(name);
  const repository = registry === "docker.io" && !path.includes("/") ? `library/${path}` : path;
  if (!isRegistryHost(registry) || !isRepositoryPath(repository) || !TAG.test(tag ?? "latest")) return undefined;
  if (digest === undefined) return { registry, repository, tag: tag ?? "latest" };
  return isDigest(digest) ? { registry, repository, ...(tag === undefined ? {} : { tag }), digest } : undefined;
}

/** `ghcr.io`, `localhost:5000`, `[::1]:5000`. */
export function isRegistryHost(text: string): boolean {
  return HOST.test(text);
}

/** `library/debian`. */
export function isRepositoryPath(text: string): boolean {
  return text.length <= MAX_REPOSITORY && text.split("/").every((component) => COMPONENT.test(component));
}

function splitName(text: string): { readonly name: string; readonly tag?: string; readonly digest?: string } {
  const at = text.indexOf("@");
  const tagged = at < 0 ? text : text.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  return {
    name: colon < 0 ? tagged : tagged.slice(0, colon),
    ...(colon < 0 ? {} : { tag: tagged.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
  };
}

/** Whether a name says which registry it is of. */
export function namesHost(text: string): boolean {
  const { name } = splitName(text);
  return isHost(firstPart(name));
}

function firstPart(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf("/")));
}

/** The first part is a host only if it could not be a folder of Docker Hub. */
const isHost = (first: string): boolean => /[.:]/.test(first) || first.toLowerCase() === "localhost";

function splitHost(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf("/");
  const first = firstPart(name);
  return isHost(first) ? { registry: normalizeRegistry(first), path: name.slice(slash + 1) } : { registry: "docker.io", path: name };
}

/** One spelling for each registry. */
export function normalizeRegistry(host: string): string {
  const lower = host.toLowerCase();
  return HUB_NAMES.has(lower) ? "docker.io" : lower;
}

/** `ghcr.io/acme/app:1`, `ghcr.io/acme/app@sha256:…`: complete, whatever was left out in writing it. */
export function formatReference({ registry, repository, tag, digest }: RegistryReference): string {
  return `${registry}/${repository}${digest ? `@${digest}` : tag ? `:${tag}` : ""}`;
}
