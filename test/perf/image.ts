import { join } from "node:path";
import { makeBigImage } from "./big-image.ts";
import { compareRow } from "./compare-row.ts";
import { measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RUNS = 5;

/** 1.1 GB and 50,000 entries: the whole `tidegate sbom` against a bare header walk, and against plain inflating. */
export async function measureImage(scratch: string): Promise<Section> {
  const image = await makeBigImage(join(scratch, "big"));
  const output = join(scratch, "sbom.json");
  const sbom = (name: string, source: string) => ({ name, args: [CLI, "sbom", "--quiet", "-o", output, source] });
  const walks = measureTogether(
    [sbom("archive", image.dockerArchive), { name: "walk", args: [join(import.meta.dirname, "bare-walk.ts"), image.dockerArchive] }],
    RUNS,
  );
  const inflates = measureTogether(
    [sbom("layout", image.ociLayout), { name: "inflate", args: [join(import.meta.dirname, "bare-inflate.ts"), ...image.layerBlobs] }],
    RUNS,
  );
  return {
    name: "Reading a 1.1 GB image of 50,000 entries",
    rows: [
      compareRow("SBOM of an uncompressed docker-archive, against a bare walk over its headers", "≤ 6 ×, < 200 MB", walks),
      compareRow("SBOM of a gzip OCI layout, against inflating its blobs on all cores", "≤ 1.5 ×, < 200 MB", inflates),
    ],
  };
}
