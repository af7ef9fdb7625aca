import type { PluginInfo } from "../model/plugin.ts";

/**
 * The order of one ecosystem's versions. `parse` once, `compare` many times.
 * Ranges are not here: they are `versions/ranges.ts`, over any scheme.
 */
export interface VersionScheme<V = unknown> extends PluginInfo {
  /** OSV base ecosystems (text before the first `:`) that this scheme orders. */
  readonly ecosystems: readonly string[];
  /** Undefined when the text is no version here; never throws. */
  parse(text: string): V | undefined;
  /** Total order: negative, zero or positive. */
  compare(a: V, b: V): number;
  /** `compare(parse(canonical(v)), v) === 0`; equal versions have equal canonical forms. */
  canonical(version: V): string;
  /** False where the order is defined but the native tool refuses the version: ranges are not judged on it. Absent: every parsed version is sound. */
  isSound?(version: V): boolean;
  /** How a version lies to a bound of a range where that differs from the order: PEP 440 drops a local label that the bound lacks. Absent: `compare`. */
  compareWithBound?(version: V, bound: V): number;
}
