import { FACTS_FORMAT, type SbomWriteOptions } from "../document.ts";
import type { Facts } from "../facts/facts.ts";
import { isObject, items, parseJson, text } from "../shapes/read.ts";
import type { Annotation } from "./types.ts";

/** Marks our own annotations: `{"tidegate":1,…}`, the number being the format of what follows. */
const MARK = "tidegate";

export function toAnnotation(facts: Facts, annotationDate: string, { tool }: SbomWriteOptions): Annotation {
  return {
    annotationDate,
    annotationType: "OTHER",
    annotator: `Tool: ${tool.name}-${tool.version}`,
    comment: JSON.stringify({ [MARK]: FACTS_FORMAT, ...facts }),
  };
}

/** Our own facts about an element; undefined when it has none. */
export function readFacts(element: Readonly<Record<string, unknown>>): Facts | undefined {
  for (const annotation of items(element["annotations"])) {
    const comment = isObject(annotation) ? text(annotation["comment"]) : undefined;
    if (!comment?.startsWith("{") || !comment.includes(`"${MARK}"`)) continue;
    const facts = parseJson(comment);
    if (isObject(facts) && typeof facts[MARK] === "number") return facts;
  }
  return undefined;
}
