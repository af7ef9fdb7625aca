// Compares every case with its package manager's own list and writes the sums to test/truth/measured.json, which docs/support.md shows.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TRUTH_CASES } from "./cases.ts";
import { measureCase } from "./measure.ts";

/** What one package manager listed, and how much of that was found. */
export interface TruthRow {
  readonly name: string;
  readonly listed: number;
  readonly missed: number;
  /** Packages that were found and are not in the list. */
  readonly invented: number;
}

const rows = new Map<string, TruthRow>();
for (const truthCase of TRUTH_CASES) {
  const { listed, found } = await measureCase(truthCase);
  const name = truthCase.group ?? truthCase.name;
  const { listed: before, missed, invented } = rows.get(name) ?? { listed: 0, missed: 0, invented: 0 };
  rows.set(name, {
    name,
    listed: before + listed.length,
    missed: missed + listed.filter((row) => !found.includes(row)).length,
    invented: invented + found.filter((row) => !listed.includes(row)).length,
  });
  console.log(truthCase.name, listed.length);
}
writeFileSync(join(import.meta.dirname, "measured.json"), `${JSON.stringify([...rows.values()], undefined, 2)}\n`);
