import { TidegateError } from "../model/errors.ts";
import { readArray, readNumber, readRecord, readText } from "./read.ts";

/** Raised when the shape below changes. */
const SCHEMA = 1;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * What a run on a fork's pull request leaves behind as an artifact, for a run with a writing token to comment with. It carries
 * finished reports and no text to be shown: whoever reads it renders and escapes the comment anew.
 */
export interface CommentData {
  readonly pullRequest: number;
  readonly headSha: string;
  /** Tells apart the comments of several steps, as the step was told. */
  readonly commentId: string;
  /** One entry for each image of the step; foreign data until its own reader has checked it. */
  readonly images: readonly unknown[];
}

const MAX_IMAGES = 100;
const MAX_ID = 1000;

export function encodeCommentData(data: CommentData): string {
  const { pullRequest, headSha, commentId, images } = data;
  return JSON.stringify({ schema: SCHEMA, pullRequest, headSha, commentId, images });
}

/** Reads a fork's artifact, which anybody may have written. Throws INPUT_INVALID. */
export function decodeCommentData(bytes: Uint8Array): CommentData {
  if (bytes.byteLength > MAX_BYTES) throw refuse(`it has ${bytes.byteLength} bytes, at most ${MAX_BYTES} are read`);
  const data = readRecord(parse(bytes));
  if (data["schema"] !== SCHEMA) throw refuse(`its schema is ${JSON.stringify(data["schema"])}, not ${SCHEMA}`);
  const pullRequest = readNumber(data["pullRequest"]);
  if (pullRequest === undefined || !Number.isSafeInteger(pullRequest) || pullRequest < 1) throw refuse("it names no pull request");
  const headSha = readText(data["headSha"]);
  if (headSha === undefined || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha)) throw refuse("it names no commit");
  const images = readArray(data["images"]);
  if (images.length === 0 || images.length > MAX_IMAGES) throw refuse(`it tells of ${images.length} images`);
  return { pullRequest, headSha, commentId: (readText(data["commentId"]) ?? "").slice(0, MAX_ID), images };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw refuse("it is not JSON", cause);
  }
}

function refuse(why: string, cause?: unknown): TidegateError<"INPUT_INVALID"> {
  return new TidegateError("INPUT_INVALID", `the comment data cannot be used: ${why}`, {
    hint: "It must be the file that Tidegate wrote in the pull request's run.",
    ...(cause === undefined ? {} : { cause }),
  });
}
