/** When a release is over. */
export interface ReleaseEnd {
  /** `2024-06-30`: the last day with security updates for everybody. `true`: it is over, nobody says since when. */
  readonly end: string | true;
  /** The last day of support that goes on for longer, be it for everybody or not. */
  readonly extended?: string;
}

/** Long-term support that everybody gets, and whose fixes are in the advisories. */
const FREE_EXTENSION: ReadonlySet<string> = new Set(["debian"]);

/** The day on which updates for everybody end; `true` when they have, undefined when nobody knows. */
export function lastDay(product: string, { end, extended }: ReleaseEnd): string | true {
  return extended !== undefined && FREE_EXTENSION.has(product) && (end === true || extended > end) ? extended : end;
}
