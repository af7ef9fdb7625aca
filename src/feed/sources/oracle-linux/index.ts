import { download } from "../../download/index.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import { unpackFile } from "../../formats/unpack.ts";
import { readXmlElements } from "../../formats/xml-elements.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { inOrder } from "../shared/made-record.ts";
import { readDefinition } from "./definition.ts";

const PREFIX = "oracle:";
const ECOSYSTEM = "Oracle Linux";

/** Oracle's OVAL definitions, one XML file for all releases; as it is, or packed by bzip2, gzip or zstd. */
export function createOracleLinuxSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "oracle-linux",
    title: "Oracle Linux's OVAL definitions",
    references: ["https://linux.oracle.com/security/", "https://oval-community-guidelines.readthedocs.io/en/latest/"],
    needs: { network: true },
    recognise: async (location) => location.startsWith(PREFIX) && URL.canParse(location.slice(PREFIX.length)),
    fetch: (query, cx) => fetchDefinitions(query, limits, cx),
  };
}

async function fetchDefinitions({ location, ecosystem, shards, since }: FeedQuery, limits: DownloadLimits, cx: FeedContext): Promise<FeedAnswer> {
  if (ecosystem !== ECOSYSTEM) return { kind: "absent" };
  const answer = await download(location.slice(PREFIX.length), since, limits, cx);
  if (answer.kind !== "file") return answer;
  return { kind: "records", revision: answer.revision, records: readAndRemove(answer.path, new Set(shards), cx) };
}

/** Only what the shards want is kept until it is in order: some thousand notices a release. */
async function* readAndRemove(path: string, shards: ReadonlySet<string>, cx: FeedContext): AsyncGenerator<readonly FeedItem[]> {
  try {
    const items: FeedItem[] = [];
    const query = { root: "oval_definitions", wanted: "definition", until: "definitions" };
    for await (const elements of readXmlElements(unpackFile(path, cx), query)) {
      for (const element of elements) items.push(...readDefinition(element, shards));
    }
    yield* inOrder(items);
  } finally {
    await cx.fs.remove(path);
  }
}
