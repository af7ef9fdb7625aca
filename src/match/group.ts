import type { Outcome } from "../model/explanation.ts";
import { type Assessment, worse } from "./assess.ts";
import { compareIds, identify } from "./identifiers.ts";

/** One vulnerability in one component: every record about it, and every bundle that lists it. */
export interface Vulnerability {
  /** Every id it is known by, sorted. */
  readonly ids: readonly string[];
  readonly records: readonly Assessment[];
  readonly bundles: readonly Assessment[];
}

/** Ids that mean the same, joined transitively; cycles and self-references are harmless. */
class Synonyms {
  readonly #parents = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root)) root = next;
    // Flatten the path, so that long alias chains stay cheap.
    for (let at = id; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  add(id: string): void {
    if (!this.#parents.has(id)) this.#parents.set(id, id);
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.#parents.set(this.find(b), this.find(a));
  }

  /** Root → its ids. */
  classes(): Map<string, string[]> {
    const classes = new Map<string, string[]>();
    for (const id of this.#parents.keys()) {
      const root = this.find(id);
      const known = classes.get(root);
      if (known) known.push(id);
      else classes.set(root, [id]);
    }
    return classes;
  }
}

/**
 * Sorts what was said about a component by vulnerability. Aliases join; bundles are laid beside each vulnerability they list
 * and join nothing, since what one update fixes is not one flaw.
 */
export function groupByVulnerability(assessments: readonly Assessment[]): readonly Vulnerability[] {
  const identified = assessments.map((assessment) => ({ assessment, identity: identify(assessment.advisory) }));
  const synonyms = new Synonyms();
  for (const { identity } of identified) {
    const [first = ""] = identity.ids;
    for (const id of identity.ids)
      if (identity.kind === "bundle") synonyms.add(id);
      else synonyms.join(first, id);
  }
  const records = new Map<string, Assessment[]>();
  const bundles = new Map<string, Assessment[]>();
  for (const { assessment, identity } of identified) {
    const roots = new Set(identity.ids.map((id) => synonyms.find(id)));
    for (const root of roots) append(identity.kind === "bundle" ? bundles : records, root, assessment);
  }
  return [...synonyms.classes()].map(([root, ids]) => ({
    ids: ids.sort(compareIds),
    records: records.get(root) ?? [],
    bundles: bundles.get(root) ?? [],
  }));
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

export interface Decision {
  readonly outcome: Outcome;
  /** The assessments that the outcome rests on. */
  readonly deciding: readonly Assessment[];
  /** In words. */
  readonly rule: string;
}

const outcomeOf = (assessments: readonly Assessment[]): Outcome => assessments.map(({ outcome }) => outcome).reduce(worse, "unaffected");

/**
 * A database's record about the vulnerability itself decides before any bundle: a bundle has one fixed version for all it lists,
 * and lists what does not concern every release. Of several records any that says affected decides, since databases lag behind
 * each other; what one could not compare stays open even when another says fine.
 */
export function decide({ records, bundles }: Vulnerability): Decision {
  const byRecords = outcomeOf(records);
  const byBundles = outcomeOf(bundles);
  const useBundles = records.length === 0 || (byRecords === "cannot-compare" && byBundles === "affected");
  const outcome = useBundles ? byBundles : byRecords;
  const deciding = (useBundles ? bundles : records).filter((assessment) => assessment.outcome === outcome);
  return { outcome, deciding, rule: describeRule(useBundles, outcome, byBundles) };
}

function describeRule(useBundles: boolean, outcome: Outcome, byBundles: Outcome): string {
  if (useBundles) return `no record of its own could decide; the update notices that list it say ${outcome}`;
  if (outcome === "unaffected" && byBundles !== "unaffected")
    return "the record of its own says unaffected, which counts more than update notices that list it";
  return outcome === "unaffected" ? "every record about it says unaffected" : `a record about it says ${outcome}`;
}
