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

/** `/bin/sh -c`, `/bin/bash -eo pipefail -c`, with the build arguments `|2 A=b C=d` that builders put before it. */
const SHELL = /^(?:RUN )?(?:\|\d+ .*? )?\/(?:usr\/)?bin\/(?:ba|da|a|k|z)?sh (?:-\w+ (?:pipefail )?){0,4}?-\w*c /;

/** What the author wrote, on one line, without what builders wrap it in. */
export function readableInstruction(createdBy: string): string | undefined {
  const text = createdBy
    .slice(0, MAX_LENGTH * 2)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?# buildkit$/, "")
    .replace(/^\/bin\/sh -c #\(nop\) */, "")
    .replace(SHELL, "RUN ")
    .trim()
    .slice(0, MAX_LENGTH);
  return text === "" ? undefined : text;
}
