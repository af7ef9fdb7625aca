import { describe, expect, it } from "vitest";
import { osvRecord } from "../../../../test/support/feed-records.ts";
import { invalid, readRecord } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { RecordOrder } from "./order.ts";

const itemOf = (json: unknown): FeedItem => readRecord(json, () => true) ?? invalid(undefined, "not about anything");
const record = (id: string, ecosystem: string, minute: number, name = "a"): FeedItem =>
  itemOf(osvRecord(id, ecosystem, name, { modified: `2026-01-01T00:0${minute}:00Z`, summary: `as of ${minute}` }));

/** `id: ecosystems (summary)` of what comes out of the batches. */
function pass(...batches: readonly (readonly FeedItem[])[]): string[] {
  const order = new RecordOrder();
  const items = [...batches.flatMap((batch) => order.push(batch)), ...order.finish()];
  return items.map((item) => {
    if (!("advisory" in item)) return "seen" in item ? `seen ${item.seen}` : "problem";
    const { id, affected } = item.advisory;
    return `${id}: ${affected.map(({ ecosystem, name }) => `${ecosystem}/${name}`).join(" ")} (${item.text.summary})`;
  });
}

describe("records of one id", () => {
  it("are joined, the newer one deciding, also across batches", () => {
    const [eight, nine] = [record("ALSA-1", "AlmaLinux:8", 1), record("ALSA-1", "AlmaLinux:9", 2)];
    expect(pass([eight], [nine])).toEqual(["ALSA-1: AlmaLinux:9/a AlmaLinux:8/a (as of 2)"]);
    expect(pass([nine, eight])).toEqual(["ALSA-1: AlmaLinux:9/a AlmaLinux:8/a (as of 2)"]);
  });

  it("do not bring back what the newer one says differently", () => {
    const old = record("GHSA-1", "npm", 1);
    const corrected = itemOf(
      osvRecord("GHSA-1", "npm", "a", {
        modified: "2026-01-01T00:05:00Z",
        summary: "as of 5",
        affected: [{ package: { ecosystem: "npm", name: "a" }, versions: ["1"] }],
      }),
    );
    expect(pass([old, corrected])).toEqual(["GHSA-1: npm/a (as of 5)"]);
    expect(pass([corrected, old])).toEqual(["GHSA-1: npm/a (as of 5)"]);
  });

  it("may be three or more, and leave others alone", () => {
    const items = [
      record("A-1", "npm", 1),
      record("A-2", "npm", 1, "x"),
      record("A-2", "npm", 3, "y"),
      record("A-2", "npm", 2, "z"),
      record("A-3", "npm", 1),
    ];
    expect(pass(items)).toEqual(["A-1: npm/a (as of 1)", "A-2: npm/y npm/x npm/z (as of 3)", "A-3: npm/a (as of 1)"]);
  });

  it("let problems and notes pass", () => {
    expect(pass([invalid("A-0", "bad"), { seen: "A-0", modified: "" }, record("A-1", "npm", 1)], [])).toEqual([
      "problem",
      "seen A-0",
      "A-1: npm/a (as of 1)",
    ]);
    expect(pass()).toEqual([]);
  });
});
