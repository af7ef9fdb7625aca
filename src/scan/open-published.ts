import { FEED_SCHEMA, HASTE, isPublishedLocation, openPublished, type PublishedFeed, readTrustedKey } from "../feed/index.ts";
import { isRepositoryPath } from "../registry/reference.ts";
import { readTrusted } from "./feed-options.ts";
import { openRegistry } from "./open-registry.ts";
import { readFeedPlaces } from "./options/feed-places.ts";
import { OSV_BUCKET } from "./options/feed-table.ts";
import type { Settings } from "./options/read.ts";
import type { Publisher, Runtime } from "./runtime.ts";

const MAX_KEY = 64 * 1024;

/**
 * The published feed that is asked before all other places; undefined when the settings want none, or nobody is known who publishes one.
 * Asked in haste, and by the workflow's token only where there is nothing without it. Throws INPUT_INVALID.
 */
export async function openPublishedFeed(settings: Settings, runtime: Runtime): Promise<PublishedFeed | undefined> {
  const setting = settings.text("published-feed");
  const location = setting === "auto" ? locateOwn(settings, runtime.publisher) : setting;
  if (location === undefined || location === "none") return undefined;
  const isImplied = setting === "auto";
  const trusted = (await readTrusted(settings, runtime)) ?? (isImplied ? await readOwnKey(runtime) : undefined);
  const registry = openRegistry(settings, runtime, { limits: HASTE, isGuessLast: true });
  return openPublished(location, registry, { trusted, ...(isImplied ? { implied: runtime } : {}) });
}

/**
 * What .github/workflows/feed.yml of the action's own repository publishes. Who names a feed of their own gets nothing from anywhere else, and who
 * has a published one needs no other, which would not be signed with their key either.
 */
function locateOwn(settings: Settings, publisher: Publisher | undefined): string | undefined {
  const places = readFeedPlaces(settings.text("feed"));
  if (publisher === undefined || !places.includes(OSV_BUCKET) || places.some(isPublishedLocation)) return undefined;
  const repository = `${publisher.repository.toLowerCase()}/feed`;
  return isRepositoryPath(repository) ? `oci://ghcr.io/${repository}:v${FEED_SCHEMA}` : undefined;
}

/** The key that came with the action. Without one the feed is trusted as the action is: for coming from the account that both are of. */
async function readOwnKey({ publisher, fs }: Runtime): Promise<ReturnType<typeof readTrustedKey> | undefined> {
  if (publisher === undefined || (await fs.stat(publisher.keyFile))?.kind !== "file") return undefined;
  return readTrustedKey(Buffer.from(await fs.readFile(publisher.keyFile, MAX_KEY)).toString("utf8"));
}
