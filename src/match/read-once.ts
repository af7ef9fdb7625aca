import type { Advisory, AdvisoryText } from "../model/advisory.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { Decided } from "./finding.ts";
import { compareText } from "./identifiers.ts";

const keyOf = (ecosystem: string, name: string): string => `${ecosystem}\n${name}`;

/** Asks the feed for each name once: the versions of one package share its records. */
export function rememberRecords(feed: AdvisoryLookup): AdvisoryLookup["find"] {
  const known = new Map<string, readonly Advisory[]>();
  return (ecosystem, name) => {
    const key = keyOf(ecosystem, name);
    const held = known.get(key) ?? feed.find(ecosystem, name);
    known.set(key, held);
    return held;
  };
}

/**
 * Reads the texts of what will be reported, each once and in the order of their ids, in which a feed keeps them: neighbours share a
 * compressed block. The findings of one advisory share its text.
 */
export function readTexts(decided: readonly Decided[], feed: AdvisoryLookup): AdvisoryLookup["describe"] {
  const wanted = new Map<string, { readonly ecosystem: string; readonly id: string }>();
  for (const { matched } of decided) {
    for (const { advisory, lookup } of matched) wanted.set(keyOf(lookup.ecosystem, advisory.id), { ecosystem: lookup.ecosystem, id: advisory.id });
  }
  const texts = new Map<string, AdvisoryText | undefined>();
  for (const [key, { ecosystem, id }] of [...wanted].sort(([a], [b]) => compareText(a, b))) texts.set(key, feed.describe(ecosystem, id));
  return (ecosystem, id) => texts.get(keyOf(ecosystem, id));
}
