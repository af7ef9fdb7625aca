import { isRegistryHost, isRepositoryPath } from "../../registry/reference.ts";

/** Reads `host:port, host`; undefined when one is no host. */
export function parseHosts(text: string): readonly string[] | undefined {
  const hosts = split(text);
  return hosts.every(isRegistryHost) ? hosts : undefined;
}

/** Reads `host=mirror[/folder], …`; undefined when one is not of that form. A host may stand several times. */
export function parseMirrors(text: string): readonly (readonly [host: string, mirror: string])[] | undefined {
  const pairs = split(text).map((item) => {
    const [host = "", mirror = "", ...rest] = item.split("=");
    const slash = mirror.indexOf("/");
    const isFolder = slash < 0 || isRepositoryPath(mirror.slice(slash + 1));
    const isValid = rest.length === 0 && isRegistryHost(host) && isRegistryHost(slash < 0 ? mirror : mirror.slice(0, slash)) && isFolder;
    return isValid ? ([host, mirror] as const) : undefined;
  });
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function split(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((item) => item !== "");
}
