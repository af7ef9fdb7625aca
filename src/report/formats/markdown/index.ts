import type { ReportFormat } from "../../format.ts";
import { renderSummary } from "./summary.ts";

/** GitHub-flavoured Markdown: what the job summary shows. */
export const markdownFormat: ReportFormat<Record<string, never>> = {
  id: "markdown",
  title: "Markdown summary",
  references: ["https://github.github.com/gfm/"],
  mediaType: "text/markdown",
  extension: ".md",
  defaults: {},
  *render(report) {
    const { timings: _timings, ...facts } = report;
    yield renderSummary(facts);
  },
};
