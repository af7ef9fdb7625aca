import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { luaExtractor } from "./index.ts";

const PATH = "usr/local/lib/luarocks/rocks-5.1/luasocket/3.1.0-1/luasocket-3.1.0-1.rockspec";
const SPEC =
  'package = "LuaSocket"\nversion = "3.1.0-1"\ndescription = {\n  homepage = "https://github.com/lunarmodules/luasocket",\n  license = "MIT"\n}\n';

describe("lua", () => {
  it("reads an installed rock", () => {
    expect(luaExtractor.extract(claimedFile(PATH, SPEC)).packages).toEqual([
      { type: "luarocks", name: "luasocket", version: "3.1.0-1", licenses: ["MIT"], homepage: "https://github.com/lunarmodules/luasocket" },
    ]);
  });

  it("passes over a project's own rockspec", () => {
    expect(luaExtractor.extract(claimedFile("app/shop-1.0-1.rockspec", SPEC))).toEqual({});
  });

  itSurvivesBadInput(luaExtractor, PATH, SPEC);
});
