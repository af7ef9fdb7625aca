import { c as writeSbom, f as SARIF_DRIVER, m as renderComment, n as writeText, p as renderSummary, t as scanImage, u as renderReport } from "./scan-image.js";
import { f as TOOL, m as TidegateError, p as imageRepository } from "./read.js";
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
function createAnnotations(report, options = {}) {
	let { verdict, inventory } = report;
	if (verdict.outcome === "pass") return [];
	let failing = verdict.judgements.filter((judgement) => judgement.decision === "fail");
	return [{
		level: "error",
		title: cut(`${inventory.image?.name ?? "the image"} ${verdict.outcome === "fail" ? "fails the gate" : "could not be judged completely"}`),
		message: cut(verdict.reasons[0] ?? `${failing.length} findings fail the gate`),
		...options.dockerfile ? {
			file: options.dockerfile,
			line: 1
		} : {}
	}, ...failing.slice(0, 9).map(({ finding, reason }) => describe$1(finding, reason, {
		image: inventory.image,
		...options
	}))];
}
function describe$1(finding, reason, where) {
	let { component, severity, fix } = finding, remedy = fix.state === "fixed" && fix.versions.length > 0 ? `fixed in ${fix.versions.join(", ")}` : "no fix yet", line = layerLine(finding, where.image);
	return {
		level: "error",
		title: cut(`${finding.id} (${severity.level}) in ${component.name} ${component.version}`),
		message: cut([
			finding.summary,
			remedy,
			reason
		].filter(Boolean).join(". ")),
		...where.dockerfile && line ? {
			file: where.dockerfile,
			line
		} : {}
	};
}
function layerLine(finding, image) {
	for (let { layer } of finding.locations) {
		let line = layer === void 0 ? void 0 : image?.layers[layer]?.dockerfileLine;
		if (line !== void 0) return line;
	}
}
function cut(text) {
	let line = text.replaceAll(/\s+/g, " ").trim();
	return line.length <= 400 ? line : `${line.slice(0, 399).replace(/[\uD800-\uDBFF]$/, "")}…`;
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
	return `<!-- tidegate:comment:v1:${slugOf$2(names[0] ?? "")}:${hash} -->`;
}
function slugOf$2(text) {
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
		return await deliver$1({
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
async function deliver$1(desk, isWanted) {
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
async function deliver(request, runtime) {
	let end = runtime.logger.group("Deliver the results");
	try {
		let api = openApi(request, runtime), deliveries = [await deliverSarif(request, api, runtime), await deliverComment(request, api, runtime)];
		for (let delivery of deliveries) log(delivery, runtime);
		return deliveries;
	} finally {
		end();
	}
}
function openApi({ context, token }, { clock, logger }) {
	if (token !== "") return createGitHubApi({
		token,
		apiUrl: context.apiUrl,
		userAgent: `${TOOL.name}/${TOOL.version}`,
		clock,
		logger
	});
}
async function deliverSarif(request, api, { clock, signal }) {
	let channel = "code-scanning";
	if (request.settings.text("upload-sarif") === "false") return {
		channel,
		state: "skipped",
		reason: "not-wanted",
		message: "No SARIF upload is wanted."
	};
	if (!api) return withoutToken(channel);
	let faults = validateSarif(JSON.parse(request.sarif));
	return faults.length > 0 ? unsendable(channel, faults) : uploadSarif({
		api,
		context: request.context,
		sarif: Buffer.from(request.sarif),
		toolName: SARIF_DRIVER,
		clock,
		signal
	});
}
async function deliverComment({ report, settings, context }, api, { signal }) {
	if (!api) return withoutToken("pull-request-comment");
	let { name = "", platform } = report.inventory.image ?? {}, images = [{
		name: imageRepository(name),
		platform: `${platform?.os}/${platform?.architecture}`
	}], marker = createMarker({
		workflow: context.workflow,
		images,
		commentId: settings.text("comment-id")
	}), hasFindings = report.findings.some(({ state }) => state === "affected"), mode = settings.text("comment");
	return writeStickyComment({
		api,
		context,
		marker,
		body: renderComment(report, context.runUrl ? { runUrl: context.runUrl } : {}),
		mode,
		hasFindings,
		hasChanges: hasFindings,
		signal
	});
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
function log(delivery, { logger }) {
	let text = [
		delivery.message,
		delivery.hint,
		delivery.url
	].filter(Boolean).join(" ");
	delivery.state === "failed" ? logger.warning(text) : logger.info(text);
}
function openDirectoryCache(options) {
	let { cache, directory, clock } = options, prefix = `tidegate-${options.kind}-v${options.schema}-${slugOf$1(options.parts)}-`, paths = [directory], restored;
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
function slugOf$1(parts) {
	let sorted = [...parts].sort();
	return `${sorted.map((part) => part.toLowerCase().replace(/[^a-z0-9.]+/g, "-")).join("_").slice(0, 60)}_${digest(JSON.stringify(sorted)).slice(0, 8)}`;
}
function dayOf(clock) {
	return new Date(clock.now()).toISOString().slice(0, 10);
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
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
			}), logger.info(describe("restored", await open.restore(signal)));
		},
		async save(fingerprint) {
			open && logger.info(describe("saved", await open.save(fingerprint, signal)));
		}
	};
}
function describe(verb, outcome) {
	return "key" in outcome ? `Feed cache: ${verb} ${outcome.key}` : outcome.state === "miss" ? "Feed cache: nothing there yet" : `Feed cache: not ${verb} (${outcome.state === "skipped" ? outcome.reason : outcome.message})`;
}
const EXTENSION = {
	cyclonedx: "cdx.json",
	spdx: "spdx.json"
};
async function writeResultFiles(request, runtime) {
	let { report, settings } = request, format = settings.text("sbom-format") === "spdx" ? "spdx" : "cyclonedx", slug = slugOf(report), place = (setting, file) => {
		let given = settings.text(setting);
		return given === "" ? runtime.fs.join(request.directory, `${slug}.${file}`) : resolve(given, request.workspace, runtime);
	}, files = {
		sbom: place("sbom-path", EXTENSION[format]),
		sarif: place("sarif-path", "sarif"),
		report: place("report-path", "report.json")
	};
	return await writeText(files.sbom, writeSbom(format, report.inventory, { tool: TOOL }), runtime), await writeText(files.sarif, [request.sarif], runtime), await writeText(files.report, renderReport("json", report), runtime), files;
}
function resolve(path, workspace, { fs }) {
	return /^([/\\]|[A-Za-z]:[/\\])/.test(path) ? path : fs.join(workspace, path);
}
function slugOf({ inventory }) {
	let { name = "image", platform } = inventory.image ?? {}, identity = [
		imageRepository(name),
		platform?.os,
		platform?.architecture,
		platform?.variant
	].filter(Boolean).join("/");
	return `${identity.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(-60)}-${createHash("sha256").update(identity).digest("hex").slice(0, 8)}`;
}
async function runWorkflow(request, runtime) {
	let { settings } = request, context = readRunContext(runtime.environment, request.event), home = runtime.fs.join(request.temporary, "tidegate"), feedDirectory = settings.text("feed-dir") || runtime.fs.join(home, "feed"), feedCache = openCache(request, context, feedDirectory, runtime), report = await scanImage({
		image: request.image,
		settings,
		feedDirectory,
		...feedCache ? { feedCache } : {}
	}, runtime), sarif = [...renderReport("sarif", report, { category: settings.text("sarif-category") })].join(""), files = await writeResultFiles({
		report,
		settings,
		sarif,
		directory: home,
		workspace: request.workspace
	}, runtime), deliveries = await deliver({
		report,
		settings,
		context,
		token: request.token,
		sarif
	}, runtime);
	return {
		report,
		files,
		deliveries,
		annotations: createAnnotations(report),
		summary: renderSummary(report, { deliveries }),
		table: [...renderReport("table", report, { width: 140 })].join(""),
		isFailure: report.verdict.outcome !== "pass" || lacksRequired(settings, deliveries)
	};
}
function openCache(request, context, directory, runtime) {
	if (!request.settings.flag("cache")) return;
	let { environment, logger, clock } = runtime;
	return createWorkflowFeedCache({
		cache: createActionsCache({
			environment,
			logger,
			clock,
			capture: request.capture
		}),
		context,
		directory,
		schema: 1
	}, runtime);
}
function lacksRequired(settings, deliveries) {
	return settings.text("upload-sarif") === "required" && deliveries.some(({ channel, state }) => channel === "code-scanning" && state !== "delivered");
}
export { runWorkflow };
