/* oxlint-disable complexity -- plain loops on purpose, to be read beside the schema */
import { ORDERS, type Order } from "./orders.ts";
import type { RawAffected, RawRange, RawRecord } from "./raw-feed.ts";

/** What one component asks: the name and the version that its database compares. */
export interface NaiveComponent {
  /** With suffix. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

type Outcome = "affected" | "cannot-compare" | "unaffected";

interface Said {
  readonly record: RawRecord;
  readonly outcome: Outcome;
  readonly entries: readonly RawAffected[];
  /** Lowest fix above the version, per entry that matched. */
  readonly fixes: readonly string[];
}

/** One line per finding: id, state, the records that matched, the fixed versions. Sorted. Written for plainness; the engine shares nothing with it. */
export function matchNaively(component: NaiveComponent, records: readonly RawRecord[]): readonly string[] {
  const said: Said[] = [];
  for (const record of records) {
    if (record.withdrawn || /^AL[BE]A-/.test(record.id)) continue;
    const entries = (record.affected ?? []).filter(
      (entry) =>
        entry.package?.ecosystem === component.ecosystem &&
        normalize(component.ecosystem, entry.package.name) === normalize(component.ecosystem, component.name),
    );
    if (entries.length > 0) said.push(judgeRecord(record, entries, component));
  }
  return describeFindings(said, component);
}

function normalize(ecosystem: string, name: string): string {
  return ecosystem === "PyPI" ? name.toLowerCase().replaceAll(/[-_.]+/g, "-") : name;
}

const orderOf = (ecosystem: string): Order => ORDERS[ecosystem.split(":")[0] ?? ""] as Order;

function judgeRecord(record: RawRecord, entries: readonly RawAffected[], { ecosystem, version }: NaiveComponent): Said {
  const order = orderOf(ecosystem);
  const outcomes = entries.map((entry) => judgeEntry(entry, version, order));
  const outcome = outcomes.includes("affected") ? "affected" : outcomes.includes("cannot-compare") ? "cannot-compare" : "unaffected";
  const hits = entries.filter((_, i) => outcomes[i] === "affected");
  return { record, outcome, entries, fixes: hits.flatMap((entry) => findFix(entry, version, order) ?? []) };
}

const rangesOf = (entry: RawAffected): readonly RawRange[] => (entry.ranges ?? []).filter((range) => range.type !== "GIT");

function judgeEntry(entry: RawAffected, version: string, order: Order): Outcome {
  const modular = judgeModule(entry, version);
  if (modular !== undefined) return modular;
  const ranges = rangesOf(entry);
  const listed = entry.versions ?? [];
  if (ranges.length === 0 && listed.length === 0) return "unaffected";
  const verdicts = ranges.map((range) => judgeRange(range, version, order));
  if (verdicts.includes("affected") || listed.includes(version) || listed.some((other) => order(other, version) === 0)) return "affected";
  if (ranges.length === 0) return "unaffected";
  return verdicts.includes("cannot-compare") ? "cannot-compare" : "unaffected";
}

/** Modules, for packages without a module label: a modular build cannot be judged then, a plain one belongs to none. */
function judgeModule(entry: RawAffected, version: string): Outcome | undefined {
  const fixes = rangesOf(entry).flatMap((range) => range.events.flatMap((event) => event["fixed"] ?? []));
  const isEntryModular = fixes.some((fix) => fix.includes(".module_"));
  const isPackageModular = version.includes(".module_");
  if (isEntryModular) return isPackageModular ? "cannot-compare" : "unaffected";
  return isPackageModular && fixes.length > 0 ? "unaffected" : undefined;
}

/** Zero sorts before everything. */
const isBefore = (at: string, version: string, order: Order): number => (at === "0" ? 1 : (order(version, at) ?? Number.NaN));

function judgeRange({ events }: RawRange, version: string, order: Order): Outcome {
  const texts = events.flatMap((event) => Object.values(event));
  if (order(version, version) === null || texts.some((text) => text !== "0" && order(text, text) === null)) return "cannot-compare";
  const all = events.flatMap((event) => Object.entries(event).map(([kind, at]) => ({ kind, at })));
  const points = [...new Set(texts)].sort((a, b) => (a === b ? 0 : a === "0" ? -1 : b === "0" ? 1 : (order(a, b) ?? 0)));
  let isOpen = false;
  for (const point of points) {
    const here = all.filter(({ at }) => at === point || (at !== "0" && point !== "0" && order(at, point) === 0)).map(({ kind }) => kind);
    const place = isBefore(point, version, order);
    if (place < 0) break;
    // What ends and begins at one version: where a stretch was open it ends and the next begins, else nothing was ever open.
    if (isOpen) {
      const ends = here.includes("fixed") || (here.includes("last_affected") && place > 0);
      if (ends) isOpen = here.includes("introduced");
    } else if (here.includes("introduced")) {
      isOpen = !here.includes("fixed") && !(here.includes("last_affected") && place > 0);
    }
  }
  return isOpen ? "affected" : "unaffected";
}

/** The lowest fix above the version in the first range that has the version, or, for a listed version, that has a fix. */
function findFix(entry: RawAffected, version: string, order: Order): string | undefined {
  const above = (range: RawRange): string | undefined =>
    range.events
      .flatMap((event) => event["fixed"] ?? [])
      .filter((fix) => fix !== "0" && (order(fix, version) ?? 0) > 0)
      .sort((a, b) => order(a, b) ?? 0)[0];
  const ranges = rangesOf(entry);
  const hit = ranges.find((range) => judgeRange(range, version, order) === "affected");
  return hit === undefined ? ranges.map(above).find((fix) => fix !== undefined) : above(hit);
}

const isCve = (id: string): boolean => /^CVE-\d+-\d{4,}$/.test(id);
const canonical = (id: string): string => /^(?:DEBIAN|UBUNTU|ALPINE|BELL)-(CVE-.*)$/.exec(id.trim())?.[1] ?? id.trim();

function listBundled({ id, upstream, aliases, related }: RawRecord): readonly string[] {
  if (!/^(?:DSA|DLA|DTSA|ALSA)-/.test(id)) return [];
  const named = [...(upstream ?? []), ...(aliases ?? [])].map(canonical).filter(isCve);
  return [...new Set(named.length > 0 ? named : (related ?? []).map(canonical).filter(isCve))];
}

function listSynonyms({ id, aliases, upstream }: RawRecord): readonly string[] {
  const own = [id, canonical(id)];
  const derived = (upstream ?? []).map(canonical).filter((other) => !isCve(canonical(id)) || other === canonical(id));
  return [...own, ...(aliases ?? []).map(canonical), ...derived].filter((other) => other !== "");
}

interface Group {
  ids: Set<string>;
  records: Said[];
  bundles: Said[];
}

/** Joins whatever shares an id until nothing does; lays bundles beside what they list. */
function groupSaid(said: readonly Said[]): readonly Group[] {
  let groups: Group[] = said
    .filter(({ record }) => listBundled(record).length === 0)
    .map((one) => ({ ids: new Set(listSynonyms(one.record)), records: [one], bundles: [] }));
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const joined: Group[] = [];
    for (const group of groups) {
      const friend = joined.find((other) => [...group.ids].some((id) => other.ids.has(id)));
      if (friend === undefined) joined.push(group);
      else {
        isStable = false;
        friend.ids = new Set([...friend.ids, ...group.ids]);
        friend.records.push(...group.records);
      }
    }
    groups = joined;
  }
  for (const one of said) {
    for (const cve of listBundled(one.record)) {
      const group = groups.find((other) => other.ids.has(cve));
      if (group === undefined) groups.push({ ids: new Set([cve]), records: [], bundles: [one] });
      else if (!group.bundles.includes(one)) group.bundles.push(one);
    }
  }
  return groups;
}

const worst = (said: readonly Said[]): Outcome =>
  said.some(({ outcome }) => outcome === "affected")
    ? "affected"
    : said.some(({ outcome }) => outcome === "cannot-compare")
      ? "cannot-compare"
      : "unaffected";

const { compare: compareNaturally } = new Intl.Collator("en", { numeric: true });

function describeFindings(said: readonly Said[], component: NaiveComponent): readonly string[] {
  const lines: string[] = [];
  for (const { ids, records, bundles } of groupSaid(said)) {
    const byRecords = worst(records);
    const outcome = records.length === 0 || (byRecords === "cannot-compare" && worst(bundles) === "affected") ? worst(bundles) : byRecords;
    if (outcome === "unaffected") continue;
    const matched = [...records, ...bundles].filter((one) => one.outcome === outcome);
    const fixes = outcome === "affected" ? chooseFixes(matched, component) : [];
    const advisories = [...new Set(matched.map(({ record }) => record.id))].sort(compareNaturally);
    lines.push([choosePreferred(ids, matched), outcome, advisories.join(" "), fixes.join(" ")].join(" | "));
  }
  return lines.sort();
}

function choosePreferred(ids: ReadonlySet<string>, matched: readonly Said[]): string {
  const own = new Set(matched.map(({ record }) => canonical(record.id)));
  for (const kind of [isCve, (id: string) => id.startsWith("GHSA-"), () => true]) {
    const fitting = [...ids].filter(kind).sort((a, b) => Number(own.has(b)) - Number(own.has(a)) || compareNaturally(a, b));
    if (fitting[0] !== undefined) return fitting[0];
  }
  return "";
}

function chooseFixes(matched: readonly Said[], { ecosystem }: NaiveComponent): readonly string[] {
  const order = orderOf(ecosystem);
  const naming = matched.filter(({ fixes }) => fixes.length > 0);
  const all = [...new Set(naming.flatMap(({ fixes }) => fixes))].sort((a, b) => order(a, b) || (a < b ? -1 : 1));
  const distinct = all.filter((fix, i) => i === 0 || order(fix, all[i - 1] ?? "") !== 0);
  const sufficient = distinct.filter((fix) =>
    naming.every(({ entries }) => entries.every((entry) => judgeEntry(entry, fix, order) === "unaffected")),
  );
  return sufficient.length > 0 ? sufficient : distinct.slice(-1);
}
