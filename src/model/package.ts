import type { ImagePath, Location } from "./location.ts";

/** How a package's identity is known; guessed names are never matched silently. */
export type Confidence = "exact" | "derived" | "guessed";

/** A source package, as distributions name it; `version` is the source's own version. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
}

/** What an extractor finds, before layers and ownership are known. */
export interface FoundPackage {
  /** purl type: `deb`, `apk`, `rpm`, `npm`, `pypi` … */
  readonly type: string;
  /** The name as its ecosystem spells it: `@scope/name` for npm, `group:artifact` for Maven. */
  readonly name: string;
  /** As installed, with epoch (`1:2.3-4`) where the system has one. Empty when unknown. */
  readonly version: string;
  readonly arch?: string;
  readonly source?: SourcePackage;
  /** SPDX expressions or, where no mapping is sure, `LicenseRef-…`-able raw text. */
  readonly licenses?: readonly string[];
  /** Vendor, maintainer or author, as the metadata says. */
  readonly supplier?: string;
  readonly homepage?: string;
  /** rpm modularity label `name:stream:version:context`. */
  readonly module?: string;
  /** Made by somebody other than the distribution, so not judged by the distribution's feed. */
  readonly isThirdParty?: boolean;
  /** Default `exact`. */
  readonly confidence?: Confidence;
  /** How the identity is known, in a few words; for binaries and guesses. */
  readonly evidence?: string;
  /** Further purl qualifiers. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** Names of packages of the same type this one depends on. */
  readonly dependsOn?: readonly string[];
  /** Where the evidence lies when that is not the claimed file itself (an entry of a jar: `app.jar!/lib/x.jar`). */
  readonly path?: ImagePath;
  /** True for the application's own root manifest rather than something installed. */
  readonly isApplication?: boolean;
}

/** One package of an inventory: one name and version, with everywhere it was found. */
export interface Package extends Omit<FoundPackage, "path"> {
  /** Canonical package URL; the identity of a package within an inventory. */
  readonly purl: string;
  /** The extractor that found it (or `sbom` formats on import). */
  readonly extractor: string;
  /** Never empty, sorted by path. */
  readonly locations: readonly Location[];
  /** purl of the OS package whose file list owns the evidence; such a package is judged by the distribution alone. */
  readonly ownedBy?: string;
}
