import { t as TidegateError } from "./errors.js";
import { t as formatDuration } from "./duration.js";
import { C as schemaDirectory, S as describeFacts, T as isMaliciousShard, a as syncFeed, b as exportFeed, n as readFeedOptions, t as feedRuntime, w as listFacts, x as WARN_AGE, y as importFeed } from "./feed-options.js";
function findQuiet(statuses, after, now) {
	let newest = new Map();
	for (let { source, revision } of statuses) {
		if (source === void 0 || revision === void 0) continue;
		let known = newest.get(source);
		(known === void 0 || Date.parse(known) < Date.parse(revision)) && newest.set(source, revision);
	}
	return [...newest].map(([source, changed]) => ({
		source,
		changed
	})).filter(({ changed }) => now - Date.parse(changed) > after);
}
async function feedStatus(directory, cx, warnAge = WARN_AGE) {
	return (await listFacts(cx.fs, schemaDirectory(cx.fs, directory))).filter(({ ecosystem, content }) => content !== void 0 || !isMaliciousShard(ecosystem)).map((facts) => describeFacts(facts, cx.clock.now(), warnAge));
}
async function syncShards(shards, { settings, directory, recheckAfter }, runtime) {
	let options = {
		...await readFeedOptions(settings, runtime),
		shards,
		directory,
		...recheckAfter === void 0 ? {} : { recheckAfter }
	};
	return syncFeed(options, feedRuntime(settings, runtime));
}
async function listShards({ settings, directory }, runtime) {
	return feedStatus(directory, runtime, settings.duration("feed-warn-age"));
}
async function exportShards(file, { directory }, runtime) {
	return exportFeed(directory, file, runtime);
}
async function importShards(file, { directory }, runtime) {
	if ((await runtime.fs.stat(file))?.kind !== "file") throw new TidegateError("INPUT_INVALID", `there is no file ${file}`);
	return importFeed(file, directory, runtime);
}
function checkQuiet(statuses, settings, { clock }) {
	if (settings.text("quiet-after") === "never") return;
	let quiet = findQuiet(statuses, settings.duration("quiet-after"), clock.now());
	if (quiet.length === 0) return;
	let list = quiet.map(({ source, changed }) => `${source} (last changed ${changed})`).join(", ");
	throw new TidegateError("FEED_QUIET", `no news for more than ${settings.text("quiet-after")} from ${list}`);
}
function describeShard(status, now) {
	if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
	let time = status.asOf ?? status.checked, age = time === void 0 ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
	return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
export { listShards as a, importShards as i, describeShard as n, syncShards as o, exportShards as r, checkQuiet as t };
