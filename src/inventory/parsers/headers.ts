/** Header fields of one block of RFC 822 style text, names in lower case, each with all its values in order. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const MAX_LINE = 64 * 1024;

/** Reads the first block of `Name: value` lines, up to an empty line. Folded lines are joined with a newline. Lines that are no field are skipped. */
export function parseHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") {
      if (headers.size > 0) break;
      continue;
    }
    if (/^[ \t]/.test(line) && current !== undefined) {
      current.push(`${current.pop() ?? ""}\n${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0 || colon > MAX_LINE) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    current = headers.get(name) ?? [];
    headers.set(name, current);
    current.push(line.slice(colon + 1).trim());
  }
  return headers;
}

/** The first value of a field, empty ones and `UNKNOWN` left out. */
export function firstHeader(headers: Headers, name: string): string | undefined {
  const value = headers.get(name)?.[0];
  return value === undefined || value === "" || value === "UNKNOWN" ? undefined : value;
}
