import { ACTION_INPUTS, ACTION_OUTPUTS } from "../../src/action/inputs.ts";

/** Tables that live inside hand-written documents: file → name → Markdown. */
export function renderTables(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return { "README.md": { inputs: renderInputs(), outputs: renderOutputs() } };
}

function renderInputs(): string {
  const rows = ACTION_INPUTS.map((input) => `| \`${input.name}\` | ${input.isRequired ? "required" : cell(input.default)} | ${input.description} |`);
  return `| Input | Default | What it does |\n|---|---|---|\n${rows.join("\n")}`;
}

function renderOutputs(): string {
  const rows = Object.entries(ACTION_OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return `| Output | What it holds |\n|---|---|\n${rows.join("\n")}`;
}

function cell(value: string): string {
  return value === "" ? "" : `\`${value}\``;
}
