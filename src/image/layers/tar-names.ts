import { isUtf8 } from "node:buffer";

/** UTF-8 where the bytes (given as Latin-1) are that, else Latin-1, so that no byte is lost. */
export function decodeName(raw: string): string {
  // Most names are ASCII and stay what they are.
  if (/^[\x00-\x7f]*$/.test(raw)) return raw;
  const bytes = Buffer.from(raw, "latin1");
  return isUtf8(bytes) ? bytes.toString() : raw;
}
