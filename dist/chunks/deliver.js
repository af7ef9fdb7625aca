import { t as __commonJSMin } from "./rolldown-runtime.js";
import { c as SEVERITY_LEVELS, d as viewOf, i as TidegateError, r as TOOL, t as formatDuration } from "./duration.js";
import { t as imageRepository } from "./image-name.js";
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
function readNumber$1(value) {
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
const NOTHING$1 = {
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
			...NOTHING$1,
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
		...NOTHING$1,
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
	if (bytes.byteLength > MAX_BYTES) throw refuse$1(`it has ${bytes.byteLength} bytes, at most ${MAX_BYTES} are read`);
	let data = readRecord(parse$4(bytes));
	if (data.schema !== 1) throw refuse$1(`its schema is ${JSON.stringify(data.schema)}, not 1`);
	let pullRequest = readNumber$1(data.pullRequest);
	if (pullRequest === void 0 || !Number.isSafeInteger(pullRequest) || pullRequest < 1) throw refuse$1("it names no pull request");
	let headSha = readText(data.headSha);
	if (headSha === void 0 || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha)) throw refuse$1("it names no commit");
	let images = readArray(data.images);
	if (images.length === 0 || images.length > 100) throw refuse$1(`it tells of ${images.length} images`);
	return {
		pullRequest,
		headSha,
		commentId: (readText(data.commentId) ?? "").slice(0, 1e3),
		images
	};
}
function parse$4(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
	} catch (cause) {
		throw refuse$1("it is not JSON", cause);
	}
}
function refuse$1(why, cause) {
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
	let pull = readRecord(payload.pull_request), number = readNumber$1(pull.number) ?? issueNumber(payload);
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
	let run = readRecord(payload.workflow_run), id = readNumber$1(run.id), headSha = readText(run.head_sha);
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
	return "pull_request" in issue ? readNumber$1(issue.number) : void 0;
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
	let comment = readRecord(data), id = readNumber$1(comment.id);
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
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
function toLine(text, most = 500) {
	return cut(text.slice(0, most * 4 + 100).replace(/\s+/g, " ").replace(UNSAFE, reveal), most);
}
function toProse(text, most = 1e4) {
	return cut(text.slice(0, most * 2 + 100).replace(/\r\n?/g, "\n").replace(UNSAFE, (character) => character === "\n" || character === "	" ? character : "").replace(/\n{3,}/g, "\n\n"), most);
}
function reveal(character) {
	let code = character.codePointAt(0) ?? 0, hex = code.toString(16).padStart(4, "0");
	return code > 65535 ? `\\u{${hex}}` : `\\u${hex}`;
}
function cut(text, most) {
	if (text.length <= most) return text;
	let end = (text.charCodeAt(most - 2) & 64512) == 55296 ? most - 2 : most - 1;
	return `${text.slice(0, Math.max(0, end))}…`;
}
const MAX_ADDRESS = 2e3;
function toAddress(text) {
	if (text.length > MAX_ADDRESS) return;
	let url = URL.parse(text);
	if (!(url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.href.length > MAX_ADDRESS)) return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, percentEncode);
}
function toRelativeUri(segments) {
	return segments.filter((segment) => segment !== "" && segment !== "." && segment !== "..").map((segment) => percentEncode(segment)).join("/");
}
function percentEncode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[()'!]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, encode$1 = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
function escapeHtml(text, most = 1e3) {
	return encode$1(toLine(text, most));
}
function escapeHtmlProse(text, most = 1e4) {
	return encode$1(toProse(text, most));
}
function safeHref(address) {
	let safe = toAddress(address);
	return safe === void 0 ? void 0 : encode$1(safe);
}
function sortFindings({ findings, verdict }) {
	let judgements = new Map(verdict.judgements.map((judgement) => [judgement.finding, judgement])), decisionOf = (finding) => judgements.get(finding)?.decision ?? "pass", applicable = findings.filter(({ state }) => state !== "not-applicable"), open = applicable.filter((finding) => decisionOf(finding) !== "suppressed");
	return {
		failing: open.filter((finding) => decisionOf(finding) === "fail"),
		passing: open.filter((finding) => decisionOf(finding) === "pass"),
		open,
		suppressed: applicable.filter((finding) => decisionOf(finding) === "suppressed"),
		inapplicable: findings.filter(({ state }) => state === "not-applicable"),
		reasonOf: (finding) => judgements.get(finding)?.reason
	};
}
function layerOf({ locations }, { inventory }) {
	let index = locations.find((location) => location.layer !== void 0)?.layer, layer = index === void 0 ? void 0 : inventory.image?.layers[index];
	return index === void 0 || layer === void 0 ? void 0 : {
		index,
		layer
	};
}
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
function countLevels(levels) {
	let counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		negligible: 0,
		unknown: 0
	};
	for (let level of levels) counts[level] += 1;
	return counts;
}
function describeCounts$1(counts) {
	let parts = SEVERITY_LEVELS.flatMap((level) => counts[level] > 0 ? [`${counts[level]} ${level}`] : []);
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function listSome(names, most) {
	let shown = names.slice(0, most).join(", ");
	return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
function describePlatform({ os, architecture, variant }) {
	return [
		os,
		architecture,
		variant
	].filter(Boolean).join("/");
}
function nameImage({ image }) {
	return image?.name || "image";
}
function describeDistro({ distro }) {
	return distro?.prettyName || [distro?.id, distro?.version].filter(Boolean).join(" ") || "no distribution";
}
function describeBase({ image }) {
	return image?.base?.name || (image?.base?.digest ?? "");
}
function describePackages({ packages }) {
	let types = new Map();
	for (let { type } of packages) types.set(type, (types.get(type) ?? 0) + 1);
	let parts = [...types].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, number]) => `${number} ${type}`), total = count(packages.length, "package");
	return parts.length > 1 ? `${total}: ${parts.join(", ")}` : total;
}
function describeLayer(index, layer) {
	return layer?.instruction ? `${index + 1}: ${layer.instruction}` : `${index + 1}`;
}
const HEADLINES = {
	pass: "may ship",
	fail: "must not ship",
	incomplete: "could not be judged completely"
}, PUBLISHERS = [
	[/^CVE-\d{4}-\d{4,}$/, (id) => `https://nvd.nist.gov/vuln/detail/${id}`],
	[/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/, (id) => `https://github.com/advisories/${id}`],
	[/^[A-Z][A-Za-z0-9]{1,15}-[\w.:-]{1,60}$/, (id) => `https://osv.dev/vulnerability/${id}`]
];
function addressOfAdvisory({ id, references }) {
	return PUBLISHERS.find(([pattern]) => pattern.test(id))?.[1](id) ?? references.find((reference) => reference.startsWith("https://"));
}
const WORDS$3 = {
	fixed: "fixed",
	"not-fixed": "no fix yet",
	"wont-fix": "will not be fixed",
	deferred: "fix deferred",
	"end-of-life": "end of life",
	"under-investigation": "under investigation",
	unknown: "unknown"
};
function describeFix({ fix, isMalicious }) {
	return fix.versions.length > 0 ? fix.versions.slice(0, 5).join(" or ") : isMalicious ? "remove it" : WORDS$3[fix.state];
}
function describeFixSentence(finding) {
	let words = describeFix(finding);
	return finding.fix.versions.length > 0 ? `fixed in ${words}` : finding.fix.state === "unknown" && !finding.isMalicious ? "no fixed version is known" : words;
}
const MARKS = {
	critical: "🟣",
	high: "🔴",
	medium: "🟠",
	low: "🔵",
	negligible: "⚪",
	unknown: "❔"
};
function describeSeverity({ severity: { level, score, source } }) {
	let number = score === void 0 ? "" : ` (${score.toFixed(1)})`;
	return source === "" || source === "none" ? `${level}${number}` : `${level}${number}, by ${source}`;
}
function describeExploitation({ kev, epss }) {
	return [kev ? `Known to be exploited since ${kev.added}${kev.ransomware ? ", by ransomware" : ""}.` : "", epss ? `Likely to be exploited within 30 days: ${percent(epss.score)} (EPSS of ${epss.date}).` : ""].filter((part) => part !== "").join(" ");
}
const percent = (share) => `${(share * 100).toFixed(+(share < .1))} %`;
function describeMark({ isMalicious, kev, state }) {
	return isMalicious ? "malicious" : kev ? "exploited" : state === "cannot-compare" ? "undecided" : "";
}
const MAX_FINDINGS = 5e3;
function* renderFindings(report, sorted) {
	let { open } = sorted;
	if (open.length === 0) {
		yield "<section><h2>Findings</h2><p>None.</p></section>\n";
		return;
	}
	let failing = new Set(sorted.failing);
	yield `<section class="findings">\n<h2>Findings</h2>\n${renderFilters(open, failing.size)}<div class="row head"><span>Severity</span><span>Vulnerability</span><span>Package</span><span>Fixed in</span><span>Layer</span></div>
`;
	for (let finding of open.slice(0, MAX_FINDINGS)) yield renderFinding(finding, report, {
		sorted,
		isFailing: failing.has(finding)
	});
	open.length > MAX_FINDINGS && (yield `<p>${open.length - MAX_FINDINGS} more of lower risk are in the JSON report.</p>\n`), yield "</section>\n";
}
function renderFilters(open, failing) {
	let counts = countLevels(open.map(({ severity }) => severity.level)), boxes = SEVERITY_LEVELS.filter((level) => counts[level] > 0).map((level) => `<label class="tile ${level}"><input type="checkbox" id="show-${level}" checked><b>${counts[level]}</b> ${level}</label>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, only = [...failing > 0 && failing < open.length ? [`<label><input type="checkbox" id="only-failing"> only the ${failing} that fail the gate</label>`] : [], ...fixable > 0 && fixable < open.length ? [`<label><input type="checkbox" id="only-fixable"> only the ${fixable} with a fix</label>`] : []];
	return `<div class="tiles">${boxes.join("")}</div>\n${only.length > 0 ? `<div class="only">${only.join("")}</div>\n` : ""}`;
}
function renderFinding(finding, report, { sorted, isFailing }) {
	let { id, severity, component, fix } = finding, layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : "", mark = describeMark(finding);
	return `<details class="${[
		"finding",
		severity.level,
		...isFailing ? ["failing"] : [],
		...fix.state === "fixed" ? ["fixable"] : []
	].join(" ")}"><summary class="row">
<span class="level ${severity.level}">${severity.level}</span>
<span class="id">${escapeHtml(id, 120)}${mark === "" ? "" : ` <em class="mark">${mark}</em>`}</span>
<span><b>${escapeHtml(component.name, 200)}</b> ${escapeHtml(component.version, 100)}</span>
<span${fix.state === "fixed" ? " class=\"fix\"" : ""}>${escapeHtml(describeFix(finding), 200)}</span>
<span class="layer">${escapeHtml(where, 200)}</span>
</summary>
${renderDetails(finding, sorted.reasonOf(finding), where)}</details>
`;
}
function renderDetails(finding, reason, where) {
	let { summary, details, reason: state } = finding, facts = listFacts$1(finding, reason, where).map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`), prose = details && details.trim() !== summary?.trim() ? `<p class="prose">${escapeHtmlProse(details, 3e3)}</p>\n` : "";
	return `<div class="more">
${summary ? `<p><b>${escapeHtml(summary)}</b></p>\n` : ""}${state ? `<p>${escapeHtml(state)}</p>\n` : ""}${prose}<dl>${facts.join("")}</dl>
${renderLinks(finding)}</div>`;
}
function listFacts$1(finding, reason, where) {
	let { aliases, packages, locations, severities, component } = finding, others = severities.slice(1, 6).map(({ level, score, source }) => `${level}${score === void 0 ? "" : ` (${score.toFixed(1)})`} by ${source}`), paths = locations.map(({ path }) => path);
	return [
		["Gate", reason ?? ""],
		["Severity", describeSeverity(finding)],
		["Others say", others.join("; ")],
		["Vector", finding.severity.vector ?? ""],
		["Exploitation", describeExploitation(finding)],
		["Brought by", where === "" ? "" : `layer ${where}`],
		["Found at", listSome(paths, 20)],
		["Installed as", listSome(packages, 20)],
		["Judged by", component.ecosystem],
		["Also known as", listSome(aliases, 20)],
		["Published", finding.published?.slice(0, 10) ?? ""]
	].filter(([, value]) => value !== "");
}
function renderLinks(finding) {
	let links = [...new Set([addressOfAdvisory(finding), ...finding.references].flatMap((address) => address ?? []))].slice(0, 12).flatMap((address) => {
		let href = safeHref(address);
		return href ? [`<li><a rel="noreferrer noopener" href="${href}">${escapeHtml(address, 200)}</a></li>`] : [];
	});
	return links.length > 0 ? `<ul class="links">${links.join("")}</ul>\n` : "";
}
function* renderSetAside(report, { suppressed, inapplicable, reasonOf }) {
	let kinds = [[
		"Suppressed",
		suppressed,
		reasonOf
	], [
		"Not applicable",
		inapplicable,
		({ reason }) => reason
	]];
	for (let [title, findings, why] of kinds) if (findings.length !== 0) {
		yield `<section>\n<details class="aside"><summary><h2>${title} (${findings.length})</h2></summary>\n<table><tr><th>Vulnerability</th><th>Package</th><th>Severity</th><th>Why</th></tr>\n`;
		for (let finding of findings.slice(0, MAX_FINDINGS)) {
			let { id, component, severity } = finding;
			yield `<tr>${[
				id,
				`${component.name} ${component.version}`,
				severity.level,
				why(finding) ?? ""
			].map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>\n`;
		}
		yield "</table>\n</details>\n</section>\n";
	}
}
function listReasons({ notJudged }) {
	return Object.entries(notJudged).sort(([a], [b]) => a < b ? -1 : 1);
}
function describeGaps({ coverage }) {
	return coverage.flatMap((row) => {
		let reasons = listReasons(row), unexplained = row.found - row.judged - reasons.reduce((sum, [, number]) => sum + number, 0);
		return (unexplained > 0 ? [...reasons, ["no reason given", unexplained]] : reasons).map(([reason, number]) => `${count(number, `${row.type} package`)} not judged: ${reason}`);
	});
}
function describeProblems({ problems }) {
	return problems.map((problem) => [endSentence(describeProblem(problem)), problem.hint].filter(Boolean).join(" "));
}
function describeProblem({ message, where }) {
	let path = where?.path ?? "";
	return path === "" || message.includes(path) ? message : `${message.replace(/\.$/, "")} (${path})`;
}
function endSentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeAge({ status, asOf }, generatedAt) {
	if (status === "missing") return "missing";
	let age = asOf === void 0 ? NaN : Date.parse(generatedAt) - Date.parse(asOf);
	return Number.isNaN(age) ? "of unknown age" : age < 6e4 ? "current" : `${formatDuration(age)} old`;
}
function describeFeed({ feed, generatedAt }) {
	let present = feed.filter(({ status }) => status !== "missing"), [oldest] = present.filter(({ asOf }) => asOf !== void 0).sort((a, b) => (a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1), missing = feed.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
	return `${oldest ? `${describeAge(oldest, generatedAt)} (${oldest.asOf?.slice(0, 10)})` : present.length > 0 ? "of unknown age" : "none"}${present.some(({ status }) => status === "stale") ? ", stale" : ""}${missing.length > 0 ? `, without ${missing.join(", ")}` : ""}`;
}
const WORDS$2 = {
	pass: "Pass",
	fail: "Fail",
	incomplete: "Incomplete"
};
function renderHeader(report, { open }) {
	let { verdict, inventory } = report, { outcome, reasons } = verdict, list = reasons.slice(0, 50).map((reason) => `<li>${escapeHtml(reason)}</li>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, facts = listFacts(report).map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`);
	return `<header class="${outcome}">
<p class="pill">${WORDS$2[outcome]}</p>
<h1>${escapeHtml(nameImage(inventory)) || "The image"}</h1>
<p class="headline">The image ${HEADLINES[outcome]}.${fixable > 0 ? ` ${fixable} of ${open.length} findings can be fixed by an update.` : ""}</p>
${list.length > 0 ? `<ul class="reasons">${list.join("")}</ul>\n` : ""}<dl class="facts">${facts.join("")}</dl>
</header>
`;
}
function listFacts(report) {
	let { inventory, feed, coverage } = report, { image } = inventory, found = coverage.reduce((sum, row) => sum + row.found, 0), judged = coverage.reduce((sum, row) => sum + row.judged, 0);
	return [
		["Distribution", describeDistro(inventory)],
		["Platform", image ? describePlatform(image.platform) : ""],
		["Base image", describeBase(inventory)],
		["Packages", describePackages(inventory)],
		["Judged", found === 0 ? "" : judged === found ? "all" : `${judged} of ${found}`],
		["Feed", feed.length === 0 ? "" : describeFeed(report)],
		["Image ID", image?.id ?? ""],
		["Manifest", image?.manifestDigest ?? ""],
		["Built", image?.created ?? ""]
	].filter(([, value]) => value !== "");
}
function countByLayer(report, { open }) {
	let levels = new Map();
	for (let finding of open) {
		let index = layerOf(finding, report)?.index;
		if (index === void 0) continue;
		let list = levels.get(index);
		list ? list.push(finding.severity.level) : levels.set(index, [finding.severity.level]);
	}
	return [...levels].sort(([a], [b]) => a - b).map(([index, list]) => ({
		index,
		layer: report.inventory.image?.layers[index],
		counts: countLevels(list),
		total: list.length
	}));
}
function presentLevels(layers) {
	return SEVERITY_LEVELS.filter((level) => layers.some(({ counts }) => counts[level] > 0));
}
function renderLayers(report, sorted) {
	let layers = countByLayer(report, sorted);
	if (layers.length === 0) return "";
	let most = layers.reduce((max, { total }) => Math.max(max, total), 1);
	return `<section>\n<h2>Findings by layer</h2>\n<table class="layers">\n${layers.map((layer) => renderLayer(layer, most)).join("")}</table>\n</section>\n`;
}
function renderLayer(counted, most) {
	let { index, layer, counts, total } = counted, parts = presentLevels([counted]).map((level) => `<i class="${level}" style="flex:${counts[level]}"></i>`), width = Math.max(1, Math.round(total / most * 100)), base = layer?.isBase ? " <em class=\"mark\">base image</em>" : "", bar = `<div class="bar" style="width:${width}%" title="${describeCounts$1(counts)}">${parts.join("")}</div>`;
	return `<tr><td class="number">${index + 1}</td><td><code>${escapeHtml(layer?.instruction ?? "no instruction known", 300)}</code>${base}</td><td class="bars">${bar}</td><td class="number">${total}</td></tr>\n`;
}
function listReaders({ extractors }) {
	return extractors.filter(({ packages, status }) => packages > 0 || status !== "ok");
}
function describeReader({ status, unreadable = 0 }) {
	if (status === "ok") return "read";
	let files = unreadable > 0 ? `, ${count(unreadable, "file")} not readable` : "";
	return `${status === "failed" ? "not read" : "read in part"}${files}`;
}
function describeUnexplained({ unexplained }, most) {
	if (unexplained === void 0 || unexplained.count === 0) return "";
	let shown = unexplained.largest.slice(0, most).map(({ path, size }) => `${path} (${formatSize(size)})`), more = unexplained.count > shown.length ? ` and ${unexplained.count - shown.length} more` : "";
	return `${count(unexplained.count, "program or library", "programs and libraries")} of no package and no known kind: ${shown.join(", ")}${more}`;
}
function formatSize(bytes) {
	let units = [
		"kB",
		"MB",
		"GB"
	], power = Math.min(units.length, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	return power === 0 ? count(bytes, "byte") : `${(bytes / 1e3 ** power).toFixed(1)} ${units[power - 1]}`;
}
const MAX_ROWS$2 = 1e3;
function renderTable$2(title, head, rows) {
	if (rows.length === 0) return "";
	let cells = (row) => row.map((cell) => typeof cell == "number" ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`).join(""), body = rows.slice(0, MAX_ROWS$2).map((row) => `<tr>${cells(row)}</tr>\n`), more = rows.length > MAX_ROWS$2 ? `<p>and ${rows.length - MAX_ROWS$2} more</p>\n` : "";
	return `<section>\n<h2>${title}</h2>\n<table>\n<tr>${head.map((name) => `<th>${name}</th>`).join("")}</tr>\n${body.join("")}</table>\n${more}</section>\n`;
}
function renderCoverage$1({ coverage }) {
	return renderTable$2("Coverage", [
		"Packages",
		"Found",
		"Judged",
		"Not judged, and why"
	], coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${reason}`);
		return [
			row.type,
			row.found,
			row.judged,
			reasons.join("; ")
		];
	}));
}
function renderReading$1({ inventory }) {
	let rows = listReaders(inventory).map((reader) => [
		reader.id,
		reader.packages,
		describeReader(reader)
	]), { count: number, largest } = inventory.unexplained ?? {
		count: 0,
		largest: []
	}, programs = largest.map(({ path, size }) => [path, formatSize(size)]), others = number > largest.length ? [[`and ${number - largest.length} more`, ""]] : [];
	return renderTable$2("Inventory", [
		"By",
		"Packages",
		"State"
	], rows) + renderTable$2("Programs and libraries of no package and no known kind", ["Path", "Size"], [...programs, ...others]);
}
function renderFeed$1({ feed, generatedAt }) {
	return renderTable$2("Feed", [
		"Part",
		"State",
		"Advisories",
		"Age",
		"From"
	], feed.map((shard) => {
		let { ecosystem, status, records, problem, source, asOf } = shard, state = problem ? `${status}: ${problem}` : status, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? `, ${asOf}` : ""}`;
		return [
			ecosystem,
			state,
			records ?? "",
			age,
			source ?? ""
		];
	}));
}
function renderProblems({ problems }) {
	return problems.length === 0 ? "" : `<section>\n<h2>Problems</h2>\n<ul class="problems">\n${problems.slice(0, MAX_ROWS$2).map((problem) => {
		let { severity, code, hint } = problem, advice = hint ? ` <span class="hint">${escapeHtml(hint)}</span>` : "";
		return `<li class="${severity}"><code>${escapeHtml(code, 60)}</code> ${escapeHtml(endSentence(describeProblem(problem)))}${advice}</li>\n`;
	}).join("")}</ul>\n</section>\n`;
}
const htmlFormat = {
	id: "html",
	title: "HTML page",
	references: ["https://html.spec.whatwg.org/"],
	mediaType: "text/html",
	extension: ".html",
	defaults: {},
	render: render$1
};
function* render$1(report) {
	let sorted = sortFindings(report), name = escapeHtml(nameImage(report.inventory)) || "image";
	yield "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n", yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n", yield `<title>${name} – Tidegate</title>\n<style>
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#151b23);--line:light-dark(#d1d9e0,#3d444d);--text:light-dark(#1f2328,#f0f6fc);--faint:light-dark(#59636e,#9198a1);
--critical:light-dark(#8250df,#ab7df8);--high:light-dark(#d1242f,#f85149);--medium:light-dark(#bc4c00,#db6d28);--low:light-dark(#0969da,#4493f8);--negligible:light-dark(#818b98,#656c76);--unknown:light-dark(#59636e,#9198a1);
--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#d1242f,#f85149);--incomplete:light-dark(#9a6700,#d29922)}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--page)}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 3rem}
header{border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.5rem;padding:1.25rem 1.5rem;background:var(--soft)}
header.pass{--tone:var(--pass)}header.fail{--tone:var(--fail)}header.incomplete{--tone:var(--incomplete)}
.pill{display:inline-block;margin:0;padding:.1rem .7rem;border-radius:1rem;background:var(--tone);color:var(--page);font-weight:600;font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
h1{font-size:1.5rem;line-height:1.3;margin:.6rem 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem}
section{margin-top:2.25rem}
.headline{margin:0;font-size:1.05rem}
.reasons{margin:.75rem 0 0;padding-left:1.2rem}
.facts{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1.1rem 0 0}
.facts dt{color:var(--faint);font-size:.8rem}.facts dd{margin:0;overflow-wrap:anywhere}
.tiles,.only{display:flex;flex-wrap:wrap;gap:.6rem;margin-bottom:.75rem}
.only{gap:.25rem 1.5rem;color:var(--faint)}
.tile{border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.4rem;padding:.35rem .8rem .35rem .6rem;cursor:pointer}
.tile b{font-size:1.25rem}.tile:not(:has(:checked)){opacity:.5}
input{accent-color:var(--tone,var(--low));margin:0 .4rem 0 0;vertical-align:.05em}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.negligible{--tone:var(--negligible)}.unknown{--tone:var(--unknown)}
.row{display:grid;grid-template-columns:6.5rem minmax(0,1.2fr) minmax(0,1.6fr) minmax(0,1fr) minmax(0,1.6fr);gap:.25rem 1rem;align-items:baseline}
.row span{overflow-wrap:anywhere}
.head{padding:0 .9rem .3rem;color:var(--faint);font-size:.8rem}
.finding{border:1px solid var(--line);border-bottom-width:0}
.finding.failing{box-shadow:inset .2rem 0 var(--fail)}
.head+.finding{border-radius:.4rem .4rem 0 0}.finding:last-of-type{border-bottom-width:1px;border-radius:0 0 .4rem .4rem}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding summary{padding:.45rem .9rem}.finding summary:hover,.finding[open] summary{background:var(--soft)}
.level{color:var(--tone);font-weight:600}
.id{font-variant-numeric:tabular-nums}
.fix{color:var(--pass)}
.layer{color:var(--faint);font-size:.85rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.mark{font-style:normal;font-size:.75rem;font-weight:600;border:1px solid currentColor;border-radius:.3rem;padding:0 .35rem;color:var(--fail);white-space:nowrap}
.layers .mark{color:var(--faint)}
.more{padding:.25rem 1.25rem 1rem;background:var(--soft)}
.more dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:.75rem 0}
.more dt{color:var(--faint)}.more dd{margin:0;overflow-wrap:anywhere}
.prose{white-space:pre-wrap;overflow-wrap:anywhere;max-width:60rem}
.links{margin:0;padding-left:1.2rem;overflow-wrap:anywhere}a{color:var(--low)}
table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600;color:var(--faint);font-size:.8rem}
td,th{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
.layers td{vertical-align:middle}.bars{width:38%}
.bar{display:flex;gap:2px;height:.9rem;min-width:.3rem}.bar i{background:var(--tone);min-width:2px}.bar i:first-child{border-radius:.2rem 0 0 .2rem}.bar i:last-child{border-radius:0 .2rem .2rem 0}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.problems{padding-left:1.2rem}.problems .error code{color:var(--fail)}.problems .warning code{color:var(--incomplete)}.hint{color:var(--faint)}
.aside summary h2{display:inline-block}.aside summary::before{content:"▸ ";color:var(--faint)}.aside[open] summary::before{content:"▾ "}
footer{margin-top:2.5rem;color:var(--faint);font-size:.85rem}
body:has(#only-failing:checked) .finding:not(.failing),body:has(#only-fixable:checked) .finding:not(.fixable),
body:has(#show-critical:not(:checked)) .finding.critical,body:has(#show-high:not(:checked)) .finding.high,body:has(#show-medium:not(:checked)) .finding.medium,
body:has(#show-low:not(:checked)) .finding.low,body:has(#show-negligible:not(:checked)) .finding.negligible,body:has(#show-unknown:not(:checked)) .finding.unknown{display:none}
@media (max-width:48rem){.row{grid-template-columns:6.5rem minmax(0,1fr)}.row .layer,.head{display:none}.bars{display:none}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.tiles,.only{display:none}section{break-inside:auto}}
</style>\n</head>\n<body>\n<main>\n`, yield renderHeader(report, sorted), yield* renderFindings(report, sorted), yield renderLayers(report, sorted), yield renderProblems(report), yield* renderSetAside(report, sorted), yield renderCoverage$1(report), yield renderReading$1(report), yield renderFeed$1(report), yield `<footer>${escapeHtml(report.tool.name)} ${escapeHtml(report.tool.version)} · ${escapeHtml(report.generatedAt, 40)}</footer>\n</main>\n</body>\n</html>\n`;
}
function startTrail(complaints, at = "") {
	return {
		at,
		complain(what) {
			complaints.length < 20 && complaints.push(`${at || "the report"} ${what}`);
		},
		into: (step) => startTrail(complaints, at === "" ? step : `${at}.${step}`)
	};
}
function text(extra = {}) {
	return {
		schema: {
			type: "string",
			...extra
		},
		read: (value, trail) => typeof value == "string" ? value : refuse(trail, "must be text", "")
	};
}
const flag = {
	schema: { type: "boolean" },
	read: (value, trail) => typeof value == "boolean" ? value : refuse(trail, "must be true or false", !1)
};
function number(extra = {}) {
	return {
		schema: {
			type: "number",
			...extra
		},
		read: (value, trail) => typeof value == "number" && Number.isFinite(value) ? value : refuse(trail, "must be a number", 0)
	};
}
const whole = {
	schema: {
		type: "integer",
		minimum: 0
	},
	read: (value, trail) => Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(trail, "must be a whole number", 0)
};
function oneOf(values) {
	return {
		schema: { enum: values },
		read: (value, trail) => values.find((known) => known === value) ?? refuse(trail, `must be one of ${values.join(", ")}`, values[0])
	};
}
function list(item, most = 1e6) {
	return {
		schema: {
			type: "array",
			items: item.schema
		},
		read(value, trail) {
			return Array.isArray(value) ? value.length > most ? refuse(trail, `has more than ${most} entries`, []) : value.map((entry, index) => item.read(entry, trail.into(String(index)))) : refuse(trail, "must be a list", []);
		}
	};
}
function mapOf(item) {
	return {
		schema: {
			type: "object",
			additionalProperties: item.schema
		},
		read(value, trail) {
			return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, item.read(entry, trail.into(name))])) : refuse(trail, "must be an object", {});
		}
	};
}
function optional(shape) {
	return {
		...shape,
		isOptional: !0
	};
}
function object(fields) {
	let names = Object.keys(fields), required = names.filter((name) => !isOptional(fields[name]));
	return {
		schema: {
			type: "object",
			properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
			...required.length > 0 ? { required } : {}
		},
		read(value, trail) {
			let source = isObject(value) ? value : refuse(trail, "must be an object", {}), entries = names.flatMap((name) => {
				let shape = fields[name], entry = Object.hasOwn(source, name) ? source[name] : void 0;
				return shape === void 0 || entry === void 0 && isOptional(shape) ? [] : [[name, shape.read(entry, trail.into(name))]];
			});
			return Object.fromEntries(entries);
		}
	};
}
const isOptional = (shape) => shape !== void 0 && "isOptional" in shape, isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function refuse(trail, what, instead) {
	return trail.complain(what), instead;
}
const time = text({ format: "date-time" }), texts = list(text());
function pattern(source) {
	let plain = text({ pattern: source }), expression = new RegExp(source);
	return {
		schema: plain.schema,
		read(value, trail) {
			return typeof value == "string" && expression.test(value) || trail.complain(`must look like ${source}`), plain.read(value, trail);
		}
	};
}
const digest = pattern("^sha256:[0-9a-f]{64}$"), problemCode = pattern("^[A-Z][A-Z_]{2,59}$"), location = object({
	path: text(),
	layer: optional(whole)
}), severity = object({
	level: oneOf(SEVERITY_LEVELS),
	score: optional(number({
		minimum: 0,
		maximum: 10
	})),
	vector: optional(text()),
	source: text()
}), problem = object({
	severity: oneOf(["error", "warning"]),
	code: problemCode,
	message: text(),
	where: optional(object({
		path: optional(text()),
		layer: optional(whole),
		plugin: optional(text()),
		url: optional(text()),
		record: optional(text())
	})),
	hint: optional(text())
}), installed = object({
	type: text(),
	name: text(),
	version: text(),
	arch: optional(text()),
	source: optional(object({
		name: text(),
		version: text()
	})),
	licenses: optional(texts),
	supplier: optional(text()),
	homepage: optional(text()),
	module: optional(text()),
	isThirdParty: optional(flag),
	confidence: optional(oneOf([
		"exact",
		"derived",
		"guessed"
	])),
	evidence: optional(text()),
	qualifiers: optional(mapOf(text())),
	dependsOn: optional(texts),
	isApplication: optional(flag),
	purl: text(),
	extractor: text(),
	locations: list(location),
	ownedBy: optional(text())
}), platform = object({
	os: text(),
	architecture: text(),
	variant: optional(text())
}), layer = object({
	diffId: digest,
	digest: optional(digest),
	size: optional(whole),
	instruction: optional(text()),
	dockerfileLine: optional(whole),
	isBase: optional(flag)
}), image = object({
	name: text(),
	id: digest,
	manifestDigest: optional(digest),
	repoDigests: optional(texts),
	platform,
	created: optional(text()),
	labels: optional(mapOf(text())),
	layers: list(layer),
	dockerfile: optional(text()),
	base: optional(object({
		name: optional(text()),
		digest: optional(digest)
	}))
}), distro = object({
	id: text(),
	version: text(),
	codename: optional(text()),
	prettyName: optional(text()),
	idLike: optional(texts),
	sources: texts,
	isGuess: optional(flag),
	isRolling: optional(flag),
	ecosystems: texts
}), inventory = object({
	image: optional(image),
	distro: optional(distro),
	packages: list(installed),
	extractors: list(object({
		id: text(),
		version: whole,
		files: whole,
		packages: whole,
		unreadable: optional(whole),
		status: oneOf([
			"ok",
			"partial",
			"failed"
		])
	})),
	problems: list(problem),
	unexplained: optional(object({
		count: whole,
		largest: list(object({
			path: text(),
			size: whole
		}))
	}))
}), finding = object({
	id: text(),
	aliases: texts,
	advisories: texts,
	bundles: optional(texts),
	component: object({
		purl: text(),
		type: text(),
		name: text(),
		version: text(),
		ecosystem: text()
	}),
	packages: texts,
	locations: list(location),
	state: oneOf([
		"affected",
		"cannot-compare",
		"not-applicable"
	]),
	reason: optional(text()),
	isMalicious: optional(flag),
	severity,
	severities: list(severity),
	fix: object({
		state: oneOf([
			"fixed",
			"not-fixed",
			"wont-fix",
			"deferred",
			"end-of-life",
			"under-investigation",
			"unknown"
		]),
		versions: texts
	}),
	summary: optional(text()),
	details: optional(text()),
	references: texts,
	published: optional(time),
	modified: optional(time),
	kev: optional(object({
		added: text(),
		due: optional(text()),
		ransomware: optional(flag)
	})),
	epss: optional(object({
		score: number({
			minimum: 0,
			maximum: 1
		}),
		percentile: number({
			minimum: 0,
			maximum: 1
		}),
		date: text()
	}))
}), shard = object({
	ecosystem: text(),
	status: oneOf([
		"fresh",
		"stale",
		"missing"
	]),
	source: optional(text()),
	revision: optional(text()),
	checked: optional(text()),
	asOf: optional(text()),
	digest: optional(text()),
	records: optional(whole),
	problem: optional(text())
}), storedReport = object({
	schema: oneOf([1]),
	tool: object({
		name: text(),
		version: text()
	}),
	generatedAt: time,
	inventory,
	findings: list(finding),
	counts: object({
		critical: whole,
		high: whole,
		medium: whole,
		low: whole,
		negligible: whole,
		unknown: whole
	}),
	feed: list(shard),
	coverage: list(object({
		type: text(),
		found: whole,
		judged: whole,
		notJudged: mapOf(whole)
	})),
	verdict: object({
		outcome: oneOf([
			"pass",
			"fail",
			"incomplete"
		]),
		reasons: texts,
		judgements: list(object({
			finding: whole,
			decision: oneOf([
				"fail",
				"pass",
				"suppressed"
			]),
			reason: text()
		}))
	}),
	problems: list(problem)
}), SCHEMA_ID = "https://raw.githubusercontent.com/tidegate/tidegate/main/docs/schema/report-1.json", jsonFormat = {
	id: "json",
	title: "JSON report",
	references: [SCHEMA_ID],
	mediaType: "application/json",
	extension: ".json",
	schema: SCHEMA_ID,
	defaults: {},
	*render(report) {
		yield `${JSON.stringify(storeReport(report), null, 2)}\n`;
	}
};
function storeReport(report) {
	let { timings: _timings, verdict, ...facts } = report, places = new Map(report.findings.map((finding, index) => [finding, index])), judgements = verdict.judgements.flatMap(({ finding, decision, reason }) => {
		let place = places.get(finding);
		return place === void 0 ? [] : [{
			finding: place,
			decision,
			reason
		}];
	});
	return {
		...facts,
		verdict: {
			...verdict,
			judgements
		}
	};
}
function createBudget(size, measure = (text) => text.length) {
	let left = size;
	return {
		get left() {
			return left;
		},
		take(text) {
			let cost = measure(text);
			return cost > left ? !1 : (left -= cost, !0);
		}
	};
}
function fillSection({ title, isFolded, blocks }, budget) {
	let all = blocks.flatMap(({ rows }) => rows), total = all.reduce((sum, row) => sum + row.findings, 0), [open, close] = isFolded ? [`<details><summary>${title}</summary>\n\n`, "\n</details>\n\n"] : [`#### ${title}\n\n`, "\n"];
	if (all.length === 0 || !budget.take(open + close)) return {
		text: "",
		hidden: total
	};
	let parts = [], shown = 0;
	for (let { head, rows } of blocks) {
		let filled = fillBlock(head, rows, budget);
		if (parts.push(...filled.parts), shown += filled.findings, filled.isFull) break;
	}
	return {
		text: `${open}${parts.join("")}${close}`,
		hidden: total - shown
	};
}
function fillBlock(head, rows, budget) {
	let parts = [], findings = 0;
	for (let row of rows) {
		let text = parts.length === 0 ? head + row.text : row.text;
		if (!budget.take(text)) return {
			parts,
			findings,
			isFull: !0
		};
		parts.push(text), findings += row.findings;
	}
	return {
		parts,
		findings,
		isFull: !1
	};
}
function describeHidden(hidden) {
	return hidden === 0 ? "" : `_${endSentence(`${hidden} more ${hidden === 1 ? "finding has" : "findings have"} no room here; the SARIF file and the JSON report have them all`)}_\n\n`;
}
function escapeMarkdown(text, most = 500) {
	return toLine(text, most).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$^]/g, "\\$&").replace(/@(?=\w)/g, "@⁠").replace(/#(?=\d)/g, "#⁠").replace(/\bGH-(?=\d)/gi, "$&⁠").replace(/:\/\//g, ":⁠//").replace(/www\./gi, "www⁠.").replace(/^(\s*\d*)([-=.):]+)(?=\s|$)/, "$1\\$2");
}
function escapeCode(text, most = 300) {
	let safe = toLine(text, most).replace(/[&<>"'`*_~[\](){}!|\\#$^+=@]|:(?=\/\/)|w(?=ww\.)/gi, (character) => `&#${character.charCodeAt(0)};`).trim();
	return safe === "" ? "" : `<code>${safe}</code>`;
}
function fence(language, text) {
	let longest = 2;
	for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	let marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${text}\n${marks}`;
}
function linkMarkdown(label, address) {
	let safe = toAddress(address);
	return safe === void 0 ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}
function toMermaid(text, most = 40) {
	return toLine(text, most * 2).replace(/[^\w ./:@+-]+/g, " ").replace(/\s+/g, " ").trim().slice(0, most).trim();
}
function quoteProse(text, most = 4e3) {
	return toProse(text, most).trim().split("\n").map((line) => `> ${quoteLine(line.trim())}`.trimEnd()).join("\n");
}
function quoteLine(line) {
	let heading = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1];
	if (heading) return `**${escapeMarkdown(heading, 500)}**`;
	let item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
	return item ? `- ${escapeMarkdown(item, 2e3)}` : escapeMarkdown(line, 4e3);
}
const SAFE = /^[@A-Za-z0-9][A-Za-z0-9@._+:/~-]{0,200}$/, together = (command) => (packages) => {
	let names = [...new Set(packages.flatMap(({ installed }) => installed))].filter((name) => SAFE.test(name)).sort();
	return names.length === 0 ? [] : [`${command} ${names.join(" ")}`];
}, pinned = (format) => (packages) => {
	let lines = packages.flatMap(({ component: { name }, target }) => target !== void 0 && SAFE.test(name) && SAFE.test(target) ? [format(name, target)] : []);
	return [...new Set(lines)].sort();
}, COMMANDS = {
	apk: together("apk upgrade"),
	deb: together("apt-get install --only-upgrade"),
	rpm: together("dnf upgrade"),
	npm: pinned((name, version) => `npm install ${name}@${version}`),
	pypi: pinned((name, version) => `pip install '${name}>=${version}'`),
	golang: pinned((name, version) => `go get ${name}@${version.startsWith("v") ? version : `v${version}`}`),
	gem: pinned((name) => `bundle update --conservative ${name}`),
	cargo: pinned((name, version) => `cargo update ${name} --precise ${version}`),
	composer: pinned((name, version) => `composer require ${name}:^${version}`),
	nuget: pinned((name, version) => `dotnet add package ${name} --version ${version}`)
};
function suggestCommands(packages) {
	return [...new Set(packages.map(({ component }) => component.type))].sort().flatMap((type) => {
		let fixable = packages.filter(({ component, fixable }) => component.type === type && fixable > 0);
		return (Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : void 0)?.(fixable) ?? [];
	});
}
var require_error = __commonJSMin(((exports, module) => {
	function formatPurlErrorMessage(message = "") {
		let { length } = message, formatted = "";
		if (length) {
			let code0 = message.charCodeAt(0);
			formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message, length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46 && (formatted = formatted.slice(0, -1));
		}
		return `Invalid purl: ${formatted}`;
	}
	module.exports = {
		formatPurlErrorMessage,
		PurlError: class extends Error {
			constructor(message) {
				super(formatPurlErrorMessage(message));
			}
		}
	};
})), require_decode = __commonJSMin(((exports, module) => {
	let { PurlError } = require_error(), { decodeURIComponent } = globalThis;
	function decodePurlComponent(comp, encodedURIComponent) {
		try {
			return decodeURIComponent(encodedURIComponent);
		} catch {}
		throw new PurlError(`unable to decode "${comp}" component`);
	}
	module.exports = { decodePurlComponent };
})), require_constants = __commonJSMin(((exports, module) => {
	module.exports = {
		LOOP_SENTINEL: 1e6,
		REUSED_SEARCH_PARAMS: new URLSearchParams(),
		REUSED_SEARCH_PARAMS_KEY: "_",
		REUSED_SEARCH_PARAMS_OFFSET: 2
	};
})), require_objects = __commonJSMin(((exports, module) => {
	let { LOOP_SENTINEL } = require_constants();
	function isObject(value) {
		return typeof value == "object" && !!value;
	}
	function recursiveFreeze(value_) {
		if (value_ === null || typeof value_ != "object" && typeof value_ != "function" || Object.isFrozen(value_)) return value_;
		let queue = [value_], { length: queueLength } = queue, pos = 0;
		for (; pos < queueLength;) {
			if (pos === LOOP_SENTINEL) throw Error("Detected infinite loop in object crawl of recursiveFreeze");
			let obj = queue[pos++];
			if (Object.freeze(obj), Array.isArray(obj)) for (let i = 0, { length } = obj; i < length; i += 1) {
				let item = obj[i];
				item === null || typeof item != "object" && typeof item != "function" || Object.isFrozen(item) || (queue[queueLength++] = item);
			}
			else {
				let keys = Reflect.ownKeys(obj);
				for (let i = 0, { length } = keys; i < length; i += 1) {
					let propValue = obj[keys[i]];
					propValue === null || typeof propValue != "object" && typeof propValue != "function" || Object.isFrozen(propValue) || (queue[queueLength++] = propValue);
				}
			}
		}
		return value_;
	}
	module.exports = {
		isObject,
		recursiveFreeze
	};
})), require_strings = __commonJSMin(((exports, module) => {
	let { compare: localeCompare } = new Intl.Collator(), regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
	function isBlank(str) {
		for (let i = 0, { length } = str; i < length; i += 1) {
			let code = str.charCodeAt(i);
			if (code !== 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13 && code !== 160 && code !== 5760 && code !== 8192 && code !== 8193 && code !== 8194 && code !== 8195 && code !== 8196 && code !== 8197 && code !== 8198 && code !== 8199 && code !== 8200 && code !== 8201 && code !== 8202 && code !== 8232 && code !== 8233 && code !== 8239 && code !== 8287 && code !== 12288 && code !== 65279) return !1;
		}
		return !0;
	}
	function isNonEmptyString(value) {
		return typeof value == "string" && value.length > 0;
	}
	function isSemverString(value) {
		return typeof value == "string" && regexSemverNumberedGroups.test(value);
	}
	function lowerName(purl) {
		purl.name = purl.name.toLowerCase();
	}
	function lowerNamespace(purl) {
		let { namespace } = purl;
		typeof namespace == "string" && (purl.namespace = namespace.toLowerCase());
	}
	function lowerVersion(purl) {
		let { version } = purl;
		typeof version == "string" && (purl.version = version.toLowerCase());
	}
	function replaceDashesWithUnderscores(str) {
		let result = "", fromIndex = 0, index = 0;
		for (; (index = str.indexOf("-", fromIndex)) !== -1;) result = result + str.slice(fromIndex, index) + "_", fromIndex = index + 1;
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function replaceUnderscoresWithDashes(str) {
		let result = "", fromIndex = 0, index = 0;
		for (; (index = str.indexOf("_", fromIndex)) !== -1;) result = result + str.slice(fromIndex, index) + "-", fromIndex = index + 1;
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function trimLeadingSlashes(str) {
		let start = 0;
		for (; str.charCodeAt(start) === 47;) start += 1;
		return start === 0 ? str : str.slice(start);
	}
	module.exports = {
		isBlank,
		isNonEmptyString,
		isSemverString,
		localeCompare,
		lowerName,
		lowerNamespace,
		lowerVersion,
		replaceDashesWithUnderscores,
		replaceUnderscoresWithDashes,
		trimLeadingSlashes
	};
})), require_encode = __commonJSMin(((exports, module) => {
	let { REUSED_SEARCH_PARAMS, REUSED_SEARCH_PARAMS_KEY, REUSED_SEARCH_PARAMS_OFFSET } = require_constants(), { isObject } = require_objects(), { isNonEmptyString } = require_strings(), { encodeURIComponent } = globalThis;
	function encodeNamespace(namespace) {
		return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
	}
	function encodeQualifierParam(param) {
		return isNonEmptyString(param) ? (REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param), replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET))) : "";
	}
	function encodeQualifiers(qualifiers) {
		if (isObject(qualifiers)) {
			let qualifiersKeys = Object.keys(qualifiers).sort(), searchParams = new URLSearchParams();
			for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
				let key = qualifiersKeys[i];
				searchParams.set(key, qualifiers[key]);
			}
			return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
		}
		return "";
	}
	function encodeSubpath(subpath) {
		return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
	}
	function encodeVersion(version) {
		return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
	}
	function replacePlusSignWithPercentEncodedSpace(str) {
		return str.replace(/\+/g, "%20");
	}
	module.exports = {
		encodeNamespace,
		encodeVersion,
		encodeQualifiers,
		encodeQualifierParam,
		encodeSubpath,
		encodeURIComponent
	};
})), require_helpers = __commonJSMin(((exports, module) => {
	function createHelpersNamespaceObject(helpers, options_ = {}) {
		let { comparator, ...defaults } = {
			__proto__: null,
			...options_
		}, helperNames = Object.keys(helpers).sort(), propNames = [...new Set([...Object.values(helpers)].map(Object.keys).flat())].sort(comparator), nsObject = Object.create(null);
		for (let i = 0, { length } = propNames; i < length; i += 1) {
			let propName = propNames[i], helpersForProp = Object.create(null);
			for (let j = 0, { length: length_j } = helperNames; j < length_j; j += 1) {
				let helperName = helperNames[j], helperValue = helpers[helperName][propName] ?? defaults[helperName];
				helperValue !== void 0 && (helpersForProp[helperName] = helperValue);
			}
			nsObject[propName] = helpersForProp;
		}
		return nsObject;
	}
	module.exports = { createHelpersNamespaceObject };
})), require_normalize = __commonJSMin(((exports, module) => {
	let { isObject } = require_objects(), { isBlank } = require_strings();
	function normalizeName(rawName) {
		return typeof rawName == "string" ? rawName.trim() : void 0;
	}
	function normalizeNamespace(rawNamespace) {
		return typeof rawNamespace == "string" ? normalizePath(rawNamespace) : void 0;
	}
	function normalizePath(pathname, callback) {
		let collapsed = "", start = 0;
		for (; pathname.charCodeAt(start) === 47;) start += 1;
		let nextIndex = pathname.indexOf("/", start);
		if (nextIndex === -1) return pathname.slice(start);
		for (; nextIndex !== -1;) {
			let segment = pathname.slice(start, nextIndex);
			for ((callback === void 0 || callback(segment)) && (collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment), start = nextIndex + 1; pathname.charCodeAt(start) === 47;) start += 1;
			nextIndex = pathname.indexOf("/", start);
		}
		let lastSegment = pathname.slice(start);
		return lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment)) && (collapsed = collapsed + "/" + lastSegment), collapsed;
	}
	function normalizeQualifiers(rawQualifiers) {
		let qualifiers;
		for (let { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
			let trimmed = (typeof value == "string" ? value : String(value)).trim();
			trimmed.length !== 0 && (qualifiers === void 0 && (qualifiers = { __proto__: null }), qualifiers[key.toLowerCase()] = trimmed);
		}
		return qualifiers;
	}
	function normalizeSubpath(rawSubpath) {
		return typeof rawSubpath == "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
	}
	function normalizeType(rawType) {
		return typeof rawType == "string" ? rawType.trim().toLowerCase() : void 0;
	}
	function normalizeVersion(rawVersion) {
		return typeof rawVersion == "string" ? rawVersion.trim() : void 0;
	}
	function qualifiersToEntries(rawQualifiers) {
		return isObject(rawQualifiers) ? rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers) : typeof rawQualifiers == "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
	}
	function subpathFilter(segment) {
		let { length } = segment;
		return length === 1 && segment.charCodeAt(0) === 46 || length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46 ? !1 : !isBlank(segment);
	}
	module.exports = {
		normalizeName,
		normalizeNamespace,
		normalizePath,
		normalizeQualifiers,
		normalizeSubpath,
		normalizeType,
		normalizeVersion
	};
})), require_lang = __commonJSMin(((exports, module) => {
	function isNullishOrEmptyString(value) {
		return value == null || typeof value == "string" && value.length === 0;
	}
	module.exports = { isNullishOrEmptyString };
})), require_validate = __commonJSMin(((exports, module) => {
	let { PurlError } = require_error(), { isNullishOrEmptyString } = require_lang(), { isNonEmptyString } = require_strings();
	function validateEmptyByType(type, name, value, throws) {
		if (!isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} "${name}" component must be empty`);
			return !1;
		}
		return !0;
	}
	function validateName(name, throws) {
		return validateRequired("name", name, throws) && validateStrings("name", name, throws);
	}
	function validateNamespace(namespace, throws) {
		return validateStrings("namespace", namespace, throws);
	}
	function validateQualifiers(qualifiers, throws) {
		if (qualifiers == null) return !0;
		if (typeof qualifiers != "object") {
			if (throws) throw new PurlError("\"qualifiers\" must be an object");
			return !1;
		}
		let keysIterable = typeof qualifiers.keys == "function" ? qualifiers.keys() : Object.keys(qualifiers);
		for (let key of keysIterable) if (!validateQualifierKey(key, throws)) return !1;
		return !0;
	}
	function validateQualifierKey(key, throws) {
		if (!validateStartsWithoutNumber("qualifier", key, throws)) return !1;
		for (let i = 0, { length } = key; i < length; i += 1) {
			let code = key.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 45 || code === 95)) {
				if (throws) throw new PurlError(`qualifier "${key}" contains an illegal character`);
				return !1;
			}
		}
		return !0;
	}
	function validateRequired(name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`"${name}" is a required component`);
			return !1;
		}
		return !0;
	}
	function validateRequiredByType(type, name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} requires a "${name}" component`);
			return !1;
		}
		return !0;
	}
	function validateStartsWithoutNumber(name, value, throws) {
		if (isNonEmptyString(value)) {
			let code = value.charCodeAt(0);
			if (code >= 48 && code <= 57) {
				if (throws) throw new PurlError(`${name} "${value}" cannot start with a number`);
				return !1;
			}
		}
		return !0;
	}
	function validateStrings(name, value, throws) {
		if (value == null || typeof value == "string") return !0;
		if (throws) throw new PurlError(`"'${name}" must be a string`);
		return !1;
	}
	function validateSubpath(subpath, throws) {
		return validateStrings("subpath", subpath, throws);
	}
	function validateType(type, throws) {
		if (!validateRequired("type", type, throws) || !validateStrings("type", type, throws) || !validateStartsWithoutNumber("type", type, throws)) return !1;
		for (let i = 0, { length } = type; i < length; i += 1) {
			let code = type.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 43 || code === 45)) {
				if (throws) throw new PurlError(`type "${type}" contains an illegal character`);
				return !1;
			}
		}
		return !0;
	}
	function validateVersion(version, throws) {
		return validateStrings("version", version, throws);
	}
	module.exports = {
		validateEmptyByType,
		validateName,
		validateNamespace,
		validateQualifiers,
		validateQualifierKey,
		validateRequired,
		validateRequiredByType,
		validateStartsWithoutNumber,
		validateStrings,
		validateSubpath,
		validateType,
		validateVersion
	};
})), require_purl_component = __commonJSMin(((exports, module) => {
	let { encodeNamespace, encodeVersion, encodeQualifiers, encodeQualifierParam, encodeSubpath, encodeURIComponent } = require_encode(), { createHelpersNamespaceObject } = require_helpers(), { normalizeType, normalizeNamespace, normalizeName, normalizeVersion, normalizeQualifiers, normalizeSubpath } = require_normalize(), { localeCompare, isNonEmptyString } = require_strings(), { validateType, validateNamespace, validateName, validateVersion, validateQualifiers, validateQualifierKey, validateSubpath } = require_validate(), PurlComponentEncoder = (comp) => isNonEmptyString(comp) ? encodeURIComponent(comp) : "", PurlComponentStringNormalizer = (comp) => typeof comp == "string" ? comp : void 0, PurlComponentValidator = (_comp, _throws) => !0, componentSortOrderLookup = {
		__proto__: null,
		type: 0,
		namespace: 1,
		name: 2,
		version: 3,
		qualifiers: 4,
		qualifierKey: 5,
		qualifierValue: 6,
		subpath: 7
	};
	function componentSortOrder(comp) {
		return componentSortOrderLookup[comp] ?? comp;
	}
	function componentComparator(compA, compB) {
		return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
	}
	module.exports = { PurlComponent: createHelpersNamespaceObject({
		encode: {
			namespace: encodeNamespace,
			version: encodeVersion,
			qualifiers: encodeQualifiers,
			qualifierKey: encodeQualifierParam,
			qualifierValue: encodeQualifierParam,
			subpath: encodeSubpath
		},
		normalize: {
			type: normalizeType,
			namespace: normalizeNamespace,
			name: normalizeName,
			version: normalizeVersion,
			qualifiers: normalizeQualifiers,
			subpath: normalizeSubpath
		},
		validate: {
			type: validateType,
			namespace: validateNamespace,
			name: validateName,
			version: validateVersion,
			qualifierKey: validateQualifierKey,
			qualifiers: validateQualifiers,
			subpath: validateSubpath
		}
	}, {
		comparator: componentComparator,
		encode: PurlComponentEncoder,
		normalize: PurlComponentStringNormalizer,
		validate: PurlComponentValidator
	}) };
})), require_purl_qualifier_names = __commonJSMin(((exports, module) => {
	module.exports = { PurlQualifierNames: {
		__proto__: null,
		RepositoryUrl: "repository_url",
		DownloadUrl: "download_url",
		VcsUrl: "vcs_url",
		FileName: "file_name",
		Checksum: "checksum"
	} };
})), require_purl_type = __commonJSMin(((exports, module) => {
	let { isNullishOrEmptyString } = require_lang(), { createHelpersNamespaceObject } = require_helpers(), { isSemverString, lowerName, lowerNamespace, lowerVersion, replaceDashesWithUnderscores, replaceUnderscoresWithDashes } = require_strings(), { validateEmptyByType, validateRequiredByType } = require_validate(), { PurlError } = require_error();
	module.exports = { PurlType: createHelpersNamespaceObject({
		normalize: {
			alpm(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			apk(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			bitbucket(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			bitnami(purl) {
				return lowerName(purl), purl;
			},
			composer(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			deb(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			gitlab(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			github(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			hex(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			huggingface(purl) {
				return lowerVersion(purl), purl;
			},
			mlflow(purl) {
				return purl.qualifiers?.repository_url?.includes("databricks") && lowerName(purl), purl;
			},
			npm(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			luarocks(purl) {
				return lowerVersion(purl), purl;
			},
			oci(purl) {
				return lowerName(purl), purl;
			},
			pub(purl) {
				return lowerName(purl), purl.name = replaceDashesWithUnderscores(purl.name), purl;
			},
			pypi(purl) {
				return lowerNamespace(purl), lowerName(purl), purl.name = replaceUnderscoresWithDashes(purl.name), purl;
			},
			qpkg(purl) {
				return lowerNamespace(purl), purl;
			},
			rpm(purl) {
				return lowerNamespace(purl), purl;
			}
		},
		validate: {
			conan(purl, throws) {
				if (isNullishOrEmptyString(purl.namespace)) {
					if (purl.qualifiers?.channel) {
						if (throws) throw new PurlError("conan requires a \"namespace\" component when a \"channel\" qualifier is present");
						return !1;
					}
				} else if (isNullishOrEmptyString(purl.qualifiers)) {
					if (throws) throw new PurlError("conan requires a \"qualifiers\" component when a namespace is present");
					return !1;
				}
				return !0;
			},
			cran(purl, throws) {
				return validateRequiredByType("cran", "version", purl.version, throws);
			},
			golang(purl) {
				let { version } = purl;
				if (typeof version == "string" && version.length && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
					if (throws) throw new PurlError("golang \"version\" component starting with a \"v\" must be followed by a valid semver version");
					return !1;
				}
				return !0;
			},
			maven(purl, throws) {
				return validateRequiredByType("maven", "namespace", purl.namespace, throws);
			},
			mlflow(purl, throws) {
				return validateEmptyByType("mlflow", "namespace", purl.namespace, throws);
			},
			oci(purl, throws) {
				return validateEmptyByType("oci", "namespace", purl.namespace, throws);
			},
			pub(purl, throws) {
				let { name } = purl;
				for (let i = 0, { length } = name; i < length; i += 1) {
					let code = name.charCodeAt(i);
					if (!(code >= 48 && code <= 57 || code >= 97 && code <= 122 || code === 95)) {
						if (throws) throw new PurlError("pub \"name\" component may only contain [a-z0-9_] characters");
						return !1;
					}
				}
				return !0;
			},
			swift(purl, throws) {
				return validateRequiredByType("swift", "namespace", purl.namespace, throws) && validateRequiredByType("swift", "version", purl.version, throws);
			}
		}
	}, {
		normalize: (purl) => purl,
		validate: (_purl, _throws) => !0
	}) };
})), require_package_url = __commonJSMin(((exports, module) => {
	let { decodePurlComponent } = require_decode(), { isObject, recursiveFreeze } = require_objects(), { isBlank, isNonEmptyString, trimLeadingSlashes } = require_strings(), { PurlComponent } = require_purl_component(), { PurlQualifierNames } = require_purl_qualifier_names(), { PurlType } = require_purl_type(), { PurlError } = require_error();
	var PackageURL = class PackageURL {
		static Component = recursiveFreeze(PurlComponent);
		static KnownQualifierNames = recursiveFreeze(PurlQualifierNames);
		static Type = recursiveFreeze(PurlType);
		constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
			let type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
			PurlComponent.type.validate(type, !0);
			let namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
			PurlComponent.namespace.validate(namespace, !0);
			let name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
			PurlComponent.name.validate(name, !0);
			let version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
			PurlComponent.version.validate(version, !0);
			let qualifiers = typeof rawQualifiers == "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
			PurlComponent.qualifiers.validate(qualifiers, !0);
			let subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
			PurlComponent.subpath.validate(subpath, !0), this.type = type, this.name = name, this.namespace = namespace ?? void 0, this.version = version ?? void 0, this.qualifiers = qualifiers ?? void 0, this.subpath = subpath ?? void 0;
			let typeHelpers = PurlType[type];
			typeHelpers && (typeHelpers.normalize(this), typeHelpers.validate(this, !0));
		}
		toString() {
			let { namespace, name, version, qualifiers, subpath, type } = this, purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
			return namespace && (purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`), purlStr = `${purlStr}${PurlComponent.name.encode(name)}`, version && (purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`), qualifiers && (purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`), subpath && (purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`), purlStr;
		}
		static fromString(purlStr) {
			return new PackageURL(...PackageURL.parseString(purlStr));
		}
		static parseString(purlStr) {
			if (typeof purlStr != "string") throw Error("A purl string argument is required.");
			if (isBlank(purlStr)) return [
				void 0,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			let colonIndex = purlStr.indexOf(":"), url, maybeUrlWithAuth;
			if (colonIndex !== -1) try {
				let beforeColon = purlStr.slice(0, colonIndex), afterColon = purlStr.slice(colonIndex + 1), trimmedAfterColon = trimLeadingSlashes(afterColon);
				url = new URL(`${beforeColon}:${trimmedAfterColon}`), maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
			} catch (e) {
				throw new PurlError("failed to parse as URL", { cause: e });
			}
			if (url?.protocol !== "pkg:") throw new PurlError("missing required \"pkg\" scheme component");
			if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") throw new PurlError("cannot contain a \"user:pass@host:port\"");
			let { pathname } = url, firstSlashIndex = pathname.indexOf("/"), rawType = decodePurlComponent("type", firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex));
			if (firstSlashIndex < 1) return [
				rawType,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			let rawVersion, atSignIndex = pathname.lastIndexOf("@");
			atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47 && (atSignIndex = -1);
			let beforeVersion = pathname.slice(rawType.length + 1, atSignIndex === -1 ? pathname.length : atSignIndex);
			atSignIndex !== -1 && (rawVersion = decodePurlComponent("version", pathname.slice(atSignIndex + 1)));
			let rawNamespace, rawName, lastSlashIndex = beforeVersion.lastIndexOf("/");
			lastSlashIndex === -1 ? rawName = decodePurlComponent("name", beforeVersion) : (rawName = decodePurlComponent("name", beforeVersion.slice(lastSlashIndex + 1)), rawNamespace = decodePurlComponent("namespace", beforeVersion.slice(0, lastSlashIndex)));
			let rawQualifiers, { searchParams } = url;
			searchParams.size !== 0 && (searchParams.forEach((value) => decodePurlComponent("qualifiers", value)), rawQualifiers = searchParams);
			let rawSubpath, { hash } = url;
			return hash.length !== 0 && (rawSubpath = decodePurlComponent("subpath", hash.slice(1))), [
				rawType,
				rawNamespace,
				rawName,
				rawVersion,
				rawQualifiers,
				rawSubpath
			];
		}
	};
	for (let staticProp of [
		"Component",
		"KnownQualifierNames",
		"Type"
	]) Reflect.defineProperty(PackageURL, staticProp, {
		...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
		writable: !1
	});
	Reflect.setPrototypeOf(PackageURL.prototype, null), module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
})), import_packageurl_js = __commonJSMin(((exports, module) => {
	let { PackageURL, PurlComponent, PurlQualifierNames, PurlType } = require_package_url();
	module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
}))();
function formatPurl(parts) {
	let qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== "");
	try {
		let purl = new import_packageurl_js.PackageURL(parts.type, parts.namespace === "" ? void 0 : parts.namespace, parts.name, parts.version === "" ? void 0 : parts.version, qualifiers.length === 0 ? void 0 : Object.fromEntries(qualifiers), parts.subpath === "" ? void 0 : parts.subpath).toString(), slash = purl.indexOf("/");
		return purl.slice(0, slash) + purl.slice(slash).replaceAll("+", "%2B");
	} catch (error) {
		if (!(TYPE.test(parts.type) && parts.name.trim() !== "" && qualifiers.every(([key]) => KEY.test(key)))) throw error;
		return formatUnchecked({
			...parts,
			qualifiers: Object.fromEntries(qualifiers)
		});
	}
}
function parsePurl(text) {
	try {
		let { type, name, namespace, version, qualifiers, subpath } = import_packageurl_js.PackageURL.fromString(text);
		return withoutEmpty({
			type,
			name,
			namespace,
			version,
			qualifiers: qualifiers && { ...qualifiers },
			subpath
		});
	} catch {
		return parseUnchecked(text);
	}
}
const TYPE = /^[a-z][a-z0-9.+-]*$/i, KEY = /^[a-z][a-z0-9._-]*$/i;
function formatUnchecked({ type, namespace, name, version, qualifiers, subpath }) {
	let path = [...(namespace ?? "").split("/").filter(Boolean), name.trim()].map(encode).join("/"), pairs = Object.entries(qualifiers ?? {}).map(([key, value]) => `${key.toLowerCase()}=${encode(value)}`), query = pairs.length === 0 ? "" : `?${pairs.sort().join("&")}`;
	return `pkg:${type.toLowerCase()}/${path}${version ? `@${encode(version)}` : ""}${query}${subpath ? `#${subpath.split("/").map(encode).join("/")}` : ""}`;
}
function encode(part) {
	return encodeURIComponent(part.toWellFormed()).replaceAll("%3A", ":");
}
const GRAMMAR = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/i;
function parseUnchecked(text) {
	let [, type = "", path = "", query = "", subpath = ""] = GRAMMAR.exec(text) ?? [], at = path.lastIndexOf("@"), end = at > 0 && path[at - 1] !== "/" ? at : path.length;
	try {
		let segments = path.slice(0, end).split("/").filter(Boolean).map(decodeURIComponent), name = segments.pop();
		if (name === void 0) return;
		let version = decodeURIComponent(path.slice(end + 1)), pairs = [...new URLSearchParams(query)].filter(([key, value]) => KEY.test(key) && value !== ""), qualifiers = pairs.length === 0 ? void 0 : Object.fromEntries(pairs);
		return withoutEmpty({
			type: type.toLowerCase(),
			name,
			namespace: segments.join("/"),
			version,
			qualifiers,
			subpath: decodeURIComponent(subpath)
		});
	} catch {
		return;
	}
}
function withoutEmpty({ type, name, ...rest }) {
	return {
		type,
		name,
		...Object.fromEntries(Object.entries(rest).filter(([, part]) => part))
	};
}
function versionlessPurl(purl) {
	let parts = parsePurl(purl);
	return parts === void 0 || parts.name.trim() === "" ? purl : formatPurl({
		type: parts.type,
		name: parts.name,
		...parts.namespace === void 0 ? {} : { namespace: parts.namespace }
	});
}
function readNatural(digits = "") {
	return digits.length <= 15 ? Number(digits) : shrink(BigInt(digits));
}
function compareNatural(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function shrink(value) {
	return value <= BigInt(2 ** 53 - 1) ? Number(value) : value;
}
function readVersionText(text) {
	if (text.length > 1024) return;
	let trimmed = text.trim();
	return trimmed === "" || /\s/.test(trimmed) ? void 0 : trimmed;
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	let lower = code | 32;
	return lower >= 97 && lower <= 122;
}
const RANK$1 = {
	preSuffix: 0,
	invalid: 1,
	end: 2,
	revision: 3,
	hash: 4,
	suffixNumber: 5,
	postSuffix: 6,
	letter: 7,
	digits: 8,
	letterNumber: 9
}, PRE_SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc"
], POST_SUFFIXES = [
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
], VERSION$4 = new RegExp([/^(?<numbers>\d+(?:\.\d+)*)(?:(?<letter>[a-z])(?<letterNumber>\d*))?/, /(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)*)(?:~(?<hash>[\da-fA-F]+))?(?<revision>-r\d*)?/].map((part) => part.source).join(""));
function readTokens$1(text) {
	let match = VERSION$4.exec(text);
	if (match?.groups === void 0) return [endToken(text, void 0)];
	let { numbers = "", letter = "", letterNumber = "", suffixes = "", hash = "", revision } = match.groups;
	return [
		...numbers.split(".").map((number) => readNumber(RANK$1.digits, number)),
		...letter === "" ? [] : [{
			rank: RANK$1.letter,
			text: letter,
			value: 0
		}],
		...letterNumber === "" ? [] : [readNumber(RANK$1.letterNumber, letterNumber)],
		...suffixes.split("_").slice(1).flatMap(readSuffix$1),
		...hash === "" ? [] : [{
			rank: RANK$1.hash,
			text: hash,
			value: 0
		}],
		...revision === void 0 ? [] : [readNumber(RANK$1.revision, revision.slice(2))],
		endToken(text.slice(match[0].length), revision)
	];
}
function readSuffix$1(text) {
	let name = text.replace(/\d+$/, ""), pre = PRE_SUFFIXES.indexOf(name), suffix = {
		rank: pre === -1 ? RANK$1.postSuffix : RANK$1.preSuffix,
		text: name,
		value: pre === -1 ? POST_SUFFIXES.indexOf(name) : pre
	};
	return name === text ? [suffix] : [suffix, readNumber(RANK$1.suffixNumber, text.slice(name.length))];
}
function readNumber(rank, digits) {
	return {
		rank,
		text: digits,
		value: readNatural(digits)
	};
}
function endToken(rest, revision) {
	return rest === "" ? {
		rank: RANK$1.end,
		text: "",
		value: 0
	} : {
		rank: RANK$1.invalid,
		text: revision === void 0 ? rest : "-",
		value: 0
	};
}
const TEXTS = new Set([
	RANK$1.letter,
	RANK$1.hash,
	RANK$1.invalid
]), apk = {
	id: "apk",
	title: "Alpine package version",
	references: ["https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd"],
	ecosystems: [
		"Alpine",
		"Alpaquita",
		"BellSoft Hardened Containers",
		"Chainguard",
		"CleanStart",
		"MinimOS",
		"Wolfi"
	],
	parse(text) {
		let whole = readVersionText(text);
		return whole === void 0 ? void 0 : { tokens: readTokens$1(whole) };
	},
	compare(a, b) {
		for (let [index, token] of a.tokens.entries()) {
			let other = b.tokens[index], difference = other === void 0 ? 0 : compareTokens$1(token, other, index);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.tokens.map(writeToken).join(""),
	isSound: (version) => version.tokens[0]?.rank === RANK$1.digits
};
function compareTokens$1(a, b, index) {
	return a.rank === b.rank ? a.rank === RANK$1.digits && index > 0 && (a.text.startsWith("0") || b.text.startsWith("0")) || TEXTS.has(a.rank) ? compareText(a.text, b.text) : compareNatural(a.value, b.value) : a.rank - b.rank;
}
function writeToken(token, index) {
	switch (token.rank) {
		case RANK$1.digits: return index === 0 ? token.value.toString() : `.${token.text}`;
		case RANK$1.revision: return `-r${token.value}`;
		case RANK$1.hash: return `~${token.text}`;
		case RANK$1.preSuffix:
		case RANK$1.postSuffix: return `_${token.text}`;
		case RANK$1.letterNumber:
		case RANK$1.suffixNumber: return token.value.toString();
		default: return token.text;
	}
}
const STRICT = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/, LENIENT = /^=?[vV]?(\d+(?:\.\d+)*)([-~A-Za-z][0-9A-Za-z.~_-]*)?(?:\+.*)?$/, DOTTED_PRERELEASE = /\.(?=(?:alpha|beta|rc)(?![A-Za-z]))/g, DIGITS = /^\d+$/;
function readSemver(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let strict = STRICT.exec(whole);
	if (strict !== null) {
		let [, major = "", minor = "", patch = "", prerelease] = strict;
		return {
			release: [
				readNatural(major),
				readNatural(minor),
				readNatural(patch)
			],
			prerelease: readIdentifiers(prerelease)
		};
	}
	let lenient = LENIENT.exec(whole.replace(DOTTED_PRERELEASE, "-"));
	if (lenient === null) return;
	let [, release = "", prerelease = ""] = lenient;
	return {
		release: release.split(".").map(readNatural),
		prerelease: readIdentifiers(prerelease.replace(/^[-~]+/, ""))
	};
}
function compareSemver(a, b) {
	return compareReleases$2(a.release, b.release) || comparePrereleases(a.prerelease, b.prerelease);
}
function writeSemver(version) {
	let release = version.release.slice();
	for (; release.length > 3 && release.at(-1) === 0;) release.pop();
	for (; release.length < 3;) release.push(0);
	return version.prerelease.length === 0 ? release.join(".") : `${release.join(".")}-${version.prerelease.join(".")}`;
}
function compareReleases$2(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function comparePrereleases(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareIdentifiers(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText(a, b) : 1 : typeof b == "string" ? -1 : compareNatural(a, b);
}
function readIdentifiers(text) {
	return text === void 0 || text === "" ? [] : text.split(".").map((identifier) => DIGITS.test(identifier) ? readNatural(identifier) : identifier);
}
const bitnami = {
	id: "bitnami",
	title: "Bitnami component version",
	references: ["https://github.com/bitnami/go-version", "https://github.com/bitnami/vulndb"],
	ecosystems: ["Bitnami"],
	parse(text) {
		let version = readSemver(text);
		return version !== void 0 && isRevision(version.prerelease) ? {
			...version,
			prerelease: []
		} : version;
	},
	compare: compareSemver,
	canonical: writeSemver
};
function isRevision([first, ...others]) {
	return others.length === 0 && first !== void 0 && (typeof first != "string" || /^r\d+$/.test(first));
}
const NUMBERS = /^\d+(?:[.-]\d+)*$/;
function readNumberList(text) {
	let whole = readVersionText(text);
	return whole === void 0 || !NUMBERS.test(whole) ? void 0 : whole.split(/[.-]/).map(readNatural);
}
function compareNumberLists(a, b) {
	let length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const cran = {
	id: "cran",
	title: "R package version",
	references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
	ecosystems: ["Bioconductor", "CRAN"],
	parse: readNumberList,
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
};
function compareParts$1(a, b) {
	if (a === b) return 0;
	let i = 0, j = 0;
	for (; i < a.length || j < b.length;) {
		for (; i < a.length && !isDigit(a.charCodeAt(i)) || j < b.length && !isDigit(b.charCodeAt(j));) {
			let difference = weigh(a, i++) - weigh(b, j++);
			if (difference !== 0) return difference;
		}
		let endA = skipDigits(a, i), endB = skipDigits(b, j);
		if (i = skipZeros(a, i, endA), j = skipZeros(b, j, endB), endA - i !== endB - j) return endA - i - (endB - j);
		for (; i < endA; i++, j++) {
			let difference = a.charCodeAt(i) - b.charCodeAt(j);
			if (difference !== 0) return difference;
		}
	}
	return 0;
}
function canonicalPart(part) {
	let shortened = part.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));
	return /\d$/.test(shortened) ? shortened : `${shortened}0`;
}
function weigh(text, index) {
	if (index >= text.length) return 0;
	let code = text.charCodeAt(index);
	return isDigit(code) ? 0 : code === 126 ? -1 : isLetter(code) ? code : code + 256;
}
function skipDigits(text, from) {
	let index = from;
	for (; index < text.length && isDigit(text.charCodeAt(index));) index++;
	return index;
}
function skipZeros(text, from, end) {
	let index = from;
	for (; index < end && text.charCodeAt(index) === 48;) index++;
	return index;
}
const dpkg = {
	id: "dpkg",
	title: "Debian package version",
	references: ["https://www.debian.org/doc/debian-policy/ch-controlfields.html#version", "https://manpages.debian.org/deb-version.7"],
	ecosystems: [
		"Debian",
		"Ubuntu",
		"Echo"
	],
	parse: parse$3,
	compare: (a, b) => a.epoch - b.epoch || compareParts$1(a.upstream, b.upstream) || compareParts$1(a.revision, b.revision),
	canonical: canonical$1,
	isSound: (version) => /^\d/.test(version.upstream)
};
function parse$3(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let colon = whole.indexOf(":"), epoch = colon === -1 ? 0 : readEpoch(whole.slice(0, colon));
	if (epoch === void 0) return;
	let rest = whole.slice(colon + 1), dash = rest.lastIndexOf("-"), upstream = dash === -1 ? rest : rest.slice(0, dash), revision = dash === -1 ? "" : rest.slice(dash + 1);
	if (!(upstream === "" || dash !== -1 && revision === "" || !/^[!-~]+$/.test(rest))) return {
		epoch,
		upstream,
		revision
	};
}
function readEpoch(text) {
	if (!/^\d+$/.test(text)) return;
	let epoch = Number(text);
	return epoch <= 2147483647 ? epoch : void 0;
}
function canonical$1(version) {
	let upstream = canonicalPart(version.upstream), revision = canonicalPart(version.revision);
	return `${version.epoch > 0 || `${upstream}${revision}`.includes(":") ? `${version.epoch}:` : ""}${upstream}${revision !== "0" || upstream.includes("-") ? `-${revision}` : ""}`;
}
const STAGES = new Map([
	["pl", 0],
	["alpha", 1],
	["beta", 2],
	["pre", 16],
	["rc", 18]
]), COMPONENT = /\*.*|(\d+)(?:([A-Za-z]+)(\d+)?)?|([A-Za-z]+)(\d+)?/g, NOTHING = {
	number: 0,
	letter: 0,
	patchLevel: 0
};
function readGroups(text) {
	return text.split("+").map(readComponents);
}
function compareGroups(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareComponents(a[index] ?? [], b[index] ?? []);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeGroups(groups) {
	return dropTrailing(groups.map((group) => dropTrailing(group.map(writeComponent)).join(".") || "0")).join("+") || "0";
}
function readComponents(text) {
	return [...text.matchAll(COMPONENT)].flatMap((match) => readComponent(match));
}
function readComponent([whole, number, letters, patch, bareLetters, barePatch]) {
	return whole.startsWith("*") ? [{
		...NOTHING,
		number: -2
	}] : number === void 0 ? [readLetters(-1, bareLetters, barePatch)] : STAGES.has(letters?.toLowerCase() ?? "") ? [{
		...NOTHING,
		number: readNatural(number)
	}, readLetters(-1, letters, patch)] : [readLetters(readNatural(number), letters, patch)];
}
function readLetters(number, letters, patch) {
	if (letters === void 0) return {
		...NOTHING,
		number
	};
	let lower = letters.toLowerCase();
	return {
		number,
		letter: (number === -1 ? STAGES.get(lower) : void 0) ?? lower.charCodeAt(0) - 96,
		patchLevel: patch === void 0 ? -1 : readNatural(patch)
	};
}
function compareComponents(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index] ?? NOTHING, right = b[index] ?? NOTHING, difference = compareNatural(left.number, right.number) || left.letter - right.letter || compareNatural(left.patchLevel, right.patchLevel);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeComponent({ number, letter, patchLevel }) {
	if (number === -2) return "*";
	if (letter === 0 && number !== -1) return number.toString();
	let letters = letter === 0 ? "pl" : String.fromCharCode(letter + 96);
	return `${number === -1 ? "" : number}${letters}${patchLevel === -1 ? "" : patchLevel}`;
}
function dropTrailing(written) {
	return written.slice(0, written.findLastIndex((part) => part !== "0") + 1);
}
const VERSION$3 = /^([^,_-]+)(?:_(\d+))?(?:,(\d+))?$/, freebsd = {
	id: "freebsd",
	title: "FreeBSD package version",
	references: ["https://docs.freebsd.org/en/books/porters-handbook/makefiles/#makefile-versions", "https://man.freebsd.org/cgi/man.cgi?pkg-version(8)"],
	ecosystems: ["FreeBSD"],
	parse(text) {
		let [, version, revision = "0", epoch = "0"] = VERSION$3.exec(readVersionText(text) ?? "") ?? [];
		return version === void 0 ? void 0 : {
			groups: readGroups(version),
			revision: readNatural(revision),
			epoch: readNatural(epoch)
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareGroups(a.groups, b.groups) || compareNatural(a.revision, b.revision),
	canonical: ({ groups, revision, epoch }) => `${writeGroups(groups)}${revision === 0 ? "" : `_${revision}`}${epoch === 0 ? "" : `,${epoch}`}`,
	isSound: ({ groups }) => groups[0]?.some(({ number }) => number >= 0) === !0
}, TOOLCHAIN = /^go(\d[^ ]*?)(?: X:.*|-X:.*)?$/, golang = {
	id: "golang",
	title: "Go module version, with pseudo-versions and +incompatible",
	references: ["https://go.dev/ref/mod#versions", "https://go.dev/doc/toolchain#version"],
	ecosystems: ["Go"],
	parse: (text) => readSemver(TOOLCHAIN.exec(text.trim())?.[1] ?? text),
	compare: compareSemver,
	canonical: writeSemver
}, hackage = {
	id: "hackage",
	title: "Haskell package version",
	references: ["https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-Types-Version.html", "https://pvp.haskell.org/"],
	ecosystems: ["GHC", "Hackage"],
	parse: (text) => text.includes("-") ? void 0 : readNumberList(text),
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
}, TAIL = /(?:-(?<pre>(?!b\d)[A-Za-z][^-]*))?(?:-b\d+)?$/.source, BEFORE_JEP_223 = RegExp(`^1\\.(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`), SHORT$1 = RegExp(`^(?<feature>\\d+)u(?<update>\\d+)${TAIL}`), AFTER_JEP_223 = RegExp(`^(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:\\.(?<patch>\\d+))?(?<more>(?:\\.\\d+)*)(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`), jvm = {
	id: "jvm",
	title: "Java runtime version, before and after JEP 223",
	references: ["https://openjdk.org/jeps/223", "https://openjdk.org/jeps/322"],
	ecosystems: [],
	parse: (text) => readSemver(modernise(text.trim().split("+", 1)[0] ?? "")),
	compare: compareSemver,
	canonical: (version) => writeSemver(version).replace(/^1\./, "01.")
};
function modernise(text) {
	let groups = (BEFORE_JEP_223.exec(text) ?? SHORT$1.exec(text) ?? AFTER_JEP_223.exec(text))?.groups;
	if (groups === void 0) return "";
	let { feature, interim = "0", patch = "0", update = "0", more = "", pre } = groups;
	return `${feature}.${interim}.${/^0*$/.test(patch) ? update : patch}${more}${pre === void 0 ? "" : `-${pre}`}`;
}
const RANK = {
	dotPre: 0,
	dashPre: 1,
	dotEmptyBeforePre: 2,
	dashEmptyBeforePre: 3,
	dashZeroBeforePre: 4,
	dotZeroBeforePre: 5,
	end: 6,
	dotQualifier: 7,
	dashQualifier: 8,
	dashNumber: 9,
	dotNumber: 10
}, QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
], EMPTY$1 = String(QUALIFIERS.indexOf("")), UNKNOWN = String(QUALIFIERS.length), ALIASES = new Map([
	["cr", "rc"],
	["ga", ""],
	["final", ""],
	["release", ""]
]), SHORT = new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
function readTokens(text) {
	return rank(trimNulls(splitTokens(text)));
}
function splitTokens(text) {
	let tokens = [], separator = "";
	for (let [index, part] of text.split(/([.-])/).entries()) if (index % 2 == 1) separator = part === "." ? "." : "-";
	else {
		let pieces = part.match(/\d+|\D+/g) ?? ["0"];
		tokens.push(...pieces.map((piece, at) => readToken(at === 0 ? separator : "-", piece, at < pieces.length - 1)));
	}
	return tokens;
}
function readToken(prefix, text, isFollowedByNumber) {
	if (isDigit(text.charCodeAt(0))) return {
		prefix,
		qualifier: "",
		value: readNatural(text)
	};
	let word = (isFollowedByNumber ? SHORT.get(text) : void 0) ?? ALIASES.get(text) ?? text, known = QUALIFIERS.indexOf(word);
	return {
		prefix,
		qualifier: word === "" ? "ga" : word,
		value: known === -1 ? UNKNOWN + word : String(known)
	};
}
function trimNulls(tokens) {
	let kept = [], isTrimming = !0;
	for (let index = tokens.length - 1; index >= 0; index--) {
		let token = tokens[index];
		isTrimming && index > 0 && isNull(token) || (kept.push(token), isTrimming = token.prefix === "-");
	}
	return kept.reverse();
}
function isNull({ value }) {
	return value === 0 || value === EMPTY$1;
}
function rank(tokens) {
	let ranked = [], isTailNegative = !1;
	for (let token of tokens.toReversed()) isTailNegative = isNull(token) ? isTailNegative : isPreRelease(token), ranked.push({
		...token,
		rank: rankOf$3(token, isTailNegative && token.prefix !== "")
	});
	return ranked.reverse();
}
function rankOf$3(token, isNegative) {
	let isDot = token.prefix !== "-", isNumber = typeof token.value != "string";
	return isNegative ? isNull(token) ? isNumber ? isDot ? RANK.dotZeroBeforePre : RANK.dashZeroBeforePre : isDot ? RANK.dotEmptyBeforePre : RANK.dashEmptyBeforePre : isDot ? RANK.dotPre : RANK.dashPre : isNumber ? isDot ? RANK.dotNumber : RANK.dashNumber : isDot ? RANK.dotQualifier : RANK.dashQualifier;
}
function isPreRelease({ value }) {
	return typeof value == "string" && value < EMPTY$1;
}
const RUNTIME = /\.(?:jre|jdk)(?:[89]|[1-9]\d+)$/i, maven = {
	id: "maven",
	title: "Maven version",
	references: ["https://maven.apache.org/pom.html#version-order-specification"],
	ecosystems: ["Maven"],
	parse(text) {
		let whole = readVersionText(text)?.replace(RUNTIME, "").toLowerCase();
		return whole === void 0 || whole === "" ? void 0 : readTokens(whole);
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareTokens(a[index], b[index]);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.map(({ prefix, value, qualifier }) => `${prefix}${typeof value == "string" ? qualifier : value}`).join(""),
	isSound: (version) => version.some(({ value }) => typeof value != "string") && !version.some(({ value }) => String(value).includes("$"))
};
function compareTokens(a, b) {
	let difference = (a?.rank ?? RANK.end) - (b?.rank ?? RANK.end);
	return difference !== 0 || a === void 0 || b === void 0 ? difference : typeof a.value == "string" || typeof b.value == "string" ? compareText(String(a.value), String(b.value)) : compareNatural(a.value, b.value);
}
const nuget = {
	id: "nuget",
	title: "NuGet package version",
	references: ["https://learn.microsoft.com/en-us/nuget/concepts/package-versioning"],
	ecosystems: ["NuGet"],
	parse: (text) => readSemver(text.toLowerCase()),
	compare: compareSemver,
	canonical: writeSemver
}, opam = {
	id: "opam",
	title: "OCaml opam package version",
	references: ["https://opam.ocaml.org/doc/Manual.html#Version-ordering"],
	ecosystems: ["opam"],
	parse(text) {
		let whole = readVersionText(text);
		return whole !== void 0 && /^[\w.+~-]+$/.test(whole) ? whole : void 0;
	},
	compare: compareParts$1,
	canonical: canonicalPart,
	isSound: (version) => /\d/.test(version)
}, WORDS$1 = [
	["dev", 1],
	["a", 2],
	["b", 3],
	["RC", 4],
	["rc", 4],
	["p", 7]
], CANONICAL_WORDS = {
	0: "x",
	1: "dev",
	2: "alpha",
	3: "beta",
	4: "rc",
	7: "p"
}, packagist = {
	id: "packagist",
	title: "Composer package version",
	references: [
		"https://www.php.net/manual/en/function.version-compare.php",
		"https://github.com/composer/semver/blob/main/src/VersionParser.php",
		"https://getcomposer.org/doc/articles/versions.md"
	],
	ecosystems: ["Packagist"],
	parse: parse$2,
	compare: (a, b) => compareLists(a.parts, b.parts),
	canonical: ({ parts }) => parts.map((part) => typeof part == "string" ? CANONICAL_WORDS[rankOf$2(part)] : part).join("."),
	compareWithBound: (version, bound) => compareLists(version.normal, bound.normal),
	isSound: ({ parts }) => typeof parts[0] != "string" && !parts.includes("x")
};
function parse$2(text) {
	let whole = readVersionText(text)?.replace(/^[vV](?=\d)/, "");
	if (whole === void 0) return;
	let parts = readParts(whole.replaceAll("#", ".1."));
	return parts.length === 0 ? void 0 : {
		parts,
		normal: fillUp(whole.includes("+") ? readParts(whole.replace(/\+.*/, "")) : parts)
	};
}
function readParts(text) {
	return (text.match(/\d+|[^\d._+-]+/g) ?? []).map((part) => isDigit(part.charCodeAt(0)) ? readNatural(part) : part);
}
function fillUp(parts) {
	let words = parts.findIndex((part) => typeof part == "string"), split = words === -1 ? parts.length : words;
	return split === 0 || split >= 4 ? parts : [
		...parts.slice(0, split),
		...Array.from({ length: 4 - split }, () => 0),
		...parts.slice(split)
	];
}
function compareLists(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareParts(a[index], b[index]);
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareParts(a, b) {
	let difference = rankOf$2(a) - rankOf$2(b);
	return difference !== 0 || a === void 0 || b === void 0 || typeof a == "string" || typeof b == "string" ? difference : compareNatural(a, b);
}
function rankOf$2(part) {
	return part === void 0 ? 5 : typeof part == "string" ? WORDS$1.find(([prefix]) => part.startsWith(prefix))?.[1] ?? 0 : 6;
}
const SEGMENTS$1 = /([^A-Za-z\d~]*)(?:(\d+)|([A-Za-z]+)|~)/g;
function readSegments$1(text) {
	let segments = [];
	for (let [, separators = "", digits, letters] of text.matchAll(SEGMENTS$1)) digits === void 0 ? segments.push(letters === void 0 ? {
		gap: 0,
		value: "~"
	} : {
		gap: separators.length,
		value: letters
	}) : segments.push({
		gap: separators.length,
		value: readNatural(digits)
	});
	return segments;
}
function compareSegments$2(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf$1(left) - rankOf$1(right) || compareValues(left?.value, right?.value);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments$1(segments) {
	return segments.map(({ gap, value }) => `${".".repeat(gap)}${value}`).join("");
}
function rankOf$1(segment) {
	if (segment === void 0) return 2;
	let { gap, value } = segment;
	return value === "~" ? 0 : typeof value == "string" ? gap === 0 ? 1 : 2 + 2 * gap : 3 + 2 * gap;
}
function compareValues(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
const pacman = {
	id: "pacman",
	title: "Arch Linux package version",
	references: ["https://man.archlinux.org/man/vercmp.8", "https://gitlab.archlinux.org/pacman/pacman/-/blob/master/lib/libalpm/version.c"],
	ecosystems: ["Arch Linux"],
	parse(text) {
		let whole = readVersionText(text);
		if (whole === void 0) return;
		let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments$1(dash === -1 ? rest : rest.slice(0, dash));
		if (version.length !== 0) return {
			epoch: readNatural(digits),
			version,
			...dash === -1 ? {} : { release: readSegments$1(rest.slice(dash + 1)) }
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments$2(a.version, b.version) || compareReleases$1(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments$1(version)}${release === void 0 ? "" : `-${writeSegments$1(release)}`}`,
	isSound: ({ version }) => version.some(({ value }) => typeof value != "string")
};
function compareReleases$1(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments$2(a, b);
}
const SPLIT = /(\d+|[a-z]+|\.|-)/, REPLACEMENTS = new Map([
	["pre", "c"],
	["preview", "c"],
	["-", "final-"],
	["rc", "c"],
	["dev", "@"]
]), FINAL = "*final", DASH = "*final-";
function readLegacy(text) {
	let parts = [];
	for (let piece of [...text.split(SPLIT), "final"]) {
		if (piece === "" || piece === ".") continue;
		let part = /^\d/.test(piece) ? piece.padStart(8, "0") : `*${REPLACEMENTS.get(piece) ?? piece}`;
		part.startsWith("*") && (part < FINAL && dropLast(parts, DASH), dropLast(parts, "00000000")), parts.push(part);
	}
	return { legacy: parts };
}
function compareLegacy(a, b) {
	for (let [index, part] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareText(part, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function writeLegacy(parts) {
	return `${parts.slice(0, -1).map((part, index) => {
		if (!part.startsWith("*")) return part;
		let text = part === DASH ? "-" : part.slice(1);
		return part < FINAL && parts[index - 1] === DASH ? `0.${text}` : text;
	}).join(".")}..`;
}
function dropLast(parts, part) {
	for (; parts.at(-1) === part;) parts.pop();
}
const PHASE = {
	dev: 0,
	alpha: 1,
	beta: 2,
	candidate: 3,
	final: 4
}, VERSION$2 = new RegExp([
	/^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)/,
	/(?:[-_.]?(?<preWord>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?/,
	/(?:-(?<implicitPost>\d+)|[-_.]?(?<postWord>post|rev|r)[-_.]?(?<post>\d+)?)?/,
	/(?:[-_.]?(?<devWord>dev)[-_.]?(?<dev>\d+)?)?/,
	/(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/
].map((part) => part.source).join("")), PRE_LETTERS = {
	[PHASE.alpha]: "a",
	[PHASE.beta]: "b",
	[PHASE.candidate]: "rc"
};
function readRelease(text) {
	let groups = VERSION$2.exec(text)?.groups;
	if (groups === void 0) return;
	let { epoch, numbers = "", preWord, pre, implicitPost, postWord, post, devWord, dev, local } = groups, hasPost = implicitPost !== void 0 || postWord !== void 0, hasDev = devWord !== void 0;
	return {
		epoch: readNatural(epoch),
		numbers: dropTrailingZeros$1(numbers.split(".").map(readNatural)),
		phase: hasDev && !hasPost && preWord === void 0 ? PHASE.dev : phaseOf(preWord),
		pre: readNatural(pre),
		post: hasPost ? readNatural(implicitPost ?? post) : -1,
		dev: hasDev ? readNatural(dev) : Infinity,
		local: readLocal(local)
	};
}
function writeRelease({ epoch, numbers, phase, pre, post, dev, local }) {
	let letters = phase === PHASE.dev || phase === PHASE.final ? void 0 : PRE_LETTERS[phase];
	return [
		epoch === 0 ? "" : `${epoch}!`,
		numbers.length === 0 ? "0" : numbers.join("."),
		letters === void 0 ? "" : `${letters}${pre}`,
		post === -1 ? "" : `.post${post}`,
		dev === Infinity ? "" : `.dev${dev}`,
		local.length === 0 ? "" : `+${local.join(".")}`
	].join("");
}
function readLocal(text) {
	return text === void 0 ? [] : text.split(/[-_.]/).map((segment) => /^\d+$/.test(segment) ? readNatural(segment) : segment);
}
function phaseOf(word) {
	return word === void 0 ? PHASE.final : word.startsWith("a") ? PHASE.alpha : word.startsWith("b") ? PHASE.beta : PHASE.candidate;
}
function dropTrailingZeros$1(numbers) {
	return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
const pep440 = {
	id: "pep440",
	title: "Python package version (PEP 440), with the legacy versions before it",
	references: ["https://packaging.python.org/en/latest/specifications/version-specifiers/"],
	ecosystems: ["PyPI"],
	parse(text) {
		let whole = readVersionText(text)?.toLowerCase();
		if (whole !== void 0) return readRelease(whole) ?? readLegacy(whole);
	},
	compare,
	canonical: (version) => "legacy" in version ? writeLegacy(version.legacy) : writeRelease(version),
	isSound: (version) => !("legacy" in version),
	compareWithBound(version, bound) {
		return !("legacy" in version) && !("legacy" in bound) && bound.local.length === 0 ? comparePublic(version, bound) : compare(version, bound);
	}
};
function compare(a, b) {
	return "legacy" in a ? "legacy" in b ? compareLegacy(a.legacy, b.legacy) : -1 : "legacy" in b ? 1 : comparePublic(a, b) || compareLocals(a.local, b.local);
}
function comparePublic(a, b) {
	return compareNatural(a.epoch, b.epoch) || compareReleases$2(a.numbers, b.numbers) || a.phase - b.phase || compareNatural(a.pre, b.pre) || compareNatural(a.post, b.post) || compareNatural(a.dev, b.dev);
}
function compareLocals(a, b) {
	for (let [index, segment] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareLocalSegments(segment, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareLocalSegments(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText(a, b) : -1 : typeof b == "string" ? 1 : compareNatural(a, b);
}
const VERSION$1 = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:pre|p|beta|alpha|rc)\d*)*)(?:-r(\d+))?$/, KINDS = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"p"
], NO_SUFFIX = KINDS.length - 1.5, portage = {
	id: "portage",
	title: "Gentoo ebuild version",
	references: ["https://projects.gentoo.org/pms/8/pms.html#x1-290003.3"],
	ecosystems: ["Gentoo"],
	parse: parse$1,
	compare: (a, b) => compareNatural(a.first, b.first) || compareOthers(a.others, b.others) || compareText(a.letter, b.letter) || compareSuffixes(a.suffixes, b.suffixes) || compareNatural(a.revision, b.revision),
	canonical
};
function parse$1(text) {
	let [, first, others = "", letter = "", suffixes = "", revision = "0"] = VERSION$1.exec(readVersionText(text) ?? "") ?? [];
	if (first !== void 0) return {
		first: readNatural(first),
		others: others.split(".").slice(1),
		letter,
		suffixes: suffixes.split("_").slice(1).map(readSuffix),
		revision: readNatural(revision)
	};
}
function readSuffix(text) {
	let name = text.replace(/\d+$/, "");
	return {
		kind: KINDS.indexOf(name),
		number: readNatural(text.slice(name.length))
	};
}
function compareOthers(a, b) {
	for (let [index, component] of a.entries()) {
		let other = b[index];
		if (other === void 0) return 1;
		let difference = component.startsWith("0") || other.startsWith("0") ? compareText(stripTrailingZeros(component), stripTrailingZeros(other)) : compareNatural(readNatural(component), readNatural(other));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareSuffixes(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let { kind = NO_SUFFIX, number = 0 } = a[index] ?? {}, { kind: otherKind = NO_SUFFIX, number: otherNumber = 0 } = b[index] ?? {}, difference = kind - otherKind || compareNatural(number, otherNumber);
		if (difference !== 0) return difference;
	}
	return 0;
}
function canonical({ first, others, letter, suffixes, revision }) {
	let numbers = [first, ...others.map((component) => component.startsWith("0") ? stripTrailingZeros(component) || "0" : component)], ends = suffixes.map(({ kind, number }) => `_${KINDS[kind] ?? ""}${number === 0 ? "" : number}`);
	return `${numbers.join(".")}${letter}${ends.join("")}${revision === 0 ? "" : `-r${revision}`}`;
}
function stripTrailingZeros(component) {
	let end = component.length;
	for (; end > 0 && component.charCodeAt(end - 1) === 48;) end--;
	return component.slice(0, end);
}
function readBuildSemver(text) {
	let version = readSemver(text), plus = text.indexOf("+");
	return version && {
		...version,
		build: readIdentifiers(plus === -1 ? void 0 : text.slice(plus + 1).trim())
	};
}
function compareBuildSemver(a, b) {
	return compareSemver(a, b) || compareBuilds(a.build, b.build);
}
function writeBuildSemver(version) {
	return `${writeSemver(version)}${version.build.length === 0 ? "" : `+${version.build.join(".")}`}`;
}
function compareBuilds(a, b) {
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const pub = {
	id: "pub",
	title: "Dart Pub version",
	references: ["https://pub.dev/documentation/pub_semver/latest/pub_semver/Version/compareTo.html", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: ["Pub"],
	parse: readBuildSemver,
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, rebuild = {
	id: "rebuild",
	title: "npm version rebuilt with fixes (Echo, Root)",
	references: ["https://ossf.github.io/osv-schema/#defined-ecosystems", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: [],
	parse: (text) => readBuildSemver(text.replace(/\.root\.io\.(?=\d+$)/, "+root.io.")),
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, SEGMENTS = /\d+|[A-Za-z]+|[~^]/g;
function readSegments(text) {
	return (text.match(SEGMENTS) ?? []).map((segment) => isDigit(segment.charCodeAt(0)) ? readNatural(segment) : segment);
}
function compareSegments$1(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf(left) - rankOf(right) || compareAlike(left, right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments(segments) {
	return segments.length === 0 ? "." : segments.join(".");
}
function rankOf(segment) {
	return segment === void 0 ? 1 : segment === "~" ? 0 : segment === "^" ? 2 : typeof segment == "string" ? 3 : 4;
}
function compareAlike(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
const rpm = {
	id: "rpm",
	title: "RPM epoch, version and release",
	references: ["https://rpm.org/docs/4.20.x/man/rpm-version.7", "https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc"],
	ecosystems: [
		"AlmaLinux",
		"Amazon Linux",
		"Azure Linux",
		"CBL-Mariner",
		"CentOS",
		"Fedora",
		"Mageia",
		"openEuler",
		"openSUSE",
		"Oracle Linux",
		"Photon OS",
		"Red Hat",
		"Rocky Linux",
		"SUSE"
	],
	parse,
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments$1(a.version, b.version) || compareReleases(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === void 0 ? "" : `-${writeSegments(release)}`}`,
	isSound: ({ version }) => version.some((segment) => typeof segment != "string")
};
function parse(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
	return {
		epoch: readNatural(digits),
		version,
		...dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }
	};
}
function compareReleases(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments$1(a, b);
}
const VERSION = /^\d+(?:\.[\dA-Za-z]+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/, PLATFORM = /-(?:x86_64|x86|x64|i[3-6]86|aarch64|arm64|arm|armv[5-8][a-z]*|universal|powerpc(?:64(?:le)?)?|ppc(?:64(?:le)?)?|sparc|s390x|riscv64|loongarch64|mswin(?:32|64)?|mingw(?:32)?|java|jruby|dalvik)(?:-[\w.-]+)?$/, rubygems = {
	id: "rubygems",
	title: "RubyGems version",
	references: ["https://docs.ruby-lang.org/en/master/Gem/Version.html"],
	ecosystems: ["RubyGems"],
	parse(text) {
		let whole = readVersionText(text)?.replace(PLATFORM, "");
		if (whole !== void 0 && VERSION.test(whole)) return dropZeros((whole.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? []).map((part) => isDigit(part.charCodeAt(0)) ? readNatural(part) : part));
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareSegments(a[index] ?? 0, b[index] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => (typeof version[0] == "string" || version.length === 0 ? ["0", ...version] : version).join(".")
};
function dropZeros(segments) {
	let letters = segments.findIndex((segment) => typeof segment == "string"), split = letters === -1 ? segments.length : letters;
	return [...dropTrailingZeros(segments.slice(0, split)), ...dropTrailingZeros(segments.slice(split))];
}
function dropTrailingZeros(segments) {
	let last = segments.findLastIndex((segment) => segment !== 0);
	return segments.slice(0, last + 1);
}
function compareSegments(a, b) {
	return typeof a != typeof b && (typeof a == "string" || typeof b == "string") ? typeof a == "string" ? -1 : 1 : compareIdentifiers(a, b);
}
const SCHEMES = [
	apk,
	bitnami,
	cran,
	dpkg,
	freebsd,
	golang,
	hackage,
	jvm,
	maven,
	nuget,
	opam,
	packagist,
	pacman,
	pep440,
	portage,
	pub,
	rebuild,
	rpm,
	rubygems,
	{
		id: "semver",
		title: "Semantic version (npm, crates.io, Hex, Swift and others)",
		references: ["https://semver.org/spec/v2.0.0.html", "https://docs.npmjs.com/cli/v11/configuring-npm/package-json#version"],
		ecosystems: [
			"crates.io",
			"ConanCenter",
			"Docker Hardened Images",
			"GitHub Actions",
			"Hex",
			"Julia",
			"Kubernetes",
			"Linux",
			"npm",
			"SwiftURL",
			"VSCode"
		],
		parse: readSemver,
		compare: compareSemver,
		canonical: writeSemver
	}
], WRAPPERS = new Set(["tuxcare", "root"]), SUFFIXED = new Map([
	["echo:npm", rebuild],
	["root:npm", rebuild],
	["echo:pypi", pep440],
	["echo:maven", maven]
]), BY_NAME = new Map();
for (let scheme of SCHEMES) for (let name of [scheme.id, ...scheme.ecosystems]) BY_NAME.set(name.toLowerCase(), scheme);
function schemeFor(ecosystem) {
	let [base = "", inner = ""] = ecosystem.toLowerCase().split(":", 2);
	return SUFFIXED.get(`${base}:${inner}`) ?? BY_NAME.get(WRAPPERS.has(base) ? inner : base);
}
function compareVersions(ecosystem, a, b) {
	let scheme = schemeFor(ecosystem), left = scheme?.parse(a), right = scheme?.parse(b);
	if (scheme === void 0 || left === void 0 || right === void 0) return;
	let order = scheme.compare(left, right);
	return order === 0 ? 0 : order < 0 ? -1 : 1;
}
function groupByPackage(findings, report) {
	let groups = new Map();
	for (let finding of findings) {
		let key = JSON.stringify([
			finding.component.purl,
			finding.component.version,
			layerOf(finding, report)?.index
		]), group = groups.get(key);
		group ? group.push(finding) : groups.set(key, [finding]);
	}
	return [...groups.values()].map((group) => describeGroup(group, report));
}
function describeGroup(findings, report) {
	let [first] = findings, fixes = findings.flatMap(({ fix }) => fix.versions[0] ?? []), names = new Set(findings.flatMap(({ packages }) => packages.flatMap((purl) => nameOf(purl) ?? [])));
	return {
		component: first.component,
		findings,
		layer: layerOf(first, report),
		target: highest(fixes, first.component.ecosystem),
		fixable: fixes.length,
		installed: names.size > 0 ? [...names].sort() : [first.component.name]
	};
}
function highest(versions, ecosystem) {
	let best;
	for (let version of versions) (best === void 0 || compareVersions(ecosystem, version, best) === 1) && (best = version);
	return best;
}
function nameOf(purl) {
	return parsePurl(purl)?.name;
}
function groupByLayer(packages) {
	let groups = new Map();
	for (let pkg of packages) {
		let index = pkg.layer?.index ?? Infinity, group = groups.get(index);
		group ? group.push(pkg) : groups.set(index, [pkg]);
	}
	return [...groups].sort(([a], [b]) => a - b).map(([, members]) => ({
		layer: members[0]?.layer,
		packages: members
	}));
}
function compareFindings(base, current) {
	let open = indexFindings(base.findings), paired = pair(current.findings, open), fresh = current.findings.filter((finding) => !paired.has(finding)), past = new Set(paired.values()), lost = base.findings.filter((finding) => !past.has(finding)), had = new Set(base.packages.map(({ purl }) => purl)), has = new Set(current.packages.map(({ purl }) => purl));
	return {
		added: fresh.filter((finding) => !isInstalled(finding, had)),
		discovered: fresh.filter((finding) => isInstalled(finding, had)),
		unchanged: current.findings.filter((finding) => paired.has(finding)),
		fixed: lost.filter((finding) => !isInstalled(finding, has)),
		dropped: lost.filter((finding) => isInstalled(finding, has))
	};
}
const isInstalled = ({ packages }, purls) => packages.every((purl) => purls.has(purl));
function keysOf({ id, aliases, component }) {
	let place = versionlessPurl(component.purl);
	return [...new Set([id, ...aliases])].map((name) => `${place}\n${name}`);
}
function indexFindings(findings) {
	let index = new Map();
	for (let finding of findings) for (let key of keysOf(finding)) {
		let list = index.get(key);
		list ? list.push(finding) : index.set(key, [finding]);
	}
	return index;
}
function pair(findings, open) {
	let pairs = new Map(), spent = new Set(), take = (finding, isFit) => {
		let found = keysOf(finding).flatMap((key) => open.get(key) ?? []).find((candidate) => !spent.has(candidate) && isFit(candidate));
		found !== void 0 && (spent.add(found), pairs.set(finding, found));
	};
	for (let finding of findings) take(finding, ({ component }) => component.version === finding.component.version);
	for (let finding of findings) pairs.has(finding) || take(finding, () => !0);
	return pairs;
}
function compareReports(report, base) {
	return compareFindings({
		findings: sortFindings(base).open,
		packages: base.inventory.packages
	}, {
		findings: sortFindings(report).open,
		packages: report.inventory.packages
	});
}
function tabulate(findings, report, options) {
	return {
		head: "| | Package | Installed | Fixed in | Vulnerabilities | Brought by |\n|---|---|---|---|---|---|\n",
		rows: groupByPackage(findings, report).map((pkg) => renderRow(pkg, options, !0))
	};
}
function tabulateByLayer(findings, report, options) {
	let layers = groupByLayer(groupByPackage(findings, report));
	return layers.length < 2 ? [tabulate(findings, report, options)] : layers.map((group, index) => {
		let rows = group.packages.map((pkg) => renderRow(pkg, options, !1));
		return {
			head: `${index > 0 ? "\n" : ""}${describeLayerHead(group)}\n\n| | Package | Installed | Fixed in | Vulnerabilities |
|---|---|---|---|---|
`,
			rows
		};
	});
}
function describeLayerHead({ layer }) {
	if (layer === void 0) return "**Layer not known**";
	let base = layer.layer.isBase ? " of the base image" : "";
	return `**Layer ${layer.index + 1}**${base} ${escapeCode(layer.layer.instruction ?? "", 120)}`.trimEnd();
}
function renderRow(pkg, { ids }, isWithLayer) {
	let { component, findings, layer } = pkg, named = findings.slice(0, ids).map(renderId);
	findings.length > named.length && named.push(`and ${findings.length - named.length} more`);
	let worst = gravest(findings);
	return {
		text: `| ${[
			`${MARKS[worst]}&nbsp;${worst}`,
			escapeCode(component.name, 80),
			escapeCode(component.version, 60),
			describeTarget(pkg),
			named.join(", "),
			...isWithLayer ? [layer ? `${layer.index + 1}&nbsp;${escapeCode(layer.layer.instruction ?? "", 28)}` : ""] : []
		].join(" | ")} |\n`,
		findings: findings.length
	};
}
const ORDER$1 = Object.keys(MARKS);
function gravest(findings) {
	let levels = new Set(findings.map(({ severity }) => severity.level));
	return ORDER$1.find((level) => levels.has(level)) ?? findings[0].severity.level;
}
function describeTarget({ target, fixable, findings }) {
	return target === void 0 ? escapeMarkdown(describeFix(findings[0]), 60) : `**${escapeMarkdown(target, 60)}**${fixable < findings.length ? ` (${fixable} of ${findings.length})` : ""}`;
}
function renderId(finding) {
	let { id, severity } = finding, mark = describeMark(finding), address = addressOfAdvisory(finding), label = address ? linkMarkdown(id, address) : escapeMarkdown(id, 100);
	return `${MARKS[severity.level]}&nbsp;${label}${mark === "" ? "" : ` **${mark}**`}`;
}
function compareWithBase(report, base, baseName) {
	let delta = compareReports(report, base), name = escapeCode(baseName, 100);
	return {
		name,
		headline: `Against ${name}: ${[
			`**${delta.added.length} new**`,
			...delta.discovered.length > 0 ? [`${delta.discovered.length} newly known`] : [],
			`${delta.fixed.length} fixed`,
			...delta.dropped.length > 0 ? [`${delta.dropped.length} no longer reported`] : [],
			`${delta.unchanged.length} unchanged`
		].join(" · ")}`,
		fixed: delta.fixed.length,
		sections: (sorted, options) => {
			let failing = new Set(sorted.failing), title = (words, findings) => {
				let decisive = findings.filter((finding) => failing.has(finding)).length;
				return `${words} (${count(findings.length, "finding")}${decisive > 0 ? `, ${decisive} of them ${decisive === 1 ? "fails" : "fail"} the gate` : ""})`;
			}, folded = (words, findings, blocks) => ({
				title: title(words, findings),
				isFolded: !0,
				blocks
			});
			return [
				{
					title: title("New with this change", delta.added),
					isFolded: !1,
					blocks: [tabulate(delta.added, report, options)]
				},
				folded(`Newly known, in packages that ${name} has too`, delta.discovered, [tabulate(delta.discovered, report, options)]),
				folded("Fixed by this change", delta.fixed, [tabulate(delta.fixed, base, options)]),
				folded("No longer reported, in packages that are as they were", delta.dropped, [tabulate(delta.dropped, base, options)]),
				folded("Unchanged", delta.unchanged, tabulateByLayer(delta.unchanged, report, options))
			];
		}
	};
}
const ICONS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
function renderComment(report, { marker, budget = 6e4, ...options } = {}) {
	let lead = marker === void 0 || marker === "" ? "" : `${marker}\n`, room = createBudget(budget - lead.length - 200);
	return lead + renderBody(report, {
		...options,
		budget: room,
		ids: 8
	});
}
function renderBody(report, options) {
	let sorted = sortFindings(report), delta = options.base ? compareWithBase(report, options.base, options.baseName ?? "the base") : void 0;
	if (isClean(report, sorted)) return renderClean(report, delta);
	let head = renderHead(report, sorted, options, delta), foot = renderNotes$1(report) + renderFooter(report, options);
	options.budget.take(head + foot);
	let filled = [...delta ? delta.sections(sorted, options) : plainSections(report, sorted, options), ...otherSections(report, sorted)].map((section) => fillSection(section, options.budget)), hidden = filled.reduce((sum, part) => sum + part.hidden, 0);
	return head + filled.map(({ text }) => text).join("") + describeHidden(hidden) + foot;
}
function isClean({ verdict, findings, problems, ...report }, { open }) {
	let gaps = describeGaps({
		verdict,
		findings,
		problems,
		...report
	});
	return verdict.outcome === "pass" && open.length === 0 && gaps.length === 0 && problems.length === 0;
}
function renderClean({ inventory }, delta) {
	let fixed = delta === void 0 || delta.fixed === 0 ? "" : ` ${count(delta.fixed, "finding")} of ${delta.name} ${delta.fixed === 1 ? "is" : "are"} fixed.`;
	return `${ICONS.pass} ${nameCode(inventory)} ${HEADLINES.pass}: no findings in ${count(inventory.packages.length, "package")}.${fixed}\n`;
}
const nameCode = (inventory) => escapeCode(nameImage(inventory), 120) || "The image";
function renderHead(report, sorted, { baseNote }, delta) {
	let { verdict, inventory } = report, counts = countLevels(sorted.open.map(({ severity }) => severity.level)), reasons = verdict.reasons.slice(0, 20).map((reason) => `- ${escapeMarkdown(reason)}\n`), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;**${number}**&nbsp;${level}`] : [];
	}), fixable = sorted.open.filter(({ fix }) => fix.state === "fixed").length, undecided = sorted.open.filter(({ state }) => state === "cannot-compare").length, notes = [...fixable > 0 ? [`${fixable} with a fixed version`] : [], ...undecided > 0 ? [`${undecided} undecided`] : []], sum = levels.length === 0 ? "" : `${levels.join(" · ")}${notes.length > 0 ? ` — ${notes.join(", ")}` : ""}\n\n`, compared = (baseNote ? `${escapeMarkdown(baseNote)}\n\n` : "") + (delta ? `${delta.headline}\n\n` : "");
	return `### ${ICONS[verdict.outcome]} ${nameCode(inventory)} ${HEADLINES[verdict.outcome]}\n\n${compared}${sum}${reasons.join("")}\n`;
}
function plainSections(report, { failing, passing }, { ids }) {
	return [...openFirst(`What fails the gate (${failing.length})`, tabulate(failing, report, { ids })), {
		title: `${failing.length > 0 ? "Other findings" : "Findings"} (${passing.length})`,
		isFolded: !0,
		blocks: tabulateByLayer(passing, report, { ids })
	}];
}
function openFirst(title, { head, rows }) {
	let open = rows.length > 10 ? rows.slice(0, 5) : rows, rest = rows.slice(open.length);
	return [{
		title,
		isFolded: !1,
		blocks: [{
			head,
			rows: open
		}]
	}, {
		title: `${count(rest.length, "more package")} that ${rest.length === 1 ? "fails" : "fail"} the gate`,
		isFolded: !0,
		blocks: [{
			head,
			rows: rest
		}]
	}];
}
function otherSections(report, { open, suppressed, reasonOf }) {
	let commands = suggestCommands(groupByPackage(open, report)), ignored = suppressed.map((finding) => {
		let { id, component } = finding;
		return {
			text: `- ${escapeMarkdown(id, 100)} in ${escapeCode(component.name, 80)}: ${escapeMarkdown(reasonOf(finding) ?? "", 300)}\n`,
			findings: 1
		};
	}), all = fence("sh", commands.join("\n"));
	return [{
		title: `How to fix (${count(commands.length, "command")})`,
		isFolded: !0,
		blocks: commands.length === 0 ? [] : [{
			head: "",
			rows: [{
				text: `${all}\n`,
				findings: 0
			}]
		}]
	}, {
		title: `Suppressed (${suppressed.length})`,
		isFolded: !0,
		blocks: [{
			head: "",
			rows: ignored
		}]
	}];
}
function renderNotes$1(report) {
	let notes = [...describeGaps(report), ...describeProblems(report)];
	if (notes.length === 0) return "";
	let shown = notes.slice(0, 10).map((note) => `- ${escapeMarkdown(note, 300)}\n`);
	return notes.length > shown.length && shown.push(`- and ${notes.length - shown.length} more\n`), `<details><summary>Not judged, or gone wrong (${notes.length})</summary>\n\n${shown.join("")}\n</details>\n\n`;
}
function renderFooter(report, { runUrl, alertsUrl }) {
	let { inventory, feed, tool } = report, base = describeBase(inventory), found = report.coverage.reduce((sum, row) => sum + row.found, 0), judged = report.coverage.reduce((sum, row) => sum + row.judged, 0);
	return `<sub>${[
		escapeMarkdown(describeDistro(inventory), 100),
		inventory.image ? escapeMarkdown(describePlatform(inventory.image.platform), 60) : "",
		base === "" ? "" : `base ${escapeMarkdown(base, 120)}`,
		escapeMarkdown(describePackages(inventory), 200),
		found > 0 ? `${judged === found ? "all" : `${judged} of ${found}`} judged` : "",
		feed.length > 0 ? `feed ${escapeMarkdown(describeFeed(report), 200)}` : "",
		alertsUrl ? linkMarkdown("alerts", alertsUrl) : "",
		runUrl ? linkMarkdown("run", runUrl) : "",
		escapeMarkdown(`${tool.name} ${tool.version}`, 60)
	].filter((fact) => fact !== "").join(" · ")}</sub>\n`;
}
const COLORS = {
	critical: "#8250df",
	high: "#cf222e",
	medium: "#e16f24",
	low: "#2f81f7",
	negligible: "#afb8c1",
	unknown: "#6e7781"
};
function renderPicture(report) {
	let layers = countByLayer(report, sortFindings(report)), total = layers.reduce((sum, layer) => sum + layer.total, 0);
	if (layers.length < 2 || layers.length > 30) return "";
	let levels = presentLevels(layers);
	return `#### Findings by layer\n\n${total < 10 ? "" : `${drawChart(layers, levels)}\n\n`}${renderTable$1(layers, levels)}`;
}
function drawChart(layers, levels) {
	let bars = levels.map((_, rank) => levels.slice(0, rank + 1)).reverse().map((part) => `  bar [${layers.map(({ counts }) => part.reduce((sum, level) => sum + counts[level], 0)).join(", ")}]`), config = {
		themeVariables: { xyChart: { plotColorPalette: [...levels].reverse().map((level) => COLORS[level]).join(", ") } },
		xyChart: {
			height: 80 + layers.length * 40,
			width: 800
		}
	}, most = Math.max(...layers.map(({ total }) => total)), names = layers.map(({ index, layer }) => `"${`${index + 1} ${toMermaid(layer?.instruction ?? "", 28)}`.trim()}"`);
	return fence("mermaid", [
		`%%{init: ${JSON.stringify(config)}}%%`,
		"xychart-beta horizontal",
		`  x-axis [${names.join(", ")}]`,
		`  y-axis "Findings" 0 --> ${most}`,
		...bars
	].join("\n"));
}
function renderTable$1(layers, levels) {
	return `| Layer | ${levels.map((level) => `${MARKS[level]}&nbsp;${level}`).join(" | ")} |\n|---|${levels.map(() => "--:|").join("")}\n` + layers.map(({ index, layer, counts }) => `| ${`${index + 1}&nbsp;${escapeCode(layer?.instruction ?? "", 60)}`} | ${levels.map((level) => counts[level] || "").join(" | ")} |\n`).join("");
}
const STATES = {
	delivered: "✅ delivered",
	skipped: "not delivered",
	failed: "❌ failed"
}, CHANNELS = {
	"code-scanning": "Code scanning",
	"pull-request-comment": "Pull request comment",
	"dependency-graph": "Dependency graph",
	artifact: "Artifact",
	summary: "Summary"
};
function renderTable(title, head, rows) {
	if (rows.length === 0) return "";
	let more = rows.length > 200 ? `\nand ${rows.length - 200} more\n` : "";
	return `#### ${title}\n\n${head}\n${rows.slice(0, 200).join("\n")}\n${more}`;
}
function renderCoverage({ coverage }) {
	return renderTable("Coverage", "| Packages | Found | Judged | Not judged, and why |\n|---|--:|--:|---|", coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${escapeMarkdown(reason, 300)}`);
		return `| ${escapeMarkdown(row.type, 60)} | ${row.found} | ${row.judged} | ${reasons.slice(0, 20).join("<br>")} |`;
	}));
}
function renderReading({ inventory }) {
	let rows = listReaders(inventory).map((reader) => `| ${escapeMarkdown(reader.id, 60)} | ${reader.packages} | ${describeReader(reader)} |`), unexplained = escapeMarkdown(describeUnexplained(inventory, 20), 4e3), table = renderTable("Inventory", "| By | Packages | State |\n|---|--:|---|", rows);
	return unexplained === "" ? table : `${table}\n${unexplained}\n`;
}
function renderFeed({ feed, generatedAt }) {
	return renderTable("Feed", "| Part | State | Advisories | Age |\n|---|---|--:|---|", feed.map((shard) => {
		let { ecosystem, status, records, asOf, problem } = shard, state = `${status === "fresh" ? "" : "⚠️ "}${status}${problem ? `: ${escapeMarkdown(problem, 300)}` : ""}`, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? ` (${escapeMarkdown(asOf, 40)})` : ""}`;
		return `| ${escapeMarkdown(ecosystem, 80)} | ${state} | ${records ?? ""} | ${age} |`;
	}));
}
function renderDeliveries(deliveries) {
	return renderTable("Delivery", "| Where | State | |\n|---|---|---|", deliveries.map(({ channel, state, message, hint, url }) => {
		let text = escapeMarkdown([message, hint].filter(Boolean).join(" "), 600);
		return `| ${CHANNELS[channel]} | ${url ? linkMarkdown(STATES[state], url) : STATES[state]} | ${text} |`;
	}));
}
function renderTimings({ timings }) {
	let parts = Object.entries(timings ?? {}).map(([stage, ms]) => `${escapeMarkdown(stage, 40)} ${formatDuration(ms)}`);
	return parts.length === 0 ? "" : `<sub>Time: ${parts.join(" · ")}</sub>\n`;
}
function renderSummary(report, { deliveries = [], budget: size = 9e5, ...options } = {}) {
	let rest = [
		renderPicture(report),
		renderCoverage(report),
		renderReading(report),
		renderFeed(report),
		renderDeliveries(deliveries),
		renderTimings(report)
	].filter((part) => part !== "").join("\n"), budget = createBudget(size - Buffer.byteLength(rest) - 1e3, (text) => Buffer.byteLength(text));
	return `${renderBody(report, {
		...options,
		budget,
		ids: 40
	})}\n${rest}`.trimEnd() + "\n";
}
const markdownFormat = {
	id: "markdown",
	title: "Markdown summary",
	references: ["https://github.github.com/gfm/"],
	mediaType: "text/markdown",
	extension: ".md",
	defaults: {},
	*render(report) {
		let { timings: _timings, ...facts } = report;
		yield renderSummary(facts);
	}
}, NAMELESS = "image";
function imageKey(name) {
	let repository = imageRepository(name).replaceAll("\\", "/"), isAbsolute = /^(\/|[A-Za-z]:\/)/.test(repository), parts = repository.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
	return (isAbsolute ? parts.filter((part) => !/^tmp[._-]?\w{6,}$/i.test(part)).slice(-2) : parts).join("/").replace(/\.(tar|tgz|tar\.gz|tar\.zst)$/i, "") || NAMELESS;
}
function sarifCategory(image, platform) {
	let key = imageKey(image), short = key.replace(/[^A-Za-z0-9._/-]+/g, "-").replace(/^[/.-]+|[/.-]+$/g, "").slice(-100).replace(/^[/.-]+/, "");
	return [
		"tidegate",
		`${short}${short === key ? "" : `-${hash$1(key)}`}`.replace(/^-/, ""),
		platformSlug(platform)
	].filter((part) => part !== "").join("/");
}
function categoryOf$1(image) {
	return sarifCategory(image?.name ?? NAMELESS, image?.platform);
}
function platformSlug(platform) {
	let text = [
		platform?.os,
		platform?.architecture,
		platform?.variant
	].filter(Boolean).join("-"), slug = text.replace(/[^\w.-]+/g, "-").slice(0, 60);
	return slug === text ? slug : `${slug}-${hash$1(text)}`;
}
const hash$1 = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);
function createResultBuilder(report, options) {
	let { image } = report.inventory, key = imageKey(image?.name ?? ""), identity = image ? `${key} ${describePlatform(image.platform)}` : key;
	return (finding) => ({
		message: { text: describeResult(finding, report) },
		locations: [locate(finding, report, {
			...options,
			key
		})],
		partialFingerprints: { primaryLocationLineHash: fingerprint(finding, identity) },
		properties: resultProperties(finding)
	});
}
function describeResult(finding, report) {
	let { component, id, state, reason, packages, locations } = finding, verb = state === "cannot-compare" ? "may be affected by" : "is affected by", sentences = [`${[component.name, component.version].filter((part) => part !== "").join(" ")} ${verb} ${id} (${describeFixSentence(finding)}).`], image = report.inventory.image?.name;
	image && sentences.push(`Image: ${image}.`);
	let layer = layerOf(finding, report);
	layer?.layer.instruction && sentences.push(endSentence(`Brought by layer ${layer.index + 1}: ${layer.layer.instruction}`)), packages.length > 1 && sentences.push(`Installed as ${count(packages.length, "package")}.`);
	let paths = locations.map(({ path }) => path);
	return paths.length > 0 && sentences.push(`Found at ${listSome(paths, 5)}.`), reason && sentences.push(endSentence(reason)), sentences.map((sentence) => toLine(sentence, 800).replace(/[\\[\]]/g, "\\$&")).join(" ");
}
function locate(finding, report, options) {
	let line = layerOf(finding, report)?.layer.dockerfileLine, dockerfile = report.inventory.image?.dockerfile;
	if (dockerfile && line !== void 0) return place(toRelativeUri(dockerfile.split("/")), line);
	let manifest = options.manifests.get(finding.component.purl);
	return manifest ? place(toRelativeUri(manifest.path.split("/")), manifest.line) : place(toRelativeUri([...options.key.split("/"), ...stablePath(finding).split("/")]), 1);
}
const place = (uri, line) => ({ physicalLocation: {
	artifactLocation: { uri: uri || "image" },
	region: { startLine: Math.max(1, Math.trunc(line)) }
} });
function stablePath({ component, locations }) {
	let path = (locations[0]?.path || component.name).slice(0, 4096), stable = (component.version === "" ? path : path.replaceAll(component.version, "*")).replace(/\d[\d.]*/g, starVersion).replace(/\b[0-9a-f]{12,}\b/gi, "*");
	return stable.length > 200 ? `${stable.slice(0, 183)}-${hash(stable).slice(0, 16)}` : stable;
}
function starVersion(digits) {
	let version = /^[\d.]*\d/.exec(digits)?.[0] ?? "";
	return version.includes(".") ? `*${digits.slice(version.length)}` : digits;
}
function fingerprint(finding, image) {
	let { id, component } = finding, path = OS_TYPES.has(component.type) ? "" : stablePath(finding);
	return `${hash(JSON.stringify([
		"1",
		image,
		versionlessPurl(component.purl),
		id,
		path
	])).slice(0, 32)}:1`;
}
const OS_TYPES = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]), hash = (text) => createHash("sha256").update(text).digest("hex");
function resultProperties({ component, fix, packages, aliases, severity, state, kev, epss }) {
	let lines = (texts) => texts.slice(0, 50).map((text) => toLine(text, 300));
	return {
		purl: toLine(component.purl),
		...packages.length > 0 ? { packages: lines(packages) } : {},
		...aliases.length > 0 ? { aliases: lines(aliases) } : {},
		...fix.versions.length > 0 ? { fixedVersions: lines(fix.versions) } : {},
		severity: severity.level,
		severitySource: toLine(severity.source),
		...kev ? { knownExploited: !0 } : {},
		...epss ? { epss: epss.score } : {},
		...state === "affected" ? {} : { state }
	};
}
const MAX_PROSE = 3e3;
function createHelp(report, sorted) {
	let left = 6e6;
	return (group) => {
		let prose = toProse(group[0].details ?? "", Math.min(MAX_PROSE, Math.max(2, left))).trim();
		left -= prose.length;
		let kept = left > 0 ? prose : "";
		return {
			text: plainHelp(group, kept, {
				report,
				sorted
			}),
			markdown: markdownHelp(group, kept, {
				report,
				sorted
			})
		};
	};
}
function plainHelp(group, prose, { report, sorted }) {
	let [first] = group, places = group.slice(0, 20).map((finding) => {
		let layer = layerOf(finding, report)?.layer.instruction, where = [layer && `brought by ${layer}`, finding.locations[0] && `found at ${finding.locations[0].path}`].filter(Boolean).join(", "), gate = sorted.reasonOf(finding), { name, version } = finding.component;
		return toLine(`${name} ${version}: ${describeFixSentence(finding)}${where ? `; ${where}` : ""}${gate ? `; ${gate}` : ""}.`, 600);
	});
	return [...[
		`${first.id}: ${first.summary ?? "no summary"}`,
		`Severity: ${describeSeverity(first)}.`,
		describeExploitation(first),
		...places
	].filter((line) => line !== "").map((line) => toLine(line, 1e3)), prose].filter((line) => line !== "").join("\n");
}
function markdownHelp(group, prose, facts) {
	let [first] = group, rows = group.slice(0, 20).map((finding) => tableRow(finding, facts)), more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more packages.` : "", known = first.aliases.slice(0, 20).map((alias) => escapeMarkdown(alias, 100)), exploited = describeExploitation(first), links = first.references.slice(0, 10).map((reference) => `- ${linkMarkdown(reference, reference)}`);
	return [
		`| Package | Installed | Fixed in | Brought by | Found at | Gate |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`,
		`**Severity** ${escapeMarkdown(describeSeverity(first))}`,
		...exploited === "" ? [] : [`**Exploited** ${escapeMarkdown(exploited)}`],
		...known.length > 0 ? [`**Also known as** ${known.join(", ")}`] : [],
		...prose === "" ? [] : [quoteProse(prose, MAX_PROSE)],
		...links.length > 0 ? [links.join("\n")] : []
	].join("\n\n");
}
function tableRow(finding, { report, sorted }) {
	let { component, locations } = finding, layer = layerOf(finding, report), brought = layer ? `layer ${layer.index + 1} ${escapeCode(layer.layer.instruction ?? "", 200)}` : "", paths = locations.slice(0, 5).map(({ path }) => escapeCode(path, 200));
	locations.length > paths.length && paths.push(`and ${locations.length - paths.length} more`);
	let gate = escapeMarkdown(sorted.reasonOf(finding) ?? "", 300);
	return `| ${[
		escapeCode(component.name, 200),
		escapeCode(component.version, 100),
		escapeMarkdown(describeFix(finding), 200),
		brought,
		paths.join("<br>"),
		gate
	].join(" | ")} |`;
}
const BANDS = {
	critical: {
		from: 9.1,
		to: 10
	},
	high: {
		from: 7,
		to: 8.9
	},
	medium: {
		from: 4,
		to: 6.9
	},
	low: {
		from: .1,
		to: 3.9
	},
	negligible: {
		from: .1,
		to: .1
	},
	unknown: void 0
};
function securitySeverity({ severity, isMalicious }) {
	let band = BANDS[isMalicious && severity.level === "unknown" ? "critical" : severity.level];
	if (band === void 0) return;
	let score = severity.score ?? band.from;
	return Math.min(band.to, Math.max(band.from, score)).toFixed(1);
}
function levelOf({ severity, state, isMalicious }) {
	return state === "cannot-compare" ? "warning" : isMalicious || severity.level === "critical" || severity.level === "high" ? "error" : severity.level === "medium" || severity.level === "unknown" ? "warning" : "note";
}
const MAX_TEXT = 1e3;
function buildRules(findings, report, sorted) {
	let ids = assignIds(findings), groups = new Map();
	for (let finding of findings) {
		let id = ids.get(finding) ?? finding.id, group = groups.get(id);
		group ? group.push(finding) : groups.set(id, [finding]);
	}
	let help = createHelp(report, sorted), list = [...groups].map(([id, group]) => ({
		...describeRule(id, group),
		help: help(group)
	})), indexes = new Map([...groups.keys()].map((id, index) => [id, index]));
	return {
		list,
		indexOf: (finding) => indexes.get(ids.get(finding) ?? "") ?? -1
	};
}
function assignIds(findings) {
	let severities = new Map(), ids = new Map(), score = (finding) => Number(securitySeverity(finding) ?? 0), ranked = [...findings].sort((a, b) => score(b) - score(a) || (a.component.purl < b.component.purl ? -1 : 1));
	for (let finding of ranked) {
		let severity = securitySeverity(finding), candidates = candidateIds(finding), id = candidates.find((id) => !severities.has(id) || severities.get(id) === severity) ?? candidates.at(-1) ?? finding.id;
		severities.has(id) || severities.set(id, severity), ids.set(finding, id);
	}
	return ids;
}
function candidateIds({ id, component: { name, type, version } }) {
	return [
		id,
		`${id}/${name}`,
		`${id}/${type}/${name}`,
		`${id}/${type}/${name}/${version}`
	].map(clipId);
}
function clipId(text) {
	let line = toLine(text, 240).trim() || "unnamed";
	return line === text ? line : `${line}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
function describeRule(id, [first, ...others]) {
	let title = toLine(first.summary ?? "", MAX_TEXT).trim() || `${toLine(first.id, 240)} in ${toLine(first.component.name, 240)}`, severity = securitySeverity(first), isSure = [first, ...others].every(({ state }) => state === "affected");
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: cut(toProse(first.details ?? "", MAX_TEXT).trim() || title, MAX_TEXT) },
		...helpLink(first),
		defaultConfiguration: { level: "warning" },
		properties: {
			tags: listTags(first),
			precision: isSure ? "very-high" : "medium",
			...severity === void 0 ? {} : { "security-severity": severity }
		}
	};
}
function listTags({ component, isMalicious, kev, fix }) {
	let optional = [
		isMalicious ? "malicious" : "",
		kev ? "known-exploited" : "",
		fix.state === "fixed" ? "fix-available" : ""
	];
	return [
		"security",
		"vulnerability",
		"container",
		toLine(component.type, 40),
		...optional
	].filter((tag) => tag !== "");
}
function helpLink({ references }) {
	let address = references.map(toAddress).find((reference) => reference?.startsWith("https://"));
	return address ? { helpUri: address } : {};
}
const MAX_RESULTS = 5e3, SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json", DEFAULTS = {
	category: "",
	toolName: "Tidegate",
	manifests: new Map()
}, sarifFormat = {
	id: "sarif",
	title: "SARIF 2.1.0",
	references: ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html", "https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning"],
	mediaType: "application/sarif+json",
	extension: ".sarif",
	schema: SCHEMA,
	defaults: DEFAULTS,
	*render(report, options) {
		yield `${JSON.stringify(buildSarif(report, options).log, null, 2)}\n`;
	}
};
function countLeftOut({ findings }) {
	return Math.max(0, findings.filter(({ state }) => state !== "not-applicable").length - MAX_RESULTS);
}
function buildSarif(report, given = {}) {
	let options = {
		...DEFAULTS,
		...given
	}, sorted = sortFindings(report), applicable = report.findings.filter(({ state }) => state !== "not-applicable"), findings = applicable.slice(0, MAX_RESULTS), dropped = applicable.length - findings.length, rules = buildRules(findings, report, sorted), build = createResultBuilder(report, options), suppressed = new Set(sorted.suppressed), results = findings.map((finding) => {
		let index = rules.indexOf(finding);
		return {
			ruleId: rules.list[index]?.id ?? finding.id,
			ruleIndex: index,
			level: levelOf(finding),
			...build(finding),
			...suppressed.has(finding) ? { suppressions: [suppressionOf(finding, sorted)] } : {}
		};
	}), invocations = listInvocations(report, dropped), run = {
		tool: { driver: {
			name: toLine(options.toolName, 200).trim() || "Tidegate",
			semanticVersion: report.tool.version,
			informationUri: TOOL.url,
			rules: rules.list
		} },
		automationDetails: { id: `${categoryFor(report, options)}/` },
		columnKind: "utf16CodeUnits",
		results,
		...invocations.length > 0 ? { invocations } : {},
		...describeRun(report)
	};
	return {
		log: {
			$schema: SCHEMA,
			version: "2.1.0",
			runs: [run]
		},
		dropped
	};
}
function categoryFor({ inventory }, { category }) {
	return toLine(category, 200).trim().replace(/\/+$/, "") || categoryOf$1(inventory.image);
}
function suppressionOf(finding, sorted) {
	let justification = toLine(sorted.reasonOf(finding) ?? "", 1e3).trim();
	return {
		kind: "external",
		status: "accepted",
		...justification === "" ? {} : { justification }
	};
}
function listInvocations({ problems }, dropped) {
	let note = `${count(dropped, "finding")} of lower risk ${dropped === 1 ? "was" : "were"} left out; the JSON report has them all.`, cut = dropped > 0 ? [{
		level: "warning",
		message: { text: note }
	}] : [], met = problems.slice(0, 99).map(({ severity, code, message, hint }) => {
		let text = toLine([message, hint].filter(Boolean).join(" "), 1e3).trim();
		return {
			level: severity,
			descriptor: { id: code },
			message: { text: text || code }
		};
	});
	return cut.length + met.length === 0 ? [] : [{
		executionSuccessful: !0,
		toolExecutionNotifications: [...cut, ...met]
	}];
}
function describeRun({ inventory: { image, distro } }) {
	return image ? { properties: {
		image: toLine(image.name) || "image",
		imageId: toLine(image.id),
		platform: toLine(describePlatform(image.platform)),
		...distro?.prettyName ? { distribution: toLine(distro.prettyName) } : {}
	} } : {};
}
function toTerminal(text, most = 500) {
	return toLine(text, most).replaceAll("##[", "# #[").replace(/(^|\s)::/g, "$1: :").trim();
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u, EMPTY = /[\p{Mn}\p{Me}]/u;
function measure(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += columnsOf(character);
	return columns;
}
function columnsOf(character) {
	return character <= "~" ? 1 : EMPTY.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
function fit(text, columns) {
	let width = measure(text);
	if (width <= columns) return text + " ".repeat(columns - width);
	let kept = "", used = 0;
	for (let character of text) {
		let next = used + columnsOf(character);
		if (next > columns - 1) break;
		kept += character, used = next;
	}
	return `${kept}…${" ".repeat(Math.max(0, columns - 1 - used))}`;
}
function* renderNotes(report, sorted, { width, paint }) {
	let note = (label, lines, tone = "faint") => renderNote(lines, width).map((line, index) => `${paint((index === 0 ? label : "").padEnd(12), tone)}${line}\n`).join("");
	yield note("Findings", [describeFindings(sorted)]), yield note("Not judged", describeGaps(report), "warning"), yield note("Problems", describeProblems(report), "warning"), yield note("Unexplained", [describeUnexplained(report.inventory, 3)].filter(Boolean)), report.feed.length > 0 && (yield note("Feed", [describeFeed(report)]));
	let { outcome, reasons } = report.verdict;
	yield `\n${paint(`${outcome.toUpperCase()}: the image ${HEADLINES[outcome]}.`, outcome)}\n`;
	for (let reason of reasons) yield wrap(toTerminal(reason, 2e3), width - 2).map((line) => `  ${line}\n`).join("");
}
function describeFindings({ open, suppressed, inapplicable }) {
	let fixable = open.filter(({ fix }) => fix.state === "fixed").length, undecided = open.filter(({ state }) => state === "cannot-compare").length;
	return [
		open.length === 0 ? "none" : `${open.length} (${describeCounts$1(countLevels(open.map(({ severity }) => severity.level)))})`,
		...fixable > 0 ? [`${fixable} with a fixed version`] : [],
		...undecided > 0 ? [`${undecided} undecided`] : [],
		...suppressed.length > 0 ? [`${suppressed.length} suppressed`] : [],
		...inapplicable.length > 0 ? [`${inapplicable.length} not applicable`] : []
	].join(", ");
}
function renderNote(notes, width) {
	let lines = notes.slice(0, 20).flatMap((note) => wrap(toTerminal(note, 1e3), width - 12));
	return notes.length > 20 && lines.push(`… and ${notes.length - 20} more; the JSON report has them all`), lines;
}
function wrap(text, width) {
	let lines = [];
	for (let word of text.split(" ")) {
		let last = lines.at(-1);
		last !== void 0 && last.length + word.length < width ? lines[lines.length - 1] = `${last} ${word}` : lines.push(word);
	}
	return lines;
}
const TONES = {
	critical: "1;35",
	high: "1;31",
	medium: "33",
	low: "36",
	negligible: "2",
	unknown: "1",
	pass: "1;32",
	fail: "1;31",
	incomplete: "1;33",
	strong: "1",
	faint: "2",
	warning: "33"
};
function createPainter(isColor) {
	return (text, tone) => isColor ? `\u001b[${TONES[tone]}m${text}\u001b[0m` : text;
}
const COLUMNS = [
	"",
	"Severity",
	"Vulnerability",
	"Package",
	"Installed",
	"Fixed in",
	"Layer"
], LEAST = [
	1,
	10,
	24,
	10,
	8,
	8,
	6
];
function* renderRows(findings, context) {
	let failing = new Set(context.sorted.failing), rows = findings.map((finding) => cells(finding, failing.has(finding), context.report)), widths = fitColumns(rows, context.width), line = (values) => values.map((value, index) => fit(value, widths[index] ?? 1)).join(" ".repeat(2));
	yield `${context.paint(line(COLUMNS).trimEnd(), "strong")}\n`, yield `${context.paint(line(widths.map((columns) => "─".repeat(columns))).trimEnd(), "faint")}\n`;
	for (let [index, row] of rows.entries()) {
		let level = findings[index]?.severity.level ?? "unknown", lead = line(row.slice(0, 2));
		yield `${context.paint(lead, level)}${line(row).slice(lead.length).trimEnd()}\n`;
	}
	yield "\n";
}
function cells(finding, isFailing, report) {
	let { id, severity, component, locations } = finding, mark = describeMark(finding), layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : locations[0]?.path ?? "";
	return [
		isFailing ? "✗" : "",
		severity.level,
		`${id}${mark === "" ? "" : ` ${mark}`}`,
		component.name,
		component.version,
		describeFix(finding),
		where
	].map((text) => toTerminal(text, 300));
}
function fitColumns(rows, width) {
	let widths = COLUMNS.map((title) => title.length);
	for (let row of rows) for (let [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, measure(text));
	widths[0] = 1;
	let gaps = 2 * (COLUMNS.length - 1);
	for (let over = sum(widths) + gaps - width; over > 0; --over) {
		let index = widestOf(widths);
		if (index === void 0) break;
		widths[index] = (widths[index] ?? 1) - 1;
	}
	return widths;
}
function widestOf(widths) {
	let widest;
	for (let [index, columns] of widths.entries()) columns <= (LEAST[index] ?? 1) || (widest === void 0 || columns >= (widths[widest] ?? 0)) && (widest = index);
	return widest;
}
const sum = (values) => values.reduce((total, value) => total + value, 0), tableFormat = {
	id: "table",
	title: "Table for terminals and logs",
	references: ["https://no-color.org"],
	mediaType: "text/plain",
	extension: ".txt",
	defaults: {
		color: !1,
		width: 100,
		rows: Infinity
	},
	render
};
function* render(report, options) {
	let { inventory } = report, sorted = sortFindings(report), paint = createPainter(options.color), width = Math.max(40, options.width), platform = inventory.image ? describePlatform(inventory.image.platform) : "", base = describeBase(inventory), facts = [
		describeDistro(inventory),
		platform,
		base && `base ${base}`,
		describePackages(inventory)
	].filter((part) => part !== "");
	yield `\n${paint(toTerminal(nameImage(inventory)) || "image", "strong")}\n${toTerminal(facts.join(" · "))}\n\n`;
	let shown = sorted.open.slice(0, options.rows);
	shown.length > 0 && (yield* renderRows(shown, {
		report,
		sorted,
		width,
		paint
	}));
	let hidden = sorted.open.length - shown.length;
	hidden > 0 && (yield `… and ${count(hidden, "finding")} of lower risk\n\n`), yield* renderNotes(report, sorted, {
		width,
		paint
	});
}
const REPORT_FORMATS = {
	html: htmlFormat,
	json: jsonFormat,
	markdown: markdownFormat,
	sarif: sarifFormat,
	table: tableFormat
};
function readReport(json) {
	let complaints = [], stored = storedReport.read(json, startTrail(complaints)), judgements = complaints.length === 0 ? restoreJudgements(stored, complaints) : [];
	if (complaints.length > 0) throw new TidegateError("INPUT_INVALID", `this is no Tidegate report that can be read: ${complaints.join("; ")}`, { hint: "Make it anew with --format json of this version." });
	return {
		...stored,
		verdict: {
			...stored.verdict,
			judgements
		}
	};
}
function restoreJudgements({ findings, verdict }, complaints) {
	return verdict.judgements.flatMap(({ finding: index, decision, reason }) => {
		let finding = findings[index];
		return finding ? [{
			finding,
			decision,
			reason
		}] : (complaints.push(`verdict.judgements names the finding ${index}, which there is not`), []);
	});
}
function renderImagesComment(images, { runUrl, budget = 6e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderComment(only.report, {
		...only,
		...run,
		budget
	});
	let lead = renderOverview(images, Math.floor(budget / 2)), foot = runUrl === void 0 ? "" : `<sub>${linkMarkdown("run", runUrl)}</sub>\n`, room = createBudget(budget - lead.length - foot.length - FRAME);
	return `${lead}${fillBodies(images.filter(isTelling), room, (view, share) => renderOne(view, share))}${foot}`;
}
function renderImagesSummary(images, { runUrl, deliveries = [], budget = 85e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderSummary(only.report, {
		...only,
		...run,
		deliveries
	});
	let lead = `${renderOverview(images, Math.floor(budget / 4))}${renderDeliveries(deliveries)}\n`;
	return `${lead}${fillBodies(images, createBudget(budget - Buffer.byteLength(lead) - FRAME, (text) => Buffer.byteLength(text)), ({ report, ...view }, share) => report ? `${renderSummary(report, {
		...view,
		...run,
		budget: share
	})}\n` : "")}`.trimEnd() + "\n";
}
function fillBodies(images, room, render) {
	let bodies = images.map((view, index) => {
		let body = render(view, Math.floor(room.left / (images.length - index)));
		return room.take(body) ? body : void 0;
	}), missing = bodies.filter((body) => body === void 0).length, note = missing === 0 ? "" : `_${count(missing, "image")} without room here: the SARIF files and JSON reports have everything._\n\n`;
	return bodies.join("") + note;
}
const ORDER = [
	"error",
	"fail",
	"incomplete",
	"pass"
], WORDS = {
	error: "could not be scanned",
	...HEADLINES
}, MARK = {
	error: "💥",
	...ICONS
}, outcomeOf = ({ report }) => report?.verdict.outcome ?? "error";
function renderOverview(images, budget) {
	let worst = ORDER.find((outcome) => images.some((view) => outcomeOf(view) === outcome)) ?? "pass", numbers = ORDER.flatMap((outcome) => {
		let number = images.filter((view) => outcomeOf(view) === outcome).length;
		return number === 0 ? [] : [`${number} ${WORDS[outcome]}`];
	}), title = images.length === 1 ? `${name(images[0])} ${WORDS[worst]}` : `${count(images.length, "image")}: ${numbers.join(", ")}`, rows = [...images].sort((a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b))).map((view) => `| ${MARK[outcomeOf(view)]} | ${name(view)} | ${describeCounts(view)} | ${describeDelta(view)} |\n`), room = createBudget(budget), shown = rows.filter((row) => room.take(row)), more = rows.length > shown.length ? `\nand ${count(rows.length - shown.length, "more image")}\n` : "";
	return `### ${MARK[worst]} ${title}\n\n| | Image | Findings | Against the base |\n|---|---|---|---|\n${shown.join("")}${more}\n`;
}
const name = (view) => escapeCode(view?.name ?? "image", 120);
function describeCounts({ report, failure }) {
	if (!report) return describeFailure(failure);
	let counts = countLevels(sortFindings(report).open.map(({ severity }) => severity.level)), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;${number}&nbsp;${level}`] : [];
	});
	return levels.length === 0 ? "none" : levels.join(" · ");
}
function describeFailure(failure) {
	let { message = "no reason is known", hint = "", code = "INTERNAL" } = failure ?? {};
	return [
		escapeMarkdown(endSentence(message), 400),
		escapeMarkdown(hint, 200),
		escapeCode(code, 40)
	].filter(Boolean).join(" ");
}
function describeDelta({ report, base }) {
	if (!report || !base) return "";
	let { added, fixed } = compareReports(report, base);
	return `${added.length} new, ${fixed.length} fixed`;
}
function isTelling({ report }) {
	return report !== void 0 && (report.verdict.outcome !== "pass" || report.findings.length > 0 || report.problems.length > 0);
}
const FRAME = 200;
function renderOne({ report, ...view }, budget) {
	if (!report || budget < 2e3) return "";
	let body = renderBody(report, {
		...view,
		budget: createBudget(budget - 200),
		ids: 8
	});
	return report.verdict.outcome === "pass" ? `<details><summary>${ICONS.pass} ${escapeMarkdown(view.name, 120)} ${HEADLINES.pass}</summary>\n\n${body}\n</details>\n\n` : `${body}\n`;
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
function renderReport(id, report, options = {}) {
	let format = REPORT_FORMATS[id];
	return format.render(report, {
		...format.defaults,
		...options
	});
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
export { decodeCommentData as A, describeFix as C, repositoryOf as D, explainRefusal as E, readNumber$1 as F, readRecord as I, readText as L, createGitHubApi as M, describeAnswer as N, repositoryPath as O, readArray as P, listReasons as S, createMarker as T, compareReports as _, platformFor as a, formatPurl as b, platformOf as c, renderImagesComment as d, renderImagesSummary as f, sarifCategory as g, countLeftOut as h, logDelivery as i, encodeCommentData as j, readRunContext as k, slugOf as l, toTerminal as m, deliverSarif as n, withoutToken as o, readReport as p, hasOpenFindings as r, listImages as s, deliverComment as t, renderReport as u, compareFindings as v, writeStickyComment as w, parsePurl as x, schemeFor as y };
