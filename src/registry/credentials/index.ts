import { askHelper, type HelperContext } from "./ask-helper.ts";
import { type FilesContext, readConfigFiles } from "./config-files.ts";
import { readEnvironmentCredentials, readGitHubCredentials } from "./from-environment.ts";
import type { AuthConfig } from "./parse-config.ts";
import type { CredentialSource, RegistryCredentials } from "./source.ts";

export interface CredentialContext extends FilesContext, HelperContext {
  /** The workflow's token where one was handed over; otherwise GITHUB_TOKEN is used. Only ghcr.io ever sees it. */
  readonly githubToken?: string | undefined;
}

/**
 * Looks for credentials where people keep them: our own variables, what `docker login` and `podman login` stored, credential helpers,
 * and for ghcr.io the workflow's token. Nothing is read before the first registry asks. Throws INPUT_INVALID when our variables contradict.
 */
export function createCredentialSource(cx: CredentialContext): CredentialSource {
  const given = readEnvironmentCredentials(cx.environment);
  let configs: Promise<readonly AuthConfig[]> | undefined;
  return {
    find: async (registry) => {
      if (given?.registry === registry) return given.credentials;
      configs ??= readConfigFiles(cx);
      const known = await findInConfigs(registry, await configs, cx);
      if (known || registry !== "ghcr.io") return known;
      return readGitHubCredentials(cx.githubToken || cx.environment["GITHUB_TOKEN"]);
    },
  };
}

async function findInConfigs(registry: string, configs: readonly AuthConfig[], cx: CredentialContext): Promise<RegistryCredentials | undefined> {
  for (const { auths, helpers, store } of configs) {
    const helper = helpers.get(registry) ?? store;
    const found = (helper === undefined ? undefined : await askHelper(helper, registry, cx)) ?? auths.get(registry);
    if (found) return found;
  }
  return undefined;
}
