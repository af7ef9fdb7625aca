import { type PurlParts, parsePurl } from "../../model/purl.ts";

/** Types whose names are the same in any case. */
const CASELESS: ReadonlySet<string> = new Set(["pypi", "nuget", "composer", "deb", "apk", "rpm", "github", "oci", "docker"]);

function readName({ type, namespace = "", name }: PurlParts): string {
  const path = `${namespace}/${name}`;
  const folded = CASELESS.has(type) ? path.toLowerCase() : path;
  return `${type}/${type === "pypi" ? folded.replace(/[-_.]+/g, "-") : folded}`;
}

/**
 * Whether a statement about `stated` holds for the package `actual`: type, namespace and name are equal, and so is the version where one is
 * stated. Qualifiers are left out, since tools write them as they like.
 */
export function isSamePackage(stated: PurlParts, actual: PurlParts): boolean {
  if (readName(stated) !== readName(actual)) return false;
  return stated.version === undefined || stated.version === actual.version;
}

/** purls are read again for every statement: remembered while one set of findings is judged. */
export function createPurlReader(): (purl: string) => PurlParts | undefined {
  const known = new Map<string, PurlParts | undefined>();
  return (purl) => {
    if (!known.has(purl)) known.set(purl, parsePurl(purl));
    return known.get(purl);
  };
}
