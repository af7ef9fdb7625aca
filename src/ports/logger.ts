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
  readonly task: string;
  /** Done so far, in `unit`. */
  readonly done: number;
  readonly total?: number;
  readonly unit: "bytes" | "records" | "items";
  readonly isFinished?: boolean;
  /** One of several steps, such as a layer: where nothing is redrawn, its end is worth a line. */
  readonly isStep?: boolean;
}
