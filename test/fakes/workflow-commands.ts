/** An annotation as the run's page shows it. */
export interface ShownAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner makes of a step's standard output. */
export interface ReadLog {
  /** At most ten of each level; the rest are lines only. */
  readonly annotations: readonly ShownAnnotation[];
  /** Annotations beyond the platform's limit. */
  readonly dropped: number;
  readonly masks: readonly string[];
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Visible lines, with secrets masked; debug lines are not among them. */
  readonly lines: readonly string[];
  readonly debug: readonly string[];
  /** Commands that the runner refuses or does not know. */
  readonly refused: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const LIMIT = 10;
const REFUSED = new Set(["set-env", "add-path", "set-output", "save-state"]);

/**
 * Reads output line by line as the runner does (ActionCommand.TryParseV2): `::name key=value,…::message`, after leading white
 * space, with `%25`, `%0D`, `%0A` and, in properties, `%3A` and `%2C` decoded.
 */
export function readLog(text: string): ReadLog {
  const log = {
    annotations: [] as ShownAnnotation[],
    dropped: 0,
    masks: [] as string[],
    groups: [] as { title: string; lines: string[] }[],
    lines: [] as string[],
    debug: [] as string[],
    refused: [] as string[],
  };
  let group: { title: string; lines: string[] } | undefined;
  let stopped: string | undefined;

  const show = (line: string): void => {
    const masked = log.masks.reduce((result, secret) => result.replaceAll(secret, "***"), line);
    log.lines.push(masked);
    group?.lines.push(masked);
  };
  const annotate = (level: ShownAnnotation["level"], { properties, message }: Command): void => {
    if (log.annotations.filter((annotation) => annotation.level === level).length < LIMIT) log.annotations.push({ level, message, properties });
    else log.dropped += 1;
    show(`${level}: ${message}`);
  };
  const obey = (command: Command, line: string): void => {
    const { name, message } = command;
    if (name === "error" || name === "warning" || name === "notice") annotate(name, command);
    else if (name === "debug") log.debug.push(message);
    else if (name === "add-mask") log.masks.push(message);
    else if (name === "group") {
      group = { title: message, lines: [] };
      log.groups.push(group);
    } else if (name === "endgroup") group = undefined;
    else if (name === "stop-commands") stopped = message;
    else if (REFUSED.has(name)) log.refused.push(line);
    else show(line);
  };

  for (const line of text.split(/\r?\n/)) {
    const command = parse(line);
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined;
      else show(line);
    } else if (command) obey(command, line);
    else show(line);
  }
  return log;
}

function parse(line: string): Command | undefined {
  const match = /^::([A-Za-z][\w-]*)(?: ([^\n]*?))?::(.*)$/s.exec(line.trimStart());
  if (!match) return undefined;
  const properties = (match[2] ?? "")
    .split(",")
    .map((pair) => pair.split("=", 2))
    .flatMap(([key, value]) => (key && value ? [[key.trim(), decode(value).replaceAll("%3A", ":").replaceAll("%2C", ",")]] : []));
  return {
    name: match[1]?.toLowerCase() ?? "",
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: decode(match[3] ?? ""),
  };
}

function decode(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/**
 * Reads a file command's file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`): `name=value`, or `name<<DELIMITER`, lines, DELIMITER.
 * Throws where the runner would fail the step.
 */
export function readFileCommand(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (delimiter === "" || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(line.slice(0, heredoc), lines.slice(index + 1, end).join("\n"));
      index = end;
    } else if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1));
    else throw new Error(`Invalid format '${line}'`);
  }
  return Object.fromEntries(values);
}
