import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { isCompressedFile, recogniseTable } from "../shared/file-tables.ts";
import { findPath, requirePath } from "../shared/path-reference.ts";
import { openCompressed } from "./open-compressed.ts";
import { openPlain } from "./open-plain.ts";

/** What `docker save` writes, in the classic and in the OCI-shaped form: both have a manifest.json. */
export const dockerArchiveSource: ImageSource = {
  id: "docker-archive",
  title: "docker save archive",
  references: ["https://github.com/moby/docker-image-spec/blob/main/v1.2.md"],
  prefixes: ["docker-archive:"],
  isFile: true,
  recognise: async (text, cx) => {
    const found = await findPath(text, cx);
    return found?.stat.kind === "file" && recogniseTable(found, "manifest.json", cx);
  },
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const reference = await requirePath(text, cx);
  const isCompressed = reference.stat.kind === "file" && (await isCompressedFile(reference.path, cx));
  return isCompressed ? openCompressed(reference, text, cx) : openPlain(reference, text, cx);
}
