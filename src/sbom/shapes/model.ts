import type { Distro } from "../../model/distro.ts";
import type { ExtractorStatus, ImageInfo, LayerInfo, Platform, UnexplainedFiles } from "../../model/inventory.ts";
import type { Location } from "../../model/location.ts";
import type { Package, SourcePackage } from "../../model/package.ts";
import type { Problem, ProblemCode, ProblemLocation } from "../../model/problem.ts";
import { count, digest, type Fields, flag, list, oneOf, optional, type Read, shape, text, textRecord } from "./read.ts";

/** Shapes of the model, to check what comes back from a document that anybody may have edited. */

const texts = list(text);
const source = shape<SourcePackage>({ name: text, version: text });
const location = shape<Location>({ path: text, layer: optional(count) });
const platform = shape<Platform>({ os: text, architecture: text, variant: optional(text) });

export const layerInfo: Read<LayerInfo> = shape<LayerInfo>({
  diffId: digest,
  digest: optional(digest),
  size: optional(count),
  instruction: optional(text),
  dockerfileLine: optional(count),
  isBase: optional(flag),
});

const problemLocation = shape<ProblemLocation>({
  path: optional(text),
  layer: optional(count),
  plugin: optional(text),
  url: optional(text),
  record: optional(text),
});

/** A code this version does not know was written by a newer one; the problem is kept all the same. */
const problemCode: Read<ProblemCode> = (value) =>
  typeof value === "string" && /^[A-Z]+(?:_[A-Z]+)+$/.test(value) ? (value as ProblemCode) : undefined;

export const problem: Read<Problem> = shape<Problem>({
  severity: oneOf("error", "warning"),
  code: problemCode,
  message: text,
  where: optional(problemLocation),
  hint: optional(text),
});

export const extractorStatus: Read<ExtractorStatus> = shape<ExtractorStatus>({
  id: text,
  version: count,
  files: count,
  packages: count,
  unreadable: optional(count),
  status: oneOf("ok", "partial", "failed"),
});

export const unexplainedFiles: Read<UnexplainedFiles> = shape<UnexplainedFiles>({
  count,
  largest: list(shape<UnexplainedFiles["largest"][number]>({ path: text, size: count })),
});

export const IMAGE_FIELDS: Fields<ImageInfo> = {
  name: text,
  id: digest,
  manifestDigest: optional(digest),
  repoDigests: optional(texts),
  platform,
  created: optional(text),
  labels: optional(textRecord),
  layers: list(layerInfo),
  historySteps: optional(count),
  dockerfile: optional(text),
  base: optional(shape<NonNullable<ImageInfo["base"]>>({ name: optional(text), digest: optional(digest) })),
};

export const DISTRO_FIELDS: Fields<Distro> = {
  id: text,
  version: text,
  codename: optional(text),
  prettyName: optional(text),
  idLike: optional(texts),
  sources: texts,
  isGuess: optional(flag),
  isRolling: optional(flag),
  ecosystems: texts,
};

export const PACKAGE_FIELDS: Fields<Package> = {
  purl: text,
  type: text,
  name: text,
  version: text,
  arch: optional(text),
  source: optional(source),
  licenses: optional(texts),
  supplier: optional(text),
  homepage: optional(text),
  module: optional(text),
  isThirdParty: optional(flag),
  confidence: optional(oneOf("exact", "derived", "guessed")),
  evidence: optional(text),
  qualifiers: optional(textRecord),
  dependsOn: optional(texts),
  isApplication: optional(flag),
  extractor: text,
  locations: list(location),
  ownedBy: optional(text),
};
