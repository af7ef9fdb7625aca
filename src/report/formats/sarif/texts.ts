import type { Result } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { toLine } from "../../escape/plain.ts";
import { describeFix, layerOf } from "../../words/findings.ts";

export function levelOf({ severity, state, isMalicious }: Finding): NonNullable<Result["level"]> {
  if (state === "cannot-compare") return "warning";
  if (isMalicious || severity.level === "critical" || severity.level === "high") return "error";
  return severity.level === "medium" || severity.level === "unknown" ? "warning" : "note";
}

/** The first sentence is what lists show: package, version, id and fix. */
export function describeResult(finding: Finding, report: ScanReport): string {
  const { component, id, state, reason, packages, locations } = finding;
  const verb = state === "cannot-compare" ? "may be affected by" : "is affected by";
  const fix = finding.fix.state === "fixed" ? `fixed in ${describeFix(finding)}` : describeFix(finding);
  const sentences = [`${component.name} ${component.version} ${verb} ${id} (${fix}).`];
  const image = report.inventory.image?.name;
  if (image) sentences.push(`Image: ${image}.`);
  const layer = layerOf(finding, report);
  if (layer?.layer.instruction) sentences.push(`Brought by layer ${layer.index + 1}: ${layer.layer.instruction}.`);
  if (packages.length > 1) sentences.push(`Installed as ${packages.length} packages.`);
  if (locations.length > 0)
    sentences.push(
      `Found at ${locations
        .slice(0, 5)
        .map(({ path }) => path)
        .join(", ")}${locations.length > 5 ? ` and ${locations.length - 5} more places` : ""}.`,
    );
  if (reason) sentences.push(`${reason}.`);
  // Square brackets would be read as links into the file's own locations.
  return sentences.map((sentence) => toLine(sentence, 800).replace(/[[\]]/g, (bracket) => `\\${bracket}`)).join(" ");
}
