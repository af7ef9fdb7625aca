import type { Affected } from "../../model/advisory.ts";

const HEADLINE = /(?<![\w:/.-])([A-Za-z][\w-]*):(\w(?:[\w.-]*\w)?)/g;
const PROSE = /(?<![\w:/.-])([a-z][a-z0-9_-]*):([A-Za-z0-9](?:[\w.-]*\w)?)/g;
/** AlmaLinux builds modules as `.module_el8.6.0+2904`, Red Hat and Rocky Linux as `.module+el9.4.0+20787`. */
const MODULAR = /\.module[_+]/;
const MAX_PROSE = 16_384;

/**
 * The OSV records of AlmaLinux, Rocky Linux and Red Hat have no field for the module stream, but the headline names it: `nodejs:18 security update`.
 * An entry whose fix is a modular build gets it; when nothing names one, `module` stays empty and matching cannot judge the entry.
 */
export function addModules(affected: readonly Affected[], summary: string, details: string): readonly Affected[] {
  if (!affected.some(isModular)) return affected;
  const found = findStreams(summary, HEADLINE);
  const streams = found.length > 0 ? found : findStreams(details.slice(0, MAX_PROSE), PROSE);
  return affected.map((entry) => (isModular(entry) ? { ...entry, module: streams.join(",") } : entry));
}

function isModular(entry: Affected): boolean {
  return entry.ranges.some((range) =>
    range.events.some((event) => [event.fixed, event.lastAffected].some((version) => version !== undefined && MODULAR.test(version))),
  );
}

function findStreams(text: string, pattern: RegExp): readonly string[] {
  const streams = new Set<string>();
  for (const [stream, name] of text.matchAll(pattern)) {
    if (name !== "http" && name !== "https") streams.add(stream);
  }
  return [...streams].sort();
}
