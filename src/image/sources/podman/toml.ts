/** A value of the few kinds that are read here. */
type TomlValue = string | boolean;

/** What stands in a file of podman's settings: by the names of the tables above it and its own, each table a map. */
export type TomlTable = ReadonlyMap<string, TomlTable | TomlValue>;

const KEY = String.raw`(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')`;
const HEADER = new RegExp(String.raw`^\s*\[\s*(${KEY}(?:\s*\.\s*${KEY})*)\s*\]\s*(?:#.*)?$`);
const ENTRY = new RegExp(String.raw`^\s*(${KEY})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(true|false))\s*(?:#.*)?$`);
const MAX_LINE = 4096;

/**
 * Tables, texts and truth values of one line each, which is all that names a connection; lists and numbers are read past.
 * https://toml.io/en/v1.0.0
 */
export function readToml(text: string): TomlTable {
  const root = new Map<string, TomlTable | TomlValue>();
  let table: Map<string, TomlTable | TomlValue> | undefined = root;
  for (const line of text.split(/\r?\n/)) {
    if (line.length > MAX_LINE) continue;
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) table = openTable(root, readKeys(header));
    // A list of tables is none of those we know, nor is what stands below it.
    else if (/^\s*\[\[/.test(line)) table = undefined;
    else readEntry(line, table);
  }
  return root;
}

function readEntry(line: string, table: Map<string, TomlTable | TomlValue> | undefined): void {
  const [, key, basic, literal, truth] = ENTRY.exec(line) ?? [];
  if (key === undefined || table === undefined) return;
  const value = truth === undefined ? (literal ?? unescape(basic ?? "")) : truth === "true";
  table.set(unquote(key), value);
}

function openTable(root: Map<string, TomlTable | TomlValue>, keys: readonly string[]): Map<string, TomlTable | TomlValue> {
  let table = root;
  for (const key of keys) {
    const held = table.get(key);
    const next = held instanceof Map ? held : new Map<string, TomlTable | TomlValue>();
    table.set(key, next);
    table = next;
  }
  return table;
}

function readKeys(header: string): string[] {
  return [...header.matchAll(new RegExp(KEY, "g"))].map(([key]) => unquote(key));
}

function unquote(key: string): string {
  return /^["']/.test(key) ? key.slice(1, -1) : key;
}

/** Paths on Windows are where these occur. */
function unescape(text: string): string {
  return text.replaceAll(/\\(["\\])/g, "$1");
}
