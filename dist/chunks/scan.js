import { i as openCliLayerStore, r as cliFeedDirectory } from "./parse-json.js";
import { t as TidegateError } from "./errors.js";
import { t as TOOL } from "./tool.js";
import { t as renderReport } from "./report.js";
import { n as writeSbom, t as inventoryOf } from "./inventory-of.js";
import { f as requiredShards, i as readExceptions } from "./scores.js";
import { i as readPolicy, n as gatherKnowledge, r as judgeInventory, t as createStopwatch } from "./timings.js";
import { t as JUDGING_OPTIONS } from "./judging-options.js";
import { n as writeOutput, t as planOutputs } from "./outputs.js";
function renderAs(format, report, { isColor = !1, width = 100 } = {}) {
	switch (format) {
		case "cyclonedx":
		case "spdx": return writeSbom(format, report.inventory, { tool: TOOL });
		case "table": return renderReport("table", report, {
			color: isColor,
			width
		});
		case "json":
		case "sarif":
		case "markdown":
		case "html": return renderReport(format, report);
		default: throw new TidegateError("INPUT_INVALID", `there is no output format ${JSON.stringify(format)}`);
	}
}
async function scanImage(request, runtime) {
	let policy = readPolicy(request.settings), exceptions = await readExceptions(request.settings, runtime), stopwatch = createStopwatch(runtime.clock), inventory = await stopwatch.time("image", () => inventoryOf(request, runtime)), knowledge = await stopwatch.time("feed", () => gatherKnowledge(requiredShards(inventory), request, runtime));
	try {
		return await judgeInventory({
			...request,
			inventory,
			policy,
			exceptions,
			stopwatch,
			knowledge
		}, runtime);
	} finally {
		knowledge.close();
	}
}
const REPORT_FORMATS = [
	"table",
	"json",
	"sarif",
	"cyclonedx",
	"spdx",
	"markdown",
	"html"
], scanCommand = {
	name: "scan",
	usage: "tidegate scan IMAGE [OPTIONS]",
	summary: "Scan an image and judge it.",
	notes: [
		"IMAGE is a name that the local engine or a registry knows, a path, or docker-archive:PATH, oci:PATH or registry:NAME.",
		"An SBOM (CycloneDX or SPDX JSON) can stand in for the image: sbom:PATH, or its path.",
		`The format is one of ${REPORT_FORMATS.join(", ")} (default: table).`,
		"All findings are shown; --fail-on and --only-fixed decide the exit code only."
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
		...JUDGING_OPTIONS
	],
	operands: {
		names: ["IMAGE"],
		min: 1,
		max: 1
	},
	async run(request) {
		let { operands, settings, runtime, io } = request, outputs = planOutputs(settings, {
			formats: REPORT_FORMATS,
			isShownBesideFiles: !0
		}), layers = openCliLayerStore(settings, runtime), report = await scanImage({
			image: operands[0] ?? "",
			settings,
			workspace: ".",
			feedDirectory: cliFeedDirectory(settings, runtime),
			...layers ? { layers } : {}
		}, runtime), isTerminal = io.stdout.isTTY === !0, isColor = isTerminal && !io.environment.NO_COLOR;
		for (let output of outputs) {
			let options = output.path === void 0 ? {
				isColor,
				width: isTerminal && io.stdout.columns || 100
			} : {};
			await writeOutput(output, renderAs(output.format, report, options), request);
		}
		return outputs.some(({ format, path }) => format === "table" && path === void 0) || runtime.logger.info(`${report.verdict.outcome}: ${report.verdict.reasons.join(" ")}`), {
			pass: 0,
			fail: 1,
			incomplete: 3
		}[report.verdict.outcome];
	}
};
export { scanCommand };
