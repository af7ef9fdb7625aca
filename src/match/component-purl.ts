import type { Package } from "../model/package.ts";
import { formatPurl, parsePurl } from "../model/purl.ts";
import { splitEpoch } from "./compared-version.ts";
import type { MatchedComponent } from "./components.ts";
import { isOsType } from "./ecosystems.ts";

/** Every finding of a component asks again. */
const LATEST = new WeakMap<MatchedComponent, { readonly pkg: Package; readonly purl: string }>();

export function formatComponentPurl(component: MatchedComponent, pkg: Package): string {
  const latest = LATEST.get(component);
  if (latest?.pkg === pkg) return latest.purl;
  const purl = makePurl(component, pkg);
  LATEST.set(component, { pkg, purl });
  return purl;
}

/**
 * The purl of what a finding is about: the source package of a distribution, written as the OSV records write it (`arch=source`),
 * or a language package without the qualifiers of one copy. The release is left to the ecosystem, since tools spell it differently.
 */
function makePurl(component: MatchedComponent, pkg: Package): string {
  const parts = parsePurl(pkg.purl);
  if (parts === undefined) return pkg.purl;
  const { type, namespace, name, version } = parts;
  const plain = { type, ...(namespace === undefined ? {} : { namespace }), name, ...(version === undefined ? {} : { version }) };
  if (!isOsType(parts.type)) return formatPurl(plain);
  const isRpm = parts.type === "rpm";
  const { epoch = "0", rest } = splitEpoch(component.version);
  return formatPurl({
    ...plain,
    name: component.name,
    version: isRpm ? rest : component.version,
    qualifiers: {
      arch: component.isSource ? (SOURCE_ARCH[parts.type] ?? "source") : "",
      epoch: isRpm && epoch !== "0" ? epoch : "",
    },
  });
}

const SOURCE_ARCH: Readonly<Record<string, string>> = { rpm: "src" };
