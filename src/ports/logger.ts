/** What the engine says while it works. The library never prints by itself: this is an argument. Messages are escaped by the implementation. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** Starts a foldable section and returns what ends it. */
  group(title: string): () => void;
  /** Reports progress of something long; implementations throttle. */
  progress(update: Progress): void;
}

export interface Progress {
  /** The same text from the first update to the last. */
  readonly task: string;
  /** What else is to be said of it: `300 entries`. */
  readonly note?: string;
  /** Done so far, in `unit`. */
  readonly done: number;
  readonly total?: number;
  readonly unit: "bytes" | "records" | "items";
  /** Also when it failed: what is not finished is taken to be under way. */
  readonly isFinished?: boolean;
  /** One of several steps, such as a layer: it has a bar of its own and, where nothing is redrawn, a line at its end. */
  readonly isStep?: boolean;
}
