import { TidegateError } from "../../../model/errors.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { readRegion } from "../shared/blobs.ts";
import { openFileTable } from "../shared/file-tables.ts";
import { findAttached } from "../shared/open-oci.ts";
import type { PathReference } from "../shared/path-reference.ts";
import { identifyBlobLayers, type LayerBlob, readBlobLayers } from "../shared/read-blob-layers.ts";
import { describeArchive, storedDigest } from "./manifest.ts";

/** Opens an archive in which everything can be found by its place: layers are read where they lie. */
export async function openPlain(reference: PathReference, name: string, cx: ImageContext): Promise<OpenImage> {
  const { path: place, tag } = reference;
  const table = await openFileTable(reference, cx);
  const find = async (path: string): Promise<FileRegion> => {
    const region = await table.find(path);
    if (region) return region;
    throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its layer ${path}`);
  };
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const region = await table.find(path);
    return region && readRegion(region, `${path} of ${place}`);
  };
  try {
    const { info, layers } = await describeArchive({ name, place, read, ...(tag ? { tag } : {}) }, cx);
    const blobs = layers.map(({ path, diffId, label }): LayerBlob => {
      const digest = storedDigest(path);
      return { diffId, label, find: () => find(path), ...(digest ? { digest } : {}) };
    });
    return {
      info,
      origin: `docker-archive ${place}`,
      readLayers: (request) => readBlobLayers(blobs, request, cx),
      identifyLayers: (diffIds) => identifyBlobLayers(blobs, diffIds, cx),
      finalInfo: () => info,
      findProvenance: () => findAttached({ table, name, place }, info.id),
      [Symbol.asyncDispose]: () => table.close(),
    };
  } catch (error) {
    await table.close();
    throw error;
  }
}
