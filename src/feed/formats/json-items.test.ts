import { array, assert, asyncProperty, dictionary, integer, jsonValue, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonItemsLimits, splitJsonItems } from "./json-items.ts";

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 64, limits?: JsonItemsLimits): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const found of splitJsonItems(cut(text, size), limits))
    items.push(...found.map((bytes) => JSON.parse(bytes.toString("utf8")) as unknown));
  return items;
}

describe("the items of a JSON object", () => {
  it("are what its lists hold, whatever the pieces the document comes in", async () => {
    const item = record({ a: jsonValue(), b: string(), c: dictionary(string(), jsonValue()) });
    await assert(
      asyncProperty(array(item), integer({ min: 1, max: 50 }), async (items, size) => {
        const whole = { version: "2.0", note: '[{"x":"]}', items, "}": 1 };
        expect(await split(JSON.stringify(whole), size)).toEqual(JSON.parse(JSON.stringify(items)));
        expect(await split(JSON.stringify(whole, undefined, 2), size)).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });

  it.each(["", '{"items":[{"a":1}', '{"items":[{"a":"', '{"a":1}{"b":2}', '{"a":1} "b"'])("are not those of %j", async (text) => {
    await expect(split(text)).rejects.toMatchObject({ code: "FEED_DAMAGED" });
  });

  it("may not be too large, nor may the document", async () => {
    const text = JSON.stringify({ items: [{ a: "x".repeat(1000) }] });
    await expect(split(text, 64, { total: 10_000, item: 500 })).rejects.toMatchObject({ code: "FEED_LIMIT_EXCEEDED" });
    await expect(split(text, 64, { total: 500, item: 5000 })).rejects.toMatchObject({ code: "FEED_LIMIT_EXCEEDED" });
    expect(await split(text, 64, { total: 10_000, item: 5000 })).toHaveLength(1);
  });

  it("of two hundred megabytes in one are refused before they are held", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"items":[{"a":"');
      for (let chunk = 0; chunk < 200; chunk++) yield Buffer.alloc(1024 * 1024, "x");
    }
    const reading = (async () => {
      for await (const items of splitJsonItems(endless())) expect(items).toEqual([]);
    })();
    await expect(reading).rejects.toMatchObject({ code: "FEED_LIMIT_EXCEEDED" });
  });
});
