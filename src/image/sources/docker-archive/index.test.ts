import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { itIsAnImageSource } from "../../../../test/contract/image-source.ts";
import type { TestImageContext } from "../../../../test/support/image-context.ts";
import { buildDockerArchive, buildModernDockerArchive } from "../../../../test/support/images.ts";
import { dockerArchiveSource } from "./index.ts";

const save = (cx: TestImageContext, bytes: Buffer): string => {
  const path = join(cx.folder, "image.tar");
  writeFileSync(path, bytes);
  return path;
};
const absent = async (cx: TestImageContext): Promise<string> => join(cx.folder, "nothing.tar");
const foreign = ["app:latest", "/nothing/here.tar", import.meta.dirname, import.meta.filename];

itIsAnImageSource("docker save before 25", {
  source: dockerArchiveSource,
  publish: async (image, cx) => save(cx, await buildDockerArchive([image])),
  absent,
  foreign,
});

itIsAnImageSource("docker save since 25", {
  source: dockerArchiveSource,
  publish: async (image, cx) => save(cx, await buildModernDockerArchive([image])),
  absent,
  foreign,
});

itIsAnImageSource("docker save over containerd's store", {
  source: dockerArchiveSource,
  publish: async (image, cx) => save(cx, await buildModernDockerArchive([image], { compression: "gzip" })),
  absent,
  foreign,
});

itIsAnImageSource("docker save before 25 through gzip", {
  source: dockerArchiveSource,
  publish: async (image, cx) => save(cx, gzipSync(await buildDockerArchive([image]))),
  absent,
  foreign,
});

itIsAnImageSource("docker save since 25 through zstd, with gzip layers", {
  source: dockerArchiveSource,
  publish: async (image, cx) => save(cx, zstdCompressSync(await buildModernDockerArchive([image], { compression: "gzip" }))),
  absent,
  foreign,
});
