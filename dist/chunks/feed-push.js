import { r as cliFeedDirectory } from "./parse-json.js";
import { n as pushShards } from "./publish-feed.js";
import { t as REGISTRY_OPTIONS } from "./registry-options.js";
const feedPushCommand = {
	name: "feed push",
	usage: "tidegate feed push oci://HOST/REPOSITORY[:TAG] [OPTIONS]",
	summary: "Publish the local feed in a registry.",
	notes: ["Layers that the registry has are not sent again; the tag, by default that of the schema, is moved when all is there.", "With --sign-key the feed is signed as cosign does; with --feed-key as well the two are compared before anything is sent."],
	options: [
		"feed-dir",
		"sign-key",
		"feed-key",
		...REGISTRY_OPTIONS,
		"timeout"
	],
	operands: {
		names: ["ADDRESS"],
		min: 1,
		max: 1
	},
	async run({ operands, settings, runtime, io }) {
		let [location = ""] = operands, { digest, shards, bytes, sent } = await pushShards(location, {
			settings,
			directory: cliFeedDirectory(settings, runtime)
		}, runtime);
		return io.stdout.write(`${digest}\n`), runtime.logger.info(`published ${shards} shards in ${location}: ${bytes} bytes, of which ${sent} were sent`), 0;
	}
};
export { feedPushCommand };
