import { toLine, toProse } from "./text.ts";
import { toAddress } from "./url.ts";

/** Breaks a word for the program that reads it and not for the eye. */
const JOINER = "\u2060";

/**
 * Foreign text inside a Markdown line or table cell. Everything that could start markup, HTML, a mention, an issue reference, a link
 * or a new cell is neutralised; GitHub shows the text as it was.
 */
export function escapeMarkdown(text: string, most = 500): string {
  return (
    toLine(text, most)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~$^]/g, "\\$&")
      // GitHub looks for mentions, references and addresses in the rendered text, where a backslash is gone.
      .replace(/@(?=\w)/g, `@${JOINER}`)
      .replace(/#(?=\d)/g, `#${JOINER}`)
      .replace(/\bGH-(?=\d)/gi, `$&${JOINER}`)
      .replace(/:\/\//g, `:${JOINER}//`)
      .replace(/www\./gi, `www${JOINER}.`)
      .replace(/^(\s*\d*)([-=.):]+)(?=\s|$)/, "$1\\$2")
  );
}

/**
 * Foreign text as code, on one line. An element rather than backticks, which foreign backticks could end, and entities rather than
 * backslashes, so that what is copied out of it is what went in. GitHub finds no mentions and references in code.
 */
export function escapeCode(text: string, most = 300): string {
  const safe = toLine(text, most)
    .replace(/[&<>"'`*_~[\](){}!|\\#$^+=@]|:(?=\/\/)|w(?=ww\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
    .trim();
  return safe === "" ? "" : `<code>${safe}</code>`;
}

/** Foreign prose as a quoted code block, fenced longer than any fence inside. */
export function fenceProse(text: string, most = 4000): string {
  return fence("text", toProse(text, most).trim());
}

/** A code block of a language. The text is ours or was made safe for what it is. */
export function fence(language: string, text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

/** A link to foreign ground: only http(s), with nothing in the address that could end the markup. */
export function linkMarkdown(label: string, address: string): string {
  const safe = toAddress(address);
  return safe === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}

/**
 * Foreign text as a label of a Mermaid diagram, which has a grammar of its own for nearly every mark; what is not plain goes.
 * https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax
 */
export function toMermaid(text: string, most = 40): string {
  const plain = toLine(text, most * 2).replace(/[^\w ./:@+-]+/g, " ");
  return plain.replace(/\s+/g, " ").trim().slice(0, most).trim();
}

/** Foreign prose as a quotation: headings and lists keep their looks, everything else in it is text. */
export function quoteProse(text: string, most = 4000): string {
  const lines = toProse(text, most).trim().split("\n");
  return lines.map((line) => `> ${quoteLine(line.trim())}`.trimEnd()).join("\n");
}

function quoteLine(line: string): string {
  const heading = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1];
  if (heading) return `**${escapeMarkdown(heading, 500)}**`;
  const item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
  return item ? `- ${escapeMarkdown(item, 2000)}` : escapeMarkdown(line, 4000);
}
