import type { AdvisoryText } from "../model/advisory.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import type { ExploitabilityLookup } from "../ports/exploitability-lookup.ts";
import type { ScoreLookup } from "../ports/score-lookup.ts";
import type { FindingDraft } from "./draft-finding.ts";
import { isOsType } from "./ecosystems.ts";
import type { FindingContext } from "./finding-context.ts";
import { isCve } from "./identifiers.ts";
import { type Rater, rankSeverities } from "./severity/choose.ts";

/** The report's word on one vulnerability of one component. */
export function completeFinding(draft: FindingDraft, cx: FindingContext): Finding {
  const texts = draft.texts.flatMap(({ ecosystem, id }) => cx.describe(ecosystem, id) ?? []);
  const severities = rateFinding(draft, texts, cx);
  return {
    ...draft.known,
    fix: cx.isReleaseOver ? withoutHope(draft.known) : draft.known.fix,
    severity: severities[0],
    severities,
    ...mergeTexts(texts),
    ...lookUpExploitability(draft.ids, cx.exploitability),
  };
}

/** What a release that is over has not fixed it will not fix; what its database decided before stands. */
function withoutHope({ component, state, fix }: FindingDraft["known"]): Fix {
  const isOpen = fix.state === "not-fixed" || fix.state === "unknown" || fix.state === "under-investigation" || fix.state === "deferred";
  return isOsType(component.type) && state === "affected" && isOpen ? { state: "end-of-life", versions: [] } : fix;
}

/** AlmaLinux and Rocky Linux put the rating of an update before its title. */
const RATED_TITLE = /^(Critical|Important|Moderate|Low):/;

function rateFinding(
  { raters, malicious, ids }: FindingDraft,
  texts: readonly AdvisoryText[],
  cx: FindingContext,
): readonly [Severity, ...Severity[]] {
  const words = new Map(texts.flatMap(({ id, summary }) => (RATED_TITLE.exec(summary ?? "")?.slice(1, 2) ?? []).map((word) => [id, word] as const)));
  const spoken = raters.map((rater) => {
    const proseWord = words.get(rater.advisory.id);
    return proseWord === undefined ? rater : { ...rater, proseWord };
  });
  const own = rankSeverities(spoken, cx.severity);
  const others = own.some(({ vector }) => vector !== undefined) ? [] : askOthers(ids, cx.scores);
  const severities = others.length === 0 ? own : rankSeverities([...spoken, ...others], cx.severity);
  return malicious === undefined ? severities : [{ level: "critical", source: `malicious package ${malicious}` }, ...severities];
}

/** What the National Vulnerability Database says, as one that rates. */
function askOthers(ids: readonly string[], scores: ScoreLookup | undefined): readonly Rater[] {
  const vectors = scores === undefined ? [] : ids.filter(isCve).flatMap((cve) => scores.vectors(cve));
  const severity = vectors.map((score) => ({ type: "CVSS", score }));
  return vectors.length === 0 ? [] : [{ relation: "nvd", advisory: { id: "NVD", severity }, entries: [] }];
}

function mergeTexts(texts: readonly AdvisoryText[]): Pick<Finding, "summary" | "details" | "references"> {
  const summary = texts.find((text) => text.summary)?.summary;
  const details = texts.find((text) => text.details)?.details;
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(details === undefined ? {} : { details }),
    references: [...new Set(texts.flatMap((text) => text.references.map(({ url }) => url)))],
  };
}

function lookUpExploitability(ids: readonly string[], lookup: ExploitabilityLookup | undefined): Pick<Finding, "kev" | "epss"> {
  if (lookup === undefined) return {};
  const cves = ids.filter(isCve);
  const kev = cves.map((cve) => lookup.kev(cve)).find((entry) => entry !== undefined);
  const scores = cves.flatMap((cve) => lookup.epss(cve) ?? []).sort((a, b) => b.score - a.score);
  return { ...(kev === undefined ? {} : { kev }), ...(scores[0] === undefined ? {} : { epss: scores[0] }) };
}
