import type { Inventory } from "../model/inventory.ts";
import { createCandidateContext, findCandidate } from "./candidates.ts";
import { compareText } from "./identifiers.ts";

/**
 * Keys of the feed shards that an inventory asks for: the distribution's ecosystems when it has packages of theirs, and the
 * ecosystems of language packages that no distribution answers for. Sorted.
 */
export function requiredShards(inventory: Inventory): readonly string[] {
  const cx = createCandidateContext(inventory, { has: () => true });
  const wanted = new Set<string>();
  for (const pkg of inventory.packages) {
    const candidate = findCandidate(pkg, cx);
    if (candidate.kind === "judge") for (const { ecosystem } of candidate.lookups) wanted.add(ecosystem);
  }
  return [...wanted].sort(compareText);
}
