import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder with real data made by others; `TIDEGATE_DATA`, by default beside the checkout. */
export const DATA = resolve(process.env["TIDEGATE_DATA"] ?? join(import.meta.dirname, "../../../shared/data"));

/** Absence is a skip by name for a developer and a failure in CI (`TIDEGATE_REQUIRE=1`). */
export const HAS_DATA = requireOrSkip(existsSync(join(DATA, "feed/ecosystems.txt")), `the real test data at ${DATA}`);

export function dataPath(...parts: string[]): string {
  return join(DATA, ...parts);
}

/** Whether tests that need `what` can run; throws where everything must run. */
export function requireOrSkip(isPresent: boolean, what: string): boolean {
  if (!isPresent && process.env["TIDEGATE_REQUIRE"] === "1") throw new Error(`TIDEGATE_REQUIRE=1, but ${what} is absent`);
  return isPresent;
}
