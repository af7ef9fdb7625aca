import { makeZip } from "./zip.ts";

/** A small OSV record as JSON; `extra` overrides or adds fields. */
export function osvRecord(id: string, ecosystem = "npm", name = "left-pad", extra: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schema_version: "1.7.0",
    id,
    modified: "2026-11-01T00:00:00Z",
    published: "2026-10-01T00:00:00Z",
    summary: `${name} is vulnerable`,
    details: `What ${id} is about.`,
    affected: [{ package: { ecosystem, name }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.3.1" }] }] }],
    references: [{ type: "WEB", url: `https://example.org/${id}` }],
    ...extra,
  };
}

/** A zip of records, each filed under its id. */
export function zipOf(records: readonly Readonly<Record<string, unknown>>[]): Buffer {
  return makeZip(records.map((record) => ({ name: `${String(record["id"])}.json`, data: JSON.stringify(record) })));
}

/** The bucket's list of all records and their times, newest first. */
export function changeListOf(records: readonly Readonly<Record<string, unknown>>[]): string {
  const rows = records.map((record) => `${String(record["modified"])},${String(record["id"])}`);
  return `${rows.sort().reverse().join("\n")}\n`;
}
