import type { ImagePath } from "../../model/location.ts";

const PREFIX = ".wh.";
const OPAQUE = ".wh..wh..opq";

/**
 * Recognises the marker files of the OCI layer specification: `.wh.NAME` removes NAME from the layers below, `.wh..wh..opq` hides
 * what the layers below have in its directory. Only the whole base name counts: `whatwg-url` is no whiteout.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
export function classifyName(path: ImagePath): { readonly kind: "whiteout" | "opaque"; readonly path: ImagePath } | undefined {
  const slash = path.lastIndexOf("/");
  if (!path.startsWith(PREFIX, slash + 1)) return undefined;
  const directory = slash < 0 ? "" : path.slice(0, slash);
  const name = path.slice(slash + 1);
  if (name === OPAQUE) return { kind: "opaque", path: directory };
  const hidden = name.slice(PREFIX.length);
  // Further `.wh..wh.` names are bookkeeping of AUFS; `.wh.` alone would remove its own directory.
  if (hidden === "" || hidden.startsWith(PREFIX) || hidden === "." || hidden === "..") return undefined;
  return { kind: "whiteout", path: directory === "" ? hidden : `${directory}/${hidden}` };
}
