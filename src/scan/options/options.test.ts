import { describe, expect, it } from "vitest";
import { SEVERITY_SOURCES } from "../../match/severity/choose.ts";
import { isTidegateError } from "../../model/errors.ts";
import { checkOption, parseSize } from "./check.ts";
import { readSettings, severitySources } from "./read.ts";
import { OPTIONS, type OptionName } from "./table.ts";

describe("the table of options", () => {
  it.each(Object.keys(OPTIONS) as OptionName[])("%s has a default that passes its own check, and a sentence", (name) => {
    expect(checkOption(name, OPTIONS[name].default)).toBeUndefined();
    expect(OPTIONS[name].description).toMatch(/^[A-Z].*\.$/);
  });
});

describe("settings", () => {
  it("fill in defaults, also for empty values, as workflows pass them", () => {
    const settings = readSettings({ "fail-on": "", "only-fixed": "true" });
    expect(settings.text("fail-on")).toBe("high");
    expect(settings.flag("only-fixed")).toBe(true);
    expect(settings.duration("feed-max-age")).toBe(7 * 86_400_000);
  });

  it("list every mistake at once", () => {
    const read = () =>
      readSettings({ "fail-on": "severe", "only-fixed": "yes", timeout: "soon", "max-file-size": "big", "image-limits": "entries=many" });
    let message = "";
    try {
      read();
    } catch (error) {
      message = isTidegateError(error) ? `${error.code} ${error.message}` : "";
    }
    expect(message).toMatch(
      /^INPUT_INVALID fail-on must be one of .*; only-fixed must be .*; timeout must be .*; max-file-size must be .*; image-limits must be/,
    );
  });
});

describe("severity-sources", () => {
  const sources = (text: string): readonly string[] => severitySources(readSettings({ "severity-sources": text }));
  it("keeps the order, and takes all by default", () => {
    expect(sources("bundle-cvss, own-word")).toEqual(["bundle-cvss", "own-word"]);
    expect(sources("")).toEqual(SEVERITY_SOURCES);
  });
  it.each(["own", "own-cvss,", "own-cvss,own-cvss", ","])("refuses %j", (text) => {
    expect(() => sources(text)).toThrow(/severity-sources must be a list, each once, of triage, own-cvss/);
  });
});

it.each([
  ["256MB", 256e6],
  ["1.5 GB", 1.5e9],
  ["4096", 4096],
  ["10k", 1e4],
])("reads the size %j", (text, bytes) => expect(parseSize(text)).toBe(bytes));

it.each(["", "-1", "1PB", "MB", "1e9"])("refuses the size %j", (text) => expect(parseSize(text)).toBeUndefined());
