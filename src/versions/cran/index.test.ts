import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { cran } from "./index.ts";

describe("cran", () => {
  itOrders(cran, ["1.0-5 = 1.0.5", "1.0 < 1.0.0", "1.10 > 1.9", "1.0-9 < 1.0-10"]);

  it.each(["1.0a", "1..0", "-1", "1.0-", "v1.0"])("does not read %j", (text) => {
    expect(cran.parse(text)).toBeUndefined();
  });
});
