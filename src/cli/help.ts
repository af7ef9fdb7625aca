import type { OptionSpec } from "../scan/options/option-spec.ts";
import { OPTIONS, type OptionName } from "../scan/options/table.ts";
import type { Command } from "./command.ts";

const WIDTH = 100;
const EXIT_CODES = `Exit codes
  0  the image passed
  1  the policy failed the image
  2  wrong usage or configuration
  3  the scan could not be done, or was incomplete where completeness was demanded
  130, 143  it was stopped (SIGINT, SIGTERM)`;

export function formatGeneralHelp(commands: readonly Command[]): string {
  const rows = commands.map((command) => row(command.usage.replace(/^tidegate /, ""), command.summary, 34));
  return `Tidegate knows what is in a container image, what is wrong with it, and whether it may ship.

Usage: tidegate COMMAND [OPTIONS]

Commands
${rows.join("\n")}

General options
${row("-h, --help", "Show help, also for one command: tidegate scan --help", 34)}
${row("-V, --version", "Show the version.", 34)}
${row("-q, --quiet", "Only warnings and errors on standard error.", 34)}
${row("--debug", "Say more on standard error.", 34)}

${EXIT_CODES}
`;
}

export function formatCommandHelp(command: Command): string {
  const options = command.options.map((name) => row(label(name), describe(OPTIONS[name]), 28));
  const notes = command.notes ? `\n${command.notes.map((note) => wrap(note, 0)).join("\n")}\n` : "";
  return `${command.summary}

Usage: ${command.usage}
${notes}${options.length > 0 ? `\nOptions\n${options.join("\n")}\n` : ""}
${EXIT_CODES}
`;
}

function label(name: OptionName): string {
  const spec: OptionSpec = OPTIONS[name];
  const short = name === "output" ? "-o, " : "";
  const value = spec.kind === "flag" ? "" : ` ${spec.placeholder ?? (spec.kind === "choice" ? "WORD" : "VALUE")}`;
  return `${short}--${name}${value}`;
}

function describe(spec: OptionSpec): string {
  const values = spec.values ? ` One of ${spec.values.join(", ")}.` : "";
  const preset = spec.kind === "flag" || spec.default === "" ? "" : ` Default: ${spec.default.replaceAll(",", ", ")}.`;
  return `${spec.description}${values}${preset}`;
}

function row(left: string, right: string, column: number): string {
  const head = `  ${left}`;
  const body = wrap(right, column);
  return head.length < column ? head.padEnd(column) + body.trimStart() : `${head}\n${body}`;
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part) => " ".repeat(indent) + part).join("\n");
}
