import { createHash } from "node:crypto";
import type { ReportingDescriptor } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { cut, toLine, toProse } from "../../escape/text.ts";
import { toAddress } from "../../escape/url.ts";
import type { SortedFindings } from "../../view/findings.ts";
import { createHelp } from "./help.ts";
import { securitySeverity } from "./severity.ts";

/** "limited to 1024 characters" for descriptions, 255 for names. */
const MAX_TEXT = 1000;
const MAX_ID = 240;

export interface Rules {
  readonly list: ReportingDescriptor[];
  indexOf(finding: Finding): number;
}

/** One rule per advisory; where components differ in severity, which lives on the rule, the gravest keeps the plain id. */
export function buildRules(findings: readonly Finding[], report: ScanReport, sorted: SortedFindings): Rules {
  const ids = assignIds(findings);
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const id = ids.get(finding) ?? finding.id;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  const help = createHelp(report, sorted);
  const list = [...groups].map(([id, group]) => ({ ...describeRule(id, group), help: help(group) }));
  const indexes = new Map([...groups.keys()].map((id, index) => [id, index]));
  return { list, indexOf: (finding) => indexes.get(ids.get(finding) ?? "") ?? -1 };
}

/** The gravest first, so that what is added below it renames no alert. */
function assignIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const severities = new Map<string, string | undefined>();
  const ids = new Map<Finding, string>();
  const score = (finding: Finding): number => Number(securitySeverity(finding) ?? 0);
  const ranked = [...findings].sort((a, b) => score(b) - score(a) || (a.component.purl < b.component.purl ? -1 : 1));
  for (const finding of ranked) {
    const severity = securitySeverity(finding);
    const candidates = candidateIds(finding);
    const free = candidates.find((id) => !severities.has(id) || severities.get(id) === severity);
    const id = free ?? candidates.at(-1) ?? finding.id;
    if (!severities.has(id)) severities.set(id, severity);
    ids.set(finding, id);
  }
  return ids;
}

function candidateIds({ id, component: { name, type, version } }: Finding): readonly string[] {
  return [id, `${id}/${name}`, `${id}/${type}/${name}`, `${id}/${type}/${name}/${version}`].map(clipId);
}

function clipId(text: string): string {
  const line = toLine(text, MAX_ID).trim() || "unnamed";
  return line === text ? line : `${line}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

function describeRule(id: string, [first, ...others]: readonly [Finding, ...Finding[]]): ReportingDescriptor {
  const title = toLine(first.summary ?? "", MAX_TEXT).trim() || `${toLine(first.id, MAX_ID)} in ${toLine(first.component.name, MAX_ID)}`;
  const severity = securitySeverity(first);
  const isSure = [first, ...others].every(({ state }) => state === "affected");
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: cut(toProse(first.details ?? "", MAX_TEXT).trim() || title, MAX_TEXT) },
    ...helpLink(first),
    defaultConfiguration: { level: "warning" },
    properties: {
      tags: listTags(first),
      precision: isSure ? "very-high" : "medium",
      ...(severity === undefined ? {} : { "security-severity": severity }),
    },
  };
}

/** At most 10 of a rule are kept; these are fewer. */
function listTags({ component, isMalicious, kev, fix }: Finding): string[] {
  const optional = [isMalicious ? "malicious" : "", kev ? "known-exploited" : "", fix.state === "fixed" ? "fix-available" : ""];
  return ["security", "vulnerability", "container", toLine(component.type, 40), ...optional].filter((tag) => tag !== "");
}

function helpLink({ references }: Finding): { helpUri?: string } {
  const address = references.map(toAddress).find((reference) => reference?.startsWith("https://"));
  return address ? { helpUri: address } : {};
}
