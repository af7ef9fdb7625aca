import { array, assert, nat, oneof, pre, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import type { Affected, OsvEvent, OsvRange } from "../model/advisory.ts";
import { apk } from "./apk/index.ts";
import { dpkg } from "./dpkg/index.ts";
import { packagist } from "./packagist/index.ts";
import { pep440 } from "./pep440/index.ts";
import { evaluateAffected } from "./ranges.ts";
import { compareVersions } from "./registry.ts";
import { semver } from "./semver/index.ts";

type Shorthand = `${"introduced" | "fixed" | "lastAffected" | "limit"} ${string}`;

function range(...events: Shorthand[]): OsvRange {
  return {
    type: "SEMVER",
    events: events.map((event): OsvEvent => {
      const [kind = "", version = ""] = event.split(" ");
      return { [kind]: version };
    }),
  };
}

function entry(ranges: readonly OsvRange[], versions: readonly string[] = []): Affected {
  return { ecosystem: "npm", name: "left-pad", ranges, versions, severity: [] };
}

/** The kinds for a line of versions. */
function judge(affected: Affected, ...versions: string[]): string[] {
  return versions.map((version) => evaluateAffected(semver, affected, version).kind);
}

const YES = "affected";
const NO = "unaffected";
const UNKNOWN = "cannot-compare";

describe("one range", () => {
  it.each<[string, OsvRange, string[], string[]]>([
    [
      "introduced 0 and fixed",
      range("introduced 0", "fixed 1.2.0"),
      ["0.0.0-alpha", "1.1.9", "1.2.0-rc.1", "1.2.0", "2.0.0"],
      [YES, YES, YES, NO, NO],
    ],
    ["a later start", range("introduced 1.0.0", "fixed 1.2.0"), ["0.9.0", "1.0.0-rc", "1.0.0", "1.1.0", "1.2.0"], [NO, NO, YES, YES, NO]],
    ["no end", range("introduced 1.0.0"), ["0.9.0", "1.0.0", "99.0.0"], [NO, YES, YES]],
    ["last_affected includes its version", range("introduced 0", "lastAffected 1.2.0"), ["1.2.0", "1.2.1"], [YES, NO]],
    [
      "events in any order",
      range("fixed 3.0.0", "introduced 2.0.0", "fixed 1.0.0", "introduced 0"),
      ["0.1.0", "1.5.0", "2.5.0", "3.0.0"],
      [YES, NO, YES, NO],
    ],
    ["introduced and fixed in the same version: empty", range("introduced 1.0.0", "fixed 1.0.0"), ["0.9.0", "1.0.0", "1.1.0"], [NO, NO, NO]],
    ["the same, fixed named first", range("fixed 1.0.0", "introduced 1.0.0"), ["0.9.0", "1.0.0", "1.1.0"], [NO, NO, NO]],
    [
      "introduced and last affected in the same version: that one",
      range("introduced 1.0.0", "lastAffected 1.0.0"),
      ["0.9.0", "1.0.0", "1.0.1"],
      [NO, YES, NO],
    ],
    [
      "one stretch ends where the next begins",
      range("introduced 0", "fixed 1.0.0", "introduced 1.0.0", "fixed 2.0.0"),
      ["0.9.0", "1.0.0", "1.5.0", "2.0.0"],
      [YES, YES, YES, NO],
    ],
    [
      "the same with last_affected",
      range("introduced 0", "lastAffected 1.0.0", "introduced 1.0.0", "fixed 2.0.0"),
      ["0.9.0", "1.0.0", "1.5.0", "2.0.0"],
      [YES, YES, YES, NO],
    ],
    ["introduced twice", range("introduced 1.0.0", "introduced 1.5.0", "fixed 2.0.0"), ["1.2.0", "1.6.0", "2.0.0"], [YES, YES, NO]],
    ["fixed twice: the first counts", range("introduced 0", "fixed 1.0.0", "fixed 2.0.0"), ["0.5.0", "1.5.0", "2.0.0"], [YES, NO, NO]],
    ["fixed 0: never affected", range("introduced 0", "fixed 0"), ["0.0.0-0", "1.0.0"], [NO, NO]],
    ["nothing introduced", range("fixed 1.0.0"), ["0.9.0", "1.0.0"], [NO, NO]],
    ["limit cuts a stretch", range("introduced 1.0.0", "limit 2.0.0"), ["0.9.0", "1.5.0", "2.0.0"], [NO, YES, NO]],
    ["several limits: below any", range("introduced 0", "limit 1.0.0", "limit 2.0.0"), ["1.5.0", "2.0.0"], [YES, NO]],
    ["limit *", range("introduced 0", "limit *", "limit 1.0.0"), ["1.5.0"], [YES]],
    ["an event that is no version", range("introduced 0", "fixed next"), ["1.0.0"], [UNKNOWN]],
    ["a version that is none", range("introduced 0"), ["latest"], [UNKNOWN]],
  ])("%s", (_, given, versions, expected) => {
    expect(judge(entry([given]), ...versions)).toEqual(expected);
  });

  it("takes an event with two keys as two events", () => {
    const both: OsvRange = { type: "SEMVER", events: [{ introduced: "1.0.0", fixed: "2.0.0" }] };
    expect(judge(entry([both]), "0.9.0", "1.0.0", "2.0.0")).toEqual([NO, YES, NO]);
  });

  it("reads thousands of unordered events in time that grows as they do", async () => {
    const evaluate = (length: number): string => {
      const events = Array.from({ length }, (_, index): OsvEvent => {
        const version = `${(index * 7919) % length}.0.0`;
        return index % 2 === 0 ? { introduced: version } : { fixed: version };
      });
      return evaluateAffected(semver, entry([{ type: "SEMVER", events }]), "77.7.7").kind;
    };
    expect(evaluate(20_000)).not.toBe(UNKNOWN);
    expect(await measureGrowth(LINEAR, 1000, evaluate)).toBeLessThan(LINEAR);
  });
});

describe("several ranges and enumerated versions", () => {
  it("is affected by any of them", () => {
    const affected = entry([range("introduced 1.0.0", "fixed 1.1.0"), range("introduced 2.0.0", "fixed 2.1.0")], ["3.0.0"]);
    expect(judge(affected, "0.1.0", "1.0.5", "1.5.0", "2.0.0", "2.1.0", "3.0.0", "v3.0.0+build", "3.0.1")).toEqual([
      NO,
      YES,
      NO,
      YES,
      NO,
      YES,
      YES,
      NO,
    ]);
  });

  it("is not affected by an entry without ranges and versions", () => {
    expect(evaluateAffected(semver, entry([]), "1.0.0")).toEqual({ kind: NO, events: [], reason: "nothing-listed" });
  });

  it("lets a good range decide for «affected», never for «fine», beside an unreadable one", () => {
    const affected = entry([range("introduced 0", "fixed ???"), range("introduced 2.0.0", "fixed 2.1.0")]);
    expect(judge(affected, "2.0.5", "1.0.0")).toEqual([YES, UNKNOWN]);
    expect(evaluateAffected(semver, affected, "1.0.0")).toEqual({ kind: UNKNOWN, events: [{ fixed: "???" }], reason: "event-unreadable" });
  });

  it("finds an unreadable version in the enumeration by its text", () => {
    const affected = entry([range("introduced 0")], ["nightly"]);
    expect(judge(affected, "nightly", "weekly")).toEqual([YES, UNKNOWN]);
    expect(judge(entry([], ["nightly"]), "weekly")).toEqual([NO]);
  });

  it("cannot compare without a scheme, except by text", () => {
    const affected = entry([range("introduced 0", "fixed 2.0.0")], ["1.0.0"]);
    expect(evaluateAffected(undefined, affected, "1.0.0").kind).toBe(YES);
    expect(evaluateAffected(undefined, affected, "1.5.0")).toMatchObject({ kind: UNKNOWN, reason: "no-scheme" });
  });
});

describe("what the verdict tells", () => {
  const gap = range("introduced 1.0.0", "fixed 1.2.0", "introduced 2.0.0", "lastAffected 2.4.0", "introduced 3.0.0", "fixed 3.1.0");

  it.each([
    ["1.1.0", { by: "range", fixed: "1.2.0", events: [{ introduced: "1.0.0" }, { fixed: "1.2.0" }] }],
    ["2.4.0", { by: "range", fixed: "3.1.0", lastAffected: "2.4.0", events: [{ introduced: "2.0.0" }, { lastAffected: "2.4.0" }] }],
    ["1.5.0", { reason: "outside-ranges", events: [{ fixed: "1.2.0" }, { introduced: "2.0.0" }] }],
    ["0.5.0", { reason: "outside-ranges", events: [{ introduced: "1.0.0" }] }],
    ["3.1.0", { reason: "outside-ranges", events: [{ fixed: "3.1.0" }] }],
  ])("%s", (version, expected) => {
    expect(evaluateAffected(semver, entry([gap]), version)).toMatchObject(expected);
  });

  it("names the matching range and no fix where there is none", () => {
    const open = range("introduced 4.0.0");
    const verdict = evaluateAffected(semver, entry([gap, open]), "4.0.0");
    expect(verdict).toEqual({ kind: YES, by: "range", range: open, events: [{ introduced: "4.0.0" }] });
  });

  it("names the next fix for a version that is only enumerated", () => {
    const verdict = evaluateAffected(semver, entry([gap], ["1.5.0"]), "1.5.0");
    expect(verdict).toMatchObject({ kind: YES, by: "versions", fixed: "3.1.0" });
  });

  it("does not judge what the native tool calls no version", () => {
    const affected = { ...entry([range("introduced 0", "fixed 2.0")]), ecosystem: "Debian:12" };
    expect(evaluateAffected(dpkg, affected, "unknown1")).toMatchObject({ kind: UNKNOWN, reason: "version-unreadable" });
  });
});

describe("bounds that are read more leniently than the order", () => {
  const until = (version: string): Affected => entry([range("introduced 0", `lastAffected ${version}`)]);

  it.each([
    ["1.13.1+cu117", "1.13.1", YES],
    ["1.13.1+cu117", "1.13.1+cu116", NO],
    ["1.13.2", "1.13.1", NO],
  ])("PyPI %s, last affected %s: %s", (version, last, kind) => {
    expect(evaluateAffected(pep440, until(last), version).kind).toBe(kind);
  });

  it.each([
    ["v3.0.0", "3.0", YES],
    ["3.0.1", "3.0", NO],
  ])("Packagist %s, last affected %s: %s", (version, last, kind) => {
    expect(evaluateAffected(packagist, until(last), version).kind).toBe(kind);
  });

  it("finds a local build and a normalised version in the enumeration", () => {
    expect(evaluateAffected(pep440, entry([], ["1.0"]), "1.0.0+cpu").kind).toBe(YES);
    expect(evaluateAffected(packagist, entry([], ["v1.0"]), "1.0.0").kind).toBe(YES);
    expect(evaluateAffected(pep440, entry([], ["2004d"]), "2004d").kind).toBe(YES);
  });
});

describe("a fix that Alpine's records misspell", () => {
  const affected = entry([range("introduced 0", "fixed 10.2.22.r0")]);

  it.each([
    ["10.2.21-r3", YES],
    ["10.2.22-r0", NO],
    ["10.2.23-r0", NO],
    ["9.9-r0", YES],
  ])("by what stands before the odd part %s is %s", (version, kind) => {
    expect(evaluateAffected(apk, affected, version).kind).toBe(kind);
  });
});

describe("any range", () => {
  const versions = nat(12).map((number) => `${number}.0.0`);
  const events = array(oneof(...(["introduced", "fixed", "lastAffected", "limit"] as const).map((kind) => versions.map((at) => ({ [kind]: at })))), {
    maxLength: 7,
  });

  /** The schema's own pseudo-code, where no two events name the same version. */
  function isInside(list: readonly OsvEvent[], version: string): boolean {
    const order = (text: string): number => Number(text.split(".")[0]);
    const at = order(version);
    const limits = list.flatMap((event) => event.limit ?? []);
    let vulnerable = false;
    for (const event of list.toSorted((a, b) => order(Object.values(a)[0]) - order(Object.values(b)[0]))) {
      if (event.introduced !== undefined && at >= order(event.introduced)) vulnerable = true;
      if (event.fixed !== undefined && at >= order(event.fixed)) vulnerable = false;
      if (event.lastAffected !== undefined && at > order(event.lastAffected)) vulnerable = false;
    }
    return vulnerable && (limits.length === 0 || limits.some((limit) => at < order(limit)));
  }

  it("is evaluated as the schema's pseudo-code does", () => {
    assert(
      property(events, versions, (list, version) => {
        const texts = list.map((event) => Object.values(event)[0]);
        pre(new Set(texts).size === texts.length);
        const kind = isInside(list, version) ? YES : NO;
        expect(evaluateAffected(semver, entry([{ type: "SEMVER", events: list }]), version).kind).toBe(kind);
      }),
      { numRuns: 3_000 },
    );
  });

  it("does not depend on the order of its events", () => {
    assert(
      property(events, versions, (list, version) => {
        const judged = [list, list.toReversed()].map((each) => judge(entry([{ type: "SEMVER", events: each }]), version));
        expect(judged[0]).toEqual(judged[1]);
      }),
    );
  });

  it("names a fix only above the version", () => {
    assert(
      property(events, versions, (list, version) => {
        const verdict = evaluateAffected(semver, entry([{ type: "SEMVER", events: list }]), version);
        const fixed = verdict.kind === "affected" ? verdict.fixed : undefined;
        expect(fixed === undefined || compareVersions("npm", fixed, version) === 1).toBe(true);
      }),
    );
  });
});
