import { A as schemaDirectory } from "./feed-options.js";
import { C as readText, S as readRecord, _ as encodeCommentData, a as platformFor, b as readArray, c as platformOf, f as explainRefusal, h as readRunContext, i as logDelivery, l as slugOf$1, m as repositoryPath, n as deliverSarif, o as withoutToken, p as repositoryOf, s as listImages, t as deliverComment, v as createGitHubApi, x as readNumber, y as describeAnswer } from "./deliver.js";
import { r as isTidegateError, t as TidegateError } from "./errors.js";
import { t as TOOL } from "./tool.js";
import { c as compareReports, i as readReport, l as compareFindings, o as countLeftOut, r as renderImagesSummary, s as sarifCategory, t as renderReport } from "./report.js";
import { f as requiredShards, i as readExceptions } from "./scores.js";
import { n as writeSbom, t as inventoryOf } from "./inventory-of.js";
import { i as readPolicy, n as gatherKnowledge, r as judgeInventory, t as createStopwatch } from "./timings.js";
import { f as feedStatus } from "./feed-commands.js";
import { t as writeText } from "./write-text.js";
import { n as decideExit } from "./exit.js";
import { n as viewOf } from "./image-result.js";
import { a as shareBlobs, h as createLayerStore, x as createDirectoryBlobStore } from "./parse-json.js";
import { crc32, deflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
function createAnnotations(images, { failureLevel = "error" } = {}) {
	let broken = images.filter(({ report }) => report === void 0), failing = images.filter(({ report }) => report !== void 0 && report.verdict.outcome !== "pass"), failures = broken.slice(0, 9).map((image) => ({
		level: failureLevel,
		title: cut(`${image.name} could not be scanned`),
		message: cut(image.failure ?? "no reason is known")
	}));
	if (failing.length === 0) return failures;
	let room = 9 - failures.length, details = takeInTurn(failing.map((image) => listFailing(image).map((judgement) => ({
		image,
		judgement
	})))).slice(0, room);
	return [
		summarize(failing),
		...failures,
		...details.map(({ image, judgement }) => describe$2(judgement, image))
	];
}
function listFailing({ report }) {
	return report?.verdict.judgements.filter(({ decision }) => decision === "fail") ?? [];
}
function summarize(failing) {
	let [first] = failing, dockerfile = first?.report?.inventory.image?.dockerfile, title = failing.length === 1 && first ? `${first.name} ${first.report?.verdict.outcome === "fail" ? "fails the gate" : "could not be judged completely"}` : `${failing.length} images do not pass: ${failing.map(({ name }) => name).join(", ")}`, reasons = failing.map(({ name, report }) => {
		let reason = report?.verdict.reasons[0] ?? "no reason is given";
		return failing.length === 1 ? reason : `${name}: ${reason}`;
	});
	return {
		level: "error",
		title: cut(title),
		message: cut(reasons.join(" ")),
		...failing.length === 1 && dockerfile ? {
			file: dockerfile,
			line: 1
		} : {}
	};
}
function takeInTurn(lists) {
	let longest = Math.min(9, Math.max(0, ...lists.map(({ length }) => length)));
	return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}
function describe$2({ finding, reason }, image) {
	let { component, severity, fix } = finding, remedy = fix.state === "fixed" && fix.versions.length > 0 ? `fixed in ${fix.versions.join(", ")}` : "no fix yet";
	return {
		level: "error",
		title: cut(`${finding.id} (${severity.level}) in ${component.name} ${component.version}`),
		message: cut([
			finding.summary,
			remedy,
			reason
		].filter(Boolean).join(". ")),
		...locate(finding, image)
	};
}
function locate(finding, { report, manifests }) {
	let { layers = [], dockerfile } = report?.inventory.image ?? {}, line = finding.locations.flatMap(({ layer }) => layer === void 0 ? [] : layers[layer]?.dockerfileLine ?? [])[0];
	if (dockerfile && line !== void 0) return {
		file: dockerfile,
		line
	};
	let manifest = manifests?.get(finding.component.purl);
	return manifest ? {
		file: manifest.path,
		line: manifest.line
	} : {};
}
function cut(text) {
	let line = text.replaceAll(/\s+/g, " ").trim();
	return line.length <= 400 ? line : `${line.slice(0, 399).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function createActionsCache(options) {
	let run = createRunner(options), isDown = !1, unlessDown = async (task) => isDown ? {
		state: "skipped",
		reason: "unavailable"
	} : await task();
	return {
		restore: (request) => unlessDown(() => restore(run, options, {
			...request,
			onDown: () => isDown = !0
		})),
		save: (request) => unlessDown(() => save(run, request))
	};
}
function createRunner({ environment, logger, capture, clock }) {
	return async (task, limits) => {
		if (!environment.ACTIONS_RUNTIME_TOKEN) return "unavailable";
		let library = await import("./cache.js");
		if (!library.isFeatureAvailable()) return "unavailable";
		let lines = [], onLine = (line) => {
			let text = line.replace(/^::(debug|notice|warning|error)[^:]*::/, "").replaceAll("%0A", " ").replaceAll("%0D", "").replaceAll("%25", "%");
			lines.push(text), logger.debug(`cache: ${text}`);
		};
		try {
			return {
				value: await withLimits(() => capture.run(() => task(library), onLine), limits, clock),
				lines
			};
		} catch (error) {
			return {
				error: error instanceof Error ? error.message : String(error),
				lines
			};
		}
	};
}
async function withLimits(start, { signal, timeout }, clock) {
	signal?.throwIfAborted();
	let work = start(), stop = new AbortController(), stops = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal, never = new Promise((_, reject) => {
		stops.addEventListener("abort", () => reject(stops.reason), { once: !0 }), timeout !== void 0 && clock.sleep(timeout, stops).then(() => reject(new DOMException("the cache service is too slow", "TimeoutError")), reject);
	});
	never.catch(() => void 0), work.catch(() => void 0);
	try {
		return await Promise.race([work, never]);
	} finally {
		stop.abort(new DOMException("done", "AbortError"));
	}
}
async function restore(run, options, { paths, key, restoreKeys = [], signal, onDown }) {
	if (!isReadable(options.environment)) return {
		state: "skipped",
		reason: "denied"
	};
	let lookup = await run((library) => library.restoreCache([...paths], key, [...restoreKeys], { lookupOnly: !0 }), {
		signal,
		timeout: 15e3
	});
	if (lookup === "unavailable") return {
		state: "skipped",
		reason: "unavailable"
	};
	if (lookup.error !== void 0) return onDown(), {
		state: "failed",
		message: lookup.error
	};
	let found = lookup.value;
	if (found === void 0) return readMiss(lookup.lines);
	let fetched = await run((library) => library.restoreCache([...paths], found, [], { segmentTimeoutInMs: 12e4 }), { signal });
	return fetched === "unavailable" ? {
		state: "skipped",
		reason: "unavailable"
	} : fetched.value === void 0 ? {
		state: "failed",
		message: fetched.error ?? fetched.lines.findLast((line) => line.startsWith("Failed to restore")) ?? "the entry is gone"
	} : {
		state: "hit",
		key: fetched.value
	};
}
function readMiss(lines) {
	if (lines.some((line) => line.includes("cache read denied:"))) return {
		state: "skipped",
		reason: "denied"
	};
	let failure = lines.findLast((line) => line.startsWith("Failed to restore"));
	return failure === void 0 ? { state: "miss" } : {
		state: "failed",
		message: failure
	};
}
async function save(run, { paths, key, signal }) {
	if (key.length > 512 || key.includes(",")) return {
		state: "failed",
		message: `not a cache key: ${key.slice(0, 100)}`
	};
	let saved = await run((library) => library.saveCache([...paths], key), { signal });
	return saved === "unavailable" ? {
		state: "skipped",
		reason: "unavailable"
	} : saved.error === void 0 ? saved.value === -1 || saved.value === void 0 ? readRefusal(saved.lines) : {
		state: "saved",
		key
	} : {
		state: "failed",
		message: saved.error
	};
}
function readRefusal(lines) {
	let said = (words) => lines.some((line) => words.test(line));
	return said(/cache write denied:|does not permit writes/) ? {
		state: "skipped",
		reason: "denied"
	} : said(/already exists|\(409\)/) ? {
		state: "skipped",
		reason: "exists"
	} : {
		state: "failed",
		message: lines.findLast((line) => /fail|unable|error/i.test(line)) ?? "the cache service refused the entry"
	};
}
function isReadable(environment) {
	let mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
	return mode !== "none" && mode !== "write-only";
}
const READERS = [
	[/^(package-lock|npm-shrinkwrap)\.json$/, (lines) => readJsonKeys(lines, "npm", /^\s*"version":\s*"([^"]+)"/)],
	[/^package\.json$/, (lines) => readLines$1(lines, "npm", /^\s*"((?:@[^/"]+\/)?[^/"]+)":\s*"[~^>=<]*\s*v?\d[^"]*"/)],
	[/^pnpm-lock\.yaml$/, (lines) => readLines$1(lines, "npm", /^ {2}'?\/?((?:@[^/@']+\/)?[^/@']+)[@/]([^:(')]+)(?:\([^']*\))?'?:\s*$/)],
	[/^yarn\.lock$/, readYarn],
	[/^requirements[\w.-]*\.(txt|in)$/, readRequirements],
	[/^(poetry|uv|pdm)\.lock$/, (lines) => readTomlPackages(lines, "pypi")],
	[/^Pipfile\.lock$/, (lines) => readJsonKeys(lines, "pypi", /^\s*"version":\s*"==([^"]+)"/)],
	[/^Cargo\.lock$/, (lines) => readTomlPackages(lines, "cargo")],
	[/^go\.mod$/, (lines) => readLines$1(lines, "golang", /^(?:require\s+|\s+)([\w.-]+\.[\w.-]+(?:\/[^\s/]+)*)\s+v(\S+)/)],
	[/^pom\.xml$/, readPom],
	[/^gradle\.lockfile$/, (lines) => readLines$1(lines, "maven", /^([\w.-]+:[\w.-]+):([^=\s]+)=/)],
	[/^Gemfile\.lock$/, (lines) => readLines$1(lines, "gem", /^ {4}([\w.-]+) \(([^)\s]+)\)/)],
	[/^composer\.lock$/, readComposer],
	[/^packages\.lock\.json$/, (lines) => readJsonKeys(lines, "nuget", /^\s*"resolved":\s*"([^"]+)"/)]
];
function findLineReader(file) {
	let reader = READERS.find(([pattern]) => pattern.test(file))?.[1];
	return reader && ((text) => reader(splitLines(text)));
}
function splitLines(text) {
	return text.split(/\r?\n/).map((line) => line.length > 2e3 ? "" : line);
}
function* readLines$1(lines, type, pattern) {
	for (let [index, text] of lines.entries()) {
		let [, name, version = ""] = pattern.exec(text) ?? [];
		name && (yield {
			type,
			name,
			version,
			line: index + 1
		});
	}
}
function* readJsonKeys(lines, type, versionLine) {
	let open;
	for (let [index, text] of lines.entries()) {
		let key = /^\s*"([^"]*)":\s*\{\s*$/.exec(text)?.[1];
		key === "" ? open = void 0 : key !== void 0 && (open = {
			name: key.replace(/^.*node_modules\//, ""),
			line: index + 1
		});
		let version = open && versionLine.exec(text)?.[1];
		open && version && (yield {
			type,
			version,
			...open
		}, open = void 0);
	}
}
function* readYarn(lines) {
	let open;
	for (let [index, text] of lines.entries()) {
		let name = /^"?((?:@[^/@"\s]+\/)?[^@"\s]+)@.+:$/.exec(text)?.[1];
		name && (open = {
			name,
			line: index + 1
		});
		let version = /^ {2}version:? "?([^"\s]+)"?$/.exec(text)?.[1];
		open && version && (yield {
			type: "npm",
			version,
			...open
		}, open = void 0);
	}
}
function* readRequirements(lines) {
	for (let [index, text] of lines.entries()) {
		let [, name, rest = ""] = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?=[=<>!~;#@\s]|$)(.*)$/.exec(text) ?? [];
		name && (yield {
			type: "pypi",
			name,
			version: /^===?\s*([^\s;#,\\]+)/.exec(rest)?.[1] ?? "",
			line: index + 1
		});
	}
}
function* readTomlPackages(lines, type) {
	let open;
	for (let [index, text] of lines.entries()) {
		text.startsWith("[") && (open = void 0);
		let name = /^name\s*=\s*"([^"]+)"/.exec(text)?.[1];
		name && (open = {
			name,
			line: index + 1
		});
		let version = open && /^version\s*=\s*"([^"]+)"/.exec(text)?.[1];
		open && version && (yield {
			type,
			version,
			...open
		});
	}
}
function* readPom(lines) {
	let group = "", open;
	for (let [index, text] of lines.entries()) {
		group = /<groupId>\s*([\w.-]+)\s*<\/groupId>/.exec(text)?.[1] ?? group;
		let artifact = /<artifactId>\s*([\w.-]+)\s*<\/artifactId>/.exec(text)?.[1];
		artifact && (open = {
			name: `${group}:${artifact}`,
			line: index + 1
		});
		let version = /<version>\s*([\w.-]+)\s*<\/version>/.exec(text)?.[1];
		open && (version || /<\/dependency>/.test(text)) && (yield {
			type: "maven",
			version: version ?? "",
			...open
		}, open = void 0);
	}
}
function* readComposer(lines) {
	let open;
	for (let [index, text] of lines.entries()) {
		let name = /^\s*"name":\s*"([\w.-]+\/[\w.-]+)"/.exec(text)?.[1];
		name && (open = {
			name,
			line: index + 1
		});
		let version = /^\s*"version":\s*"([^"]+)"/.exec(text)?.[1];
		open && version && (yield {
			type: "composer",
			version,
			...open
		}, open = void 0);
	}
}
const SKIPPED = new Set([
	"node_modules",
	".git",
	"vendor",
	"dist",
	"build",
	"target",
	".venv",
	"venv",
	"__pycache__",
	".tox",
	"testdata",
	"fixtures"
]), TYPES = new Set([
	"npm",
	"pypi",
	"cargo",
	"golang",
	"maven",
	"gem",
	"composer",
	"nuget"
]);
async function findRepositoryLines(findings, workspace, fs) {
	let wanted = new Map();
	for (let { component } of findings) TYPES.has(component.type) && wanted.set(component.purl, component);
	if (wanted.size === 0) return new Map();
	let root = await findRoot(workspace, fs), index = new Map();
	for (let path of await findFiles(root, fs)) addLines(index, path, await readLines(fs.join(root, ...path.split("/")), path, fs));
	return new Map([...wanted].flatMap(([purl, component]) => {
		let line = lookUp(index, component);
		return line ? [[purl, line]] : [];
	}));
}
async function findRoot(workspace, fs) {
	let names = await fs.list(workspace);
	if (names.includes(".git") || names.length > 50) return workspace;
	let found = [];
	for (let name of names) await kindOf(fs.join(workspace, name, ".git"), fs) && found.push(fs.join(workspace, name));
	return found.length === 1 && found[0] ? found[0] : workspace;
}
async function findFiles(root, fs) {
	let files = [], folders = [""], seen = 0;
	for (let depth = 0; depth <= 6 && folders.length > 0; depth += 1) {
		let names = (await Promise.all(folders.map((folder) => listFolder(root, folder, fs)))).flat().slice(0, 1e4 - seen);
		seen += names.length, files.push(...names.filter((path) => findLineReader(baseName(path))));
		let candidates = names.filter((path) => isMaybeFolder(baseName(path))), stats = await Promise.all(candidates.map((path) => kindOf(fs.join(root, ...path.split("/")), fs)));
		folders = candidates.filter((_, place) => stats[place] === "directory");
	}
	return files.slice(0, 100);
}
async function listFolder(root, folder, fs) {
	return (await fs.list(fs.join(root, ...folder.split("/"))).catch(() => [])).map((name) => folder === "" ? name : `${folder}/${name}`);
}
async function kindOf(path, fs) {
	return (await fs.stat(path, { isLinkItself: !0 }).catch(() => void 0))?.kind;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
function isMaybeFolder(name) {
	return !SKIPPED.has(name) && !/\.[A-Za-z]\w{0,5}$/.test(name);
}
async function readLines(file, path, fs) {
	try {
		return await kindOf(file, fs) === "file" ? findLineReader(baseName(path))?.(Buffer.from(await fs.readFile(file, 33554432)).toString()) ?? [] : [];
	} catch {
		return [];
	}
}
function addLines(index, path, lines) {
	for (let { type, name, version, line } of lines) {
		let key = keyOf(type, name, version);
		index.has(key) || index.set(key, {
			path,
			line
		});
	}
}
function lookUp(index, { type, name, version }) {
	return index.get(keyOf(type, name, version)) ?? index.get(keyOf(type, name, ""));
}
function keyOf(type, name, version) {
	return JSON.stringify([
		type,
		NORMALIZERS[type]?.(name) ?? name,
		version.replace(/^v(?=\d)/, "")
	]);
}
const toLower = (name) => name.toLowerCase(), NORMALIZERS = {
	pypi: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
	composer: toLower,
	nuget: toLower
};
function withoutUsedRules(results) {
	let unused = results.map((image) => new Set("report" in image ? image.report.problems.filter(({ code }) => code === "IGNORE_RULE_UNUSED").map(({ message }) => message) : [])), isUseless = (message) => unused.every((messages) => messages.has(message));
	return results.map((image) => {
		if (!("report" in image)) return image;
		let problems = image.report.problems.filter(({ code, message }) => code !== "IGNORE_RULE_UNUSED" || isUseless(message));
		return {
			...image,
			report: {
				...image.report,
				problems
			}
		};
	});
}
async function scanImages(request, runtime) {
	let policy = readPolicy(request.settings), exceptions = await readExceptions(request.settings, runtime), taken = [];
	for (let [place, image] of request.images.entries()) taken.push(await attempt(() => take(image, place, request, runtime), runtime));
	let inventories = taken.flatMap((item) => "value" in item ? [item.value.inventory] : []);
	if (inventories.length === 0) return request.images.map((image, place) => ({
		image,
		error: errorOf(taken[place])
	}));
	let learned = await attempt(() => learn(inventories, request, runtime), runtime);
	try {
		let results = [];
		for (let [place, image] of request.images.entries()) {
			let item = taken[place];
			!item || "error" in item || "error" in learned ? results.push({
				image,
				error: errorOf(item && "error" in item ? item : learned)
			}) : results.push(await judgeTaken(image, item.value, {
				...request,
				...learned.value,
				policy,
				exceptions
			}, runtime));
		}
		return await request.feedCache?.save(), withoutUsedRules(results);
	} finally {
		"value" in learned && learned.value.knowledge.close();
	}
}
async function attempt(work, { signal }) {
	try {
		return { value: await work() };
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		return isTidegateError(error) ? { error } : { error: new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error }) };
	}
}
function errorOf(item) {
	return item && "error" in item ? item.error : new TidegateError("INTERNAL", "the image was not looked at");
}
async function take(image, place, { settings, layers, workspace, findBase }, runtime) {
	let stopwatch = createStopwatch(runtime.clock), inventory = await stopwatch.time("image", () => inventoryOf({
		image,
		settings,
		...layers ? { layers } : {},
		...workspace ? { workspace } : {}
	}, runtime)), base = findBase?.(inventory, place);
	return base?.catch(() => void 0), {
		inventory,
		stopwatch,
		...base ? { base } : {}
	};
}
async function learn(inventories, request, runtime) {
	let shards = [...new Set(inventories.flatMap((inventory) => requiredShards(inventory)))], start = runtime.clock.now();
	return {
		knowledge: await gatherKnowledge(shards, request, runtime),
		feedTime: runtime.clock.now() - start
	};
}
async function judgeTaken(image, taken, request, runtime) {
	let { inventory, stopwatch } = taken, judged = await attempt(async () => {
		let base = await taken.base, compare = (findings) => base?.report && knownTo(base.report, findings, inventory), report = await judgeInventory({
			...request,
			inventory,
			stopwatch,
			compare
		}, runtime);
		return {
			image,
			report: {
				...report,
				timings: {
					feed: request.feedTime,
					...report.timings
				}
			},
			...base ? { base } : {}
		};
	}, runtime);
	return "value" in judged ? judged.value : {
		image,
		error: judged.error
	};
}
function knownTo(base, findings, { packages }) {
	let applicable = ({ state }) => state !== "not-applicable", { added } = compareFindings({
		findings: base.findings.filter(applicable),
		packages: base.inventory.packages
	}, {
		findings: findings.filter(applicable),
		packages
	}), fresh = new Set(added);
	return (finding) => !fresh.has(finding);
}
function openDirectoryCache(options) {
	let { cache, directory, clock } = options, prefix = `tidegate-${options.kind}-v${options.schema}-${slugOf(options.parts)}-`, paths = [directory], restored, known;
	return {
		prefix,
		async restore(signal) {
			let key = `${prefix}${dayOf(clock)}-`;
			return restored = await cache.restore({
				paths,
				key,
				restoreKeys: [prefix],
				...signal ? { signal } : {}
			}), known = restored.state === "hit" ? restored.key : void 0, restored;
		},
		async save(fingerprint, signal) {
			if (restored?.state === "failed") return {
				state: "skipped",
				reason: "unavailable"
			};
			let suffix = digest(fingerprint).slice(0, 16), key = `${prefix}${dayOf(clock)}-${suffix}`;
			if (options.isDated ? known === key : known?.endsWith(`-${suffix}`)) return {
				state: "skipped",
				reason: "unchanged"
			};
			if (!isWorthSaving(options, restored)) return {
				state: "skipped",
				reason: "not-wanted"
			};
			let outcome = await cache.save({
				paths,
				key,
				...signal ? { signal } : {}
			});
			return outcome.state === "saved" && (known = key), outcome;
		}
	};
}
function isWorthSaving({ context, saving }, restored) {
	return context.ref.startsWith("refs/heads/") && context.eventName !== "merge_group" || saving !== "shared-only" && restored?.state !== "hit";
}
function slugOf(parts) {
	let sorted = [...parts].sort();
	return `${sorted.map((part) => part.toLowerCase().replace(/[^a-z0-9.]+/g, "-")).join("_").slice(0, 60)}_${digest(JSON.stringify(sorted)).slice(0, 8)}`;
}
function dayOf(clock) {
	return new Date(clock.now()).toISOString().slice(0, 10);
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
function openBaseResult(options) {
	let branch = options.context.baseBranch;
	if (!branch) return;
	let { cache, clock, context, directory, schema } = options;
	return {
		branch,
		...openDirectoryCache({
			cache,
			clock,
			context,
			directory,
			schema,
			parts: [
				`image ${options.image}`,
				`platform ${options.platform}`,
				`branch ${branch}`
			],
			kind: "result",
			saving: "shared-only"
		})
	};
}
function slimReport(report) {
	let short = new Map(report.findings.map((finding) => [finding, slimFinding(finding)])), { problems: _problems, extractors: _extractors, unexplained: _unexplained, ...facts } = report.inventory, packages = facts.packages.map(({ type, name, version, purl, extractor, locations }) => ({
		type,
		name,
		version,
		purl,
		extractor,
		locations: locations.slice(0, 1)
	})), judgements = report.verdict.judgements.map((item) => ({
		...item,
		finding: short.get(item.finding) ?? item.finding
	}));
	return {
		...report,
		inventory: {
			...facts,
			packages,
			problems: [],
			extractors: []
		},
		findings: [...short.values()],
		verdict: {
			...report.verdict,
			judgements
		}
	};
}
function slimFinding(finding) {
	let { details: _details, ...rest } = finding, { references, severity, locations } = finding;
	return {
		...rest,
		references: references.slice(0, 1),
		severities: [severity],
		locations: locations.slice(0, 1)
	};
}
function openBaseDesk(options, runtime) {
	let { cache, context, images, directory, commentId } = options, { fs, logger, signal, clock } = runtime, open = (place, inventory) => {
		let listed = images[place];
		if (!cache || !listed) return;
		let own = fs.join(directory, slugOf$1(listed, inventory)), image = [
			listed.repository,
			listed.nth > 1 ? String(listed.nth) : "",
			commentId
		].filter(Boolean).join(" "), result = openBaseResult({
			cache,
			clock,
			context,
			directory: own,
			schema: 1,
			image,
			platform: platformOf(inventory)
		});
		return result ? {
			...result,
			file: fs.join(own, "result.json")
		} : void 0;
	}, opened = new Map(), found = new Map();
	return {
		async find(inventory, place) {
			let name = context.baseBranch;
			if (!name) return;
			let kept = open(place, inventory);
			if (opened.set(place, kept), !kept) return explain(context, name, "the cache is switched off");
			let outcome = await kept.restore(signal);
			if (outcome.state !== "hit") return explain(context, name, outcome.state === "failed" ? `the cache failed (${outcome.message})` : void 0);
			try {
				let report = readReport(JSON.parse(Buffer.from(await fs.readFile(kept.file, 134217728)).toString()));
				return found.set(place, report), {
					name,
					report
				};
			} catch (error) {
				return explain(context, name, `what was kept cannot be read (${error instanceof Error ? error.message : String(error)})`);
			}
		},
		async keep(report, place) {
			let kept = opened.get(place);
			if (!kept || report.verdict.outcome === "incomplete" || !isBranch(context)) return;
			let before = found.get(place);
			if (before && fingerprint(before) === fingerprint(report)) return;
			await writeText(kept.file, renderReport("json", {
				...slimReport(report),
				problems: []
			}), runtime);
			let outcome = await kept.save(`${fingerprint(report)} ${context.runUrl ?? clock.now()}`, signal);
			logger.info(`Result of ${kept.branch}: ${outcome.state === "saved" ? `kept as ${outcome.key}` : `not kept (${whyNot(outcome)})`}`);
		}
	};
}
const isBranch = ({ ref, eventName }) => ref.startsWith("refs/heads/") && eventName !== "merge_group";
function explain(context, name, reason) {
	if (reason !== void 0) return {
		name,
		note: `There is no result of ${name} to compare with: ${reason}.`
	};
	if (!isBranch(context)) return {
		name,
		note: `There is no result of ${name} yet to compare with; the next run on ${name} keeps one.`
	};
}
function whyNot(outcome) {
	return outcome.reason ?? outcome.message ?? outcome.state;
}
function fingerprint({ findings, inventory, verdict }) {
	let suppressed = new Set(verdict.judgements.filter(({ decision }) => decision === "suppressed").map(({ finding }) => finding)), facts = [...findings.map((finding) => {
		let { id, state, component, severity } = finding;
		return JSON.stringify([
			id,
			state,
			component.purl,
			severity.level,
			suppressed.has(finding)
		]);
	}).sort(), ...inventory.packages.map(({ purl }) => purl)];
	return createHash("sha256").update(facts.join("\n")).digest("hex");
}
async function pruneCaches({ api, context, prefix, keep, signal }) {
	let { owner, name } = context.repository, path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/caches`, query = {
		key: prefix,
		ref: context.ref,
		sort: "created_at",
		direction: "desc",
		per_page: 100
	}, listed = await api.request({
		method: "GET",
		path,
		query,
		signal
	});
	if (listed.status !== 200) return { refusal: describeAnswer(listed) };
	let outdated = readArray(readRecord(listed.data).actions_caches).flatMap((item) => {
		let { id, key, ref } = readRecord(item);
		return readText(ref) === context.ref && readText(key)?.startsWith(prefix) === !0 && key !== keep ? readNumber(id) ?? [] : [];
	}), removed = 0;
	for (let id of outdated.slice(0, 50)) {
		let answer = await api.request({
			method: "DELETE",
			path: `${path}/${id}`,
			signal
		});
		if (answer.status !== 204 && answer.status !== 404) return { refusal: describeAnswer(answer) };
		removed += 1;
	}
	return { removed };
}
function describeCache(what, verb, outcome) {
	return "key" in outcome ? `${what}: ${verb} ${outcome.key}` : outcome.state === "miss" ? `${what}: nothing there yet` : `${what}: not ${verb} (${outcome.state === "skipped" ? outcome.reason : outcome.message})`;
}
function createWorkflowFeedCache(options, runtime) {
	let { cache, context, directory, schema, pruneWith } = options, { clock, logger, signal, fs } = runtime, home = schemaDirectory(fs, directory), open, last;
	return {
		async restore(shards) {
			open = openDirectoryCache({
				cache,
				context,
				clock,
				directory: home,
				schema,
				kind: "feed",
				parts: shards,
				isDated: !0
			}), logger.info(describeCache("Feed cache", "restored", await open.restore(signal)));
		},
		async save() {
			if (!open || last !== void 0 && !isKept(last)) return;
			let content = (await feedStatus(directory, runtime)).map(({ ecosystem, digest = "nothing" }) => `${ecosystem} ${digest}`), outcome = await open.save(content.join("\n"), signal), isSaidAlready = last !== void 0 && outcome.state === "skipped";
			if (last = outcome, isSaidAlready || logger.info(describeCache("Feed cache", "saved", outcome)), !pruneWith || outcome.state !== "saved") return;
			let pruned = await pruneCaches({
				api: pruneWith,
				context,
				prefix: open.prefix,
				keep: outcome.key,
				signal
			});
			logger.info(`Feed cache: ${"removed" in pruned ? `${pruned.removed} outdated entries deleted` : `outdated entries stay (${pruned.refusal})`}`);
		}
	};
}
const isKept = (outcome) => outcome.state === "saved" || outcome.state === "skipped" && outcome.reason === "unchanged", EXTENSION = {
	cyclonedx: "cdx.json",
	spdx: "spdx.json"
};
async function writeResultFiles(request, runtime) {
	let { report, settings, slug } = request, format = settings.text("sbom-format") === "spdx" ? "spdx" : "cyclonedx", place = (setting, file) => {
		let given = settings.text(setting);
		return given === "" ? runtime.fs.join(request.directory, `${slug}.${file}`) : resolve$1(request.isOneOfSeveral ? insertSlug(given, slug) : given, request.workspace, runtime);
	}, files = {
		sbom: place("sbom-path", EXTENSION[format]),
		sarif: place("sarif-path", "sarif"),
		report: place("report-path", "report.json")
	};
	return await writeText(files.sbom, writeSbom(format, report.inventory, { tool: TOOL }), runtime), await writeText(files.sarif, [request.sarif], runtime), await writeText(files.report, renderReport("json", report), runtime), files;
}
function insertSlug(path, slug) {
	let [, folder = "", stem = "", extension = ""] = /^(.*[/\\])?(\.?[^./\\]*)(.*)$/s.exec(path) ?? [];
	return `${folder}${stem}-${slug}${extension}`;
}
function resolve$1(path, workspace, { fs }) {
	return /^([/\\]|[A-Za-z]:[/\\])/.test(path) ? path : fs.join(workspace, path);
}
function zipFiles(files) {
	let bodies = [], directory = [], offset = 0;
	for (let { name, content } of files) {
		let packed = deflateRawSync(content, { level: 9 }), title = Buffer.from(name, "ascii"), fields = describe$1(content, packed.length, title.length), local = Buffer.alloc(4);
		local.writeUInt32LE(67324752, 0), bodies.push(local, fields, title, packed), directory.push(describeEntry(fields, offset), title), offset += local.length + fields.length + title.length + packed.length;
	}
	return Buffer.concat([
		...bodies,
		...directory,
		describeEnd(files.length, offset, sizeOf(directory))
	]);
}
function describe$1(content, packedSize, nameLength) {
	let fields = Buffer.alloc(26);
	return fields.writeUInt16LE(20, 0), fields.writeUInt16LE(8, 4), fields.writeUInt16LE(33, 8), fields.writeUInt32LE(crc32(content), 10), fields.writeUInt32LE(packedSize, 14), fields.writeUInt32LE(content.length, 18), fields.writeUInt16LE(nameLength, 22), fields;
}
function describeEntry(fields, offset) {
	let entry = Buffer.alloc(46);
	return entry.writeUInt32LE(33639248, 0), entry.writeUInt16LE(20, 4), fields.copy(entry, 6), entry.writeUInt32LE(offset, 42), entry;
}
function describeEnd(count, start, size) {
	let end = Buffer.alloc(22);
	return end.writeUInt32LE(101010256, 0), end.writeUInt16LE(count, 8), end.writeUInt16LE(count, 10), end.writeUInt32LE(size, 12), end.writeUInt32LE(start, 16), end;
}
const sizeOf = (parts) => parts.reduce((sum, part) => sum + part.length, 0);
async function uploadArtifact(artifact, desk) {
	let service = openService(desk);
	if ("channel" in service) return service;
	let size = artifact.files.reduce((sum, { content }) => sum + content.length, 0);
	if (size > 268435456) return failed("too-large", `The artifact ${artifact.name} was not uploaded: its files have ${size} bytes.`);
	try {
		return await upload$1(artifact, zipFiles(artifact.files), service, desk);
	} catch (error) {
		if (desk.signal.aborted) return failed("cancelled", "The artifact was not uploaded: the run was cancelled.");
		throw error;
	}
}
function openService({ environment, context }) {
	if (isEnterpriseServer(context.serverUrl)) return {
		...skipped("feature-disabled", "GitHub Enterprise Server has no artifact service that the action can use."),
		hint: "Upload the files that the outputs name with the version of actions/upload-artifact that the server supports."
	};
	let token = environment.ACTIONS_RUNTIME_TOKEN, url = URL.parse(environment.ACTIONS_RESULTS_URL ?? "");
	if (!token || !url) return skipped("no-target", "There is no artifact service outside a workflow step.");
	let run = readRun(token);
	return run ? {
		url: url.origin,
		token,
		run
	} : failed("permission", "The artifact was not uploaded: the runner's token names no run.");
}
function isEnterpriseServer(serverUrl) {
	let host = (URL.parse(serverUrl)?.hostname ?? "").toLowerCase();
	return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}
function readRun(token) {
	try {
		let claims = readRecord(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())), [, run = "", job = ""] = /(?:^|\s)Actions\.Results:([\w-]+):([\w-]+)(?:\s|$)/.exec(readText(claims.scp) ?? "") ?? [];
		return run === "" ? void 0 : {
			workflow_run_backend_id: run,
			workflow_job_run_backend_id: job
		};
	} catch {
		return;
	}
}
async function upload$1({ name }, content, service, desk) {
	for (let number = 1; number <= 20; number += 1) {
		let own = number === 1 ? name : `${name}-${number}`, created = await call(service, "CreateArtifact", {
			...service.run,
			name: own,
			version: 7,
			mime_type: "application/zip"
		}, desk);
		if (created.status === 409) continue;
		let address = readText(created.data.signed_upload_url);
		if (created.status !== 200 || created.data.ok !== !0 || !address) return refused(own, created);
		let sent = await send({
			url: address,
			method: "PUT",
			headers: {
				"content-type": "application/zip",
				"x-ms-blob-type": "BlockBlob"
			},
			body: content,
			headersTimeout: 3e4 + Math.ceil(content.length / 100)
		}, desk);
		if (sent.status !== 201) return refused(own, sent);
		let hash = `sha256:${createHash("sha256").update(content).digest("hex")}`, finished = await call(service, "FinalizeArtifact", {
			...service.run,
			name: own,
			size: String(content.length),
			hash
		}, desk);
		return finished.status !== 200 || finished.data.ok !== !0 ? refused(own, finished) : delivered(own, readText(finished.data.artifact_id), desk.context);
	}
	return failed("rejected", `The artifact ${name} was not uploaded: 20 of its name are there already.`);
}
function call({ url, token }, method, body, desk) {
	let headers = {
		authorization: `Bearer ${token}`,
		"content-type": "application/json",
		accept: "application/json"
	};
	return send({
		url: `${url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
		method: "POST",
		headers,
		body: JSON.stringify(body)
	}, desk);
}
const PASSING = new Set([
	0,
	429,
	500,
	502,
	503,
	504
]), WAITS = [
	1e3,
	3e3,
	9e3
];
async function send(request, desk) {
	for (let made = 0;; made += 1) {
		let answer = await sendOnce(request, desk), wait = WAITS[made];
		if (wait === void 0 || !PASSING.has(answer.status)) return answer;
		desk.logger.debug(`artifact service: HTTP ${answer.status}; asking again in ${wait} ms`), await desk.clock.sleep(wait, desk.signal);
	}
}
async function sendOnce(request, { http, signal }) {
	try {
		let response = await http.request({
			...request,
			signal
		}), chunks = [], size = 0;
		for await (let chunk of response.body) {
			if (size += chunk.length, size > 1048576) break;
			chunks.push(chunk);
		}
		return {
			status: response.status,
			data: parse(Buffer.concat(chunks).toString())
		};
	} catch (error) {
		return signal.throwIfAborted(), {
			status: 0,
			data: { msg: error instanceof Error ? error.message : String(error) }
		};
	}
}
function parse(text) {
	try {
		return readRecord(JSON.parse(text));
	} catch {
		return {};
	}
}
function delivered(name, id, context) {
	let run = context.runUrl?.replace(/\/attempts\/\d+$/, "") ?? `${context.serverUrl}/${repositoryOf(context)}/actions`, url = id && /^\d+$/.test(id) ? `${run}/artifacts/${id}` : run;
	return {
		channel: "artifact",
		state: "delivered",
		message: `The artifact ${name} holds the files.`,
		url,
		...id ? { id } : {}
	};
}
function refused(name, { status, data }) {
	let words = readText(data.msg) ?? readText(data.message) ?? "";
	return failed(status === 401 || status === 403 ? "permission" : status === 429 ? "rate-limited" : status === 0 || status >= 500 ? "unavailable" : "rejected", `The artifact ${name} was not uploaded: ${status === 0 ? "no answer" : `HTTP ${status}`}${words ? `: ${withoutSecrets(words)}` : ""}.`);
}
function withoutSecrets(text) {
	return text.replace(/https?:\/\/\S+/g, "the service").slice(0, 500);
}
function failed(reason, message) {
	return {
		channel: "artifact",
		state: "failed",
		reason,
		message,
		hint: "The files are where the outputs say; only the copy with the run is missing."
	};
}
function skipped(reason, message) {
	return {
		channel: "artifact",
		state: "skipped",
		reason,
		message
	};
}
async function submitSnapshot(request) {
	let { api, context, signal } = request, path = `${repositoryPath(context)}/dependency-graph/snapshots`;
	try {
		let answer = await api.request({
			method: "POST",
			path,
			body: buildSnapshot(request),
			...signal ? { signal } : {}
		}), attempt = {
			channel: "dependency-graph",
			what: "The dependency snapshot",
			permission: "contents: write",
			context
		};
		return answer.status === 201 ? readResult(answer.data, context) : explainRefusal(answer, attempt);
	} catch (error) {
		if (!signal?.aborted) throw error;
		return {
			channel: "dependency-graph",
			state: "failed",
			reason: "cancelled",
			message: "The dependency snapshot failed: the run was cancelled."
		};
	}
}
function buildSnapshot(request) {
	let { context, inventory, tool, image, platform } = request, dockerfile = inventory.image?.dockerfile, file = dockerfile ? { file: { source_location: dockerfile } } : {};
	return {
		version: 0,
		sha: context.pullRequest?.headSha ?? context.sha,
		ref: context.ref,
		job: {
			id: context.runUrl?.match(/\/runs\/(\d+)/)?.[1] ?? "0",
			correlator: [
				context.workflow,
				context.job,
				image,
				platform
			].join(" "),
			...context.runUrl ? { html_url: context.runUrl } : {}
		},
		detector: tool,
		scanned: request.scannedAt,
		manifests: { [image]: {
			name: image,
			...file,
			metadata: { platform },
			resolved: resolve(inventory.packages)
		} }
	};
}
function resolve(packages) {
	let byName = new Map(packages.map((item) => [`${item.type} ${item.name}`, item.purl]));
	return Object.fromEntries(packages.map((item) => {
		let needed = (item.dependsOn ?? []).flatMap((name) => byName.get(`${item.type} ${name}`) ?? []);
		return [item.purl, {
			package_url: item.purl,
			scope: "runtime",
			...needed.length > 0 ? { dependencies: needed } : {}
		}];
	}));
}
function readResult(data, context) {
	let { result, message } = readRecord(data), words = readText(message) ?? "";
	return result === "INVALID" ? {
		channel: "dependency-graph",
		state: "failed",
		reason: "rejected",
		message: `The dependency snapshot failed: ${words}`
	} : {
		channel: "dependency-graph",
		state: "delivered",
		message: `The dependency graph has the image's packages. ${words}`.trim(),
		url: `${context.serverUrl}/${repositoryOf(context)}/network/dependencies`
	};
}
async function keepArtifact(slug, files, desk, runtime) {
	return desk.settings.flag("upload-artifact") ? [await upload(`tidegate-${slug}`, Object.values({ ...files }), desk, runtime)] : [];
}
async function upload(name, paths, { context }, runtime) {
	try {
		return await uploadArtifact({
			name,
			files: await Promise.all(paths.map(async (path) => ({
				name: fileName(path),
				content: await runtime.fs.readFile(path, 268435456)
			})))
		}, {
			...runtime,
			context
		});
	} catch (error) {
		return runtime.signal.throwIfAborted(), {
			channel: "artifact",
			state: "failed",
			reason: "too-large",
			message: `The artifact ${name} was not uploaded: ${error instanceof Error ? error.message : String(error)}.`
		};
	}
}
function fileName(path) {
	return (path.split(/[/\\]/).pop() ?? "file").replace(/[^\w.-]+/g, "-");
}
async function submitGraph({ listed, report }, desk, { signal }) {
	if (!desk.settings.flag("dependency-graph")) return [];
	if (!desk.api) return [withoutToken("dependency-graph")];
	let { repository, nth } = listed, { inventory, generatedAt } = report, image = nth > 1 ? `${repository} (${nth})` : repository;
	return [await submitSnapshot({
		api: desk.api,
		context: desk.context,
		inventory,
		tool: TOOL,
		image,
		platform: platformOf(inventory),
		scannedAt: generatedAt,
		signal
	})];
}
async function keepComment(results, desk, runtime) {
	let { context, settings, comment } = desk, { number, headSha } = context.pullRequest ?? {};
	if (number === void 0 || headSha === void 0) return {
		path: "",
		deliveries: []
	};
	let images = results.map((result) => describeImage(result, platformFor(result, settings, runtime))), path = runtime.fs.join(desk.directory, "comment-data.json");
	if (await writeText(path, [encodeCommentData({
		pullRequest: number,
		headSha,
		commentId: settings.text("comment-id"),
		images
	})], runtime), !(comment.reason === "read-only-token" || comment.reason === "permission" && desk.api !== void 0)) return {
		path,
		deliveries: []
	};
	let delivery = await upload("tidegate-comment", [path], desk, runtime);
	return {
		path,
		deliveries: [delivery.state === "delivered" ? {
			...delivery,
			message: `${delivery.message} A workflow_run workflow can comment with it.`
		} : delivery]
	};
}
function describeImage(result, platform) {
	let { image } = result.listed;
	if ("error" in result) {
		let { message, hint, code } = result.error;
		return {
			image,
			platform,
			failure: {
				message,
				hint,
				code
			}
		};
	}
	let { report, base } = result, kept = base ? { base: {
		name: base.name,
		note: base.note,
		report: base.report && stored(base.report)
	} } : {};
	return {
		image,
		platform,
		report: stored(report),
		...kept
	};
}
function stored(report) {
	return JSON.parse([...renderReport("json", slimReport(report))].join(""));
}
async function openWorkflowLayerCache(options, runtime) {
	let { cache, context, images, directory, settings } = options, { fs, clock, logger, signal } = runtime, kept = openDirectoryCache({
		cache,
		clock,
		context,
		directory,
		kind: "layers",
		schema: 1,
		parts: images
	});
	logger.info(describeCache("Layer cache", "restored", await kept.restore(signal)));
	let used = new Set();
	return {
		store: createLayerStore(shareBlobs(recordUse(createDirectoryBlobStore(fs, directory, logger), used), settings, runtime)),
		async save() {
			if (used.size !== 0) {
				for (let name of await fs.list(directory)) used.has(name) || await fs.remove(fs.join(directory, name));
				logger.info(describeCache("Layer cache", "saved", await kept.save([...used].sort().join(" "), signal)));
			}
		}
	};
}
function recordUse(blobs, used) {
	return {
		async get(key) {
			let value = await blobs.get(key);
			return value !== void 0 && used.add(key), value;
		},
		async put(key, value) {
			used.add(key), await blobs.put(key, value);
		}
	};
}
async function runWorkflow(request, runtime) {
	let images = listImages(request.image), { settings } = request, context = readRunContext(runtime.environment, request.event);
	logContext(context, runtime);
	let home = runtime.fs.join(request.temporary, "tidegate"), cache = settings.flag("cache") ? createActionsCache({
		...runtime,
		capture: request.capture
	}) : void 0, bases = openBaseDesk({
		cache,
		context,
		images,
		commentId: settings.text("comment-id"),
		directory: runtime.fs.join(home, "base")
	}, runtime), job = {
		request,
		settings,
		images,
		home,
		context,
		bases,
		api: openApi(context, request.token, runtime)
	}, scanned = await scanAll(job, cache, runtime);
	if (isTidegateError(runtime.signal.reason) && runtime.signal.reason.code === "CANCELLED") throw runtime.signal.reason;
	let lines = await findRepositoryLines(scanned.flatMap((item) => "report" in item ? item.report.findings : []), request.workspace, runtime.fs), results = await deliverAll(scanned, {
		...job,
		lines
	}, runtime), comment = await deliverComment(results, job, runtime), kept = await keepComment(results, {
		...job,
		directory: home,
		comment
	}, runtime), deliveries = [comment, ...kept.deliveries];
	for (let delivery of deliveries) logDelivery(delivery, runtime);
	for (let [place, result] of results.entries()) "report" in result && await bases.keep(result.report, place);
	return describe(results, {
		deliveries,
		commentData: kept.path
	}, {
		...job,
		lines
	});
}
function logContext({ eventName, ref, sha, baseBranch, pullRequest, hasLoweredToken, workflow, job }, { logger }) {
	let pull = pullRequest ? `, pull request ${pullRequest.number}${pullRequest.isFork ? " of a fork" : ""}` : "", token = hasLoweredToken ? ", token that may only read" : "";
	logger.debug(`${eventName} of ${ref} at ${sha}${pull}${token}; base ${baseBranch ?? "none"}; ${workflow} ${job}`);
}
function openApi({ apiUrl }, token, { clock, logger }) {
	if (token !== "") return createGitHubApi({
		token,
		apiUrl,
		userAgent: `${TOOL.name}/${TOOL.version}`,
		clock,
		logger
	});
}
async function scanAll({ request, images, settings, context, home, bases, api }, cache, runtime) {
	let feedDirectory = settings.text("feed-dir") || runtime.fs.join(home, "feed"), pruneWith = settings.flag("prune-cache") ? api : void 0, feedCache = cache ? createWorkflowFeedCache({
		cache,
		context,
		directory: feedDirectory,
		schema: 3,
		pruneWith
	}, runtime) : void 0, layerCache = cache ? await openLayerCache({
		cache,
		context,
		images,
		settings,
		home
	}, runtime) : void 0, scanned = await scanImages({
		images: images.map(({ image }) => image),
		settings,
		workspace: request.workspace,
		feedDirectory,
		...feedCache ? { feedCache } : {},
		...layerCache ? { layers: layerCache.store } : {},
		findBase: (inventory, place) => bases.find(inventory, place)
	}, runtime);
	return await layerCache?.save(), scanned;
}
function openLayerCache({ cache, context, images, settings, home }, runtime) {
	return openWorkflowLayerCache({
		cache,
		context,
		images: [...new Set(images.map(({ repository }) => repository)), settings.text("platform")].filter(Boolean),
		directory: runtime.fs.join(home, "layers"),
		settings
	}, runtime);
}
async function deliverAll(scanned, job, runtime) {
	let end = runtime.logger.group("Deliver the results");
	try {
		return await Promise.all(scanned.map((item, place) => deliverOrFail(item, place, job, runtime)));
	} finally {
		end();
	}
}
async function deliverOrFail(scanned, place, job, runtime) {
	let listed = job.images[place] ?? {
		image: scanned.image,
		repository: scanned.image,
		nth: 1
	};
	if ("error" in scanned) return {
		listed,
		error: scanned.error
	};
	try {
		return await deliverOne(scanned, listed, job, runtime);
	} catch (error) {
		if (runtime.signal.aborted || !isTidegateError(error)) throw error;
		return {
			listed,
			error
		};
	}
}
async function deliverOne({ report, base }, listed, job, runtime) {
	let { settings, images, home, request } = job, isOneOfSeveral = images.length > 1, options = {
		category: categoryFor(listed, report, job),
		toolName: settings.text("sarif-tool-name"),
		manifests: job.lines
	}, sarif = [...renderReport("sarif", report, options)].join(""), slug = slugOf$1(listed, report.inventory), files = await writeResultFiles({
		report,
		settings,
		sarif,
		directory: home,
		workspace: request.workspace,
		slug,
		isOneOfSeveral
	}, runtime), deliveries = (await Promise.all([
		deliverSarif({
			sarif,
			leftOut: countLeftOut(report)
		}, job, runtime).then((delivery) => [delivery]),
		submitGraph({
			listed,
			report
		}, job, runtime),
		keepArtifact(slug, files, job, runtime)
	])).flat().map((delivery) => isOneOfSeveral ? {
		...delivery,
		message: `${listed.image}: ${delivery.message}`
	} : delivery);
	for (let delivery of deliveries) logDelivery(delivery, runtime);
	let delta = base?.report ? { delta: compareReports(report, base.report) } : {};
	return {
		listed,
		report,
		...base ? { base } : {},
		...delta,
		files,
		deliveries
	};
}
function categoryFor({ image, nth }, { inventory }, { settings, images }) {
	let given = settings.text("sarif-category").replace(/\/+$/, "");
	return images.length === 1 ? given : [
		given,
		sarifCategory(inventory.image?.name ?? image, inventory.image?.platform),
		nth > 1 ? String(nth) : ""
	].filter(Boolean).join("/");
}
function describe(images, step, { settings, context, lines }) {
	let views = images.map(viewOf), all = [...images.flatMap((result) => "report" in result ? result.deliveries : []), ...step.deliveries], annotated = views.map(({ name, report, failure }) => ({
		name,
		manifests: lines,
		...report ? { report } : {},
		...failure ? { failure: `${failure.message} [${failure.code}] ${failure.hint}` } : {}
	})), isForgiving = settings.text("on-error") === "warn";
	return {
		images,
		...step,
		annotations: createAnnotations(annotated, { failureLevel: isForgiving ? "warning" : "error" }),
		summary: renderImagesSummary(views, {
			deliveries: all,
			...context.runUrl ? { runUrl: context.runUrl } : {}
		}),
		table: views.flatMap(({ report }) => report ? [...renderReport("table", report, { width: 140 })] : []).join(""),
		exit: decideExit(images, all, settings)
	};
}
export { runWorkflow };
