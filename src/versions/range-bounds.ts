import type { OsvEvent } from "../model/advisory.ts";
import { parseSound } from "./parse-cache.ts";
import type { VersionScheme } from "./scheme.ts";

const KINDS = ["introduced", "fixed", "lastAffected", "limit"] as const;

/** `introduced: "0"`: «a version that sorts before any other version». A fix in it (Alpine's «never affected») sorts there too. */
const BEFORE_ALL = Symbol("before all versions");
/** `limit: "*"`: «represents infinity». */
export const AFTER_ALL: unique symbol = Symbol("after all versions");

/** One event, read. `at` is undefined when the text is no version of the scheme. */
export interface Bound {
  readonly kind: (typeof KINDS)[number];
  readonly event: OsvEvent;
  readonly at: unknown;
}

/** One bound for each kind that an event names: the schema wants exactly one, old records have two. */
export function readBounds(scheme: VersionScheme, events: readonly OsvEvent[]): Bound[] {
  const bounds: Bound[] = [];
  for (const event of events) {
    for (const kind of KINDS) {
      const text = event[kind];
      if (text !== undefined) bounds.push({ kind, event, at: readBound(scheme, text, kind) });
    }
  }
  return bounds;
}

export function compareBounds(scheme: VersionScheme, a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === BEFORE_ALL || b === AFTER_ALL) return -1;
  return b === BEFORE_ALL || a === AFTER_ALL ? 1 : scheme.compare(a, b);
}

export function compareWithBound(scheme: VersionScheme, version: unknown, bound: unknown): number {
  if (bound === BEFORE_ALL) return 1;
  if (bound === AFTER_ALL) return -1;
  return scheme.compareWithBound === undefined ? scheme.compare(version, bound) : scheme.compareWithBound(version, bound);
}

function readBound(scheme: VersionScheme, text: string, kind: Bound["kind"]): unknown {
  if (text === "0" && (kind === "introduced" || kind === "fixed")) return BEFORE_ALL;
  if (text === "*" && kind === "limit") return AFTER_ALL;
  return parseSound(scheme, text);
}
