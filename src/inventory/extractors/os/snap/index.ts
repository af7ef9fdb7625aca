import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Unpacked snaps: each has its description in `meta/snap.yaml`. */
export const snapExtractor: PackageExtractor = {
  id: "snap",
  title: "Snaps",
  references: ["https://snapcraft.io/docs/snap-format"],
  family: "os",
  version: 1,
  claims: [{ basename: "snap.yaml", within: "meta" }],
  maxBytes: 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const text = file.text();
  const [name, version, arch] = ["name", "version", "architectures"].map((field) => readField(text, field));
  if (!name || !version || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    return { problems: [invalidRecord({ plugin: snapExtractor.id, file }, "a snap's description has no name and version")] };
  }
  return { packages: [{ type: "snap", name, version, ...(arch ? { arch } : {}) }] };
}

/** A top-level scalar of the YAML, or the first item of a list; snapcraft writes no other form. */
function readField(text: string, field: string): string | undefined {
  const match = new RegExp(`^${field}:[ \\t]*(?:\\n[ \\t]*-[ \\t]*)?['"]?([^'"\\n#]{1,200})`, "m").exec(text);
  return match?.[1]?.trim();
}
