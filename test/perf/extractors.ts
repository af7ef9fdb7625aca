import { join } from "node:path";
import { makeBigImage } from "./big-image.ts";
import { compareRow } from "./compare-row.ts";
import { measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const READER = join(import.meta.dirname, "take-inventory.ts");
const RUNS = 7;

/** What all extractors together cost beside the two that an image always needs. */
export async function measureExtractors(scratch: string): Promise<Section> {
  const { dockerArchive } = await makeBigImage(join(scratch, "big"));
  const measured = measureTogether(
    [
      { name: "all", args: [READER, dockerArchive] },
      { name: "two", args: [READER, dockerArchive, "release-files", "dpkg", "npm"] },
    ],
    RUNS,
  );
  return {
    name: "All extractors on a 1.1 GB image of 50,000 entries",
    rows: [compareRow("Inventory of the docker-archive by all extractors, against those of dpkg and npm alone", "≤ 1.5 ×", measured)],
  };
}
