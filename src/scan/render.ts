import { TidegateError } from "../model/errors.ts";
import type { ScanReport } from "../model/report.ts";
import { TOOL } from "../model/tool.ts";
import { renderReport } from "../report/index.ts";
import { writeSbom } from "../sbom/index.ts";

export { describeReportSchema, readReport, validateSarif } from "../report/index.ts";

export interface RenderOptions {
  readonly isColor?: boolean;
  readonly width?: number;
}

/** Any output format by name, from one finished report. */
export function renderAs(format: string, report: ScanReport, { isColor = false, width = 100 }: RenderOptions = {}): Iterable<string> {
  switch (format) {
    case "cyclonedx":
    case "spdx":
      return writeSbom(format, report.inventory, { tool: TOOL });
    case "table":
      return renderReport("table", report, { color: isColor, width });
    case "json":
    case "sarif":
    case "markdown":
    case "html":
      return renderReport(format, report);
    default:
      throw new TidegateError("INPUT_INVALID", `there is no output format ${JSON.stringify(format)}`);
  }
}
