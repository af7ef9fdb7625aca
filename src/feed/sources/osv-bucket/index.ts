import { download } from "../../download/index.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import type { FeedContext, FeedItem, FeedSource } from "../../source.ts";
import { readZipRecords } from "../shared/zip-records.ts";

/** The bucket of osv.dev, or any host that serves a copy of it. */
export function createOsvBucketSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "osv-bucket",
    title: "OSV's bucket of records, or a copy of it on a web server",
    references: ["https://google.github.io/osv.dev/data/#data-dumps"],
    needs: { network: true },
    recognise: async (location) => /^https?:\/\//i.test(location) && URL.canParse(location),
    async fetch(query, cx) {
      const answer = await download(addressOf(query.location, query.ecosystem, "all.zip"), query.since, limits, cx);
      if (answer.kind !== "file") return answer;
      return { kind: "records", revision: answer.revision, records: readAndRemove(answer.path, query.shards, cx) };
    },
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
function addressOf(location: string, ...parts: readonly string[]): string {
  const url = new URL(location);
  url.pathname = [url.pathname.replace(/\/+$/, ""), ...parts.map(encodeURIComponent)].join("/");
  url.hash = "";
  return url.href;
}
