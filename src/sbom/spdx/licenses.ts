import { createLicenceClassifier } from "../licences.ts";
import { isObject, items, text } from "../shapes/read.ts";
import { licenseRef } from "./identifiers.ts";
import type { ExtractedLicense } from "./types.ts";

/** Turns licences into valid expressions and remembers the texts that its `LicenseRef-…` stand for. */
export class LicenseWriter {
  readonly #classify = createLicenceClassifier();
  readonly #extracted = new Map<string, ExtractedLicense>();

  /** All licences together; `NOASSERTION` when none is known. */
  toExpression(licences: readonly string[] | undefined): string {
    if (licences === undefined || licences.length === 0) return "NOASSERTION";
    const terms = licences.map((licence) => this.#toTerm(licence, licences.length === 1));
    return [...new Set(terms)].join(" AND ");
  }

  extractedLicenses(): readonly ExtractedLicense[] {
    return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
  }

  #toTerm(licence: string, isAlone: boolean): string {
    const { kind, refs } = this.#classify(licence);
    if (kind === "text") return this.#remember(licenseRef(licence), licence);
    for (const ref of refs) this.#remember(ref, ref);
    return kind === "expression" && !isAlone ? `(${licence})` : licence;
  }

  #remember(licenseId: string, name: string): string {
    if (!this.#extracted.has(licenseId))
      this.#extracted.set(licenseId, { licenseId, extractedText: name === licenseId ? "NOASSERTION" : name, name });
    return licenseId;
  }
}

/** The licences of a package; a lone `LicenseRef-…` is given back as what it stands for. */
export function readLicenses(pkg: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>): readonly string[] | undefined {
  const declared = [pkg["licenseDeclared"], pkg["licenseConcluded"]]
    .map(text)
    .find((licence) => licence && licence !== "NOASSERTION" && licence !== "NONE");
  return declared === undefined ? undefined : [names.get(declared) ?? declared];
}

/** What each `LicenseRef-…` of a document stands for. */
export function readLicenseNames(root: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const license of items(root["hasExtractedLicensingInfos"]).filter(isObject)) {
    const id = text(license["licenseId"]);
    const name = [license["name"], license["extractedText"]].map(text).find((value) => value && value !== "NOASSERTION");
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}
