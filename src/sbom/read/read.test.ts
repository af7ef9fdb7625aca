import { assert as assertProperty, constantFrom, object, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distro } from "../../model/distro.ts";
import type { Package } from "../../model/package.ts";
import { readSbom, type SbomReading } from "../index.ts";
import type { SbomReadOptions } from "./read.ts";

const resolveDistro = (id: string, version: string): Distro => ({ id, version, sources: [], ecosystems: [`${id}:${version}`] });
const read = (document: unknown, limits: SbomReadOptions["limits"] = {}): SbomReading =>
  readSbom(typeof document === "string" ? document : JSON.stringify(document), { resolveDistro, limits });

const cyclonedx = (components: readonly object[], rest: object = {}): object => ({ bomFormat: "CycloneDX", specVersion: "1.5", components, ...rest });
const spdx = (packages: readonly object[], rest: object = {}): object => ({ spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", packages, ...rest });
const library = (purl: string, rest: object = {}): object => ({ type: "library", name: "x", purl, ...rest });
const element = (purl: string, rest: object = {}): object => ({
  SPDXID: `SPDXRef-${purl}`,
  name: "x",
  externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
  ...rest,
});
const properties = (values: Readonly<Record<string, string>>): object => ({
  properties: Object.entries(values).map(([name, value]) => ({ name, value })),
});
const first = (document: object): Package | undefined => read(document).inventory.packages[0];

describe("what is no SBOM", () => {
  it.each([
    ["", "it is empty"],
    ["not json", "the SBOM is not JSON"],
    ['<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5">', "CycloneDX XML"],
    ["SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0", "SPDX tag-value"],
    ["[]", "not a JSON object"],
    ["null", "not a JSON object"],
    ['{"a":1}', "neither CycloneDX nor SPDX"],
    ['{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}', "SPDX 3"],
    ['{"bomFormat":"CycloneDX","specVersion":"2.0"}', 'CycloneDX version "2.0"'],
    ['{"bomFormat":"CycloneDX"}', "CycloneDX version unknown"],
    ['{"spdxVersion":"SPDX-2.1"}', 'SPDX version "SPDX-2.1"'],
    ["[".repeat(100_000), "not JSON"],
  ])("is refused: %.40s", (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "SBOM_INVALID", message: expect.stringContaining(message) }));
  });

  it("is refused beyond the limits", () => {
    const nested = (depth: number): object => (depth === 0 ? library("pkg:npm/a@1") : library("pkg:npm/a@1", { components: [nested(depth - 1)] }));
    expect(() => read(cyclonedx([]), { bytes: 10 })).toThrow("larger than 10 bytes");
    expect(() => read(cyclonedx([library("pkg:npm/a@1"), library("pkg:npm/b@1")]), { components: 1 })).toThrow("more than 1 components");
    expect(() => read(spdx([element("pkg:npm/a@1"), element("pkg:npm/b@1")]), { components: 1 })).toThrow("more than 1 packages");
    expect(() => read(cyclonedx([nested(65)]))).toThrow("more than 64 deep");
    expect(read(cyclonedx([nested(64)])).inventory.packages).toHaveLength(1);
  });
});

describe("wrappings", () => {
  const bom = cyclonedx([library("pkg:npm/a@1")]);
  it.each([
    ["a byte order mark", `\uFEFF${JSON.stringify(bom)}`],
    [
      "an in-toto statement",
      JSON.stringify({ _type: "https://in-toto.io/Statement/v0.1", predicateType: "https://cyclonedx.org/bom", predicate: bom }),
    ],
    ["GitHub's answer", JSON.stringify({ sbom: spdx([element("pkg:npm/a@1")]) })],
  ])("%s is taken off", (_, text) => {
    expect(readSbom(new TextEncoder().encode(text), { resolveDistro }).inventory.packages).toMatchObject([{ name: "a", version: "1" }]);
  });
});

it("reads what PowerShell redirected into a file", () => {
  const bytes = Buffer.from(`\uFEFF${JSON.stringify(cyclonedx([library("pkg:npm/a@1")]))}`, "utf16le");
  expect(readSbom(bytes, { resolveDistro }).inventory.packages).toHaveLength(1);
});

describe("a purl", () => {
  it.each([
    ["pkg:npm/%40scope/a@1", { type: "npm", name: "@scope/a", version: "1" }],
    ["pkg:maven/org.x/a@1", { type: "maven", name: "org.x:a" }],
    ["pkg:maven/a@1", { type: "maven", name: "a" }],
    ["pkg:golang/github.com/A/b@v1.0.0", { type: "golang", name: "github.com/A/b" }],
    ["pkg:deb/debian/a@2?epoch=1&arch=amd64", { name: "a", version: "1:2", arch: "amd64" }],
    ["pkg:deb/debian/a@1:2?epoch=1", { version: "1:2" }],
    ["pkg:rpm/redhat/a@2-3?epoch=0", { version: "2-3" }],
    ["pkg:deb/debian/a@2?upstream=src", { source: { name: "src", version: "2" } }],
    ["pkg:deb/debian/a@2?upstream=src%401%3A3", { source: { name: "src", version: "1:3" } }],
    ["pkg:rpm/fedora/a@2-3?upstream=src-lib-1-2.fc40.src.rpm", { source: { name: "src-lib", version: "1-2.fc40" } }],
    ["pkg:rpm/rocky/a@2-3?rpmmod=nodejs%3A18", { module: "nodejs:18" }],
    ["pkg:npm/a", { version: "9" }],
  ])("%s gives its parts", (purl, parts) => {
    expect(first(cyclonedx([library(purl, { version: "9" })]))).toMatchObject(parts);
    expect(first(spdx([element(purl, { versionInfo: "9" })]))).toMatchObject(parts);
  });

  it.each(["pkg:rpm/x/a@1?upstream=odd", "pkg:rpm/x/a@1?upstream=a-1.src.rpm", "pkg:rpm/x/a@1?upstream=.src.rpm"])("%s gives no source", (purl) => {
    expect(first(cyclonedx([library(purl)]))).not.toHaveProperty("source");
  });

  it.each([
    ["pkg:npm/jsonstream@1", { name: "JSONStream" }, "JSONStream"],
    ["pkg:pypi/zope-interface@1", { name: "zope.interface" }, "zope.interface"],
    ["pkg:npm/%40s/a@1", { group: "@S", name: "A" }, "@S/A"],
    ["pkg:maven/g/a@1", { name: "g:a" }, "g:a"],
    ["pkg:npm/a@1", { name: "b" }, "a"],
  ])("%s is spelled as the component spells it: %j", (purl, spelling, name) => {
    expect(first(cyclonedx([library(purl, spelling)]))).toMatchObject({ name });
  });
});

describe("CycloneDX", () => {
  it("gives licences, supplier, homepage and places", () => {
    const component = library("pkg:npm/a@1", {
      licenses: [{ license: { id: "MIT" } }, { license: { name: "Custom" } }, { expression: "A OR B" }, 7, {}],
      publisher: "Somebody",
      externalReferences: [
        { type: "vcs", url: "https://x/" },
        { type: "website", url: "https://example.org/" },
      ],
      evidence: { occurrences: [{ location: "/app/../b.js" }, { location: "./a.js", additionalContext: "layer 3" }, {}] },
    });
    expect(first(cyclonedx([component]))).toEqual({
      purl: "pkg:npm/a@1",
      type: "npm",
      name: "a",
      version: "1",
      licenses: ["MIT", "Custom", "A OR B"],
      supplier: "Somebody",
      homepage: "https://example.org/",
      extractor: "cyclonedx",
      locations: [{ path: "a.js", layer: 3 }, { path: "app/b.js" }],
    });
  });

  it("joins what is listed twice", () => {
    const twice = [
      library("pkg:npm/a@1", { "bom-ref": "1", licenses: [{ license: { id: "MIT" } }], ...properties({ "syft:location:0:path": "/b" }) }),
      library("pkg:npm/a@1", { "bom-ref": "2", licenses: [{ license: { id: "ISC" } }], ...properties({ "syft:location:0:path": "/a" }) }),
      library("pkg:npm/a@1", { "bom-ref": "3" }),
    ];
    expect(read(cyclonedx(twice)).inventory.packages).toMatchObject([{ licenses: ["MIT", "ISC"], locations: [{ path: "a" }, { path: "b" }] }]);
  });

  it("reads the graph, cycles and unknown targets included, within one type", () => {
    const components = ["pkg:npm/a@1", "pkg:npm/b@1", "pkg:gem/c@1"].map((purl) => library(purl, { "bom-ref": purl }));
    const dependencies = [
      { ref: "pkg:npm/a@1", dependsOn: ["pkg:npm/b@1", "pkg:gem/c@1", "nowhere", 7] },
      { ref: "pkg:npm/b@1", dependsOn: ["pkg:npm/a@1"] },
      { ref: "pkg:gem/c@1" },
    ];
    const { packages } = read(cyclonedx(components, { dependencies })).inventory;
    expect(packages.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ["c", undefined],
      ["a", ["b"]],
      ["b", ["a"]],
    ]);
  });

  it("takes the subject for the application's root when it has a purl, and never an image", () => {
    const about = (component: object) => read(cyclonedx([], { metadata: { component } })).inventory.packages;
    expect(about({ type: "application", name: "me", purl: "pkg:npm/me@1" })).toMatchObject([{ name: "me", isApplication: true }]);
    expect(about({ type: "container", name: "me", purl: "pkg:oci/me@sha256:1" })).toEqual([]);
  });

  it("reads Syft's source, distribution and layers", () => {
    const reading = read(
      cyclonedx([
        library("pkg:deb/debian/a@1", properties({ "syft:metadata:source": "src", "syft:metadata:sourceVersion": "2" })),
        library("pkg:apk/alpine/b@1", properties({ "syft:metadata:originPackage": "src" })),
        library("pkg:rpm/fedora/c@1", properties({ "syft:metadata:sourceRpm": "src-1-2.src.rpm", "syft:metadata:modularityLabel": "m:1" })),
        { type: "operating-system", name: "Debian", version: "x", ...properties({ "syft:distro:id": "debian", "syft:distro:versionID": "12" }) },
      ]),
    );
    expect(reading.inventory.distro?.ecosystems).toEqual(["debian:12"]);
    expect(reading.inventory.packages).toMatchObject([
      { source: { name: "src", version: "1" } },
      { source: { name: "src", version: "2" } },
      { source: { name: "src", version: "1-2" }, module: "m:1" },
    ]);
    expect(reading.inventory.extractors).toEqual([{ id: "cyclonedx", version: 1, files: 1, packages: 3, status: "ok" }]);
  });

  it.each([
    ["redhat", "9.4", "rhel:9.4"],
    ["Amazon", "2", "amzn:2"],
    ["alma", "9", "almalinux:9"],
    ["wolfi", "20230201", "wolfi:20230201"],
    ["constructor", "1", "constructor:1"],
  ])("knows Trivy's name %s", (name, version, ecosystem) => {
    expect(read(cyclonedx([{ type: "operating-system", name, version }])).inventory.distro?.ecosystems).toEqual([ecosystem]);
  });
});

describe("SPDX", () => {
  it("gives licences, supplier and homepage, and knows what is not asserted", () => {
    const hasExtractedLicensingInfos = [
      { licenseId: "LicenseRef-1", extractedText: "The Text" },
      { licenseId: "LicenseRef-2", name: "NOASSERTION" },
      1,
    ];
    const licencesOf = (rest: object) => first(spdx([element("pkg:npm/a@1", rest)], { hasExtractedLicensingInfos }))?.licenses;
    expect(licencesOf({ licenseDeclared: "NOASSERTION", licenseConcluded: "MIT" })).toEqual(["MIT"]);
    expect(licencesOf({ licenseDeclared: "NONE" })).toBeUndefined();
    expect(licencesOf({ licenseDeclared: "LicenseRef-1" })).toEqual(["The Text"]);
    expect(licencesOf({ licenseDeclared: "LicenseRef-2" })).toEqual(["LicenseRef-2"]);
    expect(first(spdx([element("pkg:npm/a@1", { supplier: "NOASSERTION", originator: "Person: P (p@x)", homepage: "NOASSERTION" })]))).toEqual({
      purl: "pkg:npm/a@1",
      type: "npm",
      name: "a",
      version: "1",
      supplier: "P (p@x)",
      extractor: "spdx",
      locations: [{ path: "" }],
    });
  });

  it("reads dependencies in both directions", () => {
    const [a, b, c] = ["pkg:npm/a@1", "pkg:npm/b@1", "pkg:npm/c@1"];
    const relate = (spdxElementId: string, relationshipType: string, related: string) => ({
      spdxElementId: `SPDXRef-${spdxElementId}`,
      relationshipType,
      relatedSpdxElement: `SPDXRef-${related}`,
    });
    const relationships = [relate(a, "DEPENDS_ON", b), relate(c, "DEPENDENCY_OF", a), relate(a, "CONTAINS", c), {}, 1];
    const { packages } = read(spdx([element(a), element(b), element(c)], { relationships })).inventory;
    expect(packages[0]?.dependsOn).toEqual(["b", "c"]);
  });

  it("leaves out images, and says what has no purl", () => {
    const { inventory, problems } = read(
      spdx([element("pkg:oci/a@sha256:1"), { SPDXID: "SPDXRef-1", name: "lonely", versionInfo: "1" }, { name: "file" }]),
    );
    expect(inventory.packages).toEqual([]);
    expect(problems).toEqual([
      {
        severity: "warning",
        code: "SBOM_RECORD_INVALID",
        message: 'The SBOM has 1 record without a purl, which cannot be judged: "lonely".',
        where: { record: "lonely" },
      },
    ]);
  });
});

describe("the distribution, when only packages name it", () => {
  it.each([
    ["pkg:deb/debian/a@1?distro=debian-12", "debian:12"],
    ["pkg:apk/alpine/a@1?distro=3.16.0", "alpine:3.16.0"],
    ["pkg:apk/alpine/a@1?distro=alpine-3.18.4", "alpine:3.18.4"],
    ["pkg:rpm/opensuse/a@1?distro=opensuse-leap-15.5", "opensuse-leap:15.5"],
    ["pkg:deb/debian/a@1?distro=bookworm", "debian:bookworm"],
    ["pkg:deb/debian/a@1?distro=debian-sid", "debian:sid"],
    ["pkg:alpm/arch/a@1?distro=arch", "arch:"],
    ["pkg:deb/a@1?distro=debian", "debian:"],
  ])("%s", (purl, ecosystem) => {
    expect(read(cyclonedx([library(purl)])).inventory.distro?.ecosystems).toEqual([ecosystem]);
  });

  it("is the one most packages name, and none where none is named or only others than OS packages do", () => {
    const purls = [
      "pkg:deb/debian/a@1?distro=debian-11",
      "pkg:deb/debian/b@1?distro=debian-12",
      "pkg:deb/debian/c@1?distro=debian-12",
      "pkg:npm/a@1?distro=x-1",
    ];
    expect(read(cyclonedx(purls.map((purl) => library(purl)))).inventory.distro?.version).toBe("12");
    expect(read(cyclonedx([library("pkg:deb/debian/a@1"), library("pkg:npm/a@1?distro=x-1")])).inventory.distro).toBeUndefined();
  });
});

describe("records that cannot be read", () => {
  it("become one problem a kind, with some of them named", () => {
    const { inventory, problems } = read(cyclonedx(Array.from({ length: 1000 }, (_, index) => library(`bad ${index}`))));
    expect(inventory.packages).toEqual([]);
    expect(inventory.extractors[0]?.status).toBe("partial");
    expect(problems).toMatchObject([{ severity: "error", code: "SBOM_RECORD_INVALID" }]);
    expect(problems[0]?.message).toBe(
      'The SBOM has 1000 records with a purl that cannot be read: "bad 0", "bad 1", "bad 2", "bad 3", "bad 4" and more.',
    );
  });

  it("say which of our own properties is damaged, and keep the package", () => {
    const values = {
      "tidegate:locations": "[{",
      "tidegate:extractor": "dpkg",
      "tidegate:isThirdParty": "maybe",
      "tidegate:__proto__": "{}",
      "tidegate:arch": "all",
    };
    const { inventory, problems } = read(cyclonedx([library("pkg:deb/debian/a@1", { "bom-ref": "A", ...properties(values) })]));
    expect(inventory.packages).toEqual([
      { purl: "pkg:deb/debian/a@1", type: "deb", name: "a", version: "1", arch: "all", extractor: "dpkg", locations: [{ path: "" }] },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The SBOM has 1 record with a Tidegate property that cannot be read (isThirdParty): "A".',
      'The SBOM has 1 record with a Tidegate property that cannot be read (locations): "A".',
    ]);
  });

  it.each([
    cyclonedx([null, 1, "x", [], {}, { type: "library" }, { type: 5, name: {}, purl: [] }] as unknown as object[]),
    cyclonedx({} as never, { metadata: [], dependencies: "x" }),
    cyclonedx([
      library("pkg:npm/a@1", { licenses: {}, properties: [null, { name: 1 }], evidence: { occurrences: 5 }, supplier: "x", components: 3 }),
    ]),
    spdx([null, 1, {}, { externalRefs: [null, { referenceType: "purl" }] }] as unknown as object[], {
      relationships: {},
      annotations: [{ comment: '{"tidegate":' }],
    }),
    spdx([{ ...element("pkg:npm/a@1"), annotations: [{ comment: '{"tidegate":"x"}' }, 5], attributionTexts: 5 }]),
  ])("of the wrong shape are passed over: %#", (document) => {
    expect(() => read(document)).not.toThrow();
  });

  it("of any shape never stop the reading with anything but SBOM_INVALID", () => {
    const keys = [
      "components",
      "packages",
      "properties",
      "name",
      "value",
      "type",
      "purl",
      "licenses",
      "license",
      "dependencies",
      "ref",
      "dependsOn",
      "metadata",
    ];
    const more = [
      "component",
      "evidence",
      "occurrences",
      "externalRefs",
      "referenceType",
      "annotations",
      "comment",
      "relationships",
      "bom-ref",
      "SPDXID",
      "version",
    ];
    const values = [
      "library",
      "container",
      "operating-system",
      "purl",
      "pkg:npm/a@1",
      "pkg:deb/debian/a@1?distro=debian-12",
      "tidegate:format",
      "{}",
      7,
      null,
    ];
    const anything = object({
      key: constantFrom(...keys, ...more),
      values: [constantFrom(...values), string()],
      maxDepth: 6,
      withNullPrototype: true,
    });
    assertProperty(
      property(anything, constantFrom(cyclonedx([]), spdx([])), (rest, base) => {
        try {
          read({ ...base, ...rest });
        } catch (error) {
          expect(error).toMatchObject({ code: "SBOM_INVALID" });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("as often as the format allows cost time in proportion", () => {
    const many = 20_000;
    const same = Array.from({ length: many }, () => library("pkg:npm/a@1", { "bom-ref": "a", licenses: [{ license: { name: "x" } }] }));
    const dependencies = Array.from({ length: many }, () => ({ ref: "a", dependsOn: ["a", "a"] }));
    const { packages } = read(cyclonedx(same, { dependencies })).inventory;
    expect(packages).toMatchObject([{ name: "a", dependsOn: ["a"], licenses: ["x"] }]);
  });
});
