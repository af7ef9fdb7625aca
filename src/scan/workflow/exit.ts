import type { Delivery } from "../../model/delivery.ts";
import type { Settings } from "../options/read.ts";
import { type ImageResult, verdictOf } from "./image-result.ts";

/** How the step ends; the exit codes of the command line. */
export type StepExit = "pass" | "policy" | "usage" | "failure";

export const EXIT_CODES: Readonly<Record<StepExit, number>> = { pass: 0, policy: 1, usage: 2, failure: 3 };

/**
 * The gate's word goes first: it is about the image, while the rest is about the scan. `on-error: warn` forgives what could not be
 * done, but neither wrong usage nor a completeness that was demanded.
 */
export function decideExit(images: readonly ImageResult[], deliveries: readonly Delivery[], settings: Settings): StepExit {
  const isForgiving = settings.text("on-error") === "warn";
  if (images.some((result) => verdictOf(result) === "fail")) return "policy";
  if (images.some((result) => "error" in result && result.error.exit === "usage")) return "usage";
  if (!isForgiving && images.some((result) => "error" in result)) return "failure";
  const isIncomplete = images.some((result) => verdictOf(result) === "incomplete");
  if (isIncomplete && (!isForgiving || settings.flag("fail-on-uncovered"))) return "failure";
  return lacksRequired(settings, deliveries) ? "failure" : "pass";
}

function lacksRequired(settings: Settings, deliveries: readonly Delivery[]): boolean {
  return (
    settings.text("upload-sarif") === "required" && deliveries.some(({ channel, state }) => channel === "code-scanning" && state !== "delivered")
  );
}

/** Code of what kept the scan from an answer; empty when there was one. */
export function errorCodeOf(images: readonly ImageResult[]): string {
  for (const result of images) if ("error" in result) return result.error.code;
  for (const result of images) {
    if (!("report" in result) || result.report.verdict.outcome !== "incomplete") continue;
    return result.report.problems.find(({ code }) => code.startsWith("FEED_"))?.code ?? "INCOMPLETE";
  }
  return "";
}
