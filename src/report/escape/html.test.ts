import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { escapeHtml, escapeHtmlProse, safeHref } from "./html.ts";

it("keeps no markup", () => {
  expect(escapeHtml(`<img src=x onerror="alert('1')">&`)).toBe("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(escapeHtml(text) + escapeHtmlProse(text)).not.toMatch(/[<>"']|&(?!\w+;|#\d+;)/);
    }),
  );
});

it.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "/relative"])("does not link %j", (text) =>
  expect(safeHref(text)).toBeUndefined(),
);

it("ends no attribute", () => expect(safeHref(`https://x.example/"><script>`)).toBe("https://x.example/%22%3E%3Cscript%3E"));
