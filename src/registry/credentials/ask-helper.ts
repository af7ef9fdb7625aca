import type { CommandRunner } from "../../ports/commands.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RegistryCredentials } from "./source.ts";

export interface HelperContext {
  readonly commands: CommandRunner;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

const TIMEOUT = 30_000;
const MAX_OUTPUT = 1024 * 1024;
/** How helpers say that they have none; the exit code is 1 as for every failure. */
const NOT_FOUND = /credentials not found/i;

/** Asks `docker-credential-NAME`: https://github.com/docker/docker-credential-helpers. What it says never reaches the log. */
export async function askHelper(
  name: string,
  registry: string,
  { commands, logger, signal }: HelperContext,
): Promise<RegistryCredentials | undefined> {
  const program = `docker-credential-${name}`;
  const server = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
  const { exitCode, output } = await commands.run({ program, args: ["get"], input: server, timeout: TIMEOUT, maxOutput: MAX_OUTPUT, signal });
  if (exitCode === 0) {
    const credentials = readAnswer(output);
    if (!credentials) logger.warning(`${program} gave no credentials for ${registry} that can be read; going on without`);
    return credentials;
  }
  if (exitCode === undefined) logger.warning(`${program} could not be run, or did not end; going on without credentials for ${registry}`);
  else if (!NOT_FOUND.test(output)) logger.warning(`${program} failed for ${registry} with exit code ${exitCode}; going on without credentials`);
  return undefined;
}

function readAnswer(output: string): RegistryCredentials | undefined {
  try {
    const { Username: username, Secret: secret }: { Username?: unknown; Secret?: unknown } = JSON.parse(output);
    if (typeof username !== "string" || typeof secret !== "string" || secret === "") return undefined;
    return username === "<token>" ? { kind: "identity", token: secret } : { kind: "basic", username, password: secret };
  } catch {
    return undefined;
  }
}
