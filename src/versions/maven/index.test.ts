import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { maven } from "./index.ts";

describe("maven", () => {
  itOrders(maven, [
    "1.0 = 1",
    "1.0.0.Final = 1",
    "1.0-alpha-1 < 1.0-beta-1",
    "1.0-SNAPSHOT < 1.0",
    "1.0 < 1.0-sp",
    "1.0-sp < 1.0-x",
    "1.0-x < 1.0-1",
    "1.0-1 < 1.0.1",
    "1.0a1 = 1.0-alpha-1",
    "1.0a < 1.0b",
    "1.0-a < 1.0-b",
    "1.0.RC1 < 1.0",
    "1.0.0.alpha < 1",
    "1-0.alpha < 1",
    "1.x > 1",
    "1.0.alpha < 1.x",
    "33.0-android < 33.0-jre",
    "12.10.1.jre11 = 12.10.1",
    "12.10.1.jre11 < 12.10.2",
    "42.1.4.jre6 < 42.1.4.jre7",
    "42.1.4 < 42.1.4.jre6",
    "Finchley.SR1 < Finchley.SR2",
    "1.0-20240101.120000-2 < 1.0-20240101.120000-10",
    "9007199254740993 > 9007199254740992",
  ]);

  it.each([
    ["1.0", true],
    ["Finchley.SR2", true],
    ["${project.version}", false],
    ["${v2}", false],
    ["RELEASE", false],
  ])("%s is sound: %j", (text, isSound) => {
    const version = maven.parse(text);
    expect(version && maven.isSound?.(version)).toBe(isSound);
  });
});
