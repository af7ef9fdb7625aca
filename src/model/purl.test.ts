import { array, assert, constantFrom, dictionary, option, property, record, string } from "fast-check";
import { PackageURL } from "packageurl-js";
import { describe, expect, it } from "vitest";
import { formatPurl, type PurlParts, parsePurl } from "./purl.ts";

describe("a purl", () => {
  it.each([
    [
      "pkg:deb/debian/libstdc%2B%2B6@1:2~3%2Bb1?arch=amd64&distro=debian-12",
      { type: "deb", namespace: "debian", name: "libstdc++6", version: "1:2~3+b1" },
    ],
    ["pkg:npm/%40scope/name@1.0.0", { type: "npm", namespace: "@scope", name: "name", version: "1.0.0" }],
    ["pkg:golang/github.com/A/b@v1.2.3#sub/dir", { type: "golang", namespace: "github.com/A", name: "b", version: "v1.2.3", subpath: "sub/dir" }],
  ])("is read and written back: %s", (text, parts) => {
    expect(parsePurl(text)).toMatchObject(parts);
    expect(formatPurl(parsePurl(text) ?? parts)).toBe(text);
  });

  it.each([
    ["pkg:maven/lonely@1.0", { type: "maven", name: "lonely", version: "1.0" }],
    ["pkg:golang/example.org/a@vendored", { type: "golang", namespace: "example.org", name: "a", version: "vendored" }],
    ["pkg:golang/example.org/a@v1", { type: "golang", namespace: "example.org", name: "a", version: "v1" }],
    ["pkg:swift/github.com/apple/x?arch=arm64", { type: "swift", namespace: "github.com/apple", name: "x", qualifiers: { arch: "arm64" } }],
    ["pkg:cran/a%2Fb", { type: "cran", name: "a/b" }],
    ["pkg:oci/a/b@sha256:1#x/y", { type: "oci", namespace: "a", name: "b", version: "sha256:1", subpath: "x/y" }],
  ])("survives against the rules of its type: %s", (text, parts) => {
    expect(parsePurl(text)).toEqual(parts);
    expect(formatPurl(parts)).toBe(text);
  });

  it.each(["", "invalid-purl-format", "pkg:", "pkg:npm", "pkg:npm/", "pkg:npm/%", "pkg:maven/%zz@1", "pkg:1/x", "http://pkg/npm/x"])(
    "is not read out of %j",
    (text) => {
      expect(parsePurl(text)).toBeUndefined();
    },
  );

  it.each([
    [{ type: "npm", name: " " }, "required"],
    [{ type: "n pm", name: "x" }, "illegal character"],
    [{ type: "npm", name: "x", qualifiers: { "a b": "1" } }, "illegal character"],
  ])("is not made of %j", (parts, message) => {
    expect(() => formatPurl(parts)).toThrow(message);
  });

  it("keeps names that are no well-formed Unicode", () => {
    expect(formatPurl({ type: "npm", name: "a\uD800" })).toBe("pkg:npm/a%EF%BF%BD");
  });
});

const TYPES = ["apk", "bitnami", "cargo", "deb", "golang", "huggingface", "luarocks", "npm", "oci", "pub", "pypi", "qpkg", "rpm", "x.y"];
const PIECES = ["a", "B", "1", ".", "-", "_", "~", "+", ":", "@", "%", " ", "(", "'", "&", "=", "é", "😀", "/"];
const text = array(constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

describe("the reference implementation agrees", () => {
  it("on how purls are written and read", () => {
    const parts = record({
      type: constantFrom(...TYPES),
      namespace: option(text, { nil: undefined }),
      name: text,
      version: option(text, { nil: undefined }),
      qualifiers: option(dictionary(constantFrom("arch", "Distro", "x_y"), text, { minKeys: 1 }), { nil: undefined }),
    });
    assert(
      property(parts, (wanted) => {
        const theirs = writeTheirs(wanted as PurlParts);
        if (theirs === undefined) return;
        expect(formatPurl(wanted as PurlParts)).toBe(theirs);
        // What it cannot read back itself, such as a qualifier with a lone `%`.
        const back = readTheirs(theirs);
        if (back !== undefined) expect(parsePurl(theirs)).toEqual(back);
      }),
      { numRuns: 1000 },
    );
  });

  it("on texts that are nearly purls", () => {
    // Not `#.` nor `?=` alone, which the library takes for a path and a key.
    const pieces = ["/", "@", "?k=", "#x/", "&Key=", "%40", "%2F", "%20", "a", "B_c", "1", ":", "+", "."];
    const nearly = array(constantFrom(...pieces), { maxLength: 12 }).map((rest) => `pkg:PyPI/${rest.join("")}`);
    assert(
      property(nearly, (given) => {
        const theirs = readTheirs(given);
        if (theirs !== undefined) expect(parsePurl(given)).toEqual(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it("on nothing else, but nothing throws", () => {
    assert(
      property(string(), (given) => {
        expect(typeof formatPurl(parsePurl(`pkg:npm/${given}`) ?? { type: "npm", name: "x" })).toBe("string");
      }),
    );
  });
});

/** Undefined where the library refuses what we keep, such as a jar without a group. */
function writeTheirs({ type, namespace, name, version, qualifiers }: PurlParts): string | undefined {
  try {
    // It leaves a plus in versions as it is; the specification's own examples, and everybody else, encode it.
    return new PackageURL(type, namespace, name, version, qualifiers && { ...qualifiers }, undefined).toString().replaceAll("+", "%2B");
  } catch {
    return undefined;
  }
}

function readTheirs(purl: string): PurlParts | undefined {
  try {
    const { type, namespace, name, version, qualifiers, subpath } = PackageURL.fromString(purl);
    const all = { type, namespace, name, version, qualifiers: qualifiers && { ...qualifiers }, subpath };
    return Object.fromEntries(Object.entries(all).filter(([, part]) => part)) as unknown as PurlParts;
  } catch {
    return undefined;
  }
}
