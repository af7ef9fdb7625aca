import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { decodeLayerReport, encodeLayerReport } from "../inventory/index.ts";
import type { Digest } from "../model/digest.ts";
import type { LayerReport } from "../model/layer-report.ts";
import type { BlobStore } from "../ports/blob-store.ts";

/** Largest report that is believed; a bigger one reads as absent. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;

/** Layer reports by diff ID and the key of the extractors that made them. What is damaged, or of another schema, is simply not there. */
export interface LayerStore {
  get(diffId: Digest, analyzer: string): Promise<LayerReport | undefined>;
  put(report: LayerReport, analyzer: string): Promise<void>;
}

export function createLayerStore(blobs: BlobStore): LayerStore {
  const keyOf = (diffId: Digest, analyzer: string): string => `${diffId.slice("sha256:".length)}.${analyzer}.zst`;
  return {
    async get(diffId, analyzer) {
      const stored = await blobs.get(keyOf(diffId, analyzer));
      const report = stored === undefined ? undefined : decode(stored);
      return report?.diffId === diffId ? report : undefined;
    },
    put: (report, analyzer) => {
      const params = { [constants.ZSTD_c_checksumFlag]: 1 };
      return blobs.put(keyOf(report.diffId, analyzer), zstdCompressSync(Buffer.from(encodeLayerReport(report)), { params }));
    },
  };
}

function decode(stored: Uint8Array): LayerReport | undefined {
  try {
    return decodeLayerReport(zstdDecompressSync(stored, { maxOutputLength: MAX_REPORT_BYTES }).toString());
  } catch {
    return undefined;
  }
}
