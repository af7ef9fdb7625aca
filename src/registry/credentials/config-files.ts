import type { FileSystem } from "../../ports/file-system.ts";
import type { Logger } from "../../ports/logger.ts";
import { type AuthConfig, parseAuthConfig } from "./parse-config.ts";

export interface FilesContext {
  readonly fs: FileSystem;
  readonly logger: Logger;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const MAX_CONFIG = 4 * 1024 * 1024;

/** What engines were told of credentials: by the variable for it, then docker's file, then podman's. */
export async function readConfigFiles(cx: FilesContext): Promise<readonly AuthConfig[]> {
  const configs = await Promise.all(listPaths(cx).map((path) => readConfig(path, cx)));
  return configs.filter((config) => config !== undefined);
}

function listPaths({ environment, fs }: FilesContext): readonly string[] {
  const home = environment["HOME"] || environment["USERPROFILE"];
  const { REGISTRY_AUTH_FILE: named, DOCKER_CONFIG: docker, XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config } = environment;
  return [
    ...(named ? [named] : []),
    ...(docker ? [fs.join(docker, "config.json")] : home ? [fs.join(home, ".docker", "config.json")] : []),
    ...(runtime ? [fs.join(runtime, "containers", "auth.json")] : []),
    ...(config ? [fs.join(config, "containers", "auth.json")] : home ? [fs.join(home, ".config", "containers", "auth.json")] : []),
  ];
}

async function readConfig(path: string, { fs, logger }: FilesContext): Promise<AuthConfig | undefined> {
  let bytes: Uint8Array;
  try {
    if ((await fs.stat(path))?.kind !== "file") return undefined;
    bytes = await fs.readFile(path, MAX_CONFIG);
  } catch (error) {
    logger.warning(`${path} cannot be read, so its credentials are not used: ${error instanceof Error ? error.message : "unknown reason"}`);
    return undefined;
  }
  const config = parseAuthConfig(Buffer.from(bytes).toString());
  // Not what is wrong with it: a parser's message may quote a password.
  if (!config) logger.warning(`${path} is no JSON, so its credentials are not used`);
  return config;
}
