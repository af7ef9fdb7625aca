import type { Affected } from "../../../model/advisory.ts";
import { findElement, listElements, textOf, type XmlElement } from "../../formats/xml-elements.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { affectedBefore, makeRecord } from "../shared/made-record.ts";
import { readTime } from "../shared/time.ts";

const PAGES: ReadonlyMap<string, string> = new Map([
  ["Amazon Linux:2023", "https://alas.aws.amazon.com/AL2023/"],
  ["Amazon Linux:2", "https://alas.aws.amazon.com/AL2/"],
]);

/** One `<update>` as a record: nothing for what is not about security, a problem for what is not whole. */
export function readUpdate(update: XmlElement, shard: string): readonly FeedItem[] {
  if (update.attributes.get("type") !== "security") return [];
  const id = textOf(update, "id");
  const published = readTime(findElement(update, "issued")?.attributes.get("date"));
  const modified = readTime(findElement(update, "updated")?.attributes.get("date")) ?? published;
  const affected = readPackages(update, shard);
  if (modified === undefined) return [invalid(id, "its date is not one")];
  if (affected === undefined) return [invalid(id, "a package has no name or version")];
  const references = listElements(update, "reference");
  const cves = references.filter(({ attributes }) => attributes.get("type") === "cve").map(({ attributes }) => attributes.get("id") ?? "");
  const page = PAGES.get(shard);
  const severityWord = textOf(update, "severity");
  return [
    makeRecord({
      id,
      modified,
      ...(published === undefined ? {} : { published }),
      cves,
      severityWord,
      affected,
      summary: textOf(update, "title"),
      details: textOf(update, "description"),
      urls: [
        ...(page === undefined ? [] : [`${page}${encodeURIComponent(id)}.html`]),
        ...references.map(({ attributes }) => attributes.get("href") ?? ""),
      ],
    }),
  ];
}

/** One entry for each package and version, whatever the architectures it was built for. */
function readPackages(update: XmlElement, shard: string): readonly Affected[] | undefined {
  const affected = new Map<string, Affected>();
  for (const { attributes } of listElements(update, "package")) {
    const [name, epoch = "0", version, release] = ["name", "epoch", "version", "release"].map((key) => attributes.get(key));
    if (!name || !version || !release) return undefined;
    const fixed = `${epoch === "0" || epoch === "" ? "" : `${epoch}:`}${version}-${release}`;
    affected.set(`${name} ${fixed}`, affectedBefore(shard, name, fixed));
  }
  return [...affected.values()];
}
