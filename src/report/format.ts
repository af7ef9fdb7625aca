import type { PluginInfo } from "../model/plugin.ts";
import type { ScanReport } from "../model/report.ts";

/** Renders a finished report. Pure, streaming and byte-deterministic: no clock, no environment, sorted. */
export interface ReportFormat<O = unknown> extends PluginInfo {
  readonly mediaType: string;
  /** With its dot: `.sarif`. */
  readonly extension: string;
  readonly schema?: string;
  /** Used for every option the caller leaves out. */
  readonly defaults: O;
  render(report: ScanReport, options: O): Iterable<string>;
}
