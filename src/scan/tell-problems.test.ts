import { expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import type { Problem } from "../model/problem.ts";
import { tellProblems } from "./tell-problems.ts";

const problem = (severity: Problem["severity"], message: string): Problem => ({ severity, code: "ENTRY_UNREADABLE", message });
const told = (problems: readonly Problem[]): string[] => {
  const logger = createFakeLogger();
  tellProblems(problems, logger);
  return logger.lines;
};

it("tells errors before warnings, and no more than can be read", () => {
  expect(told([])).toEqual([]);
  expect(told([problem("warning", "odd"), problem("error", "lost")])).toEqual(["warning: lost", "warning: odd"]);
  expect(told([{ ...problem("error", "It is no JSON."), where: { path: "a/b.json" } }])).toEqual(["warning: a/b.json: It is no JSON."]);
  expect(told([{ ...problem("error", "a/b.json is no JSON."), where: { path: "a/b.json" } }])).toEqual(["warning: a/b.json is no JSON."]);
  const many = told(Array.from({ length: 5000 }, (_, n) => problem("error", `${n}`)));
  expect(many).toHaveLength(21);
  expect(many.at(-1)).toBe("warning: Of such problems there are 4980 more.");
});
