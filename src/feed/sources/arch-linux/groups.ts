import { TidegateError } from "../../../model/errors.ts";
import { parseForeignJson } from "../../../model/parse-json.ts";
import { FieldReader, isObject, type JsonObject } from "../../osv/fields.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { affectedBefore, makeRecord } from "../shared/made-record.ts";

/** States in which nothing is said to be vulnerable (yet). https://gitlab.archlinux.org/archlinux/arch-security-tracker/-/blob/master/tracker/model/enum.py */
const SILENT: ReadonlySet<string> = new Set(["Not affected", "Unknown"]);
const TRACKER = "https://security.archlinux.org";

/** Reads `issues/all.json`: a list of groups, each about some packages and CVEs. Bad ones are problems. */
export function readGroups(bytes: Buffer, ecosystem: string): readonly FeedItem[] {
  const groups = parse(bytes);
  return groups.flatMap((group) => readGroup(group, ecosystem) ?? []);
}

function parse(bytes: Buffer): readonly unknown[] {
  try {
    const json = parseForeignJson(bytes.toString("utf8"));
    if (Array.isArray(json)) return json;
  } catch {
    // Said below.
  }
  throw new TidegateError("FEED_DAMAGED", "what came is not the list of Arch Linux's tracker");
}

function readGroup(group: unknown, ecosystem: string): FeedItem | undefined {
  if (!isObject(group)) return invalid(undefined, "it is not a JSON object");
  const fields = new FieldReader();
  const id = fields.text(group["name"], "name");
  const status = fields.text(group["status"], "status");
  const names = fields.texts(group["packages"], "packages");
  const fixed = readFixed(group, fields);
  const cves = fields.texts(group["issues"], "issues");
  const advisories = fields.texts(group["advisories"], "advisories");
  const severityWord = fields.optionalText(group["severity"], "severity");
  const kind = fields.optionalText(group["type"], "type");
  const [fault] = fields.faults;
  if (fault !== undefined) return invalid(id || undefined, fault);
  if (SILENT.has(status)) return undefined;
  return makeRecord({
    id,
    modified: "",
    cves,
    ...(severityWord === undefined ? {} : { severityWord }),
    affected: names.map((name) => affectedBefore(ecosystem, name, fixed)),
    ...(kind === undefined ? {} : { summary: `${names.join(", ")}: ${kind}` }),
    urls: [id, ...advisories].map((page) => `${TRACKER}/${encodeURIComponent(page)}`),
  });
}

/** What the tracker calls affected is the newest version that was; older ones are as well. */
function readFixed(group: JsonObject, fields: FieldReader): string | undefined {
  return fields.optionalText(group["fixed"], "fixed");
}
