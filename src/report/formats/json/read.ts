import { TidegateError } from "../../../model/errors.ts";
import type { ScanReport } from "../../../model/report.ts";
import type { Judgement } from "../../../model/verdict.ts";
import { type StoredReport, storedReport } from "./schema.ts";
import { startTrail } from "./shape.ts";

/** Reads a report file again, which anybody may have written since. Throws INPUT_INVALID with everything that is wrong with it. */
export function readReport(json: unknown): ScanReport {
  const complaints: string[] = [];
  const stored = storedReport.read(json, startTrail(complaints));
  const judgements = complaints.length === 0 ? restoreJudgements(stored, complaints) : [];
  if (complaints.length > 0) {
    throw new TidegateError("INPUT_INVALID", `this is no Tidegate report that can be read: ${complaints.join("; ")}`, {
      hint: "Make it anew with --format json of this version.",
    });
  }
  return { ...stored, verdict: { ...stored.verdict, judgements } };
}

function restoreJudgements({ findings, verdict }: StoredReport, complaints: string[]): Judgement[] {
  return verdict.judgements.flatMap(({ finding: index, decision, reason }) => {
    const finding = findings[index];
    if (finding) return [{ finding, decision, reason }];
    complaints.push(`verdict.judgements names the finding ${index}, which there is not`);
    return [];
  });
}
