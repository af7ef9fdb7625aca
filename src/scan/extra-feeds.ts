import { TidegateError } from "../model/errors.ts";
import { readFeedPlaces } from "./options/feed-places.ts";
import { OSV_BUCKET } from "./options/feed-table.ts";
import type { Settings } from "./options/read.ts";

interface ExtraFeed {
  readonly ecosystem: string;
  /** Tells the source that reads it; see `src/feed/sources`. */
  readonly prefix: string;
  readonly address: string;
}

/** Distributions that publish their advisories themselves, and that OSV lacks. */
const EXTRA_FEEDS: ReadonlyMap<string, ExtraFeed> = new Map([
  ["amazon", { ecosystem: "Amazon Linux", prefix: "amazon:", address: "https://cdn.amazonlinux.com" }],
  ["arch", { ecosystem: "Arch Linux", prefix: "arch:", address: "https://security.archlinux.org/issues/all.json" }],
  ["oracle", { ecosystem: "Oracle Linux", prefix: "oracle:", address: "https://linux.oracle.com/security/oval/com.oracle.elsa-all.xml.bz2" }],
]);

/** Ecosystem → where it comes from. A feed of one's own is asked for everything, unless more is demanded: it may be meant to be the only one. */
export function readExtraFeeds(settings: Settings): ReadonlyMap<string, string> {
  const text = settings.text("extra-feeds");
  if (text === "none") return new Map();
  if (text === "auto")
    return readFeedPlaces(settings.text("feed")).includes(OSV_BUCKET) ? new Map([...EXTRA_FEEDS.values()].map((feed) => locate(feed))) : new Map();
  return new Map(text.split(",").map((item) => readItem(item.trim())));
}

function readItem(item: string): readonly [string, string] {
  const [, name = "", address] = /^([^=]*)(?:=(.*))?$/.exec(item) ?? [];
  const feed = EXTRA_FEEDS.get(name);
  if (feed === undefined || (address !== undefined && !/^https?:\/\//.test(address))) {
    throw new TidegateError(
      "INPUT_INVALID",
      `extra-feeds must be auto, none or a list of ${[...EXTRA_FEEDS.keys()].join(", ")}, each with =URL where it is not the public one, not ${JSON.stringify(item)}`,
    );
  }
  return locate(feed, address);
}

function locate({ ecosystem, prefix, address }: ExtraFeed, own = address): readonly [string, string] {
  return [ecosystem, prefix + own];
}
