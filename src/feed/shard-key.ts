import { createHash } from "node:crypto";
import { baseEcosystem } from "../model/ecosystem.ts";

const MALICIOUS = "#malicious";

/**
 * Malicious packages lie beside their ecosystem in a shard of their own: they are many, change all day, and have nothing to do with
 * vulnerabilities. Distributions have none.
 */
export function maliciousShardOf(shard: string): string | undefined {
  return shard.includes(":") || isMaliciousShard(shard) ? undefined : `${shard}${MALICIOUS}`;
}

export function isMaliciousShard(shard: string): boolean {
  return shard.endsWith(MALICIOUS);
}

/** The OSV ecosystem, with its release, that a shard holds. */
export function ecosystemOf(shard: string): string {
  return isMaliciousShard(shard) ? shard.slice(0, -MALICIOUS.length) : shard;
}

/** Whether a record of this id is about malice. https://github.com/ossf/malicious-packages */
export function isMalicious(id: string): boolean {
  return id.startsWith("MAL-");
}

/** Whether a shard takes a record of this id, as far as that depends on its being about malice. */
export function takesId(shard: string, id: string): boolean {
  return shard.includes(":") || isMalicious(id) === isMaliciousShard(shard);
}

/**
 * Whether an `affected` entry of `ecosystem` is kept in the shard named `shard`. A shard with a release holds that release alone;
 * one without holds everything of its ecosystem (`Packagist` also has `Packagist:https://packages.drupal.org/8`).
 */
export function belongsToShard(shard: string, ecosystem: string): boolean {
  const own = ecosystemOf(shard);
  return ecosystem === own || (!own.includes(":") && baseEcosystem(ecosystem) === own);
}

/** A file name for a shard, the same everywhere: readable, and unequal for unequal keys also where case does not count. */
export function slugOf(shard: string): string {
  const readable = shard
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 60);
  return `${readable || "shard"}-${createHash("sha256").update(shard).digest("hex").slice(0, 8)}`;
}
