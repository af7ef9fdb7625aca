import * as core from "@actions/core";
import type { Annotation } from "../model/delivery.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import { TOOL } from "../model/tool.ts";
import { readEnvironment } from "../platform/environment.ts";
import { createActionsLogger } from "../platform/loggers/actions.ts";
import { sanitizeText } from "../platform/loggers/sanitize.ts";
import { watchLogger } from "../platform/loggers/watched.ts";
import { listenForStop } from "../platform/stop-signals.ts";
import { createRuntime } from "../scan/create-runtime.ts";
import { readSettings, type Settings } from "../scan/options/read.ts";
import type { OptionName } from "../scan/options/table.ts";
import type { Runtime } from "../scan/runtime.ts";
import { EXIT_CODES } from "../scan/workflow/exit.ts";
import { readEvent } from "../scan/workflow/read-event.ts";
import { findPublisher } from "./publisher.ts";

/** What the work of a step is handed. */
export interface Step {
  readonly settings: Settings;
  readonly runtime: Runtime;
  /** Masked in everything that is printed. */
  readonly token: string;
  /** Payload of the event that started the run. */
  readonly event: unknown;
}

export interface StepOptions {
  /** The settings that are inputs of this action. */
  readonly inputs: readonly OptionName[];
  /** Title of the annotation when the work could not be done. */
  readonly failure: string;
  /** Where the key of the action's published feed lies, for steps that need a feed. */
  readonly keyFile?: string;
}

/** One step of a job, from its inputs to its exit code. Nothing escapes: every error is shown with its hint. */
export async function runStep({ inputs, failure, keyFile }: StepOptions, work: (step: Step) => Promise<void>): Promise<void> {
  core.info(`${TOOL.name} ${TOOL.version}`);
  let onError = "fail";
  const stopping = listenForStop();
  try {
    const settings = readSettings(Object.fromEntries(inputs.map((name) => [name, core.getInput(name)])));
    onError = settings.text("on-error");
    await work(await openStep(settings, keyFile, stopping.signal));
  } catch (error) {
    fail(stopping.signal.aborted ? stopping.signal.reason : error, onError, failure);
  } finally {
    process.exitCode = stopping.exitCode() ?? process.exitCode;
    // Sockets that a cancelled request left behind must not hold the step.
    setTimeout(() => process.exit(), 2000).unref();
  }
}

async function openStep(settings: Settings, keyFile: string | undefined, stop: AbortSignal): Promise<Step> {
  const environment = readEnvironment();
  const token = core.getInput("github-token");
  if (token !== "") core.setSecret(token);
  const { logger, activity } = watchLogger(createActionsLogger(() => Date.now()));
  const tooLong = timeoutSignal(settings.duration("timeout"), () => `the step took longer than ${settings.text("timeout")}${activity()}`);
  const publisher = keyFile === undefined ? undefined : findPublisher(environment, keyFile);
  const runtime = await createRuntime({
    logger,
    environment,
    signal: AbortSignal.any([tooLong, stop]),
    offline: false,
    githubToken: token,
    publisher,
  });
  return { settings, runtime, token, event: await readEvent(environment["GITHUB_EVENT_PATH"], runtime.fs) };
}

function timeoutSignal(limit: number, describe: () => string): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new TidegateError("TIMEOUT", describe())), limit).unref();
  return controller.signal;
}

const PRINTERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

export function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = { title: sanitizeText(title), ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) };
  PRINTERS[level](sanitizeText(message), properties);
}

/** What stopped the step before there was any result: wrong usage, a time limit, a bug. */
function fail(error: unknown, onError: string, title: string): void {
  const known = isTidegateError(error)
    ? error
    : new TidegateError("INTERNAL", error instanceof Error ? error.message : String(error), { cause: error });
  const cause = known.cause instanceof Error ? ` (${known.cause.message})` : "";
  debugCauses(known);
  core.setOutput("verdict", "error");
  core.setOutput("error-code", known.code);
  // The runner says it itself.
  if (known.code === "CANCELLED") return core.info(known.message);
  const isForgiven = onError === "warn" && known.exit === "failure";
  annotate({ level: isForgiven ? "warning" : "error", title, message: `${known.message}${cause} [${known.code}] ${known.hint}` });
  process.exitCode = EXIT_CODES[isForgiven ? "pass" : known.exit];
}

export function debugCauses({ cause }: Error): void {
  if (cause instanceof Error && cause.stack) core.debug(cause.stack);
}
