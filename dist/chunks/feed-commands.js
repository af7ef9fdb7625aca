import "./feed-table.js";
import { t as TidegateError } from "./errors.js";
import { t as formatDuration } from "./duration.js";
import { i as isRepositoryPath } from "./hosts.js";
import { s as openRegistry } from "./parse-json.js";
import { A as schemaDirectory, C as syncExploitability, D as exportFeed, E as importFeed, M as isMaliciousShard, O as WARN_AGE, T as EPSS_LOCATION, a as readFeedPlaces, d as openPublished, f as isPublishedLocation, g as NVD_LOCATION, i as readTrusted, j as listFacts, k as describeFacts, m as readTrustedKey, n as readFeedOptions, o as syncFeed, s as findQuiet, t as feedRuntime, u as HASTE, v as syncNvd, w as KEV_LOCATION, x as syncLifecycle, y as LIFECYCLE_LOCATION } from "./feed-options.js";
async function feedStatus(directory, cx, warnAge = WARN_AGE) {
	return (await listFacts(cx.fs, schemaDirectory(cx.fs, directory))).filter(({ ecosystem, content }) => content !== void 0 || !isMaliciousShard(ecosystem)).map((facts) => describeFacts(facts, cx.clock.now(), warnAge));
}
function readRefreshOptions({ settings, feedDirectory, published }) {
	return {
		directory: feedDirectory,
		offline: settings.flag("offline"),
		warnAge: settings.duration("feed-warn-age"),
		...published ? { published } : {}
	};
}
function locateList(setting, address) {
	if (setting !== "none" && setting !== "builtin") return setting === "public" ? address : setting;
}
function readListOptions(setting, request) {
	let { published: _, ...elsewhere } = request;
	return readRefreshOptions(setting === "public" ? request : elsewhere);
}
async function openPublishedFeed(settings, runtime) {
	let setting = settings.text("published-feed"), location = setting === "auto" ? locateOwn(settings, runtime.publisher) : setting;
	if (location === void 0 || location === "none") return;
	let isImplied = setting === "auto", trusted = await readTrusted(settings, runtime) ?? (isImplied ? await readOwnKey(runtime) : void 0), registry = openRegistry(settings, runtime, {
		limits: HASTE,
		isGuessLast: !0
	});
	return openPublished(location, registry, {
		trusted,
		...isImplied ? { implied: runtime } : {}
	});
}
function locateOwn(settings, publisher) {
	let places = readFeedPlaces(settings.text("feed"));
	if (publisher === void 0 || !places.includes("https://osv-vulnerabilities.storage.googleapis.com") || places.some(isPublishedLocation)) return;
	let repository = `${publisher.repository.toLowerCase()}/feed`;
	return isRepositoryPath(repository) ? `oci://ghcr.io/${repository}:v3` : void 0;
}
async function readOwnKey({ publisher, fs }) {
	if (publisher !== void 0 && (await fs.stat(publisher.keyFile))?.kind === "file") return readTrustedKey(Buffer.from(await fs.readFile(publisher.keyFile, 65536)).toString("utf8"));
}
async function syncShards(shards, { settings, directory, recheckAfter }, runtime) {
	let published = await openPublishedFeed(settings, runtime), options = {
		...await readFeedOptions(settings, runtime),
		...published ? { published } : {},
		directory
	};
	return syncFeed({
		...options,
		shards,
		...recheckAfter === void 0 ? {} : { recheckAfter }
	}, feedRuntime(settings, runtime));
}
async function syncLists({ settings, directory, recheckAfter }, runtime) {
	let options = {
		...readRefreshOptions({
			settings,
			feedDirectory: directory
		}),
		...recheckAfter === void 0 ? {} : { recheckAfter }
	}, kev = locateList(settings.text("kev-feed"), KEV_LOCATION), epss = locateList(settings.text("epss-feed"), EPSS_LOCATION), nvd = locateList(settings.text("nvd-feed"), NVD_LOCATION), ends = locateList(settings.text("eol-feed"), LIFECYCLE_LOCATION), synced = [
		await syncExploitability({
			...options,
			...kev ? { kev } : {},
			...epss ? { epss } : {}
		}, runtime),
		...nvd ? [await syncNvd({
			...options,
			location: nvd,
			cves: "all"
		}, runtime)] : [],
		...ends ? [await syncLifecycle({
			...options,
			location: ends
		}, runtime)] : []
	];
	return {
		statuses: synced.flatMap(({ statuses }) => statuses),
		problems: synced.flatMap(({ problems }) => problems)
	};
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
	let list = quiet.map(({ source, since, kind }) => `${source} (last ${kind === "silent" ? "changed" : "reached"} ${since})`).join(", ");
	throw new TidegateError("FEED_QUIET", `no news for more than ${settings.text("quiet-after")} from ${list}`);
}
function describeShard(status, now) {
	if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
	let time = status.asOf ?? status.checked, age = time === void 0 ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
	return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
export { listShards as a, openPublishedFeed as c, readRefreshOptions as d, feedStatus as f, importShards as i, locateList as l, describeShard as n, syncLists as o, exportShards as r, syncShards as s, checkQuiet as t, readListOptions as u };
