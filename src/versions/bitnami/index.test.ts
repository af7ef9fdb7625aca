import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { bitnami } from "./index.ts";

describe("bitnami", () => {
  itOrders(bitnami, ["2.3.1-4 = 2.3.1", "2.3.1-4 = 2.3.1-r9", "2.3.1-4 < 2.3.2", "2.3 = 2.3.0", "1.0.0-rc.1 < 1.0.0", "1.0.0-rc.1 > 0.9.9-1"]);
});
