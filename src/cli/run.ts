import { TidegateError } from "../model/errors.ts";
import { TOOL } from "../model/tool.ts";
import type { LogStream } from "../platform/loggers/live-bars.ts";
import { createTerminalLogger } from "../platform/loggers/terminal.ts";
import { watchLogger } from "../platform/loggers/watched.ts";
import { createRuntime } from "../scan/create-runtime.ts";
import { readSettings } from "../scan/options/read.ts";
import type { CliIo } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { exitCodeOf, formatError } from "./errors.ts";
import { formatCommandHelp, formatGeneralHelp } from "./help.ts";
import { type ParsedLine, parseLine } from "./parse.ts";

/** Runs one command line and returns the exit code. Nothing escapes: every error is shown with its hint. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const isDebug = argv.includes("--debug");
  try {
    const line = await parseLine(argv, COMMANDS);
    if (line.isVersion) {
      io.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
      return 0;
    }
    if (line.command === undefined || line.isHelp) {
      io.stdout.write(line.command ? formatCommandHelp(line.command) : formatGeneralHelp(await Promise.all(COMMANDS.map(({ load }) => load()))));
      return 0;
    }
    return await runCommand(line, io);
  } catch (error) {
    io.stderr.write(formatError(error, isDebug));
    return exitCodeOf(error);
  }
}

async function runCommand({ command, operands, given, verbosity }: ParsedLine, io: CliIo): Promise<number> {
  if (command === undefined) return 0;
  const settings = readSettings(given);
  const timeout = new AbortController();
  const terminal = createTerminalLogger(terminalOf(io), verbosity, () => Date.now());
  const { logger, activity } = watchLogger(terminal);
  const signal = AbortSignal.any([timeout.signal, ...(io.stop ? [io.stop] : [])]);
  const timer = setTimeout(() => {
    timeout.abort(new TidegateError("TIMEOUT", `the run took longer than ${settings.text("timeout")}${activity()}`));
  }, settings.duration("timeout"));
  try {
    const runtime = await createRuntime({ logger, environment: io.environment, signal, offline: settings.flag("offline") });
    return await command.run({ operands, settings, runtime, io });
  } catch (error) {
    // Whatever the abort made fail, the reason is the time limit or who stopped it.
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    terminal.clear();
  }
}

/** A dumb terminal cannot take back what it has shown. */
function terminalOf({ stderr, environment }: CliIo): LogStream {
  return environment["TERM"] === "dumb" ? { write: (text) => stderr.write(text) } : stderr;
}
