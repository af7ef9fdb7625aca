import { FEED_SCHEMA } from "../../feed/index.ts";
import { createAnnotations } from "../../github/annotations.ts";
import { createActionsCache } from "../../github/cache.ts";
import { type RunContext, readRunContext } from "../../github/context.ts";
import type { Annotation, Delivery } from "../../model/delivery.ts";
import type { ScanReport } from "../../model/report.ts";
import type { OutputCapture } from "../../ports/output-capture.ts";
import { renderReport, renderSummary } from "../../report/index.ts";
import type { FeedCache } from "../feed-cache.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { scanImage } from "../scan-image.ts";
import { deliver } from "./deliver.ts";
import { createWorkflowFeedCache } from "./feed-cache.ts";
import { type ResultFiles, writeResultFiles } from "./files.ts";

export interface WorkflowRequest {
  readonly image: string;
  readonly settings: Settings;
  readonly token: string;
  /** Parsed payload of the event that started the run. */
  readonly event: unknown;
  /** The runner's directory for files of this job. */
  readonly temporary: string;
  /** The checkout. */
  readonly workspace: string;
  readonly capture: OutputCapture;
}

export interface WorkflowResult {
  readonly report: ScanReport;
  readonly files: ResultFiles;
  readonly deliveries: readonly Delivery[];
  readonly annotations: readonly Annotation[];
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Text for the end of the log. */
  readonly table: string;
  /** Whether the step must fail: the gate, or a delivery that was required. */
  readonly isFailure: boolean;
}

/** The whole job of one workflow step: scan, write, deliver, and only then judge. */
export async function runWorkflow(request: WorkflowRequest, runtime: Runtime): Promise<WorkflowResult> {
  const { settings } = request;
  const context = readRunContext(runtime.environment, request.event);
  const home = runtime.fs.join(request.temporary, "tidegate");
  const feedDirectory = settings.text("feed-dir") || runtime.fs.join(home, "feed");
  const feedCache = openCache(request, context, feedDirectory, runtime);
  const report = await scanImage({ image: request.image, settings, feedDirectory, ...(feedCache ? { feedCache } : {}) }, runtime);
  const sarif = [...renderReport("sarif", report, { category: settings.text("sarif-category") })].join("");
  const files = await writeResultFiles({ report, settings, sarif, directory: home, workspace: request.workspace }, runtime);
  const deliveries = await deliver({ report, settings, context, token: request.token, sarif }, runtime);
  return {
    report,
    files,
    deliveries,
    annotations: createAnnotations(report),
    summary: renderSummary(report, { deliveries }),
    table: [...renderReport("table", report, { width: 140 })].join(""),
    isFailure: report.verdict.outcome !== "pass" || lacksRequired(settings, deliveries),
  };
}

function openCache(request: WorkflowRequest, context: RunContext, directory: string, runtime: Runtime): FeedCache | undefined {
  if (!request.settings.flag("cache")) return undefined;
  const { environment, logger, clock } = runtime;
  const cache = createActionsCache({ environment, logger, clock, capture: request.capture });
  return createWorkflowFeedCache({ cache, context, directory, schema: FEED_SCHEMA }, runtime);
}

function lacksRequired(settings: Settings, deliveries: readonly Delivery[]): boolean {
  return (
    settings.text("upload-sarif") === "required" && deliveries.some(({ channel, state }) => channel === "code-scanning" && state !== "delivered")
  );
}
