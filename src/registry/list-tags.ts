import { TidegateError } from "../model/errors.ts";
import { type Call, callAt, type Session } from "./exchange.ts";
import type { Repository } from "./reference.ts";
import { readUpTo } from "./refuse.ts";

const PAGE = 1000;
const MAX_PAGE_BYTES = 4 * 1024 * 1024;
const TAG = /^\w[\w.-]{0,127}$/;

/** All tags of a repository in the registry's order, page by page. */
export async function listTags({ registry, repository }: Repository, session: Session): Promise<readonly string[]> {
  const endpoint = await session.endpoints.find(registry);
  const tags = new Set<string>();
  const what = `the tags of ${registry}/${repository}`;
  let path: string | undefined = `tags/list?n=${PAGE}`;
  for (let page = 0; path !== undefined; page++) {
    if (page === session.cx.limits.pages) throw new TidegateError("REGISTRY_FAILED", `${what} fill more than ${page} pages`);
    const call: Call = { what, path, right: "pull", expected: [200] };
    const { bytes, link } = await callAt(call, { endpoint, repository }, session, async ({ body, headers }) => ({
      bytes: await readUpTo(body, MAX_PAGE_BYTES, what),
      link: headers["link"],
    }));
    for (const tag of readTags(bytes, what)) tags.add(tag);
    path = nextPage(link);
  }
  return [...tags];
}

function readTags(bytes: Buffer, what: string): readonly string[] {
  try {
    const { tags }: { tags?: unknown } = JSON.parse(bytes.toString());
    return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === "string" && TAG.test(tag)) : [];
  } catch (error) {
    throw new TidegateError("REGISTRY_FAILED", `${what} are no JSON`, { cause: error });
  }
}

/** https://www.rfc-editor.org/rfc/rfc8288 */
function nextPage(link: string | undefined): string | undefined {
  return /<([^<>]{1,2000})>\s*;\s*rel="?next\b/.exec(link ?? "")?.[1];
}
