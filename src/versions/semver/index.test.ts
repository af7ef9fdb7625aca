import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { semver } from "./index.ts";

describe("semver", () => {
  itOrders(semver, [
    "1.0.0-alpha < 1.0.0-alpha.1",
    "1.0.0-alpha.1 < 1.0.0-alpha.beta",
    "1.0.0-beta.11 > 1.0.0-beta.2",
    "1.0.0-rc.1 < 1.0.0",
    "1.0.0+a = 1.0.0+b",
    "=v1.2.3 = 1.2.3",
    "1.2 = 1.2.0",
    "1.2.3.4 > 1.2.3",
    "1.2.3.4 < 1.2.3.5",
    "1.2.0.0 = 1.2",
    "1.0.0-1 < 1.0.0-a",
    "1.0.0-01 = 1.0.0-1",
    "9007199254740993.0.0 > 9007199254740992.0.0",
    "1.0.0-9007199254740993 > 1.0.0-9007199254740992",
    "1.0.0beta = 1.0.0-beta",
    "1.0.0~rc1 < 1.0.0",
    "1.0.0-next.beta < 1.0.0-next.beta.1",
  ]);

  it.each(["latest", "1.x", "1.2.*", ">=1.0.0", "1.0.0 - 2.0.0", "", "git+https://example.com/a.git", "file:.."])("does not read %j", (text) => {
    expect(semver.parse(text)).toBeUndefined();
  });
});
