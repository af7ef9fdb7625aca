import { PackageURL } from "packageurl-js";

export interface PurlParts {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
}

/** Builds a canonical purl (https://github.com/package-url/purl-spec). Empty parts are left out. */
export function formatPurl(parts: PurlParts): string {
  const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== "");
  return new PackageURL(
    parts.type,
    parts.namespace === "" ? undefined : parts.namespace,
    parts.name,
    parts.version === "" ? undefined : parts.version,
    qualifiers.length === 0 ? undefined : Object.fromEntries(qualifiers),
    parts.subpath === "" ? undefined : parts.subpath,
  ).toString();
}

/** Reads a purl; undefined for text that is none. */
export function parsePurl(text: string): PurlParts | undefined {
  try {
    const purl = PackageURL.fromString(text);
    return {
      type: purl.type,
      name: purl.name,
      ...(purl.namespace ? { namespace: purl.namespace } : {}),
      ...(purl.version ? { version: purl.version } : {}),
      ...(purl.qualifiers ? { qualifiers: { ...purl.qualifiers } } : {}),
      ...(purl.subpath ? { subpath: purl.subpath } : {}),
    };
  } catch {
    return undefined;
  }
}
