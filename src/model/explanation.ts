import type { OsvRange } from "./advisory.ts";
import type { Finding } from "./finding.ts";
import type { Coverage } from "./report.ts";

/** What comparing a version with records came to. */
export type Outcome = "affected" | "cannot-compare" | "unaffected";

/** Why a vulnerability was found in an inventory, or why it was not. Plain data. */
export interface Explanation {
  /** As asked. */
  readonly id: string;
  /** Shards the inventory asks for, and whether each was there. */
  readonly shards: readonly { readonly ecosystem: string; readonly isLoaded: boolean }[];
  /** Components about which some record names the id. Empty: no record that was loaded does. */
  readonly components: readonly ComponentExplanation[];
  /** Records that name the id and are about nothing that is installed. */
  readonly elsewhere: readonly { readonly ecosystem: string; readonly id: string; readonly names: readonly string[] }[];
  /** What could not be judged at all, and why. */
  readonly coverage: readonly Coverage[];
}

export interface ComponentExplanation {
  readonly type: string;
  readonly name: string;
  readonly version: string;
  /** A source package; `packages` are its binaries then. */
  readonly isSource: boolean;
  readonly packages: readonly string[];
  /** Every id of the vulnerability. */
  readonly ids: readonly string[];
  readonly outcome: Outcome;
  /** The rule that decided between the records, in words. */
  readonly rule: string;
  readonly records: readonly RecordExplanation[];
  /** With its severities, fix and their sources; absent when the component is unaffected. */
  readonly finding?: Finding;
  /** Why the policy sets the finding aside, where it does. */
  readonly setAside?: string;
}

export interface RecordExplanation {
  readonly id: string;
  /** A bundle lists the vulnerability among others; a dismissed record takes no part. */
  readonly role: "record" | "bundle" | "dismissed";
  /** Why it was dismissed. */
  readonly dismissal?: string;
  /** What was asked, and what was compared. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** True when epochs were left out on both sides, since the source's is not known. */
  readonly ignoresEpoch: boolean;
  readonly scheme?: string;
  readonly outcome: Outcome;
  readonly entries: readonly EntryExplanation[];
}

export interface EntryExplanation {
  readonly outcome: Outcome;
  /** Which events decided, in words. */
  readonly reason: string;
  readonly ranges: readonly OsvRange[];
  /** How many versions the entry lists by name. */
  readonly listedVersions: number;
  readonly module?: string;
}
