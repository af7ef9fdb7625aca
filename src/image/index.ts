import { isTidegateError, TidegateError } from "../model/errors.ts";
import { IMAGE_SOURCES } from "./registry.ts";
import type { ImageContext, ImageSource, OpenImage } from "./source.ts";

/** Opens an image by whatever source a prefix names; without one, by each source that may mean the text, until one has it. */
export async function openImage(reference: string, cx: ImageContext, sources: readonly ImageSource[] = IMAGE_SOURCES): Promise<OpenImage> {
  const text = reference.trim();
  if (text === "" || /[\u0000-\u001f]/.test(text))
    throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(reference.slice(0, 200))} is no image reference`);
  for (const source of sources) {
    const prefix = source.prefixes.find((candidate) => text.startsWith(candidate));
    if (prefix !== undefined) return source.open(text.slice(prefix.length), cx);
  }
  return tryInTurn(text, cx, sources);
}

async function tryInTurn(text: string, cx: ImageContext, sources: readonly ImageSource[]): Promise<OpenImage> {
  const refusals: { readonly source: ImageSource; readonly error: TidegateError }[] = [];
  for (const source of sources) {
    try {
      if (await source.recognise(text, cx)) return await source.open(text, cx);
    } catch (error) {
      if (!isTidegateError(error)) throw error;
      refusals.push({ source, error });
      // The source has something of that name and cannot read it: what others would say is beside the point.
      if (!MAY_BE_ELSEWHERE.has(error.code)) throw error;
    }
  }
  throw describeFailure(text, refusals);
}

const MAY_BE_ELSEWHERE: ReadonlySet<string> = new Set(["IMAGE_NOT_FOUND", "IMAGE_DAEMON_UNREACHABLE", "IMAGE_DAEMON_DENIED"]);

function describeFailure(text: string, refusals: readonly { readonly source: ImageSource; readonly error: TidegateError }[]): TidegateError {
  const tried = refusals.map(({ source, error }) => `${source.title}: ${error.message}`).join("; ");
  const decisive = refusals.find(({ error }) => error.code !== "IMAGE_NOT_FOUND")?.error;
  const isPlainNotFound = decisive === undefined;
  const code = isPlainNotFound ? "IMAGE_NOT_FOUND" : decisive.code;
  const options = decisive ? { hint: decisive.hint, cause: decisive } : {};
  return new TidegateError(code, `no image ${text} was found (${tried || "no source knows such a name"})`, options);
}
