import { download } from "../../download/index.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { readZipRecords } from "../shared/zip-records.ts";
import { fetchChanges } from "./changes.ts";
import { asValidator, readRevision, writeRevision } from "./revision.ts";

/** The bucket of osv.dev, or any host that serves a copy of it. */
export function createOsvBucketSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "osv-bucket",
    title: "OSV's bucket of records, or a copy of it on a web server",
    references: ["https://google.github.io/osv.dev/data/#data-dumps"],
    needs: { network: true },
    recognise: async (location) => /^https?:\/\//i.test(location) && URL.canParse(location),
    async fetch(query, cx) {
      const state = readRevision(query.since);
      const addressOf = (file: string): string => addressIn(query.location, query.ecosystem, file);
      return (await fetchChanges(query, state, { addressOf, limits }, cx)) ?? (await fetchAll(query, addressOf("all.zip"), limits, cx));
    },
  };
}

async function fetchAll(query: FeedQuery, address: string, limits: DownloadLimits, cx: FeedContext): Promise<FeedAnswer> {
  const answer = await download(address, asValidator(readRevision(query.since).zip), limits, cx);
  if (answer.kind !== "file") return answer;
  const { path, revision, bytes } = answer;
  // The list of changes may already be younger than the zip, so it is read from the start next time.
  return {
    kind: "records",
    revision: writeRevision({ zip: revision.token, bytes }, revision.modified),
    records: readAndRemove(path, query.shards, cx),
  };
}

async function* readAndRemove(path: string, shards: readonly string[], cx: FeedContext): AsyncGenerator<readonly FeedItem[]> {
  try {
    yield* readZipRecords(path, shards, cx);
  } finally {
    await cx.fs.remove(path);
  }
}

/** Keeps a query string, which is how some mirrors are signed. */
function addressIn(location: string, ...parts: readonly string[]): string {
  const url = new URL(location);
  url.pathname = [url.pathname.replace(/\/+$/, ""), ...parts.map(encodeURIComponent)].join("/");
  url.hash = "";
  return url.href;
}
