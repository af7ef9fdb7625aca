import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { apk } from "./index.ts";

describe("apk", () => {
  itOrders(apk, [
    "1.2 < 1.2.0",
    "1.2 < 1.2-r0",
    "1.2_rc1 < 1.2",
    "1.2 < 1.2_p0",
    "1.2_p < 1.2_p0",
    "1.2_alpha_p1 > 1.2_alpha1",
    "1.2a > 1.2_p9",
    "1.2.1 > 1.2z",
    "1.05 < 1.1",
    "1.10 > 1.9",
    "01.1 = 1.1",
    "1.0_git20240101 > 1.0",
    "1.0~abc-r1 > 1.0-r1",
    "1.0~abc < 1.0~abd",
    "6.6.2p > 6.6.2",
    "6.6.2p1 > 6.6.2p",
    "9.9p10 > 9.9p9",
    "8u402_p7-r0 > 8u92_p9-r1",
    "10.2.22.r0 < 10.2.22",
    "10.2.22.r0 > 10.2.21-r5",
    "1.2_prefix < 1.2",
    "1.9007199254740993 > 1.9007199254740992",
  ]);

  it.each([
    ["1.2.3-r4", true],
    ["10.2.22.r0", true],
    ["unknown", false],
    [".1", false],
  ])("%s is sound: %j", (text, isSound) => {
    const version = apk.parse(text);
    expect(version && apk.isSound?.(version)).toBe(isSound);
  });
});
