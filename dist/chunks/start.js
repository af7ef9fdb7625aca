import { h as OPTIONS, m as readEnvironment, n as severitySources, t as readSettings } from "./read.js";
import { i as TidegateError, o as isTidegateError, r as TOOL, s as redact } from "./duration.js";
import { n as createRuntime, o as sanitizeText, r as createTerminalLogger, t as readEvent } from "./read-event.js";
import { t as writeKeptComments } from "./write-comment.js";
import { A as cliFeedDirectory, C as explain, D as readSigningKey, E as pullFeed, N as openRegistry, O as openFeed, S as findSuppressions, T as pushFeed, _ as readExceptions, a as writeText, b as writeSbom, c as checkQuiet, d as importShards, f as listShards, g as readTrusted, h as readPem, i as readPolicy, j as openCliLayerStore, l as describeShard, m as feedRuntime, n as gatherKnowledge, o as loadScores, p as syncShards, r as judgeInventory, s as refreshFeed, t as createStopwatch, u as exportShards, v as loadLifecycle, w as requiredShards, x as loadExploitability, y as inventoryOf } from "./timings.js";
import { C as describeFix, S as listReasons, m as toTerminal, u as renderReport } from "./deliver.js";
import { parseArgs } from "node:util";
function standardStreams() {
	return process.stdout.on("error", (error) => {
		throw error.code === "EPIPE" && process.exit(0), error;
	}), {
		argv: process.argv.slice(2),
		stdout: process.stdout,
		stderr: process.stderr,
		setExitCode: (code) => {
			process.exitCode = code;
		}
	};
}
function* renderExplanation({ id, shards, components, elsewhere, coverage }) {
	yield `${toTerminal(id)}\n`;
	for (let component of components) yield* renderComponent(component);
	components.length === 0 && (yield `\n${describeAbsence(elsewhere.length > 0, coverage)}\n`), components.length === 0 && (yield* renderElsewhere(elsewhere)), yield "\nFeed\n";
	for (let { ecosystem, isLoaded } of shards) yield `  ${toTerminal(ecosystem)}: ${isLoaded ? "loaded" : "not there, so its records were not considered"}\n`;
	shards.length === 0 && (yield "  nothing in the image asks for a feed\n");
	let gaps = coverage.flatMap((row) => listReasons(row).map(([reason, count]) => `  ${count} of ${row.found} ${toTerminal(row.type)}: ${toTerminal(reason)}\n`));
	gaps.length > 0 && (yield `\nNot judged\n${gaps.join("")}`);
}
function describeAbsence(isKnown, coverage) {
	return isKnown ? "Not installed: the records that name this id are about other packages." : `Not in the feed: no record that was read names this id.${coverage.every(({ found, judged }) => judged === found) ? "" : " Not everything could be judged, see below."}`;
}
function* renderElsewhere(elsewhere) {
	for (let { ecosystem, id, names } of elsewhere.slice(0, 20)) {
		let more = names.length > 20 ? ` and ${names.length - 20} more` : "";
		yield `  ${toTerminal(id)} is about ${toTerminal(names.slice(0, 20).join(", "))}${more} in ${toTerminal(ecosystem)}\n`;
	}
	elsewhere.length > 20 && (yield `  and ${elsewhere.length - 20} more records\n`);
}
function* renderComponent(component) {
	let { type, name, version, isSource, packages, ids, outcome, rule, records, finding, setAside } = component;
	yield `\n${toTerminal(name)} ${toTerminal(version)} (${type}${isSource ? " source package" : ""}): ${outcome}\n`, yield `  decided by  ${toTerminal(rule)}\n`, yield `  ids         ${toTerminal(ids.join(", "))}\n`;
	for (let purl of packages.slice(0, 20)) yield `  installed   ${toTerminal(purl)}\n`;
	packages.length > 20 && (yield `  installed   and ${packages.length - 20} more\n`), finding && (yield* renderFinding(finding)), setAside !== void 0 && (yield `  set aside   ${toTerminal(setAside)}\n`);
	for (let record of records) yield* renderRecord(record);
}
function* renderFinding(finding) {
	let [chosen, ...others] = finding.severities;
	yield `  severity    ${describeSeverity(chosen ?? finding.severity)}\n`;
	for (let other of others) yield `              also on offer: ${describeSeverity(other)}\n`;
	yield `  fix         ${toTerminal(describeFix(finding))}\n`, finding.reason !== void 0 && (yield `  state       ${finding.state}: ${toTerminal(finding.reason)}\n`);
	let { kev, epss } = finding;
	kev && (yield `  exploited   known since ${toTerminal(kev.added)}${kev.ransomware ? ", also by ransomware" : ""} (CISA KEV)\n`), epss && (yield `  likelihood  ${(epss.score * 100).toFixed(1)} % within 30 days (EPSS of ${toTerminal(epss.date)})\n`);
}
function describeSeverity({ level, score, vector, source }) {
	let detail = [score?.toFixed(1), vector].filter((part) => part !== void 0).join(" ");
	return toTerminal(`${level}${detail === "" ? "" : ` ${detail}`}, by ${source}`);
}
function* renderRecord(record) {
	let { id, role, dismissal, ecosystem, name, version, scheme, outcome } = record;
	yield `\n  ${role === "dismissed" ? "dismissed record" : role} ${toTerminal(id)}: ${outcome}\n`, dismissal !== void 0 && (yield `    dismissed  ${toTerminal(dismissal)}\n`), yield `    asked for  ${toTerminal(name)} in ${toTerminal(ecosystem)}\n`, yield `    compared   ${toTerminal(version)} as ${toTerminal(scheme ?? "text, since there is no version scheme")}${record.ignoresEpoch ? ", epochs left out" : ""}\n`;
	for (let entry of record.entries) yield* renderEntry(entry);
}
function* renderEntry({ outcome, reason, ranges, listedVersions, module }) {
	yield `    entry      ${outcome}: ${toTerminal(reason)}\n`, module !== void 0 && (yield `      module ${toTerminal(module)}\n`);
	for (let { type, events } of ranges) {
		let words = events.slice(0, 40).flatMap((event) => Object.entries(event).map(([kind, bound]) => `${EVENTS[kind] ?? kind} ${bound}`)), rest = events.length > 40 ? [`and ${events.length - 40} more`] : [];
		yield `      ${type} ${toTerminal([...words, ...rest].join(", "), 2e3)}\n`;
	}
	listedVersions > 0 && (yield `      and ${listedVersions} ${listedVersions === 1 ? "version" : "versions"} listed by name\n`);
}
const EVENTS = {
	introduced: "introduced",
	fixed: "fixed",
	lastAffected: "last affected",
	limit: "limit"
}, commentCommand = {
	name: "comment",
	usage: "tidegate comment PATH [OPTIONS]",
	summary: "Write the pull request comment of a run that could only read.",
	notes: ["PATH is the comment data that the action left, or the directory of its downloaded artifact.", "It runs in a workflow_run workflow: GITHUB_TOKEN needs pull-requests: write; the event says which commit the other run was for."],
	options: ["comment", "timeout"],
	operands: {
		names: ["PATH"],
		min: 1,
		max: 1
	},
	async run({ operands, settings, runtime, io }) {
		let { environment } = io, event = await readEvent(environment.GITHUB_EVENT_PATH, runtime.fs);
		return (await writeKeptComments({
			path: operands[0] ?? "",
			settings,
			token: environment.GITHUB_TOKEN ?? "",
			event
		}, runtime)).some(({ state }) => state === "failed") ? 3 : 0;
	}
};
async function explainId(id, request, runtime) {
	let { settings, feedDirectory } = request, exceptions = await readExceptions(settings, runtime), inventory = await inventoryOf(request, runtime), shards = requiredShards(inventory), { problems } = await refreshFeed(shards, request, runtime), exploited = await loadExploitability(settings, feedDirectory, runtime), scores = await loadScores(id.startsWith("CVE-") ? [id] : [], request, runtime), lifecycle = await loadLifecycle(inventory.distro, request, runtime), feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
	try {
		for (let problem of [
			...lifecycle.problems,
			...problems,
			...exploited?.problems ?? [],
			...scores?.problems ?? [],
			...feed.problems
		]) runtime.logger.warning(problem.message);
		let options = {
			severitySources: severitySources(settings),
			isReleaseOver: lifecycle.isOver
		}, explanation = explain(id, inventory, feed, {
			...options,
			...exploited ? { exploitability: exploited.lookup } : {},
			...scores ? { scores: scores.lookup } : {}
		}), findings = explanation.components.flatMap(({ finding }) => finding ?? []), { reasons } = findSuppressions(findings, exceptions, inventory, runtime.clock.now());
		return {
			...explanation,
			components: explanation.components.map((component) => ({
				...component,
				...tellSetAside(component, reasons)
			}))
		};
	} finally {
		feed.close(), exploited?.close(), scores?.close();
	}
}
function tellSetAside({ finding }, reasons) {
	let setAside = finding && reasons.get(finding);
	return setAside === void 0 ? {} : { setAside };
}
function renderExplained(explanation, format) {
	return format === "json" ? [`${JSON.stringify(explanation, null, 2)}\n`] : renderExplanation(explanation);
}
const REGISTRY_OPTIONS = [
	"insecure-registries",
	"registry-mirrors",
	"registry-ca",
	"registry-certs"
], IMAGE_OPTIONS = [
	"platform",
	...REGISTRY_OPTIONS,
	"lazy-layers",
	"layer-cache",
	"layer-registry",
	"dockerfile",
	"timeout",
	"max-file-size",
	"max-image-size",
	"image-limits"
];
function planOutputs(settings, { formats, isShownBesideFiles }) {
	let asked = settings.text("format") || (formats[0] ?? ""), given = settings.text("output").split("\n").filter(Boolean).map((text) => readOutput(text, formats)), plain = given.filter(({ format }) => format === void 0);
	if (plain.length > 1) throw new TidegateError("INPUT_INVALID", "only one --output can take the place of standard output", { hint: "Write FORMAT=FILE for the others." });
	if (!formats.includes(asked)) throw new TidegateError("INPUT_INVALID", `the format here is one of ${formats.join(", ")}, not ${asked}`);
	let files = given.map(({ format, path }) => ({
		format: format ?? asked,
		path
	}));
	return plain.length === 0 && (files.length === 0 || isShownBesideFiles) ? [{ format: asked }, ...files] : files;
}
function readOutput(text, formats) {
	let at = text.indexOf("="), format = text.slice(0, Math.max(0, at));
	return formats.includes(format) && text.length > at + 1 ? {
		format,
		path: text.slice(at + 1)
	} : {
		format: void 0,
		path: text
	};
}
async function writeOutput({ path }, content, { runtime, io }) {
	if (path === void 0) for (let piece of content) io.stdout.write(piece);
	else await writeText(path, content, runtime), runtime.logger.info(`wrote ${path}`);
}
const explainCommand = {
	name: "explain",
	usage: "tidegate explain ID IMAGE [OPTIONS]",
	summary: "Show why an image has a vulnerability, or why not.",
	notes: ["ID is a CVE, a GHSA or any other id of the vulnerability, also of a bundle such as a DSA. IMAGE is as for scan; an SBOM can stand in for it.", "The format is text (the default here) or json."],
	options: [
		"format",
		"output",
		"ignore-file",
		"vex",
		"severity-sources",
		...IMAGE_OPTIONS,
		"feed",
		"feed-key",
		"extra-feeds",
		"feed-warn-age",
		"feed-dir",
		"kev-feed",
		"epss-feed",
		"eol-feed",
		"nvd-feed",
		"offline"
	],
	operands: {
		names: ["ID", "IMAGE"],
		min: 2,
		max: 2
	},
	async run(request) {
		let { operands, settings, runtime } = request, outputs = planOutputs(settings, {
			formats: ["text", "json"],
			isShownBesideFiles: !0
		}), [id = "", image = ""] = operands, layers = await openCliLayerStore(settings, runtime), explained = await explainId(id, {
			image,
			settings,
			feedDirectory: cliFeedDirectory(settings, runtime),
			...layers ? { layers } : {}
		}, runtime);
		for (let output of outputs) await writeOutput(output, renderExplained(explained, output.format === "json" ? "json" : "text"), request);
		return 0;
	}
}, RELEASES = {
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
], PUBLISHED_SHARDS = [...Object.entries(RELEASES).flatMap(([base, releases]) => releases.map((release) => `${base}:${release}`)), ...WITHOUT_RELEASES].sort();
function writeShards(statuses, { runtime, io }) {
	for (let status of statuses) io.stdout.write(`${describeShard(status, runtime.clock.now())}\n`);
}
const feedBuildCommand = {
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
}, feedExportCommand = {
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
}, feedImportCommand = {
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
async function pushShards(location, { settings, directory }, runtime) {
	let pem = settings.text("sign-key"), key = pem === "" ? void 0 : readSigningKey(await readPem(pem, runtime)), registry = openRegistry(settings, runtime);
	return pushFeed({
		location,
		directory,
		registry,
		...key ? { key } : {}
	}, feedRuntime(settings, runtime));
}
async function pullShards(location, shards, { settings, directory }, runtime) {
	let trusted = await readTrusted(settings, runtime), registry = openRegistry(settings, runtime);
	return pullFeed({
		location,
		shards,
		directory,
		registry,
		...trusted ? { trusted } : {}
	}, feedRuntime(settings, runtime));
}
const feedPullCommand = {
	name: "feed pull",
	usage: "tidegate feed pull oci://HOST/REPOSITORY:TAG [ECOSYSTEM...] [OPTIONS]",
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
}, feedPushCommand = {
	name: "feed push",
	usage: "tidegate feed push oci://HOST/REPOSITORY:TAG [OPTIONS]",
	summary: "Publish the local feed in a registry.",
	notes: ["Layers that the registry has are not sent again; the tag is moved when all is there. With --sign-key the feed is signed as cosign does."],
	options: [
		"feed-dir",
		"sign-key",
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
}, feedStatusCommand = {
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
		for (let output of outputs) await writeOutput(output, [output.format === "json" ? `${JSON.stringify({
			directory,
			shards: statuses
		}, void 0, 2)}\n` : describe$2(directory, statuses, request)], request);
		return checkQuiet(statuses, settings, runtime), 0;
	}
};
function describe$2(directory, statuses, { runtime }) {
	let rows = statuses.map((status) => {
		let details = [status.source && `from ${status.source}`, status.revision && `last changed ${status.revision}`];
		return [describeShard(status, runtime.clock.now()), ...details.filter(Boolean)].join(", ");
	});
	return `${directory}\n${(rows.length > 0 ? rows : ["no feed yet; it is fetched by the first scan"]).map((line) => `  ${line}\n`).join("")}`;
}
const feedSyncCommand = {
	name: "feed sync",
	usage: "tidegate feed sync ECOSYSTEM... [OPTIONS]",
	summary: "Fetch or refresh parts of the feed.",
	notes: ["ECOSYSTEM is spelled as OSV does, with the release for distributions: npm PyPI Debian:12 Alpine:v3.20 Ubuntu:24.04:LTS."],
	options: [
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
function renderSbom(format, inventory) {
	return writeSbom(format, inventory, { tool: TOOL });
}
const SBOM_FORMATS = ["cyclonedx", "spdx"], sbomCommand = {
	name: "sbom",
	usage: "tidegate sbom IMAGE [OPTIONS]",
	summary: "Write the SBOM of an image.",
	notes: ["The format is cyclonedx (1.6 JSON, the default here) or spdx (2.3 JSON)."],
	options: [
		"format",
		"output",
		...IMAGE_OPTIONS
	],
	operands: {
		names: ["IMAGE"],
		min: 1,
		max: 1
	},
	async run(request) {
		let { operands, settings, runtime } = request, outputs = planOutputs(settings, {
			formats: SBOM_FORMATS,
			isShownBesideFiles: !1
		}), layers = await openCliLayerStore(settings, runtime), inventory = await inventoryOf({
			image: operands[0] ?? "",
			settings,
			...layers ? { layers } : {}
		}, runtime);
		for (let output of outputs) await writeOutput(output, renderSbom(output.format === "spdx" ? "spdx" : "cyclonedx", inventory), request);
		return 0;
	}
};
function renderAs(format, report, { isColor = !1, width = 100 } = {}) {
	switch (format) {
		case "cyclonedx":
		case "spdx": return writeSbom(format, report.inventory, { tool: TOOL });
		case "table": return renderReport("table", report, {
			color: isColor,
			width
		});
		case "json":
		case "sarif":
		case "markdown":
		case "html": return renderReport(format, report);
		default: throw new TidegateError("INPUT_INVALID", `there is no output format ${JSON.stringify(format)}`);
	}
}
async function scanImage(request, runtime) {
	let policy = readPolicy(request.settings), exceptions = await readExceptions(request.settings, runtime), stopwatch = createStopwatch(runtime.clock), inventory = await stopwatch.time("image", () => inventoryOf(request, runtime)), knowledge = await stopwatch.time("feed", () => gatherKnowledge(requiredShards(inventory), request, runtime));
	try {
		return await judgeInventory({
			...request,
			inventory,
			policy,
			exceptions,
			stopwatch,
			knowledge
		}, runtime);
	} finally {
		knowledge.close();
	}
}
const REPORT_FORMATS = [
	"table",
	"json",
	"sarif",
	"cyclonedx",
	"spdx",
	"markdown",
	"html"
], COMMANDS = [
	{
		name: "scan",
		usage: "tidegate scan IMAGE [OPTIONS]",
		summary: "Scan an image and judge it.",
		notes: [
			"IMAGE is a name that the local engine or a registry knows, a path, or docker-archive:PATH, oci:PATH or registry:NAME.",
			"An SBOM (CycloneDX or SPDX JSON) can stand in for the image: sbom:PATH, or its path.",
			`The format is one of ${REPORT_FORMATS.join(", ")} (default: table).`,
			"All findings are shown; --fail-on and --only-fixed decide the exit code only."
		],
		options: [
			"format",
			"output",
			"fail-on",
			"only-fixed",
			"fail-on-uncovered",
			"fail-on-eol",
			"fail-on-kev",
			"fail-on-epss",
			"ignore-file",
			"vex",
			"severity-sources",
			...IMAGE_OPTIONS,
			"feed",
			"feed-key",
			"extra-feeds",
			"feed-max-age",
			"feed-warn-age",
			"feed-dir",
			"kev-feed",
			"epss-feed",
			"eol-feed",
			"nvd-feed",
			"offline"
		],
		operands: {
			names: ["IMAGE"],
			min: 1,
			max: 1
		},
		async run(request) {
			let { operands, settings, runtime, io } = request, outputs = planOutputs(settings, {
				formats: REPORT_FORMATS,
				isShownBesideFiles: !0
			}), layers = await openCliLayerStore(settings, runtime), report = await scanImage({
				image: operands[0] ?? "",
				settings,
				workspace: ".",
				feedDirectory: cliFeedDirectory(settings, runtime),
				...layers ? { layers } : {}
			}, runtime), isTerminal = io.stdout.isTTY === !0, isColor = isTerminal && !io.environment.NO_COLOR;
			for (let output of outputs) {
				let options = output.path === void 0 ? {
					isColor,
					width: isTerminal && io.stdout.columns || 100
				} : {};
				await writeOutput(output, renderAs(output.format, report, options), request);
			}
			return outputs.some(({ format, path }) => format === "table" && path === void 0) || runtime.logger.info(`${report.verdict.outcome}: ${report.verdict.reasons.join(" ")}`), {
				pass: 0,
				fail: 1,
				incomplete: 3
			}[report.verdict.outcome];
		}
	},
	sbomCommand,
	explainCommand,
	feedSyncCommand,
	feedStatusCommand,
	feedBuildCommand,
	feedPushCommand,
	feedPullCommand,
	feedExportCommand,
	feedImportCommand,
	commentCommand
];
function formatError(error, isDebug) {
	let lines = isTidegateError(error) ? [
		`error: ${error.message} [${error.code}]`,
		...causes(error),
		`hint: ${error.hint}`
	] : [`error: ${describe$1(error)} [INTERNAL]`, "hint: This is a bug in Tidegate; please report it with this message and `--debug` output."];
	return isDebug && error instanceof Error && error.stack && lines.push(error.stack), `${sanitizeText(lines.join("\n"))}\n`;
}
function exitCodeOf(error) {
	return isTidegateError(error) && error.exit === "usage" ? 2 : 3;
}
function causes(error) {
	let lines = [], cause = error.cause;
	for (let depth = 0; depth < 5 && cause !== void 0; depth += 1) lines.push(`  because: ${describe$1(cause)}`), cause = cause instanceof Error ? cause.cause : void 0;
	return lines;
}
function describe$1(error) {
	return redact(error instanceof Error ? error.message || error.name : String(error));
}
const EXIT_CODES = "Exit codes\n  0  the image passed\n  1  the policy failed the image\n  2  wrong usage or configuration\n  3  the scan could not be done, or was incomplete where completeness was demanded";
function formatGeneralHelp(commands) {
	return `Tidegate knows what is in a container image, what is wrong with it, and whether it may ship.

Usage: tidegate COMMAND [OPTIONS]

Commands
${commands.map((command) => row(command.usage.replace(/^tidegate /, ""), command.summary, 34)).join("\n")}

General options
${row("-h, --help", "Show help, also for one command: tidegate scan --help", 34)}
${row("-V, --version", "Show the version.", 34)}
${row("-q, --quiet", "Only warnings and errors on standard error.", 34)}
${row("--debug", "Say more on standard error.", 34)}

${EXIT_CODES}
`;
}
function formatCommandHelp(command) {
	let options = command.options.map((name) => row(label(name), describe(OPTIONS[name]), 28)), notes = command.notes ? `\n${command.notes.map((note) => wrap(note, 0)).join("\n")}\n` : "";
	return `${command.summary}

Usage: ${command.usage}
${notes}${options.length > 0 ? `\nOptions\n${options.join("\n")}\n` : ""}
${EXIT_CODES}
`;
}
function label(name) {
	let spec = OPTIONS[name];
	return `${name === "output" ? "-o, " : ""}--${name}${spec.kind === "flag" ? "" : ` ${spec.placeholder ?? (spec.kind === "choice" ? "WORD" : "VALUE")}`}`;
}
function describe(spec) {
	let values = spec.values ? ` One of ${spec.values.join(", ")}.` : "", preset = spec.kind === "flag" || spec.default === "" ? "" : ` Default: ${spec.default.replaceAll(",", ", ")}.`;
	return `${spec.description}${values}${preset}`;
}
function row(left, right, column) {
	let head = `  ${left}`, body = wrap(right, column);
	return head.length < column ? head.padEnd(column) + body.trimStart() : `${head}\n${body}`;
}
function wrap(text, indent) {
	let lines = [], line = "";
	for (let word of text.split(" ")) line !== "" && indent + line.length + word.length + 1 > 100 && (lines.push(line), line = ""), line = line === "" ? word : `${line} ${word}`;
	return lines.push(line), lines.map((part) => " ".repeat(indent) + part).join("\n");
}
const REPEATABLE = new Set(["output", "feed"]), GENERAL = {
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	},
	quiet: {
		type: "boolean",
		short: "q"
	},
	debug: { type: "boolean" }
};
function parseLine(argv, commands) {
	let { values, positionals } = parseOptions(argv), { command, rest } = chooseCommand(positionals, commands), given = collectGiven(values, command), isHelp = values.help === !0 || positionals.length === 0 && values.version !== !0;
	return command && !isHelp && checkOperands(command, rest), {
		command,
		operands: rest,
		given,
		isHelp,
		isVersion: values.version === !0,
		verbosity: values.debug ? "debug" : values.quiet ? "quiet" : "normal"
	};
}
function parseOptions(argv) {
	let options = { ...GENERAL };
	for (let [name, spec] of Object.entries(OPTIONS)) spec.on.includes("cli") && (options[name] = {
		type: spec.kind === "flag" ? "boolean" : "string",
		...name === "output" ? { short: "o" } : {},
		multiple: REPEATABLE.has(name)
	});
	try {
		return parseArgs({
			args: [...argv],
			options,
			allowPositionals: !0,
			allowNegative: !0
		});
	} catch (error) {
		let message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
		throw new TidegateError("INPUT_UNKNOWN", message);
	}
}
function chooseCommand(words, commands) {
	for (let length of [2, 1]) {
		let name = words.slice(0, length).join(" "), command = commands.find((candidate) => candidate.name === name);
		if (command && words.length >= length) return {
			command,
			rest: words.slice(length)
		};
	}
	let first = words[0];
	if (first === void 0 || first === "help") return {
		command: void 0,
		rest: []
	};
	let names = commands.map(({ name }) => name).join(", ");
	throw new TidegateError("INPUT_UNKNOWN", `there is no command ${JSON.stringify(first)}`, { hint: `The commands are ${names}; see tidegate --help.` });
}
function collectGiven(values, command) {
	let given = {};
	for (let [name, value] of Object.entries(values)) if (!(name in GENERAL)) {
		if (command && !command.options.includes(name)) throw new TidegateError("INPUT_UNKNOWN", `tidegate ${command.name} has no option --${name}`, { hint: `See tidegate ${command.name} --help.` });
		given[name] = Array.isArray(value) ? value.join("\n") : String(value);
	}
	return given;
}
function checkOperands(command, operands) {
	let { names, min, max } = command.operands;
	if (operands.length >= min && operands.length <= max) return;
	let wrong = operands.length < min ? `${names.slice(operands.length).join(" and ")} missing` : `${JSON.stringify(operands[max])} is too much`;
	throw new TidegateError("INPUT_INVALID", `tidegate ${command.name}: ${wrong}`, { hint: `Usage: ${command.usage}` });
}
async function runCli(argv, io) {
	let isDebug = argv.includes("--debug");
	try {
		let line = parseLine(argv, COMMANDS);
		return line.isVersion ? (io.stdout.write(`${TOOL.name} ${TOOL.version}\n`), 0) : line.command === void 0 || line.isHelp ? (io.stdout.write(line.command ? formatCommandHelp(line.command) : formatGeneralHelp(COMMANDS)), 0) : await runCommand(line, io);
	} catch (error) {
		return io.stderr.write(formatError(error, isDebug)), exitCodeOf(error);
	}
}
async function runCommand({ command, operands, given, verbosity }, io) {
	if (command === void 0) return 0;
	let settings = readSettings(given), timeout = new AbortController(), tooLong = new TidegateError("TIMEOUT", `the run took longer than ${settings.text("timeout")}`), timer = setTimeout(() => timeout.abort(tooLong), settings.duration("timeout"));
	try {
		let logger = createTerminalLogger(io.stderr, verbosity, () => Date.now()), runtime = await createRuntime({
			logger,
			environment: io.environment,
			signal: timeout.signal,
			offline: settings.flag("offline")
		});
		return await command.run({
			operands,
			settings,
			runtime,
			io
		});
	} catch (error) {
		throw timeout.signal.aborted ? timeout.signal.reason : error;
	} finally {
		clearTimeout(timer);
	}
}
async function start() {
	let { stdout, stderr, setExitCode, argv } = standardStreams();
	setExitCode(await runCli(argv, {
		stdout,
		stderr,
		environment: readEnvironment()
	}));
}
export { start };
