import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { makeStatement } from "../../../test/support/provenance.ts";
import { readStatement } from "./read-statement.ts";

const [BASE, TOOL, LAYER] = ["1", "2", "3"].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string, string];

describe("provenance", () => {
  it.each(["v0.2", "v1"] as const)("of SLSA %s tells the images, and their layers where every step was recorded", (version) => {
    const images = [
      { purl: "127.0.0.1%3A5000/acme/base@1", digest: BASE, layers: [LAYER] },
      { purl: "golang@1.23", digest: TOOL },
    ];
    expect(readStatement(makeStatement(images, version))).toEqual({
      images: [
        { name: "127.0.0.1:5000/acme/base:1", digest: BASE, layers: [LAYER] },
        { name: "golang:1.23", digest: TOOL },
      ],
    });
    const bare = images.map(({ purl, digest }) => ({ purl, digest }));
    expect(readStatement(makeStatement(bare, version))?.images[0]).toEqual({ name: "127.0.0.1:5000/acme/base:1", digest: BASE });
  });

  it.each([
    ["beside it", { uri: "pkg:docker/debian@12", digest: { sha256: BASE.slice(7) } }, "debian:12"],
    ["in it", { uri: `pkg:docker/debian@12?digest=${BASE}&platform=linux%2Famd64` }, "debian:12"],
    ["as its version", { uri: `pkg:docker/acme/debian@${BASE}` }, "acme/debian"],
  ])("has the digest of an image %s", (_what, material, name) => {
    expect(readStatement({ predicate: { materials: [material] } })).toEqual({ images: [{ name, digest: BASE }] });
  });

  it.each([
    ["a Git repository", { uri: "https://example.com/app.git#main", digest: { sha1: "1".repeat(40) } }],
    ["an image without digest", { uri: "pkg:docker/debian@12" }],
    ["a digest that is none", { uri: "pkg:docker/debian@12", digest: { sha256: "../../x" } }],
    ["a name that is none", { uri: "pkg:docker/De%0Abian@12", digest: { sha256: BASE.slice(7) } }],
    ["an endless name", { uri: `pkg:docker/${"a".repeat(5000)}@12`, digest: { sha256: BASE.slice(7) } }],
    ["the image that reads Dockerfiles", { uri: "pkg:docker/docker/dockerfile@1", digest: { sha256: BASE.slice(7) } }],
    ["nothing", {}],
  ])("tells nothing of %s", (_what, material) => expect(readStatement({ predicate: { materials: [material, null] } })).toBeUndefined());

  it("is read up to a bound", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ purl: `a${index}`, digest: BASE, layers: [LAYER] }));
    expect(readStatement(makeStatement(many))?.images).toHaveLength(100);
  });

  it("may be anything", () => {
    assert(
      property(jsonValue(), jsonValue(), (a, b) => {
        readStatement(a);
        readStatement({ predicate: { materials: [a], buildConfig: { llbDefinition: [b] }, metadata: b, buildDefinition: a, runDetails: b } });
      }),
    );
  });
});
