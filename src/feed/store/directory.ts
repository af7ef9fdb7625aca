import { createHash, randomUUID } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { Clock } from "../../ports/clock.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { slugOf } from "../shard-key.ts";
import { FEED_SCHEMA } from "./schema.ts";
import { readFacts, type ShardContent, type ShardFacts } from "./side-file.ts";

/** Files that nobody names any more are left for this long, for readers that are about to open them. */
const GRACE = 3_600_000;
/** What a killed process left behind. */
const ABANDONED = 24 * 3_600_000;

/** Shards of other schemas lie beside each other, so that two versions of the tool can share one directory. */
export function schemaDirectory(fs: FileSystem, directory: string): string {
  return fs.join(directory, `v${FEED_SCHEMA}`);
}

export function scratchDirectory(fs: FileSystem, directory: string): string {
  return fs.join(directory, "scratch");
}

/** A name in the scratch directory that no other process uses. */
export function scratchPath(fs: FileSystem, directory: string, shard: string): string {
  return fs.join(scratchDirectory(fs, directory), `${slugOf(shard)}-${randomUUID()}`);
}

/** Whether the content is there, whole and unchanged. */
export async function verifyContent(fs: FileSystem, directory: string, content: ShardContent): Promise<boolean> {
  const path = fs.join(schemaDirectory(fs, directory), content.file);
  const stat = await fs.stat(path);
  if (stat?.kind !== "file" || stat.size !== content.bytes) return false;
  return (await digestFile(fs, path)) === content.digest;
}

async function digestFile(fs: FileSystem, path: string): Promise<Digest> {
  const hash = createHash("sha256");
  const file = await fs.open(path);
  try {
    for (const chunk of readChunks(file)) hash.update(chunk);
  } finally {
    await file.close();
  }
  return `sha256:${hash.digest("hex")}`;
}

/** Removes contents of a shard that its facts no longer name, and what killed processes left. Failing at it harms nobody. */
export async function prune(fs: FileSystem, clock: Clock, directory: string, shards: readonly string[]): Promise<void> {
  const home = schemaDirectory(fs, directory);
  const now = clock.now();
  for (const shard of shards) {
    const current = await readFacts(fs, home, shard);
    await removeOld(fs, home, now - GRACE, (name) => isOutdated(name, shard, current));
  }
  await removeOld(fs, home, now - ABANDONED, (name) => name.endsWith(".tmp"));
  await removeOld(fs, scratchDirectory(fs, directory), now - ABANDONED, () => true);
}

function isOutdated(name: string, shard: string, current: ShardFacts | undefined): boolean {
  return name.startsWith(`${slugOf(shard)}-`) && name !== current?.content?.file && name !== current?.seen;
}

async function removeOld(fs: FileSystem, directory: string, before: number, isWaste: (name: string) => boolean): Promise<void> {
  for (const name of (await fs.list(directory)).filter(isWaste)) {
    const path = fs.join(directory, name);
    const stat = await fs.stat(path);
    if (stat !== undefined && stat.modified < before) await fs.remove(path).catch(() => undefined);
  }
}
