import { readableInstruction } from "../history.ts";
import type { Instruction } from "./parse.ts";

/** Builders keep no more of an instruction than this in what is compared; the rest is taken on trust. */
const COMPARED = 1500;

/** More of a command than is ever compared, whatever blanks it has. */
const MAX_TEXT = 65_536;

/** What a builder writes about a copy of local files: `COPY dir:1f2e… in /app`. */
const CLASSIC_COPY = /^(COPY|ADD) (?:--\S+ )*(?:file|dir|multi):[0-9a-f]+ in (.*)$/;

/**
 * Whether a layer, by the readable instruction of its history, was made by this instruction of the Dockerfile. Builders write variables
 * of `COPY` and `ADD` with their values, leave flags out, and put shells and build arguments before the command of `RUN`.
 */
export function fits(instruction: Instruction, history: string): boolean {
  const { keyword } = instruction;
  if (keyword === "RUN") return commandsOf(instruction).some((command) => isCommand(command, history));
  if (keyword === "WORKDIR") return endsLike(history, "WORKDIR", trimSlash(instruction.text).replace(/^\.\//, ""));
  const written = collapse(listed(instruction.text));
  const classic = CLASSIC_COPY.exec(history);
  if (classic) return classic[1] === keyword && matchesPattern(trimSlash(written.split(" ").at(-1) ?? ""), trimSlash(classic[2] ?? ""));
  const bare = history.replace(/^(COPY|ADD) (?:--\S+ )+/, "$1 ");
  return matchesPattern(`${keyword} ${written}`.slice(0, COMPARED), bare.slice(0, COMPARED));
}

/** A heredoc is the command itself, a script that is run, or part of what the shell gets. */
function commandsOf({ text, heredocs }: Instruction): readonly string[] {
  const [first] = heredocs;
  // Podman keeps the exec form as it is written.
  if (!first) return [...withoutShell(collapse(listed(text))), collapse(text)];
  const whole = [text, ...heredocs.map(({ name, content }) => `${content}\n${name}`)].join("\n");
  return [first.content, whole, `/dev/pipes/${first.name}`].map(collapse);
}

/** A shell that the author wrote himself, as in `["/bin/sh", "-c", "make"]`, is left out of the readable history like any other. */
function withoutShell(command: string): readonly string[] {
  const bare = readableInstruction(`RUN ${command}`)?.slice("RUN ".length);
  return bare && command.endsWith(` ${bare}`) ? [command, bare] : [command];
}

function isCommand(command: string, history: string): boolean {
  if (command === "") return false;
  const text = history.replace(/^RUN /, "");
  if (command.length <= COMPARED) return text === command || text.endsWith(` ${command}`);
  return text.includes(command.slice(0, COMPARED));
}

/** `["a", "b"]` as the words it stands for. */
function listed(text: string): string {
  if (!text.trimStart().startsWith("[")) return text;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.join(" ") : text;
  } catch {
    return text;
  }
}

const VARIABLE = /\$(?:\{[^{}]*\}|\w+)/;

/** Equal, where a variable may stand for anything. */
function matchesPattern(written: string, actual: string): boolean {
  const parts = unquote(written).split(VARIABLE);
  const [first = "", ...rest] = parts;
  const text = unquote(actual);
  if (rest.length === 0) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const found = index === rest.length - 1 ? text.length - part.length : text.indexOf(part, at);
    if (found < at || !text.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}

function endsLike(history: string, keyword: string, path: string): boolean {
  if (!history.startsWith(`${keyword} `)) return false;
  const actual = trimSlash(history.slice(keyword.length + 1));
  return VARIABLE.test(path) || unquote(actual).endsWith(unquote(path));
}

const collapse = (text: string): string => text.slice(0, MAX_TEXT).replace(/\s+/g, " ").trim();
const unquote = (text: string): string => text.replace(/["']/g, "");

/** Without slashes at the end, but for that of the root; by hand, since a pattern for it is slow over slashes in the middle. */
function trimSlash(path: string): string {
  const text = path.trim();
  let end = text.length;
  while (end > 1 && text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
