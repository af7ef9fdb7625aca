import { array, assert, constantFrom, property } from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { escapeCode, escapeMarkdown, fenceProse, linkMarkdown, quoteProse, toMermaid } from "./markdown.ts";
import { toLine } from "./text.ts";

const PIECES = [
  "a",
  "|",
  "\\",
  "`",
  "``",
  "*",
  "_",
  "~",
  "[",
  "](",
  "<b>",
  "<!--",
  "-->",
  "</code>",
  "@octo",
  "#1",
  "http://x.y",
  "www.a.b",
  "x@y.zz",
];
const MARKS = ["!", "$", "{", "&", "&amp;", "&#64;", "\n", " ", "---", ":--", "- ", "1. ", "+", "=", "^", ":", "\u202e", "😀", "\ud800"];
const hostile = array(constantFrom(...PIECES, ...MARKS), { maxLength: 12 }).map((parts) => parts.join(""));

/** A parser of GitHub's flavour that knows nothing of ours; HTML is let through, as GitHub does with `code`. */
const parse = (markdown: string): string => micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const textOf = (html: string): string => html.replaceAll("\u2060", "").replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

function cellsOf(cell: string): readonly string[] {
  return [...parse(`| a | b |\n|---|---|\n| ${cell} | x |\n`).matchAll(/<td>([^]*?)<\/td>/g)].map(([, content = ""]) => content);
}

describe("a parser sees foreign text", () => {
  it("in a cell as the text it was, and as one cell", () => {
    assert(
      property(hostile, (text) => {
        expect(cellsOf(escapeMarkdown(text)).map(textOf)).toEqual([toLine(text).trim(), "x"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("in code as the text it was, ready to be copied", () => {
    assert(
      property(hostile, (text) => {
        const [code = "", ...others] = cellsOf(escapeCode(text));
        // Addresses become links even in code, and harm nobody there.
        const content = code.replace(/^<code>|<\/code>$/g, "").replace(/<a href="mailto:[^"]*">([^<]*)<\/a>/g, "$1");
        expect([textOf(content), content.includes("\u2060"), ...others]).toEqual([toLine(text, 300).trim(), false, "x"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("in a list item without any markup", () => {
    assert(
      property(hostile, (text) => {
        expect(parse(`- ${escapeMarkdown(text)}\n`)).not.toMatch(/<(?!\/?(ul|li)>)/);
      }),
      { numRuns: 1000 },
    );
  });

  it("in a quotation without links, images or elements", () => {
    assert(
      property(hostile, (text) => {
        expect(parse(quoteProse(text))).not.toMatch(/<(?!\/?(blockquote|p|strong|ul|li)>|br \/>)/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what GitHub looks for in the rendered text", () => {
  it.each([
    ["a mention", "@octocat look", /@octocat/],
    ["an issue", "fixes #12", /#12/],
    ["an issue by prefix", "see GH-12", /GH-12/],
    ["an address", "https://evil.example", /:\/\//],
  ])("does not find %s", (_name, text, pattern) => expect(escapeMarkdown(text)).not.toMatch(pattern));

  it("stays readable", () => expect(escapeMarkdown("3.3.1-r1, one of 5 (see it)")).toBe("3.3.1-r1, one of 5 \\(see it\\)"));
});

it("fences prose longer than any fence in it", () => {
  expect(fenceProse("a\n```\n# b")).toBe("````text\na\n```\n# b\n````");
});

it("quotes headings and lists as such", () => {
  expect(quoteProse("### Impact\n\nAll *versions*.\n- one\n* two")).toBe("> **Impact**\n>\n> All \\*versions\\*.\n> - one\n> - two");
});

it.each(["javascript:alert(1)", "data:text/html,x", "not a url", "https://user:secret@x.example/"])("links to %j are text", (address) => {
  expect(linkMarkdown("see", address)).toBe("see");
});

it("keeps an address from ending its own markup", () => {
  expect(linkMarkdown("a", "https://x.example/a)b")).toBe("[a](https://x.example/a%29b)");
});

it("leaves of a label in a diagram what no grammar minds", () => {
  expect(toMermaid('RUN apk add "a"; click x "javascript:1" %% --> [b]')).toBe("RUN apk add a click x javascript:1 -- b");
  expect(toMermaid(`x${"y".repeat(100)}`)).toHaveLength(40);
});
