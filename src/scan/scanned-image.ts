import type { TidegateError } from "../model/errors.ts";
import type { ScanReport } from "../model/report.ts";

/** What an image is compared with. */
export interface Base {
  /** What it is called: `main`. */
  readonly name: string;
  readonly report?: ScanReport;
  /** Whole sentence: why there is nothing to compare with, though there should be. */
  readonly note?: string;
}

/** What became of one image; one that could not be scanned hides nothing of the others. */
export type ScannedImage =
  | { readonly image: string; readonly report: ScanReport; readonly base?: Base }
  | { readonly image: string; readonly error: TidegateError };
