import { r as cliFeedDirectory } from "./parse-json.js";
import { r as exportShards } from "./feed-commands.js";
import { t as writeShards } from "./write-shards.js";
const feedExportCommand = {
	name: "feed export",
	usage: "tidegate feed export FILE [OPTIONS]",
	summary: "Write the local feed into one file.",
	notes: ["The file holds every shard that the feed directory has. `feed import` takes it over on a machine without a network."],
	options: ["feed-dir", "timeout"],
	operands: {
		names: ["FILE"],
		min: 1,
		max: 1
	},
	async run({ operands, settings, runtime, io }) {
		let [file = ""] = operands;
		return writeShards(await exportShards(file, {
			settings,
			directory: cliFeedDirectory(settings, runtime)
		}, runtime), {
			runtime,
			io
		}), 0;
	}
};
export { feedExportCommand };
