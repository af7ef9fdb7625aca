import { assert, asyncProperty, integer } from "fast-check";
import { describe, expect, it } from "vitest";
import { readXmlElements, textOf, type XmlElement, type XmlLimits } from "./xml-elements.ts";

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, { size = 1024, limits }: { size?: number; limits?: XmlLimits } = {}): Promise<readonly XmlElement[]> {
  const found: XmlElement[] = [];
  const query = { root: "list", wanted: "item", until: "items", ...(limits ? { limits } : {}) };
  for await (const elements of readXmlElements(cut(text, size), query)) found.push(...elements);
  return found;
}

const SMALL: XmlLimits = { total: 10_000, text: 100, elements: 10, depth: 6 };
const wrap = (...items: readonly string[]): string => `<?xml version="1.0"?><list><items>${items.join("")}</items></list>`;

describe("elements of a document", () => {
  it("come with everything in them, whatever the pieces the document comes in", async () => {
    const text = wrap(`<x:item xmlns:x="y" x:id="1"><a>b &amp; <![CDATA[<c>]]></a><a k="ü→"/>end</x:item>`, "<other/>", "<item/>");
    const [first, second, ...rest] = await read(text);
    expect(first).toMatchObject({ name: "item", text: "end" });
    expect(first && textOf(first, "a")).toBe("b & <c>");
    expect(first?.attributes.get("id")).toBe("1");
    expect(first?.children[1]?.attributes.get("k")).toBe("ü→");
    expect(second).toMatchObject({ name: "item", children: [], text: "" });
    expect(rest).toEqual([]);
    await assert(
      asyncProperty(integer({ min: 1, max: 40 }), async (size) => {
        expect(await read(text, { size })).toEqual([first, second]);
      }),
      { numRuns: 20 },
    );
  });

  it("behind the end of their list are not read, nor is what is broken there", async () => {
    expect(await read(`<list><items><item/></items>${" ".repeat(2000)}<item/><<<`)).toHaveLength(1);
  });

  it.each([
    ["another document", "<html><body/></html>"],
    ["no document", "{}"],
    ["nothing", ""],
    ["one that is cut", "<list><items><item>"],
    ["one with tags that cross", wrap("<item></b></item>")],
    ["an entity of its own", `<!DOCTYPE list [<!ENTITY a "aaaa">]>${wrap("<item>&a;</item>").slice(21)}`],
    ["an entity from elsewhere", `<!DOCTYPE list [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wrap("<item>&a;</item>").slice(21)}`],
  ])("of %s are refused", async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: "FEED_DAMAGED" });
  });

  it.each([
    ["too deep", wrap("<item><a><a><a><a/></a></a></a></item>")],
    ["too many", wrap(`<item>${"<a/>".repeat(20)}</item>`)],
    ["too long", wrap(`<item>${"a".repeat(200)}</item>`)],
    ["too long in an attribute", wrap(`<item a="${"a".repeat(200)}"/>`)],
    ["too large together", wrap("<item/>".repeat(5000))],
  ])("that are %s are refused", async (_what, text) => {
    await expect(read(text, { limits: SMALL })).rejects.toMatchObject({ code: "FEED_LIMIT_EXCEEDED" });
  });

  it("may be called what objects have anyway", async () => {
    const [item] = await read(wrap(`<item __proto__="a" constructor="b"><__proto__>c</__proto__></item>`));
    expect(item && textOf(item, "__proto__")).toBe("c");
    expect(item?.attributes.get("constructor")).toBe("b");
  });
});
