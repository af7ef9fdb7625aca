import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { jvm } from "./index.ts";

describe("jvm", () => {
  itOrders(jvm, [
    "1.8.0_302-b08 = 8.0.302",
    "8u302 = 1.8.0_302",
    "8u302-b08 < 8u312",
    "1.8.0_302 < 11.0.1",
    "9.0.0-ea < 9.0.0",
    "17.0.2+8 = 17.0.2",
    "8.0-update302 = 8u302",
    "8.0.0_302 = 8u302",
    "11 = 11.0.0",
    "21-ea < 21",
    "1.7.0_80 < 1.8.0",
    "1.8 = 8",
    "1.8.0-beta < 1.8.0",
  ]);

  it.each(["latest", "openjdk-17", "1.8.0_foo"])("does not read %j", (text) => {
    expect(jvm.parse(text)).toBeUndefined();
  });
});
