import type { OsvEvent, OsvRange } from "../model/advisory.ts";
import { type Bound, compareBounds, compareWithBound, readBounds } from "./range-bounds.ts";
import type { VersionScheme } from "./scheme.ts";

/** A stretch of affected versions: from `opener` on, up to `closer`, or without end. */
export interface Span {
  readonly opener: Bound;
  /** `fixed` excludes its version, `lastAffected` includes it. */
  readonly closer?: Bound;
}

export interface RangeSpans {
  /** In version order, never overlapping. */
  readonly spans: readonly Span[];
  /** A version must lie below one of them. Empty: no limit. */
  readonly limits: readonly Bound[];
}

/** All events of a range that name the same version. */
type Point = Partial<Record<Bound["kind"], Bound>>;

/** The affected stretches of a range, or the events that cannot be read. */
export function spansOf(scheme: VersionScheme, range: OsvRange): RangeSpans | { readonly unreadable: readonly OsvEvent[] } {
  const ends: Bound[] = [];
  const limits: Bound[] = [];
  const unreadable: OsvEvent[] = [];
  for (const bound of readBounds(scheme, range.events)) {
    if (bound.at === undefined) unreadable.push(bound.event);
    else if (bound.kind === "limit") limits.push(bound);
    else ends.push(bound);
  }
  return unreadable.length > 0 ? { unreadable } : { spans: joinPoints(groupByVersion(scheme, ends)), limits };
}

export function isBelowLimits(scheme: VersionScheme, limits: readonly Bound[], version: unknown): boolean {
  return limits.length === 0 || limits.some((limit) => compareWithBound(scheme, version, limit.at) < 0);
}

/** Negative when the version lies before the span, positive when behind, zero when inside. */
export function compareWithSpan(scheme: VersionScheme, version: unknown, { opener, closer }: Span): number {
  if (compareWithBound(scheme, version, opener.at) < 0) return -1;
  if (closer === undefined) return 0;
  const order = compareWithBound(scheme, version, closer.at);
  return order > 0 || (order === 0 && closer.kind === "fixed") ? 1 : 0;
}

function groupByVersion(scheme: VersionScheme, bounds: Bound[]): Point[] {
  const points: Point[] = [];
  let previous: Bound | undefined;
  let point: Point = {};
  for (const bound of bounds.sort((a, b) => compareBounds(scheme, a.at, b.at))) {
    if (previous === undefined || compareBounds(scheme, previous.at, bound.at) !== 0) points.push((point = {}));
    point[bound.kind] = bound;
    previous = bound;
  }
  return points;
}

/**
 * Events of one version are unordered in the schema. A stretch that is open ends there before another begins (`[a, X) ∪ [X, b)`);
 * where none is open, one that is introduced and fixed at once is empty.
 */
function joinPoints(points: readonly Point[]): Span[] {
  const spans: Span[] = [];
  let open: Bound | undefined;
  for (const { introduced, fixed, lastAffected } of points) {
    const closer = fixed ?? lastAffected;
    if (closer === undefined) {
      open ??= introduced;
      continue;
    }
    if (open !== undefined) {
      spans.push({ opener: open, closer });
      open = introduced;
    } else if (introduced !== undefined && fixed === undefined) spans.push({ opener: introduced, closer });
  }
  if (open !== undefined) spans.push({ opener: open });
  return spans;
}
