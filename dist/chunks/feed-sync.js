import { t as TidegateError } from "./errors.js";
import { r as cliFeedDirectory } from "./parse-json.js";
import { n as describeShard, s as syncShards } from "./feed-commands.js";
import { t as REGISTRY_OPTIONS } from "./registry-options.js";
const feedSyncCommand = {
	name: "feed sync",
	usage: "tidegate feed sync ECOSYSTEM... [OPTIONS]",
	summary: "Fetch or refresh parts of the feed.",
	notes: ["ECOSYSTEM is spelled as OSV does, with the release for distributions: npm PyPI Debian:12 Alpine:v3.20 Ubuntu:24.04:LTS."],
	options: [
		"published-feed",
		"feed",
		"feed-key",
		...REGISTRY_OPTIONS,
		"extra-feeds",
		"feed-dir",
		"feed-warn-age",
		"timeout"
	],
	operands: {
		names: ["ECOSYSTEM"],
		min: 1,
		max: 100
	},
	async run({ operands, settings, runtime, io }) {
		let { statuses, problems } = await syncShards(operands, {
			settings,
			directory: cliFeedDirectory(settings, runtime)
		}, runtime);
		for (let status of statuses) io.stdout.write(`${describeShard(status, runtime.clock.now())}\n`);
		for (let problem of problems) runtime.logger.warning([problem.message, problem.hint].filter(Boolean).join(" "));
		let missing = statuses.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
		if (missing.length > 0) throw new TidegateError("FEED_UNREACHABLE", `there is no feed for ${missing.join(", ")}`);
		return 0;
	}
};
export { feedSyncCommand };
