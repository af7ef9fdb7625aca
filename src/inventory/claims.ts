import type { ImagePath } from "../model/location.ts";
import type { Claim, PackageExtractor } from "./extractor.ts";

export type Magic = Extract<Claim, { magic: string }>["magic"];

/** All claims of all extractors as one look-up, so that a path costs the same however many extractors there are. */
export interface ClaimIndex {
  /** The extractors that want this path, in registry order and each once; undefined for nearly all paths. */
  find(path: ImagePath): readonly PackageExtractor[] | undefined;
  /** The extractors that want executables by their first bytes. */
  readonly magic: ReadonlyMap<Magic, readonly PackageExtractor[]>;
  /** Whether something else at this path would hide a lower layer's file or directory that claims speak of. */
  mayHide(path: ImagePath): boolean;
}

/** One claim of one extractor in the list of its key; `accepts` is what the key does not say. */
interface Rule {
  readonly order: number;
  readonly accepts?: (path: ImagePath) => boolean;
}

type Rules = Map<string, Rule[]>;

interface Tables {
  readonly paths: Rules;
  readonly basenames: Rules;
  readonly directories: Rules;
  /** By last extension, dot included. */
  readonly extensions: Rules;
  /** Suffixes without a dot to look them up by; asked one after the other. */
  readonly tails: Rule[];
}

export function compileClaims(extractors: readonly PackageExtractor[]): ClaimIndex {
  const tables: Tables = { paths: new Map(), basenames: new Map(), directories: new Map(), extensions: new Map(), tails: [] };
  const magic = new Map<Magic, PackageExtractor[]>();
  for (const [order, extractor] of extractors.entries()) {
    for (const claim of extractor.claims) {
      if ("magic" in claim) addTo(magic, claim.magic, extractor);
      else addRule(tables, claim, order);
    }
  }
  const find = (path: ImagePath): readonly PackageExtractor[] | undefined => {
    const orders = findOrders(tables, path);
    return orders?.flatMap((order) => extractors[order] ?? []);
  };
  return { find, magic, mayHide: compileHiding(extractors.flatMap(({ claims }) => claims)) };
}

/** A hot path: asked for every file of every layer. Nothing is allocated unless something is claimed. */
function findOrders(tables: Tables, path: ImagePath): number[] | undefined {
  const slash = path.lastIndexOf("/");
  const dot = path.lastIndexOf(".");
  let found = collect(undefined, tables.paths.get(path), path);
  found = collect(found, tables.basenames.get(slash < 0 ? path : path.slice(slash + 1)), path);
  if (tables.directories.size > 0 && slash > 0) found = collect(found, tables.directories.get(path.slice(0, slash)), path);
  if (dot > slash) found = collect(found, tables.extensions.get(path.slice(dot)), path);
  if (tables.tails.length > 0) found = collect(found, tables.tails, path);
  return found === undefined || found.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b);
}

function collect(found: number[] | undefined, rules: readonly Rule[] | undefined, path: ImagePath): number[] | undefined {
  if (rules === undefined) return found;
  let all = found;
  for (const rule of rules) {
    if (rule.accepts !== undefined && !rule.accepts(path)) continue;
    if (all === undefined) all = [rule.order];
    else all.push(rule.order);
  }
  return all;
}

function addRule(tables: Tables, claim: Exclude<Claim, { magic: string }>, order: number): void {
  if ("path" in claim) addTo(tables.paths, claim.path, { order });
  else if ("basename" in claim) addTo(tables.basenames, claim.basename, narrow(order, compileAbove(claim)));
  else if ("directory" in claim) addTo(tables.directories, claim.directory, narrow(order, compileSuffix(claim.suffix)));
  else addSuffix(tables, claim, order);
}

function addSuffix(tables: Tables, claim: { readonly suffix: string; readonly below?: string }, order: number): void {
  const { suffix } = claim;
  const endsSo = (path: ImagePath): boolean => path.endsWith(suffix);
  const isBelow = compileAbove(claim);
  const rule = narrow(order, isBelow === undefined ? endsSo : (path) => endsSo(path) && isBelow(path));
  const slash = suffix.lastIndexOf("/");
  const dot = suffix.lastIndexOf(".");
  if (slash >= 0) addTo(tables.basenames, suffix.slice(slash + 1), rule);
  else if (dot >= 0) addTo(tables.extensions, suffix.slice(dot), rule);
  else tables.tails.push(rule);
}

function narrow(order: number, accepts: Rule["accepts"]): Rule {
  return accepts === undefined ? { order } : { order, accepts };
}

function compileSuffix(suffix: string | undefined): Rule["accepts"] {
  return suffix === undefined ? undefined : (path) => path.endsWith(suffix);
}

function compileAbove({ within, below }: { readonly within?: string; readonly below?: string }): Rule["accepts"] {
  if (below !== undefined) {
    const pattern = new RegExp(`(?:^|/)${below.split("/").map(compileComponent).join("/")}/[^/]*$`);
    return (path) => pattern.test(path);
  }
  if (within === undefined) return undefined;
  return (path) => path.startsWith(`${within}/`) || path.includes(`/${within}/`);
}

/** `*` alone stands for one name that begins with neither `.` nor `@`, elsewhere for any letters of one name. */
function compileComponent(component: string): string {
  if (component === "*") return "[^/.@][^/]*";
  return component.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]+");
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * A regular file, link or directory hides what a lower layer has at its path. Layers are read alone, so what could matter is kept:
 * whatever lies near the root, bears the name of a directory that claims speak of, or stands among the directories a claim's star means.
 */
function compileHiding(claims: readonly Claim[]): ClaimIndex["mayHide"] {
  const names = new Set<string>();
  const extensions = new Set<string>();
  const parents = new Set<string>();
  for (const claim of claims) {
    const components = listDirectories(claim);
    for (const [index, component] of components.entries()) {
      if (component.includes("*")) parents.add(components[index - 1] ?? "");
      else if (component.startsWith(".")) extensions.add(component);
      else names.add(component);
    }
  }
  return (path) => {
    const slash = path.lastIndexOf("/");
    const above = slash < 0 ? -1 : path.lastIndexOf("/", slash - 1);
    if (above < 0) return true;
    const dot = path.lastIndexOf(".");
    if (names.has(path.slice(slash + 1)) || (dot > slash && extensions.has(path.slice(dot)))) return true;
    const parent = path.slice(above + 1, slash);
    return parents.has(parent) || (parent.startsWith("@") && parents.has("@*"));
  };
}

/** The directory names a claim has, as written; a partial one, as of a suffix, begins with its dot. */
function listDirectories(claim: Claim): readonly string[] {
  if ("path" in claim) return claim.path.split("/").slice(0, -1);
  if ("suffix" in claim && !("directory" in claim)) {
    return [...(claim.below?.split("/") ?? []), ...claim.suffix.split("/").slice(0, -1).filter(Boolean)];
  }
  if ("directory" in claim) return claim.directory.split("/");
  if ("basename" in claim) return [...(claim.within === undefined ? [] : [claim.within]), ...(claim.below?.split("/") ?? [])];
  return [];
}
