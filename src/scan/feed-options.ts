import type { FeedOptions, FeedRuntime } from "../feed/index.ts";
import { readTrustedKey } from "../feed/index.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import { readExtraFeeds, SHARED_WITH_OSV } from "./extra-feeds.ts";
import { openRegistry } from "./open-registry.ts";
import { readFeedPlaces } from "./options/feed-places.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

const MAX_KEY = 64 * 1024;

/** Where the feed comes from, as the settings say. */
export async function readFeedOptions(settings: Settings, runtime: Runtime): Promise<Omit<FeedOptions, "shards" | "directory" | "published">> {
  const [location = "", ...fallbacks] = readFeedPlaces(settings.text("feed"));
  const trusted = await readTrusted(settings, runtime);
  return {
    location,
    fallbacks,
    elsewhere: readExtraFeeds(settings),
    shared: SHARED_WITH_OSV,
    offline: settings.flag("offline"),
    warnAge: settings.duration("feed-warn-age"),
    ...(trusted ? { trusted } : {}),
  };
}

/** The key that published feeds must be signed with; undefined when none is demanded. */
export async function readTrusted(settings: Settings, runtime: Runtime): Promise<FeedOptions["trusted"]> {
  const text = settings.text("feed-key");
  return text === "" ? undefined : readTrustedKey(await readPem(text, runtime));
}

/** A key in PEM form: as it is, of a variable (`env:NAME`), or of a file. */
export async function readPem(text: string, { fs, environment }: Runtime): Promise<string> {
  if (text.includes("-----BEGIN ")) return text;
  const [, name] = /^env:(\w+)$/.exec(text) ?? [];
  if (name !== undefined) {
    const value = environment[name];
    if (value) return value;
    throw new TidegateError("INPUT_INVALID", `the variable ${name}, which is to hold a key, is not set`);
  }
  try {
    return Buffer.from(await fs.readFile(text, MAX_KEY)).toString("utf8");
  } catch (cause) {
    throw isTidegateError(cause) ? cause : new TidegateError("INPUT_INVALID", `the key file ${text} cannot be read`, { cause });
  }
}

/** What the feed needs of the machine, with a client of registries as the settings say. */
export function feedRuntime(settings: Settings, runtime: Runtime): FeedRuntime {
  return { ...runtime, registry: openRegistry(settings, runtime) };
}
