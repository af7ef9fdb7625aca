/** Safety limits; images are hostile input. Each is an option with this default. */
export interface ImageLimits {
  /** Entries of one layer. */
  readonly entries: number;
  /** Bytes of one path. */
  readonly pathBytes: number;
  /** Components of one path. */
  readonly depth: number;
  /** Bytes of one claimed file. */
  readonly fileBytes: number;
  /** Uncompressed bytes of all layers together. */
  readonly totalBytes: number;
  /** Uncompressed to compressed, judged once 64 MiB have come out of a layer. */
  readonly ratio: number;
}

export const DEFAULT_LIMITS: ImageLimits = {
  entries: 5_000_000,
  pathBytes: 4096,
  depth: 256,
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024 * 1024,
  ratio: 1100,
};

/** Those that are told by number. */
const NAMED = ["entries", "pathBytes", "depth", "ratio"] as const;

/** Reads `entries=100000,ratio=200`; undefined when it is not a list of known names with positive numbers. */
export function parseLimits(text: string): Partial<ImageLimits> | undefined {
  const limits: { -readonly [Name in (typeof NAMED)[number]]?: number } = {};
  for (const item of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const [key, value = "", ...rest] = item.split("=");
    const name = NAMED.find((candidate) => candidate === key);
    if (name === undefined || rest.length > 0 || !/^[1-9]\d{0,14}$/.test(value)) return undefined;
    limits[name] = Number(value);
  }
  return limits;
}
