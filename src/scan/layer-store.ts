import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { decodeLayerReport, encodeLayerReport } from "../inventory/index.ts";
import type { Digest } from "../model/digest.ts";
import type { LayerReport } from "../model/layer-report.ts";
import type { BlobStore } from "../ports/blob-store.ts";

/** Largest report that is believed; a bigger one reads as absent. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;

/**
 * Layer reports by a digest that the layer's bytes were found to have (its diff ID, or that of the blob as stored) and the key of the
 * extractors that made them. What is damaged, or of another schema, is simply not there.
 */
export interface LayerStore {
  /** The report of the layer under this digest. Its `diffId` is whatever it was stored under. */
  get(digest: Digest, analyzer: string): Promise<LayerReport | undefined>;
  put(digest: Digest, report: LayerReport, analyzer: string): Promise<void>;
  /** One that never leaves this machine, for layers that are only known by the file they lie in. */
  readonly local?: LayerStore;
  /** Configurations of images, beside the reports of their layers. */
  readonly configs: BlobStore;
}

/** @param local blobs that are shared with nobody */
export function createLayerStore(blobs: BlobStore, local?: BlobStore): LayerStore {
  const keyOf = (digest: Digest, analyzer: string): string => `${digest.slice("sha256:".length)}.${analyzer}.zst`;
  return {
    configs: blobs,
    async get(digest, analyzer) {
      const stored = await blobs.get(keyOf(digest, analyzer));
      const report = stored === undefined ? undefined : decode(stored);
      return report?.diffId === digest ? report : undefined;
    },
    put: (digest, report, analyzer) => {
      const params = { [constants.ZSTD_c_checksumFlag]: 1 };
      return blobs.put(keyOf(digest, analyzer), zstdCompressSync(Buffer.from(encodeLayerReport({ ...report, diffId: digest })), { params }));
    },
    ...(local ? { local: createLayerStore(local) } : {}),
  };
}

function decode(stored: Uint8Array): LayerReport | undefined {
  try {
    return decodeLayerReport(zstdDecompressSync(stored, { maxOutputLength: MAX_REPORT_BYTES }).toString());
  } catch {
    return undefined;
  }
}
