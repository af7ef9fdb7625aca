import type { SbomDocument } from "../read/records.ts";
import { isObject, items, text } from "../shapes/read.ts";

/** Syft's words for a package whose files another one's list names. */
const OVERLAP = "ownership-by-file-overlap";

/** Dependencies in either direction, and who owns whose files. */
export function readGraph(root: Readonly<Record<string, unknown>>): Pick<SbomDocument, "edges" | "owners"> {
  const edges = new Map<string, string[]>();
  const owners = new Map<string, string>();
  const connect = (from: string, to: string) => {
    const known = edges.get(from);
    if (known === undefined) edges.set(from, [to]);
    else known.push(to);
  };
  for (const relationship of items(root["relationships"]).filter(isObject)) {
    const from = text(relationship["spdxElementId"]);
    const to = text(relationship["relatedSpdxElement"]);
    if (from === undefined || to === undefined) continue;
    const type = relationship["relationshipType"];
    if (type === "DEPENDS_ON") connect(from, to);
    else if (type === "DEPENDENCY_OF") connect(to, from);
    else if (type === "OTHER" && text(relationship["comment"])?.startsWith(OVERLAP)) owners.set(to, from);
  }
  return { edges, owners };
}
