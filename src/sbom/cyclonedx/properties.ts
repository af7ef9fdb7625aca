import type { Facts } from "../facts/facts.ts";
import { collectValues, NO_VALUES, type Values } from "../read/hints.ts";
import { type Fields, isObject, items, parseJson, type Read, readersOf, text } from "../shapes/read.ts";
import type { Property } from "./types.ts";

/** Prefix of our own property names; docs/sbom.md lists them. */
export const PREFIX = "tidegate:";

/** Text as it is, everything else as JSON; a property without a value says that there is none. */
export function toProperties(facts: Facts): readonly Property[] {
  return Object.entries(facts).map(([key, value]) => (value === null ? { name: PREFIX + key } : toProperty(key, value)));
}

export function toProperty(key: string, value: unknown): Property {
  return { name: PREFIX + key, value: typeof value === "string" ? value : JSON.stringify(value) };
}

/** Properties by name; those without a value are left out. */
export function readProperties(component: Readonly<Record<string, unknown>>, prefix: string): Values {
  if (component["properties"] === undefined) return NO_VALUES;
  const pairs = items(component["properties"]).flatMap((property) => {
    const name = isObject(property) ? text(property["name"]) : undefined;
    const value = isObject(property) ? text(property["value"]) : undefined;
    return name?.startsWith(prefix) && value !== undefined ? [[name.slice(prefix.length), value] as const] : [];
  });
  return collectValues(pairs);
}

/** Our own facts about a component; what cannot be read is left as it is for `applyFacts` to report. */
export function readFacts<T>(component: Readonly<Record<string, unknown>>, fields: Fields<T>): Facts {
  const facts: Record<string, unknown> = {};
  for (const property of items(component["properties"])) {
    if (!isObject(property)) continue;
    const name = text(property["name"]);
    const reader = name?.startsWith(PREFIX) && readersOf(fields).find(({ key }) => key === name.slice(PREFIX.length));
    if (reader) facts[reader.key] = property["value"] === undefined ? null : decode(property["value"], reader.read);
  }
  return facts;
}

function decode(value: unknown, read: Read<unknown>): unknown {
  if (read(value) !== undefined || typeof value !== "string") return value;
  return parseJson(value) ?? value;
}
