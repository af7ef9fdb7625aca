import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown, linkMarkdown } from "../../escape/markdown.ts";
import { type AffectedPackage, groupByLayer, groupByPackage, type LayerGroup } from "../../view/packages.ts";
import { addressOfAdvisory } from "../../words/advisory.ts";
import { describeFix } from "../../words/fix.ts";
import { describeMark, MARKS } from "../../words/severity.ts";
import type { Block, Row } from "./budget.ts";

const HEAD = "| | Package | Installed | Fixed in | Vulnerabilities |\n|---|---|---|---|---|\n";
const HEAD_WITH_LAYER = "| | Package | Installed | Fixed in | Vulnerabilities | Brought by |\n|---|---|---|---|---|---|\n";

export interface RowOptions {
  /** Ids that one row names. */
  readonly ids: number;
}

/** One table, gravest package first, that says of each which layer brought it. */
export function tabulate(findings: readonly Finding[], report: ScanReport, options: RowOptions): Block {
  return { head: HEAD_WITH_LAYER, rows: groupByPackage(findings, report).map((pkg) => renderRow(pkg, options, true)) };
}

/** A table for each layer. */
export function tabulateByLayer(findings: readonly Finding[], report: ScanReport, options: RowOptions): readonly Block[] {
  const layers = groupByLayer(groupByPackage(findings, report));
  if (layers.length < 2) return [tabulate(findings, report, options)];
  return layers.map((group, index) => {
    const rows = group.packages.map((pkg) => renderRow(pkg, options, false));
    return { head: `${index > 0 ? "\n" : ""}${describeLayerHead(group)}\n\n${HEAD}`, rows };
  });
}

function describeLayerHead({ layer }: LayerGroup): string {
  if (layer === undefined) return "**Layer not known**";
  const base = layer.layer.isBase ? " of the base image" : "";
  return `**Layer ${layer.index + 1}**${base} ${escapeCode(layer.layer.instruction ?? "", 120)}`.trimEnd();
}

function renderRow(pkg: AffectedPackage, { ids }: RowOptions, isWithLayer: boolean): Row {
  const { component, findings, layer } = pkg;
  const named = findings.slice(0, ids).map(renderId);
  if (findings.length > named.length) named.push(`and ${findings.length - named.length} more`);
  const worst = gravest(findings);
  const cells = [
    `${MARKS[worst]}&nbsp;${worst}`,
    escapeCode(component.name, 80),
    escapeCode(component.version, 60),
    describeTarget(pkg),
    named.join(", "),
    ...(isWithLayer ? [layer ? `${layer.index + 1}&nbsp;${escapeCode(layer.layer.instruction ?? "", 28)}` : ""] : []),
  ];
  return { text: `| ${cells.join(" | ")} |\n`, findings: findings.length };
}

const ORDER = Object.keys(MARKS) as Finding["severity"]["level"][];

function gravest(findings: AffectedPackage["findings"]): Finding["severity"]["level"] {
  const levels = new Set(findings.map(({ severity }) => severity.level));
  return ORDER.find((level) => levels.has(level)) ?? findings[0].severity.level;
}

function describeTarget({ target, fixable, findings }: AffectedPackage): string {
  if (target === undefined) return escapeMarkdown(describeFix(findings[0]), 60);
  return `**${escapeMarkdown(target, 60)}**${fixable < findings.length ? ` (${fixable} of ${findings.length})` : ""}`;
}

function renderId(finding: Finding): string {
  const { id, severity } = finding;
  const mark = describeMark(finding);
  const address = addressOfAdvisory(finding);
  const label = address ? linkMarkdown(id, address) : escapeMarkdown(id, 100);
  return `${MARKS[severity.level]}&nbsp;${label}${mark === "" ? "" : ` **${mark}**`}`;
}
