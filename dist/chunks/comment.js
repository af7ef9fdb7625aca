import { t as readEvent } from "./read-event.js";
import { t as writeKeptComments } from "./write-comment.js";
const commentCommand = {
	name: "comment",
	usage: "tidegate comment PATH [OPTIONS]",
	summary: "Write the pull request comment of a run that could only read.",
	notes: ["PATH is the comment data that the action left, or the directory of its downloaded artifact.", "It runs in a workflow_run workflow: GITHUB_TOKEN needs pull-requests: write; the event says which commit the other run was for."],
	options: ["comment", "timeout"],
	operands: {
		names: ["PATH"],
		min: 1,
		max: 1
	},
	async run({ operands, settings, runtime, io }) {
		let { environment } = io, event = await readEvent(environment.GITHUB_EVENT_PATH, runtime.fs);
		return (await writeKeptComments({
			path: operands[0] ?? "",
			settings,
			token: environment.GITHUB_TOKEN ?? "",
			event
		}, runtime)).some(({ state }) => state === "failed") ? 3 : 0;
	}
};
export { commentCommand };
