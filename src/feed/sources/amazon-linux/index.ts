import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import { unpackFile } from "../../formats/unpack.ts";
import { readXmlElements, type XmlElement } from "../../formats/xml-elements.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { inOrder } from "../shared/made-record.ts";
import { tokenOf } from "../shared/token.ts";
import { fetchUpdateInfo, findUpdateInfo, type UpdateInfo } from "./repository.ts";
import { readUpdate } from "./update.ts";

const PREFIX = "amazon:";
const ECOSYSTEM = "Amazon Linux";

/** The update notices in Amazon Linux's core repositories. */
export function createAmazonLinuxSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "amazon-linux",
    title: "Amazon Linux's package repositories (updateinfo)",
    references: ["https://docs.aws.amazon.com/linux/al2023/ug/alas.html", "https://createrepo-c.readthedocs.io/en/latest/"],
    needs: { network: true },
    recognise: async (location) => location.startsWith(PREFIX) && URL.canParse(location.slice(PREFIX.length)),
    fetch: (query, cx) => fetchNotices(query, limits, cx),
  };
}

async function fetchNotices({ location, ecosystem, shards, since }: FeedQuery, limits: DownloadLimits, cx: FeedContext): Promise<FeedAnswer> {
  if (ecosystem !== ECOSYSTEM) return { kind: "absent" };
  const found: UpdateInfo[] = [];
  for (const shard of shards) {
    const info = await findUpdateInfo(location.slice(PREFIX.length), shard, limits, cx);
    if (info !== undefined) found.push(info);
  }
  if (found.length === 0) return { kind: "absent" };
  const token = tokenOf(...found.map(({ shard, digest }) => `${shard} ${digest}`));
  if (token === since?.token) return { kind: "unchanged" };
  return { kind: "records", revision: { token }, records: readNotices(found, limits, cx) };
}

/** A release has some two thousand notices. */
async function* readNotices(infos: readonly UpdateInfo[], limits: DownloadLimits, cx: FeedContext): AsyncGenerator<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for (const info of infos) {
    const path = await fetchUpdateInfo(info, limits, cx);
    try {
      for await (const updates of readUpdates(path, cx)) items.push(...updates.flatMap((update) => readUpdate(update, info.shard)));
    } finally {
      await cx.fs.remove(path);
    }
  }
  yield* inOrder(items);
}

function readUpdates(path: string, cx: FeedContext): AsyncIterable<readonly XmlElement[]> {
  return readXmlElements(unpackFile(path, cx), { root: "updates", wanted: "update", until: "updates" });
}
