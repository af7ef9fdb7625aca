import type { Problem } from "../../model/problem.ts";

export const NO_PURL = "without a purl, which cannot be judged";

const SHOWN = 5;
const LONGEST = 200;

/** Gathers what is wrong with records, one problem a kind, so that a broken document of 100,000 records stays readable. */
export class Complaints {
  readonly #kinds = new Map<string, { readonly severity: Problem["severity"]; readonly examples: string[]; count: number }>();

  /** `what` follows the number of records: `with a purl that cannot be read`. */
  add(severity: Problem["severity"], what: string, example: string): void {
    const kind = this.#kinds.get(what) ?? { severity, examples: [], count: 0 };
    this.#kinds.set(what, kind);
    kind.count += 1;
    if (kind.examples.length < SHOWN) kind.examples.push(example.slice(0, LONGEST));
  }

  toProblems(): readonly Problem[] {
    return [...this.#kinds].map(([what, { severity, examples, count }]) => ({
      severity,
      code: "SBOM_RECORD_INVALID",
      message: `The SBOM has ${count} ${count === 1 ? "record" : "records"} ${what}: ${examples.map((text) => JSON.stringify(text)).join(", ")}${count > SHOWN ? " and more" : ""}.`,
      where: { record: examples[0] ?? "" },
    }));
  }
}
