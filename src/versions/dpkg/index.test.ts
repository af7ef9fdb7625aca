import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { dpkg } from "./index.ts";

describe("dpkg", () => {
  itOrders(dpkg, [
    "1.0~rc1-1 < 1.0-1",
    "1.0 = 1.0-0",
    "1.0 = 0:1.0",
    "1.0-1 < 1.0-1+b1",
    "1.0-1+deb12u9 < 1.0-1+deb12u10",
    "1.0a < 1.0+",
    "1.0~~ < 1.0~",
    "1.2.3 < 1.2.3a",
    "1.09 = 1.9",
    "1.a = 1.a0",
    "1:0.1 > 99",
    "1-2-3 > 1-2-2",
    "9007199254740993 > 9007199254740992",
    "2.36.1-8+deb11u2 < 2.36.1-8+deb11u2+b1",
  ]);

  it.each(["a:1.0", ":1.0", "1:", "1.0-", "-1", "2147483648:1", "1.0 1", "1.é"])("does not read %j", (text) => {
    expect(dpkg.parse(text)).toBeUndefined();
  });

  it.each([
    ["1.0-1", true],
    ["unknown", false],
    ["kernel-image-2.4.17-ia64", false],
  ])("%s is sound: %j", (text, isSound) => {
    const version = dpkg.parse(text);
    expect(version && dpkg.isSound?.(version)).toBe(isSound);
  });
});
