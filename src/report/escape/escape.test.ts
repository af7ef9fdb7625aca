import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, safeHref } from "./html.ts";
import { escapeCode, escapeMarkdown, fenceProse, linkMarkdown } from "./markdown.ts";
import { toLine } from "./text.ts";

describe("foreign text in Markdown", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["<!-- tidegate -->", "&lt;\\!-- tidegate --&gt;"],
    ["@octocat look", "@\u2060octocat look"],
    ["![x](http://evil)", "\\!\\[x\\]\\(http:\u2060//evil\\)"],
    ["line\nbreak\r\n| x |", "line break \\| x \\|"],
    ["# heading", "\\# heading"],
    ["1. list", "1\\. list"],
    ["- list", "\\- list"],
    ["3.3.1-r1", "3.3.1-r1"],
  ])("%j becomes %j", (text, safe) => expect(escapeMarkdown(text)).toBe(safe));

  it("never keeps a line break, an unescaped pipe or an angle bracket", () => {
    assert(
      property(string({ unit: "binary", maxLength: 200 }), (text) => {
        const safe = escapeMarkdown(text);
        expect(safe).not.toMatch(/[\n\r<>]|(?<!\\)\|/);
      }),
    );
  });

  it("never lets code end early", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(escapeCode(text).replace(/^<code>|<\/code>$/g, "")).not.toMatch(/[<>]|(?<!\\)`/);
      }),
    );
  });

  it("fences prose longer than any fence in it", () => {
    expect(fenceProse("a\n```\n# b")).toBe("````text\na\n```\n# b\n````");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "not a url"])("links to %j are text", (address) => {
    expect(linkMarkdown("see", address)).toBe("see");
  });

  it("keeps an address from ending its own markup", () => {
    expect(linkMarkdown("a", "https://x.example/a)b")).toBe("[a](https://x.example/a%29b)");
  });
});

it("HTML keeps no markup", () => {
  expect(escapeHtml(`<img src=x onerror="alert('1')">&`)).toBe("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  expect(safeHref("javascript:alert(1)")).toBeUndefined();
});

it("shows reading-direction marks and cuts between characters", () => {
  expect(toLine("a\u202egpj.exe")).toBe("a\\u202egpj.exe");
  expect(toLine("😀😀😀😀", 4)).toBe("😀…");
});
