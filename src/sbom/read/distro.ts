import type { Package } from "../../model/package.ts";
import { parsePurl } from "../../model/purl.ts";

const OS_TYPES = new Set(["alpm", "apk", "deb", "ebuild", "opkg", "rpm"]);

interface Release {
  readonly id: string;
  readonly version: string;
}

/** The release that most OS packages name in their `distro` qualifier; of equals, the first by name. */
export function guessDistro(packages: readonly Package[]): Release | undefined {
  const votes = new Map<string, { readonly release: Release; count: number }>();
  for (const { type, purl } of packages) {
    const release = OS_TYPES.has(type) ? readDistroQualifier(purl) : undefined;
    if (release === undefined) continue;
    const key = `${release.id}\n${release.version}`;
    const vote = votes.get(key) ?? { release, count: 0 };
    votes.set(key, vote);
    vote.count += 1;
  }
  const ranked = [...votes].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[1].release;
}

/** `debian-12`, `opensuse-leap-15.5`, a bare version (`3.16.0`) or a bare code name (`bookworm`), both of the namespace's distribution. */
function readDistroQualifier(purl: string): Release | undefined {
  const { namespace, qualifiers } = parsePurl(purl) ?? {};
  const text = qualifiers?.["distro"]?.toLowerCase();
  if (text === undefined) return undefined;
  const dash = /-(?=\d[^-]*$)/.exec(text)?.index;
  if (dash !== undefined) return { id: text.slice(0, dash), version: text.slice(dash + 1) };
  if (namespace === undefined || text === namespace) return { id: text, version: "" };
  return { id: namespace, version: text.startsWith(`${namespace}-`) ? text.slice(namespace.length + 1) : text };
}
