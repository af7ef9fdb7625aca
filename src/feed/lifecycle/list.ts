import { TidegateError } from "../../model/errors.ts";
import type { Problem } from "../../model/problem.ts";
import { gatherJson } from "../lists/gather-json.ts";
import { badRow, type ListRow, type ListRows, type SideList } from "../lists/rows.ts";
import { isObject, type JsonObject } from "../osv/fields.ts";
import type { ReleaseEnd } from "./end.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const DATE = /^\d{4}-\d\d-\d\d$/;
const CYCLE = /^[\w.+-]{1,40}$/;

/** The releases of one product as endoflife.date has them; either version of its interface. https://endoflife.date/docs/api/v1/ */
export function lifecycleList(product: string): SideList {
  const shard = `EOL/${product}`;
  return { shard, read: (chunks) => read(shard, chunks) };
}

async function* read(shard: string, chunks: AsyncIterable<Uint8Array>): ListRows {
  const releases = listReleases(await gatherJson(shard, chunks, MAX_BYTES));
  if (releases === undefined) throw new TidegateError("FEED_DAMAGED", `what came as ${shard} is no list of releases`);
  yield releases.map((release) => readRelease(shard, release));
}

function listReleases(json: unknown): readonly unknown[] | undefined {
  const result = isObject(json) && isObject(json["result"]) ? json["result"]["releases"] : json;
  return Array.isArray(result) ? result : undefined;
}

function readRelease(shard: string, release: unknown): ListRow | Problem {
  if (!isObject(release)) return badRow(shard, "it is not a JSON object");
  const cycle = release["cycle"] ?? release["name"];
  if (typeof cycle !== "string" || !CYCLE.test(cycle)) return badRow(shard, "its name is not one");
  const end = readEnd(release["eol"] ?? release["eolFrom"] ?? release["isEol"]);
  if (end === undefined) return badRow(shard, `the end of ${cycle} is not one`);
  const extended = readExtended(release);
  const facts: { readonly end: ReleaseEnd["end"] | false; readonly extended?: string } = { end, ...(extended === undefined ? {} : { extended }) };
  return { key: cycle, facts: JSON.stringify(facts) };
}

/** A day, or whether it is over. */
function readEnd(value: unknown): string | boolean | undefined {
  return typeof value === "boolean" || isDate(value) ? value : undefined;
}

function readExtended(release: JsonObject): string | undefined {
  const value = release["extendedSupport"] ?? release["eoesFrom"];
  return isDate(value) ? value : undefined;
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && DATE.test(value);
}
