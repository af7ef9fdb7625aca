import { createHash } from "node:crypto";
import { imageRepository } from "../model/image-name.ts";
import type { ImageInfo, Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import { formatPurl } from "../model/purl.ts";

/**
 * Raised when facts are written in another way, or when the native fields they complete are understood in another way:
 * facts are the difference to that understanding. A newer format is read as far as it is understood.
 */
export const FACTS_FORMAT = 1;

export interface SbomWriteOptions {
  /** Named as the document's author. */
  readonly tool: { readonly name: string; readonly version: string; readonly url?: string };
  /** RFC 3339; default: when the image was created, so that one image gives one document. */
  readonly timestamp?: string;
}

/** A name-based UUID (https://www.rfc-editor.org/rfc/rfc9562#section-5.8, SHA-256): one image, tool and format give one. */
export function documentUuid(inventory: Inventory, format: string, { tool }: SbomWriteOptions): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([format, FACTS_FORMAT, tool.name, tool.version, inventory.image?.id ?? ""]));
  if (inventory.image === undefined) for (const { purl } of inventory.packages) hash.update(`\n${purl}`);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** When the document speaks of, to the second and in UTC as both formats take it; undefined when nothing valid is known. */
export function documentTime({ image }: Inventory, { timestamp }: SbomWriteOptions): string | undefined {
  const time = Date.parse(timestamp ?? image?.created ?? "");
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  // Years beyond four digits have a sign that neither format takes.
  return /^\d{4}-/.test(iso) ? iso.replace(/\.\d+Z$/, "Z") : undefined;
}

/** https://github.com/package-url/purl-spec/blob/main/types/oci-definition.json: only a manifest digest names an image there. */
export function imagePurl({ name, manifestDigest, repoDigests = [], platform }: ImageInfo): string | undefined {
  if (manifestDigest === undefined) return undefined;
  const pulled = repoDigests.find((repoDigest) => repoDigest.endsWith(`@${manifestDigest}`));
  const repository = imageRepository(pulled ?? name);
  const last = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(last)) return undefined;
  const qualifiers = { arch: platform.architecture, repository_url: pulled === undefined ? "" : withRegistry(repository) };
  return formatPurl({ type: "oci", name: last, version: manifestDigest, qualifiers });
}

/** Engines leave out the host of their default registry. */
function withRegistry(repository: string): string {
  const [first = "", ...rest] = repository.split("/");
  if (rest.length === 0) return `docker.io/library/${repository}`;
  return /[.:]/.test(first) || first === "localhost" ? repository : `docker.io/${repository}`;
}

export function sortByPurl(packages: readonly Package[]): readonly Package[] {
  return packages.toSorted((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0));
}
