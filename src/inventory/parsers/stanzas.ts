/** One block of `Name: value` lines. */
export interface Stanza {
  /** Wanted fields, names in lower case; of a field that occurs twice the last. Further lines of a value follow a newline, trimmed. */
  readonly fields: ReadonlyMap<string, string>;
  /** The first line that is no field, cut to a readable length. */
  readonly malformed: string | undefined;
}

const SPACE = 32;
const TAB = 9;
const MAX_SHOWN = 80;

/**
 * Reads deb822 text: blocks of fields divided by empty lines, with folded values
 * (https://manpages.debian.org/deb822.5). Only wanted fields are kept: a status file has thirty others per package.
 */
export function* parseStanzas(text: string, wanted: ReadonlySet<string>): Generator<Stanza> {
  let draft = new Draft(wanted);
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    if (line.trim() !== "") draft.add(line);
    else if (!draft.isEmpty) {
      yield draft;
      draft = new Draft(wanted);
    }
  }
  if (!draft.isEmpty) yield draft;
}

class Draft implements Stanza {
  readonly fields = new Map<string, string>();
  malformed: string | undefined;
  isEmpty = true;
  readonly #wanted: ReadonlySet<string>;
  /** The field whose value goes on; undefined while an unwanted one does. */
  #current: string | undefined;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  add(line: string): void {
    this.isEmpty = false;
    const first = line.charCodeAt(0);
    if (first === SPACE || first === TAB) {
      if (this.#current !== undefined) this.fields.set(this.#current, `${this.fields.get(this.#current) ?? ""}\n${line.trim()}`);
      return;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) {
      this.malformed ??= line.slice(0, MAX_SHOWN).trim();
      return;
    }
    const name = line.slice(0, colon).toLowerCase();
    this.#current = this.#wanted.has(name) ? name : undefined;
    if (this.#current !== undefined) this.fields.set(name, line.slice(colon + 1).trim());
  }
}
