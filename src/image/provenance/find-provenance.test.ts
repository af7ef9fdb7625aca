import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry } from "../../../test/fakes/registry.ts";
import { createImageContext, type TestImageContext } from "../../../test/support/image-context.ts";
import { buildLayer, buildOciFiles, buildTar, compress, type LayoutFile, writeFiles } from "../../../test/support/images.ts";
import { makeStatement } from "../../../test/support/provenance.ts";
import { openImage } from "../index.ts";

const DIGEST = `sha256:${"1".repeat(64)}`;

let registry: FakeRegistry;
let cx: TestImageContext;
beforeAll(async () => {
  registry = await startFakeRegistry();
});
beforeEach(() => {
  cx = createImageContext();
});
afterEach(() => cx.dispose());
afterAll(() => registry.close());

const FORMS: Readonly<Record<string, (files: readonly LayoutFile[]) => Promise<string>>> = {
  "a layout": async (files) => {
    writeFiles(cx.folder, files);
    return `oci:${cx.folder}`;
  },
  "a tar of a layout": async (files) => {
    writeFileSync(join(cx.folder, "a.tar"), await buildTar(files));
    return `oci:${join(cx.folder, "a.tar")}`;
  },
  "a compressed tar of a layout": async (files) => {
    writeFileSync(join(cx.folder, "a.tar.gz"), compress(await buildTar(files), "gzip"));
    return `oci:${join(cx.folder, "a.tar.gz")}`;
  },
  // As the engine writes it with the image store of containerd.
  "a docker-archive": async (files) => {
    writeFileSync(join(cx.folder, "d.tar"), await buildTar([...files, describeFor(files)]));
    return `docker-archive:${join(cx.folder, "d.tar")}`;
  },
  "a compressed docker-archive": async (files) => {
    writeFileSync(join(cx.folder, "d.tar.gz"), compress(await buildTar([...files, describeFor(files)]), "gzip"));
    return `docker-archive:${join(cx.folder, "d.tar.gz")}`;
  },
  "a registry": async (files) => {
    registry.putLayout("app:1", files);
    return `registry:${registry.host}/app:1`;
  },
};

/** The manifest.json that `docker save` puts beside the layout. */
function describeFor(files: readonly LayoutFile[]): LayoutFile {
  const pathOf = (value: string): string => files.find(({ path, content }) => path.startsWith("blobs/") && content.includes(value))?.path ?? "";
  const layer = files.find(({ content }) => content[0] === 0x1f)?.path;
  return { path: "manifest.json", content: Buffer.from(JSON.stringify([{ Config: pathOf('"created_by"'), RepoTags: null, Layers: [layer] }])) };
}

async function find(form: string, provenance?: object, spoil: (files: LayoutFile[]) => LayoutFile[] = (files) => files) {
  const image = { layers: [await buildLayer([{ path: "a", content: "a" }])] };
  const files = spoil(buildOciFiles([image], { isNested: true, ...(provenance ? { provenance } : {}) }));
  await using opened = await openImage((await FORMS[form]?.(files)) ?? "", cx);
  return await opened.findProvenance?.();
}

describe.each(Object.keys(FORMS))("provenance in %s", (form) => {
  const statement = makeStatement([{ purl: "debian@12", digest: DIGEST }]);

  it("is found beside the image", async () => expect(await find(form, statement)).toEqual({ images: [{ name: "debian:12", digest: DIGEST }] }));

  it("is nothing where none is attached", async () => expect(await find(form)).toBeUndefined());

  it("is refused when it is missing", async () => {
    const isStatement = ({ content }: LayoutFile): boolean => content.includes('"predicate"');
    registry.blobs.clear();
    const found = find(form, statement, (files) => files.filter((file) => !isStatement(file)));
    await expect(found).rejects.toMatchObject({ code: expect.stringMatching(/NOT_FOUND|TRUNCATED/) });
  });
});
