import type { ScanReport } from "../../../model/report.ts";
import { escapeHtml } from "../../escape/html.ts";
import type { ReportFormat } from "../../format.ts";
import { sortFindings } from "../../view/findings.ts";
import { nameImage } from "../../words/image.ts";
import { renderFindings, renderSetAside } from "./findings.ts";
import { renderHeader } from "./header.ts";
import { renderLayers } from "./layers.ts";
import { renderCoverage, renderFeed, renderProblems, renderReading } from "./notes.ts";
import { STYLE } from "./style.ts";

/** One page that needs nothing but itself: no script, no font, no request. */
export const htmlFormat: ReportFormat<Record<string, never>> = {
  id: "html",
  title: "HTML page",
  references: ["https://html.spec.whatwg.org/"],
  mediaType: "text/html",
  extension: ".html",
  defaults: {},
  render,
};

/** Nothing on the page may load or run, whatever text of others got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function* render(report: ScanReport): Generator<string> {
  const sorted = sortFindings(report);
  const name = escapeHtml(nameImage(report.inventory)) || "image";
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="referrer" content="no-referrer">\n`;
  yield `<title>${name} – Tidegate</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  yield renderHeader(report, sorted);
  yield* renderFindings(report, sorted);
  yield renderLayers(report, sorted);
  yield renderProblems(report);
  yield* renderSetAside(report, sorted);
  yield renderCoverage(report);
  yield renderReading(report);
  yield renderFeed(report);
  yield `<footer>${escapeHtml(report.tool.name)} ${escapeHtml(report.tool.version)} · ${escapeHtml(report.generatedAt, 40)}</footer>\n</main>\n</body>\n</html>\n`;
}
