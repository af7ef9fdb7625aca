/** Foreign JSON, read field by field. What is not as the schema says lands in `faults`; the rest of the record is then not trusted. */
export type JsonObject = Readonly<Record<string, unknown>>;

const NO_STRINGS: readonly string[] = [];
const NO_OBJECTS: readonly JsonObject[] = [];

// https://www.rfc-editor.org/rfc/rfc3339#section-5.6
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)$/;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` counts as absent: several databases write it so. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export class FieldReader {
  readonly faults: string[] = [];

  text(value: unknown, path: string): string {
    if (typeof value === "string" && value !== "") return value;
    this.faults.push(`${path} is not a text`);
    return "";
  }

  optionalText(value: unknown, path: string): string | undefined {
    if (isAbsent(value) || value === "") return undefined;
    return this.text(value, path);
  }

  timestamp(value: unknown, path: string): string {
    if (typeof value === "string" && TIMESTAMP.test(value)) return value;
    this.faults.push(`${path} is not an RFC 3339 time`);
    return "";
  }

  optionalTimestamp(value: unknown, path: string): string | undefined {
    return isAbsent(value) ? undefined : this.timestamp(value, path);
  }

  texts(value: unknown, path: string): readonly string[] {
    if (isAbsent(value)) return NO_STRINGS;
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    this.faults.push(`${path} is not a list of texts`);
    return NO_STRINGS;
  }

  objects(value: unknown, path: string): readonly JsonObject[] {
    if (isAbsent(value)) return NO_OBJECTS;
    if (Array.isArray(value) && value.every(isObject)) return value;
    this.faults.push(`${path} is not a list of objects`);
    return NO_OBJECTS;
  }
}

/** A short word out of one of the free-form `*_specific` objects; anything else there is nobody's business. */
export function findWord(source: unknown, ...keys: readonly string[]): string | undefined {
  if (!isObject(source)) return undefined;
  for (const key of keys) {
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (typeof value === "string" && value !== "" && value.length <= 64) return value;
  }
  return undefined;
}
