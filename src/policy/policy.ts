/** Thresholds of the gate, from the narrowest to the widest; `any` includes unknown severities, `none` never fails. */
export const FAIL_ON = ["none", "critical", "high", "medium", "low", "negligible", "any"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What an image must satisfy. */
export interface Policy {
  /** Findings at least this severe fail the gate. Malicious packages fail every gate but `none`. */
  readonly failOn: FailOn;
  /** Only findings that have a fixed version fail. */
  readonly onlyFixed: boolean;
  /** What could not be read or judged makes the verdict incomplete. */
  readonly failOnUncovered: boolean;
  /** A release that has reached its end of life fails. */
  readonly failOnEol: boolean;
  /** Milliseconds; advisories that are older make the verdict incomplete, and so does a feed that was never had. */
  readonly maxFeedAge?: number;
  /** `new`: only what the base does not have fails. Malicious packages fail all the same. */
  readonly scope: GateScope;
}

export const GATE_SCOPES = ["all", "new"] as const;
export type GateScope = (typeof GATE_SCOPES)[number];

export const DEFAULT_POLICY: Policy = { failOn: "high", onlyFixed: false, failOnUncovered: false, failOnEol: false, scope: "all" };
