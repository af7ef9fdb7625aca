import { createHash } from "node:crypto";
import { LAYER_REPORT_SCHEMA } from "../model/layer-report.ts";
import { compileClaims } from "./claims.ts";
import type { PackageExtractor } from "./extractor.ts";
import { type LayerAnalysis, LayerRecorder } from "./layer-recorder.ts";

/** Reads layers with a fixed set of extractors. */
export interface LayerAnalyzer {
  /** Changes whenever a layer could be reported differently; part of the name under which reports are stored. */
  readonly key: string;
  readonly begin: () => LayerAnalysis;
}

/** Raised when the walk itself would report a layer differently. */
const WALK_VERSION = 1;

/** Compiles the claims once, for all layers. */
export function createLayerAnalyzer(extractors: readonly PackageExtractor[]): LayerAnalyzer {
  const claims = compileClaims(extractors);
  const identity = [
    LAYER_REPORT_SCHEMA,
    WALK_VERSION,
    ...extractors.map(({ id, version, claims: wanted, maxBytes }) => [id, version, wanted, maxBytes]),
  ];
  return {
    key: createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16),
    begin: () => new LayerRecorder(claims),
  };
}
