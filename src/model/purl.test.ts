import { describe, expect, it } from "vitest";
import { formatPurl, parsePurl } from "./purl.ts";

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
