import type { ImagePath } from "../../../../model/location.ts";

/** One package of the installed database. */
export interface ApkRecord {
  readonly name: string;
  readonly version: string;
  /** One-letter fields as they are named there, but for files; of a letter that occurs twice the last. */
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly ImagePath[];
  /** The first line that is no field. */
  readonly malformed: string | undefined;
}

/** Fields of single files, of no interest here: permissions of directories and files, checksums. */
const SKIPPED: ReadonlySet<string> = new Set(["M", "a", "Z"]);

class Draft {
  readonly fields = new Map<string, string>();
  readonly files: ImagePath[] = [];
  malformed: string | undefined;
  #directory = "";

  get name(): string {
    return this.fields.get("P") ?? "";
  }

  get version(): string {
    return this.fields.get("V") ?? "";
  }

  add(line: string): void {
    const key = line.charAt(0);
    const value = line.slice(2).trim();
    if (line.charAt(1) !== ":") this.malformed ??= line;
    else if (key === "F") this.#directory = value;
    else if (key === "R") this.files.push(this.#directory === "" ? value : `${this.#directory}/${value}`);
    else if (!SKIPPED.has(key)) this.fields.set(key, value);
  }
}

/** Blocks of `X:value` lines divided by empty ones. `F:` opens a directory, `R:` names a file in it. */
export function* parseInstalled(text: string): Generator<ApkRecord> {
  let draft: Draft | undefined;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    if (line.trim() !== "") {
      draft ??= new Draft();
      draft.add(line);
    } else if (draft !== undefined) {
      yield draft;
      draft = undefined;
    }
  }
  if (draft !== undefined) yield draft;
}
