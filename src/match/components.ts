import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import { type Assessment, assess } from "./assess.ts";
import { type Candidate, type CandidateContext, createCandidateContext, findCandidate } from "./candidates.ts";
import { isExtendedSupport } from "./ecosystems.ts";
import { isSecurityRelevant } from "./identifiers.ts";
import type { Identified, Lookup } from "./os-names.ts";

/** What findings are about: a source package with its installed binaries, or a language package with its copies. */
export interface MatchedComponent extends Identified {
  readonly type: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly lookup: Lookup;
  /** The installed packages that ask it. */
  readonly packages: readonly Package[];
}

export interface Plan {
  readonly components: readonly MatchedComponent[];
  readonly candidates: ReadonlyMap<Package, Candidate>;
  readonly context: CandidateContext;
}

interface Draft {
  readonly identified: Identified;
  readonly type: string;
  readonly questions: Map<string, { readonly lookup: Lookup; readonly packages: Package[] }>;
}

/** Sorts an inventory into components and the questions they ask of the feed; each question is asked once. */
export function planComponents(inventory: Inventory, loaded: CandidateContext["loaded"]): Plan {
  const context = createCandidateContext(inventory, loaded);
  const candidates = new Map(inventory.packages.map((pkg) => [pkg, findCandidate(pkg, context)]));
  const drafts = new Map<string, Draft>();
  for (const [pkg, candidate] of candidates) if (candidate.kind === "judge") addToDraft(drafts, pkg, candidate);
  const components = [...drafts.values()].map(({ identified, type, questions }) => ({ ...identified, type, questions: [...questions.values()] }));
  return { components, candidates, context };
}

function addToDraft(drafts: Map<string, Draft>, pkg: Package, { identified, lookups }: Candidate & { readonly kind: "judge" }): void {
  const key = [pkg.type, identified.name, identified.version, pkg.module ?? ""].join("\n");
  const draft = drafts.get(key) ?? { identified, type: pkg.type, questions: new Map() };
  drafts.set(key, draft);
  for (const lookup of lookups) {
    const questionKey = [lookup.ecosystem, lookup.name, lookup.version].join("\n");
    const question = draft.questions.get(questionKey);
    if (question) question.packages.push(pkg);
    else draft.questions.set(questionKey, { lookup, packages: [pkg] });
  }
}

/** Everything the feed says about a component, withdrawn records included. */
export function assessComponent(component: MatchedComponent, find: AdvisoryLookup["find"]): readonly Assessment[] {
  const all: Assessment[] = [];
  for (const { lookup, packages } of component.questions) {
    for (const advisory of find(lookup.ecosystem, lookup.name)) all.push(assess(advisory, lookup, packages));
  }
  return all;
}

/** Tells why a record takes no part in the decision, if so. */
export function createDismissal(all: readonly Assessment[]): (assessment: Assessment) => string | undefined {
  const extended = new Set(all.filter(({ lookup }) => isExtendedSupport(lookup.ecosystem)).map(({ advisory }) => advisory.id));
  return ({ advisory, lookup }) => {
    if (advisory.withdrawn !== undefined) return `withdrawn on ${advisory.withdrawn}`;
    if (!isSecurityRelevant(advisory)) return "a bug fix or enhancement update";
    const isReplaced = extended.has(advisory.id) && !isExtendedSupport(lookup.ecosystem);
    return isReplaced ? "the same record speaks about the extended support that this system has" : undefined;
  };
}

/** Packages whose own version is what cannot be compared. */
export function findIncomparable(assessments: readonly Assessment[]): readonly Package[] {
  return assessments.flatMap(({ entries }) =>
    entries.flatMap(({ because, packages }) =>
      typeof because === "object" && because.kind === "cannot-compare" && because.reason !== "event-unreadable" ? packages : [],
    ),
  );
}
