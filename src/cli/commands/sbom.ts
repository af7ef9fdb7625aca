import { openCliLayerStore } from "../../scan/directories.ts";
import { inventoryOf } from "../../scan/inventory-of.ts";
import { renderSbom } from "../../scan/make-sbom.ts";
import { tellProblems } from "../../scan/tell-problems.ts";
import type { Command } from "../command.ts";
import { IMAGE_OPTIONS } from "../image-options.ts";
import { planOutputs, writeOutput } from "../outputs.ts";

const SBOM_FORMATS = ["cyclonedx", "spdx"];

export const sbomCommand: Command = {
  name: "sbom",
  usage: "tidegate sbom IMAGE [OPTIONS]",
  summary: "Write the SBOM of an image.",
  notes: ["The format is cyclonedx (1.6 JSON, the default here) or spdx (2.3 JSON)."],
  options: ["format", "output", ...IMAGE_OPTIONS],
  operands: { names: ["IMAGE"], min: 1, max: 1 },
  async run(request) {
    const { operands, settings, runtime } = request;
    const outputs = planOutputs(settings, { formats: SBOM_FORMATS, isShownBesideFiles: false });
    const layers = openCliLayerStore(settings, runtime);
    const inventory = await inventoryOf({ image: operands[0] ?? "", settings, ...(layers ? { layers } : {}) }, runtime);
    tellProblems(inventory.problems, runtime.logger);
    for (const output of outputs) await writeOutput(output, renderSbom(output.format === "spdx" ? "spdx" : "cyclonedx", inventory), request);
    return 0;
  },
};
