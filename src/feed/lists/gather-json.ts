import { TidegateError } from "../../model/errors.ts";
import { parseForeignJson } from "../../model/parse-json.ts";

/** A whole list that is known to be small. */
export async function gatherJson(shard: string, chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${shard} is larger than ${maxBytes} bytes`);
    parts.push(chunk);
  }
  try {
    return parseForeignJson(Buffer.concat(parts).toString("utf8"));
  } catch {
    return undefined;
  }
}
