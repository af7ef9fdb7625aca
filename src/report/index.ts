import type { ScanReport } from "../model/report.ts";
import type { ReportFormat } from "./format.ts";
import { type FormatId, REPORT_FORMATS } from "./registry.ts";

export { renderExplanation } from "./explain.ts";
export { readReport } from "./formats/json/read.ts";
export { describeReportSchema } from "./formats/json/schema.ts";
export { renderComment } from "./formats/markdown/comment.ts";
export { type ImageView, renderImagesComment, renderImagesSummary } from "./formats/markdown/several.ts";
export { renderSummary } from "./formats/markdown/summary.ts";
export { sarifCategory } from "./formats/sarif/category.ts";
export { countLeftOut } from "./formats/sarif/index.ts";
export { validateSarif } from "./formats/sarif/validate.ts";
export type { FormatId } from "./registry.ts";
export { compareReports } from "./view/compare.ts";

type OptionsOf<I extends FormatId> = (typeof REPORT_FORMATS)[I]["defaults"];

/** Renders a report in a format by name; options left out take the format's defaults. */
export function renderReport<I extends FormatId>(id: I, report: ScanReport, options: Partial<OptionsOf<I>> = {}): Iterable<string> {
  // The compiler does not follow that one id names both the format and its options.
  const format = REPORT_FORMATS[id] as unknown as ReportFormat<object>;
  return format.render(report, { ...format.defaults, ...options });
}
