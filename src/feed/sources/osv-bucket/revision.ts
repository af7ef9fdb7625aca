import type { Revision } from "../../source.ts";

/** What is remembered of the bucket between runs. */
export interface BucketState {
  /** Validator of the zip that all began with. */
  readonly zip?: string;
  /** Bytes of that zip, to weigh changes against. */
  readonly bytes?: number;
  /** Validator of the list of changes up to which everything is taken over. */
  readonly list?: string;
}

export function writeRevision(state: BucketState, modified: string | undefined): Revision {
  return { token: JSON.stringify(state), ...(modified === undefined ? {} : { modified }) };
}

/** The token came from a file, so it may be anything. */
export function readRevision(revision: Revision | undefined): BucketState {
  try {
    const json: unknown = JSON.parse(revision?.token ?? "");
    if (typeof json !== "object" || json === null) return {};
    const { zip, bytes, list } = json as Partial<Record<keyof BucketState, unknown>>;
    return {
      ...(typeof zip === "string" ? { zip } : {}),
      ...(typeof bytes === "number" ? { bytes } : {}),
      ...(typeof list === "string" ? { list } : {}),
    };
  } catch {
    return {};
  }
}

/** A validator as the download knows it. */
export function asValidator(token: string | undefined): Revision | undefined {
  return token === undefined ? undefined : { token };
}
