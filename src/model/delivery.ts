/** Where a result goes besides the step's own files. */
export type DeliveryChannel = "code-scanning" | "pull-request-comment" | "dependency-graph" | "artifact" | "summary";

/** Why something was not delivered, told apart so that the summary can say what to do. Closed, so that a test can demand each. */
export type DeliveryReason =
  /** The run has nothing to deliver to: no pull request, no repository. */
  | "no-target"
  /** The settings say not to. */
  | "not-wanted"
  /** What is there already says the same. */
  | "unchanged"
  /** A fork's or Dependabot's pull request, whose token may only read. */
  | "read-only-token"
  /** The token lacks a permission that the workflow could grant. */
  | "permission"
  /** The repository does not have the feature, or has it switched off. */
  | "feature-disabled"
  | "not-found"
  | "locked"
  | "too-large"
  /** The service understood and refused. */
  | "rejected"
  | "rate-limited"
  /** The service failed or could not be reached. */
  | "unavailable"
  | "cancelled";

/** What became of one delivery. Never an exception: a scan that cannot comment is still a scan. */
export interface Delivery {
  readonly channel: DeliveryChannel;
  /** `skipped`: by rule or by circumstance, nothing is wrong. `failed`: it should have worked. */
  readonly state: "delivered" | "skipped" | "failed";
  readonly reason?: DeliveryReason;
  /** One whole sentence; may quote foreign text, which is escaped where it is shown. */
  readonly message: string;
  readonly hint?: string;
  /** Where a person can look at the result. */
  readonly url?: string;
  /** The service's id of what was delivered. */
  readonly id?: string;
}

/** A line the workflow run shows beside the code. Plain text: the logger escapes it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Relative to the repository's root, with forward slashes. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}
