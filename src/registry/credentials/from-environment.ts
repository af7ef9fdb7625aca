import { TidegateError } from "../../model/errors.ts";
import { normalizeRegistry } from "../reference.ts";
import type { RegistryCredentials } from "./source.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Credentials from TIDEGATE_REGISTRY_USERNAME and _PASSWORD, or _TOKEN, with the one registry they are for: TIDEGATE_REGISTRY. */
export function readEnvironmentCredentials(
  environment: Environment,
): { readonly registry: string; readonly credentials: RegistryCredentials } | undefined {
  const {
    TIDEGATE_REGISTRY: registry,
    TIDEGATE_REGISTRY_USERNAME: username,
    TIDEGATE_REGISTRY_PASSWORD: password,
    TIDEGATE_REGISTRY_TOKEN: token,
  } = environment;
  if (!username && !password && !token) return undefined;
  if (!registry) throw refuse("TIDEGATE_REGISTRY does not say which registry the credentials are for", "Set it to a host, such as ghcr.io.");
  const credentials = choose(username, password, token);
  if (!credentials)
    throw refuse("TIDEGATE_REGISTRY_USERNAME and TIDEGATE_REGISTRY_PASSWORD go together", "Set both, or TIDEGATE_REGISTRY_TOKEN alone.");
  return { registry: normalizeRegistry(registry), credentials };
}

function choose(username: string | undefined, password: string | undefined, token: string | undefined): RegistryCredentials | undefined {
  if (token) return { kind: "bearer", token };
  return username && password ? { kind: "basic", username, password } : undefined;
}

function refuse(message: string, hint: string): TidegateError {
  return new TidegateError("INPUT_INVALID", message, { hint });
}

/** The workflow's own token opens the packages of its repository, and nothing else. */
export function readGitHubCredentials(token: string | undefined): RegistryCredentials | undefined {
  return token ? { kind: "basic", username: "x-access-token", password: token, isGuess: true } : undefined;
}
