/** Maven's coordinates of one artifact. */
export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

const PART = /^[A-Za-z0-9_][\w.-]{0,200}$/;
const VERSION = /^[\w.+-]{1,100}$/;

/** Reads what the Maven archiver writes into each jar: https://maven.apache.org/shared/maven-archiver/#pom-properties-content */
export function parsePomProperties(text: string): Coordinates | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^[ \t]*(groupId|artifactId|version)[ \t]*[=:][ \t]*([^\s]+)[ \t]*$/.exec(line.slice(0, 1000));
    if (match !== null) fields.set(match[1] ?? "", match[2] ?? "");
  }
  const group = fields.get("groupId") ?? "";
  const artifact = fields.get("artifactId") ?? "";
  const version = fields.get("version") ?? "";
  return PART.test(group) && PART.test(artifact) && VERSION.test(version) ? { group, artifact, version } : undefined;
}
