import type { SeverityLevel } from "../../../model/severity.ts";
import type { Verdict } from "../../../model/verdict.ts";

type Tone = SeverityLevel | Verdict["outcome"] | "strong" | "faint" | "warning";

const TONES: Readonly<Record<Tone, string>> = {
  critical: "1;35",
  high: "1;31",
  medium: "33",
  low: "36",
  negligible: "2",
  unknown: "1",
  pass: "1;32",
  fail: "1;31",
  incomplete: "1;33",
  strong: "1",
  faint: "2",
  warning: "33",
};

export type Paint = (text: string, tone: Tone) => string;

export function createPainter(isColor: boolean): Paint {
  return (text, tone) => (isColor ? `\u001b[${TONES[tone]}m${text}\u001b[0m` : text);
}
