import { r as cliFeedDirectory } from "./parse-json.js";
import { t as pullShards } from "./publish-feed.js";
import { t as REGISTRY_OPTIONS } from "./registry-options.js";
import { t as writeShards } from "./write-shards.js";
const feedPullCommand = {
	name: "feed pull",
	usage: "tidegate feed pull oci://HOST/REPOSITORY[:TAG] [ECOSYSTEM...] [OPTIONS]",
	summary: "Take over a published feed, or parts of it.",
	notes: ["Every shard is verified by its digest, and with --feed-key the whole feed by its signature. Shards that are here already and younger stay."],
	options: [
		"feed-dir",
		"feed-key",
		...REGISTRY_OPTIONS,
		"timeout"
	],
	operands: {
		names: ["ADDRESS", "ECOSYSTEM"],
		min: 1,
		max: 300
	},
	async run({ operands, settings, runtime, io }) {
		let [location = "", ...shards] = operands;
		return writeShards(await pullShards(location, shards, {
			settings,
			directory: cliFeedDirectory(settings, runtime)
		}, runtime), {
			runtime,
			io
		}), 0;
	}
};
export { feedPullCommand };
