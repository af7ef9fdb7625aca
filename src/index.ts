/** The library. Nothing here prints: messages go to the `Logger` you pass. */

export type { ErrorCode } from "./model/errors.ts";
export { isTidegateError, TidegateError } from "./model/errors.ts";
export type { Finding } from "./model/finding.ts";
export type { Inventory } from "./model/inventory.ts";
export type { Package } from "./model/package.ts";
export type { ScanReport } from "./model/report.ts";
export type { Verdict } from "./model/verdict.ts";
export { SILENT } from "./platform/loggers/silent.ts";
export type { Logger } from "./ports/logger.ts";
export { compareVersions } from "./scan/compare-versions.ts";
export { createRuntime, type RuntimeOptions } from "./scan/create-runtime.ts";
export { type InventoryOfImage, inventoryOf } from "./scan/inventory-of.ts";
export { makeSbom } from "./scan/make-sbom.ts";
export { readSettings, type Settings } from "./scan/options/read.ts";
export { describeReportSchema, readReport, renderAs, validateSarif } from "./scan/render.ts";
export type { Runtime } from "./scan/runtime.ts";
export { type ScanRequest, scanImage } from "./scan/scan-image.ts";
