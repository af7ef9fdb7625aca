import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIgnoreFile } from "./ignore-file.ts";
import { matchesWildcard } from "./wildcard.ts";

const read = (...lines: readonly string[]) => parseIgnoreFile(lines.join("\n"), "rules.yaml");

describe("an ignore file", () => {
  it("has rules", () => {
    const rules = read(
      "ignore:",
      "  - id: CVE-2024-1000",
      "    package: openssl",
      "    path: usr/lib/*",
      "    fix-state: not-fixed",
      "    until: 2027-01-31",
      "    reason: 'no: it is not reached'",
      "  - { package: 'pkg:npm/a@1', reason: 0123 }",
    );
    expect(rules).toEqual([
      {
        id: "CVE-2024-1000",
        package: "openssl",
        path: "usr/lib/*",
        fixState: "not-fixed",
        until: "2027-01-31",
        reason: "no: it is not reached",
        origin: "rules.yaml, rule 1",
      },
      { package: "pkg:npm/a@1", reason: "0123", origin: "rules.yaml, rule 2" },
    ]);
  });

  it.each(["", "  \n", "# nothing yet\n", "ignore:", "ignore: []", "---\n"])("may be empty: %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["- id: CVE-1", "must have one key, ignore"],
    ["ignored: []", 'has the unknown key "ignored"'],
    ["ignore: {a: b}", "must be a list of rules"],
    ["ignore: [CVE-1]", "rule 1 is no list of named values"],
    ["ignore: [{id: CVE-1}]", "rule 1 must give a reason"],
    ["ignore: [{reason: x}]", "rule 1 must name at least one of id, package, path, fix-state"],
    ["ignore: [{id: CVE-1, reason: x, note: y}]", '"note" is unknown; a rule has id, package'],
    ["ignore: [{id: [CVE-1], reason: x}]", "id must be a text"],
    ["ignore: [{id: CVE-1 CVE-2, reason: x}]", "id must be one id"],
    ["ignore: [{id: CVE-1, reason: x, until: 31.12.2027}]", "until must be a day such as 2027-01-31"],
    ["ignore: [{id: CVE-1, reason: x, until: 2027-02-30}]", "until must be a day"],
    ["ignore: [{fix-state: none, reason: x}]", "fix-state must be one of fixed, not-fixed"],
    ["ignore: [{id: '', reason: x}]", "id must be a text"],
    ["ignore: [{constructor: x, reason: x}]", '"constructor" is unknown'],
    ["a: &a [x]\nignore: *a", "is no YAML"],
    ["ignore: [", "is no YAML"],
    ["ignore: []\n---\nignore: []", "must have one key"],
    [`ignore: ${"[".repeat(5000)}`, "is no YAML"],
    [`ignore: [{id: CVE-1, reason: ${"x".repeat(1001)}}]`, "at most 1000 characters"],
  ])("is refused with the reason: %j", (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "IGNORE_FILE_INVALID", message: expect.stringContaining(message) }));
  });

  it("lists every mistake", () => {
    expect(() => read("ignore:", "  - id: CVE-1", "  - reason: x")).toThrow(/rule 1 must give a reason; .*rule 2 must name/);
  });

  it("is read or refused, never anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        try {
          expect(Array.isArray(read(text))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: "IGNORE_FILE_INVALID" });
        }
      }),
    );
  });
});

describe("a wildcard", () => {
  it.each([
    ["*", "", true],
    ["a*c", "abbc", true],
    ["a*c", "ac", true],
    ["a*c", "acd", false],
    ["*.jar", "a/b/c.jar", true],
    ["a**b", "a-b", true],
    ["", "", true],
    ["", "a", false],
    ["a", "", false],
  ])("%j and %j: %s", (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it("is quick on what would keep a backtracking matcher busy", () => {
    expect(matchesWildcard(`${"a*".repeat(400)}b`, "a".repeat(1000))).toBe(false);
  });

  it("finds every text in which stars stand for parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[abc/]{0,4}$/), { minLength: 1, maxLength: 5 }),
        fc.stringMatching(/^[abc/]{0,6}$/),
        (parts, filler) => {
          expect(matchesWildcard(parts.join("*"), parts.join(filler))).toBe(true);
        },
      ),
    );
  });
});
