import type { Delivery, DeliveryReason } from "../model/delivery.ts";
import type { GitHubAnswer, GitHubApi } from "../ports/github-api.ts";
import { type CommentThread, type IssueComment, openThread, readComment } from "./comments.ts";
import type { PullRequestContext, RunContext } from "./context.ts";
import { type AuthorCheck, createAuthorCheck } from "./identity.ts";
import { hasMarker } from "./marker.ts";
import { readRecord, readText } from "./read.ts";
import { explainRefusal } from "./refusal.ts";

/** When a comment is wanted. One that exists is kept true in every mode but `never`. */
export type CommentMode = "always" | "on-change" | "on-findings" | "never";

/** "body is too long (maximum is 65536 characters)"; counted here in UTF-16 units, which are never fewer than characters. */
export const MAX_COMMENT_LENGTH = 65_536;

export interface StickyComment {
  readonly api: GitHubApi;
  readonly context: RunContext;
  /** From `createMarker`. */
  readonly marker: string;
  /** Markdown, already escaped, without the marker. */
  readonly body: string;
  readonly mode: CommentMode;
  readonly hasFindings: boolean;
  /** Whether the pull request adds or fixes something against its base. */
  readonly hasChanges: boolean;
  readonly signal?: AbortSignal;
  /** Set where the run itself is not one of the pull request (`workflow_run`). */
  readonly pullRequest?: PullRequestContext;
}

/** Everything below works on this. */
interface Desk {
  readonly thread: CommentThread;
  readonly isOurs: (comment: IssueComment) => Promise<boolean>;
  readonly body: string;
  readonly context: RunContext;
}

/** Writes the one comment of this workflow and image, or leaves it as it is. Returns what happened; a refusal is not an exception. */
export async function writeStickyComment(comment: StickyComment): Promise<Delivery> {
  if (comment.mode === "never") return skipped("not-wanted", "No pull request comment is wanted.");
  const pull = comment.pullRequest ?? comment.context.pullRequest;
  if (!pull) return skipped("no-target", "There is no pull request to comment on.");
  const body = `${comment.marker}\n${comment.body}`;
  if (body.length > MAX_COMMENT_LENGTH) return tooLong(body.length);
  const thread = openThread(comment.api, comment.context, pull.number, comment.signal);
  const isOurs = ownership(comment.marker, createAuthorCheck(comment.api, comment.signal));
  try {
    return await deliver({ thread, isOurs, body, context: comment.context }, isWanted(comment));
  } catch (error) {
    if (comment.signal?.aborted) return failed("cancelled", "The pull request comment failed: the run was cancelled.");
    throw error;
  }
}

function isWanted({ mode, hasFindings, hasChanges }: StickyComment): boolean {
  return mode === "always" || (mode === "on-findings" && hasFindings) || (mode === "on-change" && hasChanges);
}

function ownership(marker: string, isAuthor: AuthorCheck): Desk["isOurs"] {
  return async (comment) => hasMarker(comment.body, marker) && (await isAuthor(comment));
}

async function deliver(desk: Desk, isWanted: boolean): Promise<Delivery> {
  const { found, refusal } = await desk.thread.find((comments) => oldestOurs(desk, comments));
  if (refusal) return refused(desk, refusal);
  if (!found) return isWanted ? create(desk) : skipped("not-wanted", "There is nothing that calls for a pull request comment.");
  return (await update(desk, found)) ?? (isWanted ? create(desk) : skipped("not-wanted", "The pull request comment was deleted meanwhile."));
}

async function oldestOurs(desk: Desk, comments: readonly IssueComment[]): Promise<IssueComment | undefined> {
  for (const comment of comments) {
    if (await desk.isOurs(comment)) return comment;
  }
  return undefined;
}

/** Undefined when the comment is gone: somebody deleted it between the look and the touch. */
async function update(desk: Desk, existing: IssueComment): Promise<Delivery | undefined> {
  if (isSameText(existing.body, desk.body)) {
    return { ...delivered(existing, "The pull request comment already says this."), reason: "unchanged" };
  }
  const answer = await desk.thread.update(existing.id, desk.body);
  if (answer.status === 404 || answer.status === 410) return undefined;
  return answer.status === 200 ? delivered(existing, "The pull request comment was updated.") : refused(desk, answer);
}

/**
 * Two jobs may both have seen no comment. After creating, each looks again, and the comment with the lowest id stays: whoever
 * made a later one moves its text there and removes its own, so both agree without talking to each other.
 */
async function create(desk: Desk): Promise<Delivery> {
  const answer = await desk.thread.create(desk.body);
  if (answer.status !== 201) return refused(desk, answer);
  const mine = readComment(answer.data);
  const time = readText(readRecord(answer.data)["created_at"]);
  if (!mine) return { channel: "pull-request-comment", state: "delivered", message: "The pull request comment was written." };
  const oldest = time ? await oldestOurs(desk, await desk.thread.listSince(minuteBefore(time))) : undefined;
  if (!oldest || oldest.id >= mine.id) return delivered(mine, "The pull request comment was written.");
  const moved = await update(desk, oldest);
  if (moved?.state !== "delivered") return delivered(mine, "The pull request comment was written.");
  await desk.thread.remove(mine.id);
  return moved;
}

/** Clocks of the service's machines differ a little. */
function minuteBefore(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : new Date(at - 60_000).toISOString();
}

function isSameText(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}

function refused(desk: Desk, answer: GitHubAnswer): Delivery {
  return explainRefusal(answer, {
    channel: "pull-request-comment",
    what: "The pull request comment",
    permission: "pull-requests: write",
    context: desk.context,
  });
}

function delivered(comment: IssueComment, message: string): Delivery {
  return { channel: "pull-request-comment", state: "delivered", message, id: String(comment.id), ...(comment.url ? { url: comment.url } : {}) };
}

function skipped(reason: DeliveryReason, message: string): Delivery {
  return { channel: "pull-request-comment", state: "skipped", reason, message };
}

function failed(reason: DeliveryReason, message: string): Delivery {
  return { channel: "pull-request-comment", state: "failed", reason, message };
}

function tooLong(length: number): Delivery {
  const message = `The pull request comment failed: it has ${length} characters, GitHub takes ${MAX_COMMENT_LENGTH}.`;
  return { ...failed("too-large", message), hint: "Please report this: the text should have been cut before." };
}
