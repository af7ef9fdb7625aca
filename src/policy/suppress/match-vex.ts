import type { Finding } from "../../model/finding.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import type { PurlParts } from "../../model/purl.ts";
import { createPurlReader, isSamePackage } from "./same-package.ts";
import type { VexProduct, VexStatement, VexStatus } from "./vex-statement.ts";

/** Statuses that set a finding aside, in words. */
const CLOSING: Readonly<Partial<Record<VexStatus, string>>> = { not_affected: "not affected", fixed: "fixed" };

/** Purl types that mean an image rather than something in it. */
const IMAGE_TYPES: ReadonlySet<string> = new Set(["oci", "docker"]);

/** Answers for each finding why VEX statements set it aside; undefined when they do not. The latest statement that applies decides. */
export function createVexMatcher(statements: readonly VexStatement[], inventory: Inventory): (finding: Finding) => string | undefined {
  const byId = indexById(statements);
  if (byId.size === 0) return () => undefined;
  const read = createPurlReader();
  const installed = indexByName(inventory, read);
  const isAbout = (product: VexProduct, finding: Finding): boolean => {
    const packages = [finding.component.purl, ...finding.packages].flatMap((purl) => read(purl) ?? []);
    const isPackage = (name: string): boolean => {
      const stated = read(name);
      return stated !== undefined && packages.some((purl) => isSamePackage(stated, purl));
    };
    if (product.parts.length === 0 && isPackage(product.name)) return true;
    const isPresent = isImage(product.name, read(product.name), inventory.image) || hasPackage(read(product.name), installed);
    return isPresent && (product.parts.length === 0 ? isImage(product.name, read(product.name), inventory.image) : product.parts.some(isPackage));
  };
  return (finding) => {
    const ids = [finding.id, ...finding.aliases].map((id) => id.toUpperCase());
    const about = [...new Set(ids.flatMap((id) => byId.get(id) ?? []))].filter(({ products }) =>
      products.some((product) => isAbout(product, finding)),
    );
    const latest = about.reduce<VexStatement | undefined>((last, next) => (last && timeOf(last) > timeOf(next) ? last : next), undefined);
    return latest && describe(latest);
  };
}

function describe({ status, justification, origin }: VexStatement): string | undefined {
  const word = CLOSING[status];
  if (word === undefined) return undefined;
  return `${word}${justification === "" ? "" : ` (${justification})`}, says the ${origin}`;
}

const timeOf = ({ timestamp }: VexStatement): number => {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? 0 : time;
};

function indexById(statements: readonly VexStatement[]): ReadonlyMap<string, readonly VexStatement[]> {
  const byId = new Map<string, VexStatement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.ids.map((text) => text.toUpperCase()))) {
      const known = byId.get(id);
      if (known) known.push(statement);
      else byId.set(id, [statement]);
    }
  }
  return byId;
}

type Installed = ReadonlyMap<string, readonly PurlParts[]>;

function indexByName({ packages }: Inventory, read: (purl: string) => PurlParts | undefined): Installed {
  const byName = new Map<string, PurlParts[]>();
  for (const { purl } of packages) {
    const parts = read(purl);
    if (parts === undefined) continue;
    const key = parts.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(parts);
    else byName.set(key, [parts]);
  }
  return byName;
}

function hasPackage(stated: PurlParts | undefined, installed: Installed): boolean {
  return stated !== undefined && (installed.get(stated.name.toLowerCase()) ?? []).some((parts) => isSamePackage(stated, parts));
}

/**
 * Whether a product is the image that is scanned: by any of its digests where the product names one, by its name otherwise.
 * https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md
 */
function isImage(name: string, purl: PurlParts | undefined, image: ImageInfo | undefined): boolean {
  if (image === undefined) return false;
  const names = [image.name, ...(image.repoDigests ?? [])];
  if (purl === undefined) return names.includes(name);
  if (!IMAGE_TYPES.has(purl.type)) return false;
  if (purl.version?.startsWith("sha256:")) return listDigests(image).includes(purl.version);
  const tag = purl.qualifiers?.["tag"] ?? purl.version;
  const repository = purl.qualifiers?.["repository_url"]?.toLowerCase() ?? [purl.namespace, purl.name].filter(Boolean).join("/");
  return names.some((text) => isNamed(text, repository, tag));
}

const listDigests = ({ id, manifestDigest, repoDigests = [] }: ImageInfo): readonly (string | undefined)[] => [
  id,
  manifestDigest,
  ...repoDigests.map((text) => text.split("@")[1]),
];

/** `docker.io/library/debian:12` is `debian`, and `debian` of the tag 12. */
function isNamed(reference: string, repository: string, tag: string | undefined): boolean {
  const plain = reference.replace(/^[a-z-]+:(?=[^/]*\/|[^:]*:)/, "").split("@", 1)[0] ?? "";
  const mark = plain.lastIndexOf(":");
  const hasTag = mark > plain.lastIndexOf("/");
  const path = (hasTag ? plain.slice(0, mark) : plain).toLowerCase();
  if (tag !== undefined && (!hasTag || plain.slice(mark + 1) !== tag)) return false;
  return shorten(path) === shorten(repository) || shorten(path).endsWith(`/${shorten(repository)}`);
}

const shorten = (path: string): string => path.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
