import { compareFindings, type FindingDelta } from "../../model/compare-findings.ts";
import type { ScanReport } from "../../model/report.ts";
import { sortFindings } from "./findings.ts";

/** Compares what is open in both: what is suppressed or does not apply counts on neither side. */
export function compareReports(report: ScanReport, base: ScanReport): FindingDelta {
  return compareFindings(
    { findings: sortFindings(base).open, packages: base.inventory.packages },
    { findings: sortFindings(report).open, packages: report.inventory.packages },
  );
}
