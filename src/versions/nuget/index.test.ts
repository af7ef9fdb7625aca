import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { nuget } from "./index.ts";

describe("nuget", () => {
  itOrders(nuget, [
    "1.0 = 1.0.0.0",
    "1.0.0.1 > 1.0",
    "1.0.0-BETA = 1.0.0-beta",
    "1.0.0-beta.2 < 1.0.0-beta.11",
    "1.0.0-rc < 1.0.0",
    "1.01 = 1.1",
    "1.0.0+a = 1.0.0+B",
    "1.0.0-alpha.beta < 1.0.0-beta",
  ]);
});
