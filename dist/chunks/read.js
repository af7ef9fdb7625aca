import { n as compareSeverity } from "./severity.js";
import { n as parseDuration } from "./duration.js";
import { t as TidegateError } from "./errors.js";
import { n as parseLimits } from "./limits.js";
import { n as parseMirrors, t as parseHosts } from "./hosts.js";
import { a as CLI, i as BOTH, r as ACTION, t as FEED_OPTIONS } from "./feed-table.js";
const LEVELS = new Map([
	["critical", "critical"],
	["high", "high"],
	["important", "high"],
	["medium", "medium"],
	["moderate", "medium"],
	["low", "low"],
	["negligible", "negligible"],
	["unimportant", "negligible"],
	["none", "negligible"],
	["unmaintained", "negligible"],
	["notice", "negligible"]
]);
function levelOfWord(word) {
	return LEVELS.get(word.trim().toLowerCase().replace(/\*+$/, ""));
}
function isTriagedAway(word) {
	return /^(?:unimportant|negligible|unmaintained|notice)$/i.test(word.trim());
}
const SEVERITY_SOURCES = [
	"triage",
	"own-cvss",
	"alias-cvss",
	"own-word",
	"alias-word",
	"nvd",
	"bundle-cvss",
	"bundle-word"
], UNKNOWN_SEVERITY = {
	level: "unknown",
	source: "none"
};
function rankSeverities(raters, options) {
	let place = new Map(options.order.map((source, index) => [source, index])), offers = raters.flatMap((rater, index) => listOffers(rater, options).map((offer) => ({
		...offer,
		index
	}))), placeOf = (offer) => place.get(offer.source) ?? options.order.length;
	offers.sort((a, b) => placeOf(a) - placeOf(b) || compareVersions(a.version, b.version) || a.index - b.index || compareOffers(a.severity, b.severity));
	let usable = offers.filter((offer) => place.has(offer.source)).map(({ severity }) => severity), shownOnly = offers.filter((offer) => !place.has(offer.source)).map(({ severity }) => severity), [chosen, ...others] = unique(usable);
	return chosen === void 0 ? [UNKNOWN_SEVERITY, ...unique(shownOnly)] : [
		chosen,
		...others,
		...unique(shownOnly)
	];
}
const compareVersions = (a, b) => Number(b ?? 0) - Number(a ?? 0), compareOffers = (a, b) => (b.score ?? 0) - (a.score ?? 0) || compareSeverity(a.level, b.level);
function unique(severities) {
	return [...new Map(severities.map((severity) => [JSON.stringify(severity), severity])).values()];
}
function listOffers(rater, { score }) {
	let { advisory, entries, relation } = rater, ownRatings = entries.flatMap((entry) => entry.severity), ratings = ownRatings.length > 0 ? ownRatings : advisory.severity, spoken = [
		...entries.map((entry) => entry.severityWord),
		...ratings.filter((rating) => !isCvss(rating)).map((rating) => rating.score),
		advisory.severityWord,
		rater.proseWord
	].filter((word) => word !== void 0);
	return [...ratings.flatMap((rating) => offerVector(rating, rater, score)), ...[...new Set(spoken)].flatMap((word) => offerWord(word, relation, advisory.id))];
}
const isCvss = (rating) => rating.type.startsWith("CVSS");
function offerVector(rating, { relation, advisory }, score) {
	let scored = isCvss(rating) ? score(rating.score) : void 0;
	if (scored === void 0) return [];
	let { level, version, vector } = scored, source = `CVSS ${version} of ${advisory.id}${describeScope(relation)}`;
	return [{
		source: relation === "nvd" ? relation : `${relation}-cvss`,
		version,
		severity: {
			level,
			score: scored.score,
			vector,
			source
		}
	}];
}
const describeScope = (relation) => relation === "bundle" ? " as a whole" : "";
function offerWord(word, relation, id) {
	let level = levelOfWord(word);
	return level === void 0 || relation === "nvd" ? [] : [{
		source: isTriagedAway(word) && relation === "own" ? "triage" : `${relation}-word`,
		version: void 0,
		severity: {
			level,
			source: `rating "${word}" of ${id}${describeScope(relation)}`
		}
	}];
}
const OPTIONS = {
	platform: {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "OS/ARCH",
		description: "Platform to pick from a multi-platform image, such as linux/arm64. Empty means the machine's own."
	},
	"insecure-registries": {
		kind: "hosts",
		on: BOTH,
		default: "",
		placeholder: "HOST,...",
		description: "Registries that may be spoken to without TLS, or with a certificate that nobody vouches for."
	},
	"registry-mirrors": {
		kind: "mirrors",
		on: BOTH,
		default: "",
		placeholder: "HOST=MIRROR,...",
		description: "Mirrors to fetch images from before the registry itself is asked, such as docker.io=mirror.example.com or docker.io=host/folder."
	},
	"registry-ca": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH",
		description: "PEM file of authorities to trust for registries, beside the system's."
	},
	"registry-certs": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH",
		description: "Directory laid out like /etc/docker/certs.d: a folder for each registry with its authorities (*.crt) and a client certificate (*.cert, *.key). Empty means where engines look."
	},
	"lazy-layers": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Fetch only the files that matter of eStargz and zstd:chunked layers in a registry. It trusts their tables of contents, which could leave something out."
	},
	"fail-on": {
		kind: "choice",
		on: BOTH,
		default: "high",
		values: [
			"critical",
			"high",
			"medium",
			"low",
			"any",
			"none"
		],
		description: "Fail when a finding is at least this severe; any includes unknown severities, with none severity decides nothing."
	},
	"only-fixed": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Let only findings that have a fixed version fail the gate. The report still shows all."
	},
	"fail-on-kev": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Fail on what is known to be exploited, however severe; needs kev-feed."
	},
	"fail-on-epss": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "PROBABILITY",
		description: "Fail on what is at least as likely to be exploited, such as 0.1, however severe; needs epss-feed."
	},
	"ignore-file": {
		kind: "text",
		on: BOTH,
		default: ".tidegate.yaml",
		placeholder: "PATH",
		description: "Rules that set findings aside, with reason and last day. The default may be missing; none means no file."
	},
	vex: {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH,...",
		description: "VEX documents (OpenVEX, CycloneDX or CSAF), separated by commas, that say which findings do not apply."
	},
	"severity-sources": {
		kind: "list",
		on: BOTH,
		default: SEVERITY_SOURCES.join(","),
		values: SEVERITY_SOURCES,
		placeholder: "SOURCE,...",
		description: "Where severities are taken from, best first; those left out are shown but decide nothing."
	},
	"gate-scope": {
		kind: "choice",
		on: ACTION,
		default: "all",
		values: ["all", "new"],
		description: "What the gate judges: all findings, or only new ones, which the newest result of the base branch does not have. Without such a result every finding counts."
	},
	"fail-on-uncovered": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Fail when part of the image could not be read or judged."
	},
	"fail-on-eol": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Fail when the release of the distribution has reached its end of life."
	},
	...FEED_OPTIONS,
	offline: {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Make no connection for the feed or the base image; use what is cached and say what is missing."
	},
	timeout: {
		kind: "duration",
		on: BOTH,
		default: "15m",
		placeholder: "TIME",
		description: "Time limit for the whole run."
	},
	"layer-registry": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "HOST/REPOSITORY",
		description: "Repository of a registry in which what was read of each layer is shared between machines and jobs. Whoever may write there is trusted with the result."
	},
	dockerfile: {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH",
		description: "The Dockerfile that built the image, so that findings point at the line that brought them. Empty means Dockerfile or Containerfile at the root, where it fits the image."
	},
	"base-image": {
		kind: "text",
		on: BOTH,
		default: "auto",
		placeholder: "IMAGE",
		description: "The image it was built on, written as the image itself, so that what the base brought is told apart. auto asks registries for what the image or its Dockerfile names, where layers are not told apart without; none asks nobody."
	},
	"max-file-size": {
		kind: "size",
		on: BOTH,
		default: "256MB",
		placeholder: "SIZE",
		description: "Largest single file inside the image that is read."
	},
	"max-image-size": {
		kind: "size",
		on: BOTH,
		default: "256GB",
		placeholder: "SIZE",
		description: "Largest image, uncompressed, that is read."
	},
	"image-limits": {
		kind: "limits",
		on: BOTH,
		default: "",
		placeholder: "NAME=NUMBER,...",
		description: "Other limits for hostile images: entries (of a layer, 5000000), pathBytes (4096), depth (256), ratio (of compression, 1100)."
	},
	"sbom-format": {
		kind: "choice",
		on: ACTION,
		default: "cyclonedx",
		values: ["cyclonedx", "spdx"],
		description: "Format of the SBOM file."
	},
	"sbom-path": {
		kind: "text",
		on: ACTION,
		default: "",
		placeholder: "PATH",
		description: "Where to write the SBOM. Empty means a file in the runner's temporary directory; see the output sbom-path."
	},
	"sarif-path": {
		kind: "text",
		on: ACTION,
		default: "",
		placeholder: "PATH",
		description: "Where to write the SARIF file. Empty means a file in the runner's temporary directory; see the output sarif-path."
	},
	"report-path": {
		kind: "text",
		on: ACTION,
		default: "",
		placeholder: "PATH",
		description: "Where to write the JSON report. Empty means a file in the runner's temporary directory; see the output report-path."
	},
	cache: {
		kind: "flag",
		on: ACTION,
		default: "true",
		description: "Keep the feed, what was read of each layer, and the branch's result in the workflow cache between runs."
	},
	"prune-cache": {
		kind: "flag",
		on: ACTION,
		default: "false",
		description: "Delete this branch's outdated copies of the feed from the workflow cache; needs the permission actions: write."
	},
	"upload-sarif": {
		kind: "choice",
		on: ACTION,
		default: "true",
		values: [
			"true",
			"false",
			"required"
		],
		description: "Upload SARIF to code scanning; required makes a failed upload fail the step."
	},
	"sarif-category": {
		kind: "text",
		on: ACTION,
		default: "",
		placeholder: "NAME",
		description: "Code scanning category. Empty means one derived from the image's name (without tag) and platform, so that images do not close each other's alerts."
	},
	"sarif-tool-name": {
		kind: "text",
		on: ACTION,
		default: "Tidegate",
		placeholder: "NAME",
		description: "What code scanning lists as the tool. Its checks are one per tool name, whatever the categories."
	},
	"upload-artifact": {
		kind: "flag",
		on: ACTION,
		default: "false",
		description: "Keep SBOM, SARIF and report of each image as an artifact of the workflow run."
	},
	"dependency-graph": {
		kind: "flag",
		on: ACTION,
		default: "false",
		description: "Tell the repository's dependency graph what the image holds; needs the permission contents: write."
	},
	comment: {
		kind: "choice",
		on: BOTH,
		default: "always",
		values: [
			"always",
			"on-change",
			"on-findings",
			"never"
		],
		description: "When to write the pull request comment. An existing comment is always brought up to date."
	},
	"comment-id": {
		kind: "text",
		on: ACTION,
		default: "",
		placeholder: "ID",
		description: "Tells apart the comments, and the results kept for comparing, of several steps that scan the same image and platform."
	},
	"on-error": {
		kind: "choice",
		on: ACTION,
		default: "fail",
		values: ["fail", "warn"],
		description: "What a scan that could not be done does to the step. The gate is not concerned."
	},
	"layer-cache": {
		kind: "flag",
		on: CLI,
		default: "true",
		description: "Keep what was read of each layer, so that it is read once."
	},
	format: {
		kind: "text",
		on: CLI,
		default: "",
		placeholder: "WORD",
		description: "Output format; see above for which this command writes."
	},
	output: {
		kind: "text",
		on: CLI,
		default: "",
		placeholder: "FILE",
		description: "Write the result to a file instead of standard output. FORMAT=FILE writes a further format of the same result, and may be repeated."
	}
};
function parseSize(text) {
	let match = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kMGT]?)B?$/i.exec(text.trim());
	if (match === null) return;
	let power = {
		"": 0,
		k: 1,
		m: 2,
		g: 3,
		t: 4
	}[(match[2] ?? "").toLowerCase()] ?? 0;
	return Math.round(Number(match[1]) * 1e3 ** power);
}
function parseList(text) {
	return text.split(",").map((item) => item.trim());
}
const quote = (value) => JSON.stringify(value), DEMANDS = {
	text: () => void 0,
	flag: (value) => value === "true" || value === "false" ? void 0 : "true or false",
	choice: (value, { values = [] }) => values.includes(value) ? void 0 : `one of ${values.join(", ")}`,
	list: (value, { values = [] }) => {
		let items = parseList(value);
		return items.length > 0 && new Set(items).size === items.length && items.every((item) => values.includes(item)) ? void 0 : `a list, each once, of ${values.join(", ")}`;
	},
	duration: (value, spec) => value === spec.default || parseDuration(value) !== void 0 ? void 0 : "a time such as 30m, 24h or 7d",
	hosts: (value) => parseHosts(value) ? void 0 : "a list of hosts such as localhost:5000",
	limits: (value) => parseLimits(value) ? void 0 : "a list such as entries=100000,ratio=200",
	mirrors: (value) => parseMirrors(value) ? void 0 : "a list of pairs such as docker.io=mirror.example.com",
	size: (value) => parseSize(value) === void 0 ? "a size such as 500MB or 2GB" : void 0
};
function checkOption(name, value) {
	let spec = OPTIONS[name], demand = DEMANDS[spec.kind](value, spec);
	return demand === void 0 ? void 0 : `${name} must be ${demand}, not ${quote(value)}`;
}
function readSettings(given) {
	let names = Object.keys(OPTIONS), values = new Map(names.map((name) => [name, given[name]?.trim() || OPTIONS[name].default])), mistakes = names.map((name) => checkOption(name, values.get(name) ?? "")).filter((mistake) => mistake !== void 0);
	if (mistakes.length > 0) throw new TidegateError("INPUT_INVALID", mistakes.join("; "));
	let text = (name) => values.get(name) ?? "";
	return {
		text,
		flag: (name) => text(name) === "true",
		duration: (name) => parseDuration(text(name)) ?? 0,
		size: (name) => parseSize(text(name)) ?? 0
	};
}
function severitySources(settings) {
	return parseList(settings.text("severity-sources")).flatMap((item) => SEVERITY_SOURCES.find((source) => source === item) ?? []);
}
export { SEVERITY_SOURCES as a, OPTIONS as i, severitySources as n, rankSeverities as o, parseList as r, readSettings as t };
