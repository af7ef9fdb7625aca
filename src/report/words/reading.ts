import type { ExtractorStatus, Inventory } from "../../model/inventory.ts";
import { count } from "./count.ts";

/** What there was to read in the image: whoever found something, or could not. */
export function listReaders({ extractors }: Inventory): readonly ExtractorStatus[] {
  return extractors.filter(({ packages, status }) => packages > 0 || status !== "ok");
}

/** How a reader fared, in a word or two. */
export function describeReader({ status, unreadable = 0 }: ExtractorStatus): string {
  if (status === "ok") return "read";
  const files = unreadable > 0 ? `, ${count(unreadable, "file")} not readable` : "";
  return `${status === "failed" ? "not read" : "read in part"}${files}`;
}

/** Programs of which nobody knows what they are, the largest first; empty when there are none. */
export function describeUnexplained({ unexplained }: Inventory, most: number): string {
  if (unexplained === undefined || unexplained.count === 0) return "";
  const shown = unexplained.largest.slice(0, most).map(({ path, size }) => `${path} (${formatSize(size)})`);
  const more = unexplained.count > shown.length ? ` and ${unexplained.count - shown.length} more` : "";
  return `${count(unexplained.count, "program or library", "programs and libraries")} of no package and no known kind: ${shown.join(", ")}${more}`;
}

/** `950 bytes`, `12.3 MB`. */
export function formatSize(bytes: number): string {
  const units = ["kB", "MB", "GB"] as const;
  const power = Math.min(units.length, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return power === 0 ? count(bytes, "byte") : `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
