import type { Delivery } from "../model/delivery.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import type { GitHubApi } from "../ports/github-api.ts";
import type { RunContext } from "./context.ts";
import { readRecord, readText } from "./read.ts";
import { explainRefusal, repositoryOf, repositoryPath } from "./refusal.ts";

export interface SnapshotRequest {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly inventory: Inventory;
  readonly tool: { readonly name: string; readonly version: string; readonly url: string };
  /** Name without tag and digest, and platform. */
  readonly image: string;
  readonly platform: string;
  /** RFC 3339. */
  readonly scannedAt: string;
  readonly signal?: AbortSignal;
}

/**
 * Tells the repository's dependency graph what the image holds.
 * https://docs.github.com/en/rest/dependency-graph/dependency-submission
 */
export async function submitSnapshot(request: SnapshotRequest): Promise<Delivery> {
  const { api, context, signal } = request;
  const path = `${repositoryPath(context)}/dependency-graph/snapshots`;
  try {
    const answer = await api.request({ method: "POST", path, body: buildSnapshot(request), ...(signal ? { signal } : {}) });
    const attempt = { channel: "dependency-graph", what: "The dependency snapshot", permission: "contents: write", context } as const;
    return answer.status === 201 ? readResult(answer.data, context) : explainRefusal(answer, attempt);
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { channel: "dependency-graph", state: "failed", reason: "cancelled", message: "The dependency snapshot failed: the run was cancelled." };
  }
}

/** "The latest snapshot per correlator and detector wins": one correlator per image and platform keeps matrix jobs apart. */
function buildSnapshot(request: SnapshotRequest): unknown {
  const { context, inventory, tool, image, platform } = request;
  const dockerfile = inventory.image?.dockerfile;
  const file = dockerfile ? { file: { source_location: dockerfile } } : {};
  return {
    version: 0,
    sha: context.pullRequest?.headSha ?? context.sha,
    ref: context.ref,
    job: {
      id: context.runUrl?.match(/\/runs\/(\d+)/)?.[1] ?? "0",
      correlator: [context.workflow, context.job, image, platform].join(" "),
      ...(context.runUrl ? { html_url: context.runUrl } : {}),
    },
    detector: tool,
    scanned: request.scannedAt,
    manifests: { [image]: { name: image, ...file, metadata: { platform }, resolved: resolve(inventory.packages) } },
  };
}

function resolve(packages: readonly Package[]): Readonly<Record<string, unknown>> {
  const byName = new Map(packages.map((item) => [`${item.type} ${item.name}`, item.purl]));
  return Object.fromEntries(
    packages.map((item) => {
      const needed = (item.dependsOn ?? []).flatMap((name) => byName.get(`${item.type} ${name}`) ?? []);
      return [item.purl, { package_url: item.purl, scope: "runtime", ...(needed.length > 0 ? { dependencies: needed } : {}) }];
    }),
  );
}

function readResult(data: unknown, context: RunContext): Delivery {
  const { result, message } = readRecord(data);
  const words = readText(message) ?? "";
  if (result === "INVALID")
    return { channel: "dependency-graph", state: "failed", reason: "rejected", message: `The dependency snapshot failed: ${words}` };
  return {
    channel: "dependency-graph",
    state: "delivered",
    message: `The dependency graph has the image's packages. ${words}`.trim(),
    url: `${context.serverUrl}/${repositoryOf(context)}/network/dependencies`,
  };
}
