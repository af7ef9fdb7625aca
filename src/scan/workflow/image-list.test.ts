import { describe, expect, it } from "vitest";
import { makeInventory } from "../../../test/fakes/inventory.ts";
import { listImages, slugOf } from "./image-list.ts";

describe("the input image", () => {
  it.each<[string, string[]]>([
    ["app", ["app"]],
    ["app:1\n\n  app:2  \r\n", ["app:1", "app:2"]],
    ["app:1\napp:1", ["app:1"]],
    ["dir with space/image.tar", ["dir with space/image.tar"]],
    ["C:\\work\\image.tar", ["C:\\work\\image.tar"]],
  ])("reads %j as %j", (text, images) => {
    expect(listImages(text).map(({ image }) => image)).toEqual(images);
  });

  it.each(["", "\n  \n"])("refuses %j", (text) => {
    expect(() => listImages(text)).toThrow(/the input image is empty/);
  });

  it("refuses more images than one step takes", () => {
    expect(() => listImages(Array.from({ length: 51 }, (_, index) => `app${index}`).join("\n"))).toThrow(/one step takes 50/);
  });

  it("counts the images of one repository, whose tags say nothing lasting", () => {
    expect(listImages("app:a\nother\napp:b").map(({ repository, nth }) => `${repository} ${nth}`)).toEqual(["app 1", "other 1", "app 2"]);
  });
});

describe("the slug", () => {
  const slug = (image: string, place = 0): string => slugOf(listImages(image)[place] ?? { image: "", repository: "", nth: 1 }, makeInventory([]));

  it("is safe in a file name and an artifact name", () => {
    for (const image of ['a/b:c*?"<>|\\é', "../../etc/passwd", "💥", "x".repeat(500)]) expect(slug(image)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug("x".repeat(500)).length).toBeLessThan(80);
  });

  it("stays the same over tags, and differs between repositories and within a list", () => {
    expect(slug("ghcr.io/a/b:1")).toBe(slug("ghcr.io/a/b:2"));
    expect(slug("ghcr.io/a/b")).not.toBe(slug("ghcr.io/a-b"));
    expect(slug("app:1\napp:2", 1)).toBe(`${slug("app")}-2`);
  });
});
