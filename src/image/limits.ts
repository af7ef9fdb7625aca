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
