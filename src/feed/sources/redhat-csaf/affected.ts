import type { Affected, OsvEvent } from "../../../model/advisory.ts";
import { listFixes } from "./fixes.ts";
import type { Judged, Status } from "./judged.ts";
import type { Ratings } from "./ratings.ts";
import { distance, isHome, isMainLine, type Relation, relate, type Stream } from "./streams.ts";

/** A shard that is asked for. */
export interface WantedShard {
  readonly ecosystem: string;
  readonly stream: Stream;
}

/** Everything about one package, by what it is about. */
type Said = Readonly<Record<Exclude<Relation, "none">, Judged[]>>;

/** The entries for each shard, the most specific statement about a package first. */
export function listAffected(judged: readonly Judged[], shards: readonly WantedShard[], ratings: Ratings): readonly Affected[] {
  const byStream = new Map<Stream, Judged[]>();
  for (const one of judged) {
    const known = byStream.get(one.stream);
    if (known === undefined) byStream.set(one.stream, [one]);
    else known.push(one);
  }
  return shards.flatMap((shard) => {
    return [...gather(byStream, shard.stream)].flatMap(([, said]) => settle(said, shard, ratings));
  });
}

function gather(byStream: ReadonlyMap<Stream, readonly Judged[]>, to: Stream): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  for (const [stream, judged] of byStream) {
    const relation = relate(stream, to);
    if (relation === "none" || (relation !== "own" && !isHome(to))) continue;
    for (const one of judged) {
      const key = `${one.component.name}\n${one.component.module ?? " "}`;
      const said = all.get(key) ?? { own: [], wide: [], sibling: [], main: [] };
      all.set(key, said);
      said[relation].push(one);
    }
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const having = (judged: readonly Judged[], status: Status): readonly Judged[] => judged.filter((one) => one.status === status);

/**
 * A fix decides; then that it is affected, then that it is being looked into: of two statements the graver one, since documents lag behind
 * each other. Only where nothing at all is said about a stream does the line count that it branched off from.
 */
function settle(said: Said, shard: WantedShard, ratings: Ratings): readonly Affected[] {
  const build = createBuilder(said, shard, ratings);
  const fixed = having(said.own, "fixed");
  if (fixed.length > 0) return build.fixed(fixed, "fixed");
  if (having(said.sibling, "fixed").length > 0) return [];
  const ofLine = [...said.own, ...said.wide];
  if (ofLine.length > 0 || said.sibling.length > 0) return build.graver(ofLine, "fixed");
  return build.graver(nearest(said.main, shard.stream), isMainLine(shard.stream) ? "fixed" : "limit");
}

function nearest(judged: readonly Judged[], to: Stream): readonly Judged[] {
  const least = judged.reduce((so, { stream }) => Math.min(so, distance(to, stream)), Number.POSITIVE_INFINITY);
  return judged.filter(({ stream }) => distance(to, stream) === least);
}

const describeNotices = (notices: readonly string[]): Pick<Affected, "notices"> => (notices.length === 0 ? {} : { notices });

interface Builder {
  readonly fixed: (judged: readonly Judged[], closer: "fixed" | "limit") => readonly Affected[];
  readonly graver: (judged: readonly Judged[], closer: "fixed" | "limit") => readonly Affected[];
}

function createBuilder(said: Said, { ecosystem }: WantedShard, ratings: Ratings): Builder {
  const [any] = [...said.own, ...said.wide, ...said.sibling, ...said.main];
  const { name = "", module } = any?.component ?? {};
  const describe = ({ productId }: Judged, events: readonly OsvEvent[], more: Partial<Affected>): Affected => {
    const word = ratings.wordOf(productId);
    return {
      ecosystem,
      name,
      ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, ...events] }],
      versions: [],
      severity: ratings.severityOf(productId),
      ...(word === undefined ? {} : { severityWord: word }),
      ...(module === undefined ? {} : { module }),
      ...more,
    };
  };
  const fixed: Builder["fixed"] = (judged, closer) =>
    listFixes(judged).map(({ judged: one, version, arches }) =>
      describe(one, [{ [closer]: version }], {
        ...(arches === undefined ? {} : { arches }),
        // The fix is for another line, which this one does not get.
        ...(closer === "limit" ? { fixState: "Affected" } : describeNotices(ratings.noticesOf(one.productId))),
      }),
    );
  return {
    fixed,
    graver: (judged, closer) => {
      const fixes = having(judged, "fixed");
      if (fixes.length > 0) return fixed(fixes, closer);
      const [hit] = having(judged, "affected");
      if (hit !== undefined) return [describe(hit, [], { fixState: ratings.stateOf(hit.productId) ?? "Affected" })];
      const [doubt] = having(judged, "investigating");
      return doubt === undefined ? [] : [describe(doubt, [], { fixState: "under-investigation" })];
    },
  };
}
