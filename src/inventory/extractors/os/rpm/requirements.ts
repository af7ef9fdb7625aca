import type { RpmHeader } from "./header.ts";

/** Package by package, which others of the same database satisfy what it requires; capabilities nobody provides are left out. */
export function resolveRequirements(headers: readonly RpmHeader[]): ReadonlyMap<RpmHeader, readonly string[]> {
  const providers = mapProviders(headers);
  return new Map(
    headers.map((header) => {
      const names = header.requires.flatMap((capability) => providers.get(capability) ?? []);
      return [header, [...new Set(names)].filter((name) => name !== header.name).sort()];
    }),
  );
}

/** Capability → the first package that provides it; `/bin/sh` and the like are provided by whoever has the file. */
function mapProviders(headers: readonly RpmHeader[]): ReadonlyMap<string, string> {
  const providers = new Map<string, string>();
  const wantedFiles = new Set(headers.flatMap(({ requires }) => requires.filter((capability) => capability.startsWith("/"))));
  for (const { name, provides, files } of headers) {
    for (const capability of [...provides, ...files.filter((path) => wantedFiles.has(path))]) {
      if (!providers.has(capability)) providers.set(capability, name);
    }
  }
  return providers;
}
