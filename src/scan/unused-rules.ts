import type { ScannedImage } from "./scanned-image.ts";

/** A rule that one image of a run needs is of use: only what no image needs is reported, and nothing while an image is not known. */
export function withoutUsedRules(results: readonly ScannedImage[]): readonly ScannedImage[] {
  const listUnused = (image: ScannedImage): ReadonlySet<string> =>
    new Set("report" in image ? image.report.problems.filter(({ code }) => code === "IGNORE_RULE_UNUSED").map(({ message }) => message) : []);
  const unused = results.map(listUnused);
  const isUseless = (message: string): boolean => unused.every((messages) => messages.has(message));
  return results.map((image) => {
    if (!("report" in image)) return image;
    const problems = image.report.problems.filter(({ code, message }) => code !== "IGNORE_RULE_UNUSED" || isUseless(message));
    return { ...image, report: { ...image.report, problems } };
  });
}
