import type { MultiformatMessageString } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown, linkMarkdown, quoteProse } from "../../escape/markdown.ts";
import { toLine, toProse } from "../../escape/text.ts";
import { layerOf, type SortedFindings } from "../../view/findings.ts";
import { describeFix, describeFixSentence } from "../../words/fix.ts";
import { describeExploitation, describeSeverity } from "../../words/severity.ts";

const MAX_ROWS = 20;
const MAX_PROSE = 3000;
/** Of all rules together: prose barely compresses, and the service takes 10 MB. */
const PROSE_BUDGET = 6_000_000;

type Group = readonly [Finding, ...Finding[]];

/** Makes the help of one rule after another: what it is, where it is, how to fix it, and why it failed the gate or did not. */
export function createHelp(report: ScanReport, sorted: SortedFindings): (group: Group) => MultiformatMessageString & { text: string } {
  let left = PROSE_BUDGET;
  return (group) => {
    const prose = toProse(group[0].details ?? "", Math.min(MAX_PROSE, Math.max(2, left))).trim();
    left -= prose.length;
    const kept = left > 0 ? prose : "";
    return { text: plainHelp(group, kept, { report, sorted }), markdown: markdownHelp(group, kept, { report, sorted }) };
  };
}

interface Facts {
  readonly report: ScanReport;
  readonly sorted: SortedFindings;
}

function plainHelp(group: Group, prose: string, { report, sorted }: Facts): string {
  const [first] = group;
  const places = group.slice(0, MAX_ROWS).map((finding) => {
    const layer = layerOf(finding, report)?.layer.instruction;
    const where = [layer && `brought by ${layer}`, finding.locations[0] && `found at ${finding.locations[0].path}`].filter(Boolean).join(", ");
    const gate = sorted.reasonOf(finding);
    const { name, version } = finding.component;
    return toLine(`${name} ${version}: ${describeFixSentence(finding)}${where ? `; ${where}` : ""}${gate ? `; ${gate}` : ""}.`, 600);
  });
  const lines = [`${first.id}: ${first.summary ?? "no summary"}`, `Severity: ${describeSeverity(first)}.`, describeExploitation(first), ...places];
  return [...lines.filter((line) => line !== "").map((line) => toLine(line, 1000)), prose].filter((line) => line !== "").join("\n");
}

function markdownHelp(group: Group, prose: string, facts: Facts): string {
  const [first] = group;
  const rows = group.slice(0, MAX_ROWS).map((finding) => tableRow(finding, facts));
  const more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more packages.` : "";
  const known = first.aliases.slice(0, 20).map((alias) => escapeMarkdown(alias, 100));
  const exploited = describeExploitation(first);
  const links = first.references.slice(0, 10).map((reference) => `- ${linkMarkdown(reference, reference)}`);
  return [
    `| Package | Installed | Fixed in | Brought by | Found at | Gate |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`,
    `**Severity** ${escapeMarkdown(describeSeverity(first))}`,
    ...(exploited === "" ? [] : [`**Exploited** ${escapeMarkdown(exploited)}`]),
    ...(known.length > 0 ? [`**Also known as** ${known.join(", ")}`] : []),
    ...(prose === "" ? [] : [quoteProse(prose, MAX_PROSE)]),
    ...(links.length > 0 ? [links.join("\n")] : []),
  ].join("\n\n");
}

function tableRow(finding: Finding, { report, sorted }: Facts): string {
  const { component, locations } = finding;
  const layer = layerOf(finding, report);
  const brought = layer ? `layer ${layer.index + 1} ${escapeCode(layer.layer.instruction ?? "", 200)}` : "";
  const paths = locations.slice(0, 5).map(({ path }) => escapeCode(path, 200));
  if (locations.length > paths.length) paths.push(`and ${locations.length - paths.length} more`);
  const gate = escapeMarkdown(sorted.reasonOf(finding) ?? "", 300);
  const cells = [escapeCode(component.name, 200), escapeCode(component.version, 100), escapeMarkdown(describeFix(finding), 200), brought];
  return `| ${[...cells, paths.join("<br>"), gate].join(" | ")} |`;
}
