import type { ScanReport } from "../../../model/report.ts";
import type { ReportFormat } from "../../format.ts";
import { SCHEMA_ID, type StoredReport } from "./schema.ts";

/** The whole report as data. Its schema is versioned and append-only. */
export const jsonFormat: ReportFormat<Record<string, never>> = {
  id: "json",
  title: "JSON report",
  references: [SCHEMA_ID],
  mediaType: "application/json",
  extension: ".json",
  schema: SCHEMA_ID,
  defaults: {},
  *render(report) {
    yield `${JSON.stringify(storeReport(report), null, 2)}\n`;
  },
};

/** Times differ from run to run and are left out; a report of the same facts is the same file. */
function storeReport(report: ScanReport): StoredReport {
  const { timings: _timings, verdict, ...facts } = report;
  const places = new Map(report.findings.map((finding, index) => [finding, index]));
  const judgements = verdict.judgements.flatMap(({ finding, decision, reason }) => {
    const place = places.get(finding);
    return place === undefined ? [] : [{ finding: place, decision, reason }];
  });
  return { ...facts, verdict: { ...verdict, judgements } };
}
