import type { Distro } from "../../model/distro.ts";
import type { ImageInfo } from "../../model/inventory.ts";
import type { Package } from "../../model/package.ts";
import { namesOf } from "../dependencies.ts";
import { imagePurl, type SbomWriteOptions } from "../document.ts";
import { findFacts, omitUndefined } from "../facts/facts.ts";
import { isPlainUrl } from "../homepage.ts";
import { DISTRO_FIELDS, IMAGE_FIELDS, PACKAGE_FIELDS } from "../shapes/model.ts";
import { toAnnotation } from "./annotations.ts";
import { IMAGE_ID, OS_ID, packageId } from "./identifiers.ts";
import type { LicenseWriter } from "./licenses.ts";
import type { SpdxPackage } from "./types.ts";
import { viewPackage } from "./view.ts";

export interface PackageContext {
  readonly created: string;
  readonly options: SbomWriteOptions;
  readonly licenses: LicenseWriter;
}

const UNSAID = {
  downloadLocation: "NOASSERTION",
  filesAnalyzed: false,
  licenseConcluded: "NOASSERTION",
  licenseDeclared: "NOASSERTION",
  copyrightText: "NOASSERTION",
} as const;

/** The package as SPDX has it; `dependencies` are the relationships that the document will have. */
export function toSpdxPackage(pkg: Package, dependencies: readonly Package[] | undefined, cx: PackageContext): SpdxPackage {
  const native = omitUndefined<Omit<SpdxPackage, "annotations">>({
    SPDXID: packageId(pkg.type, pkg.name, pkg.purl),
    name: pkg.name,
    versionInfo: pkg.version === "" ? undefined : pkg.version,
    supplier: pkg.supplier === undefined ? undefined : `Organization: ${pkg.supplier}`,
    homepage: isPlainUrl(pkg.homepage) ? pkg.homepage : undefined,
    ...UNSAID,
    licenseDeclared: cx.licenses.toExpression(pkg.licenses),
    primaryPackagePurpose: pkg.isApplication === true ? "APPLICATION" : "LIBRARY",
    externalRefs: purlReference(pkg.purl),
  });
  const view = viewPackage({ ...native }, { licenseNames: new Map(), layerIndex: () => undefined });
  const edges = dependencies === undefined || dependencies.length === 0 ? {} : { dependsOn: namesOf(dependencies) };
  return { ...native, annotations: [toAnnotation(findFacts(pkg, { ...view, ...edges }, PACKAGE_FIELDS), cx.created, cx.options)] };
}

function purlReference(purl: string): NonNullable<SpdxPackage["externalRefs"]> {
  return [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }];
}

export function toOsPackage(distro: Distro, { created, options }: PackageContext): SpdxPackage {
  const facts = findFacts(distro, { id: distro.id, version: distro.version }, DISTRO_FIELDS);
  return omitUndefined<SpdxPackage>({
    SPDXID: OS_ID,
    name: distro.id,
    versionInfo: distro.version === "" ? undefined : distro.version,
    summary: distro.prettyName,
    ...UNSAID,
    primaryPackagePurpose: "OPERATING_SYSTEM",
    annotations: [toAnnotation(facts, created, options)],
  });
}

export function toImagePackage(image: ImageInfo, { created, options }: PackageContext): SpdxPackage {
  const facts = findFacts(image, { name: image.name, id: image.id }, IMAGE_FIELDS);
  const purl = imagePurl(image);
  return omitUndefined<SpdxPackage>({
    SPDXID: IMAGE_ID,
    name: image.name,
    versionInfo: image.id,
    ...UNSAID,
    primaryPackagePurpose: "CONTAINER",
    externalRefs: purl === undefined ? undefined : purlReference(purl),
    annotations: [toAnnotation(facts, created, options)],
  });
}
