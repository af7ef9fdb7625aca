import type { Affected, OsvEvent, OsvRange, OsvSeverity } from "../../model/advisory.ts";
import { normalizePackageName } from "../../model/ecosystem.ts";
import { type FieldReader, findWord, isObject, type JsonObject } from "./fields.ts";

const EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"] as const;

/** Reads one `affected[]` entry; undefined when it names no package or `wants` refuses its ecosystem. */
export function readAffected(entry: JsonObject, wants: (ecosystem: string) => boolean, fields: FieldReader): Affected | undefined {
  const named = entry["package"];
  if (!isObject(named)) return undefined;
  const ecosystem = fields.text(named["ecosystem"], "affected[].package.ecosystem");
  if (!wants(ecosystem)) return undefined;
  const name = fields.text(named["name"], "affected[].package.name");
  const severityWord = readSeverityWord(entry);
  const fixState = readFixState(entry);
  const binaries = readBinaries(ecosystem, entry["ecosystem_specific"]);
  const cves = readCves(entry["database_specific"]);
  return {
    ecosystem,
    name: normalizePackageName(ecosystem, name),
    ranges: readRanges(entry["ranges"], fields),
    versions: fields.texts(entry["versions"], "affected[].versions"),
    severity: readSeverity(entry["severity"], fields),
    ...(severityWord === undefined ? {} : { severityWord }),
    ...(fixState === undefined ? {} : { fixState }),
    ...(binaries === undefined ? {} : { binaries }),
    ...(cves === undefined ? {} : { cves }),
  };
}

/** https://ossf.github.io/osv-schema/#severity-field */
export function readSeverity(value: unknown, fields: FieldReader): readonly OsvSeverity[] {
  return fields.objects(value, "severity").map((item) => ({
    type: fields.text(item["type"], "severity[].type"),
    score: fields.text(item["score"], "severity[].score"),
  }));
}

function readRanges(value: unknown, fields: FieldReader): readonly OsvRange[] {
  const ranges: OsvRange[] = [];
  for (const range of fields.objects(value, "affected[].ranges")) {
    const type = range["type"];
    // Commits say nothing about an installed version.
    if (type === "GIT") continue;
    if (type !== "SEMVER" && type !== "ECOSYSTEM") fields.faults.push("affected[].ranges[].type is not known");
    else ranges.push({ type, events: fields.objects(range["events"], "affected[].ranges[].events").map((event) => readEvent(event, fields)) });
  }
  return ranges;
}

function readEvent(event: JsonObject, fields: FieldReader): OsvEvent {
  const out: { introduced?: string; fixed?: string; lastAffected?: string; limit?: string } = {};
  let isKnown = false;
  for (const kind of EVENT_KINDS) {
    if (event[kind] === undefined) continue;
    isKnown = true;
    out[kind === "last_affected" ? "lastAffected" : kind] = fields.text(event[kind], `affected[].ranges[].events[].${kind}`);
  }
  if (!isKnown) fields.faults.push("affected[].ranges[].events[] has no known kind");
  return out;
}

/** Debian writes `urgency`, Ubuntu `ubuntu_priority`, RustSec `informational`, others `severity`. */
function readSeverityWord(entry: JsonObject): string | undefined {
  const word =
    findWord(entry["ecosystem_specific"], "urgency", "ubuntu_priority", "severity") ??
    findWord(entry["database_specific"], "severity", "urgency", "informational");
  return word === "not yet assigned" ? undefined : word;
}

function readFixState(entry: JsonObject): string | undefined {
  const state = findWord(entry["ecosystem_specific"], "fix_state") ?? findWord(entry["database_specific"], "fix_state");
  // Debian says so in the place of the urgency: https://security-team.debian.org/security_tracker.html#issues-not-warranting-a-security-advisory
  return state ?? (findWord(entry["ecosystem_specific"], "urgency") === "end-of-life" ? "end-of-life" : undefined);
}

/**
 * SUSE names source packages and lists the binaries beside them. Ubuntu's list of the same name holds what the fixed build produced,
 * kernel ABI names included, so it does not limit what is affected and is left out.
 */
function readBinaries(ecosystem: string, specific: unknown): readonly string[] | undefined {
  if (!/^(?:open)?SUSE:/.test(ecosystem) || !isObject(specific) || !Array.isArray(specific["binaries"])) return undefined;
  const names = new Set<string>();
  for (const item of specific["binaries"]) {
    if (isObject(item)) for (const name of Object.keys(item)) names.add(name);
  }
  return [...names].sort();
}

const MAX_CVES = 1000;

/** An Ubuntu notice tells of each release which of its CVEs it has there; what it lists as a whole holds for none in particular. */
function readCves(specific: unknown): readonly string[] | undefined {
  const map = isObject(specific) ? specific["cves_map"] : undefined;
  const list = isObject(map) ? map["cves"] : undefined;
  if (!Array.isArray(list) || list.length > MAX_CVES) return undefined;
  const ids = list.flatMap((item: unknown) => findWord(item, "id") ?? []);
  return ids.length > 0 && ids.length === list.length ? [...new Set(ids)].sort() : undefined;
}
