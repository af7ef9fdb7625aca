/** Foreign documents, read field by field: what is not as expected is absent. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties only: a document must not reach what every object has. */
export function readField(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function readText(value: unknown, key: string): string {
  const text = readField(value, key);
  return typeof text === "string" ? text.trim() : "";
}

export function readList(value: unknown, key: string): readonly unknown[] {
  const list = readField(value, key);
  return Array.isArray(list) ? list : [];
}

export function readTexts(value: unknown, key: string): readonly string[] {
  return readList(value, key).filter((item) => typeof item === "string");
}
