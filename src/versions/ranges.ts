import type { Affected, OsvEvent, OsvRange } from "../model/advisory.ts";
import { parseSound } from "./parse-cache.ts";
import { compareWithBound } from "./range-bounds.ts";
import { compareWithSpan, isBelowLimits, type Span, spansOf } from "./range-spans.ts";
import type { VersionScheme } from "./scheme.ts";

/** What one `affected[]` entry says of one version, and by which part of it. */
export type RangeVerdict =
  | AffectedVerdict
  | {
      readonly kind: "unaffected";
      /** Of every range, the closest events below and above the version. */
      readonly events: readonly OsvEvent[];
      /** `nothing-listed`: the entry has neither ranges nor versions and therefore matches nothing. */
      readonly reason: "outside-ranges" | "not-listed" | "nothing-listed";
    }
  | {
      readonly kind: "cannot-compare";
      /** Those that cannot be read. */
      readonly events: readonly OsvEvent[];
      readonly reason: "no-scheme" | "version-unreadable" | "event-unreadable";
    };

export interface AffectedVerdict {
  readonly kind: "affected";
  /** `versions`: the version is enumerated and inside no range. */
  readonly by: "range" | "versions";
  readonly range?: OsvRange;
  /** What opens and, where it ends, closes the stretch that the version lies in. */
  readonly events: readonly OsvEvent[];
  /** The lowest fix above the version. Absent: there is none. */
  readonly fixed?: string;
  readonly lastAffected?: string;
}

interface Subject {
  readonly scheme: VersionScheme;
  readonly version: unknown;
}

interface RangeAnswer {
  readonly kind: RangeVerdict["kind"];
  readonly range: OsvRange;
  readonly events: readonly OsvEvent[];
  readonly fixed?: string;
  readonly lastAffected?: string;
}

/**
 * Evaluates one entry as the schema says: affected when enumerated or inside any range. What cannot be compared is neither affected nor fine,
 * unless another range or the enumeration decides for «affected».
 * https://ossf.github.io/osv-schema/#evaluation
 */
export function evaluateAffected(scheme: VersionScheme | undefined, affected: Affected, version: string): RangeVerdict {
  const { ranges, versions } = affected;
  if (ranges.length === 0 && versions.length === 0) return { kind: "unaffected", events: [], reason: "nothing-listed" };
  const subject = readSubject(scheme, version);
  const answers = subject === undefined ? [] : evaluateRanges(subject, ranges);
  const hit = answers.find((answer) => answer.kind === "affected");
  if (hit !== undefined) return describeHit("range", hit);
  if (isEnumerated(subject, versions, version)) {
    return describeHit(
      "versions",
      answers.find((answer) => answer.fixed !== undefined),
    );
  }
  if (ranges.length === 0) return { kind: "unaffected", events: [], reason: "not-listed" };
  if (subject === undefined) return { kind: "cannot-compare", events: [], reason: scheme === undefined ? "no-scheme" : "version-unreadable" };
  const unreadable = answers.filter((answer) => answer.kind === "cannot-compare");
  if (unreadable.length > 0) return { kind: "cannot-compare", events: unreadable.flatMap((answer) => answer.events), reason: "event-unreadable" };
  return { kind: "unaffected", events: answers.flatMap((answer) => answer.events), reason: "outside-ranges" };
}

/** Undefined where the scheme, or the native tool behind it, takes the text for no version: then only its literal mention decides. */
function readSubject(scheme: VersionScheme | undefined, text: string): Subject | undefined {
  if (scheme === undefined) return undefined;
  const version = parseSound(scheme, text);
  return version === undefined ? undefined : { scheme, version };
}

/** Up to the first range that the version lies in. */
function evaluateRanges(subject: Subject, ranges: readonly OsvRange[]): RangeAnswer[] {
  const answers: RangeAnswer[] = [];
  for (const range of ranges) {
    const answer = evaluateRange(subject, range);
    answers.push(answer);
    if (answer.kind === "affected") break;
  }
  return answers;
}

function evaluateRange({ scheme, version }: Subject, range: OsvRange): RangeAnswer {
  const read = spansOf(scheme, range);
  if ("unreadable" in read) return { kind: "cannot-compare", range, events: read.unreadable };
  const { spans, limits } = read;
  const index = spans.findIndex((span) => compareWithSpan(scheme, version, span) <= 0);
  if (index === -1) return { kind: "unaffected", range, events: keep(spans.at(-1)?.closer?.event) };
  const rest = spans.slice(index);
  const [span] = rest as [Span, ...Span[]];
  if (compareWithSpan(scheme, version, span) < 0) {
    return { kind: "unaffected", range, events: keep(spans[index - 1]?.closer?.event, span.opener.event), ...keepFix(rest) };
  }
  const kind = isBelowLimits(scheme, limits, version) ? "affected" : "unaffected";
  return { kind, range, events: keep(span.opener.event, span.closer?.event), ...keepFix(rest), ...keepLastAffected(span) };
}

function keepLastAffected({ closer }: Span): { lastAffected?: string } {
  const lastAffected = closer?.kind === "lastAffected" ? closer.event.lastAffected : undefined;
  return lastAffected === undefined ? {} : { lastAffected };
}

/** The spans from the version's own on: the first fix in them is the lowest above the version. */
function keepFix(spans: readonly Span[]): { fixed?: string } {
  const fixed = spans.find((span) => span.closer?.kind === "fixed")?.closer?.event.fixed;
  return fixed === undefined ? {} : { fixed };
}

function describeHit(by: AffectedVerdict["by"], answer: RangeAnswer | undefined): AffectedVerdict {
  return { ...(answer ?? { events: [] }), kind: "affected", by };
}

/** Equality is that of the scheme (`1.0` and `1.0.0`), and of the text where a version cannot be read. */
function isEnumerated(subject: Subject | undefined, versions: readonly string[], text: string): boolean {
  if (versions.includes(text)) return true;
  if (subject === undefined) return false;
  const { scheme, version } = subject;
  return versions.some((listed) => {
    const other = parseSound(scheme, listed);
    return other !== undefined && compareWithBound(scheme, version, other) === 0;
  });
}

function keep(...events: readonly (OsvEvent | undefined)[]): OsvEvent[] {
  return events.filter((event) => event !== undefined);
}
