import { parseArgs } from "node:util";
import { TidegateError } from "../model/errors.ts";
import type { OptionSpec } from "../scan/options/option-spec.ts";
import { OPTIONS, type OptionName } from "../scan/options/table.ts";
import type { Command, CommandEntry } from "./command.ts";

/** Given several times they mean several things. */
const REPEATABLE: ReadonlySet<string> = new Set(["output", "feed"] satisfies OptionName[]);

export interface ParsedLine {
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly given: Readonly<Partial<Record<OptionName, string>>>;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
  readonly verbosity: "quiet" | "normal" | "debug";
}

const GENERAL = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  quiet: { type: "boolean", short: "q" },
  debug: { type: "boolean" },
} as const;

/** Reads a command line. Throws INPUT_UNKNOWN or INPUT_INVALID with what to do. */
export async function parseLine(argv: readonly string[], commands: readonly CommandEntry[]): Promise<ParsedLine> {
  const { values, positionals } = parseOptions(argv);
  const { entry, rest } = chooseCommand(positionals, commands);
  const command = await entry?.load();
  const given = collectGiven(values, command);
  const isHelp = values["help"] === true || (positionals.length === 0 && values["version"] !== true);
  if (command && !isHelp) checkOperands(command, rest);
  return {
    command,
    operands: rest,
    given,
    isHelp,
    isVersion: values["version"] === true,
    verbosity: values["debug"] ? "debug" : values["quiet"] ? "quiet" : "normal",
  };
}

function parseOptions(argv: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  const options: Record<string, { type: "boolean" | "string"; short?: string; multiple?: boolean }> = { ...GENERAL };
  for (const [name, spec] of Object.entries<OptionSpec>(OPTIONS)) {
    if (spec.on.includes("cli"))
      options[name] = {
        type: spec.kind === "flag" ? "boolean" : "string",
        ...(name === "output" ? { short: "o" } : {}),
        multiple: REPEATABLE.has(name),
      };
  }
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw new TidegateError("INPUT_UNKNOWN", message);
  }
}

function chooseCommand(words: readonly string[], commands: readonly CommandEntry[]): { entry: CommandEntry | undefined; rest: readonly string[] } {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ");
    const entry = commands.find((candidate) => candidate.name === name);
    if (entry && words.length >= length) return { entry, rest: words.slice(length) };
  }
  const first = words[0];
  if (first === undefined || first === "help") return { entry: undefined, rest: [] };
  const names = commands.map(({ name }) => name).join(", ");
  throw new TidegateError("INPUT_UNKNOWN", `there is no command ${JSON.stringify(first)}`, {
    hint: `The commands are ${names}; see tidegate --help.`,
  });
}

function collectGiven(values: Record<string, unknown>, command: Command | undefined): Partial<Record<OptionName, string>> {
  const given: Partial<Record<OptionName, string>> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name in GENERAL) continue;
    if (command && !(command.options as readonly string[]).includes(name)) {
      throw new TidegateError("INPUT_UNKNOWN", `tidegate ${command.name} has no option --${name}`, { hint: `See tidegate ${command.name} --help.` });
    }
    given[name as OptionName] = Array.isArray(value) ? value.join("\n") : String(value);
  }
  return given;
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { names, min, max } = command.operands;
  if (operands.length >= min && operands.length <= max) return;
  const wrong = operands.length < min ? `${names.slice(operands.length).join(" and ")} missing` : `${JSON.stringify(operands[max])} is too much`;
  throw new TidegateError("INPUT_INVALID", `tidegate ${command.name}: ${wrong}`, { hint: `Usage: ${command.usage}` });
}
