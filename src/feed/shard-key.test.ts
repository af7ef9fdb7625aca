import { describe, expect, it } from "vitest";
import { belongsToShard, maliciousShardOf, slugOf, takesId } from "./shard-key.ts";

describe("shards", () => {
  it.each([
    ["Debian:12", "Debian:12", true],
    ["Debian:12", "Debian:1", false],
    ["Debian:1", "Debian:12", false],
    ["Ubuntu:22.04", "Ubuntu:22.04:LTS", false],
    ["npm", "npm", true],
    ["Packagist", "Packagist:https://packages.drupal.org/8", true],
    ["npm", "npmx", false],
    ["npm#malicious", "npm", true],
    ["npm#malicious", "PyPI", false],
  ])("%s holds what is of %s: %s", (shard, ecosystem, belongs) => {
    expect(belongsToShard(shard, ecosystem)).toBe(belongs);
  });

  it.each(["Debian:12", "Red Hat:enterprise_linux:9::baseos", "Packagist:https://packages.drupal.org/8", "../../etc/passwd", "x".repeat(500), "con"])(
    "%s has a name that is safe as a file",
    (shard) => {
      expect(slugOf(shard)).toMatch(/^[a-z0-9.-]{1,60}-[0-9a-f]{8}$/);
      expect(slugOf(shard)).not.toContain("..-");
    },
  );

  it("has different names for keys that differ in case or punctuation alone", () => {
    expect(new Set(["Debian:12", "debian:12", "Debian-12", "Debian 12"].map(slugOf)).size).toBe(4);
  });

  it.each([
    ["npm", "MAL-2024-1", false],
    ["npm", "GHSA-1", true],
    ["npm#malicious", "MAL-2024-1", true],
    ["npm#malicious", "GHSA-1", false],
    ["Debian:12", "MAL-2024-1", true],
  ])("of malice and the rest, %s takes %s: %s", (shard, id, takes) => {
    expect(takesId(shard, id)).toBe(takes);
  });

  it("exist for malicious packages of languages alone", () => {
    expect(["npm", "Debian:12", "npm#malicious"].map(maliciousShardOf)).toEqual(["npm#malicious", undefined, undefined]);
  });
});
