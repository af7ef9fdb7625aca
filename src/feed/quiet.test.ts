import { describe, expect, it } from "vitest";
import type { FeedShardStatus } from "../model/report.ts";
import { findQuiet } from "./quiet.ts";

const HOUR = 3_600_000;
const now = Date.parse("2026-11-21T00:00:00Z");
const shard = (ecosystem: string, source: string, hours?: number): FeedShardStatus => ({
  ecosystem,
  status: "fresh",
  source,
  ...(hours === undefined ? {} : { revision: new Date(now - hours * HOUR).toISOString() }),
});

describe("a source that has gone quiet", () => {
  it("is one of whose shards not even the youngest is young", () => {
    const statuses = [shard("Debian:12", "osv", 100), shard("npm", "osv", 49), shard("Arch Linux", "arch", 47), shard("CRAN", "arch", 1000)];
    expect(findQuiet(statuses, 48 * HOUR, now)).toEqual([{ source: "osv", changed: "2026-11-18T23:00:00.000Z" }]);
  });

  it("is none that does not say when it changed", () => expect(findQuiet([shard("npm", "osv")], HOUR, now)).toEqual([]));
});
