import type { ImageContext, OpenImage } from "../../source.ts";
import { openCompressedArchive, surveyArchive, tabulateDocuments } from "../shared/compressed-archive.ts";
import { findAttached } from "../shared/open-oci.ts";
import type { PathReference } from "../shared/path-reference.ts";
import { describeArchive } from "./manifest.ts";

/** Opens what `docker save | gzip` wrote. */
export async function openCompressed({ path: place, tag }: PathReference, name: string, cx: ImageContext): Promise<OpenImage> {
  const documents = await surveyArchive(place, cx);
  const read = async (path: string): Promise<Uint8Array | undefined> => documents.get(path);
  const { info, layers } = await describeArchive({ name, place, read, ...(tag ? { tag } : {}) }, cx);
  const identify = (path: string) => layers.find((layer) => layer.path === path);
  const findProvenance = () => findAttached({ table: tabulateDocuments(documents), name, place }, info.id);
  return openCompressedArchive(place, { info, origin: `docker-archive ${place}`, identify, findProvenance }, cx);
}
