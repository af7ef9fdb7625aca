import type { Finding } from "../../model/finding.ts";
import type { LayerInfo } from "../../model/inventory.ts";
import type { ScanReport } from "../../model/report.ts";
import type { Judgement } from "../../model/verdict.ts";

/** The findings of a report by what became of them, each in the report's order. */
export interface SortedFindings {
  /** What decided a failing verdict. */
  readonly failing: readonly Finding[];
  /** What is there and passed. */
  readonly passing: readonly Finding[];
  /** Failing and passing. */
  readonly open: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly inapplicable: readonly Finding[];
  /** Why a finding was decided as it was. */
  readonly reasonOf: (finding: Finding) => string | undefined;
}

export function sortFindings({ findings, verdict }: ScanReport): SortedFindings {
  const judgements = new Map<Finding, Judgement>(verdict.judgements.map((judgement) => [judgement.finding, judgement]));
  const decisionOf = (finding: Finding): Judgement["decision"] => judgements.get(finding)?.decision ?? "pass";
  const applicable = findings.filter(({ state }) => state !== "not-applicable");
  const open = applicable.filter((finding) => decisionOf(finding) !== "suppressed");
  return {
    failing: open.filter((finding) => decisionOf(finding) === "fail"),
    passing: open.filter((finding) => decisionOf(finding) === "pass"),
    open,
    suppressed: applicable.filter((finding) => decisionOf(finding) === "suppressed"),
    inapplicable: findings.filter(({ state }) => state === "not-applicable"),
    reasonOf: (finding) => judgements.get(finding)?.reason,
  };
}

export interface PlacedLayer {
  readonly index: number;
  readonly layer: LayerInfo;
}

/** The first layer that is known to have brought the component. */
export function layerOf({ locations }: Finding, { inventory }: ScanReport): PlacedLayer | undefined {
  const index = locations.find((location) => location.layer !== undefined)?.layer;
  const layer = index === undefined ? undefined : inventory.image?.layers[index];
  return index === undefined || layer === undefined ? undefined : { index, layer };
}
