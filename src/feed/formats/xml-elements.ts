import { SaxesParser } from "saxes";
import { TidegateError } from "../../model/errors.ts";

/** An element with everything in it; namespaces and their prefixes are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own, without that of its children. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Growing[];
  text: string;
}

export interface XmlLimits {
  /** Bytes of the whole document. */
  readonly total: number;
  /** Characters of one element, markup not counted. */
  readonly text: number;
  readonly elements: number;
  readonly depth: number;
}

const XML_LIMITS: XmlLimits = { total: 2 * 1024 ** 3, text: 16 * 1024 * 1024, elements: 200_000, depth: 64 };

export interface XmlQuery {
  /** The document's root. */
  readonly root: string;
  /** The elements wanted. */
  readonly wanted: string;
  /** Once this element ends, nothing more is read. */
  readonly until: string;
  readonly limits?: XmlLimits;
}

/**
 * Yields elements of one name out of a document that may be too large for memory, those of each chunk together. Entities but the five of
 * XML are refused, so that nothing can be made to grow; what is outside the wanted elements is not kept.
 */
export async function* readXmlElements(chunks: AsyncIterable<Uint8Array>, query: XmlQuery): AsyncGenerator<readonly XmlElement[]> {
  const { total } = query.limits ?? XML_LIMITS;
  const reader = new ElementReader(query);
  const decoder = new TextDecoder("utf-8");
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > total) throw tooLarge(`the document is larger than ${total} bytes`);
    reader.write(decoder.decode(chunk, { stream: true }));
    yield reader.take();
    if (reader.isDone) return;
  }
  reader.finish(decoder.decode());
  yield reader.take();
}

class ElementReader {
  isDone = false;
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private readonly query: XmlQuery;
  private readonly limits: XmlLimits;
  private open: Growing[] = [];
  private found: XmlElement[] = [];
  private depth = 0;
  private text = 0;
  private elements = 0;

  constructor(query: XmlQuery) {
    this.query = query;
    this.limits = query.limits ?? XML_LIMITS;
    this.parser.on("error", (error) => {
      throw new TidegateError("FEED_DAMAGED", "what came is not well-formed XML", { cause: error });
    });
    this.parser.on("opentag", ({ name, attributes }) => this.start(localName(name), attributes));
    this.parser.on("closetag", ({ name }) => this.end(localName(name)));
    this.parser.on("text", (text) => this.addText(text));
    this.parser.on("cdata", (text) => this.addText(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  finish(text: string): void {
    this.parser.write(text);
    this.parser.close();
  }

  take(): readonly XmlElement[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.depth === 0 && name !== this.query.root) throw new TidegateError("FEED_DAMAGED", `what came is not a document of ${this.query.root}`);
    this.depth += 1;
    if (this.depth > this.limits.depth) throw tooLarge(`elements lie deeper than ${this.limits.depth}`);
    if (this.isDone || (this.open.length === 0 && name !== this.query.wanted)) return;
    if (this.open.length === 0) this.text = this.elements = 0;
    this.elements += 1;
    if (this.elements > this.limits.elements) throw tooLarge(`one record has more than ${this.limits.elements} elements`);
    const values = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    for (const value of values.values()) this.count(value);
    const element: Growing = { name, attributes: values, children: [], text: "" };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private end(name: string): void {
    this.depth -= 1;
    if (name === this.query.until) this.isDone = true;
    const element = this.open.pop();
    if (element !== undefined && this.open.length === 0) this.found.push(element);
  }

  private addText(text: string): void {
    const element = this.open.at(-1);
    if (element === undefined) return;
    this.count(text);
    element.text += text;
  }

  private count(text: string): void {
    this.text += text.length;
    if (this.text > this.limits.text) throw tooLarge(`one record has more than ${this.limits.text} characters`);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function tooLarge(why: string): TidegateError {
  return new TidegateError("FEED_LIMIT_EXCEEDED", why);
}

/** The first element at the end of a path of names. */
export function findElement(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at;
}

export const textOf = (element: XmlElement, ...path: readonly string[]): string => findElement(element, ...path)?.text.trim() ?? "";

/** All elements of a name below an element, in their order. */
export function listElements(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...listElements(child, name)]);
}
