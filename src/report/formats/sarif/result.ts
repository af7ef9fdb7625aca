import { createHash } from "node:crypto";
import type { Location, PropertyBag, Result } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import { versionlessPurl } from "../../../model/purl.ts";
import type { ScanReport } from "../../../model/report.ts";
import { toLine } from "../../escape/text.ts";
import { toRelativeUri } from "../../escape/url.ts";
import { layerOf } from "../../view/findings.ts";
import { count, listSome } from "../../words/count.ts";
import { describeFixSentence } from "../../words/fix.ts";
import { describePlatform } from "../../words/image.ts";
import { endSentence } from "../../words/limits.ts";
import { imageKey } from "./category.ts";

/** Part of every fingerprint: raised when fingerprints must change. */
const FINGERPRINT_SCHEMA = "1";

/** A line of a file in the repository. */
export interface RepositoryLine {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface LocationOptions {
  /** Where the repository names a component: its purl → the line of a manifest or lock file. */
  readonly manifests: ReadonlyMap<string, RepositoryLine>;
}

/** Builds every part of a result that depends on the finding alone. */
export function createResultBuilder(report: ScanReport, options: LocationOptions): (finding: Finding) => Omit<Result, "ruleId" | "ruleIndex"> {
  const { image } = report.inventory;
  const key = imageKey(image?.name ?? "");
  const identity = image ? `${key} ${describePlatform(image.platform)}` : key;
  return (finding) => ({
    message: { text: describeResult(finding, report) },
    locations: [locate(finding, report, { ...options, key })],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding, identity) },
    properties: resultProperties(finding),
  });
}

/** The first sentence is what lists show: package, version, id and fix. */
function describeResult(finding: Finding, report: ScanReport): string {
  const { component, id, state, reason, packages, locations } = finding;
  const verb = state === "cannot-compare" ? "may be affected by" : "is affected by";
  const subject = [component.name, component.version].filter((part) => part !== "").join(" ");
  const sentences = [`${subject} ${verb} ${id} (${describeFixSentence(finding)}).`];
  const image = report.inventory.image?.name;
  if (image) sentences.push(`Image: ${image}.`);
  const layer = layerOf(finding, report);
  if (layer?.layer.instruction) sentences.push(endSentence(`Brought by layer ${layer.index + 1}: ${layer.layer.instruction}`));
  if (packages.length > 1) sentences.push(`Installed as ${count(packages.length, "package")}.`);
  const paths = locations.map(({ path }) => path);
  if (paths.length > 0) sentences.push(`Found at ${listSome(paths, 5)}.`);
  if (reason) sentences.push(endSentence(reason));
  // Square brackets would be read as links into the file's own locations.
  return sentences.map((sentence) => toLine(sentence, 800).replace(/[\\[\]]/g, "\\$&")).join(" ");
}

function locate(finding: Finding, report: ScanReport, options: LocationOptions & { readonly key: string }): Location {
  const line = layerOf(finding, report)?.layer.dockerfileLine;
  const dockerfile = report.inventory.image?.dockerfile;
  if (dockerfile && line !== undefined) return place(toRelativeUri(dockerfile.split("/")), line);
  const manifest = options.manifests.get(finding.component.purl);
  if (manifest) return place(toRelativeUri(manifest.path.split("/")), manifest.line);
  // No file of the repository is to blame alone: a path that stays the same from build to build.
  return place(toRelativeUri([...options.key.split("/"), ...stablePath(finding).split("/")]), 1);
}

const place = (uri: string, line: number): Location => ({
  physicalLocation: { artifactLocation: { uri: uri || "image" }, region: { startLine: Math.max(1, Math.trunc(line)) } },
});

const MAX_PATH = 200;

/** A path with everything taken out that an update or another build would change: versions and hashes. */
function stablePath({ component, locations }: Finding): string {
  const path = (locations[0]?.path || component.name).slice(0, 4096);
  const known = component.version === "" ? path : path.replaceAll(component.version, "*");
  const stable = known.replace(/\d[\d.]*/g, starVersion).replace(/\b[0-9a-f]{12,}\b/gi, "*");
  return stable.length > MAX_PATH ? `${stable.slice(0, MAX_PATH - 17)}-${hash(stable).slice(0, 16)}` : stable;
}

/** `2.31.0.` → `*.`; a number alone stays. */
function starVersion(digits: string): string {
  const version = /^[\d.]*\d/.exec(digits)?.[0] ?? "";
  return version.includes(".") ? `*${digits.slice(version.length)}` : digits;
}

/** Neither the version nor the layer is in it: an update that does not fix keeps its alert. */
function fingerprint(finding: Finding, image: string): string {
  const { id, component } = finding;
  const path = OS_TYPES.has(component.type) ? "" : stablePath(finding);
  return `${hash(JSON.stringify([FINGERPRINT_SCHEMA, image, versionlessPurl(component.purl), id, path])).slice(0, 32)}:1`;
}

/** Of these an image has one database; where it lies tells nothing apart. */
const OS_TYPES: ReadonlySet<string> = new Set(["deb", "apk", "rpm", "alpm"]);

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

function resultProperties({ component, fix, packages, aliases, severity, state, kev, epss }: Finding): PropertyBag {
  const lines = (texts: readonly string[]): string[] => texts.slice(0, 50).map((text) => toLine(text, 300));
  return {
    purl: toLine(component.purl),
    ...(packages.length > 0 ? { packages: lines(packages) } : {}),
    ...(aliases.length > 0 ? { aliases: lines(aliases) } : {}),
    ...(fix.versions.length > 0 ? { fixedVersions: lines(fix.versions) } : {}),
    severity: severity.level,
    severitySource: toLine(severity.source),
    ...(kev ? { knownExploited: true } : {}),
    ...(epss ? { epss: epss.score } : {}),
    ...(state === "affected" ? {} : { state }),
  };
}
