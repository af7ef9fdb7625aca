import type { Affected } from "../../../model/advisory.ts";
import { findElement, listElements, textOf, type XmlElement } from "../../formats/xml-elements.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { affectedBefore, makeRecord } from "../shared/made-record.ts";
import { readTime } from "../shared/time.ts";
import { type Build, listBuilds } from "./criteria.ts";

/** One OVAL definition of the class `patch` as a record, as far as it is about the shards. */
export function readDefinition(definition: XmlElement, shards: ReadonlySet<string>): readonly FeedItem[] {
  if (definition.attributes.get("class") !== "patch") return [];
  const metadata = findElement(definition, "metadata");
  const criteria = findElement(definition, "criteria");
  const [, id, heading = ""] = /^\s*([A-Z]+-\d{4}-[\w.-]+):\s*([^]*)$/.exec(textOf(definition, "metadata", "title")) ?? [];
  if (metadata === undefined || criteria === undefined || id === undefined) {
    return [invalid(definition.attributes.get("id"), "it has no title with an id, or no criteria")];
  }
  const affected = listBuilds(criteria)
    .map(toAffected)
    .filter(({ ecosystem }) => shards.has(ecosystem));
  return affected.length === 0 ? [] : [buildRecord(metadata, { id, heading, affected })];
}

interface Titled {
  readonly id: string;
  readonly heading: string;
  readonly affected: readonly Affected[];
}

function buildRecord(metadata: XmlElement, { id, heading, affected }: Titled): FeedItem {
  const published = readDate(metadata, "issued");
  if (published === undefined) return invalid(id, "its date is not one");
  const references = listElements(metadata, "reference").map(({ attributes }) => attributes);
  return makeRecord({
    id,
    modified: readDate(metadata, "updated") ?? published,
    published,
    cves: references.filter((reference) => reference.get("source") === "CVE").map((reference) => reference.get("ref_id") ?? ""),
    severityWord: textOf(metadata, "advisory", "severity"),
    affected,
    summary: heading.replace(/\s+\([A-Z]+\)\s*$/, "").trim(),
    details: textOf(metadata, "description"),
    urls: references.map((reference) => reference.get("ref_url") ?? ""),
  });
}

const readDate = (metadata: XmlElement, name: string): string | undefined =>
  readTime(findElement(metadata, "advisory", name)?.attributes.get("date"));

function toAffected({ release, name, version, module, arches }: Build): Affected {
  return affectedBefore(`Oracle Linux:${release}`, name, version, {
    ...(arches.length === 0 ? {} : { arches }),
    ...(module === undefined ? {} : { module }),
  });
}
