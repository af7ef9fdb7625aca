import { array, assert, asyncProperty, nat } from "fast-check";
import { expect, it } from "vitest";
import { gather } from "./gather.ts";

async function* pieces(sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const [index, size] of sizes.entries()) yield new Uint8Array(size).fill(index);
}

it("hands on every byte in order, in large pieces", async () => {
  await assert(
    asyncProperty(array(nat(900_000), { maxLength: 6 }), async (sizes) => {
      const out: Buffer[] = [];
      for await (const piece of gather(pieces(sizes))) out.push(Buffer.from(piece));
      const expected = Buffer.concat(sizes.map((size, index) => Buffer.alloc(size, index)));
      expect(Buffer.concat(out).equals(expected)).toBe(true);
      expect(out.slice(0, -1).every(({ length }) => length === 1 << 19)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it("leaves alone what shares its memory with others", async () => {
  const shared = new Uint8Array(100).fill(7);
  async function* parts(): AsyncGenerator<Uint8Array> {
    yield shared.subarray(0, 50);
    yield shared.subarray(50);
  }
  for await (const _ of gather(parts()));
  expect(shared[99]).toBe(7);
});
