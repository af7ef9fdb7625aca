import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { openTarTable } from "../shared/file-tables.ts";
import { openDockerArchive } from "../shared/open-docker.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";

/** What `docker save` writes, in the classic and in the OCI-shaped form: both have a manifest.json. */
export const dockerArchiveSource: ImageSource = {
  id: "docker-archive",
  title: "docker save archive",
  references: ["https://github.com/moby/docker-image-spec/blob/main/v1.2.md"],
  prefixes: ["docker-archive:"],
  recognise: async (text, cx) => (await findPath(text, cx))?.stat.kind === "file" && (await hasManifest(text, cx)),
  open,
};

async function hasManifest(text: string, cx: ImageContext): Promise<boolean> {
  const { path } = await requirePath(text, cx);
  const table = await openTarTable(path, cx);
  try {
    return (await table.find("manifest.json")) !== undefined;
  } finally {
    await table.close();
  }
}

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const { path, tag } = await requirePath(text, cx);
  const table = await openTarTable(path, cx);
  try {
    return await openDockerArchive({ table, name: text, place: path, ...(tag ? { tag } : {}) }, cx);
  } catch (error) {
    await table.close();
    throw error;
  }
}
