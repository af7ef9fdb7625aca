import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeCode } from "../../escape/markdown.ts";
import { compareReports } from "../../view/compare.ts";
import type { SortedFindings } from "../../view/findings.ts";
import { count } from "../../words/count.ts";
import type { Block, Section } from "./budget.ts";
import { type RowOptions, tabulate, tabulateByLayer } from "./package-rows.ts";

/** What a change does to the findings, ready to be told. */
export interface DeltaView {
  /** Markdown. */
  readonly name: string;
  readonly headline: string;
  readonly fixed: number;
  sections(sorted: SortedFindings, options: RowOptions): readonly Section[];
}

export function compareWithBase(report: ScanReport, base: ScanReport, baseName: string): DeltaView {
  const delta = compareReports(report, base);
  const name = escapeCode(baseName, 100);
  const parts = [
    `**${delta.added.length} new**`,
    ...(delta.discovered.length > 0 ? [`${delta.discovered.length} newly known`] : []),
    `${delta.fixed.length} fixed`,
    ...(delta.dropped.length > 0 ? [`${delta.dropped.length} no longer reported`] : []),
    `${delta.unchanged.length} unchanged`,
  ];
  return {
    name,
    headline: `Against ${name}: ${parts.join(" · ")}`,
    fixed: delta.fixed.length,
    sections: (sorted, options) => {
      const failing = new Set(sorted.failing);
      const title = (words: string, findings: readonly Finding[]): string => {
        const decisive = findings.filter((finding) => failing.has(finding)).length;
        return `${words} (${count(findings.length, "finding")}${decisive > 0 ? `, ${decisive} of them ${decisive === 1 ? "fails" : "fail"} the gate` : ""})`;
      };
      const folded = (words: string, findings: readonly Finding[], blocks: readonly Block[]): Section => ({
        title: title(words, findings),
        isFolded: true,
        blocks,
      });
      return [
        { title: title("New with this change", delta.added), isFolded: false, blocks: [tabulate(delta.added, report, options)] },
        folded(`Newly known, in packages that ${name} has too`, delta.discovered, [tabulate(delta.discovered, report, options)]),
        folded("Fixed by this change", delta.fixed, [tabulate(delta.fixed, base, options)]),
        folded("No longer reported, in packages that are as they were", delta.dropped, [tabulate(delta.dropped, base, options)]),
        folded("Unchanged", delta.unchanged, tabulateByLayer(delta.unchanged, report, options)),
      ];
    },
  };
}
