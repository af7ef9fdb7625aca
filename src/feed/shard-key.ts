import { createHash } from "node:crypto";
import { baseEcosystem } from "../model/ecosystem.ts";

/**
 * Whether an `affected` entry of `ecosystem` is kept in the shard named `shard`. A shard with a release holds that release alone;
 * one without holds everything of its ecosystem (`Packagist` also has `Packagist:https://packages.drupal.org/8`).
 */
export function belongsToShard(shard: string, ecosystem: string): boolean {
  return ecosystem === shard || (!shard.includes(":") && baseEcosystem(ecosystem) === shard);
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
