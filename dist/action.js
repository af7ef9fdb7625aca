import { a as info, c as setOutput, g as summary, i as getInput } from "./chunks/core.js";
import { o as neutralizeCommands } from "./chunks/create-runtime.js";
import { r as errorCodeOf, t as EXIT_CODES } from "./chunks/exit.js";
import { i as ACTION_SETTINGS, n as debugCauses, r as runStep, t as annotate } from "./chunks/step.js";
import { t as imageRepository } from "./chunks/image-name.js";
import { i as worstVerdict, r as worstImage, t as verdictOf } from "./chunks/image-result.js";
import { join } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
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
function collectOutputs({ images, deliveries, commentData }) {
	let worst = worstImage(images), comment = deliveries.find(({ channel }) => channel === "pull-request-comment"), results = Object.fromEntries(images.map((result) => [result.listed.image, describeImage(result)]));
	return {
		...describeImage(worst),
		verdict: worstVerdict(images),
		"error-code": errorCodeOf(images),
		"comment-url": comment?.url ?? "",
		"comment-data-path": commentData,
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
	"artifact-url": "",
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
		"artifact-url": deliveries.find(({ channel }) => channel === "artifact")?.url ?? "",
		"sarif-id": deliveries.find(({ channel }) => channel === "code-scanning")?.id ?? "",
		"feed-date": report.feed.flatMap(({ status, asOf }) => status === "missing" ? [] : asOf ?? []).sort()[0] ?? ""
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
async function runAction(keyFile) {
	await runStep({
		inputs: ACTION_SETTINGS,
		failure: "Tidegate could not scan the image",
		keyFile
	}, async (step) => publish(await scan(step)));
}
async function scan({ runtime, settings, token, event }) {
	let { environment, fs } = runtime, image = getInput("image"), { runWorkflow } = await import("./chunks/run-workflow.js"), capture = createOutputCapture();
	return runWorkflow({
		image,
		settings,
		token,
		event,
		temporary: environment.RUNNER_TEMP || await fs.makeTemporary("tidegate-"),
		workspace: environment.GITHUB_WORKSPACE || ".",
		capture
	}, runtime);
}
async function publish(result) {
	info(neutralizeCommands(result.table));
	for (let annotation of result.annotations) annotate(annotation);
	for (let image of result.images) "error" in image && debugCauses(image.error);
	for (let [name, value] of Object.entries(collectOutputs(result))) setOutput(name, value);
	await summary.addRaw(result.summary).write(), process.exitCode = EXIT_CODES[result.exit];
}
await runAction(join(import.meta.dirname, "../feed.pub"));
export {};
