import type { FindingDelta } from "../../model/compare-findings.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { TidegateError } from "../../model/errors.ts";
import type { ScanReport } from "../../model/report.ts";
import type { ImageView } from "../../report/index.ts";
import type { Base } from "../scanned-image.ts";
import { describeBaseImage } from "./base-image.ts";
import type { ResultFiles } from "./files.ts";
import type { ListedImage } from "./image-list.ts";

/** One image that was scanned, with everything that was made of it. */
export interface JudgedImage {
  readonly listed: ListedImage;
  readonly report: ScanReport;
  readonly base?: Base;
  /** Against the base, where there is one. */
  readonly delta?: FindingDelta;
  readonly files: ResultFiles;
  /** Of this image alone: code scanning, dependency graph. */
  readonly deliveries: readonly Delivery[];
}

/** One that could not be scanned. */
export interface FailedImage {
  readonly listed: ListedImage;
  readonly error: TidegateError;
}

export type ImageResult = JudgedImage | FailedImage;

export type ImageVerdict = ScanReport["verdict"]["outcome"] | "error";

const WORST_FIRST: readonly ImageVerdict[] = ["error", "fail", "incomplete", "pass"];

export function verdictOf(result: ImageResult): ImageVerdict {
  return "report" in result ? result.report.verdict.outcome : "error";
}

/** The worst of all: what the step as a whole comes to. */
export function worstVerdict(results: readonly ImageResult[]): ImageVerdict {
  return WORST_FIRST.find((verdict) => results.some((result) => verdictOf(result) === verdict)) ?? "error";
}

/** The image that stands for all where there is room for one: the worst of those that were scanned, of equals the first. */
export function worstImage(results: readonly ImageResult[]): JudgedImage | undefined {
  const judged = results.filter((result) => "report" in result);
  return WORST_FIRST.flatMap((verdict) => judged.filter((result) => verdictOf(result) === verdict))[0];
}

/** The branch's result; where it lacks one, and that was said, the base image. */
function compareWith({ report, base }: JudgedImage): Pick<ImageView, "base" | "baseName"> {
  if (base?.report) return { base: base.report, baseName: base.name };
  const image = base?.note === undefined ? undefined : describeBaseImage(report);
  return image ? { base: image.report, baseName: image.name } : {};
}

/** What the reports show of it. */
export function viewOf(result: ImageResult): ImageView {
  const name = result.listed.image;
  if ("error" in result) return { name, failure: { message: result.error.message, hint: result.error.hint, code: result.error.code } };
  const { report, base } = result;
  const alertsUrl = result.deliveries.find(({ channel, state }) => channel === "code-scanning" && state === "delivered")?.url;
  return {
    name,
    report,
    ...compareWith(result),
    ...(base?.note ? { baseNote: base.note } : {}),
    ...(alertsUrl ? { alertsUrl } : {}),
  };
}
