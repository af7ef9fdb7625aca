/** The operating system of an image, read from its release files. */
export interface Distro {
  /** os-release `ID`, lower case, e.g. `debian`, `alpine`, `rhel`. */
  readonly id: string;
  /** os-release `VERSION_ID`, or what stands in for it; empty for rolling releases. */
  readonly version: string;
  readonly codename?: string;
  readonly prettyName?: string;
  readonly idLike?: readonly string[];
  /** The files this was read from, the deciding one first. */
  readonly sources: readonly string[];
  /** `true` when a derivative was mapped to its parent by guess. */
  readonly isGuess?: boolean;
  /** A rolling or testing release whose number says little (`sid`, `edge`). */
  readonly isRolling?: boolean;
  /** OSV ecosystems whose records judge this release, e.g. `Debian:12`, `Ubuntu:22.04:LTS`, most specific first; empty when no feed does. */
  readonly ecosystems: readonly string[];
}
