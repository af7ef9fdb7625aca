import { a as info, c as setOutput, d as warning, g as summary, i as getInput, l as setSecret, n as endGroup, r as error, s as notice, t as debug, u as startGroup } from "./chunks/core.js";
import { d as readEnvironment, f as TOOL, g as isTidegateError, m as TidegateError, p as imageRepository, r as OPTIONS, t as readSettings } from "./chunks/read.js";
import { a as sanitizeText, i as neutralizeCommands, r as formatProgress, t as createRuntime } from "./chunks/create-runtime.js";
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
	let environment = readEnvironment(), image = getInput("image");
	if (image === "") throw new TidegateError("INPUT_INVALID", "the input image is empty", { hint: "Set `image:` to the name or path of the image the workflow has built." });
	let token = getInput("github-token");
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
	setOutputs(result), await summary.addRaw(result.summary).write(), result.isFailure && (process.exitCode = 1);
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
function setOutputs(result) {
	for (let [name, value] of Object.entries(collectOutputs(result))) setOutput(name, value);
}
function collectOutputs({ report, files, deliveries }) {
	let { name = "", id = "", manifestDigest = "" } = report.inventory.image ?? {}, dates = report.feed.flatMap(({ asOf }) => asOf ?? []).sort(), find = (channel) => deliveries.find((delivery) => delivery.channel === channel);
	return {
		...report.counts,
		verdict: report.verdict.outcome,
		"findings-total": report.findings.length,
		"sbom-path": files.sbom,
		"sarif-path": files.sarif,
		"report-path": files.report,
		digest: id,
		"image-name": imageRepository(name),
		"image-digest": manifestDigest,
		"sarif-id": find("code-scanning")?.id ?? "",
		"comment-url": find("pull-request-comment")?.url ?? "",
		"feed-date": dates[0] ?? ""
	};
}
function fail(error, onError) {
	let known = isTidegateError(error) ? error : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error }), cause = known.cause instanceof Error ? ` (${known.cause.message})` : "", text = sanitizeText(`${known.message}${cause} [${known.code}] ${known.hint}`);
	known.cause instanceof Error && known.cause.stack && debug(known.cause.stack), setOutput("verdict", "error");
	let isForgiven = onError === "warn" && known.exit === "failure";
	PRINTERS[isForgiven ? "warning" : "error"](text, { title: "Tidegate could not scan the image" }), isForgiven || (process.exitCode = 1);
}
await runAction();
export {};
