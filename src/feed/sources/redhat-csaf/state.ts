import type { Revision } from "../../source.ts";

/** What is remembered of Red Hat's files between runs. */
export interface CsafState {
  /** Name of the archive that all began with. */
  readonly archive?: string;
  /** Bytes of that archive, to weigh changes against. */
  readonly bytes?: number;
  /** Digest of the lists of changes and deletions up to which everything is taken over. */
  readonly lists?: string;
  /** Time of the last change that is taken over. */
  readonly upTo?: string;
}

export function writeState(state: CsafState): Revision {
  return { token: JSON.stringify(state), ...(state.upTo === undefined ? {} : { modified: state.upTo }) };
}

/** The token came from a file, so it may be anything. */
export function readState(revision: Revision | undefined): CsafState {
  try {
    const json: unknown = JSON.parse(revision?.token ?? "");
    if (typeof json !== "object" || json === null) return {};
    const { archive, bytes, lists, upTo } = json as Partial<Record<keyof CsafState, unknown>>;
    return {
      ...(typeof archive === "string" ? { archive } : {}),
      ...(typeof bytes === "number" ? { bytes } : {}),
      ...(typeof lists === "string" ? { lists } : {}),
      ...(typeof upTo === "string" ? { upTo } : {}),
    };
  } catch {
    return {};
  }
}
