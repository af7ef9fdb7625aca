import * as core from "@actions/core";
import type { Annotation } from "../model/delivery.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import { imageRepository } from "../model/image-name.ts";
import { TOOL } from "../model/tool.ts";
import { readEnvironment } from "../platform/environment.ts";
import { createActionsLogger } from "../platform/loggers/actions.ts";
import { neutralizeCommands, sanitizeText } from "../platform/loggers/sanitize.ts";
import { createOutputCapture } from "../platform/output-capture.ts";
import { createRuntime } from "../scan/create-runtime.ts";
import { readSettings, type Settings } from "../scan/options/read.ts";
import { OPTIONS, type OptionName } from "../scan/options/table.ts";
import type { WorkflowResult } from "../scan/workflow/run-workflow.ts";
import type { OutputName } from "./inputs.ts";

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
  if (image === "")
    throw new TidegateError("INPUT_INVALID", "the input image is empty", {
      hint: "Set `image:` to the name or path of the image the workflow has built.",
    });
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
  setOutputs(result);
  await core.summary.addRaw(result.summary).write();
  if (result.isFailure) process.exitCode = 1;
}

const PRINTERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = { title: sanitizeText(title), ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
  PRINTERS[level](sanitizeText(message), properties);
}

function setOutputs(result: WorkflowResult): void {
  for (const [name, value] of Object.entries(collectOutputs(result))) core.setOutput(name, value);
}

function collectOutputs({ report, files, deliveries }: WorkflowResult): Record<OutputName, string | number> {
  const { name = "", id = "", manifestDigest = "" } = report.inventory.image ?? {};
  const dates = report.feed.flatMap(({ asOf }) => asOf ?? []).sort();
  const find = (channel: string) => deliveries.find((delivery) => delivery.channel === channel);
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
    "feed-date": dates[0] ?? "",
  };
}

function fail(error: unknown, onError: string): void {
  const known = isTidegateError(error)
    ? error
    : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error });
  const cause = known.cause instanceof Error ? ` (${known.cause.message})` : "";
  const text = sanitizeText(`${known.message}${cause} [${known.code}] ${known.hint}`);
  if (known.cause instanceof Error && known.cause.stack) core.debug(known.cause.stack);
  core.setOutput("verdict", "error");
  const isForgiven = onError === "warn" && known.exit === "failure";
  PRINTERS[isForgiven ? "warning" : "error"](text, { title: "Tidegate could not scan the image" });
  if (!isForgiven) process.exitCode = 1;
}
