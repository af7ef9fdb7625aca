import { createGitHubApi } from "../../github/api.ts";
import { uploadSarif } from "../../github/code-scanning.ts";
import type { RunContext } from "../../github/context.ts";
import { createMarker } from "../../github/marker.ts";
import { type CommentMode, writeStickyComment } from "../../github/pull-request-comment.ts";
import type { Delivery } from "../../model/delivery.ts";
import { imageRepository } from "../../model/image-name.ts";
import type { ScanReport } from "../../model/report.ts";
import { TOOL } from "../../model/tool.ts";
import type { GitHubApi } from "../../ports/github-api.ts";
import { renderComment, SARIF_DRIVER, validateSarif } from "../../report/index.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";

export interface DeliverRequest {
  readonly report: ScanReport;
  readonly settings: Settings;
  readonly context: RunContext;
  readonly token: string;
  readonly sarif: string;
}

/** Sends the results where the settings say. Never throws for a refusal: what was not delivered is data, and the gate still decides. */
export async function deliver(request: DeliverRequest, runtime: Runtime): Promise<readonly Delivery[]> {
  const end = runtime.logger.group("Deliver the results");
  try {
    const api = openApi(request, runtime);
    const deliveries = [await deliverSarif(request, api, runtime), await deliverComment(request, api, runtime)];
    for (const delivery of deliveries) log(delivery, runtime);
    return deliveries;
  } finally {
    end();
  }
}

function openApi({ context, token }: DeliverRequest, { clock, logger }: Runtime): GitHubApi | undefined {
  if (token === "") return undefined;
  return createGitHubApi({ token, apiUrl: context.apiUrl, userAgent: `${TOOL.name}/${TOOL.version}`, clock, logger });
}

async function deliverSarif(request: DeliverRequest, api: GitHubApi | undefined, { clock, signal }: Runtime): Promise<Delivery> {
  const channel = "code-scanning";
  if (request.settings.text("upload-sarif") === "false")
    return { channel, state: "skipped", reason: "not-wanted", message: "No SARIF upload is wanted." };
  if (!api) return withoutToken(channel);
  const faults = validateSarif(JSON.parse(request.sarif));
  if (faults.length > 0) return unsendable(channel, faults);
  return uploadSarif({ api, context: request.context, sarif: Buffer.from(request.sarif), toolName: SARIF_DRIVER, clock, signal });
}

async function deliverComment({ report, settings, context }: DeliverRequest, api: GitHubApi | undefined, { signal }: Runtime): Promise<Delivery> {
  if (!api) return withoutToken("pull-request-comment");
  const { name = "", platform } = report.inventory.image ?? {};
  const images = [{ name: imageRepository(name), platform: `${platform?.os}/${platform?.architecture}` }];
  const marker = createMarker({ workflow: context.workflow, images, commentId: settings.text("comment-id") });
  const hasFindings = report.findings.some(({ state }) => state === "affected");
  const mode = settings.text("comment") as CommentMode;
  return writeStickyComment({
    api,
    context,
    marker,
    body: renderComment(report, context.runUrl ? { runUrl: context.runUrl } : {}),
    mode,
    hasFindings,
    hasChanges: hasFindings,
    signal,
  });
}

function withoutToken(channel: Delivery["channel"]): Delivery {
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

function log(delivery: Delivery, { logger }: Runtime): void {
  const text = [delivery.message, delivery.hint, delivery.url].filter(Boolean).join(" ");
  if (delivery.state === "failed") logger.warning(text);
  else logger.info(text);
}
