import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { hackage } from "./index.ts";

describe("hackage", () => {
  itOrders(hackage, ["1.0 < 1.0.0", "1.10 > 1.9", "0.11.3.0 < 1.0"]);

  it.each(["1.0-1", "1.0a", "1."])("does not read %j", (text) => {
    expect(hackage.parse(text)).toBeUndefined();
  });
});
