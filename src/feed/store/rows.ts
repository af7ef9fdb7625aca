import type { Advisory, AdvisoryText, Affected } from "../../model/advisory.ts";

/** How advisories are written into rows: compact JSON in which empty lists and repeated names are left out. */
type Head = Partial<Omit<Advisory, "id" | "affected">>;
type Entry = Partial<Omit<Affected, "name">>;

/** JSON leaves out what is undefined. */
const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Keys in a fixed order: equal advisories make equal rows. */
export function writeHead(advisory: Advisory): string {
  const { modified, published, aliases, upstream, related, severity, severityWord } = advisory;
  return JSON.stringify({
    modified,
    published,
    aliases: unlessEmpty(aliases),
    upstream: unlessEmpty(upstream),
    related: unlessEmpty(related),
    severity: unlessEmpty(severity),
    severityWord,
  });
}

export function readHead(id: string, row: string): Omit<Advisory, "affected"> {
  const head = JSON.parse(row) as Head;
  return { modified: "", aliases: [], upstream: [], related: [], severity: [], ...head, id };
}

export function writeEntries(entries: readonly Affected[], shard: string): string {
  return JSON.stringify(
    entries.map(({ ecosystem, ranges, versions, severity, severityWord, fixState, binaries, arches, module, cves }) => ({
      ecosystem: ecosystem === shard ? undefined : ecosystem,
      ranges: unlessEmpty(ranges),
      versions: unlessEmpty(versions),
      severity: unlessEmpty(severity),
      severityWord,
      fixState,
      binaries,
      arches,
      module,
      cves,
    })),
  );
}

export function readEntries(row: string, shard: string, name: string): readonly Affected[] {
  return (JSON.parse(row) as readonly Entry[]).map((entry) => ({ ecosystem: shard, ranges: [], versions: [], severity: [], ...entry, name }));
}

/** ASCII's own separators, which no prose needs: splitting is cheaper than JSON, both ways. */
const FIELD = "\u001f";
const TEXT = "\u001e";
const SEPARATORS = /[\u001e\u001f]/g;

/** One text in a block; texts follow each other without anything between. */
export function writeText({ id, summary = "", details = "", references }: AdvisoryText): string {
  let out = id + FIELD + clean(summary) + FIELD + clean(details);
  for (const { type, url } of references) out += FIELD + clean(type) + FIELD + clean(url);
  return out + TEXT;
}

function clean(text: string): string {
  return text.includes(FIELD) || text.includes(TEXT) ? text.replace(SEPARATORS, " ") : text;
}

/** The texts of a block by their ids, each as it was written. */
export function splitTexts(block: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let start = 0, end = block.indexOf(TEXT); end >= 0; start = end + 1, end = block.indexOf(TEXT, start)) {
    texts.set(block.slice(start, block.indexOf(FIELD, start)), block.slice(start, end + 1));
  }
  return texts;
}

/** Finds one text in a block of bytes, so that what is kept of it does not keep the whole block. */
export function readText(block: Buffer, id: string): AdvisoryText | undefined {
  const start = findStart(block, id);
  if (start === undefined) return undefined;
  const [, summary = "", details = "", ...links] = block.toString("utf8", start, block.indexOf(TEXT, start)).split(FIELD);
  const references: { type: string; url: string }[] = [];
  for (let index = 0; index + 1 < links.length; index += 2) references.push({ type: links[index] ?? "", url: links[index + 1] ?? "" });
  return { id, ...(summary === "" ? {} : { summary }), ...(details === "" ? {} : { details }), references };
}

function findStart(block: Buffer, id: string): number | undefined {
  const key = id + FIELD;
  if (block.toString("utf8", 0, Buffer.byteLength(key)) === key) return 0;
  const at = block.indexOf(TEXT + key);
  return at < 0 ? undefined : at + 1;
}
