import { array, assert, dictionary, jsonValue, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { osvRecord } from "../../../test/support/feed-records.ts";
import type { AdvisoryRecord } from "../../model/advisory.ts";
import type { Problem } from "../../model/problem.ts";
import { readRecord } from "./read-record.ts";

const all = (): boolean => true;

function read(json: unknown, wants: (ecosystem: string) => boolean = all): AdvisoryRecord | Problem | undefined {
  return readRecord(json, wants);
}

function accept(json: unknown, wants?: (ecosystem: string) => boolean): AdvisoryRecord {
  const item = read(json, wants);
  if (item === undefined || !("advisory" in item)) throw new Error(`not a record: ${JSON.stringify(item)}`);
  return item;
}

/** The record with its first `affected` entry changed. */
function withAffected(entry: Readonly<Record<string, unknown>>, ecosystem = "npm"): Record<string, unknown> {
  return osvRecord("GHSA-1", ecosystem, "a", { affected: [{ package: { ecosystem, name: "a" }, ...entry }] });
}

describe("a record of the OSV schema", () => {
  it("is read into what matching and reporting need", () => {
    const { advisory, text } = accept(
      osvRecord("GHSA-1", "npm", "left-pad", {
        aliases: ["CVE-2026-1"],
        severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
        database_specific: { severity: "HIGH", cwe_ids: ["CWE-79"] },
        unknown_field: { deep: [1, 2, 3] },
      }),
    );
    expect(advisory).toEqual({
      id: "GHSA-1",
      modified: "2026-11-01T00:00:00Z",
      published: "2026-10-01T00:00:00Z",
      aliases: ["CVE-2026-1"],
      upstream: [],
      related: [],
      severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
      severityWord: "HIGH",
      affected: [
        {
          ecosystem: "npm",
          name: "left-pad",
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.3.1" }] }],
          versions: [],
          severity: [],
        },
      ],
    });
    expect(text).toEqual({
      id: "GHSA-1",
      summary: "left-pad is vulnerable",
      details: "What GHSA-1 is about.",
      references: [{ type: "WEB", url: "https://example.org/GHSA-1" }],
    });
  });

  it("keeps only the packages of the ecosystems that are wanted", () => {
    const json = osvRecord("GHSA-1", "npm", "a", {
      affected: ["npm", "Debian:12", "Debian:13"].map((ecosystem) => ({ package: { ecosystem, name: "a" }, versions: ["1"] })),
    });
    expect(accept(json, (ecosystem) => ecosystem === "Debian:12").advisory.affected.map(({ ecosystem }) => ecosystem)).toEqual(["Debian:12"]);
    expect(read(json, () => false)).toBeUndefined();
  });

  it.each([
    ["commits", { ranges: [{ type: "GIT", repo: "https://example.org/r", events: [{ introduced: "0" }] }], versions: ["1"] }, []],
    [
      "every kind of event",
      { ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "1" }, { last_affected: "2" }, { fixed: "3" }, { limit: "4" }] }] },
      [{ type: "ECOSYSTEM", events: [{ introduced: "1" }, { lastAffected: "2" }, { fixed: "3" }, { limit: "4" }] }],
    ],
    ["no ranges at all", {}, []],
    ["null for nothing", { ranges: null, versions: null, severity: null }, []],
  ])("reads ranges with %s", (_what, entry, ranges) => {
    expect(accept(withAffected(entry)).advisory.affected[0]?.ranges).toEqual(ranges);
  });

  it.each([
    ["Debian:12", { ecosystem_specific: { urgency: "unimportant" } }, { severityWord: "unimportant" }],
    ["Debian:12", { ecosystem_specific: { urgency: "not yet assigned" } }, {}],
    ["Debian:12", { ecosystem_specific: { urgency: "end-of-life" } }, { severityWord: "end-of-life", fixState: "end-of-life" }],
    ["Ubuntu:24.04:LTS", { ecosystem_specific: { ubuntu_priority: "negligible" } }, { severityWord: "negligible" }],
    ["crates.io", { database_specific: { informational: "unmaintained" } }, { severityWord: "unmaintained" }],
    ["crates.io", { database_specific: { informational: null } }, {}],
    ["Red Hat:enterprise_linux:9", { database_specific: { fix_state: "wont-fix" } }, { fixState: "wont-fix" }],
    ["npm", { ecosystem_specific: { severity: ["not a word"] } }, {}],
  ])("of %s with %j says %j", (ecosystem, entry, words) => {
    const [affected] = accept(withAffected(entry, ecosystem)).advisory.affected;
    expect({ ...affected }).toEqual({ ecosystem, name: "a", ranges: [], versions: [], severity: [], ...words });
  });

  it.each(["1:1.0-1.module_el8.6.0+1+abc", "0:1.5.4-1.module+el9.4.0+20787+4c237fd3"])("of a module is known by its version %s", (fixed) => {
    const entry = { ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] }] };
    const { advisory } = accept({ ...withAffected(entry, "Rocky Linux:9"), summary: "Moderate: ruby:3.3 security update" });
    expect(advisory.affected[0]?.module).toBe("ruby:3.3");
  });

  it.each<[string, unknown, readonly string[] | undefined]>([
    ["tells", { cves: [{ id: "CVE-2024-2" }, { id: "CVE-2024-1", severity: [] }] }, ["CVE-2024-1", "CVE-2024-2"]],
    ["does not tell", { cves: [] }, undefined],
    ["tells of things without an id", { cves: [{ id: "CVE-2024-2" }, 7] }, undefined],
    ["is a text", "CVE-2024-2", undefined],
  ])("of an update notice that %s which CVEs a release has", (_what, map, cves) => {
    expect(accept(withAffected({ database_specific: { cves_map: map } }, "Ubuntu:22.04:LTS")).advisory.affected[0]?.cves).toEqual(cves);
  });

  it("lists the binaries of SUSE, but not what Ubuntu's builds produced", () => {
    const suse = withAffected({ ecosystem_specific: { binaries: [{ libb: "1", a: "1" }, { a: "1" }] } }, "SUSE:Linux Enterprise Server 15 SP5");
    expect(accept(suse).advisory.affected[0]?.binaries).toEqual(["a", "libb"]);
    const ubuntu = withAffected(
      { ecosystem_specific: { binaries: [{ binary_name: "linux-image-5.15.0-1", binary_version: "1" }] } },
      "Ubuntu:22.04:LTS",
    );
    expect(accept(ubuntu).advisory.affected[0]?.binaries).toBeUndefined();
  });

  it("puts names into their ecosystem's normal form", () => {
    expect(accept(osvRecord("PYSEC-1", "PyPI", "Zope.Interface")).advisory.affected[0]?.name).toBe("zope-interface");
  });

  it.each([
    ["nodejs:18 security update", "", "nodejs:18"],
    ["Important: virt:rhel and virt-devel:rhel security update", "", "virt-devel:rhel,virt:rhel"],
    ["pki security update", "This updates idm:DL1; see https://example.org:443/a, CVE-2024-1 at 12:30.", "idm:DL1"],
    ["perl-DBD-Pg:3.7 bug fix and enhancement update", "", "perl-DBD-Pg:3.7"],
    ["criu security update", "nothing said", ""],
  ])("of a modular package takes the stream out of %j and %j", (summary, details, module) => {
    const fixed = [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "1:1.0-1.module_el8.6.0+1+abc" }] }];
    const affected = [
      { package: { ecosystem: "AlmaLinux:8", name: "nodejs" }, ranges: fixed },
      { package: { ecosystem: "AlmaLinux:8", name: "plain" }, ranges: [] },
    ];
    const { advisory } = accept(osvRecord("ALSA-2022:1", "AlmaLinux:8", "nodejs", { summary, details, affected }));
    expect(advisory.affected.map((entry) => entry.module)).toEqual([module, undefined]);
  });

  it.each([
    ["withdrawn", osvRecord("GHSA-1", "npm", "a", { withdrawn: "2026-11-02T00:00:00Z" })],
    ["a bug fix", osvRecord("ALBA-2022:1", "AlmaLinux:8")],
    ["an enhancement", osvRecord("RLEA-2022:1", "Rocky Linux:8")],
    ["about no package", osvRecord("CVE-2026-1", "npm", "a", { affected: [{ ranges: [{ type: "GIT", events: [] }] }] })],
    ["without affected", osvRecord("GHSA-1", "npm", "a", { affected: undefined })],
  ])("is left out silently when it is %s", (_what, json) => {
    expect(read(json)).toBeUndefined();
  });

  it("is kept when a bug fix names a CVE", () => {
    expect(accept(osvRecord("ALBA-2022:1", "AlmaLinux:8", "a", { related: ["CVE-2022-1"] })).advisory.id).toBe("ALBA-2022:1");
  });

  it("drops references that are no web addresses, and cuts endless details", () => {
    const references = [
      { type: "WEB", url: "javascript:alert(1)" },
      { type: "WEB", url: "HTTPS://example.org/" },
    ];
    const { text } = accept(osvRecord("GHSA-1", "npm", "a", { references, details: "x".repeat(1_000_000) }));
    expect(text.references).toEqual([{ type: "WEB", url: "HTTPS://example.org/" }]);
    expect(text.details).toHaveLength(65_536);
  });
});

describe("a bad record", () => {
  it.each([
    ["not an object", [1, 2]],
    ["null", null],
    ["without an id", osvRecord("GHSA-1", "npm", "a", { id: undefined })],
    ["with a number as id", osvRecord("GHSA-1", "npm", "a", { id: 7 })],
    ["with a path as id", osvRecord("../../etc/passwd")],
    ["with a newline in its id", osvRecord("GHSA-1\n::error::x")],
    ["with an endless id", osvRecord("G".repeat(500))],
  ])("%s is a problem without a name", (_what, json) => {
    expect(read(json)).toMatchObject({ code: "FEED_RECORD_INVALID", severity: "warning", message: expect.stringContaining("without an id") });
  });

  it.each([
    ["no time of change", { modified: undefined }, "modified"],
    ["a time that is none", { modified: "yesterday" }, "modified"],
    ["a withdrawal without a time", { withdrawn: true }, "withdrawn"],
    ["aliases that are no list", { aliases: "CVE-2026-1" }, "aliases"],
    ["aliases that are no texts", { aliases: [1] }, "aliases"],
    ["a package without a name", { affected: [{ package: { ecosystem: "npm" } }] }, "affected[].package.name"],
    ["a package without an ecosystem", { affected: [{ package: { name: "a" } }] }, "affected[].package.ecosystem"],
    ["affected that is no list", { affected: {} }, "affected"],
    ["a range of unknown type", { affected: [{ package: { ecosystem: "npm", name: "a" }, ranges: [{ type: "MAGIC" }] }] }, "type"],
    [
      "an event of unknown kind",
      { affected: [{ package: { ecosystem: "npm", name: "a" }, ranges: [{ type: "SEMVER", events: [{ x: "1" }] }] }] },
      "events",
    ],
    [
      "an event that is a number",
      { affected: [{ package: { ecosystem: "npm", name: "a" }, ranges: [{ type: "SEMVER", events: [{ fixed: 1 }] }] }] },
      "fixed",
    ],
    ["versions that are numbers", { affected: [{ package: { ecosystem: "npm", name: "a" }, versions: [1] }] }, "versions"],
    ["a severity without a score", { severity: [{ type: "CVSS_V3" }] }, "severity[].score"],
    ["a summary that is a list", { summary: ["a"] }, "summary"],
  ])("with %s is a problem that names it", (_what, extra, field) => {
    expect(read(osvRecord("GHSA-1", "npm", "a", extra))).toMatchObject({
      code: "FEED_RECORD_INVALID",
      message: expect.stringContaining(field),
      where: { record: "GHSA-1" },
    });
  });

  it("never throws and never reaches a prototype, whatever it is", () => {
    const hostile = oneof(jsonValue(), dictionary(string(), jsonValue()));
    assert(
      property(hostile, array(hostile), (value, list) => {
        for (const field of ["affected", "aliases", "severity", "references", "modified", "database_specific", "__proto__"]) {
          expect(() => read(osvRecord("GHSA-1", "npm", "a", { [field]: value }))).not.toThrow();
          expect(() => read(withAffected({ [field]: list, ranges: list, ecosystem_specific: value }))).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
    expect(read(JSON.parse('{"id":"GHSA-1","__proto__":{"withdrawn":1}}'))).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "withdrawn")).toBe(false);
  });
});
