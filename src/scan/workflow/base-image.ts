import type { ScanReport } from "../../model/report.ts";

/**
 * What the base image alone brings, as a report to compare with where the base branch has no result: the findings and packages all of whose
 * places lie in layers of the base. Nothing when the layers of the base are not known, or are all there is. What was fixed since is not in it.
 */
export function describeBaseImage(report: ScanReport): { readonly name: string; readonly report: ScanReport } | undefined {
  const { layers = [], base } = report.inventory.image ?? {};
  const count = layers.filter(({ isBase }) => isBase).length;
  if (count === 0 || count === layers.length) return undefined;
  const isOfBase = ({ locations }: { readonly locations: readonly { readonly layer?: number }[] }): boolean =>
    locations.length > 0 && locations.every(({ layer }) => layer !== undefined && layers[layer]?.isBase === true);
  const findings = report.findings.filter(isOfBase);
  const kept = new Set(findings);
  return {
    name: `the base image ${base?.name ?? ""}`.trim(),
    report: {
      ...report,
      findings,
      inventory: { ...report.inventory, packages: report.inventory.packages.filter(isOfBase) },
      verdict: { ...report.verdict, judgements: report.verdict.judgements.filter(({ finding }) => kept.has(finding)) },
    },
  };
}
