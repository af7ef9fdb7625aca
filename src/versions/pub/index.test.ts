import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { pub } from "./index.ts";

describe("pub", () => {
  itOrders(pub, [
    "1.0.0 < 1.0.0+1",
    "1.0.0+2 < 1.0.0+10",
    "1.0.0+1 < 1.0.0+a",
    "1.0.0+a < 1.0.0+a.1",
    "1.0.0-dev < 1.0.0-dev+1",
    "1.0.0-dev+1 < 1.0.0",
    "1.0.0+echo.1 > 1.0.0",
  ]);
});
