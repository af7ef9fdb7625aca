import { assert, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { decompressBzip2 } from "./bzip2.ts";

/** What `bzip2` made, and of what. */
const SAMPLES: readonly (readonly [what: string, packed: string, text: string])[] = [
  ["nothing", "QlpoORdyRThQkAAAAAA=", ""],
  ["a word", "QlpoOTFBWSZTWcETNRMAAAGBAAcAIAAhmBmDLC7kinChIYImaiY=", "feed"],
  [
    "runs of all lengths",
    "QlpoOTFBWSZTWYvQ3MoAAeh////////////////////////////////////////////4QAH8dtttsCpTQRpo0YRiaNGRkyaZMENBkeo0yaNMmP9KpgCYBMmjCMhoyAGQMACZMmJiGTAmjEwJjRM0htRgmNA00T1M1PU8U9T1CAAAAAAAAAANAAAAAAAAAAaAAAAAAAAAAAAAAAAAAAAAAQfqpiMJgAJpgeqZMBGARiYAJgmAAJpowjNA0AJgAAAjBMIwAANNNNA01MAIwAEwAmAAANR/qqqgNAGIMgBpowQMmmgANBoAfqmmmQYQYgGgZDQZGgBpoNAGmmmgaNBhNGjQAA0AYmgDQBoDINL7L9L9EREREREREREREREREREREREREQAAAAAAAAArSlJJNH0Wl1JAEwCkBYAvB5AGYDYAQDoB4A/9CGjJKV7E9SVfate5fYmVoa/gEcfJw+gZ2DvfT6vW7PcjfB45GUl5qcnqCi9FLT1Xs91hZWtuU+JX5lsDDxS+UYzjWicPIAAAAAsWLFixY3LRV3PhK0kpJS70lKSSq8VvNeHrxNb3W+14uvG1v9cDXkABgOoHcO9Pj9AfWDhYeJi42PkZOVl/sbnEzNzs9QfmipKaoqqyusLIQJFC7i6GDb0pd3hX5fQt9sHD++MXycswZzzWgbOHT6BCwgAAAAAAAABMQiBCEKjqrSSSXeSSUFKUpO/0bwK+DXIV8Kvh1yNfEr4tfGr49clXJ1EAtBNqKthdvcXN1djLwb+72+v8AILBwsPExcb+f3HyMnKy8zNzs/Q0dLT/2pq62vsZhjNM52f+DX50NE3+jn7Onj/8Qf1D/mEYxjGMYxjGMYyZBBAhCIfNUSJAAAAAAAAAAAAAAAAAAAAAAAACUolKVqpSn/i7kinChIRehuZQ",
    Array.from({ length: 299 }, (_, index) => "abc".charAt((index + 1) % 3).repeat(index + 1)).join(""),
  ],
  [
    "several blocks",
    "QlpoMTFBWSZTWUqP/6UAE4cIAH/gIABwQAwClUMJnFQVHlUFR6qCo+VBUYVBUZVBUaVBUbVBUfqgqOKgqOmKCskyms1rWPMwAE4kQAP/AQADggBgFKoYTOJCo8iFR6kKj5IVGEhUZSFRpIVG0hUfpCo4kKjou5IpwoSBw6cJYA==",
    "0123456789".repeat(15_000),
  ],
];

const unpack = (bytes: Uint8Array): Buffer => Buffer.concat([...decompressBzip2(bytes)]);
const WORD = Buffer.from(SAMPLES[1]?.[1] ?? "", "base64");

describe("bzip2", () => {
  it.each(SAMPLES)("of %s is unpacked", (_what, packed, text) => {
    expect(unpack(Buffer.from(packed, "base64")).toString("latin1")).toBe(text);
  });

  it("of several streams is one", () => {
    expect(unpack(Buffer.concat([WORD, WORD])).toString()).toBe("feedfeed");
  });

  it("that is cut is refused", () => {
    for (let length = 1; length < WORD.length; length++) {
      expect(() => unpack(WORD.subarray(0, length))).toThrow(expect.objectContaining({ code: "FEED_DAMAGED" }));
    }
  });

  it("with any bit changed is refused or unpacked as it was", () => {
    const samples = SAMPLES.map(([, packed, text]) => [Buffer.from(packed, "base64"), text] as const);
    const change = record({ sample: constantFrom(...samples), at: nat(), bit: integer({ min: 0, max: 7 }) });
    assert(
      property(change, ({ sample: [packed, text], at, bit }) => {
        const changed = Buffer.from(packed);
        const place = at % changed.length;
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        let out: Buffer | undefined;
        try {
          out = unpack(changed);
        } catch (error) {
          expect(error).toMatchObject({ code: "FEED_DAMAGED" });
        }
        if (out !== undefined) expect(out.toString("latin1")).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
