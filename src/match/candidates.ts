import { normalizePackageName } from "../model/ecosystem.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import { readComparedVersion } from "./compared-version.ts";
import { hasGlobalNames, isOsType, languageEcosystem, osNaming } from "./ecosystems.ts";
import { collectSourceEpochs, type Identified, type Lookup, nameOsPackage, type SourceEpochs } from "./os-names.ts";
import { SKIP, type SkipReason } from "./skip-reasons.ts";

export type Candidate =
  | { readonly kind: "judge"; readonly identified: Identified; readonly lookups: readonly Lookup[] }
  | { readonly kind: "skip"; readonly reason: SkipReason }
  | { readonly kind: "owned"; readonly owner: string }
  /** Nothing anybody published: the application's own manifest, or a key ring that pretends to be a package. */
  | { readonly kind: "exempt" };

/** Everything about an inventory that decides what is asked about each of its packages. */
export interface CandidateContext {
  readonly inventory: Inventory;
  /** Shards that are loaded. */
  readonly loaded: { has(ecosystem: string): boolean };
  readonly byPurl: ReadonlyMap<string, Package>;
  readonly sourceEpochs: SourceEpochs;
}

export function createCandidateContext(inventory: Inventory, loaded: CandidateContext["loaded"]): CandidateContext {
  const byPurl = new Map(inventory.packages.map((pkg) => [pkg.purl, pkg]));
  return { inventory, loaded, byPurl, sourceEpochs: collectSourceEpochs(inventory.packages) };
}

/** Decides what to ask about a package, or why nothing is asked. */
export function findCandidate(pkg: Package, cx: CandidateContext): Candidate {
  if (isExempt(pkg)) return { kind: "exempt" };
  if (isOwnedByDistro(pkg, cx)) return { kind: "owned", owner: pkg.ownedBy ?? "" };
  if (pkg.confidence === "guessed") return { kind: "skip", reason: SKIP.guessed };
  return isOsType(pkg.type) ? findOsCandidate(pkg, cx) : findLanguageCandidate(pkg, cx);
}

function isExempt(pkg: Package): boolean {
  if (pkg.type === "rpm" && pkg.name === "gpg-pubkey") return true;
  // A root manifest's name is the author's private choice; a published package of that name is somebody else's.
  return pkg.isApplication === true && !hasGlobalNames(pkg.type);
}

/** What a third-party package brings is judged by its own ecosystem, because the distribution does not. */
function isOwnedByDistro(pkg: Package, cx: CandidateContext): boolean {
  return pkg.ownedBy !== undefined && cx.byPurl.get(pkg.ownedBy)?.isThirdParty !== true;
}

function findLanguageCandidate(pkg: Package, { loaded }: CandidateContext): Candidate {
  const ecosystem = languageEcosystem(pkg.type);
  if (ecosystem === undefined) return { kind: "skip", reason: SKIP.noTypeFeed };
  const version = readComparedVersion(pkg);
  if (version === "") return { kind: "skip", reason: SKIP.noVersion };
  if (!loaded.has(ecosystem)) return { kind: "skip", reason: SKIP.shardMissing };
  const identified = { name: pkg.name, version, isSource: false };
  return { kind: "judge", identified, lookups: [{ ecosystem, name: normalizePackageName(ecosystem, pkg.name), version }] };
}

function findOsCandidate(pkg: Package, cx: CandidateContext): Candidate {
  const { distro } = cx.inventory;
  if (pkg.isThirdParty) return { kind: "skip", reason: SKIP.thirdParty };
  if (distro === undefined) return { kind: "skip", reason: SKIP.noDistro };
  const judging = distro.ecosystems.filter((ecosystem) => osNaming(ecosystem, pkg) !== undefined);
  const [first] = judging;
  if (first === undefined) return { kind: "skip", reason: SKIP.noDistroFeed };
  if (pkg.version === "") return { kind: "skip", reason: SKIP.noVersion };
  const available = judging.filter((ecosystem) => cx.loaded.has(ecosystem));
  if (available.length === 0) return { kind: "skip", reason: SKIP.shardMissing };
  return { kind: "judge", ...nameOsPackage(pkg, osNaming(first, pkg) ?? "source", available, cx.sourceEpochs) };
}
