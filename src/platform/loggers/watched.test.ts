import { expect, it } from "vitest";
import { createFakeLogger } from "../../../test/fakes/logger.ts";
import { watchLogger } from "./watched.ts";

it("knows what was begun and has not ended", () => {
  const fake = createFakeLogger();
  const { logger, activity } = watchLogger(fake);
  const at = (task: string, isFinished = false): void => logger.progress({ task, done: 1, unit: "bytes", ...(isFinished ? { isFinished } : {}) });
  expect(activity()).toBe("");
  at("layer 0");
  expect(activity()).toBe(" at: layer 0");
  at("layer 0", true);
  const end = logger.group("Read app");
  expect(activity()).toBe(' at "Read app"');
  at("layer 1");
  at("layer 2");
  at("layer 1");
  expect(activity()).toBe(' at "Read app": layer 1, layer 2');
  at("layer 1", true);
  for (let n = 3; n < 99; n += 1) at(`layer ${n}`);
  expect(activity()).toBe(' at "Read app": layer 2, layer 3, layer 4, layer 5');
  end();
  for (let n = 2; n < 99; n += 1) at(`layer ${n}`, true);
  expect(activity()).toBe("");
});
