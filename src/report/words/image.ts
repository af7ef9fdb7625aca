import type { Inventory, LayerInfo, Platform } from "../../model/inventory.ts";
import type { Verdict } from "../../model/verdict.ts";
import { count } from "./count.ts";

export function describePlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(Boolean).join("/");
}

/** What was scanned, for headings. */
export function nameImage({ image }: Inventory): string {
  return image?.name || "image";
}

export function describeDistro({ distro }: Inventory): string {
  return distro?.prettyName || [distro?.id, distro?.version].filter(Boolean).join(" ") || "no distribution";
}

/** `debian:12`; its digest where it has no name; empty when it is not known. */
export function describeBase({ image }: Inventory): string {
  return image?.base?.name || (image?.base?.digest ?? "");
}

/** `309 packages: 201 deb, 108 npm`. */
export function describePackages({ packages }: Inventory): string {
  const types = new Map<string, number>();
  for (const { type } of packages) types.set(type, (types.get(type) ?? 0) + 1);
  const parts = [...types].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, number]) => `${number} ${type}`);
  const total = count(packages.length, "package");
  return parts.length > 1 ? `${total}: ${parts.join(", ")}` : total;
}

/** Counted from one, as people count. */
export function describeLayer(index: number, layer: LayerInfo | undefined): string {
  return layer?.instruction ? `${index + 1}: ${layer.instruction}` : `${index + 1}`;
}

/** What the verdict means for the image, after its name. */
export const HEADLINES: Readonly<Record<Verdict["outcome"], string>> = {
  pass: "may ship",
  fail: "must not ship",
  incomplete: "could not be judged completely",
};
