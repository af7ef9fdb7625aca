import type { Distro } from "../../model/distro.ts";
import { TidegateError } from "../../model/errors.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import { applyFacts, type Facts } from "../facts/facts.ts";
import { NO_PURL } from "../read/complaints.ts";
import type { PackageRecord, ReadContext, SbomDocument } from "../read/records.ts";
import { readTrivyImage, toDistroId } from "../read/trivy.ts";
import { DISTRO_FIELDS, extractorStatus, IMAGE_FIELDS, problem, unexplainedFiles } from "../shapes/model.ts";
import { isObject, items, list, shape, text } from "../shapes/read.ts";
import { readFacts } from "./annotations.ts";
import { readLicenseNames } from "./licenses.ts";
import { readGraph } from "./relationships.ts";
import { readPurl, readTrivyValues, type ViewContext, viewPackage } from "./view.ts";

type Json = Readonly<Record<string, unknown>>;

/** Reads SPDX 2.2 and 2.3 JSON. */
export function readSpdx(root: Json, cx: ReadContext): SbomDocument {
  const elements = items(root["packages"]).filter(isObject);
  if (elements.length > cx.limits.components) throw new TidegateError("SBOM_INVALID", `the SBOM has more than ${cx.limits.components} packages`);
  const own = readFacts(root);
  const image = readImage(elements, own !== undefined);
  const distro = readDistro(elements, cx);
  const layers = new Map<string, number>(image?.layers.map(({ diffId }, index) => [diffId, index]));
  const view = { licenseNames: readLicenseNames(root), layerIndex: (diffId: string) => layers.get(diffId) };
  return {
    format: "spdx",
    isOurs: own !== undefined,
    ...(image ? { image } : {}),
    ...(distro ? { distro } : {}),
    records: elements.flatMap((element) => toRecord(element, view, cx) ?? []),
    ...readGraph(root),
    told: readTold(own ?? {}),
  };
}

/** Trivy names the purpose in the identifier; SPDX 2.2 has no field for it. */
function hasPurpose(element: Json, purpose: "CONTAINER" | "OPERATING_SYSTEM", idPrefix: string): boolean {
  const said = text(element["primaryPackagePurpose"])?.replace("-", "_");
  return said === purpose || (text(element["SPDXID"])?.startsWith(idPrefix) ?? false);
}

const isImage = (element: Json): boolean => hasPurpose(element, "CONTAINER", "SPDXRef-ContainerImage");
const isSystem = (element: Json): boolean => hasPurpose(element, "OPERATING_SYSTEM", "SPDXRef-OperatingSystem");

function toRecord(element: Json, view: ViewContext, { complaints }: ReadContext): PackageRecord | undefined {
  const purl = readPurl(element);
  if (isImage(element) || isSystem(element) || isImagePurl(purl)) return undefined;
  const found = viewPackage(element, view);
  if (found !== undefined) return { ref: text(element["SPDXID"]) ?? purl ?? "", view: found, facts: readFacts(element) ?? {} };
  if (typeof element["versionInfo"] === "string") complaints.add("warning", NO_PURL, text(element["name"]) ?? "");
  return undefined;
}

function isImagePurl(purl: string | undefined): boolean {
  return purl !== undefined && /^pkg:(?:oci|docker)\//.test(purl);
}

const readWholeImage = shape<ImageInfo>(IMAGE_FIELDS);
const readWholeDistro = shape<Distro>(DISTRO_FIELDS);

function readImage(elements: readonly Json[], isOurs: boolean): ImageInfo | undefined {
  const element = elements.find(isImage);
  if (element === undefined) return undefined;
  const name = text(element["name"]) ?? "";
  if (!isOurs) return readTrivyImage(name, readPurl(element), readTrivyValues(element));
  const native: Facts = { id: element["versionInfo"] };
  return readWholeImage(applyFacts<ImageInfo>({ name }, { ...native, ...readFacts(element) }, IMAGE_FIELDS).value);
}

function readDistro(elements: readonly Json[], { resolveDistro }: ReadContext): Distro | undefined {
  const element = elements.find(isSystem);
  if (element === undefined) return undefined;
  const view = { id: text(element["name"]) ?? "", version: text(element["versionInfo"]) ?? "" };
  const own = readWholeDistro(applyFacts<Distro>(view, readFacts(element) ?? {}, DISTRO_FIELDS).value);
  return own ?? resolveDistro(toDistroId(view.id), view.version);
}

function readTold(own: Facts): Pick<Inventory, "extractors" | "problems" | "unexplained"> {
  const unexplained = unexplainedFiles(own["unexplained"]);
  return {
    extractors: list(extractorStatus)(own["extractors"]) ?? [],
    problems: list(problem)(own["problems"]) ?? [],
    ...(unexplained ? { unexplained } : {}),
  };
}
