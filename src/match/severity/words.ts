import type { SeverityLevel } from "../../model/severity.ts";

/**
 * What the databases' words mean as levels. Debian urgency (https://security-team.debian.org/security_tracker.html#severity-levels),
 * Ubuntu priority (https://ubuntu.com/security/cves/about#priority), Red Hat, AlmaLinux and Rocky ratings
 * (https://access.redhat.com/security/updates/classification), GitHub's severities, RustSec's informational classes.
 * Words that say nothing (`not yet assigned`, `untriaged`, `end-of-life`) are not here.
 */
const LEVELS: ReadonlyMap<string, SeverityLevel> = new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["low", "low"],
  ["negligible", "negligible"],
  ["unimportant", "negligible"],
  ["none", "negligible"],
  // A notice that nobody maintains a package is no flaw in it.
  ["unmaintained", "negligible"],
  ["notice", "negligible"],
]);

/** The level a word stands for; undefined when it says nothing. Debian marks urgencies that nobody reviewed with asterisks. */
export function levelOfWord(word: string): SeverityLevel | undefined {
  return LEVELS.get(word.trim().toLowerCase().replace(/\*+$/, ""));
}

/**
 * Words by which whoever triaged a record says that it does not matter, knowing the score. They overrule CVSS:
 * Debian's `unimportant` means that the flaw is not exploitable in what is shipped; Ubuntu's `negligible` likewise.
 */
export function isTriagedAway(word: string): boolean {
  return /^(?:unimportant|negligible|unmaintained|notice)$/i.test(word.trim());
}
