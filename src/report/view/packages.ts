import type { Component, Finding } from "../../model/finding.ts";
import { parsePurl } from "../../model/purl.ts";
import type { ScanReport } from "../../model/report.ts";
import { compareVersions } from "../../versions/registry.ts";
import { layerOf, type PlacedLayer } from "./findings.ts";

/** A component with all that was found in it: what a developer can act on at once. */
export interface AffectedPackage {
  readonly component: Component;
  /** In the order they came; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly layer: PlacedLayer | undefined;
  /** The lowest version without any of the findings that have a fix. */
  readonly target: string | undefined;
  /** How many findings the target ends. */
  readonly fixable: number;
  /** Names of the packages that are installed of it, sorted: the binaries of a source package. */
  readonly installed: readonly string[];
}

/** Groups by component, and by the layer that brought it; in the order of each group's gravest finding. */
export function groupByPackage(findings: readonly Finding[], report: ScanReport): readonly AffectedPackage[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.component.purl, finding.component.version, layerOf(finding, report)?.index]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => describeGroup(group, report));
}

function describeGroup(findings: readonly [Finding, ...Finding[]], report: ScanReport): AffectedPackage {
  const [first] = findings;
  const fixes = findings.flatMap(({ fix }) => fix.versions[0] ?? []);
  const names = new Set(findings.flatMap(({ packages }) => packages.flatMap((purl) => nameOf(purl) ?? [])));
  return {
    component: first.component,
    findings,
    layer: layerOf(first, report),
    target: highest(fixes, first.component.ecosystem),
    fixable: fixes.length,
    installed: names.size > 0 ? [...names].sort() : [first.component.name],
  };
}

function highest(versions: readonly string[], ecosystem: string): string | undefined {
  let best: string | undefined;
  for (const version of versions) if (best === undefined || compareVersions(ecosystem, version, best) === 1) best = version;
  return best;
}

function nameOf(purl: string): string | undefined {
  return parsePurl(purl)?.name;
}

export interface LayerGroup {
  readonly layer: PlacedLayer | undefined;
  readonly packages: readonly AffectedPackage[];
}

/** Lowest layer first: what the base image brought, then what was added; unknown ones last. */
export function groupByLayer(packages: readonly AffectedPackage[]): readonly LayerGroup[] {
  const groups = new Map<number, AffectedPackage[]>();
  for (const pkg of packages) {
    const index = pkg.layer?.index ?? Number.POSITIVE_INFINITY;
    const group = groups.get(index);
    if (group) group.push(pkg);
    else groups.set(index, [pkg]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, members]) => ({ layer: members[0]?.layer, packages: members }));
}
