import { createHash } from "node:crypto";
import { TidegateError } from "../../../model/errors.ts";
import { fetchBytes } from "../../download/bytes.ts";
import { download } from "../../download/index.ts";
import type { DownloadLimits } from "../../download/limits.ts";
import { findElement, readXmlElements, textOf } from "../../formats/xml-elements.ts";
import type { FeedContext } from "../../source.ts";

/** Where a release's list of mirrors lies. Notices are the same for all architectures. */
const MIRROR_LISTS: ReadonlyMap<string, string> = new Map([
  ["Amazon Linux:2023", "al2023/core/mirrors/latest/x86_64/mirror.list"],
  ["Amazon Linux:2", "2/core/latest/x86_64/mirror.list"],
]);

const ARCHITECTURE = "x86_64";
const MAX_LIST = 64 * 1024;
const MAX_METADATA = 4 * 1024 * 1024;

/** A release's file of update notices. */
export interface UpdateInfo {
  readonly shard: string;
  readonly url: string;
  /** SHA-256 of the file as it lies there. */
  readonly digest: string;
}

/** By the list of mirrors and the repository's table of contents; undefined when there is no such repository. */
export async function findUpdateInfo(base: string, shard: string, limits: DownloadLimits, cx: FeedContext): Promise<UpdateInfo | undefined> {
  const list = MIRROR_LISTS.get(shard);
  const mirrors = list === undefined ? undefined : await fetchBytes(`${base.replace(/\/+$/, "")}/${list}`, MAX_LIST, limits, cx);
  if (mirrors === undefined) return undefined;
  const mirror = readMirror(mirrors.toString("utf8"));
  const metadata = await fetchBytes(`${mirror}/repodata/repomd.xml`, MAX_METADATA, limits, cx);
  if (metadata === undefined) throw new TidegateError("FEED_REJECTED", `the mirror of ${shard} has no repomd.xml`);
  for await (const elements of readXmlElements(once(metadata), { root: "repomd", wanted: "data", until: "repomd" })) {
    for (const data of elements) {
      if (data.attributes.get("type") !== "updateinfo") continue;
      const href = findElement(data, "location")?.attributes.get("href") ?? "";
      const checksum = findElement(data, "checksum");
      const digest = textOf(data, "checksum");
      if (!isInside(href) || checksum?.attributes.get("type") !== "sha256")
        throw new TidegateError("FEED_DAMAGED", `the repomd.xml of ${shard} is not one`);
      return { shard, url: `${mirror}/${href}`, digest };
    }
  }
  throw new TidegateError("FEED_REJECTED", `the repository of ${shard} has no update notices`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** One address a line, the first is the best. */
function readMirror(text: string): string {
  const line = text.split(/\r?\n/).find((each) => /^https?:\/\//.test(each));
  const mirror = line?.trim().replaceAll("$basearch", ARCHITECTURE).replace(/\/+$/, "");
  if (mirror === undefined || !URL.canParse(mirror)) throw new TidegateError("FEED_DAMAGED", "the list of mirrors has none");
  return mirror;
}

const isInside = (href: string): boolean => /^[\w./-]+$/.test(href) && !href.startsWith("/") && !href.split("/").includes("..");

/** Brings the file and makes sure that it is the one that the table of contents means. */
export async function fetchUpdateInfo(info: UpdateInfo, limits: DownloadLimits, cx: FeedContext): Promise<string> {
  const answer = await download(info.url, undefined, limits, cx);
  if (answer.kind !== "file") throw new TidegateError("FEED_REJECTED", `the update notices of ${info.shard} are listed but cannot be had`);
  const hash = createHash("sha256");
  const file = await cx.fs.open(answer.path);
  try {
    for await (const chunk of file.stream()) hash.update(chunk);
  } finally {
    await file.close();
  }
  if (hash.digest("hex") === info.digest) return answer.path;
  await cx.fs.remove(answer.path);
  throw new TidegateError("FEED_DAMAGED", `the update notices of ${info.shard} are not those that the repository lists`);
}
