import { TidegateError } from "../../../model/errors.ts";
import type { HttpTls } from "../../../ports/http.ts";
import type { ImageContext } from "../../source.ts";

/** Where the engine listens. */
export interface Endpoint {
  readonly url: string;
  readonly socketPath?: string;
  readonly tls?: HttpTls;
  /** For messages. */
  readonly label: string;
}

type Environment = ImageContext["environment"];

const DEFAULT_SOCKET = "/var/run/docker.sock";
const MAX_PEM = 1024 * 1024;

/** Reads DOCKER_HOST as the docker command does; without it, the engine's usual sockets, the system's before the user's own. */
export async function findEndpoint(cx: ImageContext): Promise<Endpoint> {
  const host = cx.environment["DOCKER_HOST"] || `unix://${await findSocket(cx)}`;
  const url = URL.parse(host);
  switch (url?.protocol) {
    // The path as it is written: neither URL escapes nor `.` have a meaning in it.
    case "unix:":
      return { url: "http://localhost", socketPath: host.slice("unix://".length), label: host };
    case "npipe:":
      return { url: "http://localhost", socketPath: host.slice("npipe://".length).replaceAll("/", "\\"), label: host };
    case "tcp:":
    case "http:":
    case "https:":
      return openNetwork(url, cx);
    default:
      throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `DOCKER_HOST is ${JSON.stringify(host)}, which is not supported`, {
        hint: "Use unix:///path/to/docker.sock or tcp://HOST:PORT, or scan an archive made with `docker save`.",
      });
  }
}

async function findSocket({ fs, environment }: ImageContext): Promise<string> {
  const candidates = [DEFAULT_SOCKET, ...userSockets(environment)];
  for (const path of candidates) if ((await fs.stat(path))?.kind === "socket") return path;
  return DEFAULT_SOCKET;
}

/** Rootless engines and desktop applications. */
function userSockets(environment: Environment): string[] {
  const runtime = environment["XDG_RUNTIME_DIR"];
  const home = environment["HOME"];
  return [...(runtime ? [`${runtime}/docker.sock`] : []), ...(home ? [`${home}/.docker/run/docker.sock`] : [])];
}

async function openNetwork(url: URL, { fs, environment }: ImageContext): Promise<Endpoint> {
  const label = `tcp://${url.host}`;
  const isSecure = Boolean(environment["DOCKER_TLS_VERIFY"]) || url.protocol === "https:";
  if (!isSecure) return { url: `http://${url.host}`, label };
  const folder = environment["DOCKER_CERT_PATH"] || fs.join(environment["HOME"] ?? "", ".docker");
  const read = async (name: string): Promise<string> => Buffer.from(await fs.readFile(fs.join(folder, name), MAX_PEM)).toString();
  try {
    const [ca, cert, key] = await Promise.all([read("ca.pem"), read("cert.pem"), read("key.pem")]);
    return { url: `https://${url.host}`, tls: { ca, cert, key }, label };
  } catch (error) {
    throw new TidegateError("IMAGE_DAEMON_DENIED", `the certificates for the engine at ${label} cannot be read in ${folder}`, { cause: error });
  }
}
