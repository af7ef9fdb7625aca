import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const ROW = /^\| [^|]+ \| ([^|]+) \| `([^`]+)`: (.+) \|$/;

const rows = readFileSync(join(ROOT, "docs/matching.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, rule, file, name] = ROW.exec(line) ?? [];
    return rule === undefined || file === undefined || name === undefined ? [] : [[rule, file, name] as const];
  });

describe("docs/matching.md", () => {
  it("says of many rules where they are tested", () => expect(rows.length).toBeGreaterThan(40));

  it.each(rows)("%s", (_, file, name) => {
    const path = join(ROOT, file);
    expect(existsSync(path) && readFileSync(path, "utf8").includes(name)).toBe(true);
  });
});
