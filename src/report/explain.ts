import type { ComponentExplanation, EntryExplanation, Explanation, RecordExplanation } from "../model/explanation.ts";
import type { Finding } from "../model/finding.ts";
import type { ScanReport } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";
import { toTerminal } from "./escape/terminal.ts";
import { describeFix } from "./words/fix.ts";
import { listReasons } from "./words/limits.ts";

const MAX_PACKAGES = 20;
const MAX_EVENTS = 40;
const MAX_ELSEWHERE = 20;

/** Why a vulnerability was found, or why it was not, for a person to read. */
export function* renderExplanation({ id, shards, components, elsewhere, coverage }: Explanation): Generator<string> {
  yield `${toTerminal(id)}\n`;
  for (const component of components) yield* renderComponent(component);
  if (components.length === 0) yield `\n${describeAbsence(elsewhere.length > 0, coverage)}\n`;
  if (components.length === 0) yield* renderElsewhere(elsewhere);
  yield "\nFeed\n";
  for (const { ecosystem, isLoaded } of shards)
    yield `  ${toTerminal(ecosystem)}: ${isLoaded ? "loaded" : "not there, so its records were not considered"}\n`;
  if (shards.length === 0) yield "  nothing in the image asks for a feed\n";
  const gaps = coverage.flatMap((row) =>
    listReasons(row).map(([reason, count]) => `  ${count} of ${row.found} ${toTerminal(row.type)}: ${toTerminal(reason)}\n`),
  );
  if (gaps.length > 0) yield `\nNot judged\n${gaps.join("")}`;
}

/** Each absence in its own words: they call for different things. */
function describeAbsence(isKnown: boolean, coverage: ScanReport["coverage"]): string {
  if (isKnown) return "Not installed: the records that name this id are about other packages.";
  const isWhole = coverage.every(({ found, judged }) => judged === found);
  return `Not in the feed: no record that was read names this id.${isWhole ? "" : " Not everything could be judged, see below."}`;
}

function* renderElsewhere(elsewhere: Explanation["elsewhere"]): Generator<string> {
  for (const { ecosystem, id, names } of elsewhere.slice(0, MAX_ELSEWHERE)) {
    const more = names.length > MAX_PACKAGES ? ` and ${names.length - MAX_PACKAGES} more` : "";
    yield `  ${toTerminal(id)} is about ${toTerminal(names.slice(0, MAX_PACKAGES).join(", "))}${more} in ${toTerminal(ecosystem)}\n`;
  }
  if (elsewhere.length > MAX_ELSEWHERE) yield `  and ${elsewhere.length - MAX_ELSEWHERE} more records\n`;
}

function* renderComponent(component: ComponentExplanation): Generator<string> {
  const { type, name, version, isSource, packages, ids, outcome, rule, records, finding, setAside } = component;
  yield `\n${toTerminal(name)} ${toTerminal(version)} (${type}${isSource ? " source package" : ""}): ${outcome}\n`;
  yield `  decided by  ${toTerminal(rule)}\n`;
  yield `  ids         ${toTerminal(ids.join(", "))}\n`;
  for (const purl of packages.slice(0, MAX_PACKAGES)) yield `  installed   ${toTerminal(purl)}\n`;
  if (packages.length > MAX_PACKAGES) yield `  installed   and ${packages.length - MAX_PACKAGES} more\n`;
  if (finding) yield* renderFinding(finding);
  if (setAside !== undefined) yield `  set aside   ${toTerminal(setAside)}\n`;
  for (const record of records) yield* renderRecord(record);
}

function* renderFinding(finding: Finding): Generator<string> {
  const [chosen, ...others] = finding.severities;
  yield `  severity    ${describeSeverity(chosen ?? finding.severity)}\n`;
  for (const other of others) yield `              also on offer: ${describeSeverity(other)}\n`;
  yield `  fix         ${toTerminal(describeFix(finding))}\n`;
  if (finding.reason !== undefined) yield `  state       ${finding.state}: ${toTerminal(finding.reason)}\n`;
  const { kev, epss } = finding;
  if (kev) yield `  exploited   known since ${toTerminal(kev.added)}${kev.ransomware ? ", also by ransomware" : ""} (CISA KEV)\n`;
  if (epss) yield `  likelihood  ${(epss.score * 100).toFixed(1)} % within 30 days (EPSS of ${toTerminal(epss.date)})\n`;
}

function describeSeverity({ level, score, vector, source }: Severity): string {
  const detail = [score?.toFixed(1), vector].filter((part) => part !== undefined).join(" ");
  return toTerminal(`${level}${detail === "" ? "" : ` ${detail}`}, by ${source}`);
}

function* renderRecord(record: RecordExplanation): Generator<string> {
  const { id, role, dismissal, ecosystem, name, version, scheme, outcome } = record;
  yield `\n  ${role === "dismissed" ? "dismissed record" : role} ${toTerminal(id)}: ${outcome}\n`;
  if (dismissal !== undefined) yield `    dismissed  ${toTerminal(dismissal)}\n`;
  yield `    asked for  ${toTerminal(name)} in ${toTerminal(ecosystem)}\n`;
  yield `    compared   ${toTerminal(version)} as ${toTerminal(scheme ?? "text, since there is no version scheme")}${record.ignoresEpoch ? ", epochs left out" : ""}\n`;
  for (const entry of record.entries) yield* renderEntry(entry);
}

function* renderEntry({ outcome, reason, ranges, listedVersions, module }: EntryExplanation): Generator<string> {
  yield `    entry      ${outcome}: ${toTerminal(reason)}\n`;
  if (module !== undefined) yield `      module ${toTerminal(module)}\n`;
  for (const { type, events } of ranges) {
    const words = events.slice(0, MAX_EVENTS).flatMap((event) => Object.entries(event).map(([kind, bound]) => `${EVENTS[kind] ?? kind} ${bound}`));
    const rest = events.length > MAX_EVENTS ? [`and ${events.length - MAX_EVENTS} more`] : [];
    yield `      ${type} ${toTerminal([...words, ...rest].join(", "), 2000)}\n`;
  }
  if (listedVersions > 0) yield `      and ${listedVersions} ${listedVersions === 1 ? "version" : "versions"} listed by name\n`;
}

const EVENTS: Readonly<Record<string, string>> = {
  introduced: "introduced",
  fixed: "fixed",
  lastAffected: "last affected",
  limit: "limit",
};
