import { TidegateError } from "../model/errors.ts";
import type { FeedContext, FeedSource } from "./source.ts";
import { createAmazonLinuxSource } from "./sources/amazon-linux/index.ts";
import { createArchLinuxSource } from "./sources/arch-linux/index.ts";
import { archiveSource } from "./sources/archive/index.ts";
import { directorySource } from "./sources/directory/index.ts";
import { createOracleLinuxSource } from "./sources/oracle-linux/index.ts";
import { createOsvBucketSource } from "./sources/osv-bucket/index.ts";
import { createRedHatCsafSource } from "./sources/redhat-csaf/index.ts";

/** Every source of advisories, asked in this order. */
export const FEED_SOURCES: readonly FeedSource[] = [
  createOsvBucketSource(),
  createAmazonLinuxSource(),
  createArchLinuxSource(),
  createOracleLinuxSource(),
  createRedHatCsafSource(),
  directorySource,
  archiveSource,
];

export async function findSource(location: string, cx: FeedContext, sources: readonly FeedSource[] = FEED_SOURCES): Promise<FeedSource> {
  for (const source of sources) {
    if (await source.recognise(location, cx)) return source;
  }
  throw new TidegateError("INPUT_INVALID", `no feed can be read from ${location}`, {
    hint: "Give a base URL with the layout of the OSV bucket, a directory, or a zip file of OSV records.",
  });
}
