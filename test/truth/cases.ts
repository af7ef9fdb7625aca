import type { TruthCase } from "./case.ts";
import { COMPILED_CASES } from "./compiled.ts";
import { DATABASE_CASES } from "./databases.ts";
import { INTERPRETED_CASES } from "./interpreted.ts";
import { NODE_CASES } from "./node.ts";
import { PYTHON_CASES } from "./python.ts";
import { SYSTEM_CASES } from "./systems.ts";

/** Everything that is compared with a real package manager's own list. */
export const TRUTH_CASES: readonly TruthCase[] = [
  ...DATABASE_CASES,
  ...SYSTEM_CASES,
  ...NODE_CASES,
  ...PYTHON_CASES,
  ...COMPILED_CASES,
  ...INTERPRETED_CASES,
];
