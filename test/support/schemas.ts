import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type ErrorObject, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormatsModule from "ajv-formats";
// @ts-expect-error the package has no types
import addDraft2019FormatsModule from "ajv-formats-draft2019";

/** Says what in a document is against its schema; nothing when it is valid. */
export type SchemaCheck = (document: unknown) => readonly string[];

const require = createRequire(import.meta.url);
const OPTIONS: Options = { strict: false, allErrors: true };
// Both are CommonJS modules whose types promise a default export that Node does not see.
const addFormats = addFormatsModule as unknown as (ajv: Ajv | Ajv2019) => void;
const addDraft2019Formats = addDraft2019FormatsModule as unknown as (ajv: Ajv | Ajv2019) => void;

/** The schemas that the CycloneDX library carries: https://github.com/CycloneDX/specification/tree/master/schema */
export function compileCycloneDx(version: "1.5" | "1.6" | "1.7"): SchemaCheck {
  const folder = join(dirname(require.resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
  const read = (name: string): object => readJson(join(folder, name));
  const ajv = new Ajv(OPTIONS);
  addFormats(ajv);
  addDraft2019Formats(ajv);
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"].map((part) => `${part}.SNAPSHOT.schema.json`)) {
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}`);
  }
  return check(ajv.compile(read(`bom-${version}.SNAPSHOT.schema.json`)));
}

/** See test/fixtures/schemas/README.md. */
export function compileSpdx(): SchemaCheck {
  const ajv = new Ajv2019(OPTIONS);
  addFormats(ajv);
  return check(ajv.compile(readJson(join(import.meta.dirname, "../fixtures/schemas/spdx-2.3.schema.json"))));
}

function check(validate: { (document: unknown): boolean | Promise<unknown>; errors?: ErrorObject[] | null }): SchemaCheck {
  return (document) =>
    validate(document) === true ? [] : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, "utf8")) as object;
}
