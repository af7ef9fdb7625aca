import type { Extraction, Note } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile } from "../../../extractor.ts";
import { parseStanzas, type Stanza } from "../../../parsers/stanzas.ts";
import { invalidRecord } from "../../shared/unreadable.ts";
import { listAlternatives, listNames } from "./relations.ts";
import { isThirdParty } from "./third-party.ts";

const FIELDS: ReadonlySet<string> = new Set(
  "package status version architecture source maintainer homepage depends pre-depends provides vendor origin".split(" "),
);

/** The third word of `Status` when the files are in place and set up; awaited triggers change nothing about that. */
const INSTALLED: ReadonlySet<string> = new Set(["installed", "triggers-awaited", "triggers-pending"]);
/** As dpkg takes them; policy allows less. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9+._-]*$/;
const VERSION = /^[A-Za-z0-9.+~:-]+$/;
const SOURCE = /^([^\s()]+)(?:\s+\(([^\s()]+)\))?$/;

/** Reads a package database or one package's file. A stanza that cannot be read leaves the others as they are. */
export function readStatus(file: ClaimedFile, { isStatusDemanded }: { readonly isStatusDemanded: boolean }): Extraction {
  const packages: FoundPackage[] = [];
  const notes: Note[] = [];
  const problems: Problem[] = [];
  const reject = (message: string, record?: string): void => {
    problems.push(invalidRecord({ plugin: "dpkg", file }, message, record));
  };
  for (const stanza of parseStanzas(file.text(), FIELDS)) {
    const get = (name: string): string => stanza.fields.get(name) ?? "";
    const [name, version, status] = [get("package"), get("version"), stanza.fields.get("status")];
    if (!NAME.test(name)) reject(`A record has no package name: ${describeStanza(stanza)}.`);
    else if (!isInstalled(status, isStatusDemanded)) continue;
    else if (!VERSION.test(version)) reject(`The record of ${name} has no readable version: ${JSON.stringify(version.slice(0, 80))}.`, name);
    else {
      if (stanza.malformed !== undefined) reject(`The record of ${name} has a line that is no field: ${JSON.stringify(stanza.malformed)}.`, name);
      packages.push(describePackage(stanza, name, version));
      const provided = listNames(get("provides"));
      if (provided.length > 0) notes.push({ kind: "provides", subject: name, values: provided });
    }
  }
  return { packages, notes, problems };
}

function isInstalled(status: string | undefined, isDemanded: boolean): boolean {
  if (status === undefined) return !isDemanded;
  return INSTALLED.has(status.split(/\s+/)[2] ?? "");
}

function describeStanza({ fields, malformed }: Stanza): string {
  return JSON.stringify((malformed ?? [...fields].map(([name, value]) => `${name}: ${value}`).join(", ")).slice(0, 80));
}

function describePackage({ fields }: Stanza, name: string, version: string): FoundPackage {
  const get = (field: string): string => fields.get(field) ?? "";
  const [, sourceName = name, sourceVersion = version] = SOURCE.exec(get("source")) ?? [];
  const dependsOn = [...listAlternatives(get("pre-depends")), ...listAlternatives(get("depends"))];
  const origin = { vendor: get("vendor") || get("origin"), maintainer: get("maintainer"), version };
  return {
    type: "deb",
    name,
    version,
    ...(get("architecture") ? { arch: get("architecture") } : {}),
    source: { name: sourceName, version: sourceVersion },
    ...(origin.maintainer ? { supplier: origin.maintainer } : {}),
    ...(get("homepage") ? { homepage: get("homepage") } : {}),
    ...(isThirdParty(origin) ? { isThirdParty: true } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}
