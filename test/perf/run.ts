// Measures what docs/performance.md says, as ratios within one run, and writes the tables there.
// Usage: npm run perf [-- image known-layers extractors registry feed feed-large published match start github peers]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { measureExtractors } from "./extractors.ts";
import { measureFeed } from "./feed.ts";
import { measureFeedLarge } from "./feed-large.ts";
import { measureGitHub } from "./github.ts";
import { measureImage } from "./image.ts";
import { measureKnownLayers } from "./known-layers.ts";
import { measureMatch } from "./match.ts";
import { measurePeers } from "./peers.ts";
import { measurePublished } from "./published.ts";
import { measureRegistry } from "./registry.ts";
import { measureStart } from "./start.ts";

/** Rows of one table: what was measured, the goal, the figure. */
export interface Section {
  readonly name: string;
  readonly rows: readonly { readonly what: string; readonly goal: string; readonly figure: string; readonly memory: string }[];
}

const SECTIONS: Readonly<Record<string, (scratch: string) => Promise<Section>>> = {
  image: measureImage,
  "known-layers": measureKnownLayers,
  extractors: measureExtractors,
  registry: measureRegistry,
  feed: measureFeed,
  "feed-large": measureFeedLarge,
  published: measurePublished,
  match: measureMatch,
  start: measureStart,
  github: measureGitHub,
  peers: measurePeers,
};

const wanted = process.argv.slice(2);
const scratch = process.env["TIDEGATE_PERF_DIR"] ?? mkdtempSync(join(tmpdir(), "tidegate-perf-"));
const file = join(import.meta.dirname, "../../docs/performance.md");
try {
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const section = await measure(scratch);
    const table = formatSection(section);
    console.log(`${section.name}\n${table}\n`);
    replace(name, table);
  }
} finally {
  if (process.env["TIDEGATE_PERF_DIR"] === undefined) rmSync(scratch, { recursive: true, force: true });
}

function formatSection({ rows }: Section): string {
  const lines = rows.map(({ what, goal, figure, memory }) => `| ${what} | ${goal} | ${figure} | ${memory} |`);
  const machine = `${cpus().length} cores, Node ${process.version}`;
  return `| What (${machine}) | Goal | Measured | Peak memory |\n|---|---|---|---|\n${lines.join("\n")}`;
}

function replace(name: string, table: string): void {
  const text = readFileSync(file, "utf8");
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  writeFileSync(file, `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table}\n${text.slice(text.indexOf(end))}`);
}
