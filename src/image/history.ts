/** One step of an image's history, oldest first, as the configuration has it. */
export interface HistoryEntry {
  readonly createdBy: string;
  readonly isEmptyLayer: boolean;
}

/**
 * The instruction of each layer. History and layers are two lists that are meant to fit; when they do not (squashed images, odd
 * builders), nothing is claimed rather than something wrong.
 */
export function alignHistory(history: readonly HistoryEntry[], layers: number): readonly (string | undefined)[] {
  const made = history.filter(({ isEmptyLayer }) => !isEmptyLayer);
  return Array.from({ length: layers }, (_, index) => (made.length === layers ? readableInstruction(made[index]?.createdBy ?? "") : undefined));
}

const MAX_LENGTH = 2000;

/** What the author wrote, without what builders wrap it in. */
export function readableInstruction(createdBy: string): string | undefined {
  const text = createdBy
    .replace(/\s+# buildkit$/, "")
    .replace(/^\/bin\/sh -c #\(nop\)\s+/, "")
    .replace(/^(?:RUN )?(?:\|\d+ (?:\S+=\S* )*)?\/bin\/sh -c /, "RUN ")
    .trim()
    .slice(0, MAX_LENGTH);
  return text === "" ? undefined : text;
}
