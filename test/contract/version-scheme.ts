import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionScheme } from "../../src/versions/scheme.ts";

/** What every version scheme must keep, whatever its ecosystem: `samples` are versions of it, `alphabet` the pieces hostile ones are made of. */
export function itIsAVersionScheme(scheme: VersionScheme, samples: readonly string[]): void {
  const pieces = samples.flatMap((sample) => sample.match(/[a-z]+|\d+|./gi) ?? []);
  const versions = oneof(
    constantFrom(...samples),
    array(constantFrom(...pieces, "0", "00", "1", "10", "9007199254740993", "."), { minLength: 1, maxLength: 9 }).map((parts) => parts.join("")),
  );
  const parsed = versions.map((text) => scheme.parse(text)).filter((version) => version !== undefined);
  const sample = scheme.parse(samples[0] ?? "");
  const sign = (a: unknown, b: unknown): number => Math.sign(scheme.compare(a, b)) + 0;

  describe(`${scheme.id} is a version scheme`, () => {
    it("has an id fit for a folder, a title and references", () => {
      expect(scheme.id).toMatch(/^[a-z0-9-]+$/);
      expect(scheme.title).not.toBe("");
      for (const reference of scheme.references) expect(URL.canParse(reference)).toBe(true);
      expect(scheme.references.length).toBeGreaterThan(0);
    });

    it("reads every sample", () => {
      expect(samples.filter((sample) => scheme.parse(sample) === undefined)).toEqual([]);
      expect(samples).not.toEqual([]);
    });

    it("reads any text without throwing, and orders what it reads", () => {
      const text = oneof(string(), string({ unit: "binary" }), versions);
      assert(
        property(text, text, (a, b) => {
          const read = [a, b].map((one) => scheme.parse(one)).filter((version) => version !== undefined);
          expect(scheme.compare(read[0] ?? read[1] ?? sample, read[1] ?? sample)).not.toBeNaN();
        }),
        { numRuns: 400 },
      );
    });

    it.each(["", " ", "\n", "\0", "__proto__", "constructor", "1 2", "1".repeat(2_000), "1.".repeat(1_000), "-", ":", "٣.٤"])(
      "survives %j",
      (text) => {
        expect(() => scheme.parse(text)).not.toThrow();
      },
    );

    it("refuses what is empty or absurdly long", () => {
      for (const text of ["", "  ", "1".repeat(5_000), "1.".repeat(100_000)]) expect(scheme.parse(text)).toBeUndefined();
    });

    it("stays fast on long texts", () => {
      const started = performance.now();
      for (const piece of ["1", "a", "1.", "a1", "-", "~1", "0", "_p", ".a", "+a"]) {
        const version = scheme.parse(`1${piece.repeat(Math.floor(1_000 / piece.length))}`) ?? sample;
        expect(scheme.compare(version, version)).toBe(0);
      }
      expect(performance.now() - started).toBeLessThan(500);
    });

    it("is reflexive and antisymmetric", () => {
      assert(
        property(parsed, parsed, (a, b) => {
          expect(sign(a, a)).toBe(0);
          expect(sign(a, b)).toBe(-sign(b, a) + 0);
        }),
        { numRuns: 2_000 },
      );
    });

    it("is transitive", () => {
      assert(
        property(parsed, parsed, parsed, (...three) => {
          const [a, b, c] = three.sort((x, y) => scheme.compare(x, y));
          expect(sign(a, b)).toBeLessThanOrEqual(0);
          expect(sign(b, c)).toBeLessThanOrEqual(0);
          expect(sign(a, c)).toBe(Math.min(sign(a, b), sign(b, c)));
        }),
        { numRuns: 4_000 },
      );
    });

    it("has one canonical form per version, which reads back as the same version", () => {
      assert(
        property(parsed, parsed, (a, b) => {
          const form = scheme.canonical(a);
          const again = scheme.parse(form);
          expect({ form, isRead: again !== undefined, order: sign(again, a) }).toEqual({ form, isRead: true, order: 0 });
          expect(scheme.canonical(again)).toBe(form);
          expect(scheme.canonical(b) === form).toBe(sign(a, b) === 0);
        }),
        { numRuns: 2_000 },
      );
    });
  });
}

/** Lines like `1.0 < 1.1`, checked both ways. */
export function itOrders(scheme: VersionScheme, lines: readonly string[]): void {
  it.each(lines)("%s", (line) => {
    const [a = "", operator = "", b = ""] = line.split(" ");
    const [left, right] = [scheme.parse(a), scheme.parse(b)];
    expect([left, right]).not.toContain(undefined);
    const order = Math.sign(scheme.compare(left, right));
    expect(`${a} ${order === 0 ? "=" : "><"[(1 - order) / 2]} ${b}`).toBe(`${a} ${operator} ${b}`);
    expect(Math.sign(scheme.compare(right, left)) + 0).toBe(-order + 0);
    expect(scheme.canonical(left) === scheme.canonical(right)).toBe(order === 0);
  });
}
