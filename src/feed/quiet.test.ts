import { describe, expect, it } from "vitest";
import type { FeedShardStatus } from "../model/report.ts";
import { findQuiet } from "./quiet.ts";

const HOUR = 3_600_000;
const now = Date.parse("2026-11-21T00:00:00Z");
const ago = (hours: number): string => new Date(now - hours * HOUR).toISOString();
/** `changed` and `asked`: hours ago. */
const shard = (ecosystem: string, source: string, changed?: number, asked = 0): FeedShardStatus => ({
  ecosystem,
  status: "fresh",
  source,
  asOf: ago(asked),
  ...(changed === undefined ? {} : { revision: ago(changed) }),
});

describe("a source that has gone quiet", () => {
  it("is one of whose shards not even the youngest is young", () => {
    const statuses = [shard("Debian:12", "osv", 100), shard("npm", "osv", 49), shard("CRAN", "other", 47), shard("Go", "other", 1000)];
    expect(findQuiet(statuses, 48 * HOUR, now)).toEqual([{ source: "osv", since: "2026-11-18T23:00:00.000Z", kind: "silent" }]);
  });

  it("is one that could not be asked for so long, whatever it said then", () => {
    const statuses = [shard("Arch Linux", "arch", undefined, 49), shard("npm", "osv", 47, 47)];
    expect(findQuiet(statuses, 48 * HOUR, now)).toEqual([{ source: "arch", since: ago(49), kind: "unreachable" }]);
  });

  it("is none that does not say when it changed", () => expect(findQuiet([shard("npm", "osv")], HOUR, now)).toEqual([]));

  it.each<[string, number, boolean]>([
    ["KEV", 20 * 24, false],
    ["KEV", 22 * 24, true],
    ["EOL/debian", 900 * 24, false],
    ["Oracle Linux:9", 13 * 24, false],
    ["Amazon Linux:2023", 22 * 24, true],
    ["NVD/modified", 3 * 24, true],
    ["EPSS", 3 * 24, true],
  ])("%s after %i hours of its own rhythm: %j", (ecosystem, changed, isQuiet) => {
    expect(findQuiet([shard(ecosystem, "source", changed)], 48 * HOUR, now)).toHaveLength(isQuiet ? 1 : 0);
  });
});
