import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { sbomFilesExtractor } from "./index.ts";

const CYCLONEDX = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  metadata: { component: { type: "application", name: "shop", purl: "pkg:npm/shop@1.0.0" } },
  components: [
    { type: "library", name: "core", purl: "pkg:maven/com.shop/core@1.2", licenses: [{ license: { id: "MIT" } }] },
    {
      type: "library",
      name: "outer",
      purl: "pkg:npm/%40scope/outer@2.0.0",
      components: [{ type: "library", name: "openssl", purl: "pkg:deb/debian/openssl@3.0.11-1?arch=amd64&distro=debian-12" }],
    },
    { type: "file", name: "a" },
    { type: "library", name: "bad", purl: "not a purl" },
  ],
});
const SPDX = JSON.stringify({
  spdxVersion: "SPDX-2.3",
  packages: [
    {
      name: "redis",
      licenseDeclared: "BSD-3-Clause",
      licenseConcluded: "NOASSERTION",
      externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: "pkg:bitnami/redis@7.2.4-0?arch=amd64" }],
    },
    { name: "vim", externalRefs: [{ referenceType: "purl", referenceLocator: "pkg:rpm/fedora/vim@9.0-1.fc40?epoch=2" }] },
    { name: "nothing" },
  ],
});

describe("sbom-files", () => {
  it("reads the components of CycloneDX, those within others too", () => {
    const { packages } = sbomFilesExtractor.extract(claimedFile("usr/share/sbom/shop.json", CYCLONEDX));
    const sure = { confidence: "derived", evidence: "SBOM in the image" };
    expect(packages).toEqual([
      { type: "maven", name: "com.shop:core", version: "1.2", licenses: ["MIT"], ...sure },
      { type: "npm", name: "@scope/outer", version: "2.0.0", ...sure },
      { type: "deb", name: "openssl", version: "3.0.11-1", arch: "amd64", ...sure },
    ]);
  });

  it("reads the packages of SPDX", () => {
    const path = "opt/bitnami/redis/.spdx-redis.spdx";
    expect(sbomFilesExtractor.extract(claimedFile(path, SPDX)).packages).toMatchObject([
      { type: "bitnami", name: "redis", version: "7.2.4-0", arch: "amd64", licenses: ["BSD-3-Clause"] },
      { type: "rpm", name: "vim", version: "2:9.0-1.fc40" },
    ]);
  });

  it.each(["app/node_modules/x/x.cdx.json", "var/lib/db/sbom/busybox-1.36.1-r5.spdx.json"])("passes over %s", (path) => {
    expect(namesIn(sbomFilesExtractor, path, CYCLONEDX)).toEqual([]);
  });

  it.each(["{", "[]", '{"bomFormat":"other"}', '{"spdxVersion":"SPDX-3.0"}'])("reports %s", (content) => {
    expect(sbomFilesExtractor.extract(claimedFile("a.cdx.json", content)).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  it("goes only so deep into components in components", () => {
    const inner = `${'{"components":['.repeat(3000)}{"purl":"pkg:npm/deep@1"}${"]}".repeat(3000)}`;
    const content = `{"bomFormat":"CycloneDX","components":[{"purl":"pkg:npm/a@1"},${inner}]}`;
    expect(namesIn(sbomFilesExtractor, "a.cdx.json", content)).toEqual(["a 1"]);
  });

  describe.each([
    ["CycloneDX", CYCLONEDX],
    ["SPDX", SPDX],
  ])("a damaged %s document", (_, good) => {
    itSurvivesBadInput(sbomFilesExtractor, "a.cdx.json", good);
  });
});
