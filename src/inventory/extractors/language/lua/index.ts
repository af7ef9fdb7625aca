import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** Rocks that LuaRocks installed: its tree has a folder for each, with the description. */
export const luaExtractor: PackageExtractor = {
  id: "lua",
  title: "LuaRocks packages",
  references: ["https://github.com/luarocks/luarocks/wiki/Rockspec-format"],
  family: "language",
  version: 1,
  claims: [{ suffix: ".rockspec" }],
  maxBytes: 1024 * 1024,
  extract,
};

/** `lib/luarocks/rocks-5.1/luasocket/3.1.0-1/luasocket-3.1.0-1.rockspec`; a rockspec elsewhere is a project's own source. */
const INSTALLED = /(?:^|\/)rocks(?:-\d\.\d)?\/([\w.-]{1,200})\/([\w.-]{1,100}-\d{1,4})\/[^/]+\.rockspec$/;

function extract(file: ClaimedFile): Extraction {
  const [, name, version] = INSTALLED.exec(file.path) ?? [];
  if (name === undefined || version === undefined || file.size === 0) return {};
  const text = file.text();
  const license = readField(text, "license");
  const homepage = readField(text, "homepage");
  return {
    packages: [{ type: "luarocks", name, version, ...(license ? { licenses: [license] } : {}), ...(homepage ? { homepage } : {}) }],
  };
}

function readField(text: string, field: string): string | undefined {
  return new RegExp(`\\b${field} ?= ?["']([^"'\\n]{1,300})["']`).exec(text)?.[1];
}
