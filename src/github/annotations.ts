import type { Annotation } from "../model/delivery.ts";
import type { Finding } from "../model/finding.ts";
import type { ImageInfo } from "../model/inventory.ts";
import type { ScanReport } from "../model/report.ts";

/** "10 error annotations per step": one says it all, nine say where. */
const MAX_DETAILS = 9;
const MAX_TEXT = 400;

export interface AnnotationOptions {
  /** Path of the Dockerfile in the repository, when it is known; findings then point at the line that brought their layer. */
  readonly dockerfile?: string;
}

/** What a failed gate shows beside the code; nothing for an image that passed. Findings come in the report's order, worst first. */
export function createAnnotations(report: ScanReport, options: AnnotationOptions = {}): readonly Annotation[] {
  const { verdict, inventory } = report;
  if (verdict.outcome === "pass") return [];
  const failing = verdict.judgements.filter((judgement) => judgement.decision === "fail");
  const name = inventory.image?.name ?? "the image";
  const summary: Annotation = {
    level: "error",
    title: cut(`${name} ${verdict.outcome === "fail" ? "fails the gate" : "could not be judged completely"}`),
    message: cut(verdict.reasons[0] ?? `${failing.length} findings fail the gate`),
    ...(options.dockerfile ? { file: options.dockerfile, line: 1 } : {}),
  };
  const details = failing.slice(0, MAX_DETAILS).map(({ finding, reason }) => describe(finding, reason, { image: inventory.image, ...options }));
  return [summary, ...details];
}

function describe(finding: Finding, reason: string, where: AnnotationOptions & { readonly image: ImageInfo | undefined }): Annotation {
  const { component, severity, fix } = finding;
  const remedy = fix.state === "fixed" && fix.versions.length > 0 ? `fixed in ${fix.versions.join(", ")}` : "no fix yet";
  const line = layerLine(finding, where.image);
  return {
    level: "error",
    title: cut(`${finding.id} (${severity.level}) in ${component.name} ${component.version}`),
    message: cut([finding.summary, remedy, reason].filter(Boolean).join(". ")),
    ...(where.dockerfile && line ? { file: where.dockerfile, line } : {}),
  };
}

function layerLine(finding: Finding, image: ImageInfo | undefined): number | undefined {
  for (const { layer } of finding.locations) {
    const line = layer === undefined ? undefined : image?.layers[layer]?.dockerfileLine;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** One line, not too long, no half of a character. */
function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
