import type { Database } from "../../ports/database.ts";
import { ProseWriter, unpackTexts } from "./prose.ts";

/**
 * Writes `main.prose` from the blocks of `old` and the texts of `stage`, which replace what `old` has of the `changed` ids.
 * Blocks without a change are copied as they are; the outcome is the same as if all texts had been written anew.
 */
export function mergeProse(database: Database, changed: readonly string[]): void {
  const insert = database.prepare("INSERT INTO main.prose VALUES (?, ?)");
  const copy = database.prepare("INSERT INTO main.prose SELECT first, texts FROM old.prose WHERE first = ?");
  const load = database.prepare("SELECT texts FROM old.prose WHERE first = ?");
  const writer = new ProseWriter((first, texts) => insert.run(first, texts));
  const fresh = readFresh(database);
  const firsts = database
    .prepare("SELECT first FROM old.prose ORDER BY first")
    .all()
    .map((row) => String(row["first"]));
  const queue = new ChangeQueue(changed);
  for (const [index, first] of firsts.entries()) {
    const ids = queue.takeBefore(firsts[index + 1]);
    if (ids.length === 0 && writer.isBetweenBlocks) {
      copy.run(first);
      continue;
    }
    const block = load.get(first)?.["texts"];
    const texts = new Map(block instanceof Uint8Array ? unpackTexts(block) : []);
    for (const id of ids) replace(texts, id, fresh.get(id));
    for (const [id, text] of [...texts].sort(byId)) writer.add(id, text);
  }
  // Only when there were no blocks at all is anything left.
  for (const id of queue.takeBefore(undefined)) {
    const text = fresh.get(id);
    if (text !== undefined) writer.add(id, text);
  }
  writer.finish();
}

const byId = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

function replace(texts: Map<string, string>, id: string, text: string | undefined): void {
  if (text === undefined) texts.delete(id);
  else texts.set(id, text);
}

function readFresh(database: Database): ReadonlyMap<string, string> {
  const fresh = new Map<string, string>();
  for (const { texts } of database.prepare("SELECT texts FROM stage.prose").all()) {
    if (texts instanceof Uint8Array) for (const [id, text] of unpackTexts(texts)) fresh.set(id, text);
  }
  return fresh;
}

/** Hands out the changed ids in order. */
class ChangeQueue {
  private readonly ids: readonly string[];
  private next = 0;

  constructor(ids: readonly string[]) {
    this.ids = ids;
  }

  /** Those below `end` that were not taken yet; all when there is no end. */
  takeBefore(end: string | undefined): readonly string[] {
    const start = this.next;
    const isBefore = (id: string | undefined): boolean => id !== undefined && (end === undefined || id < end);
    while (isBefore(this.ids[this.next])) this.next += 1;
    return this.ids.slice(start, this.next);
  }
}
