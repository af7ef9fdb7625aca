// Takes the inventory of an archive with some extractors, or with all: `node test/perf/take-inventory.ts ARCHIVE [ID …]`.
import { openImage } from "../../src/image/index.ts";
import { assembleInventory, createLayerAnalyzer, type LayerAnalysis, spellLicenses } from "../../src/inventory/index.ts";
import { EXTRACTORS } from "../../src/inventory/registry.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { LayerReport } from "../../src/model/layer-report.ts";
import type { LayerVisitor } from "../../src/ports/layer-visitor.ts";
import { createImageContext } from "../support/image-context.ts";

const [archive = "", ...ids] = process.argv.slice(2);
const extractors = ids.length === 0 ? EXTRACTORS : EXTRACTORS.filter(({ id }) => ids.includes(id));
const context = createImageContext();
try {
  const analyzer = createLayerAnalyzer(extractors);
  const analyses = new Map<LayerVisitor, LayerAnalysis>();
  const reports = new Map<Digest, LayerReport>();
  await using image = await openImage(archive, context);
  await image.readLayers({
    wanted: new Set(image.info.layers.map(({ diffId }) => diffId)),
    begin: () => {
      const analysis = analyzer.begin();
      analyses.set(analysis, analysis);
      return analysis;
    },
    end: (diffId, visitor, stats) => {
      const report = analyses.get(visitor)?.finish(diffId, stats);
      if (report) reports.set(diffId, report);
    },
  });
  const info = image.finalInfo();
  const ordered = info.layers.flatMap(({ diffId }) => reports.get(diffId) ?? []);
  const { packages } = await spellLicenses(assembleInventory({ image: info, reports: ordered, extractors }));
  console.log(`${extractors.length} extractors, ${packages.length} packages`);
} finally {
  context.dispose();
}
