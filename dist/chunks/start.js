import { i as readEnvironment } from "./limits.js";
import { a as formatProgress, c as sanitizeText, i as formatAmount, n as listenForStop, r as watchLogger, s as sanitizeLine, t as createRuntime } from "./create-runtime.js";
import { i as redact, r as isTidegateError, t as TidegateError } from "./errors.js";
import { t as TOOL } from "./tool.js";
import { i as OPTIONS, t as readSettings } from "./read.js";
import { parseArgs } from "node:util";
function standardStreams() {
	return process.stdout.on("error", (error) => {
		error.code !== "EPIPE" && (process.stderr.write(`error: the result could not be written to standard output: ${error.message} [OUTPUT_UNWRITABLE]\n`), process.exit(3));
	}), {
		argv: process.argv.slice(2),
		stdout: process.stdout,
		stderr: process.stderr,
		setExitCode: (code) => {
			process.exitCode = code;
		}
	};
}
function createLiveBars(stream, now) {
	let tasks = new Map(), drawn = 0, last = -Infinity, clear = () => {
		drawn > 0 && stream.write(`\r${drawn > 1 ? `\u001b[${drawn - 1}A` : ""}\u001b[J`), drawn = 0;
	};
	return {
		update(update) {
			update.isFinished ? tasks.delete(update.task) : tasks.set(update.task, {
				...update,
				begun: tasks.get(update.task)?.begun ?? now()
			});
			let time = now();
			if (!update.isFinished && time - last < 80) return;
			last = time, clear();
			let lines = choose([...tasks.values()], stream.rows).map((task) => format(task, time, stream.columns ?? 80));
			stream.write(lines.join("\n")), drawn = lines.length;
		},
		clear
	};
}
function choose(tasks, rows = 9) {
	let steps = tasks.filter(({ isStep }) => isStep);
	return (steps.length > 0 ? steps : tasks).slice(0, Math.max(1, Math.min(8, rows - 1)));
}
function format({ task, done, total, unit, begun }, now, columns) {
	let amount = total ? `${formatAmount(done, unit)} of ${formatAmount(total, unit)}` : formatAmount(done, unit), elapsed = now - begun, figures = amount + (unit === "bytes" && elapsed >= 500 ? `, ${formatAmount(done / elapsed * 1e3, unit)}/s` : ""), name = task.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1").replace(/[^ -~]/g, "?"), room = columns - 1, width = Math.min(24, room - name.length - figures.length - 2);
	return total && width >= 4 ? `${name} ${drawBar(done / total, width)} ${figures}` : `${name.slice(0, Math.max(0, room - figures.length - 1))} ${figures}`.slice(0, Math.max(0, room));
}
function drawBar(share, width) {
	let filled = Math.round(Math.min(1, share) * width);
	return "█".repeat(filled) + "░".repeat(width - filled);
}
function createTerminalLogger(stream, verbosity, now) {
	let bars = stream.isTTY ? createLiveBars(stream, now) : void 0, last = new Map(), line = (prefix, message) => {
		bars?.clear(), stream.write(`${prefix}${sanitizeLine(message)}\n`);
	}, isQuiet = verbosity === "quiet";
	return {
		debug: (message) => verbosity === "debug" && line("debug: ", message),
		info: (message) => !isQuiet && line("", message),
		warning: (message) => line("warning: ", message),
		error: (message) => line("error: ", message),
		group: (title) => (verbosity === "debug" && line("", `${title} …`), () => {}),
		progress: (update) => {
			isQuiet || (bars ? bars.update(update) : (update.isStep ? update.isFinished : !update.isFinished && isDue(last, update, now())) && line("", formatProgress(update)));
		},
		clear: () => bars?.clear()
	};
}
function isDue(last, { task }, now) {
	let before = last.get(task);
	return before === void 0 && last.set(task, now), before === void 0 || now - before < 5e3 ? !1 : (last.set(task, now), !0);
}
const COMMANDS = [
	{
		name: "scan",
		load: async () => (await import("./scan.js")).scanCommand
	},
	{
		name: "sbom",
		load: async () => (await import("./sbom.js")).sbomCommand
	},
	{
		name: "explain",
		load: async () => (await import("./explain.js")).explainCommand
	},
	{
		name: "feed sync",
		load: async () => (await import("./feed-sync.js")).feedSyncCommand
	},
	{
		name: "feed status",
		load: async () => (await import("./feed-status.js")).feedStatusCommand
	},
	{
		name: "feed build",
		load: async () => (await import("./feed-build.js")).feedBuildCommand
	},
	{
		name: "feed push",
		load: async () => (await import("./feed-push.js")).feedPushCommand
	},
	{
		name: "feed pull",
		load: async () => (await import("./feed-pull.js")).feedPullCommand
	},
	{
		name: "feed export",
		load: async () => (await import("./feed-export.js")).feedExportCommand
	},
	{
		name: "feed import",
		load: async () => (await import("./feed-import.js")).feedImportCommand
	},
	{
		name: "comment",
		load: async () => (await import("./comment.js")).commentCommand
	}
];
function formatError(error, isDebug) {
	let lines = isTidegateError(error) ? [
		`error: ${error.message} [${error.code}]`,
		...causes(error),
		`hint: ${error.hint}`
	] : [`error: ${describe$1(error)} [INTERNAL]`, "hint: This is a bug in Tidegate; please report it with this message and `--debug` output."], stack = isDebug && error instanceof Error && error.stack ? [sanitizeText(error.stack)] : [];
	return `${[...lines.map(sanitizeLine), ...stack].join("\n")}\n`;
}
function exitCodeOf(error) {
	return isTidegateError(error) && error.exit === "usage" ? 2 : 3;
}
function causes(error) {
	let lines = [], cause = error.cause;
	for (let depth = 0; depth < 5 && cause !== void 0; depth += 1) lines.push(`  because: ${describe$1(cause)}`), cause = cause instanceof Error ? cause.cause : void 0;
	return lines;
}
function describe$1(error) {
	return redact(error instanceof Error ? error.message || error.name : String(error));
}
const EXIT_CODES = "Exit codes\n  0  the image passed\n  1  the policy failed the image\n  2  wrong usage or configuration\n  3  the scan could not be done, or was incomplete where completeness was demanded\n  130, 143  it was stopped (SIGINT, SIGTERM)";
function formatGeneralHelp(commands) {
	return `Tidegate knows what is in a container image, what is wrong with it, and whether it may ship.

Usage: tidegate COMMAND [OPTIONS]

Commands
${commands.map((command) => row(command.usage.replace(/^tidegate /, ""), command.summary, 34)).join("\n")}

General options
${row("-h, --help", "Show help, also for one command: tidegate scan --help", 34)}
${row("-V, --version", "Show the version.", 34)}
${row("-q, --quiet", "Only warnings and errors on standard error.", 34)}
${row("--debug", "Say more on standard error.", 34)}

${EXIT_CODES}
`;
}
function formatCommandHelp(command) {
	let options = command.options.map((name) => row(label(name), describe(OPTIONS[name]), 28)), notes = command.notes ? `\n${command.notes.map((note) => wrap(note, 0)).join("\n")}\n` : "";
	return `${command.summary}

Usage: ${command.usage}
${notes}${options.length > 0 ? `\nOptions\n${options.join("\n")}\n` : ""}
${EXIT_CODES}
`;
}
function label(name) {
	let spec = OPTIONS[name];
	return `${name === "output" ? "-o, " : ""}--${name}${spec.kind === "flag" ? "" : ` ${spec.placeholder ?? (spec.kind === "choice" ? "WORD" : "VALUE")}`}`;
}
function describe(spec) {
	let values = spec.values ? ` One of ${spec.values.join(", ")}.` : "", preset = spec.kind === "flag" || spec.default === "" ? "" : ` Default: ${spec.default.replaceAll(",", ", ")}.`;
	return `${spec.description}${values}${preset}`;
}
function row(left, right, column) {
	let head = `  ${left}`, body = wrap(right, column);
	return head.length < column ? head.padEnd(column) + body.trimStart() : `${head}\n${body}`;
}
function wrap(text, indent) {
	let lines = [], line = "";
	for (let word of text.split(" ")) line !== "" && indent + line.length + word.length + 1 > 100 && (lines.push(line), line = ""), line = line === "" ? word : `${line} ${word}`;
	return lines.push(line), lines.map((part) => " ".repeat(indent) + part).join("\n");
}
const REPEATABLE = new Set(["output", "feed"]), GENERAL = {
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	},
	quiet: {
		type: "boolean",
		short: "q"
	},
	debug: { type: "boolean" }
};
async function parseLine(argv, commands) {
	let { values, positionals } = parseOptions(argv), { entry, rest } = chooseCommand(positionals, commands), command = await entry?.load(), given = collectGiven(values, command), isHelp = values.help === !0 || positionals.length === 0 && values.version !== !0;
	return command && !isHelp && checkOperands(command, rest), {
		command,
		operands: rest,
		given,
		isHelp,
		isVersion: values.version === !0,
		verbosity: values.debug ? "debug" : values.quiet ? "quiet" : "normal"
	};
}
function parseOptions(argv) {
	let options = { ...GENERAL };
	for (let [name, spec] of Object.entries(OPTIONS)) spec.on.includes("cli") && (options[name] = {
		type: spec.kind === "flag" ? "boolean" : "string",
		...name === "output" ? { short: "o" } : {},
		multiple: REPEATABLE.has(name)
	});
	try {
		return parseArgs({
			args: [...argv],
			options,
			allowPositionals: !0,
			allowNegative: !0
		});
	} catch (error) {
		let message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
		throw new TidegateError("INPUT_UNKNOWN", message);
	}
}
function chooseCommand(words, commands) {
	for (let length of [2, 1]) {
		let name = words.slice(0, length).join(" "), entry = commands.find((candidate) => candidate.name === name);
		if (entry && words.length >= length) return {
			entry,
			rest: words.slice(length)
		};
	}
	let first = words[0];
	if (first === void 0 || first === "help") return {
		entry: void 0,
		rest: []
	};
	let names = commands.map(({ name }) => name).join(", ");
	throw new TidegateError("INPUT_UNKNOWN", `there is no command ${JSON.stringify(first)}`, { hint: `The commands are ${names}; see tidegate --help.` });
}
function collectGiven(values, command) {
	let given = {};
	for (let [name, value] of Object.entries(values)) if (!(name in GENERAL)) {
		if (command && !command.options.includes(name)) throw new TidegateError("INPUT_UNKNOWN", `tidegate ${command.name} has no option --${name}`, { hint: `See tidegate ${command.name} --help.` });
		given[name] = Array.isArray(value) ? value.join("\n") : String(value);
	}
	return given;
}
function checkOperands(command, operands) {
	let { names, min, max } = command.operands;
	if (operands.length >= min && operands.length <= max) return;
	let wrong = operands.length < min ? `${names.slice(operands.length).join(" and ")} missing` : `${JSON.stringify(operands[max])} is too much`;
	throw new TidegateError("INPUT_INVALID", `tidegate ${command.name}: ${wrong}`, { hint: `Usage: ${command.usage}` });
}
async function runCli(argv, io) {
	let isDebug = argv.includes("--debug");
	try {
		let line = await parseLine(argv, COMMANDS);
		return line.isVersion ? (io.stdout.write(`${TOOL.name} ${TOOL.version}\n`), 0) : line.command === void 0 || line.isHelp ? (io.stdout.write(line.command ? formatCommandHelp(line.command) : formatGeneralHelp(await Promise.all(COMMANDS.map(({ load }) => load())))), 0) : await runCommand(line, io);
	} catch (error) {
		return io.stderr.write(formatError(error, isDebug)), exitCodeOf(error);
	}
}
async function runCommand({ command, operands, given, verbosity }, io) {
	if (command === void 0) return 0;
	let settings = readSettings(given), timeout = new AbortController(), terminal = createTerminalLogger(terminalOf(io), verbosity, () => Date.now()), { logger, activity } = watchLogger(terminal), signal = AbortSignal.any([timeout.signal, ...io.stop ? [io.stop] : []]), timer = setTimeout(() => {
		timeout.abort(new TidegateError("TIMEOUT", `the run took longer than ${settings.text("timeout")}${activity()}`));
	}, settings.duration("timeout"));
	try {
		let runtime = await createRuntime({
			logger,
			environment: io.environment,
			signal,
			offline: settings.flag("offline")
		});
		return await command.run({
			operands,
			settings,
			runtime,
			io
		});
	} catch (error) {
		throw signal.aborted ? signal.reason : error;
	} finally {
		clearTimeout(timer), terminal.clear();
	}
}
function terminalOf({ stderr, environment }) {
	return environment.TERM === "dumb" ? { write: (text) => stderr.write(text) } : stderr;
}
async function start() {
	let { stdout, stderr, setExitCode, argv } = standardStreams(), stopping = listenForStop(), code = await runCli(argv, {
		stdout,
		stderr,
		environment: readEnvironment(),
		stop: stopping.signal
	});
	setExitCode(stopping.exitCode() ?? code);
}
export { start };
