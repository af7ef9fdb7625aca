import { c as setOutput, i as getInput } from "./chunks/core.js";
import { t as EXIT_CODES } from "./chunks/exit.js";
import { a as COMMENT_SETTINGS, r as runStep } from "./chunks/step.js";
await runStep({
	inputs: COMMENT_SETTINGS,
	failure: "Tidegate could not write the comment"
}, async ({ settings, runtime, token, event }) => {
	let { writeKeptComments } = await import("./chunks/write-comment2.js"), deliveries = await writeKeptComments({
		path: getInput("path"),
		settings,
		token,
		event
	}, runtime);
	setOutput("comment-url", deliveries.find(({ url }) => url)?.url ?? ""), deliveries.some(({ state }) => state === "failed") && (process.exitCode = EXIT_CODES.failure);
});
export {};
