import { TidegateError } from "../../../../model/errors.ts";
import type { HttpCarrier, HttpTls } from "../../../../ports/http.ts";
import { readSsh, type SshRequest } from "./ssh.ts";

/** Where an engine listens. */
export interface Endpoint {
  readonly url: string;
  readonly socketPath?: string;
  readonly carrier?: HttpCarrier;
  /** A command for people to try the carrier with. */
  readonly trial?: string;
  readonly tls?: HttpTls;
  /** For messages. */
  readonly label: string;
}

export interface EndpointRequest {
  readonly host: string;
  /** Who named the host, for messages. */
  readonly from: string;
  /** Brings the certificates; without it the network is spoken to without TLS. */
  readonly tls?: () => Promise<HttpTls>;
  readonly ssh: Pick<SshRequest, "tool" | "identity" | "isMachine">;
}

/** Reads the address of an engine as the engines' own clients write it. */
export async function openEndpoint({ host, from, tls, ssh }: EndpointRequest): Promise<Endpoint> {
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
      return tls
        ? { url: `https://${url.host}`, tls: await tls(), label: `tcp://${url.host}` }
        : { url: `http://${url.host}`, label: `tcp://${url.host}` };
    case "ssh:":
      return { url: "http://localhost", ...readSsh({ url, from, ...ssh }), label: host };
    default:
      throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${from} is ${JSON.stringify(host)}, which is not supported`, {
        hint: "Use unix:///path/to/the.sock, tcp://HOST:PORT or ssh://USER@HOST, or scan an archive made with `docker save`.",
      });
  }
}
