import { i as openCliLayerStore } from "./parse-json.js";
import { n as writeSbom, t as inventoryOf } from "./inventory-of.js";
import { t as TOOL } from "./tool.js";
import { t as tellProblems } from "./tell-problems.js";
import { t as IMAGE_OPTIONS } from "./image-options.js";
import { n as writeOutput, t as planOutputs } from "./outputs.js";
function renderSbom(format, inventory) {
	return writeSbom(format, inventory, { tool: TOOL });
}
const SBOM_FORMATS = ["cyclonedx", "spdx"], sbomCommand = {
	name: "sbom",
	usage: "tidegate sbom IMAGE [OPTIONS]",
	summary: "Write the SBOM of an image.",
	notes: ["The format is cyclonedx (1.6 JSON, the default here) or spdx (2.3 JSON)."],
	options: [
		"format",
		"output",
		...IMAGE_OPTIONS
	],
	operands: {
		names: ["IMAGE"],
		min: 1,
		max: 1
	},
	async run(request) {
		let { operands, settings, runtime } = request, outputs = planOutputs(settings, {
			formats: SBOM_FORMATS,
			isShownBesideFiles: !1
		}), layers = openCliLayerStore(settings, runtime), inventory = await inventoryOf({
			image: operands[0] ?? "",
			settings,
			...layers ? { layers } : {}
		}, runtime);
		tellProblems(inventory.problems, runtime.logger);
		for (let output of outputs) await writeOutput(output, renderSbom(output.format === "spdx" ? "spdx" : "cyclonedx", inventory), request);
		return 0;
	}
};
export { sbomCommand };
