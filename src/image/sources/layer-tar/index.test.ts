import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itReadsABareRoot } from "../../../../test/contract/bare-root.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import { buildDockerArchive, buildOciFiles, buildTar, type Compression, compress, digest } from "../../../../test/support/images.ts";
import { recordImage } from "../../../../test/support/layer-recording.ts";
import { layerTarSource } from "./index.ts";

const FORMS: readonly Compression[] = ["none", "gzip", "zstd"];

for (const form of FORMS) {
  itReadsABareRoot(`a layer's tar (${form})`, {
    source: layerTarSource,
    publish: async (entries, { folder }) => {
      const path = join(folder, "layer.tar");
      writeFileSync(path, compress(await buildTar(entries), form));
      return path;
    },
  });
}

describe("the tar of one layer", () => {
  let cx: TestImageContext;
  beforeEach(() => {
    cx = createImageContext();
  });
  afterEach(() => cx.dispose());
  const save = (bytes: Buffer | string): string => {
    const path = join(cx.folder, "file");
    writeFileSync(path, bytes);
    return path;
  };

  it.each(FORMS)("is recognised where no manifest is in it (%s)", async (form) => {
    expect(await layerTarSource.recognise(save(compress(await buildTar([{ path: "etc/a" }]), form)), cx)).toBe(true);
  });

  it.each<readonly [what: string, bytes: () => Promise<Buffer | string>]>([
    ["a docker-archive", () => buildDockerArchive([{ layers: [] }])],
    ["a compressed docker-archive", async () => gzipSync(await buildDockerArchive([{ layers: [] }]))],
    ["an OCI layout", () => buildTar(buildOciFiles([{ layers: [] }]))],
    ["text", async () => "no tar"],
    ["nothing", async () => ""],
  ])("is not meant by %s", async (_what, bytes) => {
    expect(await layerTarSource.recognise(save(await bytes()), cx)).toBe(false);
  });

  it("is known by its bytes where all of them are read", async () => {
    const tar = await buildTar([{ path: "etc/a", content: "x" }]);
    await using image = await layerTarSource.open(save(gzipSync(tar)), cx);
    expect(image.info.id).toBe(digest(tar));
    expect([...(await recordImage(image)).layers.values()][0]?.stats?.diffId).toBe(digest(tar));
  });
});
