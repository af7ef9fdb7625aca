import { toAddress, toLine, toProse } from "./plain.ts";

/**
 * Foreign text inside a Markdown line or table cell. Everything that could start markup, HTML, a mention, an issue reference or a
 * new cell is neutralised; GitHub shows the text as it was.
 */
export function escapeMarkdown(text: string, most = 500): string {
  return toLine(text, most)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~$^]/g, "\\$&")
    .replace(/@(?=[A-Za-z0-9])/g, "@\u2060")
    .replace(/:\/\//g, ":\u2060//")
    .replace(/^(\d*)([-=.)])(?=\s|$)/, "$1\\$2")
    .replace(/\bwww\./gi, "www\u2060.");
}

/** Foreign text as code. An element rather than backticks, which foreign backticks could end. */
export function escapeCode(text: string, most = 300): string {
  const safe = escapeMarkdown(text, most);
  return safe.trim() === "" ? "" : `<code>${safe}</code>`;
}

/** Foreign prose as a quoted code block, fenced longer than any fence inside. */
export function fenceProse(text: string, most = 4000): string {
  const prose = toProse(text, most).trim();
  const longest = Math.max(2, ...[...prose.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${prose}\n${fence}`;
}

/** A link to foreign ground: only http(s), with nothing in the address that could end the markup. */
export function linkMarkdown(label: string, address: string): string {
  const safe = toAddress(address);
  return safe === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}
