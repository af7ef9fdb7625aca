import { createHash } from "node:crypto";
import type { Log, PropertyBag, ReportingDescriptor, Result } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import { imageRepository } from "../../../model/image-name.ts";
import type { ScanReport } from "../../../model/report.ts";
import { TOOL } from "../../../model/tool.ts";
import { toLine } from "../../escape/plain.ts";
import type { ReportFormat } from "../../format.ts";
import { sarifCategory } from "./category.ts";
import { buildRule, ruleIdOf } from "./rules.ts";
import { describeResult, levelOf } from "./texts.ts";

export interface SarifOptions {
  /** Empty: derived from image name and platform. */
  readonly category: string;
  /** What code scanning lists as the tool. */
  readonly toolName: string;
}

/** Code scanning keeps the 5,000 gravest results of a run; what it would drop is not sent, and said. */
const MAX_RESULTS = 5000;
/** Part of every fingerprint: raised when fingerprints must change. */
const FINGERPRINT_SCHEMA = "1";

export const SARIF_DRIVER = "Tidegate";

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
  schema: "https://json.schemastore.org/sarif-2.1.0.json",
  defaults: { category: "", toolName: SARIF_DRIVER },
  *render(report, options) {
    yield `${JSON.stringify(buildLog(report, options), null, 2)}\n`;
  },
};

function buildLog(report: ScanReport, options: SarifOptions): Log {
  const reportable = report.findings.filter(({ state }) => state !== "not-applicable");
  const findings = reportable.slice(0, MAX_RESULTS);
  const image = imageKey(report);
  const rules = buildRules(findings, report);
  const decisions = new Map(report.verdict.judgements.map(({ finding, decision, reason }) => [finding, { decision, reason }]));
  const results = findings.map((finding): Result => {
    const id = rules.idOf(finding);
    const decision = decisions.get(finding);
    return {
      ruleId: id,
      ruleIndex: rules.indexOf(id),
      level: levelOf(finding),
      message: { text: describeResult(finding, report) },
      locations: [{ physicalLocation: { artifactLocation: { uri: locationUri(finding, image) }, region: { startLine: 1 } } }],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding, image) },
      ...(decision?.decision === "suppressed" ? { suppressions: [{ kind: "external", justification: toLine(decision.reason) }] } : {}),
      properties: resultProperties(finding),
    };
  });
  const cut = reportable.length - findings.length;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: options.toolName, semanticVersion: report.tool.version, informationUri: TOOL.url, rules: rules.list } },
        automationDetails: { id: `${toLine(options.category, 200) || sarifCategory(report)}/` },
        columnKind: "utf16CodeUnits",
        results,
        ...(cut > 0
          ? {
              invocations: [
                {
                  executionSuccessful: true,
                  toolExecutionNotifications: [
                    { level: "warning", message: { text: `${cut} findings of lower risk were left out; the JSON report has them all.` } },
                  ],
                },
              ],
            }
          : {}),
      },
    ],
  };
}

interface Rules {
  readonly list: ReportingDescriptor[];
  idOf(finding: Finding): string;
  indexOf(id: string): number;
}

/** Severity lives on the rule, so an advisory that is graver for one component than for another gets a rule for each. */
function buildRules(findings: readonly Finding[], report: ScanReport): Rules {
  const severities = new Map<string, Set<string>>();
  for (const { id, severity } of findings) severities.set(id, (severities.get(id) ?? new Set()).add(`${severity.level} ${severity.score ?? ""}`));
  const idOf = (finding: Finding): string => ruleIdOf(finding, (severities.get(finding.id)?.size ?? 0) > 1);
  const indexes = new Map<string, number>();
  const list: ReportingDescriptor[] = [];
  for (const finding of findings) {
    const id = idOf(finding);
    if (indexes.has(id)) continue;
    indexes.set(id, list.length);
    list.push(buildRule(id, finding, report));
  }
  return { list, idOf, indexOf: (id) => indexes.get(id) ?? -1 };
}

/** Image and platform, without tag or digest: the next build is the same image with other contents. */
function imageKey({ inventory }: ScanReport): string {
  const { name = "image", platform } = inventory.image ?? {};
  return [imageRepository(name), platform?.os, platform?.architecture, platform?.variant].filter(Boolean).join("/");
}

/** A path that stays the same from build to build; it names no file of the repository, since none is to blame alone. */
function locationUri(finding: Finding, image: string): string {
  const path = finding.locations[0]?.path ?? finding.component.name;
  return `${image}/${path}`
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map(encodeURIComponent)
    .join("/");
}

/** Neither the version nor the layer is in it: an update that does not fix keeps its alert. */
function fingerprint({ id, component, locations }: Finding, image: string): string {
  const purl = component.purl.replace(/@[^?#]*/, "").replace(/[?#].*$/, "");
  const path = component.type === "deb" || component.type === "apk" || component.type === "rpm" ? "" : (locations[0]?.path ?? "");
  const hash = createHash("sha256")
    .update(JSON.stringify([FINGERPRINT_SCHEMA, image, purl, id, path]))
    .digest("hex");
  return `${hash.slice(0, 32)}:1`;
}

function resultProperties({ component, fix, packages, aliases, severity, state }: Finding): PropertyBag {
  const lines = (texts: readonly string[]): string[] => texts.slice(0, 100).map((text) => toLine(text));
  return {
    purl: toLine(component.purl),
    ...(packages.length > 0 ? { packages: lines(packages) } : {}),
    ...(aliases.length > 0 ? { aliases: lines(aliases) } : {}),
    ...(fix.versions.length > 0 ? { fixedVersions: lines(fix.versions) } : {}),
    severity: severity.level,
    severitySource: toLine(severity.source),
    ...(state === "affected" ? {} : { state }),
  };
}
