import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, asTexts, parseJson } from "../../../parsers/json.ts";
import { invalidRecord, unreadable } from "../../shared/unreadable.ts";

/** Composer's record of what it installed, in the form of Composer 1 (an array) and 2 (an object). */
export const phpExtractor: PackageExtractor = {
  id: "php",
  title: "PHP packages (Composer)",
  references: ["https://getcomposer.org/doc/07-runtime.md#installed-versions"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [{ suffix: "composer/installed.json" }],
  maxBytes: 64 * 1024 * 1024,
  extract,
};

const NAME = /^[^/\s]+\/[^/\s]+$/;

function extract(file: ClaimedFile): Extraction {
  const reader = { plugin: phpExtractor.id, file };
  const document = parseJson(file.text());
  if (document === undefined) return unreadable(reader, "Composer's installed.json is not JSON");
  const list = Array.isArray(document) ? document : asRecord(document)["packages"];
  if (!Array.isArray(list)) return unreadable(reader, "Composer's installed.json lists no packages");
  const packages: FoundPackage[] = [];
  const problems: Problem[] = [];
  for (const item of list as unknown[]) {
    const found = readPackage(item);
    if (found) packages.push(found);
    else problems.push(invalidRecord(reader, "a package of Composer's installed.json has no name and version"));
  }
  return { packages, problems };
}

function readPackage(value: unknown): FoundPackage | undefined {
  const record = asRecord(value);
  const name = asText(record["name"]);
  const version = asText(record["version"]);
  if (name === undefined || version === undefined || !NAME.test(name)) return undefined;
  const licenses = asTexts(record["license"]);
  const homepage = asText(record["homepage"]);
  // Platform requirements (`php`, `ext-json`) are no packages; those have a vendor.
  const dependsOn = Object.keys(asRecord(record["require"]))
    .filter((key) => NAME.test(key))
    .sort();
  return {
    type: "composer",
    name,
    version,
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(homepage ? { homepage } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}
