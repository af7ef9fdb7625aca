import { expect, it } from "vitest";
import { CONSTANT, compareWork, LINEAR, measureGrowth } from "../support/growth.ts";

const repeat = (times: number): number => {
  let sum = 0;
  for (let index = 0; index < times; index += 1) sum = (sum + Math.sqrt(index)) % 97;
  return sum;
};

it("tells constant, linear and quadratic work apart", async () => {
  expect(await measureGrowth(CONSTANT, 5, () => repeat(20_000))).toBeLessThan(CONSTANT);
  expect(await measureGrowth(CONSTANT, 20_000, (size) => repeat(size))).toBeGreaterThan(CONSTANT);
  expect(await measureGrowth(LINEAR, 20_000, (size) => repeat(size))).toBeLessThan(LINEAR);
  expect(await measureGrowth(LINEAR, 200, (size) => repeat(size * size))).toBeGreaterThan(LINEAR);
  expect(
    await compareWork(
      1.5,
      () => repeat(60_000),
      () => repeat(20_000),
    ),
  ).toBeGreaterThan(1.5);
});
