import { describe, expect, it } from "vitest";
import { sampleReport } from "../../test/support/sample-report.ts";
import { TidegateError } from "../model/errors.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { ScannedImage } from "./scanned-image.ts";
import { withoutUsedRules } from "./unused-rules.ts";

const problem = (code: ProblemCode, message: string): Problem => ({ severity: "warning", code, message });
const unused = (...rules: readonly string[]): ScannedImage => ({
  image: "a",
  report: sampleReport({ problems: [problem("FEED_STALE", "old"), ...rules.map((rule) => problem("IGNORE_RULE_UNUSED", rule))] }),
});
const failed: ScannedImage = { image: "b", error: new TidegateError("IMAGE_NOT_FOUND", "gone") };
const messagesOf = (results: readonly ScannedImage[]) =>
  withoutUsedRules(results).map((image) => ("report" in image ? image.report.problems.map(({ message }) => message) : image.error.code));

describe("rules that match nothing", () => {
  it.each<[string, readonly ScannedImage[], readonly unknown[]]>([
    ["are told of a single image", [unused("1", "2")], [["old", "1", "2"]]],
    [
      "are told where no image needs them",
      [unused("1", "2"), unused("2", "3")],
      [
        ["old", "2"],
        ["old", "2"],
      ],
    ],
    ["are not told while an image is not known", [unused("1"), failed], [["old"], "IMAGE_NOT_FOUND"]],
  ])("%s", (_, results, expected) => {
    expect(messagesOf(results)).toEqual(expected);
  });
});
