import type { Distro } from "../../src/model/distro.ts";
import type { Inventory } from "../../src/model/inventory.ts";
import type { Package } from "../../src/model/package.ts";
import { formatPurl } from "../../src/model/purl.ts";

/** A package with what a test does not care about filled in; its purl is made from type, name and version. */
export function makePackage(parts: Partial<Package> & { readonly type: string; readonly name: string }): Package {
  const { type, name, version = "1.0.0" } = parts;
  const at = name.lastIndexOf(type === "maven" ? ":" : "/");
  const namespace = at < 0 ? NAMESPACES[type] : name.slice(0, at);
  const purl = formatPurl({ type, name: name.slice(at + 1), version, ...(namespace === undefined ? {} : { namespace }) });
  return { version, purl, extractor: "test", locations: [{ path: `lib/${name}`, layer: 0 }], ...parts };
}

const NAMESPACES: Readonly<Record<string, string>> = { deb: "debian", apk: "alpine", rpm: "redhat" };

export function makeDistro(id: string, ...ecosystems: readonly string[]): Distro {
  return { id, version: "1", sources: ["etc/os-release"], ecosystems };
}

export function makeInventory(packages: readonly Package[], distro?: Distro): Inventory {
  return { packages, extractors: [], problems: [], ...(distro === undefined ? {} : { distro }) };
}
