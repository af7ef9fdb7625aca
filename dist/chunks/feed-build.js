import { t as TidegateError } from "./errors.js";
import { r as cliFeedDirectory } from "./parse-json.js";
import { o as syncLists, s as syncShards, t as checkQuiet } from "./feed-commands.js";
import { t as REGISTRY_OPTIONS } from "./registry-options.js";
import { t as writeShards } from "./write-shards.js";
const PARTS_OF_SUSE = [
	"Server",
	"Module for Basesystem",
	"Module for Server Applications",
	"Module for Development Tools"
], RELEASES = {
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
	"BellSoft Hardened Containers": [
		"23",
		"25",
		"stream"
	],
	Debian: [
		"11",
		"12",
		"13",
		"14"
	],
	Mageia: ["9", "10"],
	"Oracle Linux": [
		"7",
		"8",
		"9",
		"10"
	],
	"Photon OS": ["4.0", "5.0"],
	"Red Hat": [
		"enterprise_linux:7::server",
		...["8", "9"].flatMap((major) => [
			"baseos",
			"appstream",
			"crb"
		].map((repository) => `enterprise_linux:${major}::${repository}`)),
		...["9.4", "9.6"].flatMap((minor) => ["baseos", "appstream"].map((repository) => `rhel_eus:${minor}::${repository}`)),
		...[
			"10.0",
			"10.1",
			"10.2"
		].map((minor) => `enterprise_linux:${minor}`)
	],
	"Rocky Linux": [
		"8",
		"9",
		"10"
	],
	SUSE: [
		"Linux Enterprise Server 12 SP5",
		...[
			"15 SP5",
			"15 SP6",
			"15 SP7"
		].flatMap((release) => PARTS_OF_SUSE.map((part) => `Linux Enterprise ${part} ${release}`)),
		"Linux Enterprise Server 16.0"
	],
	Ubuntu: [
		"20.04:LTS",
		"22.04:LTS",
		"24.04:LTS",
		"25.04",
		"25.10",
		"26.04:LTS"
	],
	openEuler: [
		"22.03-LTS-SP4",
		"24.03-LTS",
		"24.03-LTS-SP1",
		"24.03-LTS-SP2",
		"24.03-LTS-SP3"
	],
	openSUSE: [
		"Leap 15.6",
		"Leap 16.0",
		"Tumbleweed"
	]
}, WITHOUT_RELEASES = [
	"Arch Linux",
	"Bitnami",
	"CRAN",
	"Chainguard",
	"CleanStart",
	"ConanCenter",
	"Echo",
	"GitHub Actions",
	"Go",
	"Hackage",
	"Hex",
	"Julia",
	"Maven",
	"MinimOS",
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
	notes: [
		"Without an ECOSYSTEM all that Tidegate can judge are built; what the feed directory has already is only brought up to date.",
		"The lists besides (--kev-feed and so on) are built when they are asked for, whole.",
		"An ecosystem that the sources have nothing for is named and left out. With --quiet-after a source that has not changed for so long is an error."
	],
	options: [
		"feed",
		"feed-key",
		"extra-feeds",
		"kev-feed",
		"epss-feed",
		"nvd-feed",
		"eol-feed",
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
		}, [feed, lists] = [await syncShards(shards, request, runtime), await syncLists(request, runtime)], [statuses, problems] = [[...feed.statuses, ...lists.statuses], [...feed.problems, ...lists.problems]];
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
