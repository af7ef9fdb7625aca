import type { Distro } from "../../model/distro.ts";
import { TidegateError } from "../../model/errors.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import { applyFacts } from "../facts/facts.ts";
import { type Complaints, NO_PURL } from "../read/complaints.ts";
import type { LayerIndex, Values } from "../read/hints.ts";
import type { PackageRecord, ReadContext, SbomDocument } from "../read/records.ts";
import { SYFT_PREFIX } from "../read/syft.ts";
import { readTrivyImage, TRIVY_PREFIX, toDistroId } from "../read/trivy.ts";
import { DISTRO_FIELDS, extractorStatus, IMAGE_FIELDS, layerInfo, PACKAGE_FIELDS, problem, unexplainedFiles } from "../shapes/model.ts";
import { isObject, items, parseJson, type Read, shape, text } from "../shapes/read.ts";
import { PREFIX, readFacts, readProperties } from "./properties.ts";
import { viewComponent } from "./view.ts";

type Json = Readonly<Record<string, unknown>>;

/** Reads CycloneDX JSON of any version: the fields read here are the same from 1.2 to 1.7. */
export function readCycloneDx(root: Json, cx: ReadContext): SbomDocument {
  const metadata = isObject(root["metadata"]) ? root["metadata"] : {};
  const subject = isObject(metadata["component"]) ? metadata["component"] : undefined;
  const own = readProperties(metadata, PREFIX);
  const isOurs = own.has("format");
  const image = subject && (isOurs ? readOwnImage(subject) : readForeignImage(subject));
  const layers = new Map<string, number>(image?.layers.map(({ diffId }, index) => [diffId, index]));
  const components = flatten(root, subject, cx);
  const context = { subject, layerIndex: (diffId: string) => layers.get(diffId), complaints: cx.complaints };
  const records = components.flatMap((component) => toRecord(component, context) ?? []);
  const distro = readDistro(components, cx);
  return {
    format: "cyclonedx",
    isOurs,
    ...(image ? { image } : {}),
    ...(distro ? { distro } : {}),
    records,
    edges: readEdges(root),
    owners: new Map(),
    told: readTold(own),
  };
}

/** Every component, however deeply nested, in document order; the subject is one, too, when it is an application. */
function flatten(root: Json, subject: Json | undefined, { limits }: ReadContext): readonly Json[] {
  const all: Json[] = [];
  const stack = [{ list: [...(subject ? [subject] : []), ...items(root["components"])], depth: 0 }];
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    if (level.depth > limits.depth) throw new TidegateError("SBOM_INVALID", `the SBOM nests components more than ${limits.depth} deep`);
    for (const component of level.list.filter(isObject)) {
      all.push(component);
      if (all.length > limits.components) throw new TidegateError("SBOM_INVALID", `the SBOM has more than ${limits.components} components`);
      const nested = items(component["components"]);
      if (nested.length > 0) stack.push({ list: [...nested], depth: level.depth + 1 });
    }
  }
  return all;
}

interface RecordContext {
  /** What the document is about: when it has a purl, the application itself. */
  readonly subject: Json | undefined;
  readonly layerIndex: LayerIndex;
  readonly complaints: Complaints;
}

/** Not packages: their purls, where they have one, name what the packages are in. */
const CONTAINERS = new Set(["container", "device", "operating-system", "platform"]);

function toRecord(component: Json, { subject, layerIndex, complaints }: RecordContext): PackageRecord | undefined {
  const type = text(component["type"]) ?? "";
  const name = text(component["name"]) ?? "";
  if (CONTAINERS.has(type)) return undefined;
  const view = viewComponent(component, layerIndex);
  const isPackage = type === "library" || type === "framework" || type === "application";
  if (view === undefined) {
    if (isPackage && typeof component["version"] === "string") complaints.add("warning", NO_PURL, name);
    return undefined;
  }
  return {
    ref: text(component["bom-ref"]) ?? view.purl ?? name,
    view: component === subject ? { ...view, isApplication: true } : view,
    facts: readFacts(component, PACKAGE_FIELDS),
  };
}

function readEdges(root: Json): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const dependency of items(root["dependencies"])) {
    const ref = isObject(dependency) ? text(dependency["ref"]) : undefined;
    if (!isObject(dependency) || ref === undefined || !Array.isArray(dependency["dependsOn"])) continue;
    const targets = edges.get(ref) ?? [];
    edges.set(ref, targets);
    for (const target of items(dependency["dependsOn"])) if (typeof target === "string") targets.push(target);
  }
  return edges;
}

const readWholeImage = shape<ImageInfo>(IMAGE_FIELDS);
const readWholeDistro = shape<Distro>(DISTRO_FIELDS);

function readOwnImage(component: Json): ImageInfo | undefined {
  const layers = readAll(readProperties(component, PREFIX), "layer", layerInfo);
  const view = { name: text(component["name"]) ?? "", layers };
  const id = text(component["version"]);
  const { value } = applyFacts<ImageInfo>(view, { id, ...readFacts(component, IMAGE_FIELDS) }, IMAGE_FIELDS);
  return readWholeImage(value);
}

function readForeignImage(component: Json): ImageInfo | undefined {
  if (component["type"] !== "container") return undefined;
  return readTrivyImage(text(component["name"]) ?? "", text(component["purl"]), readProperties(component, TRIVY_PREFIX));
}

function readDistro(components: readonly Json[], { resolveDistro }: ReadContext): Distro | undefined {
  const component = components.find(({ type }) => type === "operating-system");
  if (component === undefined) return undefined;
  const prettyName = text(component["description"]);
  const view = { id: text(component["name"]) ?? "", version: text(component["version"]) ?? "", ...(prettyName === undefined ? {} : { prettyName }) };
  const own = readWholeDistro(applyFacts<Distro>(view, readFacts(component, DISTRO_FIELDS), DISTRO_FIELDS).value);
  if (own !== undefined) return own;
  const syft = readProperties(component, SYFT_PREFIX);
  const id = syft.get("distro:id")?.[0] ?? view.id;
  return resolveDistro(toDistroId(id), syft.get("distro:versionID")?.[0] ?? view.version);
}

function readTold(own: Values): Pick<Inventory, "extractors" | "problems" | "unexplained"> {
  const [unexplained] = readAll(own, "unexplained", unexplainedFiles);
  return {
    extractors: readAll(own, "extractor", extractorStatus),
    problems: readAll(own, "problem", problem),
    ...(unexplained ? { unexplained } : {}),
  };
}

function readAll<T>(values: Values, key: string, read: Read<T>): readonly T[] {
  return (values.get(key) ?? []).flatMap((value) => read(parseJson(value)) ?? []);
}
