import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { golang } from "./index.ts";

describe("golang", () => {
  itOrders(golang, [
    "v1.2.3 = 1.2.3",
    "v2.0.0+incompatible = v2.0.0",
    "v0.0.0-20200101000000-abcdefabcdef < v0.0.0-20210101000000-000000000000",
    "v1.2.4-0.20200101000000-abcdefabcdef > v1.2.3",
    "v1.2.4-0.20200101000000-abcdefabcdef < v1.2.4",
    "go1.21rc2 < go1.21.0",
    "go1.21 = 1.21.0",
    "go1.22.1-X:boringcrypto = 1.22.1",
    "1.21.0-0 < go1.21rc1",
    "v1.2.3+dirty = v1.2.3",
  ]);

  it.each(["(devel)", "devel", "go", "latest", "master"])("does not read %j", (text) => {
    expect(golang.parse(text)).toBeUndefined();
  });
});
