import { parseForeignJson } from "../../model/parse-json.ts";
import type { Problem } from "../../model/problem.ts";
import { splitJsonItems } from "../formats/json-items.ts";
import { badRow, isCveId, type ListRow, type ListRows, type SideList } from "../lists/rows.ts";
import { isObject, type JsonObject } from "../osv/fields.ts";

/** Newest version first. https://csrc.nist.gov/schema/nvd/api/2.0/cve_api_json_2.0.schema */
const METRICS = ["cvssMetricV40", "cvssMetricV31", "cvssMetricV30", "cvssMetricV2"] as const;
const MAX_VECTOR = 300;

/** The CVSS vectors of NVD's JSON 2.0 feed of one year, or of what was modified of late; nothing else of it is kept. */
export function nvdList(part: string): SideList {
  const shard = `NVD/${part}`;
  return { shard, read: (chunks) => read(shard, chunks) };
}

async function* read(shard: string, chunks: AsyncIterable<Uint8Array>): ListRows {
  for await (const items of splitJsonItems(chunks)) yield items.flatMap((item) => readItem(shard, item) ?? []);
}

function readItem(shard: string, bytes: Buffer): ListRow | Problem | undefined {
  let json: unknown;
  try {
    json = parseForeignJson(bytes.toString("utf8"));
  } catch {
    return badRow(shard, "it is not JSON");
  }
  const cve = isObject(json) ? json["cve"] : undefined;
  if (!isObject(cve)) return badRow(shard, "it is not about a CVE");
  const key = cve["id"];
  if (!isCveId(key)) return badRow(shard, "its CVE id is not one");
  const vectors = isObject(cve["metrics"]) ? readVectors(cve["metrics"]) : [];
  // An analysis may be taken back, so that none is news, too.
  return { key, facts: JSON.stringify(vectors) };
}

function readVectors(metrics: JsonObject): readonly string[] {
  return METRICS.flatMap((name) => {
    const offers = Array.isArray(metrics[name]) ? metrics[name].filter(isObject) : [];
    const chosen = offers.find((offer) => offer["type"] === "Primary") ?? offers[0];
    const vector = isObject(chosen?.["cvssData"]) ? chosen["cvssData"]["vectorString"] : undefined;
    return typeof vector === "string" && vector.length <= MAX_VECTOR ? [vector] : [];
  });
}
