import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { openFileTable, recogniseTable } from "../shared/file-tables.ts";
import { openDockerArchive } from "../shared/open-docker.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";

/** What `docker save` writes, in the classic and in the OCI-shaped form: both have a manifest.json. */
export const dockerArchiveSource: ImageSource = {
  id: "docker-archive",
  title: "docker save archive",
  references: ["https://github.com/moby/docker-image-spec/blob/main/v1.2.md"],
  prefixes: ["docker-archive:"],
  recognise: async (text, cx) => {
    const found = await findPath(text, cx);
    return found?.stat.kind === "file" && recogniseTable(found, "manifest.json", cx);
  },
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const reference = await requirePath(text, cx);
  const { path, tag } = reference;
  const table = await openFileTable(reference, cx);
  try {
    return await openDockerArchive({ table, name: text, place: path, ...(tag ? { tag } : {}) }, cx);
  } catch (error) {
    await table.close();
    throw error;
  }
}
