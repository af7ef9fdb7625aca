/**
 * Advisories in the shape of the OSV schema, reduced to what is used.
 * https://ossf.github.io/osv-schema/ – camelCase here, snake_case there.
 */
export interface OsvEvent {
  readonly introduced?: string;
  readonly fixed?: string;
  readonly lastAffected?: string;
  readonly limit?: string;
}

export interface OsvRange {
  readonly type: "SEMVER" | "ECOSYSTEM";
  readonly events: readonly OsvEvent[];
}

/** One `affected[]` entry. GIT ranges are left out at the border. */
export interface Affected {
  /** With suffix, as the record spells it: `Debian:12`, `npm`. */
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly OsvRange[];
  readonly versions: readonly string[];
  readonly severity: readonly OsvSeverity[];
  /** A word such as `unimportant`, `HIGH`, `end-of-life`, from ecosystem_specific or database_specific. */
  readonly severityWord?: string;
  /** State words that say why there is no fix (`ignored`, `postponed`, `wont-fix` …). */
  readonly fixState?: string;
  /** Binary packages or architectures the entry is limited to, where the database says so. */
  readonly binaries?: readonly string[];
  readonly arches?: readonly string[];
  /** `module:stream` for modular rpm advisories; several, one of which applies, are joined by commas. */
  readonly module?: string;
  /** Of an update notice: those of its vulnerabilities that this package of this release has, where the database says so. */
  readonly cves?: readonly string[];
  /** Update notices that bring the fix (`RHSA-2024:1234`), of a record that is none itself. */
  readonly notices?: readonly string[];
}

export interface OsvSeverity {
  /** `CVSS_V2`, `CVSS_V3`, `CVSS_V4`, or a word scheme such as `Ubuntu`. */
  readonly type: string;
  readonly score: string;
}

/** What matching reads: no prose. */
export interface Advisory {
  readonly id: string;
  /** RFC 3339. */
  readonly modified: string;
  readonly published?: string;
  readonly withdrawn?: string;
  readonly aliases: readonly string[];
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly severity: readonly OsvSeverity[];
  readonly severityWord?: string;
  readonly affected: readonly Affected[];
}

/** What a reader wants to know about a reported advisory; foreign text, escaped wherever it is shown. */
export interface AdvisoryText {
  readonly id: string;
  readonly summary?: string;
  readonly details?: string;
  readonly references: readonly { readonly type: string; readonly url: string }[];
}

/** An advisory as a feed source yields it. */
export interface AdvisoryRecord {
  readonly advisory: Advisory;
  readonly text: AdvisoryText;
}
