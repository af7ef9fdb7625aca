import type { Annotation } from "../model/delivery.ts";
import type { Finding } from "../model/finding.ts";
import type { ScanReport } from "../model/report.ts";
import type { Judgement } from "../model/verdict.ts";

/** "10 error annotations per step": one says it all, nine say where. */
const MAX_DETAILS = 9;
const MAX_TEXT = 400;

/** One image of the step. */
export interface AnnotatedImage {
  readonly name: string;
  readonly report?: ScanReport;
  /** Why there is no report. */
  readonly failure?: string;
  /** Where the repository names a component: its purl → the line of a manifest or lock file. */
  readonly manifests?: ReadonlyMap<string, { readonly path: string; readonly line: number }>;
}

export interface AnnotationOptions {
  /** Level of an image that could not be scanned; default `error`. */
  readonly failureLevel?: Annotation["level"];
}

/** What a failed gate shows beside the code; nothing for images that passed. Findings come in the report's order, worst first. */
export function createAnnotations(images: readonly AnnotatedImage[], { failureLevel = "error" }: AnnotationOptions = {}): readonly Annotation[] {
  const broken = images.filter(({ report }) => report === undefined);
  const failing = images.filter(({ report }) => report !== undefined && report.verdict.outcome !== "pass");
  const failures = broken.slice(0, MAX_DETAILS).map((image): Annotation => {
    return { level: failureLevel, title: cut(`${image.name} could not be scanned`), message: cut(image.failure ?? "no reason is known") };
  });
  if (failing.length === 0) return failures;
  const room = MAX_DETAILS - failures.length;
  const details = takeInTurn(failing.map((image) => listFailing(image).map((judgement) => ({ image, judgement })))).slice(0, room);
  return [summarize(failing), ...failures, ...details.map(({ image, judgement }) => describe(judgement, image))];
}

function listFailing({ report }: AnnotatedImage): readonly Judgement[] {
  return report?.verdict.judgements.filter(({ decision }) => decision === "fail") ?? [];
}

function summarize(failing: readonly AnnotatedImage[]): Annotation {
  const [first] = failing;
  const dockerfile = first?.report?.inventory.image?.dockerfile;
  const title =
    failing.length === 1 && first
      ? `${first.name} ${first.report?.verdict.outcome === "fail" ? "fails the gate" : "could not be judged completely"}`
      : `${failing.length} images do not pass: ${failing.map(({ name }) => name).join(", ")}`;
  const reasons = failing.map(({ name, report }) => {
    const reason = report?.verdict.reasons[0] ?? "no reason is given";
    return failing.length === 1 ? reason : `${name}: ${reason}`;
  });
  return {
    level: "error",
    title: cut(title),
    message: cut(reasons.join(" ")),
    ...(failing.length === 1 && dockerfile ? { file: dockerfile, line: 1 } : {}),
  };
}

/** The first of each, then the second of each: no image hides another's gravest. */
function takeInTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.min(MAX_DETAILS, Math.max(0, ...lists.map(({ length }) => length)));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}

function describe({ finding, reason }: Judgement, image: AnnotatedImage): Annotation {
  const { component, severity, fix } = finding;
  const remedy = fix.state === "fixed" && fix.versions.length > 0 ? `fixed in ${fix.versions.join(", ")}` : "no fix yet";
  return {
    level: "error",
    title: cut(`${finding.id} (${severity.level}) in ${component.name} ${component.version}`),
    message: cut([finding.summary, remedy, reason].filter(Boolean).join(". ")),
    ...locate(finding, image),
  };
}

/** The line of the Dockerfile, else of the manifest or lock file. */
function locate(finding: Finding, { report, manifests }: AnnotatedImage): Pick<Annotation, "file" | "line"> {
  const { layers = [], dockerfile } = report?.inventory.image ?? {};
  const line = finding.locations.flatMap(({ layer }) => (layer === undefined ? [] : (layers[layer]?.dockerfileLine ?? [])))[0];
  if (dockerfile && line !== undefined) return { file: dockerfile, line };
  const manifest = manifests?.get(finding.component.purl);
  return manifest ? { file: manifest.path, line: manifest.line } : {};
}

/** One line, not too long, no half of a character. */
function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
