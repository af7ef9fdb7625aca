import type { Advisory, AdvisoryText, Affected } from "../../model/advisory.ts";

/** How advisories are written into rows: compact JSON in which empty lists and repeated names are left out. */
type Head = Partial<Omit<Advisory, "id" | "affected">>;
type Entry = Partial<Omit<Affected, "name">>;

const isPresent = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Keys in a fixed order: equal advisories make equal rows. */
export function writeHead(advisory: Advisory): string {
  const { modified, published, aliases, upstream, related, severity, severityWord } = advisory;
  return stringify({ modified, published, aliases, upstream, related, severity, severityWord });
}

export function readHead(id: string, row: string): Omit<Advisory, "affected"> {
  const head = JSON.parse(row) as Head;
  return { modified: "", aliases: [], upstream: [], related: [], severity: [], ...head, id };
}

export function writeEntries(entries: readonly Affected[], shard: string): string {
  const items = entries.map(({ ecosystem, ranges, versions, severity, severityWord, fixState, binaries, arches, module }) =>
    stringify({
      ecosystem: ecosystem === shard ? undefined : ecosystem,
      ranges,
      versions,
      severity,
      severityWord,
      fixState,
      binaries,
      arches,
      module,
    }),
  );
  return `[${items.join(",")}]`;
}

export function readEntries(row: string, shard: string, name: string): readonly Affected[] {
  return (JSON.parse(row) as readonly Entry[]).map((entry) => ({ ecosystem: shard, ranges: [], versions: [], severity: [], ...entry, name }));
}

export function writeText({ id, summary = "", details = "", references }: AdvisoryText): string {
  return JSON.stringify([id, summary, details, references.flatMap(({ type, url }) => [type, url])]);
}

export function readTexts(block: string): readonly AdvisoryText[] {
  return (JSON.parse(block) as readonly (readonly [string, string, string, readonly string[]])[]).map(([id, summary, details, links]) => ({
    id,
    ...(summary === "" ? {} : { summary }),
    ...(details === "" ? {} : { details }),
    references: pairs(links),
  }));
}

function pairs(links: readonly string[]): { type: string; url: string }[] {
  const out: { type: string; url: string }[] = [];
  for (let index = 0; index + 1 < links.length; index += 2) out.push({ type: links[index] ?? "", url: links[index + 1] ?? "" });
  return out;
}

function stringify(value: Readonly<Record<string, unknown>>): string {
  const out: Record<string, unknown> = {};
  for (const key in value) {
    if (isPresent(value[key])) out[key] = value[key];
  }
  return JSON.stringify(out);
}
