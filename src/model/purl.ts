import { PackageURL } from "packageurl-js";

export interface PurlParts {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
}

/**
 * Builds a canonical purl (https://github.com/package-url/purl-spec). Empty parts are left out.
 * Throws for parts that cannot make one: no name, or a type or qualifier key with other than ASCII letters, digits and `.-_`.
 */
export function formatPurl(parts: PurlParts): string {
  const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== "");
  try {
    const purl = new PackageURL(
      parts.type,
      parts.namespace === "" ? undefined : parts.namespace,
      parts.name,
      parts.version === "" ? undefined : parts.version,
      qualifiers.length === 0 ? undefined : Object.fromEntries(qualifiers),
      parts.subpath === "" ? undefined : parts.subpath,
    ).toString();
    // The library leaves a plus in versions as it is; the specification's own examples, and everybody else, encode it.
    const slash = purl.indexOf("/");
    return purl.slice(0, slash) + purl.slice(slash).replaceAll("+", "%2B");
  } catch (error) {
    const isPossible = TYPE.test(parts.type) && parts.name.trim() !== "" && qualifiers.every(([key]) => KEY.test(key));
    if (!isPossible) throw error;
    return formatUnchecked({ ...parts, qualifiers: Object.fromEntries(qualifiers) });
  }
}

/** Reads a purl; undefined for text that is none. */
export function parsePurl(text: string): PurlParts | undefined {
  try {
    const { type, name, namespace, version, qualifiers, subpath } = PackageURL.fromString(text);
    return withoutEmpty({ type, name, namespace, version, qualifiers: qualifiers && { ...qualifiers }, subpath });
  } catch {
    return parseUnchecked(text);
  }
}

const TYPE = /^[a-z][a-z0-9.+-]*$/i;
const KEY = /^[a-z][a-z0-9._-]*$/i;

/**
 * The library refuses purls that break a rule of their type: a jar without a group, `golang` versions that are no semantic ones,
 * `swift` without a version. Such packages exist and must be neither lost nor fatal, so the general grammar alone decides then.
 */
function formatUnchecked({ type, namespace, name, version, qualifiers, subpath }: PurlParts): string {
  const path = [...(namespace ?? "").split("/").filter(Boolean), name.trim()].map(encode).join("/");
  const pairs = Object.entries(qualifiers ?? {}).map(([key, value]) => `${key.toLowerCase()}=${encode(value)}`);
  const query = pairs.length === 0 ? "" : `?${pairs.sort().join("&")}`;
  return `pkg:${type.toLowerCase()}/${path}${version ? `@${encode(version)}` : ""}${query}${subpath ? `#${subpath.split("/").map(encode).join("/")}` : ""}`;
}

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll("%3A", ":");
}

const GRAMMAR = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/i;

function parseUnchecked(text: string): PurlParts | undefined {
  const [, type = "", path = "", query = "", subpath = ""] = GRAMMAR.exec(text) ?? [];
  const at = path.lastIndexOf("@");
  const end = at > 0 && path[at - 1] !== "/" ? at : path.length;
  try {
    const segments = path.slice(0, end).split("/").filter(Boolean).map(decodeURIComponent);
    const name = segments.pop();
    if (name === undefined) return undefined;
    const version = decodeURIComponent(path.slice(end + 1));
    const pairs = [...new URLSearchParams(query)].filter(([key, value]) => KEY.test(key) && value !== "");
    const qualifiers = pairs.length === 0 ? undefined : Object.fromEntries(pairs);
    return withoutEmpty({ type: type.toLowerCase(), name, namespace: segments.join("/"), version, qualifiers, subpath: decodeURIComponent(subpath) });
  } catch {
    return undefined;
  }
}

type Possible<T> = { readonly [K in keyof T]: T[K] | null | undefined };

function withoutEmpty({ type, name, ...rest }: Possible<Omit<PurlParts, "type" | "name">> & Pick<PurlParts, "type" | "name">): PurlParts {
  return { type, name, ...(Object.fromEntries(Object.entries(rest).filter(([, part]) => part)) as Omit<PurlParts, "type" | "name">) };
}

/** A purl without version, qualifiers and subpath: what stays the same when a package is brought up to date. */
export function versionlessPurl(purl: string): string {
  const parts = parsePurl(purl);
  if (parts === undefined || parts.name.trim() === "") return purl;
  return formatPurl({ type: parts.type, name: parts.name, ...(parts.namespace === undefined ? {} : { namespace: parts.namespace }) });
}
