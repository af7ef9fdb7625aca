import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { GitHubAnswer } from "../ports/github-api.ts";
import { decideRetry, RETRY_BUDGET } from "./retry.ts";

const answer = (status: number, headers: Record<string, string> = {}, message = ""): GitHubAnswer => ({ status, headers, data: undefined, message });
const first = { made: 1, elapsed: 0, now: Date.parse("2026-11-21T10:00:00Z") };

describe("decideRetry", () => {
  it.each([
    ["server error", answer(502), 1000],
    ["no answer", answer(0), 1000],
    ["Retry-After in seconds", answer(503, { "retry-after": "4" }), 4000],
    ["Retry-After as a date", answer(503, { "retry-after": "Sat, 21 Nov 2026 10:00:09 GMT" }), 9000],
    ["Retry-After in the past", answer(503, { "retry-after": "Sat, 21 Nov 2020 10:00:09 GMT" }), 0],
    ["Retry-After that is nonsense", answer(503, { "retry-after": "soon" }), 1000],
    ["secondary limit", answer(403, { "retry-after": "30" }, "secondary rate limit"), 30_000],
    ["secondary limit without a time", answer(403, {}, "You have exceeded a secondary rate limit"), RETRY_BUDGET],
    ["primary limit that ends soon", answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(first.now / 1000 + 20) }), 20_000],
    ["primary limit that ends late", answer(429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(first.now / 1000 + 3000) }), undefined],
    ["wait beyond the budget", answer(503, { "retry-after": "61" }), undefined],
    ["a wait that overflows", answer(503, { "retry-after": "999999999" }), undefined],
    ["success", answer(200), undefined],
    ["no permission", answer(403, {}, "Resource not accessible by integration"), undefined],
    ["a bad request", answer(422), undefined],
  ])("%s", (_, given, wait) => {
    expect(decideRetry(given, first)).toBe(wait);
  });

  it("never waits longer than its budget, nor for ever", () => {
    const statuses = constantFrom(0, 200, 403, 404, 429, 500, 502, 503);
    const headers = record({ "retry-after": integer({ min: 0, max: 100 }).map(String) }, { requiredKeys: [] });
    assert(
      property(statuses, headers, (status, fields) => {
        let waited = 0;
        let made = 1;
        for (; ; made += 1) {
          const wait = decideRetry(answer(status, fields), { made, elapsed: waited, now: first.now });
          if (wait === undefined) break;
          waited += wait;
        }
        return waited <= RETRY_BUDGET && made <= 5;
      }),
    );
  });
});
