import { a as writeText, b as compareFindings, d as writeSbom, g as readReport, h as renderImagesSummary, i as readPolicy, m as renderImagesComment, n as gatherKnowledge, p as renderReport, r as judgeInventory, t as createStopwatch, u as inventoryOf, v as sarifCategory, w as requiredShards, y as compareReports } from "./timings.js";
import { g as isTidegateError, m as TidegateError, p as TOOL, t as imageRepository } from "./image-name.js";
import { a as viewOf, n as decideExit } from "./exit.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createHash } from "node:crypto";
const LIMITS = {
	runs: 20,
	results: 25e3,
	rules: 25e3,
	extensions: 100,
	locations: 1e3,
	tags: 20,
	text: 1024,
	name: 255
}, record = (value) => typeof value == "object" && value && !Array.isArray(value) ? value : {}, array = (value) => Array.isArray(value) ? value : [], isFilled = (value) => typeof value == "string" && value.trim() !== "", textOf = (value) => record(value).text;
function validateSarif(log) {
	let { version, runs } = record(log);
	return version === "2.1.0" ? Array.isArray(runs) ? [
		...checkRunList(runs),
		...runs.flatMap((run, index) => checkRun(record(run), `runs[${index}]`)),
		...findEmptyTexts(log)
	] : ["runs: must be a list"] : ["version: must be 2.1.0"];
}
function checkRunList(runs) {
	let keys = runs.map((run) => JSON.stringify([record(record(record(run).tool).driver).name, categoryOf(record(run))]));
	return [...runs.length > LIMITS.runs ? [`runs: ${runs.length}, more than ${LIMITS.runs}`] : [], ...new Set(keys).size < keys.length ? ["runs: two have the same tool and category"] : []];
}
function categoryOf(run) {
	let id = record(run.automationDetails).id;
	return typeof id == "string" ? id.slice(0, Math.max(0, id.lastIndexOf("/"))) : "";
}
function checkRun(run, at) {
	let tool = record(run.tool), driver = record(tool.driver), rules = array(driver.rules), results = run.results, ids = new Set(rules.map((rule) => record(rule).id));
	return [
		...isFilled(driver.name) ? [] : [`${at}.tool.driver.name: missing`],
		...categoryOf(run) === "" ? [`${at}.automationDetails.id: must be a category and a slash`] : [],
		...Array.isArray(results) ? [] : [`${at}.results: must be a list, even an empty one`],
		...atMost(array(results).length, LIMITS.results, `${at}.results`),
		...atMost(rules.length, LIMITS.rules, `${at}.tool.driver.rules`),
		...atMost(array(tool.extensions).length, LIMITS.extensions, `${at}.tool.extensions`),
		...ids.size < rules.length ? [`${at}.tool.driver.rules: two have the same id`] : [],
		...rules.flatMap((rule, index) => checkRule(record(rule), `${at}.tool.driver.rules[${index}]`)),
		...array(results).flatMap((result, index) => checkResult(record(result), `${at}.results[${index}]`, rules))
	];
}
function atMost(number, limit, at) {
	return number > limit ? [`${at}: ${number}, more than ${limit}`] : [];
}
function checkRule(rule, at) {
	let { id, name, properties } = rule, texts = [
		"shortDescription",
		"fullDescription",
		"help"
	].filter((part) => !isFilled(textOf(rule[part]))), long = ["shortDescription", "fullDescription"].filter((part) => String(textOf(rule[part])).length > LIMITS.text);
	return [
		...isFilled(id) ? [] : [`${at}.id: missing`],
		...typeof name == "string" && name.length > LIMITS.name ? [`${at}.name: longer than ${LIMITS.name}`] : [],
		...texts.map((part) => `${at}.${part}.text: missing`),
		...long.map((part) => `${at}.${part}.text: longer than ${LIMITS.text}`),
		...checkProperties(record(properties), `${at}.properties`)
	];
}
function checkProperties({ tags, precision, "security-severity": severity }, at) {
	let isNumber = typeof severity == "string" && /^\d{1,2}\.\d$/.test(severity) && Number(severity) > 0 && Number(severity) <= 10;
	return [
		...severity === void 0 || isNumber ? [] : [`${at}.security-severity: must be text from "0.1" to "10.0"`],
		...atMost(array(tags).length, LIMITS.tags, `${at}.tags`),
		...array(tags).includes("security") ? [] : [`${at}.tags: must name security`],
		...[
			"very-high",
			"high",
			"medium",
			"low"
		].includes(String(precision)) ? [] : [`${at}.precision: not one of the four`]
	];
}
function checkResult(result, at, rules) {
	let { ruleId, ruleIndex, level } = result, locations = array(result.locations), rule = typeof ruleIndex == "number" ? record(rules[ruleIndex]) : void 0;
	return [
		...isFilled(textOf(result.message)) ? [] : [`${at}.message.text: missing`],
		...isFilled(ruleId) && (rule === void 0 || rule.id === ruleId) ? [] : [`${at}.ruleId: names no rule`],
		...[
			"error",
			"warning",
			"note"
		].includes(String(level)) ? [] : [`${at}.level: must be error, warning or note`],
		...locations.length === 1 ? [] : [`${at}.locations: ${locations.length}, where one is used`],
		...atMost(array(result.relatedLocations).length, LIMITS.locations, `${at}.relatedLocations`),
		...isFilled(record(result.partialFingerprints).primaryLocationLineHash) ? [] : [`${at}.partialFingerprints.primaryLocationLineHash: missing`],
		...locations.flatMap((location, index) => checkLocation(record(record(location).physicalLocation), `${at}.locations[${index}]`))
	];
}
function checkLocation({ artifactLocation, region }, at) {
	let { uri } = record(artifactLocation), { startLine } = record(region);
	return [
		...isFilled(uri) ? [] : [`${at}: expected artifact location`],
		...isFilled(uri) && !isRelativeUri(uri) ? [`${at}: an invalid URI, or one that leaves the repository`] : [],
		...Number.isInteger(startLine) && Number(startLine) >= 1 ? [] : [`${at}: expected region.startLine`]
	];
}
function isRelativeUri(uri) {
	let segments = uri.split("/");
	return segments.every((segment) => /^(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+$/.test(segment) && segment !== "." && segment !== "..") && !segments[0]?.includes(":");
}
function findEmptyTexts(value, at = "", found = []) {
	if (found.length >= 20) return found;
	if (value === "") found.push(`${at}: empty text`);
	else if (Array.isArray(value)) for (let [index, item] of value.entries()) findEmptyTexts(item, `${at}[${index}]`, found);
	else if (typeof value == "object" && value) for (let [name, item] of Object.entries(value)) findEmptyTexts(item, at === "" ? name : `${at}.${name}`, found);
	return found;
}
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
	let [first] = failing, title = failing.length === 1 && first ? `${first.name} ${first.report?.verdict.outcome === "fail" ? "fails the gate" : "could not be judged completely"}` : `${failing.length} images do not pass: ${failing.map(({ name }) => name).join(", ")}`, reasons = failing.map(({ name, report }) => {
		let reason = report?.verdict.reasons[0] ?? "no reason is given";
		return failing.length === 1 ? reason : `${name}: ${reason}`;
	});
	return {
		level: "error",
		title: cut(title),
		message: cut(reasons.join(" ")),
		...failing.length === 1 && first?.dockerfile ? {
			file: first.dockerfile,
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
function locate(finding, { report, dockerfile, manifests }) {
	let layers = report?.inventory.image?.layers ?? [], line = finding.locations.flatMap(({ layer }) => layer === void 0 ? [] : layers[layer]?.dockerfileLine ?? [])[0];
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
function readRecord(value) {
	return typeof value != "object" || !value || Array.isArray(value) ? {} : Object.assign(Object.create(null), value);
}
function readArray(value) {
	return Array.isArray(value) ? value : [];
}
function readText(value) {
	return typeof value == "string" ? value : void 0;
}
function readNumber(value) {
	return typeof value == "number" ? value : void 0;
}
const PASSING = new Set([
	0,
	408,
	500,
	502,
	503,
	504
]);
function decideRetry(answer, attempts) {
	if (attempts.made >= 5) return;
	let wait = isRateLimited(answer) ? rateLimitWait(answer, attempts) : isPassing(answer) ? backOff(answer, attempts) : void 0;
	return wait !== void 0 && attempts.elapsed + wait <= 6e4 ? wait : void 0;
}
function isPassing(answer) {
	return PASSING.has(answer.status);
}
function isRateLimited(answer) {
	return answer.status === 429 ? !0 : answer.status === 403 ? answer.headers["retry-after"] !== void 0 || answer.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(answer.message) : !1;
}
function rateLimitWait(answer, attempts) {
	let after = retryAfter(answer, attempts.now);
	if (after !== void 0) return after;
	let reset = Number(answer.headers["x-ratelimit-reset"]);
	return answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - attempts.now) : 6e4;
}
function backOff(answer, attempts) {
	return retryAfter(answer, attempts.now) ?? 1e3 * 2 ** (attempts.made - 1);
}
function retryAfter(answer, now) {
	let text = answer.headers["retry-after"];
	if (text === void 0) return;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	let date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
const NOTHING = {
	status: 0,
	headers: {},
	data: void 0,
	message: ""
};
function createGitHubApi(options) {
	let loading;
	return { async request(request) {
		let address = addressOf(options.apiUrl, request);
		if (!options.token) return {
			...NOTHING,
			status: 401,
			message: "no token was given"
		};
		loading ??= loadOctokit(options);
		let octokit = await loading, start = options.clock.now();
		for (let made = 1;; made += 1) {
			let answer = await send(octokit, address, request, options.timeout), now = options.clock.now(), wait = decideRetry(answer, {
				made,
				elapsed: now - start,
				now
			});
			if (wait === void 0) return answer;
			options.logger.debug(`${request.method} ${request.path}: ${describeAnswer(answer)}; asking again in ${wait} ms`), await options.clock.sleep(wait, request.signal);
		}
	} };
}
async function loadOctokit(options) {
	let github = await import("./github.js"), { logger } = options;
	return github.getOctokit(options.token, {
		baseUrl: options.apiUrl,
		userAgent: options.userAgent,
		log: {
			debug: (text) => logger.debug(text),
			info: (text) => logger.debug(text),
			warn: (text) => logger.debug(text),
			error: (text) => logger.debug(text)
		}
	});
}
async function send(octokit, address, request, timeout = 3e4) {
	let { signal } = request;
	signal?.throwIfAborted();
	let limit = AbortSignal.timeout(timeout + uploadTime(request.body));
	try {
		let response = await octokit.request({
			method: request.method,
			url: address,
			headers: { "x-github-api-version": "2022-11-28" },
			...request.body === void 0 ? {} : { data: request.body },
			request: { signal: signal ? AbortSignal.any([signal, limit]) : limit }
		});
		return {
			status: response.status,
			headers: textHeaders(response.headers),
			data: response.data,
			message: ""
		};
	} catch (error) {
		return signal?.throwIfAborted(), readFailure(error);
	}
}
function uploadTime(body) {
	let { sarif } = readRecord(body);
	return typeof sarif == "string" ? Math.ceil(sarif.length / 100) : 0;
}
function addressOf(apiUrl, request) {
	if (!/^\/(?!\/)/.test(request.path)) throw new TidegateError("INTERNAL", `not a path of the GitHub API: ${request.path}`);
	let base = request.path === "/graphql" ? apiUrl.replace(/\/v3$/, "") : apiUrl, url = new URL(`${base}${request.path}`);
	for (let [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
	return url.href;
}
function readFailure(error) {
	let response = readRecord(readRecord(error).response), words = error instanceof Error ? error.message : String(error), status = response.status;
	if (typeof status != "number") return {
		...NOTHING,
		message: words
	};
	let own = readRecord(response.data).message, details = readRecord(response.data).errors;
	return {
		status,
		headers: textHeaders(response.headers),
		data: response.data,
		message: joinWords(own, details, words)
	};
}
function joinWords(own, details, fallback) {
	return typeof own != "string" || own === "" ? fallback : !Array.isArray(details) || details.length === 0 ? own : `${own}: ${details.slice(0, 10).map((detail) => typeof detail == "string" ? detail : wordsOf(detail)).join("; ")}`;
}
function wordsOf(detail) {
	let { message } = readRecord(detail);
	return typeof message == "string" ? message : JSON.stringify(detail);
}
function textHeaders(headers) {
	let out = {};
	for (let [name, value] of Object.entries(readRecord(headers))) (typeof value == "string" || typeof value == "number") && (out[name.toLowerCase()] = String(value));
	return out;
}
function describeAnswer(answer) {
	let words = answer.message.replaceAll(/\s+/g, " ").slice(0, 500);
	return answer.status === 0 ? `no answer (${words})` : `HTTP ${answer.status}${words ? `: ${words}` : ""}`;
}
function createActionsCache(options) {
	let run = createRunner(options);
	return {
		restore: (request) => restore(run, options, request),
		save: (request) => save(run, request)
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
async function restore(run, options, { paths, key, restoreKeys = [], signal }) {
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
	if (lookup.error !== void 0) return {
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
const NAME = /^[A-Za-z0-9._-]+$/, SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/, REF = /^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/;
function readRunContext(environment, event, overrides = {}) {
	let repository = readRepository(environment.GITHUB_REPOSITORY), eventName = environment.GITHUB_EVENT_NAME ?? "", payload = readRecord(event), pullRequest = readPullRequest(payload), actor = environment.GITHUB_ACTOR ?? "", isDependabot = actor === "dependabot[bot]", defaultBranch = readText(readRecord(payload.repository).default_branch), baseBranch = readBaseBranch(environment, payload, pullRequest), workflowRun = readWorkflowRun(payload), runUrl = readRunUrl(environment, repository);
	return {
		repository,
		eventName,
		...readCommit(environment, overrides, pullRequest),
		...pullRequest ? { pullRequest } : {},
		...workflowRun ? { workflowRun } : {},
		...defaultBranch ? { defaultBranch } : {},
		...baseBranch ? { baseBranch } : {},
		actor,
		isDependabot,
		hasLoweredToken: isLowered(eventName, {
			isDependabot,
			isFork: pullRequest?.isFork === !0
		}),
		workflow: workflowPath(environment),
		job: environment.GITHUB_JOB ?? "",
		...readUrls(environment),
		...runUrl ? { runUrl } : {}
	};
}
function readRepository(text) {
	let [owner, name, ...rest] = (text ?? "").split("/");
	if (!owner || !name || rest.length > 0 || !NAME.test(owner) || !NAME.test(name)) throw missing("GITHUB_REPOSITORY", text);
	return {
		owner,
		name
	};
}
function readCommit(environment, overrides, pullRequest) {
	let sha = overrides.sha ? demand("sha", overrides.sha, SHA) : demand("GITHUB_SHA", environment.GITHUB_SHA, SHA), ref = overrides.ref ? demand("ref", overrides.ref, REF) : demand("GITHUB_REF", environment.GITHUB_REF, REF);
	return {
		sha,
		ref: !overrides.ref && pullRequest?.headSha === sha && sha !== environment.GITHUB_SHA ? ref.replace(/^(refs\/pull\/\d+)\/merge$/, "$1/head") : ref
	};
}
function demand(name, value, pattern) {
	if (value === void 0 || !pattern.test(value)) throw missing(name, value);
	return value;
}
function readPullRequest(payload) {
	let pull = readRecord(payload.pull_request), number = readNumber(pull.number) ?? issueNumber(payload);
	if (number === void 0 || !Number.isSafeInteger(number) || number < 1) return;
	let head = readRecord(pull.head), base = readRecord(pull.base), facts = {
		headSha: readText(head.sha),
		headRef: readText(head.ref),
		baseRef: readText(base.ref),
		baseSha: readText(base.sha)
	};
	return {
		number,
		...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== void 0)),
		isFork: isForkOf(head, base, "number" in pull)
	};
}
function readWorkflowRun(payload) {
	let run = readRecord(payload.workflow_run), id = readNumber(run.id), headSha = readText(run.head_sha);
	return id === void 0 || headSha === void 0 ? void 0 : {
		id,
		event: readText(run.event) ?? "",
		headSha
	};
}
function readBaseBranch(environment, payload, pullRequest) {
	let queued = readText(readRecord(payload.merge_group).base_ref);
	return (pullRequest?.baseRef ?? queued ?? (environment.GITHUB_REF?.startsWith("refs/heads/") ? environment.GITHUB_REF : void 0))?.replace(/^refs\/heads\//, "");
}
function issueNumber(payload) {
	let issue = readRecord(payload.issue);
	return "pull_request" in issue ? readNumber(issue.number) : void 0;
}
function isForkOf(head, base, isPullEvent) {
	if (!isPullEvent) return !1;
	let name = readText(readRecord(head.repo).full_name);
	return name === void 0 || name.toLowerCase() !== readText(readRecord(base.repo).full_name)?.toLowerCase();
}
function isLowered(eventName, by) {
	return by.isDependabot ? /^(push|pull_request|pull_request_review|pull_request_review_comment)$/.test(eventName) : by.isFork && eventName !== "pull_request_target" && eventName.startsWith("pull_request");
}
function workflowPath(environment) {
	return environment.GITHUB_WORKFLOW_REF?.split("@", 1)[0]?.split("/").slice(2).join("/") || environment.GITHUB_WORKFLOW || "";
}
function readUrls(environment) {
	return {
		apiUrl: readUrl(environment, "GITHUB_API_URL", "https://api.github.com"),
		serverUrl: readUrl(environment, "GITHUB_SERVER_URL", "https://github.com")
	};
}
function readUrl(environment, name, fallback) {
	let text = environment[name] || fallback, url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol)) throw missing(name, text);
	return text.replace(/\/+$/, "");
}
function readRunUrl(environment, repository) {
	let id = environment.GITHUB_RUN_ID;
	if (!id || !/^\d+$/.test(id)) return;
	let attempt = environment.GITHUB_RUN_ATTEMPT, suffix = attempt && /^\d+$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : "";
	return `${readUrls(environment).serverUrl}/${repository.owner}/${repository.name}/actions/runs/${id}${suffix}`;
}
function missing(name, value) {
	let state = value ? `is not usable: ${JSON.stringify(value.slice(0, 200))}` : "is not set";
	return new TidegateError("GITHUB_CONTEXT_MISSING", `${name} ${state}`);
}
async function scanImages(request, runtime) {
	readPolicy(request.settings);
	let taken = [];
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
				...learned.value
			}, runtime));
		}
		return results;
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
async function take(image, place, { settings, layers, findBase }, runtime) {
	let stopwatch = createStopwatch(runtime.clock), inventory = await stopwatch.time("image", () => inventoryOf({
		image,
		settings,
		...layers ? { layers } : {}
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
		let base = await taken.base, policy = readPolicy(request.settings), compare = (findings) => base?.report && knownTo(base.report, findings, inventory), report = await judgeInventory({
			...request,
			inventory,
			policy,
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
	let { cache, directory, clock } = options, prefix = `tidegate-${options.kind}-v${options.schema}-${slugOf$2(options.parts)}-`, paths = [directory], restored;
	return {
		async restore(signal) {
			let key = `${prefix}${dayOf(clock)}-`;
			return restored = await cache.restore({
				paths,
				key,
				restoreKeys: [prefix],
				...signal ? { signal } : {}
			}), restored;
		},
		async save(fingerprint, signal) {
			if (restored?.state === "failed") return {
				state: "skipped",
				reason: "unavailable"
			};
			let suffix = digest(fingerprint).slice(0, 16);
			return restored?.state === "hit" && restored.key.endsWith(`-${suffix}`) ? {
				state: "skipped",
				reason: "unchanged"
			} : isWorthSaving(options, restored) ? cache.save({
				paths,
				key: `${prefix}${dayOf(clock)}-${suffix}`,
				...signal ? { signal } : {}
			}) : {
				state: "skipped",
				reason: "not-wanted"
			};
		}
	};
}
function isWorthSaving({ context, saving }, restored) {
	return context.ref.startsWith("refs/heads/") && context.eventName !== "merge_group" || saving !== "shared-only" && restored?.state !== "hit";
}
function slugOf$2(parts) {
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
function listImages(text) {
	let lines = text.split(/\r?\n/).map((line) => line.trim()), images = [...new Set(lines.filter((line) => line !== ""))];
	if (images.length === 0) throw new TidegateError("INPUT_INVALID", "the input image is empty", { hint: "Set `image:` to the name or path of the image the workflow has built." });
	if (images.length > 50) throw new TidegateError("INPUT_INVALID", `the input image lists ${images.length} images; one step takes 50`, { hint: "Spread them over the jobs of a matrix." });
	let counts = new Map();
	return images.map((image) => {
		let repository = imageRepository(image), nth = (counts.get(repository) ?? 0) + 1;
		return counts.set(repository, nth), {
			image,
			repository,
			nth
		};
	});
}
function platformOf({ image }) {
	let { platform } = image ?? {};
	return [
		platform?.os,
		platform?.architecture,
		platform?.variant
	].filter(Boolean).join("/");
}
function slugOf$1({ repository, nth }, inventory) {
	let identity = [repository, platformOf(inventory)].filter(Boolean).join("/");
	return [
		identity.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(-60).replace(/^-+/, ""),
		createHash("sha256").update(identity).digest("hex").slice(0, 8),
		...nth > 1 ? [String(nth)] : []
	].filter(Boolean).join("-");
}
function openBaseDesk(options, runtime) {
	let { cache, context, images, directory } = options, { fs, logger, signal, clock } = runtime, open = (place, inventory) => {
		let listed = images[place];
		if (!cache || !listed) return;
		let own = fs.join(directory, slugOf$1(listed, inventory)), image = listed.nth > 1 ? `${listed.repository} ${listed.nth}` : listed.repository, result = openBaseResult({
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
			if (opened.set(place, kept), !kept) return explain$1(context, name, "the cache is switched off");
			let outcome = await kept.restore(signal);
			if (outcome.state !== "hit") return explain$1(context, name, outcome.state === "failed" ? `the cache failed (${outcome.message})` : void 0);
			try {
				let report = readReport(JSON.parse(Buffer.from(await fs.readFile(kept.file, 134217728)).toString()));
				return found.set(place, report), {
					name,
					report
				};
			} catch (error) {
				return explain$1(context, name, `what was kept cannot be read (${error instanceof Error ? error.message : String(error)})`);
			}
		},
		async keep(report, place) {
			let kept = opened.get(place);
			if (!kept || report.verdict.outcome === "incomplete" || !isBranch(context)) return;
			let before = found.get(place);
			if (before && fingerprint(before) === fingerprint(report)) return;
			await writeText(kept.file, renderReport("json", slim(report)), runtime);
			let outcome = await kept.save(`${fingerprint(report)} ${context.runUrl ?? clock.now()}`, signal);
			logger.info(`Result of ${kept.branch}: ${outcome.state === "saved" ? `kept as ${outcome.key}` : `not kept (${whyNot(outcome)})`}`);
		}
	};
}
const isBranch = ({ ref, eventName }) => ref.startsWith("refs/heads/") && eventName !== "merge_group";
function explain$1(context, name, reason) {
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
function slim(report) {
	let short = new Map(report.findings.map((finding) => {
		let { details: _details, ...rest } = finding, { references, severity, locations } = finding;
		return [finding, {
			...rest,
			references: references.slice(0, 1),
			severities: [severity],
			locations: locations.slice(0, 1)
		}];
	})), { problems: _problems, extractors: _extractors, unexplained: _unexplained, ...facts } = report.inventory, packages = facts.packages.map(({ type, name, version, purl, extractor, locations }) => ({
		type,
		name,
		version,
		purl,
		extractor,
		locations: locations.slice(0, 1)
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
			judgements: report.verdict.judgements.map((item) => ({
				...item,
				finding: short.get(item.finding) ?? item.finding
			}))
		},
		problems: []
	};
}
const FEATURE_OFF = /(advanced|code) security must be enabled|code scanning is not enabled|(issues|discussions) (are|has been) disabled|dependency graph is disabled|not enabled for this repository/i, LOCKED = /\blocked\b/i;
function explainRefusal(answer, attempt) {
	let { state, reason, hint } = explain(answer, attempt), verb = state === "skipped" ? "was skipped" : "failed";
	return {
		channel: attempt.channel,
		state,
		reason,
		message: `${attempt.what} ${verb}: ${describeAnswer(answer)}`,
		hint
	};
}
function explain(answer, attempt) {
	return isRateLimited(answer) ? {
		state: "failed",
		reason: "rate-limited",
		hint: rateLimitHint(answer)
	} : FEATURE_OFF.test(answer.message) ? {
		state: "skipped",
		reason: "feature-disabled",
		hint: "Enable the feature in the repository's settings, or switch this output off."
	} : answer.status === 403 && LOCKED.test(answer.message) ? {
		state: "skipped",
		reason: "locked",
		hint: "The conversation is locked; unlock it to receive comments."
	} : explainStatus(answer.status, attempt);
}
function explainStatus(status, attempt) {
	switch (status) {
		case 401: return {
			state: "failed",
			reason: "permission",
			hint: "The token is not valid or has expired; check `github-token`."
		};
		case 403: return explainForbidden(attempt);
		case 404: return {
			state: "failed",
			reason: "not-found",
			hint: `The token cannot see this on ${attempt.context.serverUrl}; it needs \`${attempt.permission}\` for ${repositoryOf(attempt.context)}.`
		};
		case 410: return {
			state: "skipped",
			reason: "feature-disabled",
			hint: "The repository has the feature switched off."
		};
		case 413: return {
			state: "failed",
			reason: "too-large",
			hint: "Please report this: the content should have been cut before."
		};
		case 400:
		case 409:
		case 422: return {
			state: "failed",
			reason: "rejected",
			hint: "Read the service's message; please report it if the content is Tidegate's own."
		};
		default: return {
			state: "failed",
			reason: "unavailable",
			hint: "GitHub did not serve the request; run the job again later."
		};
	}
}
function explainForbidden({ context, permission }) {
	return context.hasLoweredToken ? {
		state: "skipped",
		reason: "read-only-token",
		hint: context.isDependabot ? `Runs that Dependabot triggers get a read-only token unless the workflow asks for \`${permission}\`.` : "Pull requests from forks get a read-only token; the result is in the job summary and in the files."
	} : {
		state: "failed",
		reason: "permission",
		hint: `Grant the job \`${permission}\` under \`permissions:\`.`
	};
}
function rateLimitHint(answer) {
	let reset = Number(answer.headers["x-ratelimit-reset"]);
	return answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) && reset > 0 && reset < 1e11 ? `GitHub's rate limit is used up until ${new Date(reset * 1e3).toISOString()}.` : "GitHub's rate limit was hit; run the job again later.";
}
function repositoryOf(context) {
	return `${context.repository.owner}/${context.repository.name}`;
}
function repositoryPath(context) {
	return `/repos/${encodeURIComponent(context.repository.owner)}/${encodeURIComponent(context.repository.name)}`;
}
const INTERVALS = [
	5e3,
	1e4,
	2e4,
	4e4,
	8e4
], MAX_COMPRESSED = 10485760, compress = promisify(gzip);
async function uploadSarif(upload) {
	let compressed = await compress(upload.sarif, { level: 9 });
	if (compressed.byteLength > MAX_COMPRESSED) return tooLarge(compressed.byteLength);
	try {
		let answer = await upload.api.request({
			method: "POST",
			path: `${repositoryPath(upload.context)}/code-scanning/sarifs`,
			body: {
				commit_sha: upload.context.sha,
				ref: upload.context.ref,
				sarif: compressed.toString("base64"),
				tool_name: upload.toolName
			},
			...upload.signal ? { signal: upload.signal } : {}
		});
		return answer.status >= 300 || answer.status === 0 ? explainRefusal(answer, attemptOf(upload.context)) : await awaitProcessing(upload, readText(readRecord(answer.data).id));
	} catch (error) {
		if (upload.signal?.aborted) return cancelled();
		throw error;
	}
}
async function awaitProcessing(upload, id) {
	let accepted = {
		channel: "code-scanning",
		state: "delivered",
		url: alertsUrl(upload),
		...id ? { id } : {}
	};
	if (!id) return {
		...accepted,
		message: "Code scanning accepted the results."
	};
	let path = `${repositoryPath(upload.context)}/code-scanning/sarifs/${encodeURIComponent(id)}`;
	for (let wait of upload.intervals ?? INTERVALS) {
		let answer = await lookAfter(upload, wait, path);
		if (answer === void 0) return {
			...accepted,
			message: "Code scanning accepted the results; the run ended before they were processed."
		};
		if (answer.status !== 200) return {
			...accepted,
			message: `Code scanning accepted the results; their state is unknown (${describeAnswer(answer)}).`
		};
		let status = readRecord(answer.data);
		if (status.processing_status === "complete") return {
			...accepted,
			message: "Code scanning has processed the results."
		};
		if (status.processing_status === "failed") return rejected(status.errors, id);
	}
	return {
		...accepted,
		message: "Code scanning accepted the results and is still processing them."
	};
}
async function lookAfter(upload, wait, path) {
	let { signal } = upload;
	try {
		return await upload.clock.sleep(wait, signal), await upload.api.request({
			method: "GET",
			path,
			...signal ? { signal } : {}
		});
	} catch (error) {
		if (signal?.aborted) return;
		throw error;
	}
}
function rejected(errors, id) {
	let words = readArray(errors).flatMap((error) => readText(error) ?? []);
	return {
		channel: "code-scanning",
		state: "failed",
		reason: "rejected",
		message: `Code scanning did not accept the results: ${words.slice(0, 10).join("; ").slice(0, 2e3) || "it gave no reason"}`,
		hint: hintFor(words.join(" ")),
		id
	};
}
function hintFor(words) {
	return /too many (logical )?alerts|alert limit/i.test(words) ? "The repository has reached GitHub's limit of alerts; ask GitHub's support to remove stale ones." : /default setup is enabled/i.test(words) ? "Switch code scanning's default setup off, or leave the upload to it." : /same category|multiple runs/i.test(words) ? "Two uploads of one commit share a category; set `sarif-category`." : "Please report this with the SARIF file if the content is Tidegate's own.";
}
function tooLarge(bytes) {
	return {
		channel: "code-scanning",
		state: "failed",
		reason: "too-large",
		message: `SARIF upload failed: the file has ${bytes} bytes when compressed; code scanning takes ${MAX_COMPRESSED}.`,
		hint: "Please report this: the file should have been cut before."
	};
}
function cancelled() {
	return {
		channel: "code-scanning",
		state: "failed",
		reason: "cancelled",
		message: "SARIF upload failed: the run was cancelled."
	};
}
function attemptOf(context) {
	return {
		channel: "code-scanning",
		what: "SARIF upload",
		permission: "security-events: write",
		context
	};
}
function alertsUrl({ context, toolName }) {
	let query = `is:open ${context.pullRequest ? `pr:${context.pullRequest.number}` : `branch:${context.ref.replace(/^refs\/heads\//, "")}`} tool:${/\s/.test(toolName) ? `"${toolName}"` : toolName}`;
	return `${context.serverUrl}/${repositoryOf(context)}/security/code-scanning?query=${encodeURIComponent(query)}`;
}
function createMarker(identity) {
	let images = identity.images.map(({ name, platform }) => JSON.stringify([name, platform])).sort(), names = identity.images.map(({ name }) => name).sort(), key = JSON.stringify([
		identity.workflow,
		images,
		identity.commentId ?? ""
	]), hash = createHash("sha256").update(key).digest("hex").slice(0, 20);
	return `<!-- tidegate:comment:v1:${slugOf(names[0] ?? "")}:${hash} -->`;
}
function slugOf(text) {
	return text.slice(-200).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(-40).replace(/^-|-$/g, "") || "image";
}
function hasMarker(body, marker) {
	return body.trimStart().startsWith(marker);
}
function openThread(api, context, number, signal) {
	let base = `${repositoryPath(context)}/issues`, list = `${base}/${number}/comments`, withSignal = signal ? { signal } : {};
	return {
		async find(accept) {
			for (let page = 1; page <= 50; page += 1) {
				let answer = await api.request({
					method: "GET",
					path: list,
					query: {
						per_page: 100,
						page
					},
					...withSignal
				});
				if (answer.status !== 200) return { refusal: answer };
				let found = await accept(readComments(answer.data));
				if (found) return { found };
				if (!/\brel="next"/.test(answer.headers.link ?? "")) break;
			}
			return {};
		},
		async listSince(time) {
			let answer = await api.request({
				method: "GET",
				path: list,
				query: {
					per_page: 100,
					since: time
				},
				...withSignal
			});
			return answer.status === 200 ? readComments(answer.data) : [];
		},
		create: (body) => api.request({
			method: "POST",
			path: list,
			body: { body },
			...withSignal
		}),
		update: (id, body) => api.request({
			method: "PATCH",
			path: `${base}/comments/${id}`,
			body: { body },
			...withSignal
		}),
		remove: (id) => api.request({
			method: "DELETE",
			path: `${base}/comments/${id}`,
			...withSignal
		})
	};
}
function readComments(data) {
	return readArray(data).flatMap((item) => readComment(item) ?? []);
}
function readComment(data) {
	let comment = readRecord(data), id = readNumber(comment.id);
	if (id === void 0 || !Number.isSafeInteger(id)) return;
	let user = readRecord(comment.user);
	return {
		id,
		body: readText(comment.body) ?? "",
		author: readText(user.login) ?? "",
		isBot: user.type === "Bot",
		url: readText(comment.html_url) ?? ""
	};
}
function createAuthorCheck(api, signal) {
	let asking;
	return async (comment) => {
		if (comment.isBot && comment.author === "github-actions[bot]") return !0;
		asking ??= askLogin(api, signal);
		let login = await asking;
		return login ? comment.isBot ? withoutSuffix(comment.author) === withoutSuffix(login) : comment.author === login : !1;
	};
}
async function askLogin(api, signal) {
	let answer = await api.request({
		method: "POST",
		path: "/graphql",
		body: { query: "query{viewer{login}}" },
		...signal ? { signal } : {}
	});
	return answer.status === 200 ? readText(readRecord(readRecord(readRecord(answer.data).data).viewer).login) : void 0;
}
function withoutSuffix(login) {
	return login.replace(/\[bot\]$/, "");
}
async function writeStickyComment(comment) {
	if (comment.mode === "never") return skipped("not-wanted", "No pull request comment is wanted.");
	let pull = comment.pullRequest ?? comment.context.pullRequest;
	if (!pull) return skipped("no-target", "There is no pull request to comment on.");
	let body = `${comment.marker}\n${comment.body}`;
	if (body.length > 65536) return tooLong(body.length);
	let thread = openThread(comment.api, comment.context, pull.number, comment.signal), isOurs = ownership(comment.marker, createAuthorCheck(comment.api, comment.signal));
	try {
		return await deliver({
			thread,
			isOurs,
			body,
			context: comment.context
		}, isWanted(comment));
	} catch (error) {
		if (comment.signal?.aborted) return failed("cancelled", "The pull request comment failed: the run was cancelled.");
		throw error;
	}
}
function isWanted({ mode, hasFindings, hasChanges }) {
	return mode === "always" || mode === "on-findings" && hasFindings || mode === "on-change" && hasChanges;
}
function ownership(marker, isAuthor) {
	return async (comment) => hasMarker(comment.body, marker) && await isAuthor(comment);
}
async function deliver(desk, isWanted) {
	let { found, refusal } = await desk.thread.find((comments) => oldestOurs(desk, comments));
	return refusal ? refused(desk, refusal) : found ? await update(desk, found) ?? (isWanted ? create(desk) : skipped("not-wanted", "The pull request comment was deleted meanwhile.")) : isWanted ? create(desk) : skipped("not-wanted", "There is nothing that calls for a pull request comment.");
}
async function oldestOurs(desk, comments) {
	for (let comment of comments) if (await desk.isOurs(comment)) return comment;
}
async function update(desk, existing) {
	if (isSameText(existing.body, desk.body)) return {
		...delivered(existing, "The pull request comment already says this."),
		reason: "unchanged"
	};
	let answer = await desk.thread.update(existing.id, desk.body);
	if (answer.status !== 404 && answer.status !== 410) return answer.status === 200 ? delivered(existing, "The pull request comment was updated.") : refused(desk, answer);
}
async function create(desk) {
	let answer = await desk.thread.create(desk.body);
	if (answer.status !== 201) return refused(desk, answer);
	let mine = readComment(answer.data), time = readText(readRecord(answer.data).created_at);
	if (!mine) return {
		channel: "pull-request-comment",
		state: "delivered",
		message: "The pull request comment was written."
	};
	let oldest = time ? await oldestOurs(desk, await desk.thread.listSince(minuteBefore(time))) : void 0;
	if (!oldest || oldest.id >= mine.id) return delivered(mine, "The pull request comment was written.");
	let moved = await update(desk, oldest);
	return moved?.state === "delivered" ? (await desk.thread.remove(mine.id), moved) : delivered(mine, "The pull request comment was written.");
}
function minuteBefore(time) {
	let at = Date.parse(time);
	return Number.isNaN(at) ? time : new Date(at - 6e4).toISOString();
}
function isSameText(a, b) {
	return normalize(a) === normalize(b);
}
function normalize(text) {
	return text.replaceAll("\r\n", "\n").trim();
}
function refused(desk, answer) {
	return explainRefusal(answer, {
		channel: "pull-request-comment",
		what: "The pull request comment",
		permission: "pull-requests: write",
		context: desk.context
	});
}
function delivered(comment, message) {
	return {
		channel: "pull-request-comment",
		state: "delivered",
		message,
		id: String(comment.id),
		...comment.url ? { url: comment.url } : {}
	};
}
function skipped(reason, message) {
	return {
		channel: "pull-request-comment",
		state: "skipped",
		reason,
		message
	};
}
function failed(reason, message) {
	return {
		channel: "pull-request-comment",
		state: "failed",
		reason,
		message
	};
}
function tooLong(length) {
	return {
		...failed("too-large", `The pull request comment failed: it has ${length} characters, GitHub takes 65536.`),
		hint: "Please report this: the text should have been cut before."
	};
}
async function deliverSarif(sarif, { settings, context, api }, { clock, signal }) {
	let channel = "code-scanning";
	if (settings.text("upload-sarif") === "false") return {
		channel,
		state: "skipped",
		reason: "not-wanted",
		message: "No SARIF upload is wanted."
	};
	if (!api) return withoutToken(channel);
	let faults = validateSarif(JSON.parse(sarif));
	return faults.length > 0 ? unsendable(channel, faults) : uploadSarif({
		api,
		context,
		sarif: Buffer.from(sarif),
		toolName: settings.text("sarif-tool-name"),
		clock,
		signal
	});
}
async function deliverComment(results, { settings, context, api }, runtime) {
	if (!api) return withoutToken("pull-request-comment");
	let commentId = settings.text("comment-id");
	return writeStickyComment({
		api,
		context,
		marker: createMarker({
			workflow: context.workflow,
			images: results.map((result) => nameImage(result, settings, runtime)),
			commentId
		}),
		body: renderImagesComment(results.map(viewOf), context.runUrl ? { runUrl: context.runUrl } : {}),
		mode: settings.text("comment"),
		hasFindings: results.some((result) => "error" in result || hasOpenFindings(result.report)),
		hasChanges: results.some(hasChanges),
		signal: runtime.signal
	});
}
const ARCHITECTURES = {
	X64: "amd64",
	X86: "386",
	ARM64: "arm64",
	ARM: "arm"
};
function nameImage(result, settings, { environment }) {
	let machine = `linux/${ARCHITECTURES[environment.RUNNER_ARCH ?? "X64"] ?? "amd64"}`, platform = "report" in result ? platformOf(result.report.inventory) : settings.text("platform") || machine;
	return {
		name: result.listed.repository,
		platform
	};
}
function hasOpenFindings({ findings }) {
	return findings.some(({ state }) => state === "affected");
}
function hasChanges(result) {
	return "error" in result ? !0 : result.delta ? result.delta.added.length + result.delta.fixed.length > 0 : hasOpenFindings(result.report);
}
function withoutToken(channel) {
	return {
		channel,
		state: "skipped",
		reason: "permission",
		message: "There is no token to deliver with.",
		hint: "Leave github-token at its default."
	};
}
function unsendable(channel, faults) {
	return {
		channel,
		state: "failed",
		reason: "rejected",
		message: `Code scanning would refuse the SARIF file: ${faults.slice(0, 3).join("; ")}.`,
		hint: "Please report this with the report file; the other results are not affected."
	};
}
function logDelivery(delivery, { logger }) {
	let text = [
		delivery.message,
		delivery.hint,
		delivery.url
	].filter(Boolean).join(" ");
	delivery.state === "failed" ? logger.warning(text) : logger.info(text);
}
function createWorkflowFeedCache(options, runtime) {
	let { cache, context, directory, schema } = options, { clock, logger, signal } = runtime, open;
	return {
		async restore(shards) {
			open = openDirectoryCache({
				cache,
				context,
				clock,
				directory,
				schema,
				kind: "feed",
				parts: shards
			}), logger.info(describe$1("restored", await open.restore(signal)));
		},
		async save(fingerprint) {
			open && logger.info(describe$1("saved", await open.save(fingerprint, signal)));
		}
	};
}
function describe$1(verb, outcome) {
	return "key" in outcome ? `Feed cache: ${verb} ${outcome.key}` : outcome.state === "miss" ? "Feed cache: nothing there yet" : `Feed cache: not ${verb} (${outcome.state === "skipped" ? outcome.reason : outcome.message})`;
}
const EXTENSION = {
	cyclonedx: "cdx.json",
	spdx: "spdx.json"
};
async function writeResultFiles(request, runtime) {
	let { report, settings, slug } = request, format = settings.text("sbom-format") === "spdx" ? "spdx" : "cyclonedx", place = (setting, file) => {
		let given = settings.text(setting);
		return given === "" ? runtime.fs.join(request.directory, `${slug}.${file}`) : resolve(request.isOneOfSeveral ? insertSlug(given, slug) : given, request.workspace, runtime);
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
function resolve(path, workspace, { fs }) {
	return /^([/\\]|[A-Za-z]:[/\\])/.test(path) ? path : fs.join(workspace, path);
}
async function runWorkflow(request, runtime) {
	let images = listImages(request.image), { settings } = request, context = readRunContext(runtime.environment, request.event), home = runtime.fs.join(request.temporary, "tidegate"), cache = settings.flag("cache") ? createActionsCache({
		...runtime,
		capture: request.capture
	}) : void 0, bases = openBaseDesk({
		cache,
		context,
		images,
		directory: runtime.fs.join(home, "base")
	}, runtime), job = {
		request,
		settings,
		images,
		home,
		context,
		bases,
		api: openApi(context, request.token, runtime)
	}, results = await deliverAll(await scanAll(job, cache, runtime), job, runtime), comment = await deliverComment(results, job, runtime);
	logDelivery(comment, runtime);
	for (let [place, result] of results.entries()) "report" in result && await bases.keep(result.report, place);
	return describe(results, [comment], job);
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
function scanAll({ images, settings, context, home, bases }, cache, runtime) {
	let feedDirectory = settings.text("feed-dir") || runtime.fs.join(home, "feed"), feedCache = cache ? createWorkflowFeedCache({
		cache,
		context,
		directory: feedDirectory,
		schema: 1
	}, runtime) : void 0;
	return scanImages({
		images: images.map(({ image }) => image),
		settings,
		feedDirectory,
		...feedCache ? { feedCache } : {},
		findBase: (inventory, place) => bases.find(inventory, place)
	}, runtime);
}
async function deliverAll(scanned, job, runtime) {
	let end = runtime.logger.group("Deliver the results");
	try {
		return await Promise.all(scanned.map((item, place) => deliverOne(item, place, job, runtime)));
	} finally {
		end();
	}
}
async function deliverOne(scanned, place, job, runtime) {
	let listed = job.images[place] ?? {
		image: scanned.image,
		repository: scanned.image,
		nth: 1
	};
	if ("error" in scanned) return {
		listed,
		error: scanned.error
	};
	let { report, base } = scanned, { settings, images, home, request } = job, isOneOfSeveral = images.length > 1, sarif = [...renderReport("sarif", report, {
		category: categoryFor(listed, report, job),
		toolName: settings.text("sarif-tool-name")
	})].join(""), slug = slugOf$1(listed, report.inventory), files = await writeResultFiles({
		report,
		settings,
		sarif,
		directory: home,
		workspace: request.workspace,
		slug,
		isOneOfSeveral
	}, runtime), deliveries = [await deliverSarif(sarif, job, runtime)].map((delivery) => isOneOfSeveral ? {
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
function describe(images, deliveries, { settings, context }) {
	let views = images.map(viewOf), all = [...images.flatMap((result) => "report" in result ? result.deliveries : []), ...deliveries];
	return {
		images,
		deliveries,
		annotations: createAnnotations(views.map(({ name, report, failure }) => ({
			name,
			...report ? { report } : {},
			...failure ? { failure: `${failure.message} [${failure.code}] ${failure.hint}` } : {}
		})), { failureLevel: settings.text("on-error") === "warn" ? "warning" : "error" }),
		summary: renderImagesSummary(views, {
			deliveries: all,
			...context.runUrl ? { runUrl: context.runUrl } : {}
		}),
		table: views.flatMap(({ report }) => report ? [...renderReport("table", report, { width: 140 })] : []).join(""),
		exit: decideExit(images, all, settings)
	};
}
export { runWorkflow };
