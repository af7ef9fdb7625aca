import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Inventory } from "../model/inventory.ts";
import { readSbom, writeSbom } from "./index.ts";

/** A small image in which every kind of fact occurs once. */
const INVENTORY: Inventory = {
  image: {
    name: "ghcr.io/acme/app:1.2",
    id: `sha256:${"1".repeat(64)}`,
    manifestDigest: `sha256:${"2".repeat(64)}`,
    repoDigests: [`ghcr.io/acme/app@sha256:${"2".repeat(64)}`],
    platform: { os: "linux", architecture: "amd64" },
    created: "2026-01-02T03:04:05.678Z",
    labels: { "org.opencontainers.image.title": "app" },
    layers: [
      { diffId: `sha256:${"a".repeat(64)}`, size: 1000, instruction: "ADD rootfs.tar /", isBase: true },
      { diffId: `sha256:${"b".repeat(64)}`, size: 200, instruction: "COPY . /app", dockerfileLine: 3 },
    ],
  },
  distro: {
    id: "debian",
    version: "12",
    codename: "bookworm",
    prettyName: "Debian GNU/Linux 12",
    sources: ["etc/os-release"],
    ecosystems: ["Debian:12"],
  },
  packages: [
    {
      purl: "pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12&upstream=glibc",
      type: "deb",
      name: "libc6",
      version: "2.36-9",
      arch: "amd64",
      source: { name: "glibc", version: "2.36-9" },
      licenses: ["LGPL-2.1-or-later", "GPL-2+ with exceptions"],
      supplier: "GNU Libc Maintainers",
      dependsOn: ["libgcc-s1"],
      extractor: "dpkg",
      locations: [{ path: "var/lib/dpkg/status", layer: 0 }],
    },
    {
      purl: "pkg:golang/example.org/tool",
      type: "golang",
      name: "example.org/tool",
      version: "",
      confidence: "derived",
      evidence: "Go build information",
      isApplication: true,
      extractor: "go",
      locations: [{ path: "app/tool", layer: 1 }],
    },
    {
      purl: "pkg:npm/%40acme/web@1.0.0",
      type: "npm",
      name: "@acme/web",
      version: "1.0.0",
      licenses: ["MIT OR Apache-2.0"],
      homepage: "https://example.org/web",
      dependsOn: ["left-pad"],
      extractor: "node",
      locations: [{ path: "app/node_modules/@acme/web/package.json", layer: 1 }],
    },
    {
      purl: "pkg:npm/left-pad@1.3.0",
      type: "npm",
      name: "left-pad",
      version: "1.3.0",
      dependsOn: [],
      extractor: "node",
      locations: [{ path: "app/node_modules/left-pad/package.json", layer: 1 }],
    },
  ],
  extractors: [{ id: "dpkg", version: 1, files: 2, packages: 1, status: "partial" }],
  problems: [
    { severity: "error", code: "PACKAGE_DATABASE_DAMAGED", message: "A stanza has no name.", where: { path: "var/lib/dpkg/status", layer: 0 } },
  ],
  unexplained: { count: 1, largest: [{ path: "app/blob", size: 12 }] },
};

describe("an SBOM", () => {
  it.each([
    ["cyclonedx", "cdx"],
    ["spdx", "spdx"],
  ] as const)("as %s looks like this", async (format, extension) => {
    const pieces = [...writeSbom(format, INVENTORY, { tool: { name: "tidegate", version: "1.0.0", url: "https://example.org/tidegate" } })];
    await expect(pieces.join("")).toMatchFileSnapshot(`testdata/sample.${extension}.json`);
  });

  it.each(["cdx", "spdx"])("written as testdata/sample.%s.json is read for ever", (extension) => {
    const document = readFileSync(join(import.meta.dirname, `testdata/sample.${extension}.json`));
    const resolveDistro = () => expect.unreachable("the document brings its ecosystems");
    expect(readSbom(document, { resolveDistro })).toEqual({ inventory: INVENTORY, problems: [] });
  });

  it.each(["cyclonedx", "spdx"] as const)("as %s comes in a piece for each package", (format) => {
    const [pkg] = INVENTORY.packages;
    const packages = Array.from({ length: 2000 }, (_, index) => ({ ...pkg!, purl: `${pkg!.purl}${index}`, name: `${pkg!.name}${index}` }));
    const pieces = [...writeSbom(format, { ...INVENTORY, packages }, { tool: { name: "t", version: "1" } })];
    expect(pieces.filter((piece) => piece.length > 5000).length).toBeLessThanOrEqual(1);
  });
});
