import { createGitHubApi } from "../../github/api.ts";
import { type CommentData, decodeCommentData } from "../../github/comment-data.ts";
import { type RunContext, readRunContext } from "../../github/context.ts";
import { verifyForkPullRequest } from "../../github/fork-pull-request.ts";
import { createMarker } from "../../github/marker.ts";
import { type CommentMode, writeStickyComment } from "../../github/pull-request-comment.ts";
import type { Delivery } from "../../model/delivery.ts";
import { TidegateError } from "../../model/errors.ts";
import type { GitHubApi } from "../../ports/github-api.ts";
import { compareReports, renderImagesComment } from "../../report/index.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { hasOpenFindings, logDelivery } from "./deliver.ts";
import { type KeptImage, readKeptImage } from "./kept-comment.ts";

export interface CommentRequest {
  /** A file of comment data, or a directory with such files, as an artifact is downloaded to. */
  readonly path: string;
  readonly settings: Settings;
  readonly token: string;
  /** Payload of the `workflow_run` event. */
  readonly event: unknown;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 50;
const MAX_DEPTH = 3;

/**
 * Writes the comments that a run with a reading token could not write. Its data is a fork's word: it counts for the pull request whose
 * head GitHub itself names as the commit of that run, and nothing in it is executed, followed or shown unescaped.
 */
export async function writeKeptComments(request: CommentRequest, runtime: Runtime): Promise<readonly Delivery[]> {
  const { settings, token } = request;
  const context = readRunContext(runtime.environment, request.event);
  const { clock, logger } = runtime;
  if (token === "")
    throw new TidegateError("INPUT_INVALID", "there is no token to comment with", { hint: "Set GITHUB_TOKEN to a token with pull-requests: write." });
  const api = createGitHubApi({ token, apiUrl: context.apiUrl, userAgent: "tidegate", clock, logger });
  const files = await findFiles(request.path, runtime);
  if (files.length === 0) logger.info(`There is no comment data at ${request.path}: the run commented itself, or had no pull request.`);
  const deliveries: Delivery[] = [];
  for (const file of files) {
    const data = decodeCommentData(await runtime.fs.readFile(file, MAX_BYTES));
    const delivery = await writeOne(data, { api, context, settings }, runtime);
    logDelivery(delivery, runtime);
    deliveries.push(delivery);
  }
  return deliveries;
}

async function findFiles(path: string, { fs }: Runtime, depth = 0): Promise<readonly string[]> {
  const found = await fs.stat(path);
  if (found?.kind === "file") return depth === 0 || path.endsWith(".json") ? [path] : [];
  if (found?.kind !== "directory" || depth > MAX_DEPTH) return [];
  const inside = await Promise.all(
    (await fs.list(path)).slice(0, MAX_FILES).map((name) => findFiles(fs.join(path, name), { fs } as Runtime, depth + 1)),
  );
  return inside.flat().slice(0, MAX_FILES);
}

interface Desk {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly settings: Settings;
}

async function writeOne(data: CommentData, { api, context, settings }: Desk, { signal }: Runtime): Promise<Delivery> {
  const pull = await verifyForkPullRequest({ api, context, claim: data, signal });
  if ("channel" in pull) return pull;
  const images = data.images.map(readKeptImage);
  const { workflowRun } = context;
  const runUrl = `${context.serverUrl}/${context.repository.owner}/${context.repository.name}/actions/runs/${workflowRun?.id}`;
  return writeStickyComment({
    api,
    context,
    pullRequest: pull,
    marker: createMarker({
      workflow: workflowRun?.workflow || context.workflow,
      images: images.map(({ repository, platform }) => ({ name: repository, platform })),
      commentId: data.commentId,
    }),
    body: renderImagesComment(
      images.map(({ view }) => view),
      { runUrl },
    ),
    mode: settings.text("comment") as CommentMode,
    hasFindings: images.some(hasFindings),
    hasChanges: images.some(hasChanges),
    signal,
  });
}

function hasFindings({ view: { report } }: KeptImage): boolean {
  return report === undefined || hasOpenFindings(report);
}

function hasChanges(image: KeptImage): boolean {
  const { report, base } = image.view;
  if (!report || !base) return hasFindings(image);
  const { added, fixed } = compareReports(report, base);
  return added.length + fixed.length > 0;
}
