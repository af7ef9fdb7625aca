import { parseDuration } from "../model/duration.ts";
import { TidegateError } from "../model/errors.ts";
import { DEFAULT_POLICY, FAIL_ON, type FailOn, GATE_SCOPES, type Policy } from "./policy.ts";

/** Reads one entry into part of a policy, or says what the value must be. */
type Reader = (value: unknown) => Partial<Policy> | string;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["fail-on", (value) => (isFailOn(value) ? { failOn: value } : `one of ${FAIL_ON.toReversed().join(", ")}`)],
  ["only-fixed", (value) => withFlag(value, (onlyFixed) => ({ onlyFixed }))],
  ["fail-on-uncovered", (value) => withFlag(value, (failOnUncovered) => ({ failOnUncovered }))],
  ["fail-on-eol", (value) => withFlag(value, (failOnEol) => ({ failOnEol }))],
  ["fail-on-kev", (value) => withFlag(value, (failOnKev) => ({ failOnKev }))],
  ["fail-on-epss", readProbability],
  ["feed-max-age", readAge],
  [
    "gate-scope",
    (value) => {
      const scope = GATE_SCOPES.find((known) => known === value);
      return scope ? { scope } : `one of ${GATE_SCOPES.join(", ")}`;
    },
  ],
]);

function isFailOn(value: unknown): value is FailOn {
  return (FAIL_ON as readonly unknown[]).includes(value);
}

function withFlag(value: unknown, make: (flag: boolean) => Partial<Policy>): Partial<Policy> | string {
  if (value === true || value === "true") return make(true);
  return value === false || value === "false" ? make(false) : "true or false";
}

function readAge(value: unknown): Partial<Policy> | string {
  const age = typeof value === "string" ? parseDuration(value) : undefined;
  return age === undefined ? "a time such as 30m, 24h or 7d" : { maxFeedAge: age };
}

function readProbability(value: unknown): Partial<Policy> | string {
  if (value === "none") return {};
  const failOnEpss = typeof value === "string" && /^[01]?(?:\.\d{1,9})?$/.test(value) && value !== "" ? Number(value) : Number.NaN;
  return failOnEpss > 0 && failOnEpss <= 1 ? { failOnEpss } : "none, or a probability above 0 and up to 1 such as 0.1";
}

/**
 * Reads a policy as settings and policy files write it: `{ "fail-on": "high", "only-fixed": true }`. What is left out keeps its default.
 * Throws one POLICY_INVALID that lists every mistake.
 */
export function parsePolicy(raw: unknown): Policy {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    throw new TidegateError("POLICY_INVALID", "the policy must be a list of named entries");
  let policy = DEFAULT_POLICY;
  const mistakes: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const reader = READERS.get(name);
    const read = reader === undefined ? `unknown: ${describeKnown()}` : reader(value);
    if (typeof read !== "string") policy = { ...policy, ...read };
    else mistakes.push(reader === undefined ? `${name} is ${read}` : `${name} must be ${read}, not ${JSON.stringify(value)}`);
  }
  if (mistakes.length > 0) throw new TidegateError("POLICY_INVALID", `the policy is not valid: ${mistakes.join("; ")}`);
  return policy;
}

const describeKnown = (): string => `a policy has ${[...READERS.keys()].join(", ")}`;
