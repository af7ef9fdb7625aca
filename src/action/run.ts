import * as core from "@actions/core";
import type { Annotation } from "../model/delivery.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import { TOOL } from "../model/tool.ts";
import { readEnvironment } from "../platform/environment.ts";
import { createActionsLogger } from "../platform/loggers/actions.ts";
import { neutralizeCommands, sanitizeText } from "../platform/loggers/sanitize.ts";
import { createOutputCapture } from "../platform/output-capture.ts";
import { createRuntime } from "../scan/create-runtime.ts";
import { readSettings, type Settings } from "../scan/options/read.ts";
import { OPTIONS, type OptionName } from "../scan/options/table.ts";
import { EXIT_CODES } from "../scan/workflow/exit.ts";
import type { WorkflowResult } from "../scan/workflow/run-workflow.ts";
import { collectOutputs } from "./outputs.ts";

/** The step: inputs in, outputs and exit code out. */
export async function runAction(): Promise<void> {
  core.info(`${TOOL.name} ${TOOL.version}`);
  let onError = "fail";
  try {
    const settings = readSettings(readInputs());
    onError = settings.text("on-error");
    const result = await scan(settings);
    await publish(result);
  } catch (error) {
    fail(error, onError);
  } finally {
    // Sockets that a cancelled request left behind must not hold the step.
    setTimeout(() => process.exit(), 2000).unref();
  }
}

function readInputs(): Partial<Record<OptionName, string>> {
  const names = (Object.keys(OPTIONS) as OptionName[]).filter((name) => (OPTIONS[name].on as readonly string[]).includes("action"));
  return Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
}

async function scan(settings: Settings): Promise<WorkflowResult> {
  const environment = readEnvironment();
  const image = core.getInput("image");
  const token = core.getInput("github-token");
  if (token !== "") core.setSecret(token);
  const limit = settings.duration("timeout");
  const signal = timeoutSignal(limit, settings.text("timeout"));
  const logger = createActionsLogger(() => Date.now());
  const runtime = await createRuntime({ logger, environment, signal, offline: false });
  const { runWorkflow } = await import("../scan/workflow/run-workflow.ts");
  const capture = createOutputCapture();
  const event = await readEvent(environment["GITHUB_EVENT_PATH"], runtime.fs);
  const temporary = environment["RUNNER_TEMP"] || (await runtime.fs.makeTemporary("tidegate-"));
  return runWorkflow({ image, settings, token, event, temporary, workspace: environment["GITHUB_WORKSPACE"] || ".", capture }, runtime);
}

function timeoutSignal(limit: number, text: string): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new TidegateError("TIMEOUT", `the step took longer than ${text}`)), limit).unref();
  return controller.signal;
}

const MAX_EVENT_BYTES = 32 * 1024 * 1024;

async function readEvent(path: string | undefined, fs: { readFile(path: string, limit: number): Promise<Uint8Array> }): Promise<unknown> {
  if (!path) return {};
  try {
    return JSON.parse(Buffer.from(await fs.readFile(path, MAX_EVENT_BYTES)).toString());
  } catch (error) {
    throw new TidegateError("GITHUB_CONTEXT_MISSING", `the event payload ${path} cannot be read`, { cause: error });
  }
}

async function publish(result: WorkflowResult): Promise<void> {
  core.info(neutralizeCommands(result.table));
  for (const annotation of result.annotations) annotate(annotation);
  for (const image of result.images) if ("error" in image) debugCauses(image.error);
  for (const [name, value] of Object.entries(collectOutputs(result))) core.setOutput(name, value);
  await core.summary.addRaw(result.summary).write();
  process.exitCode = EXIT_CODES[result.exit];
}

const PRINTERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = { title: sanitizeText(title), ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
  PRINTERS[level](sanitizeText(message), properties);
}

/** What stopped the step before there was any result: wrong usage, a time limit, a bug. */
function fail(error: unknown, onError: string): void {
  const known = isTidegateError(error)
    ? error
    : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error });
  const cause = known.cause instanceof Error ? ` (${known.cause.message})` : "";
  debugCauses(known);
  core.setOutput("verdict", "error");
  core.setOutput("error-code", known.code);
  const isForgiven = onError === "warn" && known.exit === "failure";
  const text = sanitizeText(`${known.message}${cause} [${known.code}] ${known.hint}`);
  PRINTERS[isForgiven ? "warning" : "error"](text, { title: "Tidegate could not scan the image" });
  process.exitCode = EXIT_CODES[isForgiven ? "pass" : known.exit];
}

function debugCauses({ cause }: Error): void {
  if (cause instanceof Error && cause.stack) core.debug(cause.stack);
}
