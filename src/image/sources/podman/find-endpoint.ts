import { TidegateError } from "../../../model/errors.ts";
import type { ImageContext } from "../../source.ts";
import { type Endpoint, openEndpoint } from "../shared/engine/endpoint.ts";

const SYSTEM_SOCKET = "/run/podman/podman.sock";

/** Reads CONTAINER_HOST as podman's remote client does; without it, the user's own socket before the system's, as podman itself is rootless first. */
export async function findEndpoint(cx: ImageContext): Promise<Endpoint> {
  const named = cx.environment["CONTAINER_HOST"];
  if (named) return openEndpoint({ host: named, from: "CONTAINER_HOST", ssh: { tool: "podman", identity: cx.environment["CONTAINER_SSHKEY"] } });
  const socket = await findSocket(cx);
  if (socket) return openEndpoint({ host: `unix://${socket}`, from: "podman", ssh: { tool: "podman" } });
  throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `no socket of podman is at ${listSockets(cx).join(" or ")}`, {
    hint: "Start it with `systemctl --user start podman.socket`, or scan an archive made with `podman save`.",
  });
}

export async function isPodmanHere(cx: ImageContext): Promise<boolean> {
  return Boolean(cx.environment["CONTAINER_HOST"]) || (await findSocket(cx)) !== undefined;
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
