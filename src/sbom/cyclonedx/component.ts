import type { Distro } from "../../model/distro.ts";
import type { ImageInfo } from "../../model/inventory.ts";
import type { Package } from "../../model/package.ts";
import { namesOf } from "../dependencies.ts";
import { imagePurl } from "../document.ts";
import { canonical, findFacts, omitUndefined } from "../facts/facts.ts";
import { isPlainUrl } from "../homepage.ts";
import type { LicenceForm } from "../licences.ts";
import { DISTRO_FIELDS, IMAGE_FIELDS, layerInfo, PACKAGE_FIELDS } from "../shapes/model.ts";
import { toLicenses } from "./licenses.ts";
import { PREFIX, toProperties, toProperty } from "./properties.ts";
import type { Component, Property } from "./types.ts";
import { viewComponent } from "./view.ts";

export const IMAGE_REF = "image";
export const OS_REF = "operating-system";

export interface ComponentContext {
  readonly image: ImageInfo | undefined;
  readonly classify: (licence: string) => LicenceForm;
}

/** The package as a component; `dependencies` are the edges that the graph will have. */
export function toComponent(pkg: Package, dependencies: readonly Package[] | undefined, cx: ComponentContext): Component {
  const native = toNative(pkg, cx);
  const view = { ...viewComponent({ ...native }, () => undefined), ...(dependencies ? { dependsOn: namesOf(dependencies) } : {}) };
  return { ...native, properties: [...toProperties(findFacts(pkg, view, PACKAGE_FIELDS)), ...layerProperties(pkg, cx)] };
}

function toNative(pkg: Package, { classify }: ComponentContext): Omit<Component, "properties"> {
  const { group, name } = splitName(pkg);
  return {
    type: pkg.isApplication === true ? "application" : "library",
    "bom-ref": pkg.purl,
    supplier: pkg.supplier === undefined ? undefined : { name: pkg.supplier },
    group,
    name,
    version: pkg.version === "" ? undefined : pkg.version,
    licenses: pkg.licenses === undefined ? undefined : toLicenses(pkg.licenses, classify),
    purl: pkg.purl,
    externalReferences: isPlainUrl(pkg.homepage) ? [{ type: "website", url: pkg.homepage }] : undefined,
    evidence: toEvidence(pkg),
  };
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["composer", "/"],
  ["maven", ":"],
  ["npm", "/"],
]);

function splitName({ type, name }: Package): { readonly group: string | undefined; readonly name: string } {
  const separator = SEPARATORS.get(type);
  const at = separator === undefined || (type === "npm" && !name.startsWith("@")) ? -1 : name.indexOf(separator);
  return at > 0 ? { group: name.slice(0, at), name: name.slice(at + 1) } : { group: undefined, name };
}

/** How sure each kind of knowledge is, in the format's scale from 0 to 1; the exact word is a property. */
const CONFIDENCE = { exact: 1, derived: 0.8, guessed: 0.4 } as const;

function toEvidence({ locations, confidence, evidence }: Package): Component["evidence"] {
  const occurrences = locations.map(({ path, layer }) => ({
    location: path,
    ...(layer === undefined ? {} : { additionalContext: `layer ${layer}` }),
  }));
  if (confidence === undefined && evidence === undefined) return { occurrences };
  const degree = CONFIDENCE[confidence ?? "exact"];
  const technique = evidence === undefined ? "manifest-analysis" : "other";
  const methods = [{ technique, confidence: degree, ...(evidence === undefined ? {} : { value: evidence }) }] as const;
  return { identity: [{ field: "purl", confidence: degree, methods }], occurrences };
}

/** For other tools: the layers by their own names. Ours reads the index from the occurrences. */
function layerProperties({ locations }: Package, { image }: ComponentContext): readonly Property[] {
  const diffIds = locations.flatMap(({ layer }) => (layer === undefined ? [] : (image?.layers[layer]?.diffId ?? [])));
  const unique = diffIds.length < 2 ? diffIds : [...new Set(diffIds)];
  return unique.map((diffId) => ({ name: `${PREFIX}layerDiffId`, value: diffId }));
}

export function toOsComponent(distro: Distro): Component {
  const view = omitUndefined<Partial<Distro>>({ id: distro.id, version: distro.version, prettyName: distro.prettyName });
  return omitUndefined<Component>({
    type: "operating-system",
    "bom-ref": OS_REF,
    name: distro.id,
    version: distro.version === "" ? undefined : distro.version,
    description: distro.prettyName,
    properties: toProperties(findFacts(distro, view, DISTRO_FIELDS)),
  });
}

export function toImageComponent(image: ImageInfo): Component {
  const layers = image.layers.map((layer) => canonical(layer, layerInfo));
  const view = { name: image.name, id: image.id, layers };
  return omitUndefined<Component>({
    type: "container",
    "bom-ref": IMAGE_REF,
    name: image.name,
    version: image.id,
    purl: imagePurl(image),
    properties: [...toProperties(findFacts(image, view, IMAGE_FIELDS)), ...layers.map((layer) => toProperty("layer", layer))],
  });
}
