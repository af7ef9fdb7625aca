import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { ScanReport } from "../../model/report.ts";
import { describeBaseImage } from "./base-image.ts";

/** The sample's openssl lies in its first layer, its npm packages in the second. */
function withBase(...isBase: readonly (boolean | undefined)[]): ScanReport {
  const report = sampleReport();
  const { image } = report.inventory;
  if (!image) throw new Error("the sample has an image");
  const layers = image.layers.map((layer, index) => ({ ...layer, ...(isBase[index] === undefined ? {} : { isBase: isBase[index] }) }));
  return { ...report, inventory: { ...report.inventory, image: { ...image, layers, base: { name: "alpine:3.20" } } } };
}

describe("the base image as something to compare with", () => {
  it("has what lies in its layers, and only that", () => {
    const found = describeBaseImage(withBase(true, false));
    expect(found?.name).toBe("the base image alpine:3.20");
    expect(found?.report.findings.map(({ id }) => id)).toEqual(["CVE-2024-5535"]);
    expect(found?.report.inventory.packages.map(({ name }) => name)).toEqual(["libssl3"]);
    expect(found?.report.verdict.judgements).toHaveLength(1);
  });

  it.each([
    ["nobody knows its layers", withBase(undefined, undefined)],
    ["no layer is of one", withBase(false, false)],
    ["there is nothing besides", withBase(true, true)],
    ["there is no image", { ...sampleReport(), inventory: { packages: [], extractors: [], problems: [] } }],
  ])("is none where %s", (_what, report) => expect(describeBaseImage(report)).toBeUndefined());
});
