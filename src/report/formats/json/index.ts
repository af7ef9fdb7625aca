import type { ReportFormat } from "../../format.ts";

/** The whole report, as the library has it. Its schema is versioned and append-only. */
export const jsonFormat: ReportFormat<Record<string, never>> = {
  id: "json",
  title: "JSON report",
  references: ["https://github.com/tidegate/tidegate/blob/main/docs/report.md"],
  mediaType: "application/json",
  extension: ".json",
  defaults: {},
  *render(report) {
    // Times differ from run to run; a report of the same facts should not.
    const { timings: _timings, ...rest } = report;
    yield `${JSON.stringify(rest, null, 2)}\n`;
  },
};
