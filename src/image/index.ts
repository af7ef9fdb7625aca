import { type ErrorCode, isTidegateError, TidegateError } from "../model/errors.ts";
import { namesHost } from "../registry/reference.ts";
import { IMAGE_SOURCES } from "./registry.ts";
import type { ImageContext, ImageSource, OpenImage } from "./source.ts";
import { openStandardInput, STANDARD_INPUT } from "./standard-input.ts";

/**
 * Opens an image by the source that a prefix names; without one, by each source that recognises the text, until one has the image.
 * Close it with `await using`.
 */
export async function openImage(reference: string, cx: ImageContext, sources: readonly ImageSource[] = IMAGE_SOURCES): Promise<OpenImage> {
  const text = reference.trim();
  if (text === "" || text.length > 4096 || /[\u0000-\u001f\u007f]/.test(text)) {
    throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(reference.slice(0, 200))} is no image reference`);
  }
  try {
    return await openAt(text, cx, sources);
  } catch (error) {
    throw explainSystemError(error, text);
  }
}

async function openAt(text: string, cx: ImageContext, sources: readonly ImageSource[]): Promise<OpenImage> {
  for (const source of sources) {
    const prefix = source.prefixes.find((candidate) => text.startsWith(candidate));
    if (prefix === undefined) continue;
    const rest = text.slice(prefix.length);
    return source.isFile && isInput(rest) ? openStandardInput((path) => source.open(path + rest.slice(1), cx), cx) : source.open(rest, cx);
  }
  const files = sources.filter(({ isFile }) => isFile);
  return isInput(text) ? openStandardInput((path) => tryInTurn(path + text.slice(1), cx, files), cx) : tryInTurn(text, cx, sources);
}

/** `-`, or `-#NAME` for one image of several. */
function isInput(text: string): boolean {
  return text === STANDARD_INPUT || text.startsWith(`${STANDARD_INPUT}#`);
}

/** What the file system refuses is about the image's files, not a bug of ours. */
function explainSystemError(error: unknown, text: string): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return error;
  const hint = "Check that the file is there and that this user may read it.";
  return new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} cannot be read: ${error.message}`, { hint, cause: error });
}

interface Refusal {
  readonly source: ImageSource;
  readonly error: TidegateError;
}

/** Refusals after which another source may still have the image, the weightiest first. */
const PASSING: readonly ErrorCode[] = [
  "IMAGE_DAEMON_DENIED",
  "IMAGE_DAEMON_FAILED",
  "IMAGE_DAEMON_UNREACHABLE",
  "REGISTRY_DENIED",
  "REGISTRY_FAILED",
  "IMAGE_NOT_FOUND",
  "REGISTRY_UNREACHABLE",
  "NETWORK_OFFLINE",
];

async function tryInTurn(text: string, cx: ImageContext, sources: readonly ImageSource[]): Promise<OpenImage> {
  const refusals: Refusal[] = [];
  for (const source of sources) {
    if (!(await source.recognise(text, cx))) continue;
    try {
      return await source.open(text, cx);
    } catch (error) {
      // The source has something of that name and cannot read it: what others would say is beside the point.
      if (!isTidegateError(error) || !mayPass(error.code, source)) throw error;
      refusals.push({ source, error });
    }
  }
  const platform = refusals.findLast(({ error }) => error.code === "IMAGE_PLATFORM_UNAVAILABLE");
  if (platform) throw platform.error;
  throw await explainFailure(text, refusals, cx);
}

/** One file may be read in two ways: in an archive of several platforms `docker save` lists only one of them in its own table. */
function mayPass(code: ErrorCode, { isFile }: ImageSource): boolean {
  return PASSING.includes(code) || (isFile === true && code === "IMAGE_PLATFORM_UNAVAILABLE");
}

/** Others fetch such names from Docker Hub; who expects that has to hear why nothing came. */
function hintFor({ code, hint }: TidegateError, text: string): string {
  const isName = /^[a-z0-9][\w./-]*(?::[\w.-]+)?$/i.test(text) && !/\.(?:tar|tgz|gz|zst|json)$/.test(text);
  const isMissing = code === "IMAGE_NOT_FOUND" || code === "IMAGE_DAEMON_UNREACHABLE";
  return isName && isMissing && !namesHost(text) ? `${hint} For the public image of that name write registry:${text}.` : hint;
}

async function explainFailure(text: string, refusals: readonly Refusal[], cx: ImageContext): Promise<TidegateError> {
  const tried = refusals.map(({ source, error }) => `${source.title}: ${error.message}`);
  const stat = await cx.fs.stat(text);
  if (stat) tried.unshift(`the ${stat.kind} of that name is neither a docker-archive nor an OCI layout nor a layer`);
  const decisive = PASSING.map((code) => refusals.find(({ error }) => error.code === code)).find((refusal) => refusal !== undefined)?.error;
  const reasons = tried.length > 0 ? tried.join("; ") : "there is no such file or directory, and it is no name of an image";
  const code = decisive?.code ?? (stat ? "IMAGE_ARCHIVE_INVALID" : "IMAGE_NOT_FOUND");
  return new TidegateError(code, `no image ${text} was found: ${reasons}`, decisive ? { hint: hintFor(decisive, text), cause: decisive } : {});
}
