import { TidegateError } from "../../../model/errors.ts";
import type { ImageContext } from "../../source.ts";
import { type Endpoint, openEndpoint } from "../shared/engine/endpoint.ts";
import { findConnection, type PodmanConnection } from "./find-connection.ts";

const SYSTEM_SOCKET = "/run/podman/podman.sock";

/**
 * Where podman's remote client would ask: CONTAINER_CONNECTION, CONTAINER_HOST. Without them the user's own socket comes before the
 * system's, as podman itself is rootless first, and both before the default connection, which podman asks only where it cannot run itself.
 */
export async function findEndpoint(cx: ImageContext): Promise<Endpoint> {
  const { environment } = cx;
  if (!environment["CONTAINER_CONNECTION"]) {
    const host = environment["CONTAINER_HOST"];
    if (host) return openEndpoint({ host, from: "CONTAINER_HOST", ssh: { tool: "podman", identity: environment["CONTAINER_SSHKEY"] } });
    const socket = await findSocket(cx);
    if (socket) return openEndpoint({ host: `unix://${socket}`, from: "podman", ssh: { tool: "podman" } });
  }
  const connection = await findConnection(cx);
  if (connection) return openConnection(connection);
  throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `no socket of podman is at ${listSockets(cx).join(" or ")}, and no connection is its default`, {
    hint: "Start it with `systemctl --user start podman.socket`, or scan an archive made with `podman save`.",
  });
}

function openConnection({ name, uri, identity, isMachine }: PodmanConnection): Promise<Endpoint> {
  return openEndpoint({ host: uri, from: `the address of podman connection ${name}`, ssh: { tool: "podman", identity, isMachine } });
}

/** A default connection alone does not count: a name without prefix means what was just built here. */
export async function isPodmanHere(cx: ImageContext): Promise<boolean> {
  const { CONTAINER_HOST: host, CONTAINER_CONNECTION: connection } = cx.environment;
  return Boolean(host || connection) || (await findSocket(cx)) !== undefined;
}

async function findSocket(cx: ImageContext): Promise<string | undefined> {
  for (const path of listSockets(cx)) if (await isSocket(path, cx)) return path;
  return undefined;
}

/** The system's lies in a folder that only its administrator may look into. */
async function isSocket(path: string, { fs }: ImageContext): Promise<boolean> {
  const stat = await fs.stat(path).catch(() => undefined);
  return stat?.kind === "socket";
}

function listSockets({ environment }: ImageContext): string[] {
  const runtime = environment["XDG_RUNTIME_DIR"];
  return [...(runtime ? [`${runtime}/podman/podman.sock`] : []), SYSTEM_SOCKET];
}
