/** How patient a download is. Times in milliseconds. */
export interface DownloadLimits {
  /** Requests for one file, the first included. */
  readonly attempts: number;
  /** First pause between attempts; doubled each time. */
  readonly backoff: number;
  /** Longest pauses together, those the host asks for included. */
  readonly waiting: number;
  /** Until the answer begins. */
  readonly headers: number;
  /** Without a byte. */
  readonly stall: number;
  /** One attempt, however steadily it drips. */
  readonly attempt: number;
  /** All attempts and pauses for one file. */
  readonly total: number;
  /** Bytes of one file. */
  readonly maxBytes: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  attempts: 5,
  backoff: 500,
  waiting: 90_000,
  headers: 20_000,
  stall: 20_000,
  attempt: 240_000,
  total: 600_000,
  maxBytes: 8 * 1024 ** 3,
};
