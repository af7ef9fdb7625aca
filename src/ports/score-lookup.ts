/** CVSS vectors that somebody else than the advisories gives. Synchronous. */
export interface ScoreLookup {
  /** Newest CVSS version first; empty when there are none. */
  vectors(cve: string): readonly string[];
}
