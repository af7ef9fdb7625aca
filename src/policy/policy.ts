/** Severities that fail, from the narrowest to the widest; `any` includes unknown ones, with `none` severity decides nothing. */
export const FAIL_ON = ["none", "critical", "high", "medium", "low", "negligible", "any"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What an image must satisfy. */
export interface Policy {
  /** Findings at least this severe fail the gate; with `none` severity decides nothing. Malicious packages fail every gate that is on. */
  readonly failOn: FailOn;
  /** Only findings that have a fixed version fail. */
  readonly onlyFixed: boolean;
  /** What could not be read or judged makes the verdict incomplete. */
  readonly failOnUncovered: boolean;
  /** A release that has reached its end of life fails. */
  readonly failOnEol: boolean;
  /** Milliseconds; advisories that are older make the verdict incomplete, and so does a feed that was never had. */
  readonly maxFeedAge?: number;
  /** What is known to be exploited (CISA KEV) fails, however severe. */
  readonly failOnKev: boolean;
  /** Findings whose probability of exploitation (EPSS, 0 to 1) is at least this fail, however severe. */
  readonly failOnEpss?: number;
  /** `new`: only what the base does not have fails. Malicious packages fail all the same. */
  readonly scope: GateScope;
}

export const GATE_SCOPES = ["all", "new"] as const;
export type GateScope = (typeof GATE_SCOPES)[number];

export const DEFAULT_POLICY: Policy = {
  failOn: "high",
  onlyFixed: false,
  failOnUncovered: false,
  failOnEol: false,
  failOnKev: false,
  scope: "all",
};

/** Whether anything can fail at all. */
export const isGateOn = ({ failOn, failOnKev, failOnEpss }: Policy): boolean => failOn !== "none" || failOnKev || failOnEpss !== undefined;
