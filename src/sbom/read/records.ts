import type { Distro } from "../../model/distro.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import type { Package } from "../../model/package.ts";
import type { Facts, Sparse } from "../facts/facts.ts";
import type { Complaints } from "./complaints.ts";

/** One package as a document describes it. */
export interface PackageRecord {
  /** How the document's graph calls it. */
  readonly ref: string;
  readonly view: Sparse<Package>;
  /** Our own annotations; empty in documents of other tools. */
  readonly facts: Facts;
}

/** What a format's reader takes out of a document, before the parts are joined. */
export interface SbomDocument {
  readonly format: "cyclonedx" | "spdx";
  /** Whether our own facts about the whole inventory are in it; then nothing is guessed from what is absent. */
  readonly isOurs: boolean;
  readonly image?: ImageInfo;
  readonly distro?: Distro;
  readonly records: readonly PackageRecord[];
  /** ref → refs it depends on. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** ref → ref of the package whose files it is made of. */
  readonly owners: ReadonlyMap<string, string>;
  readonly told: Pick<Inventory, "extractors" | "problems" | "unexplained">;
}

export interface ReadContext {
  /** The release with the ecosystems that judge it. */
  readonly resolveDistro: (id: string, version: string) => Distro;
  readonly limits: SbomLimits;
  readonly complaints: Complaints;
}

export interface SbomLimits {
  readonly bytes: number;
  readonly components: number;
  /** Nesting of components in components. */
  readonly depth: number;
}
