import { createPublicKey } from "node:crypto";
import { type Pushed, pullFeed, pushFeed, readSigningKey } from "../feed/index.ts";
import { TidegateError } from "../model/errors.ts";
import type { FeedShardStatus } from "../model/report.ts";
import type { FeedRequest } from "./feed-commands.ts";
import { feedRuntime, readPem, readTrusted } from "./feed-options.ts";
import { openRegistry } from "./open-registry.ts";
import type { Runtime } from "./runtime.ts";

/** Publishes the feed directory in a registry; with `feed-key` only if those who trust that can read it. */
export async function pushShards(location: string, { settings, directory }: FeedRequest, runtime: Runtime): Promise<Pushed> {
  const pem = settings.text("sign-key");
  const key = pem === "" ? undefined : readSigningKey(await readPem(pem, runtime));
  const trusted = await readTrusted(settings, runtime);
  if (trusted !== undefined && !(key && createPublicKey(key).equals(trusted)))
    throw new TidegateError("INPUT_INVALID", "sign-key is not the private half of feed-key; nothing was published");
  const registry = openRegistry(settings, runtime);
  return pushFeed({ location, directory, registry, ...(key ? { key } : {}) }, feedRuntime(settings, runtime));
}

/** Takes over what was published; without names all of it. */
export async function pullShards(
  location: string,
  shards: readonly string[],
  { settings, directory }: FeedRequest,
  runtime: Runtime,
): Promise<readonly FeedShardStatus[]> {
  const trusted = await readTrusted(settings, runtime);
  const registry = openRegistry(settings, runtime);
  return pullFeed({ location, shards, directory, registry, ...(trusted ? { trusted } : {}) }, feedRuntime(settings, runtime));
}
