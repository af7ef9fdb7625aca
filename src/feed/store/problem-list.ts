import type { Problem } from "../../model/problem.ts";

const MAX_PROBLEMS = 50;

/** Keeps the first problems and counts the rest: a source may be bad throughout. */
export class ProblemList {
  private readonly kept: Problem[] = [];
  private unlisted = 0;

  add(problem: Problem): void {
    if (this.kept.length < MAX_PROBLEMS) this.kept.push(problem);
    else this.unlisted += 1;
  }

  list(): readonly Problem[] {
    if (this.unlisted === 0) return this.kept;
    const message = `${this.unlisted} more advisories were left out because they are not valid`;
    return [...this.kept, { severity: "warning", code: "FEED_RECORD_INVALID", message }];
  }
}
