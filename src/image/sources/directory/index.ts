import { TidegateError } from "../../../model/errors.ts";
import type { ImageContext, ImageSource, OpenImage, ReadLayersRequest } from "../../source.ts";
import { describeBareLayer, placeDigest } from "../shared/bare-layer.ts";
import { walkDirectory } from "./walk-directory.ts";

/** A directory as the root of a file system: an unpacked image, a mounted disk, a machine. */
export const directorySource: ImageSource = {
  id: "directory",
  title: "directory",
  references: ["https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html"],
  prefixes: ["dir:"],
  // Only by its prefix: a folder that is called like an image must not be taken for it.
  recognise: async () => false,
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const stat = await cx.fs.stat(text);
  if (!stat) throw new TidegateError("IMAGE_NOT_FOUND", `there is no directory ${text}`);
  if (stat.kind !== "directory") throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} is not a directory`);
  const diffId = placeDigest("directory", text);
  const info = describeBareLayer(text, diffId, cx);
  return {
    info,
    origin: `directory ${text}`,
    readLayers: async (request: ReadLayersRequest) => {
      if (!request.wanted.has(diffId)) return;
      const visitor = request.begin();
      // Without digest: what was read now is not what will be there the next time.
      request.end(diffId, visitor, await walkDirectory(text, visitor, cx));
    },
    finalInfo: () => info,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
