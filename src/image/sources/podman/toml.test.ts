import { describe, expect, it } from "vitest";
import { readToml, type TomlTable } from "./toml.ts";

/** Maps as plain objects, for comparison. */
function plain(table: TomlTable): unknown {
  return Object.fromEntries([...table].map(([key, value]) => [key, value instanceof Map ? plain(value as TomlTable) : value]));
}

describe("podman's settings", () => {
  it.each<readonly [what: string, text: string, expected: object]>([
    ["nothing", "", {}],
    ["tables in tables", '[a]\nx = "1"\n  [a.b]\n  y = true\n[a.b."c.d"] # why\nz=\'\\n\'', { a: { x: "1", b: { y: true, "c.d": { z: "\\n" } } } }],
    ["comments and line ends", '# [a]\r\n[a]\r\nx = "#" # "no"\r\n#y = "1"\r\n', { a: { x: "#" } }],
    ["quotes and backslashes", String.raw`x = "C:\\a\"b"`, { x: 'C:\\a"b' }],
    ["other kinds, read past", 'n = 1\nl = ["a", "b"]\nm = [\n  "[a]",\n]\nx = "1"\n[[t]]\ny = "2"\n[u]\nz = "3"', { x: "1", u: { z: "3" } }],
    ["a text where a table is", 'a = "1"\n[a]\nb = "2"', { a: { b: "2" } }],
    ["damage", '[a\n]\nx = "\ny = "1" 2\n= "3"', {}],
  ])("are read with %s", (_what, text, expected) => {
    expect(plain(readToml(text))).toEqual(expected);
  });

  it("have names that mean something elsewhere", () => {
    expect(readToml('[__proto__]\nx = "1"').get("__proto__")).toBeInstanceOf(Map);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it("are read in linear time, whatever they are", () => {
    const begun = performance.now();
    for (const part of [" ", '"\\', "[a.", "a.", " =", "'"]) readToml(`${part.repeat(2000)}\n`.repeat(200));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
