import { endSentence } from "../../words/limits.ts";

/** How much room a text has, in whatever unit its taker counts. */
export interface Budget {
  readonly left: number;
  /** Takes room for a text, if there is enough. */
  take(text: string): boolean;
}

export function createBudget(size: number, measure: (text: string) => number = (text) => text.length): Budget {
  let left = size;
  return {
    get left() {
      return left;
    },
    take(text) {
      const cost = measure(text);
      if (cost > left) return false;
      left -= cost;
      return true;
    },
  };
}

/** One row, and how many findings it tells of. */
export interface Row {
  readonly text: string;
  readonly findings: number;
}

/** A table or list: what stands before its rows, and the rows. */
export interface Block {
  readonly head: string;
  readonly rows: readonly Row[];
}

export interface Section {
  /** Safe Markdown or HTML. */
  readonly title: string;
  /** Folded sections show their title only. */
  readonly isFolded: boolean;
  readonly blocks: readonly Block[];
}

export interface Filled {
  readonly text: string;
  /** Findings of rows that had no room. */
  readonly hidden: number;
}

/** As many whole rows as there is room for: half a row would break its table, and half an element everything below. */
export function fillSection({ title, isFolded, blocks }: Section, budget: Budget): Filled {
  const all = blocks.flatMap(({ rows }) => rows);
  const total = all.reduce((sum, row) => sum + row.findings, 0);
  const [open, close] = isFolded ? [`<details><summary>${title}</summary>\n\n`, "\n</details>\n\n"] : [`#### ${title}\n\n`, "\n"];
  if (all.length === 0 || !budget.take(open + close)) return { text: "", hidden: total };
  const parts: string[] = [];
  let shown = 0;
  for (const { head, rows } of blocks) {
    const filled = fillBlock(head, rows, budget);
    parts.push(...filled.parts);
    shown += filled.findings;
    if (filled.isFull) break;
  }
  return { text: `${open}${parts.join("")}${close}`, hidden: total - shown };
}

function fillBlock(head: string, rows: readonly Row[], budget: Budget): { parts: string[]; findings: number; isFull: boolean } {
  const parts: string[] = [];
  let findings = 0;
  for (const row of rows) {
    const text = parts.length === 0 ? head + row.text : row.text;
    if (!budget.take(text)) return { parts, findings, isFull: true };
    parts.push(text);
    findings += row.findings;
  }
  return { parts, findings, isFull: false };
}

/** What to say of rows that were cut. */
export function describeHidden(hidden: number): string {
  if (hidden === 0) return "";
  return `_${endSentence(`${hidden} more ${hidden === 1 ? "finding has" : "findings have"} no room here; the SARIF file and the JSON report have them all`)}_\n\n`;
}
