import { createRegistryClient, type RegistryClient, type RegistryClientOptions } from "../registry/client.ts";
import { createConfiguredHosts } from "../registry/configured-hosts.ts";
import { createCredentialSource } from "../registry/credentials/index.ts";
import { parseHosts, parseMirrors } from "./options/hosts.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

/** A client of registries as the settings and this machine's files say. Throws INPUT_INVALID for variables that contradict. */
export function openRegistry(
  settings: Settings,
  runtime: Runtime,
  manners: Pick<RegistryClientOptions, "limits" | "isGuessLast"> = {},
): RegistryClient {
  const { http, clock, logger, signal, fs, environment, commands, githubToken } = runtime;
  const caFile = settings.text("registry-ca");
  const hosts = createConfiguredHosts(
    {
      insecure: parseHosts(settings.text("insecure-registries")) ?? [],
      mirrors: parseMirrors(settings.text("registry-mirrors")) ?? [],
      certificates: listCertificateFolders(settings, runtime),
      ...(caFile === "" ? {} : { caFile }),
    },
    fs,
  );
  const credentials = createCredentialSource({ fs, logger, signal, environment, commands, githubToken });
  return createRegistryClient({ http, clock, logger, signal, hosts, credentials, ...manners });
}

/** The folder that was named, or where engines have theirs. */
function listCertificateFolders(settings: Settings, { fs, environment }: Runtime): readonly string[] {
  const named = settings.text("registry-certs");
  if (named !== "") return [named];
  const home = environment["HOME"];
  const own = home ? [fs.join(home, ".config/docker/certs.d"), fs.join(home, ".config/containers/certs.d")] : [];
  return [...own, "/etc/docker/certs.d", "/etc/containers/certs.d"];
}
