import { parseForeignJson } from "../../model/parse-json.ts";
/** A JSON object of unknown content; only own keys are to be trusted, so look up by literal names or through `ownValue`. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = Object.freeze({});

/** The document, or undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return parseForeignJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** The value as object; an empty one in place of anything else. */
export function asRecord(value: unknown): JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonRecord) : NOTHING;
}

/** The value as list; an empty one in place of anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with content, trimmed; undefined for anything else. */
export function asText(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** The texts of a list, or of a single text. */
export function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => asText(item) ?? []);
}

/** The value of a key that comes from outside: never one that every object inherits. */
export function ownValue(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
