import type { Advisory } from "../model/advisory.ts";

/**
 * Updates of distributions that fix several vulnerabilities at once. Their one fixed version is the version of the update,
 * and what they list is not one thing: a bundle is read as its CVEs and never joins them.
 */
const BUNDLE = /^(?:DSA|DLA|DTSA|ELA|USN|LSN|MGASA|OESA|PHSA|ELSA|CLSA|ALAS\d*\w*|AVG|RH[SBE]A|AL[SBE]A|RL[SBE]A|RXSA|(?:open)?SUSE-[A-Z]{2})-/;

/** Bug-fix and enhancement updates. The CVEs that a few of them name were fixed, or caused a regression, elsewhere. */
const NOT_SECURITY = /^(?:(?:AL|RL|RH)[BE]A|(?:open)?SUSE-[RFO]U)-/;

const CVE = /^CVE-\d{4}-\d{4,}$/;

/** `DEBIAN-CVE-2024-1`, `UBUNTU-CVE-…`, `BELL-CVE-…`: a distribution's word on one CVE. */
const DOWNSTREAM = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;

export const isCve = (id: string): boolean => CVE.test(id);
export const isMaliciousId = (id: string): boolean => id.startsWith("MAL-");
export const isSecurityRelevant = (advisory: Advisory): boolean => !NOT_SECURITY.test(advisory.id);

/** Natural order, so that CVE-2024-999 comes before CVE-2024-10000; the same on every machine. */
export function compareIds(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // Back to the start of the number in which the first difference lies.
  while (at > 0 && isDigit(a, at - 1)) at -= 1;
  const left = readNumber(a, at);
  const right = readNumber(b, at);
  if (left === "" || right === "") return compareText(a, b);
  return left.length - right.length || compareText(left, right) || compareText(a, b);
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** The digits at a place, without leading zeros; empty when there are none. */
function readNumber(text: string, at: number): string {
  let end = at;
  while (end < text.length && isDigit(text, end)) end += 1;
  return text.slice(at, end).replace(/^0+(?=\d)/, "");
}

/** By UTF-16 code unit: no locale, no surprise. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The CVE a distribution's own id stands for, or the id itself. */
export function canonicalId(id: string): string {
  const text = id.trim();
  return DOWNSTREAM.exec(text)?.[1] ?? text;
}

/** What a record is about. */
export interface Identity {
  readonly kind: "vulnerability" | "bundle";
  /** Of a vulnerability: every id that means the same. Of a bundle: the vulnerabilities it lists. */
  readonly ids: readonly string[];
}

/**
 * `aliases` are the same vulnerability. `upstream` is what a record derives from: the CVE itself for a distribution's record
 * about one CVE, a list of CVEs for a bundle. `related` is something else, except in databases that keep their CVEs there
 * (AlmaLinux, Rocky Linux, old Ubuntu notices). https://ossf.github.io/osv-schema/#aliases-field
 */
export function identify(advisory: Advisory): Identity {
  const known = IDENTITIES.get(advisory);
  if (known !== undefined) return known;
  const identity = readIdentity(advisory);
  IDENTITIES.set(advisory, identity);
  return identity;
}

const IDENTITIES = new WeakMap<Advisory, Identity>();

function readIdentity(advisory: Advisory): Identity {
  const own = advisory.id.trim();
  const bundled = BUNDLE.test(own) ? listBundled(advisory) : [];
  if (bundled.length > 0) return { kind: "bundle", ids: bundled };
  const upstream = unique(advisory.upstream.map(canonicalId));
  const cve = canonicalId(own);
  const same = unique([own, cve, ...advisory.aliases.map(canonicalId)]);
  if (isCve(cve)) return { kind: "vulnerability", ids: unique([...same, ...upstream.filter((id) => !isCve(id) || id === cve)]) };
  const cves = upstream.filter(isCve);
  if (cves.length > 1) return { kind: "bundle", ids: cves };
  if (cves.length === 0 && upstream.length > 1) return { kind: "bundle", ids: upstream };
  return { kind: "vulnerability", ids: unique([...same, ...upstream]) };
}

function listBundled(advisory: Advisory): readonly string[] {
  // Only the entries of one package in one release are here, and some databases say what that package has of it all.
  const inEntries = advisory.affected.map(({ cves }) => cves ?? []);
  if (inEntries.length > 0 && inEntries.every((cves) => cves.length > 0)) return unique(inEntries.flat().map(canonicalId));
  const listed = [...advisory.upstream, ...advisory.aliases].map(canonicalId);
  const cves = unique(listed.filter(isCve));
  if (cves.length > 0) return cves;
  const related = unique(advisory.related.map(canonicalId).filter(isCve));
  return related.length > 0 ? related : unique(listed);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== ""))];
}

const rank = (id: string): number => (isCve(id) ? 0 : id.startsWith("GHSA-") ? 1 : 2);

/** CVE, else GHSA, else the database's own; of several, those that a record of its own stands for come first. */
export function choosePreferredId(ids: readonly string[], own: ReadonlySet<string>): string {
  const [best] = [...ids].sort((a, b) => rank(a) - rank(b) || Number(own.has(b)) - Number(own.has(a)) || compareIds(a, b));
  return best ?? "";
}
