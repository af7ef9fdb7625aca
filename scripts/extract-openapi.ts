/**
 * Cuts the operations that are used here out of GitHub's published OpenAPI description, which is 13 MB in a package of 400 MB:
 *
 *     npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz
 *     node scripts/extract-openapi.ts package/generated/api.github.com.json > test/fakes/openapi/github.json
 *
 * The description is MIT-licensed, Copyright (c) 2020 Octokit contributors. Prose and examples are left out.
 */
import { readFileSync } from "node:fs";

type Json = Record<string, unknown>;

const WANTED = [
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "POST /repos/{owner}/{repo}/code-scanning/sarifs",
  "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}",
  "POST /repos/{owner}/{repo}/dependency-graph/snapshots",
];

const PROSE = new Set(["description", "example", "examples", "externalDocs", "title", "summary", "deprecated"]);

const document = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Json;
const seen = new Map<string, unknown>();
const operations = Object.fromEntries(WANTED.map((name) => [name, readOperation(name)]));
const { version } = document["info"] as Json;
const result = {
  source: `@octokit/openapi ${String(version)}, MIT License, Copyright (c) 2020 Octokit contributors`,
  operations,
  schemas: sorted(seen),
};
process.stdout.write(`${JSON.stringify(result)}\n`);

function readOperation(name: string): Json {
  const [method = "", path = ""] = name.split(" ");
  const operation = ((document["paths"] as Json)[path] as Json)[method.toLowerCase()] as Json;
  const parameters = ((operation["parameters"] ?? []) as Json[]).map((parameter) => resolve(parameter));
  const query = parameters.filter((parameter) => parameter["in"] === "query").map((parameter) => [parameter["name"], clean(parameter["schema"])]);
  const responses = Object.entries(operation["responses"] as Json).map(([status, response]) => [status, schemaOf(resolve(response as Json))]);
  const body = operation["requestBody"] === undefined ? undefined : schemaOf(operation["requestBody"] as Json);
  return { query: Object.fromEntries(query) as Json, body: body ?? null, responses: Object.fromEntries(responses) as Json };
}

function schemaOf(holder: Json): unknown {
  const content = (holder["content"] ?? {}) as Json;
  const json = (content["application/json"] ?? content["application/scim+json"]) as Json | undefined;
  return json === undefined ? null : clean(json["schema"]);
}

function resolve(value: Json): Json {
  return typeof value["$ref"] === "string" ? (lookUp(value["$ref"]) as Json) : value;
}

function lookUp(reference: string): unknown {
  return reference
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => (at as Json)[key], document);
}

/** OpenAPI 3.0 to JSON Schema: without prose, `nullable` as a type of its own; referenced schemas are collected on the way. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item));
  if (typeof value !== "object" || value === null) return value;
  const source = value as Json;
  if (typeof source["$ref"] === "string") return collect(source["$ref"]);
  const out: Json = {};
  for (const [key, item] of Object.entries(source)) {
    if (key === "properties") out[key] = Object.fromEntries(Object.entries(item as Json).map(([name, schema]) => [name, clean(schema)]));
    else if (!PROSE.has(key) && !key.startsWith("x-") && key !== "nullable") out[key] = clean(item);
  }
  return source["nullable"] === true ? { anyOf: [out, { type: "null" }] } : out;
}

function collect(reference: string): Json {
  const name = reference.replace("#/components/schemas/", "");
  if (!seen.has(name)) {
    seen.set(name, {});
    seen.set(name, clean(lookUp(reference)));
  }
  return { $ref: `github#/schemas/${name}` };
}

function sorted(map: ReadonlyMap<string, unknown>): Json {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
