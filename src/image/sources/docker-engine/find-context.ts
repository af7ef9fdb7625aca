import { createHash } from "node:crypto";
import { TidegateError } from "../../../model/errors.ts";
import { asRecord, asText } from "../../config.ts";
import type { ImageContext } from "../../source.ts";

/** Where a name of the docker command's configuration leads. https://docs.docker.com/engine/manage-resources/contexts/ */
export interface DockerContext {
  readonly name: string;
  readonly host: string;
  /** Where its certificates would be. */
  readonly tlsFolder: string;
  /** Whether the user gave up on verifying the engine's certificate. */
  readonly isUnverified: boolean;
}

const MAX_FILE = 4 * 1024 * 1024;

/** The context that DOCKER_CONTEXT names, or else the one last chosen by `docker context use`; undefined for the default one. */
export async function findContext(cx: ImageContext): Promise<DockerContext | undefined> {
  const folder = configFolder(cx);
  if (folder === undefined) return undefined;
  const name = cx.environment["DOCKER_CONTEXT"] || asText((await readRecord(cx.fs.join(folder, "config.json"), cx))["currentContext"]);
  if (name === undefined || name === "default") return undefined;
  // By the hash of its name, so that any name is a safe one for a folder.
  const id = createHash("sha256").update(name).digest("hex");
  const meta = await readRecord(cx.fs.join(folder, "contexts", "meta", id, "meta.json"), cx);
  const endpoint = asRecord(asRecord(meta["Endpoints"])["docker"]);
  const host = asText(endpoint["Host"]);
  if (host === undefined) {
    const hint = "See `docker context ls`, or name the engine by DOCKER_HOST.";
    throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `docker context ${JSON.stringify(name)} is not known in ${folder}`, { hint });
  }
  return { name, host, tlsFolder: cx.fs.join(folder, "contexts", "tls", id, "docker"), isUnverified: endpoint["SkipTLSVerify"] === true };
}

export function configFolder({ fs, environment }: ImageContext): string | undefined {
  const home = environment["HOME"] || environment["USERPROFILE"];
  return environment["DOCKER_CONFIG"] || (home ? fs.join(home, ".docker") : undefined);
}

/** What is not there or damaged says nothing. */
async function readRecord(path: string, { fs }: ImageContext): Promise<Readonly<Record<string, unknown>>> {
  try {
    return asRecord(JSON.parse(Buffer.from(await fs.readFile(path, MAX_FILE)).toString()));
  } catch {
    return {};
  }
}
