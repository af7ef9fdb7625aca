import { SEVERITY_SOURCES, type SeveritySource } from "../../match/severity/choose.ts";
import { parseDuration } from "../../model/duration.ts";
import { TidegateError } from "../../model/errors.ts";
import { checkOption, parseList, parseSize } from "./check.ts";
import { OPTIONS, type OptionName } from "./table.ts";

/** Settings as text, complete and checked: every option has its value or its default. */
export interface Settings {
  text(name: OptionName): string;
  flag(name: OptionName): boolean;
  /** Milliseconds. */
  duration(name: OptionName): number;
  /** Bytes. */
  size(name: OptionName): number;
}

/** Checks what was given and fills in defaults. Throws one INPUT_INVALID that lists every mistake. */
export function readSettings(given: Readonly<Partial<Record<OptionName, string>>>): Settings {
  const names = Object.keys(OPTIONS) as OptionName[];
  const values = new Map(names.map((name) => [name, given[name]?.trim() || OPTIONS[name].default]));
  const mistakes = names.map((name) => checkOption(name, values.get(name) ?? "")).filter((mistake) => mistake !== undefined);
  if (mistakes.length > 0) throw new TidegateError("INPUT_INVALID", mistakes.join("; "));
  const text = (name: OptionName): string => values.get(name) ?? "";
  return {
    text,
    flag: (name) => text(name) === "true",
    duration: (name) => parseDuration(text(name)) ?? 0,
    size: (name) => parseSize(text(name)) ?? 0,
  };
}

/** The order in which severities are chosen. */
export function severitySources(settings: Settings): readonly SeveritySource[] {
  return parseList(settings.text("severity-sources")).flatMap((item) => SEVERITY_SOURCES.find((source) => source === item) ?? []);
}
