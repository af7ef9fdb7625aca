import { expect, it } from "vitest";
import { formatDuration, parseDuration } from "./duration.ts";

it.each([
  ["90s", 90_000],
  ["30m", 1_800_000],
  [" 24h ", 86_400_000],
  ["7d", 604_800_000],
])("reads %j", (text, ms) => expect(parseDuration(text)).toBe(ms));

it.each(["", "7", "d", "-1d", "1w", "1.5h", "9999999999d"])("refuses %j", (text) => expect(parseDuration(text)).toBeUndefined());

it.each([
  [1234, "1.2 s"],
  [300_000, "5 minutes"],
  [86_400_000, "24 hours"],
  [604_800_000, "7 days"],
])("says %i ms as %j", (ms, text) => expect(formatDuration(ms)).toBe(text));
