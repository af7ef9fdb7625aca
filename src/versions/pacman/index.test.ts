import { describe } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { pacman } from "./index.ts";

describe("pacman", () => {
  itOrders(pacman, [
    "1.0rc1 < 1.0",
    "1.0 < 1.0.rc",
    "1.0.rc < 1.0.1",
    "1.0 < 1.0.0",
    "1.0-1 < 1.0-2",
    "1.0 < 1.0-1",
    "1:0.1-1 > 9.0-1",
    "0:1.0 = 1.0",
    "1.0..1 > 1.0.1",
    "1.0~rc1 < 1.0",
    "r99 < r100",
    "1.09 = 1.9",
    "1.0.a < 1.0.b",
  ]);
});
