import type { Invocation, Log, Notification, Result } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { TOOL } from "../../../model/tool.ts";
import { toLine } from "../../escape/text.ts";
import type { ReportFormat } from "../../format.ts";
import { type SortedFindings, sortFindings } from "../../view/findings.ts";
import { count } from "../../words/count.ts";
import { describePlatform } from "../../words/image.ts";
import { categoryOf } from "./category.ts";
import { createResultBuilder, type LocationOptions } from "./result.ts";
import { buildRules } from "./rules.ts";
import { levelOf } from "./severity.ts";

export interface SarifOptions extends LocationOptions {
  /** Empty: derived from image name and platform. */
  readonly category: string;
  /** What code scanning lists as the tool. */
  readonly toolName: string;
}

/** Code scanning keeps the 5,000 gravest results of a run; what it would drop is not sent, and said. */
const MAX_RESULTS = 5000;
const MAX_NOTIFICATIONS = 100;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export const SARIF_DRIVER = "Tidegate";

const DEFAULTS: SarifOptions = { category: "", toolName: SARIF_DRIVER, manifests: new Map() };

/** SARIF 2.1.0 in the shape GitHub code scanning reads best: one run, one rule per advisory, one location per result. */
export const sarifFormat: ReportFormat<SarifOptions> = {
  id: "sarif",
  title: "SARIF 2.1.0",
  references: [
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
    "https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning",
  ],
  mediaType: "application/sarif+json",
  extension: ".sarif",
  schema: SCHEMA,
  defaults: DEFAULTS,
  *render(report, options) {
    yield `${JSON.stringify(buildSarif(report, options).log, null, 2)}\n`;
  },
};

/** How many of a report's findings, those of the lowest risk, the file has no room for. */
export function countLeftOut({ findings }: ScanReport): number {
  return Math.max(0, findings.filter(({ state }) => state !== "not-applicable").length - MAX_RESULTS);
}

export interface BuiltSarif {
  readonly log: Log;
  /** Findings of lower risk that the service would not have kept. */
  readonly dropped: number;
}

/** The file as data, with what had to be left out of it. */
export function buildSarif(report: ScanReport, given: Partial<SarifOptions> = {}): BuiltSarif {
  const options = { ...DEFAULTS, ...given };
  const sorted = sortFindings(report);
  const applicable = report.findings.filter(({ state }) => state !== "not-applicable");
  const findings = applicable.slice(0, MAX_RESULTS);
  const dropped = applicable.length - findings.length;
  const rules = buildRules(findings, report, sorted);
  const build = createResultBuilder(report, options);
  const suppressed = new Set(sorted.suppressed);
  const results = findings.map((finding): Result => {
    const index = rules.indexOf(finding);
    return {
      ruleId: rules.list[index]?.id ?? finding.id,
      ruleIndex: index,
      level: levelOf(finding),
      ...build(finding),
      ...(suppressed.has(finding) ? { suppressions: [suppressionOf(finding, sorted)] } : {}),
    };
  });
  const invocations = listInvocations(report, dropped);
  const driver = { name: toLine(options.toolName, 200).trim() || SARIF_DRIVER, semanticVersion: report.tool.version, informationUri: TOOL.url };
  const run = {
    tool: { driver: { ...driver, rules: rules.list } },
    automationDetails: { id: `${categoryFor(report, options)}/` },
    columnKind: "utf16CodeUnits" as const,
    results,
    ...(invocations.length > 0 ? { invocations } : {}),
    ...describeRun(report),
  };
  return { log: { $schema: SCHEMA, version: "2.1.0", runs: [run] }, dropped };
}

/** Text up to the last slash is the category; without one there is none. */
function categoryFor({ inventory }: ScanReport, { category }: SarifOptions): string {
  return toLine(category, 200).trim().replace(/\/+$/, "") || categoryOf(inventory.image);
}

function suppressionOf(finding: Finding, sorted: SortedFindings): NonNullable<Result["suppressions"]>[number] {
  const justification = toLine(sorted.reasonOf(finding) ?? "", 1000).trim();
  return { kind: "external", status: "accepted", ...(justification === "" ? {} : { justification }) };
}

function listInvocations({ problems }: ScanReport, dropped: number): Invocation[] {
  const note = `${count(dropped, "finding")} of lower risk ${dropped === 1 ? "was" : "were"} left out; the JSON report has them all.`;
  const cut: Notification[] = dropped > 0 ? [{ level: "warning", message: { text: note } }] : [];
  const met = problems.slice(0, MAX_NOTIFICATIONS - 1).map(({ severity, code, message, hint }): Notification => {
    const text = toLine([message, hint].filter(Boolean).join(" "), 1000).trim();
    return { level: severity, descriptor: { id: code }, message: { text: text || code } };
  });
  return cut.length + met.length === 0 ? [] : [{ executionSuccessful: true, toolExecutionNotifications: [...cut, ...met] }];
}

/** Which image this was, for whoever reads the file outside code scanning. */
function describeRun({ inventory: { image, distro } }: ScanReport): { properties?: Record<string, string> } {
  if (!image) return {};
  return {
    properties: {
      image: toLine(image.name) || "image",
      imageId: toLine(image.id),
      platform: toLine(describePlatform(image.platform)),
      ...(distro?.prettyName ? { distribution: toLine(distro.prettyName) } : {}),
    },
  };
}
