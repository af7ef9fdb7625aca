import type { Advisory, AdvisoryText } from "../model/advisory.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { FindingDraft, TextKey } from "./draft-finding.ts";
import { compareText } from "./identifiers.ts";

const keyOf = (ecosystem: string, name: string): string => `${ecosystem}\n${name}`;

/** Names whose records are held. Inventories are sorted, so the versions of one package, which share them, come one after the other. */
const HELD_NAMES = 32;

/** Spares the feed the questions that were just answered, without holding every record an inventory ever asked for. */
export function rememberRecords(feed: AdvisoryLookup): AdvisoryLookup["find"] {
  const held = new Map<string, readonly Advisory[]>();
  return (ecosystem, name) => {
    const key = keyOf(ecosystem, name);
    const known = held.get(key);
    if (known !== undefined) return known;
    const [oldest] = held.keys();
    if (held.size >= HELD_NAMES && oldest !== undefined) held.delete(oldest);
    const answer = feed.find(ecosystem, name);
    held.set(key, answer);
    return answer;
  };
}

/**
 * Reads the texts of what will be reported, each once and in the order of their ids, in which a feed keeps them: neighbours share a
 * compressed block. The findings of one advisory share its text.
 */
export function readTexts(drafts: readonly FindingDraft[], feed: AdvisoryLookup): AdvisoryLookup["describe"] {
  const wanted = new Map<string, TextKey>();
  for (const { texts } of drafts) for (const key of texts) wanted.set(keyOf(key.ecosystem, key.id), key);
  const texts = new Map<string, AdvisoryText | undefined>();
  for (const [key, { ecosystem, id }] of [...wanted].sort(([a], [b]) => compareText(a, b))) texts.set(key, feed.describe(ecosystem, id));
  return (ecosystem, id) => texts.get(keyOf(ecosystem, id));
}
