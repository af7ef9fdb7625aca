import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { rpm } from "./index.ts";

describe("rpm", () => {
  itOrders(rpm, [
    "1.0~rc1 < 1.0",
    "1.0 < 1.0^git1",
    "1.0^git1 < 1.0.1",
    "1.0^git1 > 1.0^",
    "1.0^git1~pre < 1.0^git1",
    "1.0 < 1.0.a",
    "1.0.a < 1.0.1",
    "1.0_1 = 1.0.1",
    "1.0a = 1.0.a",
    "0:1.0 = 1.0",
    ":1.0 = 1.0",
    "1:1.0 > 9.0",
    "1.0 < 1.0-1",
    "1.0-1 < 1.0-1.1",
    "1.0-1.el9 < 1.0-1.el9_2.1",
    "4.18.0-553.el8 < 4.18.0-553.5.1.el8",
    "Z < a",
    "99999999999999999999:1 > 99999999999999999998:2",
  ]);

  it("does not judge letters alone", () => {
    const version = rpm.parse("unknown");
    expect(version && rpm.isSound?.(version)).toBe(false);
  });
});
