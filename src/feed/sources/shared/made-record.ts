import type { AdvisoryRecord, Affected, OsvSeverity } from "../../../model/advisory.ts";
import type { Problem } from "../../../model/problem.ts";
import { invalid, isRecordId } from "../../osv/read-record.ts";
import { type FeedItem, isRecord, isSeen } from "../../source.ts";
import { RecordOrder } from "./order.ts";

/** An advisory of a database with a format of its own, as far as it says. */
interface Notice {
  readonly id: string;
  /** RFC 3339; empty when the database does not say. */
  readonly modified: string;
  readonly published?: string | undefined;
  /** The CVEs it is about. */
  readonly cves: readonly string[];
  readonly severity?: readonly OsvSeverity[];
  readonly severityWord?: string | undefined;
  readonly affected: readonly Affected[];
  readonly summary?: string | undefined;
  readonly details?: string | undefined;
  readonly urls: readonly string[];
}

const CVE = /^CVE-\d{4}-\d{4,19}$/;
const MAX_DETAILS = 65_536;
const MAX_WORD = 64;
const BATCH = 256;

/** The record that OSV would make of it; a problem when its id is none. */
export function makeRecord(notice: Notice): AdvisoryRecord | Problem {
  const { id, modified, published, cves, severity = [], severityWord, affected, summary, details, urls } = notice;
  if (!isRecordId(id)) return invalid(undefined, "its id is not one");
  const isWord = severityWord !== undefined && severityWord !== "" && severityWord.length <= MAX_WORD;
  return {
    advisory: {
      id,
      modified,
      ...(published ? { published } : {}),
      aliases: [],
      upstream: [...new Set(cves.filter((cve) => CVE.test(cve)))].sort(),
      related: [],
      severity,
      ...(isWord ? { severityWord } : {}),
      affected,
    },
    text: {
      id,
      ...(summary ? { summary } : {}),
      ...(details ? { details: details.slice(0, MAX_DETAILS) } : {}),
      references: [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url)).map((url) => ({ type: "ADVISORY", url })),
    },
  };
}

/** Everything before one version of a package is affected; every version when nothing is fixed. */
export function affectedBefore(ecosystem: string, name: string, fixed: string | undefined, more: Partial<Affected> = {}): Affected {
  const events = [{ introduced: "0" }, ...(fixed === undefined ? [] : [{ fixed }])];
  return { ecosystem, name, ranges: [{ type: "ECOSYSTEM", events }], versions: [], severity: [], ...more };
}

/** Puts what a file had in its own order into that of the ids, as a source has promised. */
export function* inOrder(items: readonly FeedItem[]): Generator<readonly FeedItem[]> {
  const order = new RecordOrder();
  const sorted = items
    .map((item) => ({ item, id: idOf(item) }))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map(({ item }) => item);
  for (let start = 0; start < sorted.length; start += BATCH) yield order.push(sorted.slice(start, start + BATCH));
  yield order.finish();
}

function idOf(item: FeedItem): string {
  if (isRecord(item)) return item.advisory.id;
  return isSeen(item) ? item.seen : (item.where?.record ?? "");
}
