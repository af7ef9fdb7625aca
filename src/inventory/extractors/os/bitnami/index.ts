import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, ownValue, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Components of Bitnami images, by the list their build leaves. */
export const bitnamiExtractor: PackageExtractor = {
  id: "bitnami",
  title: "Bitnami components",
  references: ["https://github.com/bitnami/containers", "https://github.com/bitnami/vulndb"],
  family: "os",
  version: 1,
  claims: [{ path: "opt/bitnami/.bitnami_components.json" }],
  maxBytes: 4 * 1024 * 1024,
  extract,
};

/** `{"redis": {"arch": "amd64", "distro": "debian-12", "type": "NAMI", "version": "7.2.4-0"}}` */
function extract(file: ClaimedFile): Extraction {
  const document = parseJson(file.text());
  if (document === undefined) return unreadable({ plugin: bitnamiExtractor.id, file }, "Bitnami's list of components is not JSON");
  const components = asRecord(document);
  return { packages: Object.keys(components).flatMap((name) => describe(name, asRecord(ownValue(components, name)))) };
}

function describe(name: string, component: Readonly<Record<string, unknown>>): FoundPackage[] {
  const [version, arch, distro] = [component["version"], component["arch"], component["distro"]].map(asText);
  if (version === undefined || !/^[\w.-]+$/.test(name)) return [];
  const qualifiers = { ...(arch ? { arch } : {}), ...(distro ? { distro } : {}) };
  return [{ type: "bitnami", name, version, ...(arch ? { arch } : {}), qualifiers, evidence: "list of components" }];
}
