import { imageRepository } from "../model/image-name.ts";
import { errorCodeOf } from "../scan/workflow/exit.ts";
import { type ImageResult, type JudgedImage, verdictOf, worstImage, worstVerdict } from "../scan/workflow/image-result.ts";
import type { WorkflowResult } from "../scan/workflow/run-workflow.ts";
import type { OutputName } from "./inputs.ts";

type Value = string | number;

/** The outputs of the step. What has room for one image tells of the worst; `results` has them all. */
export function collectOutputs({ images, deliveries, commentData }: WorkflowResult): Record<OutputName, Value> {
  const worst = worstImage(images);
  const comment = deliveries.find(({ channel }) => channel === "pull-request-comment");
  const results = Object.fromEntries(images.map((result) => [result.listed.image, describeImage(result)]));
  return {
    ...describeImage(worst),
    verdict: worstVerdict(images),
    "error-code": errorCodeOf(images),
    "comment-url": comment?.url ?? "",
    "comment-data-path": commentData,
    results: JSON.stringify(results),
  };
}

type ImageOutputs = Record<Exclude<OutputName, "comment-url" | "comment-data-path" | "results">, Value>;

const NOTHING: ImageOutputs = {
  verdict: "error",
  "error-code": "",
  "findings-total": "",
  "new-findings": "",
  "fixed-findings": "",
  critical: "",
  high: "",
  medium: "",
  low: "",
  negligible: "",
  unknown: "",
  "sbom-path": "",
  "sarif-path": "",
  "report-path": "",
  digest: "",
  "image-name": "",
  "image-digest": "",
  "sarif-id": "",
  "artifact-url": "",
  "feed-date": "",
};

function describeImage(result: ImageResult | undefined): ImageOutputs {
  if (result === undefined) return NOTHING;
  const outcome = { verdict: verdictOf(result), "error-code": errorCodeOf([result]) };
  if ("error" in result) return { ...NOTHING, ...outcome, "image-name": result.listed.repository };
  const { report, files, deliveries } = result;
  return {
    ...outcome,
    ...report.counts,
    ...describeDelta(result),
    ...describeIdentity(result),
    "findings-total": report.findings.length,
    "sbom-path": files.sbom,
    "sarif-path": files.sarif,
    "report-path": files.report,
    "artifact-url": deliveries.find(({ channel }) => channel === "artifact")?.url ?? "",
    "sarif-id": deliveries.find(({ channel }) => channel === "code-scanning")?.id ?? "",
    "feed-date": report.feed.flatMap(({ status, asOf }) => (status === "missing" ? [] : (asOf ?? []))).sort()[0] ?? "",
  };
}

function describeDelta({ delta }: JudgedImage): Pick<ImageOutputs, "new-findings" | "fixed-findings"> {
  return { "new-findings": delta?.added.length ?? "", "fixed-findings": delta?.fixed.length ?? "" };
}

function describeIdentity({ report }: JudgedImage): Pick<ImageOutputs, "digest" | "image-name" | "image-digest"> {
  const { name = "", id = "", manifestDigest = "" } = report.inventory.image ?? {};
  return { digest: id, "image-name": imageRepository(name), "image-digest": manifestDigest };
}
