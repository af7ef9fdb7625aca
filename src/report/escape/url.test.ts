import { array, assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { toAddress, toRelativeUri } from "./url.ts";

it.each([
  ["https://x.example/a b", "https://x.example/a%20b"],
  ["https://x.example/?q=<script>'()|", "https://x.example/?q=%3Cscript%3E%27%28%29%7C"],
  ["https://x.example/%0A", "https://x.example/%0A"],
])("%j is %j", (text, address) => expect(toAddress(text)).toBe(address));

it.each(["javascript:alert(1)", "//x.example", "ftp://x.example", "https://u:p@x.example", `https://x.example/${"a".repeat(3000)}`])(
  "%j is none",
  (text) => expect(toAddress(text)).toBeUndefined(),
);

it.each([
  [["ghcr.io", "acme", "app"], "ghcr.io/acme/app"],
  [["localhost:5000", "..", "a b", "", "."], "localhost%3A5000/a%20b"],
  [["usr", "lib", "x(1)'.so", "\ud800"], "usr/lib/x%281%29%27.so/%EF%BF%BD"],
])("%j is the reference %j", (segments, uri) => expect(toRelativeUri(segments)).toBe(uri));

it("never leaves its root and is always a reference", () => {
  assert(
    property(array(string({ unit: "binary" })), (segments) => {
      const uri = toRelativeUri(segments);
      expect(uri).toMatch(/^(?:[\w.~*-]|%[0-9A-F]{2}|\/)*$/);
      expect(uri.split("/")).not.toContain("..");
      expect(new URL(uri, "file:///root/").href.startsWith("file:///root/")).toBe(true);
    }),
  );
});
