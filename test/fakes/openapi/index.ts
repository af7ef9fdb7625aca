import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import addFormats from "ajv-formats";

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly query: Readonly<Record<string, Json>>;
  readonly body: Json | null;
  readonly responses: Readonly<Record<string, Json | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Json>>;
}

/** GitHub's own description of the operations used here; see scripts/extract-openapi.ts. */
const description = JSON.parse(readFileSync(join(import.meta.dirname, "github.json"), "utf8")) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "github", schemas: description.schemas });
ajv.addSchema({ $id: "operations", operations: description.operations });

export interface Exchange {
  /** `GET /repos/{owner}/{repo}/…`, as the description names it. */
  readonly operation: string;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** What of a request and its answer GitHub's description does not allow. Statuses it does not list are not looked at. */
export function checkExchange(exchange: Exchange): readonly string[] {
  const operation = description.operations[exchange.operation];
  if (!operation) return [`${exchange.operation} is not in the extract of GitHub's description`];
  const problems = checkQuery(exchange, operation);
  if (operation.body !== null) problems.push(...check(operation.body, exchange.requestBody, `${exchange.operation}, body`));
  const answer = operation.responses[String(exchange.status)];
  if (answer) problems.push(...check(answer, exchange.responseBody, `${exchange.operation}, answer ${exchange.status}`));
  return problems;
}

function checkQuery({ operation: name, query }: Exchange, operation: Operation): string[] {
  const problems: string[] = [];
  for (const [key, text] of query) {
    const schema = operation.query[key];
    const value = schema?.["type"] === "integer" ? Number(text) : text;
    if (!schema) problems.push(`${name}: unknown query parameter ${key}`);
    else problems.push(...check(schema, value, `${name}, query parameter ${key}`));
  }
  return problems;
}

function check(schema: Json, value: unknown, what: string): readonly string[] {
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).slice(0, 3).map((error: ErrorObject) => `${what}: ${error.instancePath} ${error.message ?? ""}`);
}

/** The smallest value that the named schema allows, to be filled with what matters. */
export function sample(name: string): Json {
  return grow({ $ref: `github#/schemas/${name}` }) as Json;
}

function grow(schema: Json): unknown {
  if (typeof schema["$ref"] === "string") return grow(description.schemas[schema["$ref"].replace("github#/schemas/", "")] ?? {});
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly Json[] | undefined;
  if (choices) return choices.some((choice) => choice["type"] === "null") ? null : grow(choices[0] ?? {});
  const parts = (schema["allOf"] ?? []) as readonly Json[];
  if (parts.length > 0) return Object.assign({}, ...parts.map((part) => grow(part))) as Json;
  if (Array.isArray(schema["enum"])) return schema["enum"][0] as unknown;
  return growType(schema);
}

function growType(schema: Json): unknown {
  switch (schema["type"]) {
    case "string":
      return schema["format"] === "uri" ? "https://api.github.com/x" : schema["format"] === "date-time" ? "2026-11-21T10:00:00Z" : "x";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    case "array":
      return [];
    default: {
      const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Json>>;
      const required = (schema["required"] ?? []) as readonly string[];
      return Object.fromEntries(required.map((key) => [key, grow(properties[key] ?? {})]));
    }
  }
}
