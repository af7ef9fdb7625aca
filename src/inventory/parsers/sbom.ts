import type { FoundPackage } from "../../model/package.ts";
import { type PurlParts, parsePurl } from "../../model/purl.ts";
import { asList, asRecord, asText, type JsonRecord } from "./json.ts";

const MAX_COMPONENTS = 100_000;
const MAX_DEPTH = 20;

/** Types whose purl has the distribution as namespace and its particulars as qualifiers. */
const OS_TYPES: ReadonlySet<string> = new Set(["alpm", "apk", "deb", "opkg", "rpm"]);

/**
 * Components with a package URL of a CycloneDX or SPDX 2 document, as packages; undefined where it is neither.
 * What has no package URL (files, the product itself) says nothing that could be looked up.
 */
export function listSbomPackages(document: unknown, evidence: string): FoundPackage[] | undefined {
  const root = asRecord(document);
  const components = asText(root["spdxVersion"])?.startsWith("SPDX-2")
    ? listSpdx(root)
    : root["bomFormat"] === "CycloneDX"
      ? listCycloneDx(root)
      : undefined;
  return components?.flatMap(({ purl, license }) => describe(purl, license, evidence) ?? []);
}

interface Component {
  readonly purl: string;
  readonly license?: string;
}

/** https://cyclonedx.org/docs/1.6/json/#components – components may lie in components. */
function listCycloneDx(root: JsonRecord): Component[] {
  const found: Component[] = [];
  let level = asList(root["components"]);
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && found.length < MAX_COMPONENTS; depth += 1) {
    const records = level.map(asRecord);
    for (const record of records) {
      const purl = asText(record["purl"]);
      const license = readLicense(asList(record["licenses"]).map(asRecord));
      if (purl !== undefined) found.push({ purl, ...(license ? { license } : {}) });
    }
    level = records.flatMap((record) => asList(record["components"])).slice(0, MAX_COMPONENTS);
  }
  return found.slice(0, MAX_COMPONENTS);
}

function readLicense(choices: readonly JsonRecord[]): string | undefined {
  const [first] = choices;
  const license = asRecord(first?.["license"]);
  return choices.length === 1 ? (asText(first?.["expression"]) ?? asText(license["id"]) ?? asText(license["name"])) : undefined;
}

/** https://spdx.github.io/spdx-spec/v2.3/package-information/#721-external-reference-field */
function listSpdx(root: JsonRecord): Component[] {
  return asList(root["packages"])
    .slice(0, MAX_COMPONENTS)
    .map(asRecord)
    .flatMap((record) => {
      const reference = asList(record["externalRefs"])
        .map(asRecord)
        .find(({ referenceType }) => referenceType === "purl");
      const purl = asText(reference?.["referenceLocator"]);
      const license = [record["licenseConcluded"], record["licenseDeclared"]]
        .map(asText)
        .find((text) => text && text !== "NOASSERTION" && text !== "NONE");
      return purl === undefined ? [] : [{ purl, ...(license ? { license } : {}) }];
    });
}

function describe(text: string, license: string | undefined, evidence: string): FoundPackage | undefined {
  const purl = parsePurl(text);
  if (purl === undefined || purl.name.trim() === "") return undefined;
  const { arch, epoch, distro: _distro, upstream: _upstream, ...qualifiers } = purl.qualifiers ?? {};
  const version = purl.version ?? "";
  return {
    type: purl.type,
    name: nameOf(purl),
    version: epoch && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version,
    confidence: "derived",
    evidence,
    ...(arch ? { arch } : {}),
    ...(license ? { licenses: [license] } : {}),
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
  };
}

/** The name as its ecosystem spells it. */
function nameOf({ type, namespace, name }: PurlParts): string {
  if (namespace === undefined || OS_TYPES.has(type)) return name;
  return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
