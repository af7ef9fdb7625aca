import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { itIsAnImageSource } from "../../../../test/contract/image-source.ts";
import type { TestImageContext } from "../../../../test/support/image-context.ts";
import { buildOciFiles, buildTar, compress, type OciOptions, writeFiles } from "../../../../test/support/images.ts";
import { ociLayoutSource } from "./index.ts";

const absent = async (cx: TestImageContext): Promise<string> => join(cx.folder, "nothing");
const foreign = ["app:latest", "/nothing/here", import.meta.dirname, import.meta.filename];
const FORMS: Readonly<Record<string, OciOptions>> = {
  "gzip layers": { compression: "gzip" },
  "zstd layers": { compression: "zstd" },
  "plain layers": { compression: "none" },
  "mixed layers under an index with an attestation": { compression: ["none", "zstd", "gzip"], isNested: true },
};

for (const [form, options] of Object.entries(FORMS)) {
  itIsAnImageSource(`OCI layout with ${form}`, {
    source: ociLayoutSource,
    publish: async (image, cx) => {
      const folder = join(cx.folder, "layout");
      writeFiles(folder, buildOciFiles([image], options));
      return folder;
    },
    absent,
    foreign,
  });
}

itIsAnImageSource("tar of an OCI layout", {
  source: ociLayoutSource,
  publish: async (image, cx) => {
    const path = join(cx.folder, "layout.tar");
    writeFileSync(path, await buildTar(buildOciFiles([image])));
    return path;
  },
  absent,
  foreign,
});

for (const compression of ["gzip", "zstd"] as const) {
  itIsAnImageSource(`tar of an OCI layout through ${compression}`, {
    source: ociLayoutSource,
    publish: async (image, cx) => {
      const path = join(cx.folder, "layout.tar");
      const files = buildOciFiles([image], { compression: ["none", "zstd", "gzip"] });
      writeFileSync(path, compress(await buildTar(files.map((file) => ({ ...file, path: `./${file.path}` }))), compression));
      return path;
    },
    absent,
    foreign,
  });
}
