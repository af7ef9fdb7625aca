import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import { levelOf, scoreVector } from "./cvss.ts";

const readList = (name: string): readonly string[] =>
  readFileSync(dataPath("cvss", name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

describe.skipIf(!HAS_DATA)("the lists of scored vectors", () => {
  it.each(["v2_score.list", "v30_score.list", "v31_score.list", "v4_score.list"])("%s", (list) => {
    const scores = readList(list).map((line) => line.split(/\s+/).slice(0, 2));
    expect(scores.map(([vector = ""]) => [vector, scoreVector(vector)?.score])).toEqual(scores.map(([vector, score]) => [vector, Number(score)]));
  });

  it.each(["v2_roundtrip.list", "v3_roundtrip.list", "v4_roundtrip.list"])("%s holds vectors", (list) => {
    const vectors = readList(list).map((line) => line.split(/\s+/)[0] ?? "");
    expect(vectors.map((vector) => scoreVector(vector)?.vector)).toEqual(vectors);
  });

  it.each([
    ["v2_error.list", "2."],
    ["v3_error.list", "3."],
    ["v4_error.list", "4."],
  ])("%s holds what is none, but for the lines marked OK", (list, version) => {
    const lines = readList(list).map((line) => line.split(/\s+/));
    const isVector = (text: string): boolean => scoreVector(text)?.version.startsWith(version) ?? false;
    expect(lines.map(([text = ""]) => [text, isVector(text)])).toEqual(lines.map(([text, mark]) => [text, mark === "#OK"]));
  });
});

describe("vectors", () => {
  it.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "3.1", 9.8, "critical"],
    ["CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "3.0", 6.1, "medium"],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N", "4.0", 8.7, "high"],
    ["AV:N/AC:L/Au:N/C:N/I:N/A:C", "2.0", 7.8, "high"],
    ["CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N", "3.1", 0, "negligible"],
  ])("%s is CVSS %s with %d, %s", (vector, version, score, level) => {
    expect(scoreVector(vector)).toEqual({ version, vector, score, level });
  });

  it.each([
    "",
    "CVSS:3.1/",
    "CVSS:3.1/AV:N",
    "9.8",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/__proto__:X",
    "CVSS:5.0/AV:N",
    `CVSS:4.0/${"AV:N/".repeat(500)}`,
  ])("%s is none", (text) => {
    expect(scoreVector(text)).toBeUndefined();
  });

  it.each([
    [10, "critical"],
    [9, "critical"],
    [8.9, "high"],
    [7, "high"],
    [6.9, "medium"],
    [4, "medium"],
    [3.9, "low"],
    [0.1, "low"],
    [0, "negligible"],
  ])("%d is %s", (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it("are read without throwing, whatever the text", () => {
    const token = fc.constantFrom("CVSS:3.1", "CVSS:4.0", "AV:N", "AC:L", "Au:N", "C:P", "", "S:U", "E:X", "🚮");
    const text = fc.oneof(
      fc.string(),
      fc.array(token).map((parts) => parts.join("/")),
    );
    expect(() => fc.assert(fc.property(text, (candidate) => (scoreVector(candidate)?.score ?? 0) <= 10))).not.toThrow();
  });
});
