import { type ErrorCode, isTidegateError, TidegateError } from "../model/errors.ts";
import type { HttpResponse } from "../ports/http.ts";
import type { GivingUp } from "../transfer/retry.ts";

const MAX_ERROR_BODY = 16 * 1024;
const MAX_WORDS = 300;

/** What a final answer other than success means. `what` names the thing and the place: `layer … of ghcr.io/acme/app`. */
export async function explainAnswer(response: HttpResponse, what: string): Promise<TidegateError> {
  const { status } = response;
  const words = await readWords(response);
  return new TidegateError(codeOf(status), `${what}: the registry answers ${status}${words === "" ? "" : ` (${words})`}`, { context: { status } });
}

function codeOf(status: number): ErrorCode {
  if (status === 404 || status === 410) return "REGISTRY_NOT_FOUND";
  return status === 401 || status === 403 ? "REGISTRY_DENIED" : "REGISTRY_FAILED";
}

/** The registry's own words: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
async function readWords(response: HttpResponse): Promise<string> {
  try {
    const body: unknown = JSON.parse((await readUpTo(response.body, MAX_ERROR_BODY)).toString());
    const errors: unknown = (body as { errors?: unknown } | null)?.errors;
    const first: unknown = Array.isArray(errors) ? errors[0] : body;
    const { code, message } = (first ?? {}) as { code?: unknown; message?: unknown };
    const words = [code, message].filter((word): word is string => typeof word === "string" && word !== "").join(": ");
    return words.replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, MAX_WORDS);
  } catch {
    // Its status is what counts; a body that is no JSON, too long or cut adds nothing.
    return "";
  } finally {
    response.discard();
  }
}

/** A whole small body; throws when it is larger. */
export async function readUpTo(body: AsyncIterable<Uint8Array>, limit: number, what = "an answer"): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new TidegateError("REGISTRY_FAILED", `${what} is larger than ${limit} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** Every attempt failed. */
export function giveUpOn(what: string, { reason, status, cause }: GivingUp): TidegateError {
  if (status === undefined) return new TidegateError("REGISTRY_UNREACHABLE", `${what}: ${reason}`, { cause });
  return new TidegateError("REGISTRY_FAILED", `${what}: ${reason}`, { context: { status } });
}

/** A network error that no other attempt would heal: an unknown host, a certificate nobody vouches for. */
export function explainNetworkError(error: unknown, what: string): unknown {
  if (isTidegateError(error)) return error;
  const why = error instanceof Error ? error.message || error.name : "unknown reason";
  return new TidegateError("REGISTRY_UNREACHABLE", `${what} cannot be reached: ${why}`, { cause: error });
}
