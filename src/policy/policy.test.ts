import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, FindingState, FixState } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Coverage, FeedShardStatus } from "../model/report.ts";
import { SEVERITY_LEVELS, type SeverityLevel } from "../model/severity.ts";
import { type JudgeRequest, judge, type Policy, parsePolicy } from "./index.ts";
import { DEFAULT_POLICY, FAIL_ON } from "./policy.ts";

const NOW = Date.parse("2026-01-10T00:00:00Z");

interface Traits {
  readonly level?: SeverityLevel;
  readonly state?: FindingState;
  readonly fix?: FixState;
  readonly isMalicious?: boolean;
}

function makeFinding({ level = "high", state = "affected", fix = "fixed", isMalicious = false }: Traits = {}): Finding {
  const severity = { level, source: "test" };
  return {
    id: "CVE-2024-1",
    aliases: [],
    advisories: ["CVE-2024-1"],
    component: { purl: "pkg:npm/a@1", type: "npm", name: "a", version: "1", ecosystem: "npm" },
    packages: ["pkg:npm/a@1"],
    locations: [],
    state,
    ...(isMalicious ? { isMalicious } : {}),
    severity,
    severities: [severity],
    fix: { state: fix, versions: fix === "fixed" ? ["2"] : [] },
    references: [],
  };
}

const COVERED: Coverage = { type: "npm", found: 2, judged: 2, notJudged: {} };
const HALF: Coverage = { type: "npm", found: 3, judged: 1, notJudged: { "version not known": 2 } };
const FRESH: FeedShardStatus = { ecosystem: "npm", status: "fresh", asOf: "2026-01-09T00:00:00Z", checked: "2026-01-09T00:00:00Z" };

function judgeWith(policy: Partial<Policy>, facts: Partial<JudgeRequest> = {}) {
  return judge({ findings: [], coverage: [COVERED], problems: [], feed: [FRESH], now: NOW, ...facts, policy: { ...DEFAULT_POLICY, ...policy } });
}

const ENDED: Problem = { severity: "warning", code: "DISTRO_END_OF_LIFE", message: "Debian 10 reached its end of life on 2024-06-30." };

describe("a release that is over", () => {
  it.each([
    [{}, "pass"],
    [{ failOnEol: true }, "fail"],
    [{ failOnEol: true, failOn: "none" }, "fail"],
  ] as const)("under %j: %s", (policy, outcome) => {
    const verdict = judgeWith(policy, { problems: [ENDED] });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.reasons.includes(ENDED.message)).toBe(outcome === "fail");
    expect(judgeWith(policy).outcome).toBe("pass");
  });
});

describe("the gate", () => {
  it.each<[Traits, Partial<Policy>, "pass" | "fail", string]>([
    [{ level: "high" }, {}, "fail", "severity high is at or above fail-on high"],
    [{ level: "medium" }, {}, "pass", "severity medium is below fail-on high"],
    [{ level: "unknown" }, {}, "pass", "the severity is unknown, which fail-on high does not judge"],
    [{ level: "unknown" }, { failOn: "negligible" }, "pass", "the severity is unknown, which fail-on negligible does not judge"],
    [{ level: "unknown" }, { failOn: "any" }, "fail", "fail-on is any"],
    [{ level: "negligible" }, { failOn: "any" }, "fail", "fail-on is any"],
    [{ level: "negligible" }, { failOn: "low" }, "pass", "severity negligible is below fail-on low"],
    [{ level: "critical" }, { failOn: "none" }, "pass", "fail-on is none"],
    [{ fix: "not-fixed" }, { onlyFixed: true }, "pass", "only-fixed is set and there is no fixed version"],
    [{ fix: "fixed" }, { onlyFixed: true }, "fail", "severity high is at or above fail-on high"],
    [{ isMalicious: true, level: "unknown", fix: "unknown" }, { onlyFixed: true, failOn: "critical" }, "fail", "the package is malicious"],
    [{ isMalicious: true }, { failOn: "none" }, "pass", "fail-on is none"],
    [{ state: "cannot-compare" }, { failOn: "any" }, "pass", "undecided: no reason given"],
    [{ state: "not-applicable" }, { failOn: "any" }, "pass", "not applicable: no reason given"],
  ])("%j under %j: %s, because %s", (traits, policy, decision, reason) => {
    const { judgements, outcome } = judgeWith(policy, { findings: [makeFinding(traits)] });
    expect(judgements).toMatchObject([{ decision, reason }]);
    expect(outcome).toBe(decision);
  });

  const exploited = { kev: { added: "2024-02-01" }, epss: { score: 0.3, percentile: 0.9, date: "2024-02-01" } };

  it.each<[Partial<Policy>, "pass" | "fail", string]>([
    [{}, "pass", "severity low is below fail-on high"],
    [{ failOnKev: true }, "fail", "it is known to be exploited since 2024-02-01, and fail-on-kev is set"],
    [{ failOn: "none", failOnKev: true }, "fail", "it is known to be exploited since 2024-02-01, and fail-on-kev is set"],
    [{ failOnEpss: 0.3 }, "fail", "the probability of exploitation 0.3 is at or above fail-on-epss 0.3"],
    [{ failOnEpss: 0.31 }, "pass", "severity low is below fail-on high"],
    [{ failOn: "none", failOnEpss: 0.31 }, "pass", "fail-on is none, and it reaches no other threshold"],
  ])("may look at exploitation: under %j a known one is a %s", (policy, outcome, reason) => {
    const verdict = judgeWith(policy, { findings: [{ ...makeFinding({ level: "low" }), ...exploited }] });
    expect(verdict).toMatchObject({ outcome, judgements: [{ reason }] });
  });

  it("says which thresholds there are", () => {
    const [finding] = [{ ...makeFinding({ level: "low" }), ...exploited }];
    expect(judgeWith({ failOnKev: true }, { findings: [finding] }).reasons).toEqual(["1 finding is known to be exploited: 1 low."]);
    expect(judgeWith({ failOnEpss: 0.1 }, { findings: [finding, finding] }).reasons).toEqual(["2 findings reach fail-on-epss 0.1: 2 low."]);
    expect(judgeWith({ failOnEpss: 0.5, failOnKev: true }, { findings: [makeFinding({ level: "low" })] }).reasons).toEqual([
      "No finding fails the gate (fail-on high, fail-on-kev, fail-on-epss 0.5).",
    ]);
  });

  it("does not judge what is set aside, and says how much that is", () => {
    const [finding, malicious] = [makeFinding({ level: "critical" }), makeFinding({ isMalicious: true })];
    const suppressed = new Map([finding, malicious].map((one) => [one, "accepted"]));
    const verdict = judgeWith({ failOnKev: true }, { findings: [finding, malicious], suppressed });
    expect(verdict.outcome).toBe("pass");
    expect(verdict.judgements.map(({ decision, reason }) => [decision, reason])).toEqual([
      ["suppressed", "accepted"],
      ["suppressed", "accepted"],
    ]);
    expect(verdict.reasons).toContain("2 findings were set aside by ignore rules or VEX statements.");
  });

  it.each<[string, Traits, "pass" | "fail", string]>([
    ["the base has it", {}, "pass", "gate-scope is new, and the base has it too"],
    ["the base has it, but it is malicious", { isMalicious: true }, "fail", "the package is malicious"],
    ["it is below the threshold anyway", { level: "low" }, "pass", "severity low is below fail-on high"],
  ])("lets pass what is known under gate-scope new: %s", (_, traits, decision, reason) => {
    const finding = makeFinding(traits);
    expect(judgeWith({ scope: "new" }, { findings: [finding], isKnown: () => true }).judgements).toMatchObject([{ decision, reason }]);
    expect(judgeWith({ scope: "new" }, { findings: [finding], isKnown: () => false }).outcome).toBe(traits.level === "low" ? "pass" : "fail");
  });

  it("counts every finding under gate-scope new without a base, and says so", () => {
    const { outcome, reasons } = judgeWith({ scope: "new" }, { findings: [makeFinding()] });
    expect(outcome).toBe("fail");
    expect(reasons).toContain("gate-scope is new, but there is no result to compare with: every finding counts.");
  });

  it("says how many it let pass because the base has them", () => {
    const { reasons } = judgeWith({ scope: "new" }, { findings: [makeFinding(), makeFinding()], isKnown: () => true });
    expect(reasons).toEqual(["No finding fails the gate (fail-on high).", "2 findings that the base has too were let pass by gate-scope new."]);
  });

  it("ignores the base under gate-scope all", () => {
    expect(judgeWith({}, { findings: [makeFinding()], isKnown: () => true }).outcome).toBe("fail");
  });

  it("says everything that did not fail for another reason than its severity", () => {
    const findings = [
      makeFinding({ level: "critical" }),
      makeFinding({ level: "unknown" }),
      makeFinding({ state: "cannot-compare" }),
      makeFinding({ state: "not-applicable" }),
      makeFinding({ state: "not-applicable" }),
      makeFinding({ fix: "deferred" }),
    ];
    expect(judgeWith({ onlyFixed: true }, { findings }).reasons).toEqual([
      "1 finding with a fixed version reaches fail-on high: 1 critical.",
      "1 finding of unknown severity was not judged by fail-on high.",
      "1 possible finding could not be decided: versions that cannot be compared, or flaws that are still being investigated.",
      "1 finding without a fixed version was let pass by only-fixed.",
      "2 findings do not apply to what is installed.",
    ]);
  });

  it("names malicious packages before all else", () => {
    const { reasons } = judgeWith({}, { findings: [makeFinding({ isMalicious: true }), makeFinding(), makeFinding({ level: "critical" })] });
    expect(reasons).toEqual(["1 malicious package is installed: a.", "2 findings reach fail-on high: 1 critical, 1 high."]);
  });

  it.each([
    [{}, [], "Nothing was found."],
    [{}, [makeFinding({ level: "low" })], "No finding fails the gate (fail-on high)."],
    [{ failOn: "none" as const }, [makeFinding()], "Findings do not fail the gate, because fail-on is none."],
  ])("passes under %j in words", (policy, findings, sentence) => {
    expect(judgeWith(policy, { findings })).toMatchObject({ outcome: "pass", reasons: [sentence] });
  });

  it("does not keep silent about what was not read", () => {
    const error = { severity: "error", code: "ENTRY_UNREADABLE", message: "a.jar is damaged." } as const;
    expect(judgeWith({}, { problems: [error, { ...error, severity: "warning" }] }).reasons).toEqual([
      "Nothing was found.",
      "Not everything could be read: a.jar is damaged.",
    ]);
  });

  it("does not call nothing what nobody judged", () => {
    expect(judgeWith({}, { coverage: [COVERED, HALF] }).reasons).toEqual([
      "Nothing was found in the packages that could be judged; 2 of 5 packages could not be.",
    ]);
  });
});

describe("completeness", () => {
  const missing: FeedShardStatus = { ecosystem: "npm", status: "missing", problem: "the host is gone" };
  const error = { severity: "error", code: "ENTRY_UNREADABLE", message: "a.jar is damaged." } as const;

  it.each<[string, Partial<Policy>, Partial<JudgeRequest>, string]>([
    ["an old feed", { maxFeedAge: 3_600_000 }, {}, "The advisories of npm are 24 hours old, more than feed-max-age 60 minutes allows."],
    ["a feed that could not be had", { maxFeedAge: 1e9 }, { feed: [missing] }, "The advisories of npm could not be had: the host is gone."],
    [
      "a feed of no known age",
      { maxFeedAge: 1e9 },
      { feed: [{ ecosystem: "npm", status: "stale" }] },
      "The age of the advisories of npm is not known.",
    ],
    ["a gap", { failOnUncovered: true }, { coverage: [HALF] }, "2 npm packages could not be judged: version not known (2)."],
    ["an error", { failOnUncovered: true }, { problems: [error, error] }, "Not everything could be read: a.jar is damaged, and 1 more problem."],
    ["nothing found where something could not be read", {}, { coverage: [], problems: [error] }, "Not everything could be read: a.jar is damaged."],
    [
      "nothing found where all is demanded",
      { failOnUncovered: true },
      { coverage: [], problems: [error] },
      "Not everything could be read: a.jar is damaged.",
    ],
    ["nothing judged", {}, { coverage: [{ type: "rpm", found: 1, judged: 0, notJudged: { x: 1 } }] }, "None of the 1 package could be judged."],
  ])("%s is incomplete where it is demanded", (_, policy, facts, sentence) => {
    expect(judgeWith(policy, facts)).toMatchObject({ outcome: "incomplete", reasons: [sentence] });
    const failing = judgeWith(policy, { ...facts, findings: [makeFinding()] });
    expect(failing.outcome).toBe("fail");
    expect(failing.reasons[1]).toBe(sentence);
  });

  it.each<[string, Partial<Policy>, Partial<JudgeRequest>]>([
    ["a gap that nobody asked about", {}, { coverage: [HALF], problems: [error] }],
    ["a source that was asked and has nothing", { maxFeedAge: 1e9 }, { feed: [FRESH, { ...missing, checked: "2026-01-09T00:00:00Z" }] }],
    ["an old feed without a gate", { maxFeedAge: 1, failOn: "none" }, {}],
    ["an image without packages", {}, { coverage: [] }],
  ])("%s passes", (_, policy, facts) => {
    expect(judgeWith(policy, facts).outcome).toBe("pass");
  });
});

describe("judging is monotone", () => {
  const RANK = { pass: 0, incomplete: 1, fail: 2 };
  const finding = fc
    .record({
      level: fc.constantFrom(...SEVERITY_LEVELS),
      state: fc.constantFrom<FindingState>("affected", "cannot-compare", "not-applicable"),
      fix: fc.constantFrom<FixState>("fixed", "not-fixed", "unknown"),
      isMalicious: fc.boolean(),
    })
    .map(makeFinding);
  const policy = fc.record({ failOn: fc.constantFrom(...FAIL_ON), onlyFixed: fc.boolean(), failOnUncovered: fc.boolean() });
  const coverage = fc.constantFrom([COVERED], [HALF]);

  it("in the findings: one more never saves an image", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), finding, policy, coverage, (findings, extra, rules, rows) => {
        const before = judgeWith(rules, { findings, coverage: rows });
        const after = judgeWith(rules, { findings: [...findings, extra], coverage: rows });
        expect(RANK[after.outcome]).toBeGreaterThanOrEqual(RANK[before.outcome]);
      }),
    );
  });

  it("in the threshold: a wider one never saves an image", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), policy, fc.constantFrom(...FAIL_ON), coverage, (findings, rules, other, rows) => {
        const [narrow, wide] = [rules.failOn, other].sort((a, b) => FAIL_ON.indexOf(a) - FAIL_ON.indexOf(b)) as [Policy["failOn"], Policy["failOn"]];
        const before = judgeWith({ ...rules, failOn: narrow }, { findings, coverage: rows });
        const after = judgeWith({ ...rules, failOn: wide }, { findings, coverage: rows });
        expect(RANK[after.outcome]).toBeGreaterThanOrEqual(RANK[before.outcome]);
      }),
    );
  });

  it("in only-fixed and completeness: demanding more never saves an image", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), policy, coverage, (findings, rules, rows) => {
        const lax = judgeWith({ ...rules, onlyFixed: true, failOnUncovered: false }, { findings, coverage: rows });
        const strict = judgeWith({ ...rules, onlyFixed: false, failOnUncovered: true }, { findings, coverage: rows });
        expect(RANK[strict.outcome]).toBeGreaterThanOrEqual(RANK[lax.outcome]);
      }),
    );
  });
});

describe("policies", () => {
  it("default to high", () => {
    expect(parsePolicy({})).toEqual({ failOn: "high", onlyFixed: false, failOnUncovered: false, failOnEol: false, failOnKev: false, scope: "all" });
  });

  it("are read from texts as well as from values", () => {
    const policy = {
      failOn: "any",
      onlyFixed: true,
      failOnUncovered: true,
      failOnEol: false,
      failOnKev: true,
      failOnEpss: 0.25,
      maxFeedAge: 7 * 86_400_000,
      scope: "new",
    };
    expect(
      parsePolicy({
        "fail-on": "any",
        "only-fixed": "true",
        "fail-on-uncovered": true,
        "fail-on-kev": "true",
        "fail-on-epss": "0.25",
        "feed-max-age": "7d",
        "gate-scope": "new",
      }),
    ).toEqual(policy);
  });

  it("list every mistake at once", () => {
    expect(() => parsePolicy({ "fail-on": "severe", "only-fixed": 1, "feed-max-age": "a week", "gate-scope": "some", failOn: "high" })).toThrow(
      expect.objectContaining({
        code: "POLICY_INVALID",
        message:
          'the policy is not valid: fail-on must be one of any, negligible, low, medium, high, critical, none, not "severe"; only-fixed must be true or false, not 1; ' +
          'feed-max-age must be a time such as 30m, 24h or 7d, not "a week"; gate-scope must be one of all, new, not "some"; ' +
          "failOn is unknown: a policy has fail-on, only-fixed, fail-on-uncovered, fail-on-eol, fail-on-kev, fail-on-epss, feed-max-age, gate-scope",
      }),
    );
  });

  it.each(["0", "1.5", "-1", "high", "", "1e-3", 0.5])("refuse the probability %j", (value) => {
    expect(() => parsePolicy({ "fail-on-epss": value })).toThrow("fail-on-epss must be none, or a probability above 0 and up to 1");
  });

  it.each([null, "high", ["high"], undefined])("are refused when they are %j", (raw) => {
    expect(() => parsePolicy(raw)).toThrow(expect.objectContaining({ code: "POLICY_INVALID" }));
  });

  it("are not fooled by inherited names", () => {
    expect(() => parsePolicy(JSON.parse('{"__proto__": {"fail-on": "none"}}'))).toThrow("__proto__ is unknown");
  });
});
