import { FEED_SCHEMA } from "../../feed/index.ts";
import { createAnnotations } from "../../github/annotations.ts";
import { createGitHubApi } from "../../github/api.ts";
import { type ActionsCache, createActionsCache } from "../../github/cache.ts";
import { type RunContext, readRunContext } from "../../github/context.ts";
import type { Annotation, Delivery } from "../../model/delivery.ts";
import { isTidegateError } from "../../model/errors.ts";
import { TOOL } from "../../model/tool.ts";
import type { OutputCapture } from "../../ports/output-capture.ts";
import { compareReports, countLeftOut, renderImagesSummary, renderReport, sarifCategory } from "../../report/index.ts";
import type { Settings } from "../options/read.ts";
import { findRepositoryLines, type RepositoryLine } from "../repository/find-lines.ts";
import type { Runtime } from "../runtime.ts";
import { scanImages } from "../scan-images.ts";
import type { ScannedImage } from "../scanned-image.ts";
import { type BaseDesk, openBaseDesk } from "./base.ts";
import { type DeliveryDesk, deliverComment, deliverSarif, logDelivery } from "./deliver.ts";
import { decideExit, type StepExit } from "./exit.ts";
import { createWorkflowFeedCache } from "./feed-cache.ts";
import { writeResultFiles } from "./files.ts";
import { type ListedImage, listImages, slugOf } from "./image-list.ts";
import { type ImageResult, type JudgedImage, viewOf } from "./image-result.ts";
import { keepArtifact, keepComment, submitGraph } from "./keep.ts";
import { openWorkflowLayerCache, type WorkflowLayerCache } from "./layer-cache.ts";

export interface WorkflowRequest {
  /** The images, one a line. */
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
  /** In the order of the input. */
  readonly images: readonly ImageResult[];
  /** Of the step as a whole; those of one image stand with it. */
  readonly deliveries: readonly Delivery[];
  /** Path of the file another run can comment with; empty when the run is not about a pull request. */
  readonly commentData: string;
  readonly annotations: readonly Annotation[];
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Text for the end of the log. */
  readonly table: string;
  readonly exit: StepExit;
}

/** What the steps of the job share. */
interface Job extends DeliveryDesk {
  readonly request: WorkflowRequest;
  readonly images: readonly ListedImage[];
  /** Where the run's files lie. */
  readonly home: string;
  readonly bases: BaseDesk;
}

/** With what the repository says of the findings. */
interface LocatedJob extends Job {
  readonly lines: ReadonlyMap<string, RepositoryLine>;
}

/** The whole job of one workflow step: scan, write, deliver, and only then judge. */
export async function runWorkflow(request: WorkflowRequest, runtime: Runtime): Promise<WorkflowResult> {
  const images = listImages(request.image);
  const { settings } = request;
  const context = readRunContext(runtime.environment, request.event);
  logContext(context, runtime);
  const home = runtime.fs.join(request.temporary, "tidegate");
  const cache = settings.flag("cache") ? createActionsCache({ ...runtime, capture: request.capture }) : undefined;
  const bases = openBaseDesk({ cache, context, images, commentId: settings.text("comment-id"), directory: runtime.fs.join(home, "base") }, runtime);
  const job: Job = { request, settings, images, home, context, bases, api: openApi(context, request.token, runtime) };
  const scanned = await scanAll(job, cache, runtime);
  // Of an image that ran out of time there is something to tell; who cancels wants to hear nothing.
  if (isTidegateError(runtime.signal.reason) && runtime.signal.reason.code === "CANCELLED") throw runtime.signal.reason;
  const findings = scanned.flatMap((item) => ("report" in item ? item.report.findings : []));
  const lines = await findRepositoryLines(findings, request.workspace, runtime.fs);
  const results = await deliverAll(scanned, { ...job, lines }, runtime);
  const comment = await deliverComment(results, job, runtime);
  const kept = await keepComment(results, { ...job, directory: home, comment }, runtime);
  const deliveries = [comment, ...kept.deliveries];
  for (const delivery of deliveries) logDelivery(delivery, runtime);
  for (const [place, result] of results.entries()) if ("report" in result) await bases.keep(result.report, place);
  return describe(results, { deliveries, commentData: kept.path }, { ...job, lines });
}

/** In debug mode: what the run was taken for. */
function logContext({ eventName, ref, sha, baseBranch, pullRequest, hasLoweredToken, workflow, job }: RunContext, { logger }: Runtime): void {
  const pull = pullRequest ? `, pull request ${pullRequest.number}${pullRequest.isFork ? " of a fork" : ""}` : "";
  const token = hasLoweredToken ? ", token that may only read" : "";
  logger.debug(`${eventName} of ${ref} at ${sha}${pull}${token}; base ${baseBranch ?? "none"}; ${workflow} ${job}`);
}

function openApi({ apiUrl }: RunContext, token: string, { clock, logger }: Runtime): DeliveryDesk["api"] {
  if (token === "") return undefined;
  return createGitHubApi({ token, apiUrl, userAgent: `${TOOL.name}/${TOOL.version}`, clock, logger });
}

async function scanAll(
  { request, images, settings, context, home, bases, api }: Job,
  cache: ActionsCache | undefined,
  runtime: Runtime,
): Promise<readonly ScannedImage[]> {
  const feedDirectory = settings.text("feed-dir") || runtime.fs.join(home, "feed");
  const pruneWith = settings.flag("prune-cache") ? api : undefined;
  const feedCache = cache
    ? createWorkflowFeedCache({ cache, context, directory: feedDirectory, schema: FEED_SCHEMA, pruneWith }, runtime)
    : undefined;
  const layerCache = cache ? await openLayerCache({ cache, context, images, settings, home }, runtime) : undefined;
  const scanned = await scanImages(
    {
      images: images.map(({ image }) => image),
      settings,
      workspace: request.workspace,
      feedDirectory,
      ...(feedCache ? { feedCache } : {}),
      ...(layerCache ? { layers: layerCache.store } : {}),
      findBase: (inventory, place) => bases.find(inventory, place),
    },
    runtime,
  );
  await layerCache?.save();
  return scanned;
}

function openLayerCache(
  { cache, context, images, settings, home }: Pick<Job, "context" | "images" | "settings" | "home"> & { readonly cache: ActionsCache },
  runtime: Runtime,
): Promise<WorkflowLayerCache> {
  const identity = [...new Set(images.map(({ repository }) => repository)), settings.text("platform")].filter(Boolean);
  return openWorkflowLayerCache({ cache, context, images: identity, directory: runtime.fs.join(home, "layers"), settings }, runtime);
}

async function deliverAll(scanned: readonly ScannedImage[], job: LocatedJob, runtime: Runtime): Promise<readonly ImageResult[]> {
  const end = runtime.logger.group("Deliver the results");
  try {
    return await Promise.all(scanned.map((item, place) => deliverOrFail(item, place, job, runtime)));
  } finally {
    end();
  }
}

/** A file that cannot be written fails its own image; the others are delivered. */
async function deliverOrFail(scanned: ScannedImage, place: number, job: LocatedJob, runtime: Runtime): Promise<ImageResult> {
  const listed = job.images[place] ?? { image: scanned.image, repository: scanned.image, nth: 1 };
  if ("error" in scanned) return { listed, error: scanned.error };
  try {
    return await deliverOne(scanned, listed, job, runtime);
  } catch (error) {
    if (runtime.signal.aborted || !isTidegateError(error)) throw error;
    return { listed, error };
  }
}

type Scanned = Extract<ScannedImage, { readonly report: unknown }>;

async function deliverOne({ report, base }: Scanned, listed: ListedImage, job: LocatedJob, runtime: Runtime): Promise<JudgedImage> {
  const { settings, images, home, request } = job;
  const isOneOfSeveral = images.length > 1;
  const options = { category: categoryFor(listed, report, job), toolName: settings.text("sarif-tool-name"), manifests: job.lines };
  const sarif = [...renderReport("sarif", report, options)].join("");
  const slug = slugOf(listed, report.inventory);
  const files = await writeResultFiles({ report, settings, sarif, directory: home, workspace: request.workspace, slug, isOneOfSeveral }, runtime);
  const sent = await Promise.all([
    deliverSarif({ sarif, leftOut: countLeftOut(report) }, job, runtime).then((delivery) => [delivery]),
    submitGraph({ listed, report }, job, runtime),
    keepArtifact(slug, files, job, runtime),
  ]);
  const deliveries = sent.flat().map((delivery) => (isOneOfSeveral ? { ...delivery, message: `${listed.image}: ${delivery.message}` } : delivery));
  for (const delivery of deliveries) logDelivery(delivery, runtime);
  const delta = base?.report ? { delta: compareReports(report, base.report) } : {};
  return { listed, report, ...(base ? { base } : {}), ...delta, files, deliveries };
}

/** Empty: derived by the format. Images of one step never share a category, or each would close the other's alerts. */
function categoryFor({ image, nth }: ListedImage, { inventory }: JudgedImage["report"], { settings, images }: Job): string {
  const given = settings.text("sarif-category").replace(/\/+$/, "");
  if (images.length === 1) return given;
  const own = sarifCategory(inventory.image?.name ?? image, inventory.image?.platform);
  return [given, own, nth > 1 ? String(nth) : ""].filter(Boolean).join("/");
}

function describe(
  images: readonly ImageResult[],
  step: Pick<WorkflowResult, "deliveries" | "commentData">,
  { settings, context, lines }: LocatedJob,
): WorkflowResult {
  const views = images.map(viewOf);
  const all = [...images.flatMap((result) => ("report" in result ? result.deliveries : [])), ...step.deliveries];
  const annotated = views.map(({ name, report, failure }) => ({
    name,
    manifests: lines,
    ...(report ? { report } : {}),
    ...(failure ? { failure: `${failure.message} [${failure.code}] ${failure.hint}` } : {}),
  }));
  const isForgiving = settings.text("on-error") === "warn";
  return {
    images,
    ...step,
    annotations: createAnnotations(annotated, { failureLevel: isForgiving ? "warning" : "error" }),
    summary: renderImagesSummary(views, { deliveries: all, ...(context.runUrl ? { runUrl: context.runUrl } : {}) }),
    table: views.flatMap(({ report }) => (report ? [...renderReport("table", report, { width: 140 })] : [])).join(""),
    exit: decideExit(images, all, settings),
  };
}
