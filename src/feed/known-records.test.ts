import { array, assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownRecords } from "./known-records.ts";

type Line = readonly [time: string, id: string];

const knownOf = (...parts: readonly (readonly Line[])[]): KnownRecords =>
  new KnownRecords(parts.map((lines) => Buffer.from(lines.map(([time, id]) => `${time},${id}\n`).join(""))));

function find(known: KnownRecords, id: string): string | undefined {
  const bytes = Buffer.from(`before,${id},after`);
  const record = known.find(bytes, 7, 7 + id.length);
  return record === undefined ? undefined : known.timeOf(record);
}

describe("known records", () => {
  it("are found by their whole id", () => {
    const known = knownOf([["2026-01-01T00:00:00Z", "A-1"]], [["2026-01-02T00:00:00Z", "A-12"]]);
    expect(["A-1", "A-12", "A-", "A-123", ""].map((id) => find(known, id))).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-01-02T00:00:00Z",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("have exactly the time they have", () => {
    const known = knownOf([["2026-01-01T00:00:00Z", "A-1"]]);
    for (const [time, isSame] of [
      ["2026-01-01T00:00:00Z", true],
      ["2026-01-01T00:00:00", false],
      ["2026-01-01T00:00:00Z0", false],
      ["2026-01-01T00:00:01Z", false],
    ] as const) {
      expect(known.hasTime(0, Buffer.from(time), 0, time.length)).toBe(isSame);
    }
  });

  it("answer as a map would", () => {
    const line = tuple(
      constantFrom("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", "2025-12-31T23:59:59Z"),
      constantFrom("A", "B", "AB", "BA", "A-1", "a"),
    );
    assert(
      property(array(array(line)), array(constantFrom("A", "B", "AB", "C", "a")), (parts, asked) => {
        const known = knownOf(...parts);
        const model = new Map<string, string>();
        for (const [time, id] of parts.flat()) if (!(Date.parse(model.get(id) ?? "") >= Date.parse(time))) model.set(id, time);
        expect(known.size).toBe(model.size);
        for (const id of asked) expect(find(known, id)).toBe(model.get(id));
        expect([...known.listMissing()].sort()).toEqual([...model.keys()].filter((id) => !asked.some((other) => other === id)).sort());
      }),
    );
  });
});
