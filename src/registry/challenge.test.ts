import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import { parseChallenges } from "./challenge.ts";

const read = (header: string): unknown => parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

it.each([
  ["Basic", [["basic", {}]]],
  ['Basic realm="a \\"b\\", c"', [["basic", { realm: 'a "b", c' }]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
    [["bearer", { realm: "https://auth.docker.io/token", service: "registry.docker.io", scope: "repository:a/b:pull,push" }]],
  ],
  [
    'Basic realm=x, bearer Realm = "https://r" , error=invalid_token',
    [
      ["basic", { realm: "x" }],
      ["bearer", { realm: "https://r", error: "invalid_token" }],
    ],
  ],
  [
    "Negotiate abc==, Basic realm=x",
    [
      ["negotiate", {}],
      ["abc", {}],
      ["basic", { realm: "x" }],
    ],
  ],
  ["", []],
  ["x".repeat(9000), []],
])("reads %j", (header, expected) => {
  expect(read(header)).toEqual(expected);
});

it("ends on any text, soon", async () => {
  assert(
    property(string({ maxLength: 2000 }), (text) => {
      expect(parseChallenges(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
  expect(await measureGrowth(LINEAR, 1000, (size) => parseChallenges(`Basic a="${"\\".repeat(size)}`))).toBeLessThan(LINEAR);
  expect(await measureGrowth(LINEAR, 330, (size) => parseChallenges('a="'.repeat(size)))).toBeLessThan(LINEAR);
  expect(await measureGrowth(LINEAR, 1000, (size) => parseChallenges(`Bearer ${"a, ".repeat(size / 3)}`))).toBeLessThan(LINEAR);
});
