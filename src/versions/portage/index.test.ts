import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { portage } from "./index.ts";

describe("portage", () => {
  itOrders(portage, [
    "1.01 < 1.1",
    "1.010 = 1.01",
    "1.1 < 1.10",
    "1.0 < 1.0.0",
    "1.0_alpha < 1.0_beta",
    "1.0_rc1 < 1.0",
    "1.0 < 1.0_p",
    "1.0_p = 1.0_p0",
    "1.0_rc1_p1 > 1.0_rc1",
    "1.0a > 1.0",
    "1.0.1 > 1.0z",
    "1.0 = 1.0-r0",
    "1.0-r1 < 1.0-r2",
  ]);

  it.each(["9999a_foo", "1.0-rc1", "a", "1.0-r"])("does not read %j", (text) => {
    expect(portage.parse(text)).toBeUndefined();
  });
});
