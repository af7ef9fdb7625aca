/** A line of a lock file or manifest that names a package. */
export interface NamedLine {
  /** purl type. */
  readonly type: string;
  readonly name: string;
  /** Empty where the line leaves the version open. */
  readonly version: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Reads one kind of file line by line; a file that is laid out otherwise just yields nothing. */
type LineReader = (lines: readonly string[]) => Iterable<NamedLine>;

/** Which file is read how; the first pattern that fits a file's name counts. */
const READERS: readonly (readonly [RegExp, LineReader])[] = [
  [/^(package-lock|npm-shrinkwrap)\.json$/, (lines) => readJsonKeys(lines, "npm", /^\s*"version":\s*"([^"]+)"/)],
  [/^package\.json$/, (lines) => readLines(lines, "npm", /^\s*"((?:@[^/"]+\/)?[^/"]+)":\s*"[~^>=<]*\s*v?\d[^"]*"/)],
  [/^pnpm-lock\.yaml$/, (lines) => readLines(lines, "npm", /^ {2}'?\/?((?:@[^/@']+\/)?[^/@']+)[@/]([^:(')]+)(?:\([^']*\))?'?:\s*$/)],
  [/^yarn\.lock$/, readYarn],
  [/^requirements[\w.-]*\.(txt|in)$/, readRequirements],
  [/^(poetry|uv|pdm)\.lock$/, (lines) => readTomlPackages(lines, "pypi")],
  [/^Pipfile\.lock$/, (lines) => readJsonKeys(lines, "pypi", /^\s*"version":\s*"==([^"]+)"/)],
  [/^Cargo\.lock$/, (lines) => readTomlPackages(lines, "cargo")],
  [/^go\.mod$/, (lines) => readLines(lines, "golang", /^(?:require\s+|\s+)([\w.-]+\.[\w.-]+(?:\/[^\s/]+)*)\s+v(\S+)/)],
  [/^pom\.xml$/, readPom],
  [/^gradle\.lockfile$/, (lines) => readLines(lines, "maven", /^([\w.-]+:[\w.-]+):([^=\s]+)=/)],
  [/^Gemfile\.lock$/, (lines) => readLines(lines, "gem", /^ {4}([\w.-]+) \(([^)\s]+)\)/)],
  [/^composer\.lock$/, readComposer],
  [/^packages\.lock\.json$/, (lines) => readJsonKeys(lines, "nuget", /^\s*"resolved":\s*"([^"]+)"/)],
];

/** The reader for a file of this name, without its folder. */
export function findLineReader(file: string): ((text: string) => Iterable<NamedLine>) | undefined {
  const reader = READERS.find(([pattern]) => pattern.test(file))?.[1];
  return reader && ((text) => reader(splitLines(text)));
}

/** Lines of a length that a person writes; those of packed files are not looked at. */
const MAX_LINE = 2000;

function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => (line.length > MAX_LINE ? "" : line));
}

function* readLines(lines: readonly string[], type: string, pattern: RegExp): Iterable<NamedLine> {
  for (const [index, text] of lines.entries()) {
    const [, name, version = ""] = pattern.exec(text) ?? [];
    if (name) yield { type, name, version, line: index + 1 };
  }
}

/** `"node_modules/a/node_modules/b": {` or `"b": {`, and its version in the lines that follow. */
function* readJsonKeys(lines: readonly string[], type: string, versionLine: RegExp): Iterable<NamedLine> {
  let open: { name: string; line: number } | undefined;
  for (const [index, text] of lines.entries()) {
    const key = /^\s*"([^"]*)":\s*\{\s*$/.exec(text)?.[1];
    // The application itself has an empty name.
    if (key === "") open = undefined;
    else if (key !== undefined) open = { name: key.replace(/^.*node_modules\//, ""), line: index + 1 };
    const version = open && versionLine.exec(text)?.[1];
    if (!open || !version) continue;
    yield { type, version, ...open };
    open = undefined;
  }
}

/** A line of ranges, and `version` in one of the next. */
function* readYarn(lines: readonly string[]): Iterable<NamedLine> {
  let open: { name: string; line: number } | undefined;
  for (const [index, text] of lines.entries()) {
    const name = /^"?((?:@[^/@"\s]+\/)?[^@"\s]+)@.+:$/.exec(text)?.[1];
    if (name) open = { name, line: index + 1 };
    const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(text)?.[1];
    if (!open || !version) continue;
    yield { type: "npm", version, ...open };
    open = undefined;
  }
}

function* readRequirements(lines: readonly string[]): Iterable<NamedLine> {
  for (const [index, text] of lines.entries()) {
    const [, name, rest = ""] = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?=[=<>!~;#@\s]|$)(.*)$/.exec(text) ?? [];
    if (name) yield { type: "pypi", name, version: /^===?\s*([^\s;#,\\]+)/.exec(rest)?.[1] ?? "", line: index + 1 };
  }
}

function* readTomlPackages(lines: readonly string[], type: string): Iterable<NamedLine> {
  let open: { name: string; line: number } | undefined;
  for (const [index, text] of lines.entries()) {
    if (text.startsWith("[")) open = undefined;
    const name = /^name\s*=\s*"([^"]+)"/.exec(text)?.[1];
    if (name) open = { name, line: index + 1 };
    const version = open && /^version\s*=\s*"([^"]+)"/.exec(text)?.[1];
    if (open && version) yield { type, version, ...open };
  }
}

/** Group and artifact of a dependency stand in lines of their own; a version that is a property stays open. */
function* readPom(lines: readonly string[]): Iterable<NamedLine> {
  let group = "";
  let open: { name: string; line: number } | undefined;
  for (const [index, text] of lines.entries()) {
    group = /<groupId>\s*([\w.-]+)\s*<\/groupId>/.exec(text)?.[1] ?? group;
    const artifact = /<artifactId>\s*([\w.-]+)\s*<\/artifactId>/.exec(text)?.[1];
    if (artifact) open = { name: `${group}:${artifact}`, line: index + 1 };
    const version = /<version>\s*([\w.-]+)\s*<\/version>/.exec(text)?.[1];
    if (!open || !(version || /<\/dependency>/.test(text))) continue;
    yield { type: "maven", version: version ?? "", ...open };
    open = undefined;
  }
}

function* readComposer(lines: readonly string[]): Iterable<NamedLine> {
  let open: { name: string; line: number } | undefined;
  for (const [index, text] of lines.entries()) {
    const name = /^\s*"name":\s*"([\w.-]+\/[\w.-]+)"/.exec(text)?.[1];
    if (name) open = { name, line: index + 1 };
    const version = /^\s*"version":\s*"([^"]+)"/.exec(text)?.[1];
    if (!open || !version) continue;
    yield { type: "composer", version, ...open };
    open = undefined;
  }
}
