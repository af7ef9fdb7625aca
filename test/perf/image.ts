import { availableParallelism } from "node:os";
import { join } from "node:path";
import { makeBigImage } from "./big-image.ts";
import { compareRow } from "./compare-row.ts";
import { type EdgeLayer, makeLargeFiles, makeManyFiles } from "./edge-layers.ts";
import { type Candidate, measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RUNS = 5;

/** 1.1 GB and 50,000 entries: the whole `tidegate sbom` against a bare header walk and against plain inflating. */
export async function measureImage(scratch: string): Promise<Section> {
  const image = await makeBigImage(join(scratch, "big"));
  const output = join(scratch, "sbom.json");
  const sbom = (name: string, source: string, ...options: readonly string[]) => ({
    name,
    args: [CLI, "sbom", "--quiet", "-o", output, ...options, source],
  });
  // Otherwise the first run would leave nothing to read for the next.
  const cold = "--no-layer-cache";
  const walks = measureTogether(
    [sbom("archive", image.dockerArchive, cold), { name: "walk", args: [join(import.meta.dirname, "bare-walk.ts"), image.dockerArchive] }],
    RUNS,
  );
  const inflates = measureTogether(
    [
      sbom("layout", image.ociLayout, cold),
      // Node inflates on four threads unless told otherwise: the yardstick is to have one for each core.
      {
        name: "inflate",
        args: [join(import.meta.dirname, "bare-inflate.ts"), ...image.layerBlobs],
        env: { UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())) },
      },
    ],
    RUNS,
  );
  return {
    name: "Reading a 1.1 GB image of 50,000 entries",
    rows: [
      compareRow("SBOM of an uncompressed docker-archive, against a bare walk over its headers", "≤ 4 ×, < 150 MB", walks),
      compareRow("SBOM of a gzip OCI layout, against inflating its blobs on all cores", "≤ 1.3 ×, < 150 MB", inflates),
      ...measureEdges("1,000,000 files in one layer", await makeManyFiles(join(scratch, "edge")), sbom),
      ...measureEdges("5 GB in one layer", await makeLargeFiles(join(scratch, "edge")), sbom),
    ],
  };
}

/** Where memory must stay flat: time is told for the record. */
function measureEdges(what: string, layer: EdgeLayer, sbom: (name: string, source: string, option: string) => Candidate): Section["rows"] {
  const measured = measureTogether(
    [sbom("plain", `layer:${layer.plain}`, "--no-layer-cache"), sbom("gzip", `layer:${layer.gzip}`, "--no-layer-cache")],
    1,
    0,
  );
  return measured.map(({ name, ms, peakMb }) => ({ what: `${what}, ${name}`, goal: "< 150 MB", figure: `${ms} ms`, memory: `${peakMb} MB` }));
}
