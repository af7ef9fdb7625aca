/** Main attributes of a jar manifest, names in lower case. https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#jar-manifest */
export type Manifest = ReadonlyMap<string, string>;

const MAX_ATTRIBUTES = 1000;

/** Reads the main section: up to the first empty line; a line that begins with a space continues the one before. */
export function parseManifest(text: string): Manifest {
  const attributes = new Map<string, string>();
  let name = "";
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === "" || attributes.size >= MAX_ATTRIBUTES) break;
    if (line.startsWith(" ")) {
      const value = attributes.get(name);
      if (value !== undefined) attributes.set(name, value + line.slice(1));
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    name = line.slice(0, colon).toLowerCase();
    attributes.set(name, line.slice(colon + 1).trim());
  }
  return attributes;
}

/** An attribute with content; templates that the build did not fill in have none. */
export function readAttribute(manifest: Manifest, name: string): string | undefined {
  const value = manifest.get(name);
  return value === undefined || value === "" || value.includes("${") || value.length > 500 ? undefined : value;
}
