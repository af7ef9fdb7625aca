import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeInventory, makePackage } from "../../../test/fakes/inventory.ts";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import type { Finding } from "../../model/finding.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import { findSuppressions, type IgnoreRule, parseVex } from "./index.ts";

const NOW = Date.parse("2026-06-15T23:00:00Z");

const finding: Finding = {
  id: "CVE-2024-1000",
  aliases: ["GHSA-aaaa-bbbb-cccc"],
  advisories: ["DEBIAN-CVE-2024-1000", "DSA-1-1"],
  component: { purl: "pkg:deb/debian/openssl@3.0.11-1?arch=source", type: "deb", name: "openssl", version: "3.0.11-1", ecosystem: "Debian:12" },
  packages: ["pkg:deb/debian/libssl3@3.0.11-1?arch=amd64"],
  locations: [{ path: "var/lib/dpkg/status", layer: 0 }],
  state: "affected",
  severity: { level: "high", source: "test" },
  severities: [],
  fix: { state: "not-fixed", versions: [] },
  references: [],
};

const image: ImageInfo = {
  name: "ghcr.io/acme/app:1.2",
  id: `sha256:${"a".repeat(64)}`,
  manifestDigest: `sha256:${"b".repeat(64)}`,
  repoDigests: [`ghcr.io/acme/app@sha256:${"c".repeat(64)}`],
  platform: { os: "linux", architecture: "amd64" },
  layers: [],
};
const GO = makePackage({ type: "golang", name: "github.com/acme/app", version: "v1.0.0" });
const inventory: Inventory = { ...makeInventory([GO]), image };

const rule = (parts: Partial<IgnoreRule>): IgnoreRule => ({ reason: "because", origin: "rules.yaml, rule 1", ...parts });
const apply = (rules: readonly IgnoreRule[], findings: readonly Finding[] = [finding]) =>
  findSuppressions(findings, { rules, statements: [] }, inventory, NOW);

describe("a rule sets aside", () => {
  it.each<[string, Partial<IgnoreRule>]>([
    ["by its id", { id: "CVE-2024-1000" }],
    ["by an alias in any case", { id: "ghsa-AAAA-bbbb-cccc" }],
    ["by the record", { id: "DEBIAN-CVE-2024-1000" }],
    ["by the update that lists it", { id: "DSA-1-1" }],
    ["by a pattern of ids", { id: "CVE-2024-*" }],
    ["by its component", { package: "openssl" }],
    ["by an installed package", { package: "libssl*" }],
    ["by the purl of the component", { package: "pkg:deb/debian/openssl" }],
    ["by the purl of a package, with version", { package: "pkg:deb/debian/libssl3@3.0.11-1" }],
    ["by its place", { path: "/var/lib/dpkg/*" }],
    ["by the state of its fix", { fixState: "not-fixed" }],
    ["by all of them", { id: "CVE-2024-1000", package: "openssl", path: "var/*", fixState: "not-fixed" }],
    ["on its last day", { id: "CVE-2024-1000", until: "2026-06-15" }],
  ])("%s", (_, parts) => {
    const { reasons, problems } = apply([rule(parts)]);
    expect(reasons.get(finding)).toContain("because (rules.yaml, rule 1");
    expect(problems).toEqual([]);
  });

  it.each<[string, Partial<IgnoreRule>]>([
    ["another id", { id: "CVE-2024-10000" }],
    ["another package of that id", { id: "CVE-2024-1000", package: "curl" }],
    ["another version", { package: "pkg:deb/debian/openssl@3.0.12-1" }],
    ["another place", { path: "opt/*" }],
    ["another state", { fixState: "fixed" }],
  ])("not %s, and says that it is of no use", (_, parts) => {
    const { reasons, problems } = apply([rule(parts)]);
    expect(reasons.size).toBe(0);
    expect(problems).toMatchObject([
      { severity: "warning", code: "IGNORE_RULE_UNUSED", message: "rules.yaml, rule 1 matches no finding of this image." },
    ]);
  });

  it("nothing after its last day, and says so aloud", () => {
    const { reasons, problems } = apply([rule({ id: "CVE-2024-1000", until: "2026-06-14" })]);
    expect(reasons.size).toBe(0);
    expect(problems).toMatchObject([
      {
        severity: "warning",
        code: "IGNORE_RULE_EXPIRED",
        message: "rules.yaml, rule 1 ran out on 2026-06-14 and no longer holds; 1 finding that it was about counts again.",
      },
    ]);
  });

  it("only what lies at the places it means, all of them", () => {
    const twice = { ...finding, locations: [{ path: "a/x.jar" }, { path: "b/x.jar" }] };
    expect(apply([rule({ path: "a/*" })], [twice]).reasons.size).toBe(0);
    expect(apply([rule({ path: "*.jar" })], [twice]).reasons.size).toBe(1);
  });

  it("a malicious package only by its id", () => {
    const malicious = { ...finding, id: "MAL-2024-1", isMalicious: true };
    expect(apply([rule({ package: "openssl" }), rule({ id: "*" })], [malicious]).reasons.size).toBe(0);
    expect(apply([rule({ id: "MAL-2024-1" })], [malicious]).reasons.size).toBe(1);
  });
});

interface Said {
  readonly product: unknown;
  readonly status?: string;
  readonly vulnerability?: unknown;
  readonly timestamp?: string;
}

const openVex = (...said: readonly Said[]): string =>
  JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    author: "Acme",
    timestamp: "2026-01-01T00:00:00Z",
    statements: said.map(({ product, status = "not_affected", vulnerability = { name: "CVE-2024-1000" }, timestamp }) => ({
      vulnerability,
      products: [product],
      status,
      justification: "component_not_present",
      timestamp,
    })),
  });

const reasonOf = (...documents: readonly string[]): string | undefined =>
  findSuppressions([finding], { rules: [], statements: documents.flatMap((text) => parseVex(text, "a.json")) }, inventory, NOW).reasons.get(finding);

describe("a VEX statement", () => {
  const whole = "pkg:oci/app?repository_url=ghcr.io/acme/app";

  it.each<[string, Said]>([
    ["the package", { product: { "@id": "pkg:deb/debian/libssl3@3.0.11-1?arch=arm64" } }],
    ["the component", { product: { "@id": "pkg:deb/debian/openssl" } }],
    ["the package by an identifier", { product: { "@id": "urn:x", identifiers: { purl: "pkg:deb/debian/openssl" } } }],
    ["the image by name", { product: { "@id": whole } }],
    ["the image by its manifest", { product: { "@id": `pkg:oci/app@sha256%3A${"b".repeat(64)}` } }],
    ["the image by its id", { product: { "@id": `pkg:oci/other@sha256%3A${"a".repeat(64)}` } }],
    ["the image by its digest there", { product: { "@id": `pkg:oci/app@sha256%3A${"c".repeat(64)}` } }],
    ["the image by reference", { product: { "@id": "ghcr.io/acme/app:1.2" } }],
    ["a part of the image", { product: { "@id": whole, subcomponents: [{ "@id": "pkg:deb/debian/openssl@3.0.11-1" }] } }],
    ["a part of another package", { product: { "@id": "pkg:golang/github.com/acme/app@v1.0.0", subcomponents: ["pkg:deb/debian/libssl3"] } }],
    ["it by another id", { product: { "@id": whole }, vulnerability: { name: "X-1", aliases: ["GHSA-aaaa-bbbb-cccc"] } }],
    ["it in the old spelling", { product: "pkg:deb/debian/openssl", vulnerability: "CVE-2024-1000" }],
    ["it as fixed", { product: { "@id": whole }, status: "fixed" }],
  ])("sets aside %s", (_, said) => {
    expect(reasonOf(openVex(said))).toMatch(/^(?:not affected|fixed) \(component_not_present\), says the OpenVEX document a\.json by Acme$/);
  });

  it.each<[string, Said]>([
    ["another version", { product: { "@id": "pkg:deb/debian/openssl@3.0.10-1" } }],
    ["another image", { product: { "@id": "pkg:oci/other?repository_url=ghcr.io/acme/other" } }],
    ["an image whose name ends alike", { product: { "@id": "pkg:oci/pp" } }],
    ["another digest", { product: { "@id": `pkg:oci/app@sha256%3A${"d".repeat(64)}` } }],
    ["another tag", { product: { "@id": "pkg:oci/app?repository_url=ghcr.io/acme/app&tag=1.3" } }],
    ["another part of the image", { product: { "@id": whole, subcomponents: [{ "@id": "pkg:deb/debian/curl" }] } }],
    ["a part of what is not installed", { product: { "@id": "pkg:golang/github.com/acme/gone", subcomponents: ["pkg:deb/debian/openssl"] } }],
    ["a whole that is installed but not the component", { product: { "@id": "pkg:golang/github.com/acme/app" } }],
    ["another vulnerability", { product: { "@id": whole }, vulnerability: { name: "CVE-2024-1" } }],
    ["what it calls affected", { product: { "@id": whole }, status: "affected" }],
    ["what is looked into", { product: { "@id": whole }, status: "under_investigation" }],
    ["what it has no word for", { product: { "@id": whole }, status: "harmless" }],
    ["no product", { product: {} }],
  ])("leaves alone %s", (_, said) => {
    expect(reasonOf(openVex(said))).toBeUndefined();
  });

  it("is replaced by a later one", () => {
    const early = { product: { "@id": whole }, timestamp: "2026-02-01T00:00:00Z" };
    const late = { product: { "@id": whole }, status: "affected", timestamp: "2026-03-01T00:00:00Z" };
    expect(reasonOf(openVex(early, late))).toBeUndefined();
    expect(reasonOf(openVex(late, early))).toBeUndefined();
    expect(reasonOf(openVex({ ...late, timestamp: "2026-01-15T00:00:00Z" }, early))).toContain("not affected");
  });

  it.each<[string, object]>([
    ["by purl", { affects: [{ ref: "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:deb/debian/openssl@3.0.11-1" }] }],
    ["by a component of the document", { affects: [{ ref: "c1" }] }],
  ])("of CycloneDX names its target %s", (_, target) => {
    const document = {
      bomFormat: "CycloneDX",
      components: [{ "bom-ref": "c1", purl: "pkg:deb/debian/libssl3" }],
      vulnerabilities: [{ id: "CVE-2024-1000", analysis: { state: "false_positive", detail: "not linked" }, ...target }],
    };
    expect(reasonOf(JSON.stringify(document))).toBe("not affected (not linked), says the CycloneDX document a.json");
  });

  it.each([
    ["{", "is no JSON"],
    ["[]", "is none of OpenVEX, CycloneDX, CSAF"],
    ['{"bomFormat":"SPDX"}', "is none of"],
    ["null", "is none of"],
  ])("out of %j is refused", (text, message) => {
    expect(() => parseVex(text, "a.json")).toThrow(expect.objectContaining({ code: "VEX_INVALID", message: expect.stringContaining(message) }));
  });

  it("of a hostile document is none", () => {
    const deep = JSON.parse(`${'{"branches":['.repeat(2000)}{}${"]}".repeat(2000)}`);
    const text = JSON.stringify({
      document: { csaf_version: "2.0" },
      product_tree: deep,
      vulnerabilities: [{ cve: "CVE-1", product_status: { fixed: ["x", 7] } }],
    });
    expect(parseVex(text, "a.json")).toEqual([]);
    expect(parseVex('{"@context":"https://openvex.dev/ns","statements":[1,null,{"products":{"__proto__":[]}}]}', "a.json")).toEqual([]);
  });
});

describe.skipIf(!HAS_DATA)("VEX documents of others", () => {
  const parse = (name: string) => parseVex(readFileSync(dataPath("vex", name), "utf8"), name);

  it.each([
    ["grype-csaf-demo1.json", "CVE-2023-1255", 1],
    ["grype-openvex-debian.json", "CVE-2014-fake-1", 1],
    ["grype-openvex-demo1.json", "CVE-2023-1255", 1],
    ["trivy-csaf.json", "CVE-2024-0001", 1],
    ["trivy-cyclonedx.json", "CVE-2021-44228", 2],
    ["trivy-openvex-oci.json", "CVE-2022-3715", 1],
  ])("%s begins with %s", (name, id, atLeast) => {
    const statements = parse(name);
    expect(statements[0]?.ids).toContain(id);
    expect(statements.length).toBeGreaterThanOrEqual(atLeast);
  });

  it("trivy-csaf-relationships.json tells a part from its whole", () => {
    const [statement] = parse("trivy-csaf-relationships.json");
    expect(statement).toMatchObject({
      ids: ["CVE-2024-0001"],
      status: "not_affected",
      justification: "vulnerable_code_cannot_be_controlled_by_adversary: vulnerable_code_not_in_execute_path",
      products: [
        { name: "pkg:golang/github.com/aquasecurity/go-direct1@v2.0.0", parts: ["pkg:golang/github.com/aquasecurity/go-transitive@v4.0.0"] },
      ],
    });
  });

  it("trivy-unknown.json is refused", () => {
    expect(() => parse("trivy-unknown.json")).toThrow(expect.objectContaining({ code: "VEX_INVALID" }));
  });
});
