import { describe, expect, it } from "vitest";
import type { ImageInfo, Inventory } from "../model/inventory.ts";
import { documentTime, documentUuid, imagePurl } from "./document.ts";
import { isPlainUrl } from "./homepage.ts";

const DIGEST = `sha256:${"a".repeat(64)}` as const;
const image = (rest: Partial<ImageInfo> = {}): ImageInfo => ({
  name: "app:1",
  id: DIGEST,
  platform: { os: "linux", architecture: "arm64" },
  layers: [],
  ...rest,
});
const inventory = (rest: Partial<Inventory> = {}): Inventory => ({ image: image(), packages: [], extractors: [], problems: [], ...rest });
const tool = { name: "tidegate", version: "1" };

describe("the document's identifier", () => {
  const uuid = documentUuid(inventory(), "x", { tool });

  it("is a UUID of the name-based kind", () => {
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("depends on image, format and tool, not on the image's name", () => {
    expect(documentUuid(inventory({ image: image({ name: "other" }) }), "x", { tool })).toBe(uuid);
    const others = [
      documentUuid(inventory({ image: image({ id: `sha256:${"b".repeat(64)}` }) }), "x", { tool }),
      documentUuid(inventory(), "y", { tool }),
      documentUuid(inventory(), "x", { tool: { name: "tidegate", version: "2" } }),
    ];
    expect(new Set([uuid, ...others]).size).toBe(4);
  });

  it("depends on the packages where there is no image", () => {
    const packages = [{ purl: "pkg:npm/a@1", type: "npm", name: "a", version: "1", extractor: "x", locations: [{ path: "" }] }];
    const without = { packages: [], extractors: [], problems: [] };
    expect(documentUuid({ ...without, packages }, "x", { tool })).not.toBe(documentUuid(without, "x", { tool }));
  });
});

describe("the document's time", () => {
  it.each([
    ["2024-01-02T03:04:05.678901234Z", undefined, "2024-01-02T03:04:05Z"],
    ["2024-01-02T03:04:05+02:00", undefined, "2024-01-02T01:04:05Z"],
    ["2024-01-02T03:04:05Z", "2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
    ["yesterday", undefined, undefined],
    ["+012024-01-01T00:00:00Z", undefined, undefined],
    ["", undefined, undefined],
  ])("created %s, asked %s: %s", (created, timestamp, expected) => {
    expect(documentTime(inventory({ image: image({ created }) }), { tool, ...(timestamp ? { timestamp } : {}) })).toBe(expected);
  });
});

describe("the image's purl", () => {
  const purl = (rest: Partial<ImageInfo>) => imagePurl(image({ manifestDigest: DIGEST, ...rest }));

  it.each([
    [{ name: "ghcr.io/Acme/App:1" }, `pkg:oci/app@${DIGEST}?arch=arm64`],
    [{ name: "x", repoDigests: [`alpine@${DIGEST}`] }, `pkg:oci/alpine@${DIGEST}?arch=arm64&repository_url=docker.io/library/alpine`],
    [{ name: "x", repoDigests: [`acme/app@${DIGEST}`] }, `pkg:oci/app@${DIGEST}?arch=arm64&repository_url=docker.io/acme/app`],
    [{ name: "x", repoDigests: [`localhost/app@${DIGEST}`] }, `pkg:oci/app@${DIGEST}?arch=arm64&repository_url=localhost/app`],
    [{ name: "x:1", repoDigests: ["other@sha256:1"] }, `pkg:oci/x@${DIGEST}?arch=arm64`],
  ])("of %j", (rest, expected) => {
    expect(decodeURIComponent(purl(rest) ?? "")).toBe(expected);
  });

  it("is absent without a manifest digest or a name that can be one", () => {
    expect(imagePurl(image())).toBeUndefined();
    expect(purl({ name: "/tmp/my image/" })).toBeUndefined();
  });
});

describe("a homepage", () => {
  it.each([
    "https://example.org",
    "http://a.b:8080/x/%20?q=1&r#frag",
    "https://例え.jp",
    "https://x/a b",
    "ftp://x/",
    "https://",
    "https://x/%zz",
    "https://a..",
    "javascript:alert(1)",
    `https://x/${"a".repeat(3000)}`,
  ])("%.40s", (homepage) => {
    expect(isPlainUrl(homepage)).toBe(["https://example.org", "http://a.b:8080/x/%20?q=1&r#frag"].includes(homepage));
  });
});
