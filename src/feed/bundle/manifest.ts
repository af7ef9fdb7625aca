import { TidegateError } from "../../model/errors.ts";
import { FEED_SCHEMA } from "../store/schema.ts";
import { isFacts, type ShardFacts } from "../store/side-file.ts";

/** First entry of a bundle: what is in it. */
export const MANIFEST = "feed.json";

const MAX_SHARDS = 1_000;

export interface Manifest {
  readonly schema: number;
  readonly shards: readonly ShardFacts[];
}

export function writeManifest(shards: readonly ShardFacts[]): string {
  const manifest: Manifest = { schema: FEED_SCHEMA, shards };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

export function readManifest(text: string): Manifest {
  const json = parse(text);
  const { schema, shards } = json as Partial<Record<keyof Manifest, unknown>>;
  if (typeof schema !== "number" || !Array.isArray(shards) || shards.length > MAX_SHARDS) throw notABundle("its list of contents is not one");
  if (schema > FEED_SCHEMA) {
    throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the feed file has schema ${schema}; this version reads ${FEED_SCHEMA}`);
  }
  if (schema < FEED_SCHEMA || !shards.every(isFacts)) throw notABundle("its list of contents is not one of this version");
  return { schema, shards };
}

function parse(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null) return json;
  } catch {
    // Said below.
  }
  throw notABundle("its list of contents is not one");
}

export function notABundle(why: string, cause?: unknown): TidegateError {
  return new TidegateError("FEED_DAMAGED", `the feed file cannot be imported: ${why}`, {
    hint: "Export it again and check that it was copied whole.",
    ...(cause === undefined ? {} : { cause }),
  });
}
