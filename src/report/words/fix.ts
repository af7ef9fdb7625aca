import type { Finding, FixState } from "../../model/finding.ts";

const WORDS: Readonly<Record<FixState, string>> = {
  fixed: "fixed",
  "not-fixed": "no fix yet",
  "wont-fix": "will not be fixed",
  deferred: "fix deferred",
  "end-of-life": "end of life",
  "under-investigation": "under investigation",
  unknown: "unknown",
};

/** What to install instead, in words: never empty. */
export function describeFix({ fix, isMalicious }: Finding): string {
  if (fix.versions.length > 0) return fix.versions.slice(0, 5).join(" or ");
  return isMalicious ? "remove it" : WORDS[fix.state];
}

/** The same as part of a sentence. */
export function describeFixSentence(finding: Finding): string {
  const words = describeFix(finding);
  if (finding.fix.versions.length > 0) return `fixed in ${words}`;
  return finding.fix.state === "unknown" && !finding.isMalicious ? "no fixed version is known" : words;
}
