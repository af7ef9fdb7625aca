import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { freebsd } from "./index.ts";

describe("freebsd", () => {
  itOrders(freebsd, [
    "1.0_1 > 1.0",
    "1.0,1 > 2.0",
    "10 = 10.0",
    "10 < 10a",
    "10.a < 10",
    "10alpha < 10",
    "10alpha1 = 10.a1",
    "1.d2 = 1.dev2",
    "2.* < 2pl1",
    "2pl1 < 2alpha3",
    "2alpha3 < 2.9f7",
    "2.9f7 < 3.*",
    "10..1 = 10.1",
    "1.0+2 > 1.0",
    "1.0+2 < 1.0.1",
    "1.0_9,2 < 0.1,3",
  ]);

  it("does not judge letters alone", () => {
    const version = freebsd.parse("unknown");
    expect(version && freebsd.isSound?.(version)).toBe(false);
  });
});
