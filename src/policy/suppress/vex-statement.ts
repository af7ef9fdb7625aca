export type VexStatus = "not_affected" | "fixed" | "affected" | "under_investigation";

/** What somebody says about one vulnerability in some products, whichever format it is said in. */
export interface VexStatement {
  /** Every id the statement gives the vulnerability. */
  readonly ids: readonly string[];
  readonly status: VexStatus;
  readonly products: readonly VexProduct[];
  /** The document's words for why. */
  readonly justification: string;
  /** RFC 3339; empty when it does not say. Later statements replace earlier ones. */
  readonly timestamp: string;
  /** Where it stands: `OpenVEX document vex.json by Example`. */
  readonly origin: string;
}

/** A product by its purl or, where it has none, by another name; and which of its parts are meant, all when there are none. */
export interface VexProduct {
  readonly name: string;
  readonly parts: readonly string[];
}
