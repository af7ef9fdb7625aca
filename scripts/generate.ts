// Writes what is derived from code: action.yml, docs/errors.md and the tables of the README. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderActionFiles } from "./generate/action-file.ts";
import { renderErrors } from "./generate/errors.ts";
import { renderSupport } from "./generate/support.ts";
import { renderTables } from "./generate/tables.ts";

const root = join(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

for (const [file, content] of Object.entries(renderActionFiles())) write(file, content);
write("docs/errors.md", renderErrors());
write("docs/support.md", renderSupport());
for (const [file, tables] of Object.entries(renderTables())) {
  for (const [name, table] of Object.entries(tables)) replaceBetween(file, name, table);
}
if (stale.length > 0) {
  console.error(`${stale.join(", ")} do not say what the code says; run: npm run generate`);
  process.exit(1);
}

function write(file: string, content: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  if (isCheck) stale.push(file);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
function replaceBetween(file: string, name: string, content: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table ${name}`);
  write(file, `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`);
}
