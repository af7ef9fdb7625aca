import type { MatchResult } from "../../src/match/index.ts";
import type { Finding } from "../../src/model/finding.ts";

/** How many packages were judged and how many findings each component has, one line each. */
export function countFindings({ findings, coverage }: MatchResult): readonly string[] {
  const judged = coverage.map(({ type, found, judged: number }) => `${type}: ${number} of ${found} packages judged`);
  const components = new Map<string, number>();
  for (const { component, state } of findings) {
    const key = `${component.type} ${component.name} ${component.version}: ${state}`;
    components.set(key, (components.get(key) ?? 0) + 1);
  }
  return [...judged, `findings: ${findings.length}`, ...[...components].map(([key, number]) => `${key} ${number}`).sort()];
}

/** One finding as the golden lists have it. */
export function describeFinding({ id, component, state, severity, fix, advisories }: Finding): string {
  return [id, `${component.name} ${component.version}`, state, severity.level, [fix.state, ...fix.versions].join(" "), advisories.join(" ")].join(
    " | ",
  );
}

/** A golden list: `=` what is counted, `+` findings that are there, `-` what is not there as `ID NAME`; `#` why. */
export function readGolden(text: string): {
  readonly counts: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
} {
  const lines = text.split("\n");
  const take = (mark: string): readonly string[] => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  return { counts: take("="), present: take("+"), absent: take("-") };
}
