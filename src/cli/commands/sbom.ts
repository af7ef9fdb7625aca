import { TidegateError } from "../../model/errors.ts";
import { openCliLayerStore } from "../../scan/directories.ts";
import { makeSbom } from "../../scan/make-sbom.ts";
import type { Command } from "../command.ts";
import { writeResult } from "../output.ts";

export const sbomCommand: Command = {
  name: "sbom",
  usage: "tidegate sbom IMAGE [OPTIONS]",
  summary: "Write the SBOM of an image.",
  notes: ["The format is cyclonedx (1.6 JSON, the default here) or spdx (2.3 JSON)."],
  options: ["format", "output", "platform", "timeout", "max-file-size", "max-image-size", "layer-cache"],
  operands: { min: 1, max: 1 },
  async run(request) {
    const { operands, settings, runtime } = request;
    const format = settings.text("format") === "table" ? "cyclonedx" : settings.text("format");
    if (format !== "cyclonedx" && format !== "spdx") throw new TidegateError("INPUT_INVALID", `an SBOM is cyclonedx or spdx, not ${format}`);
    const layers = await openCliLayerStore(settings, runtime);
    await writeResult(await makeSbom(format, { image: operands[0] ?? "", settings, ...(layers ? { layers } : {}) }, runtime), request);
    return 0;
  },
};
