import { fileRevision } from "../../file-revision.ts";
import type { FeedSource } from "../../source.ts";
import { readZipRecords } from "../shared/zip-records.ts";

/** One zip file of OSV records, of any ecosystems. */
export const archiveSource: FeedSource = {
  id: "archive",
  title: "One zip file of OSV records",
  references: ["https://ossf.github.io/osv-schema/"],
  async recognise(location, cx) {
    return /\.zip$/i.test(location) && (await cx.fs.stat(location))?.kind === "file";
  },
  async fetch(query, cx) {
    const stat = await cx.fs.stat(query.location);
    if (stat === undefined) return { kind: "absent" };
    const revision = fileRevision(stat);
    if (revision.token === query.since?.token) return { kind: "unchanged" };
    return { kind: "records", revision, records: readZipRecords(query.location, query.shards, cx) };
  },
};
