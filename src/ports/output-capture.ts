/** Keeps what a library prints to standard output away from the log. */
export interface OutputCapture {
  /**
   * Runs the task. Every line that it, or anything it started, writes to standard output goes to `onLine` instead; what others
   * write meanwhile does not. Commands that tell the runner to mask a secret still reach it.
   */
  run<T>(task: () => Promise<T>, onLine: (line: string) => void): Promise<T>;
}
