import ae from "ae-cvss-calculator";
import type { SeverityLevel } from "../../model/severity.ts";
import { scoreV2 } from "./cvss-v2.ts";

export type CvssVersion = "2.0" | "3.0" | "3.1" | "4.0";

export interface CvssScore {
  readonly version: CvssVersion;
  readonly vector: string;
  /** 0.0 to 10.0, one decimal: of all metrics the vector names. */
  readonly score: number;
  readonly level: SeverityLevel;
}

/**
 * CVSS v3: any order, all base metrics, none twice (https://www.first.org/cvss/v3.1/specification-document, section 6).
 * The library scores a vector with a metric missing as 0, so what is no vector has to be refused before it.
 */
const V3_BASE = ["AV", "AC", "PR", "UI", "S", "C", "I", "A"];
const V3_METRIC =
  /^(?:AV:[NALP]|AC:[LH]|PR:[NLH]|UI:[NR]|S:[UC]|[CIA]:[HLN]|E:[XHFPU]|RL:[XUWTO]|RC:[XCRU]|[CIA]R:[XHML]|MAV:[XNALP]|MAC:[XLH]|MPR:[XNLH]|MUI:[XNR]|MS:[XUC]|M[CIA]:[XNLH])$/;

function isV3(metrics: readonly string[]): boolean {
  const names = new Set<string>();
  for (const metric of metrics) {
    const name = metric.slice(0, metric.indexOf(":"));
    if (!V3_METRIC.test(metric) || names.has(name)) return false;
    names.add(name);
  }
  return V3_BASE.every((name) => names.has(name));
}

/** CVSS v4 fixes the order (https://www.first.org/cvss/v4-0/specification-document, section 7). */
const V4_BASE = "AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/VC:[HLN]/VI:[HLN]/VA:[HLN]/SC:[HLN]/SI:[HLN]/SA:[HLN]";
const V4_OPTIONAL =
  "E:[XAPU] CR:[XHML] IR:[XHML] AR:[XHML] MAV:[XNALP] MAC:[XLH] MAT:[XNP] MPR:[XNLH] MUI:[XNPA] MVC:[XHLN] MVI:[XHLN] MVA:[XHLN] " +
  "MSC:[XHLN] MSI:[XSHLN] MSA:[XSHLN] S:[XNP] AU:[XNY] R:[XAUI] V:[XDC] RE:[XLMH] U:(?:X|Clear|Green|Amber|Red)";
const V4 = new RegExp(`^CVSS:4\\.0/${V4_BASE}${V4_OPTIONAL.replace(/\S+/g, "(?:/$&)?").replaceAll(" ", "")}$`);

/** Longer than any vector with every metric. */
const MAX_LENGTH = 300;

function scoreText(vector: string): { version: CvssVersion; score: number } | undefined {
  if (vector.length > MAX_LENGTH) return undefined;
  if (!vector.startsWith("CVSS:")) {
    const score = scoreV2(vector);
    return score === undefined ? undefined : { version: "2.0", score };
  }
  if (vector.startsWith("CVSS:4.0/"))
    return V4.test(vector) ? { version: "4.0", score: new ae.Cvss4P0(vector).calculateScores().overall } : undefined;
  const version = vector.startsWith("CVSS:3.1/") ? "3.1" : "3.0";
  if (!vector.startsWith(`CVSS:${version}/`) || !isV3(vector.slice(9).split("/"))) return undefined;
  const parsed = version === "3.1" ? new ae.Cvss3P1(vector) : new ae.Cvss3P0(vector);
  return { version, score: parsed.calculateScores().overall };
}

/** The bands of CVSS v3 and v4, used for v2 as well; 0.0 is `none`, our `negligible`. */
export function levelOf(score: number): SeverityLevel {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "negligible";
}

/** Scores a CVSS vector of any version; undefined when the text is none. */
export function scoreVector(vector: string): CvssScore | undefined {
  const scored = scoreText(vector);
  return scored === undefined ? undefined : { ...scored, vector, level: levelOf(scored.score) };
}

/** Remembers scores: a v4 vector takes a third of a millisecond, and feeds repeat few vectors often. */
export function createVectorScorer(): (vector: string) => CvssScore | undefined {
  const known = new Map<string, CvssScore | undefined>();
  return (vector) => {
    if (known.has(vector)) return known.get(vector);
    const scored = scoreVector(vector);
    known.set(vector, scored);
    return scored;
  };
}
