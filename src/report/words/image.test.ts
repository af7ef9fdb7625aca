import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { ImageInfo } from "../../model/inventory.ts";
import type { ScanReport } from "../../model/report.ts";
import { renderComment, renderReport } from "../index.ts";
import { describeBase } from "./image.ts";

const DIGEST = `sha256:${"d".repeat(64)}` as const;

function reportOn(base: NonNullable<ImageInfo["base"]>): ScanReport {
  const { inventory } = sampleReport();
  return sampleReport({ inventory: { ...inventory, ...(inventory.image ? { image: { ...inventory.image, base } } : {}) } });
}

const renderAll = (report: ScanReport): readonly string[] => [
  [...renderReport("table", report, { width: 200 })].join(""),
  [...renderReport("html", report)].join(""),
  renderComment(report),
];

describe("the base image", () => {
  it.each<[string, NonNullable<ImageInfo["base"]>, string]>([
    ["its name", { name: "debian:12", digest: DIGEST }, "debian:12"],
    ["its digest where it has no name", { digest: DIGEST }, DIGEST],
    ["nothing where neither is known", {}, ""],
  ])("is told by %s", (_what, base, expected) => {
    expect(describeBase(reportOn(base).inventory)).toBe(expected);
  });

  it("stands in the head of what people read", () => {
    const [table = "", html = "", comment = ""] = renderAll(reportOn({ name: "debian:12" }));
    expect(table).toContain("· base debian:12 ·");
    expect(html).toContain("<dt>Base image</dt><dd>debian:12</dd>");
    expect(comment).toMatch(/<sub>.*base debian:12 · /);
  });

  it("is left out where it is not known", () => {
    const [table = "", html = "", comment = ""] = renderAll(sampleReport());
    expect(table).not.toContain("base ");
    expect(html).not.toContain("Base image</dt>");
    expect(comment).not.toMatch(/<sub>.*base /);
  });

  it("is text of foreign origin", () => {
    const [table = "", html = "", comment = ""] = renderAll(reportOn({ name: "</dd><script>\u001b[2J@team [x](https://evil.test)" }));
    expect(table).not.toContain("\u001b[2J");
    expect(html).not.toContain("</dd><script>");
    expect(comment).not.toContain("<script>");
    expect(comment).not.toContain("[x](https://evil.test)");
  });
});
