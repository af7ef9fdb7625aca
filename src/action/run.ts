import * as core from "@actions/core";
import { neutralizeCommands } from "../platform/loggers/sanitize.ts";
import { createOutputCapture } from "../platform/output-capture.ts";
import { EXIT_CODES } from "../scan/workflow/exit.ts";
import type { WorkflowResult } from "../scan/workflow/run-workflow.ts";
import { ACTION_SETTINGS } from "./inputs.ts";
import { collectOutputs } from "./outputs.ts";
import { annotate, debugCauses, runStep, type Step } from "./step.ts";

/** The action: inputs in, outputs and exit code out. `keyFile`: where the key of its published feed lies, if there is one. */
export async function runAction(keyFile: string): Promise<void> {
  await runStep({ inputs: ACTION_SETTINGS, failure: "Tidegate could not scan the image", keyFile }, async (step) => publish(await scan(step)));
}

async function scan({ runtime, settings, token, event }: Step): Promise<WorkflowResult> {
  const { environment, fs } = runtime;
  const image = core.getInput("image");
  const { runWorkflow } = await import("../scan/workflow/run-workflow.ts");
  const capture = createOutputCapture();
  const temporary = environment["RUNNER_TEMP"] || (await fs.makeTemporary("tidegate-"));
  return runWorkflow({ image, settings, token, event, temporary, workspace: environment["GITHUB_WORKSPACE"] || ".", capture }, runtime);
}

async function publish(result: WorkflowResult): Promise<void> {
  core.info(neutralizeCommands(result.table));
  for (const annotation of result.annotations) annotate(annotation);
  for (const image of result.images) if ("error" in image) debugCauses(image.error);
  for (const [name, value] of Object.entries(collectOutputs(result))) core.setOutput(name, value);
  await core.summary.addRaw(result.summary).write();
  process.exitCode = EXIT_CODES[result.exit];
}
