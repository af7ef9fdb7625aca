import type { Advisory, AdvisoryRecord, AdvisoryText, Affected } from "../../model/advisory.ts";
import type { Problem } from "../../model/problem.ts";
import { FieldReader, findWord, isObject, type JsonObject } from "./fields.ts";
import { addModules } from "./modules.ts";
import { readAffected, readSeverity } from "./read-affected.ts";

// Ids become file names and table keys, so only plain ASCII of modest length is one.
const ID = /^[A-Za-z0-9][\w.:+@-]{0,199}$/;
const MAX_DETAILS = 65_536;

export const isRecordId = (text: unknown): text is string => typeof text === "string" && ID.test(text);

/** Bug-fix and enhancement updates of AlmaLinux, Rocky Linux, Red Hat and SUSE. */
const NOT_SECURITY = /^(?:(?:AL|RL|RH)(?:BA|EA)-|(?:open)?SUSE-(?:RU|FU|OU)-)/;

/**
 * The border between foreign JSON and the engine: a record of the OSV schema, or undefined when it holds nothing of what is wanted
 * (other ecosystems, withdrawn, not about security), or the problem with it. Unknown fields are ignored.
 */
export function readRecord(json: unknown, wants: (ecosystem: string) => boolean): AdvisoryRecord | Problem | undefined {
  if (!isObject(json)) return invalid(undefined, "it is not a JSON object");
  const id = json["id"];
  if (!isRecordId(id)) return invalid(undefined, "its id is not one");
  const fields = new FieldReader();
  const affected = readAllAffected(json, wants, fields);
  const record = affected.length > 0 ? buildRecord(id, json, affected, fields) : undefined;
  const [fault] = fields.faults;
  if (fault !== undefined) return invalid(id, fault);
  return record === undefined || record.advisory.withdrawn !== undefined || isOffTopic(record.advisory) ? undefined : record;
}

/** The problem of a record that cannot be used. */
export function invalid(record: string | undefined, why: string): Problem {
  return {
    severity: "warning",
    code: "FEED_RECORD_INVALID",
    message: `advisory ${record ?? "without an id"} was left out: ${why}`,
    ...(record === undefined ? {} : { where: { record } }),
  };
}

function readAllAffected(json: JsonObject, wants: (ecosystem: string) => boolean, fields: FieldReader): readonly Affected[] {
  const all: Affected[] = [];
  for (const entry of fields.objects(json["affected"], "affected")) {
    const read = readAffected(entry, wants, fields);
    if (read !== undefined) all.push(read);
  }
  return all;
}

function buildRecord(id: string, json: JsonObject, affected: readonly Affected[], fields: FieldReader): AdvisoryRecord {
  const text = readText(id, json, fields);
  const published = fields.optionalTimestamp(json["published"], "published");
  const withdrawn = fields.optionalTimestamp(json["withdrawn"], "withdrawn");
  const severityWord = findWord(json["database_specific"], "severity");
  const advisory: Advisory = {
    id,
    modified: fields.timestamp(json["modified"], "modified"),
    ...(published === undefined ? {} : { published }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    aliases: fields.texts(json["aliases"], "aliases"),
    upstream: fields.texts(json["upstream"], "upstream"),
    related: fields.texts(json["related"], "related"),
    severity: readSeverity(json["severity"], fields),
    ...(severityWord === undefined ? {} : { severityWord }),
    affected: addModules(affected, text.summary ?? "", text.details ?? ""),
  };
  return { advisory, text };
}

function readText(id: string, json: JsonObject, fields: FieldReader): AdvisoryText {
  const summary = fields.optionalText(json["summary"], "summary");
  const details = fields.optionalText(json["details"], "details");
  return {
    id,
    ...(summary === undefined ? {} : { summary }),
    ...(details === undefined ? {} : { details: details.slice(0, MAX_DETAILS) }),
    references: fields
      .objects(json["references"], "references")
      .map((item) => ({ type: fields.text(item["type"], "references[].type"), url: fields.text(item["url"], "references[].url") }))
      .filter((reference) => /^https?:\/\//i.test(reference.url)),
  };
}

/** A bug fix that names a CVE all the same is kept. */
function isOffTopic(advisory: Advisory): boolean {
  if (!NOT_SECURITY.test(advisory.id)) return false;
  return ![advisory.aliases, advisory.upstream, advisory.related].some((ids) => ids.some((id) => id.startsWith("CVE-")));
}
