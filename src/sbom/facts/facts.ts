import { type Fields, type Read, readersOf } from "../shapes/read.ts";

/**
 * What a format has no place of its own for, by field name; `null` says that a field is absent although the format's own fields suggest one.
 * Written as CycloneDX properties and SPDX annotations. Because it is the difference to what reading the native fields gives,
 * nothing is lost by construction, and nothing is said twice.
 */
export type Facts = Readonly<Record<string, unknown>>;

/** Some fields of `T`; one that is undefined is as good as absent. Making it absent would cost a copy of every package. */
export type Sparse<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * What must be said beside `view` (what a reader would make of the native fields) to get `whole` back.
 * In the order of `fields` at every depth, so that equal values give equal bytes however their objects were made.
 */
export function findFacts<T extends object>(whole: T, view: Sparse<T>, fields: Fields<T>): Facts {
  const facts: Record<string, unknown> = {};
  for (const { key, read } of readersOf(fields)) {
    const wanted = (whole as Record<string, unknown>)[key];
    const seen = (view as Record<string, unknown>)[key];
    if (wanted === seen && typeof wanted === "string") continue;
    if (wanted === undefined) {
      if (seen !== undefined) facts[key] = null;
      continue;
    }
    const fact = read(wanted);
    if (!isSame(fact, seen)) facts[key] = fact;
  }
  return facts;
}

/** The value in the order of `fields`. */
export function canonical<T>(value: T, read: Read<T>): T {
  return read(value) ?? value;
}

export interface Restored<T> {
  readonly value: Partial<T>;
  /** Fields whose facts cannot be read. */
  readonly damaged: readonly string[];
}

/** The opposite of `findFacts`, for facts that anybody may have edited. */
export function applyFacts<T extends object>(view: Partial<T>, facts: Facts, fields: Fields<T>): Restored<T> {
  const value: Record<string, unknown> = { ...view };
  const damaged: string[] = [];
  for (const { key, read, isOptional } of readersOf(fields)) {
    if (!Object.hasOwn(facts, key)) continue;
    const fact = read(facts[key]);
    if (fact !== undefined) value[key] = fact;
    else if (facts[key] === null && isOptional) delete value[key];
    else damaged.push(key);
  }
  return { value: value as Partial<T>, damaged };
}

/** A copy without the fields that are undefined. */
export function omitUndefined<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const out: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) out[key] = fields[key];
  return out as T;
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  return JSON.stringify(left) === JSON.stringify(right);
}
