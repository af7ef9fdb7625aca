import type { Finding } from "../../model/finding.ts";
import type { LayerInfo } from "../../model/inventory.ts";
import type { Coverage, ScanReport } from "../../model/report.ts";
import { SEVERITY_LEVELS } from "../../model/severity.ts";

/** What to install instead, in words. */
export function describeFix({ fix }: Finding): string {
  if (fix.state === "fixed") return fix.versions.join(" or ");
  const words: Readonly<Record<string, string>> = {
    "not-fixed": "no fix yet",
    "wont-fix": "will not be fixed",
    deferred: "fix deferred",
    "end-of-life": "end of life",
    "under-investigation": "under investigation",
  };
  return words[fix.state] ?? "unknown";
}

export function layerOf(finding: Finding, report: ScanReport): { readonly index: number; readonly layer: LayerInfo } | undefined {
  const index = finding.locations.find((location) => location.layer !== undefined)?.layer;
  const layer = index === undefined ? undefined : report.inventory.image?.layers[index];
  return index === undefined || layer === undefined ? undefined : { index, layer };
}

/** `3 critical, 5 high`; `no findings` when all are zero. */
export function describeCounts(counts: ScanReport["counts"]): string {
  const parts = SEVERITY_LEVELS.flatMap((level) => (counts[level] > 0 ? [`${counts[level]} ${level}`] : []));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

export function describeImage({ inventory }: ScanReport): string {
  const { image, distro, packages } = inventory;
  const platform = image ? [image.platform.os, image.platform.architecture, image.platform.variant].filter(Boolean).join("/") : "";
  return [distro?.prettyName ?? distro?.id ?? "no distribution", platform, `${packages.length} packages`].filter((part) => part !== "").join(" · ");
}

/** Reasons for not judging, with how many packages each concerns; sorted. */
export function listReasons({ notJudged }: Coverage): readonly (readonly [reason: string, count: number])[] {
  return Object.entries(notJudged).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Why part of the image was not judged, one line each. */
export function describeGaps(report: ScanReport): readonly string[] {
  return report.coverage.flatMap((row) =>
    listReasons(row).map(([reason, count]) => `${count} ${row.type} ${count === 1 ? "package" : "packages"} not judged: ${reason}`),
  );
}

/** The oldest part of the feed that judged the image. */
export function feedDate(report: ScanReport): string | undefined {
  return report.feed.flatMap(({ asOf }) => asOf ?? []).sort()[0];
}

export const HEADLINES = { pass: "may ship", fail: "must not ship", incomplete: "could not be judged completely" } as const;
