/** What an author of plug-ins needs: the contracts of the five kinds and the values they speak in. */
export type { FeedAnswer, FeedContext, FeedSource, Revision } from "./feed/source.ts";
export type { ImageContext, ImageSource, OpenImage, ReadLayersRequest } from "./image/source.ts";
export type { Claim, ClaimedFile, CombinedFile, PackageExtractor, SquashedFiles } from "./inventory/extractor.ts";
export type { Advisory, AdvisoryRecord, AdvisoryText, Affected } from "./model/advisory.ts";
export type { Extraction, Note, OwnedFiles } from "./model/layer-report.ts";
export type { FoundPackage } from "./model/package.ts";
export type { Needs, PluginInfo } from "./model/plugin.ts";
export type { Problem, ProblemCode } from "./model/problem.ts";
export type { ScanReport } from "./model/report.ts";
export type { ReportFormat } from "./report/format.ts";
export type { VersionScheme } from "./versions/scheme.ts";
