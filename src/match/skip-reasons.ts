/** Why packages are not judged, as the coverage table says it. */
export const SKIP = {
  noVersion: "version not known",
  guessed: "identity only guessed",
  thirdParty: "not made by the distribution",
  noDistro: "distribution not recognised",
  noDistroFeed: "no feed covers the distribution",
  noTypeFeed: "no feed covers this type of package",
  shardMissing: "feed not available",
  ownerUnknown: "belongs to an operating system package that is not in the inventory",
  ownerNotJudged: "belongs to an operating system package that was not judged",
  incomparable: "version cannot be compared",
} as const;

export type SkipReason = (typeof SKIP)[keyof typeof SKIP];
