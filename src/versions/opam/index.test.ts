import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { opam } from "./index.ts";

describe("opam", () => {
  itOrders(opam, ["1.0~rc1 < 1.0", "4.14.1 < 5.0.0", "1.0 < 1.0+dune", "v0.9 < v0.16", "1.0-1 < 1.0-2", "1.0 < 1.0-0"]);
});
