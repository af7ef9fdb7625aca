import { C as readText, S as readRecord, d as createMarker, f as explainRefusal, g as decodeCommentData, h as readRunContext, i as logDelivery, m as repositoryPath, r as hasOpenFindings, u as writeStickyComment, v as createGitHubApi } from "./deliver.js";
import { t as TidegateError } from "./errors.js";
import { c as compareReports, i as readReport, n as renderImagesComment } from "./report.js";
import { t as imageRepository } from "./image-name.js";
async function verifyForkPullRequest({ api, context, claim, signal }) {
	let run = context.workflowRun;
	if (!run) return refuse$1("no-target", "The pull request comment was skipped: this run was not started by the end of another.");
	if (run.headSha !== claim.headSha) return refuse$1("rejected", `The pull request comment was skipped: the data is for ${claim.headSha}, the run was for ${run.headSha}.`);
	let path = `${repositoryPath(context)}/pulls/${claim.pullRequest}`, answer = await api.request({
		method: "GET",
		path,
		...signal ? { signal } : {}
	});
	if (answer.status !== 200) return explainRefusal(answer, {
		channel: "pull-request-comment",
		what: "The pull request comment",
		permission: "pull-requests: write",
		context
	});
	let pull = readRecord(answer.data), headSha = readText(readRecord(pull.head).sha);
	return headSha === run.headSha ? pull.state === "open" ? {
		number: claim.pullRequest,
		headSha,
		isFork: !0
	} : refuse$1("no-target", `The pull request comment was skipped: #${claim.pullRequest} is closed.`) : refuse$1("no-target", `The pull request comment was skipped: the head of #${claim.pullRequest} is not ${run.headSha} (any more).`);
}
function refuse$1(reason, message) {
	return {
		channel: "pull-request-comment",
		state: reason === "rejected" ? "failed" : "skipped",
		reason,
		message
	};
}
function readKeptImage(value) {
	let entry = asRecord(value), image = readLine(entry.image, "image"), identity = {
		repository: imageRepository(image),
		platform: readLine(entry.platform, "platform")
	};
	if (entry.report === void 0) {
		let failure = asRecord(entry.failure), [message, hint, code] = [
			"message",
			"hint",
			"code"
		].map((name) => readLine(failure[name], `failure.${name}`));
		return {
			...identity,
			view: {
				name: image,
				failure: {
					message: message ?? "",
					hint: hint ?? "",
					code: code ?? ""
				}
			}
		};
	}
	return {
		...identity,
		view: {
			name: image,
			report: readReport(entry.report),
			...readBase(entry.base)
		}
	};
}
function readBase(value) {
	if (value === void 0) return {};
	let { name, note, report } = asRecord(value), baseName = readLine(name, "base.name");
	return report === void 0 ? note === void 0 ? {} : { baseNote: readLine(note, "base.note") } : {
		base: readReport(report),
		baseName
	};
}
function asRecord(value) {
	if (typeof value != "object" || !value || Array.isArray(value)) throw refuse("an image is no object");
	return Object.assign(Object.create(null), value);
}
function readLine(value, name) {
	if (typeof value != "string") throw refuse(`${name} is no text`);
	return value.slice(0, 1e3);
}
function refuse(why) {
	return new TidegateError("INPUT_INVALID", `the comment data cannot be used: ${why}`, { hint: "It must be the file that Tidegate wrote in the pull request's run." });
}
async function writeKeptComments(request, runtime) {
	let { settings, token } = request, context = readRunContext(runtime.environment, request.event), { clock, logger } = runtime;
	if (token === "") throw new TidegateError("INPUT_INVALID", "there is no token to comment with", { hint: "Set GITHUB_TOKEN to a token with pull-requests: write." });
	let api = createGitHubApi({
		token,
		apiUrl: context.apiUrl,
		userAgent: "tidegate",
		clock,
		logger
	}), files = await findFiles(request.path, runtime);
	files.length === 0 && logger.info(`There is no comment data at ${request.path}: the run commented itself, or had no pull request.`);
	let deliveries = [];
	for (let file of files) {
		let delivery = await writeOne(decodeCommentData(await runtime.fs.readFile(file, 67108864)), {
			api,
			context,
			settings
		}, runtime);
		logDelivery(delivery, runtime), deliveries.push(delivery);
	}
	return deliveries;
}
async function findFiles(path, { fs }, depth = 0) {
	let found = await fs.stat(path);
	return found?.kind === "file" ? depth === 0 || path.endsWith(".json") ? [path] : [] : found?.kind !== "directory" || depth > 3 ? [] : (await Promise.all((await fs.list(path)).slice(0, 50).map((name) => findFiles(fs.join(path, name), { fs }, depth + 1)))).flat().slice(0, 50);
}
async function writeOne(data, { api, context, settings }, { signal }) {
	let pull = await verifyForkPullRequest({
		api,
		context,
		claim: data,
		signal
	});
	if ("channel" in pull) return pull;
	let images = data.images.map(readKeptImage), { workflowRun } = context, runUrl = `${context.serverUrl}/${context.repository.owner}/${context.repository.name}/actions/runs/${workflowRun?.id}`;
	return writeStickyComment({
		api,
		context,
		pullRequest: pull,
		marker: createMarker({
			workflow: workflowRun?.workflow || context.workflow,
			images: images.map(({ repository, platform }) => ({
				name: repository,
				platform
			})),
			commentId: data.commentId
		}),
		body: renderImagesComment(images.map(({ view }) => view), { runUrl }),
		mode: settings.text("comment"),
		hasFindings: images.some(hasFindings),
		hasChanges: images.some(hasChanges),
		signal
	});
}
function hasFindings({ view: { report } }) {
	return report === void 0 || hasOpenFindings(report);
}
function hasChanges(image) {
	let { report, base } = image.view;
	if (!report || !base) return hasFindings(image);
	let { added, fixed } = compareReports(report, base);
	return added.length + fixed.length > 0;
}
export { writeKeptComments as t };
