import type { Finding } from "../../model/finding.ts";
import type { ScanReport } from "../../model/report.ts";

/** A report with what a comparison and a comment read; texts and evidence are left out, since it is sent and fetched often. */
export function slimReport(report: ScanReport): ScanReport {
  const short = new Map(report.findings.map((finding) => [finding, slimFinding(finding)]));
  const { problems: _problems, extractors: _extractors, unexplained: _unexplained, ...facts } = report.inventory;
  const packages = facts.packages.map(({ type, name, version, purl, extractor, locations }) => {
    return { type, name, version, purl, extractor, locations: locations.slice(0, 1) };
  });
  const judgements = report.verdict.judgements.map((item) => ({ ...item, finding: short.get(item.finding) ?? item.finding }));
  return {
    ...report,
    inventory: { ...facts, packages, problems: [], extractors: [] },
    findings: [...short.values()],
    verdict: { ...report.verdict, judgements },
  };
}

function slimFinding(finding: Finding): Finding {
  const { details: _details, ...rest } = finding;
  const { references, severity, locations } = finding;
  return { ...rest, references: references.slice(0, 1), severities: [severity], locations: locations.slice(0, 1) };
}
