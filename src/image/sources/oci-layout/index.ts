import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { openFileTable, recogniseTable } from "../shared/file-tables.ts";
import { openOciLayout } from "../shared/open-oci.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";

/** OCI layouts as a directory or as an uncompressed tar of one. */
export const ociLayoutSource: ImageSource = {
  id: "oci-layout",
  title: "OCI image layout",
  references: ["https://github.com/opencontainers/image-spec/blob/main/image-layout.md"],
  prefixes: ["oci:", "oci-archive:"],
  recognise: async (text, cx) => {
    const found = await findPath(text, cx);
    return found !== undefined && recogniseTable(found, "index.json", cx);
  },
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const reference = await requirePath(text, cx);
  const { path, tag } = reference;
  const table = await openFileTable(reference, cx);
  try {
    return await openOciLayout({ table, name: text, place: path, ...(tag ? { tag } : {}) }, cx);
  } catch (error) {
    await table.close();
    throw error;
  }
}
