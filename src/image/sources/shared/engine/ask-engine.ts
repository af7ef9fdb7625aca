import { isTidegateError, TidegateError } from "../../../../model/errors.ts";
import type { HttpRequest, HttpResponse } from "../../../../ports/http.ts";
import { asRecord, asText, parseJson } from "../../../config.ts";
import type { ImageContext } from "../../../source.ts";
import type { Endpoint } from "./endpoint.ts";

const MAX_ANSWER = 16 * 1024 * 1024;
/** For a whole description, however many pieces it comes in. */
const ANSWER_TIME = 60_000;
/** A carrier first reaches its machine, for which it has a time limit of its own. */
const CARRIED_TIMEOUT = 60_000;
/** Exporting begins only when the engine has put the image together, which it may do on a slow disk. */
const EXPORT_TIMEOUT = 300_000;

/** Asks the engine; answers other than success become coded errors with the engine's own words. */
async function askEngine(request: Omit<HttpRequest, "url"> & { readonly path: string }, endpoint: Endpoint, cx: ImageContext): Promise<HttpResponse> {
  const { path, ...rest } = request;
  const { url, socketPath, carrier, tls } = endpoint;
  let response: HttpResponse;
  try {
    response = await cx.http.request({
      ...rest,
      url: `${url}${path}`,
      signal: cx.signal,
      ...(socketPath ? { socketPath } : {}),
      ...(carrier ? { headersTimeout: CARRIED_TIMEOUT, ...rest, carrier } : {}),
      ...(tls ? { tls } : {}),
    });
  } catch (error) {
    cx.signal.throwIfAborted();
    throw explain(error, endpoint);
  }
  if (response.status >= 200 && response.status < 300) return response;
  throw refuse(response.status, await readMessage(response, endpoint, cx), endpoint);
}

export async function askForJson(path: string, endpoint: Endpoint, cx: ImageContext): Promise<unknown> {
  const response = await askEngine({ path }, endpoint, cx);
  const bytes = await readAll(response, endpoint, cx);
  try {
    return parseJson(bytes, path);
  } catch (error) {
    throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answered ${path} with something that is not JSON`, {
      cause: error,
    });
  }
}

/** The tar the engine makes of an image, as it comes. */
export async function askForExport(path: string, endpoint: Endpoint, cx: ImageContext): Promise<HttpResponse> {
  const response = await askEngine({ path, headersTimeout: EXPORT_TIMEOUT, stallTimeout: EXPORT_TIMEOUT }, endpoint, cx);
  return { ...response, body: watchBody(response.body, endpoint, cx) };
}

/** Names the engine where its answer breaks off. */
async function* watchBody(body: AsyncIterable<Uint8Array>, { label }: Endpoint, cx: ImageContext): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    cx.signal.throwIfAborted();
    throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} broke off its answer`, { cause: error });
  }
}

function refuse(status: number, words: string, { label }: Endpoint): TidegateError {
  if (status === 404) return new TidegateError("IMAGE_NOT_FOUND", words || `the engine at ${label} does not have it`);
  if (status === 401 || status === 403) return new TidegateError("IMAGE_DAEMON_DENIED", `the engine at ${label} refused: ${words}`);
  return new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} answered ${status}: ${words}`);
}

function explain(error: unknown, { label, carrier, trial }: Endpoint): TidegateError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (isTidegateError(error) && code === "NETWORK_OFFLINE") return error;
  if (carrier && code !== "NETWORK_TIMEOUT") return explainCarrier(error, { label, program: carrier.program, trial });
  if (code === "EACCES" || code === "EPERM") {
    return new TidegateError("IMAGE_DAEMON_DENIED", `permission denied on the engine's socket ${label}`, { cause: error });
  }
  return new TidegateError("IMAGE_DAEMON_UNREACHABLE", describeSilence(code, label), { cause: error });
}

interface FailedCarrier {
  readonly label: string;
  readonly program: string;
  readonly trial: string | undefined;
}

/** What carries the connection tells why it did not; without words of its own it could not be started, or spoke of something else. */
function explainCarrier(error: unknown, { label, program, trial }: FailedCarrier): TidegateError {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") {
    const hint = `Install ${program}, or scan an archive made with \`docker save\`.`;
    return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${program}, which leads to ${label}, is not on the PATH`, { hint, cause: error });
  }
  const hint = `\`${trial}\` must work without a question: a key the other machine knows, a host this one knows.`;
  if (!isTidegateError(error) || code !== "NETWORK_CUT") {
    return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `what answers at ${label} is no engine`, { hint, cause: error });
  }
  const isDenied = /permission denied/i.test(error.message);
  return new TidegateError(isDenied ? "IMAGE_DAEMON_DENIED" : "IMAGE_DAEMON_UNREACHABLE", `no way to ${label}: ${error.message}`, { hint });
}

function describeSilence(code: string, label: string): string {
  if (code === "NETWORK_TIMEOUT") return `the engine at ${label} does not answer`;
  // Somebody took the connection: it may be something else than an engine, or want TLS.
  const isTaken = code.startsWith("HPE_") || code === "ECONNRESET" || code === "EPIPE";
  return isTaken ? `what listens at ${label} does not answer as an engine` : `no engine listens at ${label}`;
}

async function readAll(response: HttpResponse, endpoint: Endpoint, cx: ImageContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const begun = cx.clock.now();
  let length = 0;
  for await (const chunk of watchBody(response.body, endpoint, cx)) {
    length += chunk.length;
    if (length > MAX_ANSWER)
      throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answers with more than ${MAX_ANSWER} bytes`);
    if (cx.clock.now() - begun > ANSWER_TIME) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} comes to no end`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The engine's own words; none when even they do not arrive. */
async function readMessage(response: HttpResponse, endpoint: Endpoint, cx: ImageContext): Promise<string> {
  let text = "";
  try {
    text = Buffer.from(await readAll(response, endpoint, cx)).toString();
    return asText(asRecord(JSON.parse(text))["message"]) ?? text.slice(0, 500);
  } catch {
    return text.slice(0, 500);
  }
}
