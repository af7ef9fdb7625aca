import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import type { Distro } from "../../model/distro.ts";
import type { Package } from "../../model/package.ts";
import { readSbom, type SbomFormat, type SbomReading, writeSbom } from "../index.ts";

const resolveDistro = (id: string, version: string): Distro => ({ id, version, sources: [], ecosystems: [`${id}:${version}`] });
const read = (name: string): SbomReading => readSbom(readFileSync(dataPath("sbom", name)), { resolveDistro });
const find = (name: string, purl: string): Package | undefined => read(name).inventory.packages.find((pkg) => pkg.purl.startsWith(purl));

/** file, packages, distribution, layers (0: no image), problems */
const SAMPLES: readonly (readonly [string, number, string, number, number])[] = [
  ["fluentd.cdx.json", 160, "debian 10.2", 6, 0],
  ["konflux-syft-hermeto.spdx.json", 1529, "rhel 9.7", 0, 0],
  ["trivy-cyclonedx-bom.json", 7, "alpine 3.16.0", 2, 0],
  ["trivy-cyclonedx-empty-bom.json", 0, "", 2, 0],
  ["trivy-cyclonedx-empty-metadata-component-bom.json", 0, "", 0, 0],
  ["trivy-cyclonedx-group-in-name.json", 1, "", 0, 0],
  ["trivy-cyclonedx-independent-library-bom.json", 3, "", 0, 0],
  ["trivy-cyclonedx-infinite-loop-bom.json", 2, "ubuntu 22.04", 1, 0],
  ["trivy-cyclonedx-invalid-purl.json", 1, "", 0, 1],
  ["trivy-cyclonedx-kbom.json", 6, "ubuntu 22.04.2", 0, 1],
  ["trivy-cyclonedx-nested-packages-bom.json", 5, "", 0, 0],
  ["trivy-cyclonedx-os-only-bom.json", 0, "alpine 3.16.0", 2, 0],
  ["trivy-cyclonedx-package-hashes.json", 1, "", 0, 0],
  ["trivy-cyclonedx-third-party-bom-no-os.json", 2, "alpine 3.16.0", 0, 0],
  ["trivy-cyclonedx-third-party-bom.json", 3, "alpine 3.16.0", 0, 0],
  ["trivy-cyclonedx-third-party-scan-file-component.json", 1, "", 0, 0],
  ["trivy-cyclonedx-unrelated-bom.json", 2, "", 0, 0],
  ["trivy-spdx-bom.json", 6, "alpine 3.16.0", 2, 0],
  ["trivy-spdx-empty-bom.json", 0, "", 0, 0],
  ["trivy-spdx-no-relationship.json", 2, "", 0, 1],
  ["trivy-spdx-os-only-bom.json", 0, "alpine 3.16.0", 0, 0],
  ["trivy-spdx-package-hashes.json", 1, "", 0, 0],
];

describe.skipIf(!HAS_DATA)("SBOMs that other tools wrote", () => {
  it.each(SAMPLES)("%s: %i packages", (name, ...expected) => {
    const { inventory, problems: found } = read(name);
    const { packages, distro, image } = inventory;
    expect([packages.length, distro ? `${distro.id} ${distro.version}` : "", image?.layers.length ?? 0, found.length]).toEqual(expected);
  });

  describe.each(["cyclonedx", "spdx"] as const)("written again as %s", (format: SbomFormat) => {
    it.each(SAMPLES)("%s loses nothing", (name) => {
      const { inventory } = read(name);
      const text = [...writeSbom(format, inventory, { tool: { name: "tidegate", version: "0.1.0" } })].join("");
      expect(readSbom(text, { resolveDistro }).inventory).toEqual(inventory);
    });
  });

  it("have Trivy's source package, epoch and layer", () => {
    expect(find("trivy-cyclonedx-infinite-loop-bom.json", "pkg:deb/ubuntu/libcrypt1@")).toMatchObject({
      version: "1:4.4.27-1",
      source: { name: "libxcrypt", version: "1:4.4.27-1" },
      dependsOn: ["libc6"],
      locations: [{ path: "", layer: 0 }],
    });
    expect(find("trivy-spdx-bom.json", "pkg:apk/alpine/musl@")).toMatchObject({
      source: { name: "musl", version: "1.2.3-r0" },
      locations: [{ path: "", layer: 0 }],
    });
    expect(find("fluentd.cdx.json", "pkg:gem/")).toMatchObject({
      locations: [{ path: expect.stringMatching(/\.gemspec$/), layer: expect.any(Number) }],
    });
  });

  it("have Syft's source rpm, epoch, licence text and file owner", () => {
    expect(find("konflux-syft-hermeto.spdx.json", "pkg:rpm/redhat/openssl-libs@3.5.1-4.el9_7?arch=x86_64&distro")).toMatchObject({
      version: "1:3.5.1-4.el9_7",
      arch: "x86_64",
      source: { name: "openssl", version: "3.5.1-4.el9_7" },
      supplier: "Red Hat, Inc.",
    });
    expect(find("konflux-syft-hermeto.spdx.json", "pkg:pypi/chardet@")).toMatchObject({
      ownedBy: expect.stringMatching(/^pkg:rpm\/redhat\/python3-chardet@/),
      locations: [{ path: "usr/lib/python3.9/site-packages/chardet-4.0.0.dist-info/METADATA" }],
    });
    expect(find("konflux-syft-hermeto.spdx.json", "pkg:rpm/redhat/dbus@1.12.20-8.el9?arch=x86_64&distro")?.licenses).toEqual([
      "(GPLv2+ or AFL) and GPLv2+",
    ]);
  });
});
