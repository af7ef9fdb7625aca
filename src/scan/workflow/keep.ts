import { type Artifact, uploadArtifact } from "../../github/artifact.ts";
import { encodeCommentData } from "../../github/comment-data.ts";
import { submitSnapshot } from "../../github/dependency-snapshot.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { ScanReport } from "../../model/report.ts";
import { TOOL } from "../../model/tool.ts";
import { renderReport } from "../../report/index.ts";
import type { Runtime } from "../runtime.ts";
import { writeText } from "../write-text.ts";
import { type DeliveryDesk, platformFor, withoutToken } from "./deliver.ts";
import type { ResultFiles } from "./files.ts";
import { type ListedImage, platformOf } from "./image-list.ts";
import type { ImageResult } from "./image-result.ts";
import { slimReport } from "./slim-report.ts";

const MAX_FILE = 256 * 1024 * 1024;

/** Keeps one image's files with the run, where that is wanted. */
export async function keepArtifact(slug: string, files: ResultFiles, desk: DeliveryDesk, runtime: Runtime): Promise<readonly Delivery[]> {
  if (!desk.settings.flag("upload-artifact")) return [];
  return [await upload(`tidegate-${slug}`, Object.values<string>({ ...files }), desk, runtime)];
}

async function upload(name: string, paths: readonly string[], { context }: DeliveryDesk, runtime: Runtime): Promise<Delivery> {
  try {
    const read = async (path: string) => ({ name: fileName(path), content: await runtime.fs.readFile(path, MAX_FILE) });
    const artifact: Artifact = { name, files: await Promise.all(paths.map(read)) };
    return await uploadArtifact(artifact, { ...runtime, context });
  } catch (error) {
    runtime.signal.throwIfAborted();
    const words = error instanceof Error ? error.message : String(error);
    return { channel: "artifact", state: "failed", reason: "too-large", message: `The artifact ${name} was not uploaded: ${words}.` };
  }
}

/** Names in an archive are plain; two files of one image differ in their endings. */
function fileName(path: string): string {
  return (path.split(/[/\\]/).pop() ?? "file").replace(/[^\w.-]+/g, "-");
}

export interface GraphRequest {
  readonly listed: ListedImage;
  readonly report: ScanReport;
}

/** Tells the dependency graph, where that is wanted. */
export async function submitGraph({ listed, report }: GraphRequest, desk: DeliveryDesk, { signal }: Runtime): Promise<readonly Delivery[]> {
  if (!desk.settings.flag("dependency-graph")) return [];
  if (!desk.api) return [withoutToken("dependency-graph")];
  const { repository, nth } = listed;
  const { inventory, generatedAt } = report;
  const image = nth > 1 ? `${repository} (${nth})` : repository;
  const snapshot = {
    api: desk.api,
    context: desk.context,
    inventory,
    tool: TOOL,
    image,
    platform: platformOf(inventory),
    scannedAt: generatedAt,
    signal,
  };
  return [await submitSnapshot(snapshot)];
}

/** What another run needs to write this run's comment. */
export interface KeptComment {
  /** Of the file; empty when the run is not about a pull request. */
  readonly path: string;
  readonly deliveries: readonly Delivery[];
}

/**
 * Leaves what the comment tells as data, and where this run's token may not comment, as an artifact: a run of the base repository
 * then comments in its place.
 */
export async function keepComment(
  results: readonly ImageResult[],
  desk: DeliveryDesk & { readonly directory: string; readonly comment: Delivery },
  runtime: Runtime,
): Promise<KeptComment> {
  const { context, settings, comment } = desk;
  const { number, headSha } = context.pullRequest ?? {};
  if (number === undefined || headSha === undefined) return { path: "", deliveries: [] };
  const images = results.map((result) => describeImage(result, platformFor(result, settings, runtime)));
  const path = runtime.fs.join(desk.directory, "comment-data.json");
  await writeText(path, [encodeCommentData({ pullRequest: number, headSha, commentId: settings.text("comment-id"), images })], runtime);
  const isRefused = comment.reason === "read-only-token" || (comment.reason === "permission" && desk.api !== undefined);
  if (!isRefused) return { path, deliveries: [] };
  const delivery = await upload("tidegate-comment", [path], desk, runtime);
  const isThere = delivery.state === "delivered";
  return { path, deliveries: [isThere ? { ...delivery, message: `${delivery.message} A workflow_run workflow can comment with it.` } : delivery] };
}

function describeImage(result: ImageResult, platform: string): unknown {
  const { image } = result.listed;
  if ("error" in result) {
    const { message, hint, code } = result.error;
    return { image, platform, failure: { message, hint, code } };
  }
  const { report, base } = result;
  const kept = base ? { base: { name: base.name, note: base.note, report: base.report && stored(base.report) } } : {};
  return { image, platform, report: stored(report), ...kept };
}

/** As the JSON report has it. */
function stored(report: ScanReport): unknown {
  return JSON.parse([...renderReport("json", slimReport(report))].join(""));
}
