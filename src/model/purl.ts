import { TidegateError } from "./errors.ts";
import { spellingOf } from "./purl-types.ts";

export interface PurlParts {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
}

const TYPE = /^[a-z][a-z0-9.+-]*$/i;
const KEY = /^[a-z._-][a-z0-9._-]*$/i;

/**
 * Builds a canonical purl (https://github.com/package-url/purl-spec). Empty parts are left out.
 * What a type demands beyond spelling (a group of every jar, a version of every Swift package) is not asked for: packages without exist,
 * and must be neither lost nor fatal.
 * Throws for parts that cannot make one: no name, or a type or qualifier key with other than ASCII letters, digits and `.-_`.
 */
export function formatPurl(parts: PurlParts): string {
  const { type, namespace, name, version, qualifiers, subpath } = normalize(parts);
  if (name === "") throw new TidegateError("INTERNAL", "the name of a purl is required");
  if (!TYPE.test(type)) throw new TidegateError("INTERNAL", `the type ${JSON.stringify(type)} of a purl contains an illegal character`);
  let purl = `pkg:${type}/`;
  if (namespace) purl += `${encode(namespace).replaceAll("%3A", ":").replaceAll("%2F", "/")}/`;
  purl += encode(name);
  if (version) purl += `@${encode(version).replaceAll("%3A", ":")}`;
  if (qualifiers) purl += `?${formatQualifiers(qualifiers)}`;
  return subpath ? `${purl}#${encode(subpath).replaceAll("%2F", "/")}` : purl;
}

function formatQualifiers(qualifiers: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const wrong = pairs.find(([key]) => !KEY.test(key));
  if (wrong) throw new TidegateError("INTERNAL", `the qualifier ${JSON.stringify(wrong[0])} of a purl contains an illegal character`);
  return pairs.map(([key, value]) => `${key}=${encode(value).replace(/[!'()~]/g, encodeMark)}`).join("&");
}

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

const SCHEME = /^pkg:\/*/i;

/** Reads a purl; undefined for text that is none. */
export function parsePurl(text: string): PurlParts | undefined {
  const [withQuery, subpath] = cut(text.trim(), "#");
  const [whole, query] = cut(withQuery, "?");
  const [type, path] = cut(whole.replace(SCHEME, ""), "/");
  if (!SCHEME.test(whole) || !TYPE.test(type)) return undefined;
  const at = path.lastIndexOf("@");
  // An `@` that begins a segment is that of an npm scope.
  const end = at > 0 && path[at - 1] !== "/" ? at : path.length;
  const segments = path.slice(0, end).split("/").filter(Boolean);
  const name = segments.pop();
  if (name === undefined) return undefined;
  try {
    const parts = normalize({
      type,
      namespace: decodeURIComponent(segments.join("/")),
      name: decodeURIComponent(name),
      version: decodeURIComponent(path.slice(end + 1)),
      ...(query === "" ? {} : { qualifiers: readQualifiers(query) }),
      subpath: decodeURIComponent(subpath),
    });
    return parts.name === "" ? undefined : parts;
  } catch {
    return undefined;
  }
}

/** What stands before and after the first separator. */
function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function readQualifiers(query: string): Record<string, string> {
  return Object.fromEntries(readPairs(query).filter(([key, value]) => KEY.test(key) && value.trim() !== ""));
}

/** As `URLSearchParams` does, which is slow to start with but takes a stray `%` for itself. */
function readPairs(query: string): readonly (readonly [string, string])[] {
  try {
    return query.split("&").map((pair) => {
      const [key, value] = cut(pair, "=");
      return [decodeURIComponent(key), decodeURIComponent(value.replaceAll("+", " "))] as const;
    });
  } catch {
    return [...new URLSearchParams(query)];
  }
}

/** Parts in the canonical spelling, those that are empty left out. */
function normalize({ type: anyCase, namespace, name, version, qualifiers, subpath }: PurlParts): PurlParts {
  const type = anyCase.trim().toLowerCase();
  const spelling = spellingOf(type);
  // Filled step by step: every package of an image passes here several times.
  const parts: { -readonly [K in keyof PurlParts]: PurlParts[K] } = { type, name: spelling.name(name.trim()) };
  const path = namespace && joinSegments(namespace, isNamed);
  if (path) parts.namespace = spelling.namespace(path);
  const trimmed = version?.trim();
  if (trimmed) parts.version = spelling.version(trimmed);
  const pairs = qualifiers && normalizeQualifiers(qualifiers);
  if (pairs && pairs.length > 0) parts.qualifiers = Object.fromEntries(pairs);
  const steps = subpath && joinSegments(subpath, isStep);
  if (steps) parts.subpath = steps;
  return parts;
}

function normalizeQualifiers(qualifiers: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(qualifiers).flatMap(([key, value]) => (value.trim() === "" ? [] : [[key.toLowerCase(), value.trim()] as const]));
}

function joinSegments(path: string, isWanted: (segment: string) => boolean): string {
  return isWanted(path) && !path.includes("/") ? path : path.split("/").filter(isWanted).join("/");
}

const isNamed = (segment: string): boolean => segment !== "";
const isStep = (segment: string): boolean => segment.trim() !== "" && segment !== "." && segment !== "..";

/** A purl without version, qualifiers and subpath: what stays the same when a package is brought up to date. */
export function versionlessPurl(purl: string): string {
  const parts = parsePurl(purl);
  if (parts === undefined) return purl;
  return formatPurl({ type: parts.type, name: parts.name, ...(parts.namespace === undefined ? {} : { namespace: parts.namespace }) });
}
