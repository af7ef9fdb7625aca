import { i as openCliLayerStore, r as cliFeedDirectory } from "./parse-json.js";
import { h as openFeed } from "./feed-options.js";
import { a as loadLifecycle, c as findSuppressions, d as explain, f as requiredShards, i as readExceptions, n as loadScores, o as loadExploitability, r as refreshFeed } from "./scores.js";
import { a as toTerminal, d as listReasons, f as describeFix } from "./report.js";
import { t as inventoryOf } from "./inventory-of.js";
import { c as openPublishedFeed } from "./feed-commands.js";
import { n as severitySources } from "./read.js";
import { t as tellProblems } from "./tell-problems.js";
import { t as JUDGING_OPTIONS } from "./judging-options.js";
import { n as writeOutput, t as planOutputs } from "./outputs.js";
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
};
async function explainId(id, request, runtime) {
	let { settings, feedDirectory } = request, published = await openPublishedFeed(settings, runtime), refresh = {
		settings,
		feedDirectory,
		...published ? { published } : {}
	}, exceptions = await readExceptions(settings, runtime), inventory = await inventoryOf(request, runtime), shards = requiredShards(inventory), { problems } = await refreshFeed(shards, refresh, runtime), exploited = await loadExploitability(refresh, runtime), scores = await loadScores(id.startsWith("CVE-") ? [id] : [], refresh, runtime), lifecycle = await loadLifecycle(inventory.distro, refresh, runtime), feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
	try {
		let { logger } = runtime;
		tellProblems(inventory.problems, logger), tellProblems([
			...lifecycle.problems,
			...problems,
			...exploited?.problems ?? [],
			...scores?.problems ?? [],
			...feed.problems
		], logger);
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
const explainCommand = {
	name: "explain",
	usage: "tidegate explain ID IMAGE [OPTIONS]",
	summary: "Show why an image has a vulnerability, or why not.",
	notes: ["ID is a CVE, a GHSA or any other id of the vulnerability, also of a bundle such as a DSA. IMAGE is as for scan; an SBOM can stand in for it.", "The format is text (the default here) or json."],
	options: [
		"format",
		"output",
		...JUDGING_OPTIONS
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
		}), [id = "", image = ""] = operands, layers = openCliLayerStore(settings, runtime), explained = await explainId(id, {
			image,
			settings,
			feedDirectory: cliFeedDirectory(settings, runtime),
			...layers ? { layers } : {}
		}, runtime);
		for (let output of outputs) await writeOutput(output, renderExplained(explained, output.format === "json" ? "json" : "text"), request);
		return 0;
	}
};
export { explainCommand };
