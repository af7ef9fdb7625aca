/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** What follows the keyword and its flags, continuation lines joined. */
  readonly text: string;
  /** 1-based line where it begins. */
  readonly line: number;
  readonly heredocs: readonly Heredoc[];
}

export interface Heredoc {
  readonly name: string;
  readonly content: string;
}

/** One `FROM` and what follows it. */
export interface Stage {
  /** As written: an image, or the name or number of an earlier stage. */
  readonly from: string;
  readonly name?: string;
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  /** Defaults of the arguments before the first `FROM`, which `FROM` lines may name. */
  readonly args: ReadonlyMap<string, string>;
  readonly stages: readonly Stage[];
}

const MAX_LINES = 20_000;
/** Of one instruction; more is never compared. */
const MAX_TEXT = 65_536;

/** Parses a Dockerfile as far as layers go (https://docs.docker.com/reference/dockerfile/). Never throws: what is no instruction is passed over. */
export function parseDockerfile(text: string): Dockerfile {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/, MAX_LINES);
  const args = new Map<string, string>();
  const stages: { from: string; name?: string; line: number; instructions: Instruction[] }[] = [];
  for (const instruction of readInstructions(lines, readEscape(lines))) {
    if (instruction.keyword === "FROM") {
      const [from = "", as, name] = instruction.text.split(/\s+/);
      stages.push({ from, line: instruction.line, instructions: [], ...(as?.toUpperCase() === "AS" && name ? { name } : {}) });
    } else if (stages.length > 0) stages.at(-1)?.instructions.push(instruction);
    else if (instruction.keyword === "ARG") for (const [name, value] of readArguments(instruction.text)) args.set(name, value);
  }
  return { args, stages };
}

/** The directive `# escape=` may stand among the comments at the very top. */
function readEscape(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line);
    if (directive === null) break;
    if (directive[1]?.toLowerCase() === "escape" && directive[2] === "`") return "`";
  }
  return "\\";
}

function* readInstructions(lines: readonly string[], escape: string): Generator<Instruction> {
  const ends = indexEnds(lines);
  for (let at = 0; at < lines.length; ) {
    const line = at + 1;
    const joined = joinLines(lines, at, escape);
    at = joined.next;
    const [, word = "", rest = ""] = /^\s*([a-z]+)\s+(.*)$/is.exec(joined.text) ?? [];
    if (word === "") continue;
    const keyword = word.toUpperCase();
    const text = withoutFlags(rest).slice(0, MAX_TEXT);
    const { heredocs, next } = /^(RUN|COPY|ADD)$/.test(keyword) ? readHeredocs(text, { lines, ends, from: at }) : { heredocs: [], next: at };
    at = next;
    yield { keyword, text, line, heredocs };
  }
}

/** One instruction with its continuation lines; comments and empty lines inside it are no part of it. */
function joinLines(lines: readonly string[], from: number, escape: string): { readonly text: string; readonly next: number } {
  const first = (lines[from] ?? "").trimEnd();
  if (isComment(first)) return { text: "", next: from + 1 };
  const parts = [first];
  let isOpen = first.endsWith(escape);
  let next = from + 1;
  for (; isOpen && next < lines.length; next += 1) {
    const part = (lines[next] ?? "").trimEnd();
    if (part === "" || isComment(part)) continue;
    parts.push(part);
    isOpen = part.endsWith(escape);
  }
  const last = parts.length - 1;
  return { text: parts.map((part, index) => (index < last ? part.slice(0, -1) : part)).join(""), next };
}

const isComment = (line: string): boolean => line.trimStart().startsWith("#");

/** `--from=build`, `--mount=type=cache,target=/x` */
function withoutFlags(text: string): string {
  let rest = text.trim();
  for (let flag = /^--[\w-]+(=("[^"]*"|\S*))?\s+/.exec(rest); flag; flag = /^--[\w-]+(=("[^"]*"|\S*))?\s+/.exec(rest))
    rest = rest.slice(flag[0].length);
  return rest;
}

interface Below {
  readonly lines: readonly string[];
  readonly ends: ReadonlyMap<string, readonly number[]>;
  /** Where the bodies may begin. */
  readonly from: number;
}

/** Lines that may end a heredoc, by the name on them: a file of many heredocs without an end is not searched over and over. */
function indexEnds(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const name = /^\t*([A-Za-z_]\w*)$/.exec(line)?.[1];
    if (name === undefined) continue;
    const known = ends.get(name);
    if (known) known.push(index);
    else ends.set(name, [index]);
  }
  return ends;
}

function readHeredocs(text: string, { lines, ends, from }: Below): { heredocs: readonly Heredoc[]; next: number } {
  const heredocs: Heredoc[] = [];
  let next = from;
  for (const [, dash, name = ""] of text.matchAll(/(?<!<)<<(-?)\s*["']?([A-Za-z_]\w*)["']?/g)) {
    const strip = (line: string): string => (dash === "-" ? line.replace(/^\t+/, "") : line);
    const end = ends.get(name)?.find((index) => index >= next && strip(lines[index] ?? "") === name);
    if (end === undefined) break;
    heredocs.push({ name, content: lines.slice(next, end).map(strip).join("\n") });
    next = end + 1;
  }
  return { heredocs, next };
}

function* readArguments(text: string): Generator<[string, string]> {
  for (const [, name = "", quoted, plain] of text.matchAll(/([A-Za-z_]\w*)(?:=(?:"([^"]*)"|(\S*)))?/g)) {
    const value = quoted ?? plain;
    if (value !== undefined) yield [name, value];
  }
}
