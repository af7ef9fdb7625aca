/** A text that stands in a binary, and the version in it. */
export interface Signature {
  /** Literal text near the version; what is searched for, fast, in the whole file. */
  readonly near: string;
  /** Applied to the few hundred characters around each hit, as Latin-1; its first group is the version. */
  readonly pattern: RegExp;
  /** Characters looked at before and after the hit. */
  readonly window?: number;
}

/** How to recognise one program or library that no package manager installed. */
export interface Classifier {
  /** Name of the package, of purl type `generic`. */
  readonly name: string;
  /** Base names of its files, without `.exe`; a pattern may capture what `signatures` needs to know. */
  readonly files: readonly (string | RegExp)[];
  /** Tried in this order; the first that is found anywhere in the file counts. */
  readonly signatures: (fileName: RegExpExecArray | undefined) => readonly Signature[];
  /** A script or archive rather than an executable: claimed by its names, which then are all literal. */
  readonly isScript?: true;
}

/** The usual row: a literal and the pattern it stands in. */
export function classify(
  name: string,
  files: Classifier["files"],
  ...signatures: readonly (readonly [near: string, pattern: RegExp, window?: number])[]
): Classifier {
  const list = signatures.map(([near, pattern, window]): Signature => ({ near, pattern, ...(window === undefined ? {} : { window }) }));
  return { name, files, signatures: () => list };
}
