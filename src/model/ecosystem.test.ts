import { describe, expect, it } from "vitest";
import { baseEcosystem, normalizePackageName } from "./ecosystem.ts";

describe("ecosystems", () => {
  it.each([
    ["Debian:12", "Debian"],
    ["Ubuntu:Pro:18.04:LTS", "Ubuntu"],
    ["npm", "npm"],
  ])("%s lies in the folder %s", (ecosystem, base) => {
    expect(baseEcosystem(ecosystem)).toBe(base);
  });

  it.each([
    ["PyPI", "Foo_.Bar", "foo-bar"],
    ["npm", "JSONStream", "JSONStream"],
    ["NuGet", "Newtonsoft.Json", "newtonsoft.json"],
    ["Packagist:https://packages.drupal.org/8", "Drupal/Core", "drupal/core"],
    ["Go", "github.com/BurntSushi/toml", "github.com/BurntSushi/toml"],
    ["Debian:12", "gcc-12", "gcc-12"],
  ])("in %s, %s is kept as %s", (ecosystem, name, normal) => {
    expect(normalizePackageName(ecosystem, name)).toBe(normal);
  });
});
