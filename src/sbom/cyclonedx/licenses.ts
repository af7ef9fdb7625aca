import type { LicenceForm } from "../licences.ts";
import { isObject, items, text } from "../shapes/read.ts";
import type { LicenseChoice } from "./types.ts";

/**
 * The schema takes either one expression or a list of single licences. A compound beside others keeps its text as a name:
 * joining them with AND or OR would claim more than is known.
 */
export function toLicenses(licences: readonly string[], classify: (licence: string) => LicenceForm): readonly LicenseChoice[] {
  const acknowledgement = "declared";
  const [only] = licences;
  if (licences.length === 1 && only !== undefined && classify(only).kind === "expression") return [{ expression: only, acknowledgement }];
  return licences.map((licence) => ({
    license: { ...(classify(licence).kind === "id" ? { id: licence } : { name: licence }), acknowledgement },
  }));
}

export function readLicenses(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return items(value).flatMap((choice) => {
    if (!isObject(choice)) return [];
    const license = isObject(choice["license"]) ? choice["license"] : {};
    return text(choice["expression"]) ?? text(license["id"]) ?? text(license["name"]) ?? [];
  });
}
