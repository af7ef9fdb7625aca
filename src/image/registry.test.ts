import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { IMAGE_SOURCES } from "./registry.ts";

it("has every folder of sources, under the folder's name", () => {
  const folders = readdirSync(join(import.meta.dirname, "sources")).filter((name) => name !== "shared");
  expect(IMAGE_SOURCES.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

it.each(IMAGE_SOURCES.map((source) => [source.id, source] as const))("%s says what it is", (id, source) => {
  expect(id).toMatch(/^[a-z0-9-]+$/);
  expect(source.title).not.toBe("");
  expect(source.references.every((reference) => URL.canParse(reference))).toBe(true);
  expect(source.prefixes.every((prefix) => /^[a-z0-9-]+:(?:\/\/)?$/.test(prefix))).toBe(true);
});

it("gives each prefix one meaning", () => {
  const prefixes = IMAGE_SOURCES.flatMap((source) => source.prefixes);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
