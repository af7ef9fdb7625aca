import { t as TidegateError } from "./errors.js";
import { n as cliFeedDirectory } from "./tar-stream.js";
import { o as syncShards, t as checkQuiet } from "./feed-commands.js";
import { t as REGISTRY_OPTIONS } from "./registry-options.js";
import { t as writeShards } from "./write-shards.js";
const RELEASES = {
	AlmaLinux: [
		"8",
		"9",
		"10"
	],
	Alpaquita: [
		"23",
		"25",
		"stream"
	],
	Alpine: [
		"v3.16",
		"v3.17",
		"v3.18",
		"v3.19",
		"v3.20",
		"v3.21",
		"v3.22",
		"v3.23"
	],
	"Amazon Linux": ["2", "2023"],
	"Azure Linux": ["2", "3"],
	Debian: [
		"11",
		"12",
		"13",
		"14"
	],
	"Oracle Linux": [
		"7",
		"8",
		"9",
		"10"
	],
	"Rocky Linux": [
		"8",
		"9",
		"10"
	],
	Ubuntu: [
		"20.04:LTS",
		"22.04:LTS",
		"24.04:LTS",
		"25.04",
		"25.10",
		"26.04:LTS"
	]
}, WITHOUT_RELEASES = [
	"Arch Linux",
	"Bitnami",
	"CRAN",
	"Chainguard",
	"ConanCenter",
	"GitHub Actions",
	"Go",
	"Hackage",
	"Hex",
	"Julia",
	"Maven",
	"NuGet",
	"Packagist",
	"Pub",
	"PyPI",
	"RubyGems",
	"SwiftURL",
	"Wolfi",
	"crates.io",
	"npm",
	"opam"
], PUBLISHED_SHARDS = [...Object.entries(RELEASES).flatMap(([base, releases]) => releases.map((release) => `${base}:${release}`)), ...WITHOUT_RELEASES].sort(), feedBuildCommand = {
	name: "feed build",
	usage: "tidegate feed build [ECOSYSTEM...] [OPTIONS]",
	summary: "Build or update the whole feed, to be published or exported.",
	notes: ["Without an ECOSYSTEM all that Tidegate can judge are built; what the feed directory has already is only brought up to date.", "An ecosystem that the sources have nothing for is named and left out. With --quiet-after a source that has not changed for so long is an error."],
	options: [
		"feed",
		"feed-key",
		"extra-feeds",
		"feed-dir",
		"feed-warn-age",
		"quiet-after",
		...REGISTRY_OPTIONS,
		"timeout"
	],
	operands: {
		names: ["ECOSYSTEM"],
		min: 0,
		max: 300
	},
	async run({ operands, settings, runtime, io }) {
		let shards = operands.length > 0 ? operands : PUBLISHED_SHARDS, request = {
			settings,
			directory: cliFeedDirectory(settings, runtime),
			recheckAfter: 0
		}, { statuses, problems } = await syncShards(shards, request, runtime);
		writeShards(statuses, {
			runtime,
			io
		});
		for (let { message } of problems.filter(({ code }) => code !== "FEED_MISSING")) runtime.logger.warning(message);
		if (statuses.every(({ status }) => status === "missing")) throw new TidegateError("FEED_UNREACHABLE", "no part of the feed could be built");
		return checkQuiet(statuses, settings, runtime), 0;
	}
};
export { feedBuildCommand };
