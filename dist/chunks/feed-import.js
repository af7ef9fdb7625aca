import { r as cliFeedDirectory } from "./parse-json.js";
import { i as importShards } from "./feed-commands.js";
import { t as writeShards } from "./write-shards.js";
const feedImportCommand = {
	name: "feed import",
	usage: "tidegate feed import FILE [OPTIONS]",
	summary: "Take over a feed that was exported elsewhere.",
	notes: ["Every shard is verified by its digest first. Shards that are here already and younger stay."],
	options: ["feed-dir", "timeout"],
	operands: {
		names: ["FILE"],
		min: 1,
		max: 1
	},
	async run({ operands, settings, runtime, io }) {
		let [file = ""] = operands;
		return writeShards(await importShards(file, {
			settings,
			directory: cliFeedDirectory(settings, runtime)
		}, runtime), {
			runtime,
			io
		}), 0;
	}
};
export { feedImportCommand };
