import { TidegateError } from "../../../model/errors.ts";
import type { HttpTls } from "../../../ports/http.ts";
import type { ImageContext } from "../../source.ts";
import { type Endpoint, openEndpoint } from "../shared/engine/endpoint.ts";
import { configFolder, type DockerContext, findContext } from "./find-context.ts";

const DEFAULT_SOCKET = "/var/run/docker.sock";
const SSH = { tool: "docker" } as const;
const MAX_PEM = 1024 * 1024;

/** Finds the engine as the docker command does: DOCKER_HOST, the chosen context, and last its usual sockets, the system's before the user's own. */
export async function findEndpoint(cx: ImageContext): Promise<Endpoint> {
  const { environment } = cx;
  const host = environment["DOCKER_HOST"];
  if (host)
    return openEndpoint({ host, from: "DOCKER_HOST", ssh: SSH, ...(isSecure(host, environment) ? { tls: () => readCertificates(host, cx) } : {}) });
  const context = await findContext(cx);
  if (context) return openContext(context, cx);
  return openEndpoint({ host: `unix://${await findSocket(cx)}`, from: "the socket", ssh: SSH });
}

function isSecure(host: string, environment: ImageContext["environment"]): boolean {
  return Boolean(environment["DOCKER_TLS_VERIFY"]) || host.startsWith("https:");
}

async function readCertificates(host: string, cx: ImageContext): Promise<HttpTls> {
  const folder = cx.environment["DOCKER_CERT_PATH"] || configFolder(cx) || ".docker";
  try {
    const [ca, cert, key] = await Promise.all(["ca.pem", "cert.pem", "key.pem"].map((name) => readPem(cx.fs.join(folder, name), cx)));
    return { ca: ca ?? "", cert: cert ?? "", key: key ?? "" };
  } catch (error) {
    throw new TidegateError("IMAGE_DAEMON_DENIED", `the certificates for the engine at ${host} cannot be read in ${folder}`, { cause: error });
  }
}

/** A context has of the three files those it needs; with none of them it is without TLS. */
async function openContext({ name, host, tlsFolder, isUnverified }: DockerContext, cx: ImageContext): Promise<Endpoint> {
  const from = `the host of docker context ${name}`;
  const read = async (file: string): Promise<string | undefined> => {
    const path = cx.fs.join(tlsFolder, file);
    return (await cx.fs.stat(path)) ? readPem(path, cx) : undefined;
  };
  const [ca, cert, key] = await Promise.all(["ca.pem", "cert.pem", "key.pem"].map(read));
  if (!ca && !cert && !isUnverified) return openEndpoint({ host, from, ssh: SSH });
  const files = { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) };
  const tls = async (): Promise<HttpTls> => ({ ...files, ...(isUnverified ? { rejectUnauthorized: false } : {}) });
  return openEndpoint({ host, from, ssh: SSH, tls });
}

async function readPem(path: string, { fs }: ImageContext): Promise<string> {
  return Buffer.from(await fs.readFile(path, MAX_PEM)).toString();
}

async function findSocket({ fs, environment }: ImageContext): Promise<string> {
  const candidates = [DEFAULT_SOCKET, ...userSockets(environment)];
  for (const path of candidates) if ((await fs.stat(path))?.kind === "socket") return path;
  return DEFAULT_SOCKET;
}

/** Rootless engines and desktop applications. */
function userSockets(environment: ImageContext["environment"]): string[] {
  const runtime = environment["XDG_RUNTIME_DIR"];
  const home = environment["HOME"];
  return [...(runtime ? [`${runtime}/docker.sock`] : []), ...(home ? [`${home}/.docker/run/docker.sock`] : [])];
}
