import { n as viewOf } from "./image-result.js";
import { t as imageRepository } from "./image-name.js";
import { t as TidegateError } from "./errors.js";
import { n as renderImagesComment } from "./report.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createHash } from "node:crypto";
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
const MAX_BYTES = 67108864;
function encodeCommentData(data) {
	let { pullRequest, headSha, commentId, images } = data;
	return JSON.stringify({
		schema: 1,
		pullRequest,
		headSha,
		commentId,
		images
	});
}
function decodeCommentData(bytes) {
	if (bytes.byteLength > MAX_BYTES) throw refuse(`it has ${bytes.byteLength} bytes, at most ${MAX_BYTES} are read`);
	let data = readRecord(parse(bytes));
	if (data.schema !== 1) throw refuse(`its schema is ${JSON.stringify(data.schema)}, not 1`);
	let pullRequest = readNumber(data.pullRequest);
	if (pullRequest === void 0 || !Number.isSafeInteger(pullRequest) || pullRequest < 1) throw refuse("it names no pull request");
	let headSha = readText(data.headSha);
	if (headSha === void 0 || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha)) throw refuse("it names no commit");
	let images = readArray(data.images);
	if (images.length === 0 || images.length > 100) throw refuse(`it tells of ${images.length} images`);
	return {
		pullRequest,
		headSha,
		commentId: (readText(data.commentId) ?? "").slice(0, 1e3),
		images
	};
}
function parse(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
	} catch (cause) {
		throw refuse("it is not JSON", cause);
	}
}
function refuse(why, cause) {
	return new TidegateError("INPUT_INVALID", `the comment data cannot be used: ${why}`, {
		hint: "It must be the file that Tidegate wrote in the pull request's run.",
		...cause === void 0 ? {} : { cause }
	});
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
		headSha,
		workflow: withoutRef(readText(run.path))
	};
}
const withoutRef = (path) => path?.split("@", 1)[0] ?? "";
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
function createMarker(identity) {
	let images = identity.images.map(({ name, platform }) => JSON.stringify([name, platform])).sort(), names = identity.images.map(({ name }) => name).sort(), key = JSON.stringify([
		identity.workflow,
		images,
		identity.commentId ?? ""
	]), hash = createHash("sha256").update(key).digest("hex").slice(0, 20);
	return `<!-- tidegate:comment:v1:${slugOf$1(names[0] ?? "")}:${hash} -->`;
}
function slugOf$1(text) {
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
function slugOf({ repository, nth }, inventory) {
	let identity = [repository, platformOf(inventory)].filter(Boolean).join("/");
	return [
		identity.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(-60).replace(/^-+/, ""),
		createHash("sha256").update(identity).digest("hex").slice(0, 8),
		...nth > 1 ? [String(nth)] : []
	].filter(Boolean).join("-");
}
async function deliverSarif({ sarif, leftOut }, { settings, context, api }, { clock, signal }) {
	let channel = "code-scanning";
	if (settings.text("upload-sarif") === "false") return {
		channel,
		state: "skipped",
		reason: "not-wanted",
		message: "No SARIF upload is wanted."
	};
	if (!api) return withoutToken(channel);
	let faults = validateSarif(JSON.parse(sarif));
	if (faults.length > 0) return unsendable(channel, faults);
	let delivery = await uploadSarif({
		api,
		context,
		sarif: Buffer.from(sarif),
		toolName: settings.text("sarif-tool-name"),
		clock,
		signal
	});
	return leftOut === 0 ? delivery : {
		...delivery,
		message: `${delivery.message} ${leftOut} findings of the lowest risk are in the report only: it takes no more.`
	};
}
async function deliverComment(results, { settings, context, api }, runtime) {
	if (!api) return withoutToken("pull-request-comment");
	let commentId = settings.text("comment-id"), images = results.map((result) => ({
		name: result.listed.repository,
		platform: platformFor(result, settings, runtime)
	}));
	return writeStickyComment({
		api,
		context,
		marker: createMarker({
			workflow: context.workflow,
			images,
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
function platformFor(result, settings, { environment }) {
	return "report" in result ? platformOf(result.report.inventory) : settings.text("platform") || `linux/${ARCHITECTURES[environment.RUNNER_ARCH ?? "X64"] ?? "amd64"}`;
}
function hasOpenFindings({ counts }) {
	return Object.values(counts).some((number) => number > 0);
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
export { readText as C, readRecord as S, encodeCommentData as _, platformFor as a, readArray as b, platformOf as c, createMarker as d, explainRefusal as f, decodeCommentData as g, readRunContext as h, logDelivery as i, slugOf as l, repositoryPath as m, deliverSarif as n, withoutToken as o, repositoryOf as p, hasOpenFindings as r, listImages as s, deliverComment as t, writeStickyComment as u, createGitHubApi as v, readNumber as x, describeAnswer as y };
