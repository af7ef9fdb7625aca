import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { openCompressedArchive, surveyArchive, tabulateDocuments } from "../shared/compressed-archive.ts";
import { isCompressedFile, openFileTable, recogniseTable } from "../shared/file-tables.ts";
import { refuseEncrypted } from "../shared/image-manifest.ts";
import { blobPath, describeOciLayout, type OciLayout, openOciLayout } from "../shared/open-oci.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";

/** OCI layouts as a directory or as a tar of one. */
export const ociLayoutSource: ImageSource = {
  id: "oci-layout",
  title: "OCI image layout",
  references: ["https://github.com/opencontainers/image-spec/blob/main/image-layout.md"],
  prefixes: ["oci:", "oci-archive:"],
  isFile: true,
  recognise: async (text, cx) => {
    const found = await findPath(text, cx);
    return found !== undefined && recogniseTable(found, "index.json", cx);
  },
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const reference = await requirePath(text, cx);
  const { path, tag, stat } = reference;
  const layout = { name: text, place: path, ...(tag ? { tag } : {}) };
  if (stat.kind === "file" && (await isCompressedFile(path, cx))) return openCompressed(layout, cx);
  const table = await openFileTable(reference, cx);
  try {
    return await openOciLayout({ ...layout, table }, cx);
  } catch (error) {
    await table.close();
    throw error;
  }
}

/** A layout whose tar is compressed as a whole: its layers are read as they come. */
async function openCompressed(layout: Omit<OciLayout, "table">, cx: ImageContext): Promise<OpenImage> {
  const { place } = layout;
  const documents = await surveyArchive(place, cx);
  const { info, layers, findProvenance } = await describeOciLayout({ ...layout, table: tabulateDocuments(documents) }, cx);
  for (const layer of layers) refuseEncrypted(layer, place);
  const identify = (path: string) => layers.find(({ layer }) => blobPath(layer.digest) === path);
  return openCompressedArchive(place, { info, origin: `OCI layout ${place}`, identify, findProvenance }, cx);
}
