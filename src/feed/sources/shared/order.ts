import type { AdvisoryRecord } from "../../../model/advisory.ts";
import { type FeedItem, isRecord } from "../../source.ts";

/**
 * Enforces what a source promises: ascending ids, each once. Some databases keep one advisory per release in several files of one name;
 * those are joined. Remembers one record between batches.
 */
export class RecordOrder {
  private held: AdvisoryRecord | undefined;

  push(items: readonly FeedItem[]): FeedItem[] {
    const out: FeedItem[] = [];
    for (const item of items) {
      if (!isRecord(item)) out.push(item);
      else if (this.held?.advisory.id === item.advisory.id) this.held = joinRecords(this.held, item);
      else {
        if (this.held !== undefined) out.push(this.held);
        this.held = item;
      }
    }
    return out;
  }

  finish(): FeedItem[] {
    return this.held === undefined ? [] : [this.held];
  }
}

/** The newer record stands; of the older only what it says about packages that the newer is silent about. */
function joinRecords(a: AdvisoryRecord, b: AdvisoryRecord): AdvisoryRecord {
  const [newer, older] = Date.parse(b.advisory.modified) > Date.parse(a.advisory.modified) ? [b, a] : [a, b];
  const known = new Set(newer.advisory.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
  const added = older.advisory.affected.filter(({ ecosystem, name }) => !known.has(`${ecosystem}\n${name}`));
  return added.length === 0 ? newer : { ...newer, advisory: { ...newer.advisory, affected: [...newer.advisory.affected, ...added] } };
}
