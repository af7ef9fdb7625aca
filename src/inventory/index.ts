/** The stage from layers to the inventory of an image. */
export { assembleInventory } from "./assemble.ts";
export { resolveDistro } from "./distro/index.ts";
export type { LayerAnalysis } from "./layer-recorder.ts";
export { spellLicenses } from "./licenses/spell.ts";
export { decodeLayerReport, encodeLayerReport } from "./report-codec.ts";
export { createLayerAnalyzer } from "./walk.ts";
