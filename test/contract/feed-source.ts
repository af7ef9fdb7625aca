import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FeedAnswer, FeedContext, FeedItem, FeedSource, Revision } from "../../src/feed/source.ts";
import { isRecord, isSeen } from "../../src/feed/source.ts";
import { osvRecord } from "../support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../support/feed-runtime.ts";

/** A place that records can be put into, of the kind the source reads. */
export interface FeedPlace {
  readonly location: string;
  /** Replaces what is there for the ecosystem: file name without `.json` → content. */
  publish(ecosystem: string, files: ReadonlyMap<string, string>): Promise<void>;
  readonly close: () => Promise<void>;
}

interface FeedSourceCase {
  readonly source: FeedSource;
  readonly open: (cx: TestFeedRuntime) => Promise<FeedPlace>;
  /** Locations that are others' business. */
  readonly foreign: readonly string[];
  /** True when one location holds all ecosystems together, so that none can be absent. */
  readonly isMixed?: boolean;
}

/** What every source of advisories must keep, wherever it reads them from. */
export function itIsAFeedSource({ source, open, foreign, isMixed }: FeedSourceCase): void {
  let cx: TestFeedRuntime;
  let place: FeedPlace;
  let feed: FeedContext;
  beforeEach(async () => {
    cx = await createFeedRuntime();
    place = await open(cx);
    feed = { ...cx, scratch: cx.fs.join(cx.directory, "scratch") };
    await cx.fs.makeDirectory(feed.scratch);
  });
  afterEach(async () => {
    await place.close();
    cx.dispose();
  });

  const publish = (records: readonly Readonly<Record<string, unknown>>[], ecosystem = "npm"): Promise<void> =>
    place.publish(ecosystem, new Map(records.map((record) => [String(record["id"]), JSON.stringify(record)])));
  const fetch = (shards: readonly string[], since?: Revision): Promise<FeedAnswer> => {
    const [ecosystem = ""] = (shards[0] ?? "").split(":");
    return source.fetch({ location: place.location, ecosystem, shards, ...(since ? { since } : {}) }, feed);
  };

  describe(`${source.id} is a feed source`, () => {
    it("has an id fit for a folder, a title and references", () => {
      expect(source.id).toMatch(/^[a-z0-9-]+$/);
      expect(source.title).not.toBe("");
      expect(source.references.every((reference) => URL.canParse(reference))).toBe(true);
      expect(source.references.length).toBeGreaterThan(0);
    });

    it("recognises its own locations and no others", async () => {
      await publish([osvRecord("A-1")]);
      expect(await source.recognise(place.location, feed)).toBe(true);
      for (const other of [...foreign, "", "oci://example.org/feed"]) expect(await source.recognise(other, feed)).toBe(false);
    });

    it("yields every record once, in ascending order of the ids", async () => {
      const ids = ["A-10", "A-1", "A", "B.1", "A-2", "a-1", "GHSA-xxxx"];
      await publish(ids.map((id) => osvRecord(id)));
      const items = await readItems(await fetch(["npm"]));
      expect(items).toEqual([...ids].sort());
    });

    it("yields many records in batches", async () => {
      const ids = Array.from({ length: 700 }, (_, index) => `A-${10_000 + index}`);
      await publish(ids.map((id) => osvRecord(id)));
      expect(await readItems(await fetch(["npm"]))).toEqual(ids);
    });

    it("may leave out what concerns none of the shards", async () => {
      await publish([osvRecord("D-1", "Debian:12"), osvRecord("D-2", "Debian:13"), osvRecord("D-3", "Debian:12")], "Debian");
      expect(await readItems(await fetch(["Debian:12"]))).toEqual(["D-1", "D-3"]);
      expect(await readItems(await fetch(["Debian:12", "Debian:13"]))).toEqual(["D-1", "D-2", "D-3"]);
    });

    it("answers unchanged to its own revision, until something changes", async () => {
      await publish([osvRecord("A-1")]);
      const first = await fetch(["npm"]);
      const revision = first.kind === "records" ? first.revision : { token: "none" };
      await readItems(first);
      expect((await fetch(["npm"], revision)).kind).toBe("unchanged");
      await publish([osvRecord("A-1"), osvRecord("A-2")]);
      expect(await readItems(await fetch(["npm"], revision))).toEqual(["A-1", "A-2"]);
      expect((await fetch(["npm"], { token: "of another source" })).kind).toBe("records");
    });

    it("has nothing for an ecosystem it does not have", async () => {
      await publish([osvRecord("A-1")]);
      const answer = await fetch(["Wolfi"]);
      expect(answer.kind).toBe(isMixed ? "records" : "absent");
      expect(await readItems(answer)).toEqual([]);
    });

    it("reports bad records with their ids and keeps the rest", async () => {
      await place.publish(
        "npm",
        new Map([
          ["A-1", JSON.stringify(osvRecord("A-1"))],
          ["A-2", '{"id":"A-2"'],
          ["A-3", JSON.stringify(osvRecord("A-3", "npm", "a", { aliases: 3 }))],
          ["A-4", JSON.stringify(osvRecord("OTHER-4"))],
          ["A-5", JSON.stringify(osvRecord("A-5"))],
        ]),
      );
      expect(await readItems(await fetch(["npm"]))).toEqual(["A-1", "! A-2", "! A-3", "! A-4", "A-5"].toSorted(byId));
    });

    it("leaves nothing in the scratch directory, also when its records are not read to the end", async () => {
      await publish(Array.from({ length: 700 }, (_, index) => osvRecord(`A-${10_000 + index}`)));
      const answer = await fetch(["npm"]);
      if (answer.kind === "records") for await (const batch of answer.records) if (batch.length >= 0) break;
      await readItems(await fetch(["npm"]));
      expect(readdirSync(join(feed.scratch))).toEqual([]);
    });

    it("stops when it is cancelled", async () => {
      await publish([osvRecord("A-1")]);
      const cancelled = { ...feed, signal: AbortSignal.abort() };
      const reading = source.fetch({ location: place.location, ecosystem: "npm", shards: ["npm"] }, cancelled).then(readItems);
      await expect(reading).rejects.toThrow(/abort/i);
    });
  });
}

const byId = (a: string, b: string): number => (a.replace("! ", "") < b.replace("! ", "") ? -1 : 1);

/** Ids as they came, problems with a mark; the order of records is theirs, problems are put where their id belongs. */
async function readItems(answer: FeedAnswer): Promise<string[]> {
  const items: FeedItem[] = [];
  if ("records" in answer) for await (const batch of answer.records) items.push(...batch);
  const names = items.flatMap((item) => {
    if (isRecord(item)) return item.advisory.id;
    return isSeen(item) ? [] : `! ${item.where?.record ?? "?"}`;
  });
  return names.some((name) => name.startsWith("!")) ? names.sort(byId) : names;
}
