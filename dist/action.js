import { a as info, c as setOutput, d as warning, g as summary, i as getInput, l as setSecret, n as endGroup, r as error, s as notice, t as debug, u as startGroup } from "./chunks/core.js";
import { f as readEnvironment, g as isTidegateError, i as OPTIONS, m as TidegateError, n as readSettings, p as TOOL, t as imageRepository } from "./chunks/image-name.js";
import { a as sanitizeText, i as neutralizeCommands, r as formatProgress, t as createRuntime } from "./chunks/create-runtime.js";
import { i as verdictOf, o as worstImage, r as errorCodeOf, s as worstVerdict, t as EXIT_CODES } from "./chunks/exit.js";
import { AsyncLocalStorage } from "node:async_hooks";
function createActionsLogger(now) {
	let last = new Map(), print = (text) => info(neutralizeCommands(text));
	return {
		debug: (message) => debug(neutralizeCommands(message)),
		info: print,
		warning: (message) => print(`⚠ ${message}`),
		error: (message) => print(`✖ ${message}`),
		group: (title) => (startGroup(neutralizeCommands(title)), () => endGroup()),
		progress: (update) => {
			let before = last.get(update.task) ?? now();
			last.has(update.task) || last.set(update.task, before), update.isFinished || now() - before < 1e4 || (last.set(update.task, now()), print(formatProgress(update)));
		}
	};
}
function createOutputCapture(stream = process.stdout) {
	let context = new AsyncLocalStorage(), running = 0, original, install = () => {
		let write = Reflect.get(stream, "write");
		original = write, stream.write = ((...args) => {
			let capture = context.getStore();
			if (!capture) return Reflect.apply(write, stream, args);
			let masks = context.exit(() => take(capture, textOf(args[0])));
			masks !== "" && Reflect.apply(write, stream, [masks]);
			let done = args.find((argument) => typeof argument == "function");
			return done && queueMicrotask(() => done()), !0;
		});
	};
	return { async run(task, onLine) {
		running === 0 && install(), running += 1;
		let capture = {
			onLine,
			rest: ""
		};
		try {
			return await context.run(capture, task);
		} finally {
			capture.rest !== "" && context.exit(() => onLine(capture.rest)), --running, running === 0 && original && (stream.write = original);
		}
	} };
}
function take(capture, text) {
	let lines = (capture.rest + text).split(/\r?\n/);
	capture.rest = lines.pop() ?? "";
	let masks = lines.filter((line) => line.startsWith("::add-mask::"));
	for (let line of lines) line !== "" && !line.startsWith("::add-mask::") && capture.onLine(line);
	return masks.map((line) => `${line}\n`).join("");
}
function textOf(chunk) {
	return chunk instanceof Uint8Array ? Buffer.from(chunk).toString("utf8") : String(chunk);
}
function collectOutputs({ images, deliveries }) {
	let worst = worstImage(images), comment = deliveries.find(({ channel }) => channel === "pull-request-comment"), results = Object.fromEntries(images.map((result) => [result.listed.image, describeImage(result)]));
	return {
		...describeImage(worst),
		verdict: worstVerdict(images),
		"error-code": errorCodeOf(images),
		"comment-url": comment?.url ?? "",
		results: JSON.stringify(results)
	};
}
const NOTHING = {
	verdict: "error",
	"error-code": "",
	"findings-total": "",
	"new-findings": "",
	"fixed-findings": "",
	critical: "",
	high: "",
	medium: "",
	low: "",
	negligible: "",
	unknown: "",
	"sbom-path": "",
	"sarif-path": "",
	"report-path": "",
	digest: "",
	"image-name": "",
	"image-digest": "",
	"sarif-id": "",
	"feed-date": ""
};
function describeImage(result) {
	if (result === void 0) return NOTHING;
	let outcome = {
		verdict: verdictOf(result),
		"error-code": errorCodeOf([result])
	};
	if ("error" in result) return {
		...NOTHING,
		...outcome,
		"image-name": result.listed.repository
	};
	let { report, files, deliveries } = result;
	return {
		...outcome,
		...report.counts,
		...describeDelta(result),
		...describeIdentity(result),
		"findings-total": report.findings.length,
		"sbom-path": files.sbom,
		"sarif-path": files.sarif,
		"report-path": files.report,
		"sarif-id": deliveries.find(({ channel }) => channel === "code-scanning")?.id ?? "",
		"feed-date": report.feed.flatMap(({ asOf }) => asOf ?? []).sort()[0] ?? ""
	};
}
function describeDelta({ delta }) {
	return {
		"new-findings": delta?.added.length ?? "",
		"fixed-findings": delta?.fixed.length ?? ""
	};
}
function describeIdentity({ report }) {
	let { name = "", id = "", manifestDigest = "" } = report.inventory.image ?? {};
	return {
		digest: id,
		"image-name": imageRepository(name),
		"image-digest": manifestDigest
	};
}
async function runAction() {
	info(`${TOOL.name} ${TOOL.version}`);
	let onError = "fail";
	try {
		let settings = readSettings(readInputs());
		onError = settings.text("on-error"), await publish(await scan(settings));
	} catch (error) {
		fail(error, onError);
	} finally {
		setTimeout(() => process.exit(), 2e3).unref();
	}
}
function readInputs() {
	let names = Object.keys(OPTIONS).filter((name) => OPTIONS[name].on.includes("action"));
	return Object.fromEntries(names.map((name) => [name, getInput(name)]));
}
async function scan(settings) {
	let environment = readEnvironment(), image = getInput("image"), token = getInput("github-token");
	token !== "" && setSecret(token);
	let signal = timeoutSignal(settings.duration("timeout"), settings.text("timeout")), logger = createActionsLogger(() => Date.now()), runtime = await createRuntime({
		logger,
		environment,
		signal,
		offline: !1
	}), { runWorkflow } = await import("./chunks/run-workflow.js"), capture = createOutputCapture();
	return runWorkflow({
		image,
		settings,
		token,
		event: await readEvent(environment.GITHUB_EVENT_PATH, runtime.fs),
		temporary: environment.RUNNER_TEMP || await runtime.fs.makeTemporary("tidegate-"),
		workspace: environment.GITHUB_WORKSPACE || ".",
		capture
	}, runtime);
}
function timeoutSignal(limit, text) {
	let controller = new AbortController();
	return setTimeout(() => controller.abort(new TidegateError("TIMEOUT", `the step took longer than ${text}`)), limit).unref(), controller.signal;
}
async function readEvent(path, fs) {
	if (!path) return {};
	try {
		return JSON.parse(Buffer.from(await fs.readFile(path, 33554432)).toString());
	} catch (error) {
		throw new TidegateError("GITHUB_CONTEXT_MISSING", `the event payload ${path} cannot be read`, { cause: error });
	}
}
async function publish(result) {
	info(neutralizeCommands(result.table));
	for (let annotation of result.annotations) annotate(annotation);
	for (let image of result.images) "error" in image && debugCauses(image.error);
	for (let [name, value] of Object.entries(collectOutputs(result))) setOutput(name, value);
	await summary.addRaw(result.summary).write(), process.exitCode = EXIT_CODES[result.exit];
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
function fail(error, onError) {
	let known = isTidegateError(error) ? error : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error }), cause = known.cause instanceof Error ? ` (${known.cause.message})` : "";
	debugCauses(known), setOutput("verdict", "error"), setOutput("error-code", known.code);
	let isForgiven = onError === "warn" && known.exit === "failure", text = sanitizeText(`${known.message}${cause} [${known.code}] ${known.hint}`);
	PRINTERS[isForgiven ? "warning" : "error"](text, { title: "Tidegate could not scan the image" }), process.exitCode = EXIT_CODES[isForgiven ? "pass" : known.exit];
}
function debugCauses({ cause }) {
	cause instanceof Error && cause.stack && debug(cause.stack);
}
await runAction();
export {};
