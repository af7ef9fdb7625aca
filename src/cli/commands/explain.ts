import { cliFeedDirectory, openCliLayerStore } from "../../scan/directories.ts";
import { explainId, renderExplained } from "../../scan/explain-id.ts";
import type { Command } from "../command.ts";
import { JUDGING_OPTIONS } from "../judging-options.ts";
import { planOutputs, writeOutput } from "../outputs.ts";

export const explainCommand: Command = {
  name: "explain",
  usage: "tidegate explain ID IMAGE [OPTIONS]",
  summary: "Show why an image has a vulnerability, or why not.",
  notes: [
    "ID is a CVE, a GHSA or any other id of the vulnerability, also of a bundle such as a DSA. IMAGE is as for scan; an SBOM can stand in for it.",
    "The format is text (the default here) or json.",
  ],
  options: ["format", "output", ...JUDGING_OPTIONS],
  operands: { names: ["ID", "IMAGE"], min: 2, max: 2 },
  async run(request) {
    const { operands, settings, runtime } = request;
    const outputs = planOutputs(settings, { formats: ["text", "json"], isShownBesideFiles: true });
    const [id = "", image = ""] = operands;
    const layers = openCliLayerStore(settings, runtime);
    const explained = await explainId(
      id,
      { image, settings, feedDirectory: cliFeedDirectory(settings, runtime), ...(layers ? { layers } : {}) },
      runtime,
    );
    for (const output of outputs) await writeOutput(output, renderExplained(explained, output.format === "json" ? "json" : "text"), request);
    return 0;
  },
};
