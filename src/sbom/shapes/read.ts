import { type Digest, isDigest } from "../../model/digest.ts";

/** Narrows a foreign JSON value; undefined when it is not what is wanted. */
export type Read<T> = (value: unknown) => T | undefined;

/** How to read each field of `T`; optional ones are wrapped with `optional`. */
export type Fields<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? { readonly optional: Read<NonNullable<T[K]>> } : Read<T[K]> };

export const text: Read<string> = (value) => (typeof value === "string" ? value : undefined);
export const flag: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
/** A non-negative whole number. */
export const count: Read<number> = (value) => (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined);
export const digest: Read<Digest> = (value) => (isDigest(value) ? value : undefined);

export function oneOf<T extends string>(...allowed: readonly T[]): Read<T> {
  return (value) => allowed.find((word) => word === value);
}

export function optional<T>(read: Read<T>): { readonly optional: Read<T> } {
  return { optional: read };
}

/** A list all of whose items can be read. */
export function list<T>(item: Read<T>): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const out: T[] = [];
    for (const raw of value) {
      const result = item(raw);
      if (result === undefined) return undefined;
      out.push(result);
    }
    return out;
  };
}

/** Text by key, sorted; keys such as `__proto__` stay ordinary keys. */
export const textRecord: Read<Readonly<Record<string, string>>> = (value) => {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.every(([, item]) => typeof item === "string") ? (Object.fromEntries(entries) as Record<string, string>) : undefined;
};

/** An object, not a tuple: taking a tuple apart costs an iterator, and every field of every package is read. */
interface FieldReader {
  readonly key: string;
  readonly read: Read<unknown>;
  readonly isOptional: boolean;
}

const KNOWN_READERS = new WeakMap<object, readonly FieldReader[]>();

/** Each field's name, reader and whether it may be absent; made once for each table. */
export function readersOf<T>(fields: Fields<T>): readonly FieldReader[] {
  const known = KNOWN_READERS.get(fields);
  if (known !== undefined) return known;
  const entries = Object.entries(fields) as [string, Read<unknown> | { readonly optional: Read<unknown> }][];
  const readers = entries.map(
    ([key, field]): FieldReader =>
      typeof field === "function" ? { key, read: field, isOptional: false } : { key, read: field.optional, isOptional: true },
  );
  KNOWN_READERS.set(fields, readers);
  return readers;
}

/** An object all of whose known fields can be read; unknown fields are dropped. */
export function shape<T extends object>(fields: Fields<T>): Read<T> {
  const known = readersOf(fields);
  return (value) => {
    if (!isObject(value)) return undefined;
    const out: Record<string, unknown> = {};
    for (const { key, read, isOptional } of known) {
      const raw = Object.hasOwn(value, key) ? value[key] : undefined;
      if (raw === undefined && isOptional) continue;
      const result = read(raw);
      if (result === undefined) return undefined;
      out[key] = result;
    }
    return out as T;
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of a JSON array; nothing for any other value. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
