import { r as cliFeedDirectory } from "./parse-json.js";
import { a as listShards, n as describeShard, t as checkQuiet } from "./feed-commands.js";
import { n as writeOutput, t as planOutputs } from "./outputs.js";
const feedStatusCommand = {
	name: "feed status",
	usage: "tidegate feed status [OPTIONS]",
	summary: "Show what the local feed holds and how old it is.",
	notes: ["The format is text (the default here) or json. With --quiet-after a source that has not changed for so long is an error, which the exit code says, too."],
	options: [
		"format",
		"output",
		"feed-dir",
		"feed-warn-age",
		"quiet-after"
	],
	operands: {
		names: [],
		min: 0,
		max: 0
	},
	async run(request) {
		let { settings, runtime } = request, outputs = planOutputs(settings, {
			formats: ["text", "json"],
			isShownBesideFiles: !0
		}), directory = cliFeedDirectory(settings, runtime), statuses = await listShards({
			settings,
			directory
		}, runtime);
		for (let output of outputs) {
			let text = output.format === "json" ? `${JSON.stringify({
				directory,
				shards: statuses
			}, void 0, 2)}\n` : describe(directory, statuses, request);
			await writeOutput(output, [text], request);
		}
		return checkQuiet(statuses, settings, runtime), 0;
	}
};
function describe(directory, statuses, { runtime }) {
	let rows = statuses.map((status) => {
		let details = [status.source && `from ${status.source}`, status.revision && `last changed ${status.revision}`];
		return [describeShard(status, runtime.clock.now()), ...details.filter(Boolean)].join(", ");
	});
	return `${directory}\n${(rows.length > 0 ? rows : ["no feed yet; it is fetched by the first scan"]).map((line) => `  ${line}\n`).join("")}`;
}
export { feedStatusCommand };
