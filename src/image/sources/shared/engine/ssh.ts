import { TidegateError } from "../../../../model/errors.ts";
import type { HttpCarrier } from "../../../../ports/http.ts";

export interface SshWay {
  readonly carrier: HttpCarrier;
  /** A command for people, which works where the carrier does. */
  readonly trial: string;
}

export interface SshRequest {
  /** `ssh://[USER@]HOST[:PORT][/PATH/TO/THE.SOCK]` */
  readonly url: URL;
  /** Who named the host, for messages. */
  readonly from: string;
  /** The engine's command on the other machine, whose `system dial-stdio` leads to its engine. */
  readonly tool: "docker" | "podman";
  /** The file of a private key, where one was named. */
  readonly identity?: string | undefined;
  /** Whether it is a virtual machine of podman's own, whose key is made anew with it and known to nobody. */
  readonly isMachine?: boolean;
}

const OPTIONS = ["-o", "BatchMode=yes", "-o", "ConnectTimeout=30"];

/** As `podman machine ssh` has it. Only for a machine within this one. */
const UNKNOWN_HOST = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"];
const LOOPBACK = /^(?:127(?:\.\d+){3}|::1|localhost)$/;

/**
 * Reaches an engine as the docker command does: by what ssh itself knows of the host, and by the engine's command there. Nobody is asked
 * for a password or whether a host is to be trusted.
 * https://github.com/docker/cli/blob/master/cli/connhelper/connhelper.go
 */
export function readSsh({ url, from, tool, identity, isMachine = false }: SshRequest): SshWay {
  const user = decode(url.username);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const socket = url.pathname.replace(/\/+$/, "");
  const fault = findFault({ user, host, socket }, url);
  if (fault) {
    throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${from} names an engine by ssh, but ${fault}`, {
      hint: "Write ssh://USER@HOST:PORT; a password, a proxy and the like belong into ~/.ssh/config.",
    });
  }
  const remote = [tool, ...(socket ? [tool === "docker" ? "--host" : "--url", `unix://${socket}`] : []), "system", "dial-stdio"];
  const way = [...(user ? ["-l", user] : []), ...(url.port ? ["-p", url.port] : []), ...(identity ? ["-i", identity] : [])];
  const trust = isMachine && LOOPBACK.test(host) ? UNKNOWN_HOST : [];
  return {
    carrier: { program: "ssh", args: ["-T", ...OPTIONS, ...trust, ...way, "--", host, ...remote], place: host },
    trial: ["ssh", ...way, host, tool, "version"].join(" "),
  };
}

/** What cannot be decoded stays as it is, and is refused for its signs. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Nothing of it may be read as an option by ssh, or as more than a word by the other machine's shell. */
function findFault({ user, host, socket }: { user: string; host: string; socket: string }, url: URL): string | undefined {
  if (url.password) return "a password in it would be seen by everybody";
  if (url.search || url.hash) return "it has more than a host and a path";
  if (!/^[\w.:%][\w.:%-]*$/.test(host)) return `${JSON.stringify(host)} is no host`;
  if (!/^(?:[\w.@\\+][\w.@\\+-]*)?$/.test(user)) return `${JSON.stringify(user)} is no user`;
  return /^(?:\/[\w./@+-]+)?$/.test(socket) ? undefined : `${JSON.stringify(socket)} is no path of a socket`;
}
