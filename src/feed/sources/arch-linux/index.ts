import { fetchBytes } from "../../download/bytes.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { inOrder } from "../shared/made-record.ts";
import { tokenOf } from "../shared/token.ts";
import { readGroups } from "./groups.ts";

const PREFIX = "arch:";
const ECOSYSTEM = "Arch Linux";
const MAX_BYTES = 64 * 1024 * 1024;

/** The groups of vulnerabilities that Arch Linux tracks, in one JSON file. */
export function createArchLinuxSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "arch-linux",
    title: "Arch Linux's security tracker",
    references: ["https://wiki.archlinux.org/title/Arch_Security_Team", "https://gitlab.archlinux.org/archlinux/arch-security-tracker"],
    needs: { network: true },
    recognise: async (location) => location.startsWith(PREFIX) && URL.canParse(location.slice(PREFIX.length)),
    fetch: (query, cx) => fetchGroups(query, limits, cx),
  };
}

/** The tracker makes its answer anew each time, without a validator: the content says whether it changed. */
async function fetchGroups({ location, ecosystem, since }: FeedQuery, limits: DownloadLimits, cx: FeedContext): Promise<FeedAnswer> {
  if (ecosystem !== ECOSYSTEM) return { kind: "absent" };
  const bytes = await fetchBytes(location.slice(PREFIX.length), MAX_BYTES, limits, cx);
  if (bytes === undefined) return { kind: "absent" };
  const token = tokenOf(bytes);
  if (token === since?.token) return { kind: "unchanged" };
  const items = readGroups(bytes, ECOSYSTEM);
  return { kind: "records", revision: { token }, records: asBatches(items, cx.signal) };
}

async function* asBatches(items: readonly FeedItem[], signal: AbortSignal): AsyncGenerator<readonly FeedItem[]> {
  for (const batch of inOrder(items)) {
    signal.throwIfAborted();
    yield batch;
  }
}
