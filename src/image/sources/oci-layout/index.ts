import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { openDirectoryTable, openTarTable } from "../shared/file-tables.ts";
import { openOciLayout } from "../shared/open-oci.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";

/** OCI layouts as a directory or as an uncompressed tar of one. */
export const ociLayoutSource: ImageSource = {
  id: "oci-layout",
  title: "OCI image layout",
  references: ["https://github.com/opencontainers/image-spec/blob/main/image-layout.md"],
  prefixes: ["oci:", "oci-archive:"],
  recognise: async (text, cx) => (await findPath(text, cx)) !== undefined,
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const { path, tag, stat } = await requirePath(text, cx);
  const table = stat.kind === "directory" ? openDirectoryTable(path, cx) : await openTarTable(path, cx);
  try {
    return await openOciLayout({ table, name: text, place: path, ...(tag ? { tag } : {}) }, cx);
  } catch (error) {
    await table.close();
    throw error;
  }
}
