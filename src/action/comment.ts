import * as core from "@actions/core";
import { EXIT_CODES } from "../scan/workflow/exit.ts";
import { COMMENT_SETTINGS } from "./inputs.ts";
import { runStep } from "./step.ts";

// Entry of comment/action.yml: writes the comments of a run that could only read.
await runStep({ inputs: COMMENT_SETTINGS, failure: "Tidegate could not write the comment" }, async ({ settings, runtime, token, event }) => {
  const { writeKeptComments } = await import("../scan/workflow/write-comment.ts");
  const deliveries = await writeKeptComments({ path: core.getInput("path"), settings, token, event }, runtime);
  core.setOutput("comment-url", deliveries.find(({ url }) => url)?.url ?? "");
  if (deliveries.some(({ state }) => state === "failed")) process.exitCode = EXIT_CODES.failure;
});
