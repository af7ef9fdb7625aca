import { readEvent } from "../../scan/workflow/read-event.ts";
import { writeKeptComments } from "../../scan/workflow/write-comment.ts";
import type { Command } from "../command.ts";

export const commentCommand: Command = {
  name: "comment",
  usage: "tidegate comment PATH [OPTIONS]",
  summary: "Write the pull request comment of a run that could only read.",
  notes: [
    "PATH is the comment data that the action left, or the directory of its downloaded artifact.",
    "It runs in a workflow_run workflow: GITHUB_TOKEN needs pull-requests: write; the event says which commit the other run was for.",
  ],
  options: ["comment", "timeout"],
  operands: { names: ["PATH"], min: 1, max: 1 },
  async run({ operands, settings, runtime, io }) {
    const { environment } = io;
    const event = await readEvent(environment["GITHUB_EVENT_PATH"], runtime.fs);
    const deliveries = await writeKeptComments({ path: operands[0] ?? "", settings, token: environment["GITHUB_TOKEN"] ?? "", event }, runtime);
    return deliveries.some(({ state }) => state === "failed") ? 3 : 0;
  },
};
