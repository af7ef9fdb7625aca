import { TidegateError } from "../model/errors.ts";
import { readFeedPlaces } from "./options/feed-places.ts";
import { OSV_BUCKET } from "./options/feed-table.ts";
import type { Settings } from "./options/read.ts";

interface ExtraFeed {
  readonly ecosystem: string;
  /** Tells the source that reads it; see `src/feed/sources`. */
  readonly prefix: string;
  readonly address: string;
  /** OSV has some of it, and is used unless this is asked for: its files are large. */
  readonly isOnDemand?: true;
}

/** Distributions that publish their advisories themselves, and that OSV lacks, or has less of. */
const EXTRA_FEEDS: ReadonlyMap<string, ExtraFeed> = new Map([
  ["amazon", { ecosystem: "Amazon Linux", prefix: "amazon:", address: "https://cdn.amazonlinux.com" }],
  ["arch", { ecosystem: "Arch Linux", prefix: "arch:", address: "https://security.archlinux.org/issues/all.json" }],
  ["oracle", { ecosystem: "Oracle Linux", prefix: "oracle:", address: "https://linux.oracle.com/security/oval/com.oracle.elsa-all.xml.bz2" }],
  ["redhat", { ecosystem: "Red Hat", prefix: "redhat:", address: "https://security.access.redhat.com/data/csaf/v2/vex", isOnDemand: true }],
]);

/** Ecosystem → where it comes from. A feed of one's own is asked for everything, unless more is demanded: it may be meant to be the only one. */
export function readExtraFeeds(settings: Settings): ReadonlyMap<string, string> {
  const text = settings.text("extra-feeds");
  if (text === "none") return new Map();
  return new Map(text.split(",").flatMap((item) => (item.trim() === "auto" ? listAutomatic(settings) : [readItem(item.trim())])));
}

/** Ecosystems that OSV has as well, and stands in with when their own place cannot be used. */
export const SHARED_WITH_OSV: ReadonlySet<string> = new Set([...EXTRA_FEEDS.values()].flatMap((feed) => (feed.isOnDemand ? feed.ecosystem : [])));

function listAutomatic(settings: Settings): readonly (readonly [string, string])[] {
  if (!readFeedPlaces(settings.text("feed")).includes(OSV_BUCKET)) return [];
  return [...EXTRA_FEEDS.values()].filter(({ isOnDemand }) => !isOnDemand).map((feed) => locate(feed));
}

function readItem(item: string): readonly [string, string] {
  const [, name = "", address] = /^([^=]*)(?:=(.*))?$/.exec(item) ?? [];
  const feed = EXTRA_FEEDS.get(name);
  if (feed === undefined || (address !== undefined && !/^https?:\/\//.test(address))) {
    throw new TidegateError(
      "INPUT_INVALID",
      `extra-feeds must be none or a list of auto, ${[...EXTRA_FEEDS.keys()].join(", ")}, each with =URL where it is not the public one, not ${JSON.stringify(item)}`,
    );
  }
  return locate(feed, address);
}

function locate({ ecosystem, prefix, address }: ExtraFeed, own = address): readonly [string, string] {
  return [ecosystem, prefix + own];
}
