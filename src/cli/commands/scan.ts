import { cliFeedDirectory, openCliLayerStore } from "../../scan/directories.ts";
import { renderAs } from "../../scan/render.ts";
import { scanImage } from "../../scan/scan-image.ts";
import type { Command } from "../command.ts";
import { JUDGING_OPTIONS } from "../judging-options.ts";
import { planOutputs, writeOutput } from "../outputs.ts";

const REPORT_FORMATS = ["table", "json", "sarif", "cyclonedx", "spdx", "markdown", "html"];

export const scanCommand: Command = {
  name: "scan",
  usage: "tidegate scan IMAGE [OPTIONS]",
  summary: "Scan an image and judge it.",
  notes: [
    "IMAGE is a name that the local engine or a registry knows, a path, or docker-archive:PATH, oci:PATH or registry:NAME.",
    "An SBOM (CycloneDX or SPDX JSON) can stand in for the image: sbom:PATH, or its path.",
    `The format is one of ${REPORT_FORMATS.join(", ")} (default: table).`,
    "All findings are shown; --fail-on and --only-fixed decide the exit code only.",
  ],
  options: [
    "format",
    "output",
    "fail-on",
    "only-fixed",
    "fail-on-uncovered",
    "fail-on-eol",
    "fail-on-kev",
    "fail-on-epss",
    "feed-max-age",
    ...JUDGING_OPTIONS,
  ],
  operands: { names: ["IMAGE"], min: 1, max: 1 },
  async run(request) {
    const { operands, settings, runtime, io } = request;
    const outputs = planOutputs(settings, { formats: REPORT_FORMATS, isShownBesideFiles: true });
    const layers = openCliLayerStore(settings, runtime);
    const report = await scanImage(
      { image: operands[0] ?? "", settings, workspace: ".", feedDirectory: cliFeedDirectory(settings, runtime), ...(layers ? { layers } : {}) },
      runtime,
    );
    const isTerminal = io.stdout.isTTY === true;
    const isColor = isTerminal && !io.environment["NO_COLOR"];
    for (const output of outputs) {
      const options = output.path === undefined ? { isColor, width: (isTerminal && io.stdout.columns) || 100 } : {};
      await writeOutput(output, renderAs(output.format, report, options), request);
    }
    if (!outputs.some(({ format, path }) => format === "table" && path === undefined))
      runtime.logger.info(`${report.verdict.outcome}: ${report.verdict.reasons.join(" ")}`);
    return { pass: 0, fail: 1, incomplete: 3 }[report.verdict.outcome];
  },
};
