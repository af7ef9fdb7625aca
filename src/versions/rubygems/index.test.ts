import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { rubygems } from "./index.ts";

describe("rubygems", () => {
  itOrders(rubygems, [
    "1.0 = 1",
    "1.0.a = 1.a",
    "1.0.a < 1.0",
    "1.0.rc1 < 1.0.rc2",
    "1.0.rc10 > 1.0.rc9",
    "1.0-1 < 1.0",
    "1.0-1 = 1.0.pre.1",
    "1.0.a.2 = 1.0.a2",
    "1.0.a < 1.0.b",
    "1.16.0-x86_64-linux-gnu = 1.16.0",
    "9.4.0-java = 9.4",
    "1.0.A < 1.0.a",
    "0.0 = 0",
    "1.9007199254740993 > 1.9007199254740992",
  ]);

  it.each(["a.1", "1..2", "1.", "junk", "1.0_1"])("does not read %j", (text) => {
    expect(rubygems.parse(text)).toBeUndefined();
  });
});
