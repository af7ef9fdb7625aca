import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { rebuild } from "./index.ts";

describe("rebuild", () => {
  itOrders(rebuild, ["1.0.0 < 1.0.0+echo.1", "1.0.0+echo.9 < 1.0.0+echo.10", "1.0.0.root.io.1 = 1.0.0+root.io.1", "1.0.0.root.io.9 < 1.0.1"]);
});
