import { uploadSarif } from "../../github/code-scanning.ts";
import type { RunContext } from "../../github/context.ts";
import { createMarker } from "../../github/marker.ts";
import { type CommentMode, writeStickyComment } from "../../github/pull-request-comment.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { ScanReport } from "../../model/report.ts";
import type { GitHubApi } from "../../ports/github-api.ts";
import { renderImagesComment, validateSarif } from "../../report/index.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { platformOf } from "./image-list.ts";
import { type ImageResult, viewOf } from "./image-result.ts";

/** What every delivery needs. */
export interface DeliveryDesk {
  readonly settings: Settings;
  readonly context: RunContext;
  /** Undefined without a token. */
  readonly api: GitHubApi | undefined;
}

/** Uploads one image's findings. Never throws for a refusal: what was not delivered is data, and the gate still decides. */
export async function deliverSarif(
  { sarif, leftOut }: { readonly sarif: string /** Findings that the file has no room for. */; readonly leftOut: number },
  { settings, context, api }: DeliveryDesk,
  { clock, signal }: Runtime,
): Promise<Delivery> {
  const channel = "code-scanning";
  if (settings.text("upload-sarif") === "false") return { channel, state: "skipped", reason: "not-wanted", message: "No SARIF upload is wanted." };
  if (!api) return withoutToken(channel);
  const faults = validateSarif(JSON.parse(sarif));
  if (faults.length > 0) return unsendable(channel, faults);
  const delivery = await uploadSarif({ api, context, sarif: Buffer.from(sarif), toolName: settings.text("sarif-tool-name"), clock, signal });
  if (leftOut === 0) return delivery;
  return { ...delivery, message: `${delivery.message} ${leftOut} findings of the lowest risk are in the report only: it takes no more.` };
}

/** Writes the one comment of this step, for all its images. */
export async function deliverComment(results: readonly ImageResult[], { settings, context, api }: DeliveryDesk, runtime: Runtime): Promise<Delivery> {
  if (!api) return withoutToken("pull-request-comment");
  const commentId = settings.text("comment-id");
  const images = results.map((result) => ({ name: result.listed.repository, platform: platformFor(result, settings, runtime) }));
  return writeStickyComment({
    api,
    context,
    marker: createMarker({ workflow: context.workflow, images, commentId }),
    body: renderImagesComment(results.map(viewOf), context.runUrl ? { runUrl: context.runUrl } : {}),
    mode: settings.text("comment") as CommentMode,
    hasFindings: results.some((result) => "error" in result || hasOpenFindings(result.report)),
    hasChanges: results.some(hasChanges),
    signal: runtime.signal,
  });
}

const ARCHITECTURES: Readonly<Record<string, string>> = { X64: "amd64", X86: "386", ARM64: "arm64", ARM: "arm" };

/** An image that could not be read is of the platform that was asked for, else the runner's: its comment must be found again. */
export function platformFor(result: ImageResult, settings: Settings, { environment }: Runtime): string {
  if ("report" in result) return platformOf(result.report.inventory);
  return settings.text("platform") || `linux/${ARCHITECTURES[environment["RUNNER_ARCH"] ?? "X64"] ?? "amd64"}`;
}

/** What was set aside does not count. */
export function hasOpenFindings({ counts }: ScanReport): boolean {
  return Object.values(counts).some((number) => number > 0);
}

/** Without a base nobody can say what changed, so that findings speak. */
function hasChanges(result: ImageResult): boolean {
  if ("error" in result) return true;
  if (!result.delta) return hasOpenFindings(result.report);
  return result.delta.added.length + result.delta.fixed.length > 0;
}

export function withoutToken(channel: Delivery["channel"]): Delivery {
  return {
    channel,
    state: "skipped",
    reason: "permission",
    message: "There is no token to deliver with.",
    hint: "Leave github-token at its default.",
  };
}

/** Code scanning would refuse the file after minutes of waiting, and say less. */
function unsendable(channel: Delivery["channel"], faults: readonly string[]): Delivery {
  const message = `Code scanning would refuse the SARIF file: ${faults.slice(0, 3).join("; ")}.`;
  return {
    channel,
    state: "failed",
    reason: "rejected",
    message,
    hint: "Please report this with the report file; the other results are not affected.",
  };
}

export function logDelivery(delivery: Delivery, { logger }: Runtime): void {
  const text = [delivery.message, delivery.hint, delivery.url].filter(Boolean).join(" ");
  if (delivery.state === "failed") logger.warning(text);
  else logger.info(text);
}
