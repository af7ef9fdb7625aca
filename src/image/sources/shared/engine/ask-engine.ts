import { isTidegateError, TidegateError } from "../../../../model/errors.ts";
import type { HttpRequest, HttpResponse } from "../../../../ports/http.ts";
import { asRecord, asText, parseJson } from "../../../config.ts";
import type { ImageContext } from "../../../source.ts";
import type { Endpoint } from "./endpoint.ts";

const MAX_ANSWER = 16 * 1024 * 1024;
/** Exporting begins only when the engine has put the image together, which it may do on a slow disk. */
const EXPORT_TIMEOUT = 300_000;

/** Asks the engine; answers other than success become coded errors with the engine's own words. */
async function askEngine(request: Omit<HttpRequest, "url"> & { readonly path: string }, endpoint: Endpoint, cx: ImageContext): Promise<HttpResponse> {
  const { path, ...rest } = request;
  const { url, socketPath, tls } = endpoint;
  let response: HttpResponse;
  try {
    response = await cx.http.request({
      ...rest,
      url: `${url}${path}`,
      signal: cx.signal,
      ...(socketPath ? { socketPath } : {}),
      ...(tls ? { tls } : {}),
    });
  } catch (error) {
    cx.signal.throwIfAborted();
    throw explain(error, endpoint);
  }
  if (response.status >= 200 && response.status < 300) return response;
  throw refuse(response.status, await readMessage(response), endpoint);
}

export async function askForJson(path: string, endpoint: Endpoint, cx: ImageContext): Promise<unknown> {
  const response = await askEngine({ path }, endpoint, cx);
  const bytes = await readAll(response);
  try {
    return parseJson(bytes, path);
  } catch (error) {
    throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answered ${path} with something that is not JSON`, {
      cause: error,
    });
  }
}

/** The tar the engine makes of an image, as it comes. */
export function askForExport(path: string, endpoint: Endpoint, cx: ImageContext): Promise<HttpResponse> {
  return askEngine({ path, headersTimeout: EXPORT_TIMEOUT, stallTimeout: EXPORT_TIMEOUT }, endpoint, cx);
}

function refuse(status: number, words: string, { label }: Endpoint): TidegateError {
  if (status === 404) return new TidegateError("IMAGE_NOT_FOUND", words || `the engine at ${label} does not have it`);
  if (status === 401 || status === 403) return new TidegateError("IMAGE_DAEMON_DENIED", `the engine at ${label} refused: ${words}`);
  return new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} answered ${status}: ${words}`);
}

function explain(error: unknown, { label }: Endpoint): TidegateError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (isTidegateError(error) && code === "NETWORK_OFFLINE") return error;
  if (code === "EACCES" || code === "EPERM") {
    return new TidegateError("IMAGE_DAEMON_DENIED", `permission denied on the engine's socket ${label}`, { cause: error });
  }
  const message = code === "NETWORK_TIMEOUT" ? `the engine at ${label} does not answer` : `no engine listens at ${label}`;
  return new TidegateError("IMAGE_DAEMON_UNREACHABLE", message, { cause: error });
}

async function readAll(response: HttpResponse): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > MAX_ANSWER) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine's answer is longer than ${MAX_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The engine's own words; none when even they do not arrive. */
async function readMessage(response: HttpResponse): Promise<string> {
  let text = "";
  try {
    text = Buffer.from(await readAll(response)).toString();
    return asText(asRecord(JSON.parse(text))["message"]) ?? text.slice(0, 500);
  } catch {
    return text.slice(0, 500);
  }
}
