import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "docs/github.md"), "utf8");
const table = text.slice(text.indexOf("<!-- complaints -->"));
const rows = [...table.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \|(?: (.+?))? \|$/gm)].map(([, number, complaint, answer, test]) => ({
  number: Number(number),
  complaint,
  answer,
  test: test ?? "",
}));

describe("the complaints in docs/github.md", () => {
  it("are all there", () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it.each(rows)("$number is held to by a test that exists: $test", ({ test }) => {
    const [, file = "", title = ""] = /^`([^`]+)` (.+)$/.exec(test) ?? [];
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(readFileSync(join(ROOT, file), "utf8")).toContain(title);
  });
});
