import type { OptionName } from "../scan/options/table.ts";
import { IMAGE_OPTIONS } from "./image-options.ts";

/** Options of every command that matches an image with the feed and sets findings aside. */
export const JUDGING_OPTIONS = [
  "ignore-file",
  "vex",
  "severity-sources",
  ...IMAGE_OPTIONS,
  "published-feed",
  "feed",
  "feed-key",
  "extra-feeds",
  "feed-warn-age",
  "feed-dir",
  "kev-feed",
  "epss-feed",
  "eol-feed",
  "nvd-feed",
  "offline",
] as const satisfies readonly OptionName[];
