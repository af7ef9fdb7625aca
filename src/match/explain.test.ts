import { describe, expect, it } from "vitest";
import { FakeLookup, makeAdvisory, makeAffected } from "../../test/fakes/advisory-lookup.ts";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import { explain, matchInventory } from "./index.ts";

const openssl = (id: string, upstream: readonly string[], fixed?: string) =>
  makeAdvisory({ id, upstream, affected: [makeAffected("Debian:12", "openssl", fixed === undefined ? {} : { fixed })] });

const FEED = new FakeLookup([
  openssl("DEBIAN-CVE-2024-1000", ["CVE-2024-1000"], "3.0.11-2"),
  openssl("DSA-1-1", ["CVE-2024-1000", "CVE-2024-1001"], "3.0.11-2"),
  openssl("DEBIAN-CVE-2024-1002", ["CVE-2024-1002"], "3.0.1-1"),
  { ...openssl("DEBIAN-CVE-2024-1003", ["CVE-2024-1003"]), withdrawn: "2024-02-01T00:00:00Z" },
  makeAdvisory({ id: "GHSA-a", aliases: ["CVE-2024-1004"], affected: [makeAffected("npm", "a", { fixed: "2.0.0" })] }),
]);

const INVENTORY = makeInventory(
  [
    makePackage({ type: "deb", name: "libssl3", version: "3.0.11-1", source: { name: "openssl", version: "3.0.11-1" } }),
    makePackage({ type: "npm", name: "a", version: "what" }),
    makePackage({ type: "pypi", name: "b", version: "1" }),
  ],
  makeDistro("debian", "Debian:12"),
);

const explained = (id: string) => explain(id, INVENTORY, FEED);

describe("explaining", () => {
  it("a finding: names and versions, scheme, events, rule, fix", () => {
    const { components } = explained("CVE-2024-1000");
    expect(components).toMatchObject([
      {
        name: "openssl",
        version: "3.0.11-1",
        isSource: true,
        packages: ["pkg:deb/debian/libssl3@3.0.11-1"],
        ids: ["CVE-2024-1000", "DEBIAN-CVE-2024-1000"],
        outcome: "affected",
        rule: "a record about it says affected",
        records: [
          {
            id: "DEBIAN-CVE-2024-1000",
            role: "record",
            ecosystem: "Debian:12",
            name: "openssl",
            version: "3.0.11-1",
            scheme: "Debian package version",
            outcome: "affected",
            entries: [
              { outcome: "affected", reason: "3.0.11-1 lies inside an affected range (introduced in 0, fixed in 3.0.11-2)", listedVersions: 0 },
            ],
          },
          { id: "DSA-1-1", role: "bundle", outcome: "affected" },
        ],
        finding: { id: "CVE-2024-1000", fix: { versions: ["3.0.11-2"] } },
      },
    ]);
  });

  it("the same finding as a scan has", () => {
    const { findings } = matchInventory(INVENTORY, FEED, {});
    const all = findings.map(({ id }) => explained(id).components.map(({ finding }) => finding));
    expect(all).toEqual(findings.map((finding) => [finding]));
    expect(explained("CVE-2024-1000").coverage).toEqual(matchInventory(INVENTORY, FEED, {}).coverage);
  });

  it.each(["dsa-1-1", "CVE-2024-1001"])("%s, which is or is in a bundle", (id) => {
    expect(explained(id).components.map(({ ids }) => ids[0])).toContain("CVE-2024-1001");
  });

  it("an absence: what was compared and why it does not matter", () => {
    expect(explained("CVE-2024-1002").components).toMatchObject([
      {
        outcome: "unaffected",
        rule: "every record about it says unaffected",
        records: [{ id: "DEBIAN-CVE-2024-1002", entries: [{ reason: "3.0.11-1 lies outside every affected range (fixed in 3.0.1-1)" }] }],
      },
    ]);
    expect(explained("CVE-2024-1002").components[0]).not.toHaveProperty("finding");
  });

  it("an absence because the record was withdrawn", () => {
    expect(explained("CVE-2024-1003").components).toMatchObject([
      {
        outcome: "unaffected",
        rule: "every record about it was dismissed",
        records: [{ role: "dismissed", dismissal: "withdrawn on 2024-02-01T00:00:00Z" }],
      },
    ]);
  });

  it("an absence because nothing names it, and what could not be asked", () => {
    expect(explained("CVE-2099-1")).toEqual({
      id: "CVE-2099-1",
      shards: [
        { ecosystem: "Debian:12", isLoaded: true },
        { ecosystem: "PyPI", isLoaded: false },
        { ecosystem: "npm", isLoaded: true },
      ],
      components: [],
      elsewhere: [],
      coverage: [
        { type: "deb", found: 1, judged: 1, notJudged: {} },
        { type: "npm", found: 1, judged: 0, notJudged: { "version cannot be compared": 1 } },
        { type: "pypi", found: 1, judged: 0, notJudged: { "feed not available": 1 } },
      ],
    });
  });

  it("an absence because what the records are about is not installed", () => {
    const curl = makeAdvisory({ id: "DEBIAN-CVE-2024-1005", upstream: ["CVE-2024-1005"], affected: [makeAffected("Debian:12", "curl")] });
    const explanation = explain("CVE-2024-1005", INVENTORY, new FakeLookup([curl], { empty: ["npm"] }));
    expect(explanation).toMatchObject({ components: [], elsewhere: [{ ecosystem: "Debian:12", id: "DEBIAN-CVE-2024-1005", names: ["curl"] }] });
    expect(explained("CVE-2024-1000").elsewhere).toEqual([]);
  });

  it("what cannot be compared, by any alias", () => {
    expect(explained("ghsa-A").components).toMatchObject([
      { outcome: "cannot-compare", finding: { state: "cannot-compare", reason: "what is no version that this ecosystem can order" } },
    ]);
  });
});
