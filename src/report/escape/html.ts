import { toLine, toProse } from "./text.ts";
import { toAddress } from "./url.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const encode = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Foreign text in an element or a quoted attribute. */
export function escapeHtml(text: string, most = 1000): string {
  return encode(toLine(text, most));
}

export function escapeHtmlProse(text: string, most = 10_000): string {
  return encode(toProse(text, most));
}

/** An address fit for `href`: http(s) only, else nothing. */
export function safeHref(address: string): string | undefined {
  const safe = toAddress(address);
  return safe === undefined ? undefined : encode(safe);
}
