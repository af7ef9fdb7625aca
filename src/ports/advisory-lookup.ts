import type { Advisory, AdvisoryText } from "../model/advisory.ts";

/** A record that names an id, and what it is about. */
export interface Mention {
  readonly ecosystem: string;
  /** The record's own id. */
  readonly id: string;
  /** Names of the packages it has entries for, sorted; cut off where there are very many. */
  readonly names: readonly string[];
}

/** Read access to the shards that were loaded for an inventory. Synchronous. */
export interface AdvisoryLookup {
  /** Ecosystem keys that are loaded, e.g. `Debian:12`, `npm`. */
  readonly ecosystems: ReadonlySet<string>;
  /**
   * Advisories with an `affected` entry for this name, which must be in the ecosystem's normal form.
   * Only the entries of that name and ecosystem are in `affected`.
   */
  find(ecosystem: string, name: string): readonly Advisory[];
  /** The prose of an advisory, read only for what is reported. */
  describe(ecosystem: string, id: string): AdvisoryText | undefined;
  /** Every loaded record that has the id as its own or lists it, whatever it is about; in any case of letters. Reads everything. */
  mentions(id: string): readonly Mention[];
}
