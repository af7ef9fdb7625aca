import { TidegateError } from "../../../model/errors.ts";
import type { HttpResponse } from "../../../ports/http.ts";
import { asRecord, asText, parseJson } from "../../config.ts";
import type { ImageContext } from "../../source.ts";

/** Where the engine listens. */
export interface Endpoint {
  readonly url: string;
  readonly socketPath?: string;
  /** For messages. */
  readonly label: string;
}

const DEFAULT_SOCKET = "/var/run/docker.sock";
const MAX_ANSWER = 16 * 1024 * 1024;
/** Exporting begins only when the engine has put the image together. */
const EXPORT_TIMEOUT = 300_000;

/** Reads DOCKER_HOST as the docker command does. */
export function findEndpoint(environment: ImageContext["environment"]): Endpoint {
  const host = environment["DOCKER_HOST"] || `unix://${DEFAULT_SOCKET}`;
  const url = URL.parse(host);
  if (url?.protocol === "unix:") return { url: "http://localhost", socketPath: url.pathname, label: host };
  if (url?.protocol === "npipe:") return { url: "http://localhost", socketPath: url.pathname.replaceAll("/", "\\"), label: host };
  if (url?.protocol === "tcp:" || url?.protocol === "http:") return { url: `http://${url.host}`, label: host };
  throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `DOCKER_HOST ${JSON.stringify(host)} is not supported`, {
    hint: "Use unix:///path/to/docker.sock or tcp://HOST:PORT, or scan an archive made with `docker save`.",
  });
}

/** Asks the engine; answers other than success become coded errors with the engine's own words. */
export async function askEngine(path: string, endpoint: Endpoint, cx: ImageContext, isExport = false): Promise<HttpResponse> {
  const { url, socketPath } = endpoint;
  let response: HttpResponse;
  try {
    response = await cx.http.request({
      url: `${url}${path}`,
      signal: cx.signal,
      ...(socketPath ? { socketPath } : {}),
      ...(isExport ? { headersTimeout: EXPORT_TIMEOUT, stallTimeout: EXPORT_TIMEOUT } : {}),
    });
  } catch (error) {
    cx.signal.throwIfAborted();
    throw explain(error, endpoint);
  }
  if (response.status >= 200 && response.status < 300) return response;
  const words = await readMessage(response);
  if (response.status === 404) throw new TidegateError("IMAGE_NOT_FOUND", words || "the engine does not have it");
  if (response.status === 401 || response.status === 403)
    throw new TidegateError("IMAGE_DAEMON_DENIED", `the engine at ${endpoint.label} refused: ${words}`);
  throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answered ${response.status}: ${words}`);
}

function explain(error: unknown, { label }: Endpoint): TidegateError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM")
    return new TidegateError("IMAGE_DAEMON_DENIED", `permission denied on the engine's socket ${label}`, { cause: error });
  if (code === "NETWORK_TIMEOUT") return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `the engine at ${label} does not answer`, { cause: error });
  return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `no engine listens at ${label}`, { cause: error });
}

export async function readJson(response: HttpResponse, what: string): Promise<Readonly<Record<string, unknown>>> {
  return asRecord(parseJson(await readAll(response), what));
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

async function readMessage(response: HttpResponse): Promise<string> {
  try {
    const bytes = await readAll(response);
    const text = Buffer.from(bytes).toString().slice(0, 500);
    return asText(asRecord(parseJson(bytes, "the answer"))["message"]) ?? text;
  } catch {
    return "";
  }
}
