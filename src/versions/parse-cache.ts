import type { VersionScheme } from "./scheme.ts";

/** Enough for the versions of a big image and the events its advisories share; then the older half goes. */
const GENERATION_SIZE = 16_384;

interface Generations {
  young: Map<string, unknown>;
  old: Map<string, unknown>;
}

const CACHE = new WeakMap<VersionScheme, Generations>();

/**
 * What ranges may be judged on: `scheme.parse` without the versions that the native tool refuses.
 * Remembered, because a package is compared with hundreds of ranges, and many records name the same versions.
 */
export function parseSound(scheme: VersionScheme, text: string): unknown {
  let generations = CACHE.get(scheme);
  if (generations === undefined) CACHE.set(scheme, (generations = { young: new Map(), old: new Map() }));
  const known = generations.young.get(text);
  if (known !== undefined || generations.young.has(text)) return known;
  const parsed = generations.old.has(text) ? generations.old.get(text) : parseAnew(scheme, text);
  if (generations.young.size >= GENERATION_SIZE) {
    generations.old = generations.young;
    generations.young = new Map();
  }
  generations.young.set(text, parsed);
  return parsed;
}

function parseAnew(scheme: VersionScheme, text: string): unknown {
  const version = scheme.parse(text);
  return version === undefined || scheme.isSound?.(version) === false ? undefined : version;
}
