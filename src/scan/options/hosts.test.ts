import { describe, expect, it } from "vitest";
import { checkOption } from "./check.ts";
import { parseHosts, parseMirrors } from "./hosts.ts";

describe("insecure-registries", () => {
  it("is a list of hosts", () => {
    expect(parseHosts("")).toEqual([]);
    expect(parseHosts("localhost:5000, 10.0.0.1 [::1]:5000\nregistry.test")).toEqual(["localhost:5000", "10.0.0.1", "[::1]:5000", "registry.test"]);
  });

  it.each(["http://localhost", "a/b", "*", "a:b", "user@host"])("refuses %j", (text) => {
    expect(checkOption("insecure-registries", text)).toMatch(/insecure-registries must be a list of hosts/);
  });
});

describe("registry-mirrors", () => {
  it("pairs hosts with mirrors, of which there may be several", () => {
    expect(parseMirrors("docker.io=mirror.test,docker.io=other:5000/hub/x")).toEqual([
      ["docker.io", "mirror.test"],
      ["docker.io", "other:5000/hub/x"],
    ]);
  });

  it.each(["docker.io", "=a", "a=", "a=b=c", "a=https://b", "a=b/../c", "a=b/"])("refuses %j", (text) => {
    expect(checkOption("registry-mirrors", text)).toMatch(/registry-mirrors must be a list of pairs/);
  });
});
