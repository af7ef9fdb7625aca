import { a as info, c as setOutput, d as warning, i as getInput, l as setSecret, n as endGroup, r as error, s as notice, t as debug, u as startGroup } from "./core.js";
import { a as formatProgress, c as sanitizeText, n as listenForStop, o as neutralizeCommands, r as watchLogger, t as createRuntime } from "./create-runtime.js";
import { t as EXIT_CODES } from "./exit.js";
import { i as OPTIONS, t as readSettings } from "./read.js";
import { r as isTidegateError, t as TidegateError } from "./errors.js";
import { t as TOOL } from "./tool.js";
import { i as readEnvironment } from "./limits.js";
import { t as readEvent } from "./read-event.js";
const OWN = [{
	name: "image",
	description: "The image to scan: a name that the local engine or a registry knows (myapp:latest, ghcr.io/me/app:1), a path, or a docker-archive:, oci: or registry: reference. Several images stand one on a line.",
	default: "",
	isRequired: !0
}, {
	name: "github-token",
	description: "Token for the SARIF upload and the pull request comment. It is sent to the GitHub API, and to ghcr.io for an image there that no other credentials are known for, or a published feed that is not public.",
	default: "${{ github.token }}",
	isRequired: !1
}], ACTION_SETTINGS = Object.entries(OPTIONS).filter(([, spec]) => spec.on.includes("action")).map(([name]) => name);
[...OWN, ...ACTION_SETTINGS.map(toInput)];
const COMMENT_SETTINGS = ["comment", "timeout"];
[...OWN.filter(({ name }) => name === "github-token"), ...COMMENT_SETTINGS.map(toInput)];
function toInput(name) {
	let spec = OPTIONS[name];
	return {
		name,
		description: describe(spec),
		default: spec.default,
		isRequired: !1
	};
}
function describe(spec) {
	return spec.values ? `${spec.description} One of: ${spec.values.join(", ")}.` : spec.description;
}
function createActionsLogger(now) {
	let last = new Map(), print = (text) => info(neutralizeCommands(text));
	return {
		debug: (message) => debug(neutralizeCommands(message)),
		info: print,
		warning: (message) => print(`⚠ ${message}`),
		error: (message) => print(`✖ ${message}`),
		group: (title) => (startGroup(neutralizeCommands(title)), () => endGroup()),
		progress: (update) => {
			if (update.isStep) {
				update.isFinished && print(formatProgress(update));
				return;
			}
			let before = last.get(update.task) ?? now();
			last.has(update.task) || last.set(update.task, before), update.isFinished || now() - before < 1e4 || (last.set(update.task, now()), print(formatProgress(update)));
		}
	};
}
const REPOSITORY = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;
function findPublisher(environment, keyFile) {
	let repository = environment.GITHUB_ACTION_REPOSITORY ?? "";
	return environment.GITHUB_SERVER_URL === "https://github.com" && REPOSITORY.test(repository) ? {
		repository,
		keyFile
	} : void 0;
}
async function runStep({ inputs, failure, keyFile }, work) {
	info(`${TOOL.name} ${TOOL.version}`);
	let onError = "fail", stopping = listenForStop();
	try {
		let settings = readSettings(Object.fromEntries(inputs.map((name) => [name, getInput(name)])));
		onError = settings.text("on-error"), await work(await openStep(settings, keyFile, stopping.signal));
	} catch (error) {
		fail(stopping.signal.aborted ? stopping.signal.reason : error, onError, failure);
	} finally {
		process.exitCode = stopping.exitCode() ?? process.exitCode, setTimeout(() => process.exit(), 2e3).unref();
	}
}
async function openStep(settings, keyFile, stop) {
	let environment = readEnvironment(), token = getInput("github-token");
	token !== "" && setSecret(token);
	let { logger, activity } = watchLogger(createActionsLogger(() => Date.now())), tooLong = timeoutSignal(settings.duration("timeout"), () => `the step took longer than ${settings.text("timeout")}${activity()}`), publisher = keyFile === void 0 ? void 0 : findPublisher(environment, keyFile), runtime = await createRuntime({
		logger,
		environment,
		signal: AbortSignal.any([tooLong, stop]),
		offline: !1,
		githubToken: token,
		publisher
	});
	return {
		settings,
		runtime,
		token,
		event: await readEvent(environment.GITHUB_EVENT_PATH, runtime.fs)
	};
}
function timeoutSignal(limit, describe) {
	let controller = new AbortController();
	return setTimeout(() => controller.abort(new TidegateError("TIMEOUT", describe())), limit).unref(), controller.signal;
}
const PRINTERS = {
	error,
	warning,
	notice
};
function annotate({ level, title, message, file, line }) {
	let properties = {
		title: sanitizeText(title),
		...file ? { file } : {},
		...line ? { startLine: line } : {}
	};
	PRINTERS[level](sanitizeText(message), properties);
}
function fail(error, onError, title) {
	let known = isTidegateError(error) ? error : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error }), cause = known.cause instanceof Error ? ` (${known.cause.message})` : "";
	if (debugCauses(known), setOutput("verdict", "error"), setOutput("error-code", known.code), known.code === "CANCELLED") return info(known.message);
	let isForgiven = onError === "warn" && known.exit === "failure";
	annotate({
		level: isForgiven ? "warning" : "error",
		title,
		message: `${known.message}${cause} [${known.code}] ${known.hint}`
	}), process.exitCode = EXIT_CODES[isForgiven ? "pass" : known.exit];
}
function debugCauses({ cause }) {
	cause instanceof Error && cause.stack && debug(cause.stack);
}
export { COMMENT_SETTINGS as a, ACTION_SETTINGS as i, debugCauses as n, runStep as r, annotate as t };
