import { expect, it } from "vitest";
import type { ClaimedFile, PackageExtractor } from "../../src/inventory/extractor.ts";

/** A file of an image as an extractor is handed it. */
export function claimedFile(path: string, content: Uint8Array | string, mode = 0o644): ClaimedFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    path,
    size: bytes.length,
    mode,
    bytes: () => bytes,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    text: () => Buffer.from(bytes).toString(),
  };
}

/** `name version` of everything an extractor finds in one file, sorted. */
export function namesIn(extractor: PackageExtractor, path: string, content: Uint8Array | string): string[] {
  return (extractor.extract(claimedFile(path, content)).packages ?? []).map(({ name, version }) => `${name} ${version}`).sort();
}

const MUTATIONS = 150;

/** The inputs no extractor may throw at, loop on or invent packages from: cut off, empty, larger than said, and made to hurt. */
export function itSurvivesBadInput(extractor: PackageExtractor, path: string, good: Uint8Array | string): void {
  const bytes = Buffer.from(good);
  /** What an answer to such content must not have. */
  const complaints = (content: Uint8Array, size = content.length): string[] => {
    const { packages = [], problems = [] } = extractor.extract({ ...claimedFile(path, content), size });
    return [
      ...packages.filter(({ name }) => name === "").map(() => "a package without a name"),
      ...problems.filter(({ where }) => where?.plugin !== extractor.id).map(({ message }) => `a problem of nobody: ${message}`),
    ];
  };

  it("answers an empty file without packages", () => {
    expect(extractor.extract(claimedFile(path, "")).packages ?? []).toEqual([]);
  });

  it("survives a file cut off anywhere", () => {
    const cuts = Array.from({ length: 40 }, (_, cut) => bytes.subarray(0, Math.floor((bytes.length * cut) / 40)));
    expect(cuts.flatMap((content) => complaints(content))).toEqual([]);
  });

  it("survives a file that is shorter than its size says", () => {
    expect(complaints(bytes, bytes.length * 1000)).toEqual([]);
    expect(complaints(bytes.subarray(0, bytes.length / 2), 2 ** 40)).toEqual([]);
  });

  it("survives damaged and random bytes", () => {
    const random = seededRandom(7);
    const damaged = Array.from({ length: MUTATIONS }, (_, round) => {
      const copy = Buffer.from(bytes);
      for (let flip = 0; flip <= round % 8; flip += 1) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      return copy;
    });
    const noise = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)));
    const hostile = [noise, Buffer.alloc(4096, 0xff), Buffer.from("[".repeat(100_000)), Buffer.from(POLLUTION)];
    expect([...damaged, ...hostile].flatMap((content) => complaints(content))).toEqual([]);
  });
}

const POLLUTION = '{"__proto__":{"name":"x","version":"1"},"constructor":[],"libraries":{"__proto__/1":{"type":"package"}}}';

/** Numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
