const usage = (when, hint) => ({
	exit: "usage",
	when,
	hint
}), failure = (when, hint) => ({
	exit: "failure",
	when,
	hint
}), ERRORS = {
	INPUT_INVALID: usage("An input, option or argument is not what it must be.", "Correct the input named in the message."),
	INPUT_UNKNOWN: usage("An option or command is not known.", "See `tidegate --help`."),
	OUTPUT_UNWRITABLE: failure("A result file could not be written.", "Check the path, its permissions and the free disk space."),
	IMAGE_REFERENCE_INVALID: usage("The image reference cannot be read as any known kind.", "Use NAME[:TAG], docker-archive:PATH, oci:PATH or a path."),
	IMAGE_NOT_FOUND: failure("No source has the image.", "Build or load the image first, or check its name; the message lists what was tried."),
	IMAGE_DAEMON_UNREACHABLE: failure("The container engine does not answer.", "Start the engine, or scan an archive made with `docker save`."),
	IMAGE_DAEMON_DENIED: failure("The engine's socket refused this user.", "Add the user to the engine's group, or run the step on a runner that may use the engine."),
	IMAGE_DAEMON_FAILED: failure("The engine answered with an error.", "Read the engine's message; its log says more."),
	IMAGE_ARCHIVE_INVALID: failure("An archive or layout is not what it claims to be.", "Make it again with `docker save` or `skopeo copy`."),
	IMAGE_TRUNCATED: failure("The image data ends early.", "Make or fetch the archive again; the disk may have been full."),
	IMAGE_DIGEST_MISMATCH: failure("Data does not match its digest.", "The image was damaged or changed; make or fetch it again."),
	IMAGE_PLATFORM_UNAVAILABLE: failure("The image has no manifest for the platform asked for.", "Choose one of the platforms in the message with `platform`."),
	IMAGE_LIMIT_EXCEEDED: failure("The image exceeds a safety limit.", "Raise the limit named in the message if the image is trusted."),
	IMAGE_UNSUPPORTED: failure("The image uses a format that is not supported.", "Convert the image with `skopeo copy` to OCI or docker-archive."),
	IMAGE_REGISTRY_DENIED: failure("The registry refused the credentials or there were none.", "Log in (`docker login`), or set the registry credentials inputs."),
	IMAGE_REGISTRY_FAILED: failure("The registry could not be used.", "Read the message; try again later, or use a mirror."),
	IMAGE_TIMEOUT: failure("Reading the image took longer than allowed.", "Raise `timeout`, or look why the source is slow."),
	SBOM_INVALID: failure("A document cannot be read as an SBOM.", "Use CycloneDX 1.2 to 1.6 JSON or SPDX 2.2 / 2.3 JSON."),
	FEED_UNREACHABLE: failure("The feed could not be fetched and no cached copy can stand in.", "Check the network and `feed`; a cached or exported feed works offline."),
	FEED_REJECTED: failure("The feed host refused the request.", "Check the feed address and wait if it says too many requests."),
	FEED_DAMAGED: failure("Feed data is damaged.", "It is fetched again on the next run; if it stays, the source is broken."),
	FEED_SCHEMA_UNSUPPORTED: failure("A feed shard was written by a newer version.", "Update Tidegate, or delete the feed directory."),
	FEED_LIMIT_EXCEEDED: failure("Feed data exceeds a safety limit.", "Check the feed address; a real feed stays far below the limit."),
	FEED_STORE_FAILED: failure("The feed directory cannot be used.", "Check the directory's permissions and the free disk space."),
	POLICY_INVALID: usage("The policy or its thresholds are not valid.", "Correct every entry that the message lists."),
	GITHUB_CONTEXT_MISSING: usage("The action runs outside GitHub Actions or lacks its environment.", "Run it as a workflow step, or use the command line."),
	GITHUB_REQUEST_FAILED: failure("The GitHub API refused or failed.", "Check the token's permissions named in the message."),
	GITHUB_SARIF_REJECTED: failure("Code scanning did not accept the SARIF file.", "Read the service's message; please report it if the file is Tidegate's own."),
	NETWORK_TIMEOUT: failure("A connection stalled or gave no answer in time.", "Check the network and the proxy settings; try again."),
	NETWORK_CUT: failure("A connection ended before the announced length.", "Try again; a proxy in between may cut long answers."),
	NETWORK_OFFLINE: failure("A connection was asked for in offline mode.", "Bring what is missing as a file or directory, or leave offline mode."),
	CANCELLED: failure("The run was cancelled.", "Start it again."),
	TIMEOUT: failure("The run took longer than its time limit.", "Raise `timeout`."),
	INTERNAL: failure("Tidegate met a bug of its own.", "Please report it with the message and the version.")
};
var TidegateError = class extends Error {
	name = "TidegateError";
	code;
	hint;
	context;
	constructor(code, message, options = {}) {
		super(redact(message), options.cause === void 0 ? void 0 : { cause: options.cause }), this.code = code, this.hint = options.hint ?? ERRORS[code].hint, this.context = redactContext(options.context ?? {});
	}
	get exit() {
		return ERRORS[this.code].exit;
	}
};
function isTidegateError(error) {
	return error instanceof TidegateError;
}
function redact(text) {
	return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@").replace(/\b(Bearer|Basic|token)\s+[\w.~+/=-]{8,}/gi, "$1 ***").replace(/\b(gh[pousr]_|github_pat_)\w{10,}/g, "$1***").replace(/([?&](?:token|sig|signature|access_token|X-Amz-[\w-]+|password)=)[^&\s]+/gi, "$1***");
}
function redactContext(context) {
	let out = {};
	for (let [key, value] of Object.entries(context)) value !== void 0 && (out[key] = /token|password|secret|auth/i.test(key) ? "***" : redact(String(value)));
	return out;
}
function assertNever(value) {
	throw new TidegateError("INTERNAL", `unexpected value: ${JSON.stringify(value)}`);
}
const TOOL = {
	name: "tidegate",
	version: "0.1.0",
	url: "https://github.com/tidegate/tidegate"
};
function readEnvironment() {
	return process.env;
}
function machineArchitecture() {
	return {
		x64: "amd64",
		ia32: "386",
		arm: "arm",
		arm64: "arm64",
		ppc64: "ppc64le",
		s390x: "s390x",
		riscv64: "riscv64",
		loong64: "loong64"
	}[process.arch] ?? process.arch;
}
const SEVERITY_LEVELS = [
	"critical",
	"high",
	"medium",
	"low",
	"negligible",
	"unknown"
];
function compareSeverity(a, b) {
	return SEVERITY_LEVELS.indexOf(a) - SEVERITY_LEVELS.indexOf(b);
}
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
		source: `${relation}-cvss`,
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
	return level === void 0 ? [] : [{
		source: isTriagedAway(word) && relation === "own" ? "triage" : `${relation}-word`,
		version: void 0,
		severity: {
			level,
			source: `rating "${word}" of ${id}${describeScope(relation)}`
		}
	}];
}
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, PATTERN = /^(\d{1,9})\s*([smhd])$/;
function parseDuration(text) {
	let match = PATTERN.exec(text.trim()), unit = UNITS[match?.[2] ?? ""];
	return match === null || unit === void 0 ? void 0 : Number(match[1]) * unit;
}
function formatDuration(ms) {
	return ms < 6e4 ? `${Math.round(ms / 100) / 10} s` : ms < 72e5 ? `${Math.round(ms / 6e4)} minutes` : ms < 1728e5 ? `${Math.round(ms / 36e5)} hours` : `${Math.round(ms / 864e5)} days`;
}
const BOTH = ["cli", "action"], ACTION = ["action"], CLI = ["cli"], OPTIONS = {
	platform: {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "OS/ARCH",
		description: "Platform to pick from a multi-platform image, such as linux/arm64. Empty means the machine's own."
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
		description: "Fail when a finding is at least this severe; any includes unknown severities, none never fails."
	},
	"only-fixed": {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Let only findings that have a fixed version fail the gate. The report still shows all."
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
	feed: {
		kind: "text",
		on: BOTH,
		default: "https://osv-vulnerabilities.storage.googleapis.com",
		placeholder: "URL|PATH",
		description: "Where advisories come from: a base URL with the OSV bucket's layout, a directory, or one zip file of OSV records."
	},
	"feed-max-age": {
		kind: "duration",
		on: BOTH,
		default: "7d",
		placeholder: "AGE",
		description: "Oldest feed that may still judge; older ones make the scan incomplete, which fails it."
	},
	"feed-warn-age": {
		kind: "duration",
		on: BOTH,
		default: "24h",
		placeholder: "AGE",
		description: "Age from which the report warns that the feed is stale."
	},
	"feed-dir": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH",
		description: "Directory of the compiled feed. Empty means the runner's temporary directory, or the user's cache directory on the command line."
	},
	"kev-feed": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "URL|PATH",
		description: "List of vulnerabilities known to be exploited: public for CISA's catalogue, an address or a file of its shape, or none."
	},
	"epss-feed": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "URL|PATH",
		description: "Exploit prediction scores: public for FIRST's daily file, an address or a file of its shape, or none."
	},
	offline: {
		kind: "flag",
		on: BOTH,
		default: "false",
		description: "Make no connection for the feed; use what is cached and say what is missing."
	},
	timeout: {
		kind: "duration",
		on: BOTH,
		default: "15m",
		placeholder: "TIME",
		description: "Time limit for the whole run."
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
		description: "Keep the feed in the workflow cache between runs."
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
	comment: {
		kind: "choice",
		on: ACTION,
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
		description: "Tells apart the comments of several steps that scan the same image and platform in one workflow."
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
	duration: (value) => parseDuration(value) === void 0 ? "a time such as 30m, 24h or 7d" : void 0,
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
function imageRepository(reference) {
	return reference.replace(/^(docker|docker-archive|docker-engine|oci|oci-layout|oci-archive|registry|podman|dir|sbom):(?!\/\/)/, "").replace(/@sha256:[0-9a-f]{6,64}$/i, "").replace(/:[\w][\w.-]{0,127}$/, "") || reference;
}
export { redact as _, formatDuration as a, rankSeverities as c, machineArchitecture as d, readEnvironment as f, isTidegateError as g, assertNever as h, OPTIONS as i, SEVERITY_LEVELS as l, TidegateError as m, readSettings as n, parseDuration as o, TOOL as p, severitySources as r, SEVERITY_SOURCES as s, imageRepository as t, compareSeverity as u };
