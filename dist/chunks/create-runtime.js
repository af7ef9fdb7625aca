import { t as TidegateError } from "./errors.js";
import { t as TOOL } from "./tool.js";
import { dirname, join, sep } from "node:path";
import { Duplex, Readable, addAbortSignal } from "node:stream";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { closeSync, constants, fstatSync, openSync, read, readSync } from "node:fs";
import * as fs$1 from "node:fs/promises";
import { tmpdir } from "node:os";
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;
function sanitizeText(text) {
	return text.replaceAll("\r\n", "\n").replace(UNSAFE, (character) => {
		let code = character.codePointAt(0) ?? 0;
		return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}
function sanitizeLine(text) {
	return sanitizeText(text.replace(/[\r\n\u2028\u2029]+/g, " "));
}
function neutralizeCommands(text) {
	return sanitizeText(text).replace(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "##​[");
}
function formatProgress({ task, note, done, total, unit, isFinished }) {
	let amount = formatAmount(done, unit), share = total && !isFinished ? `${amount} of ${formatAmount(total, unit)}` : amount;
	return sanitizeLine(note === void 0 ? `${task} ${share}` : `${task}: ${note}, ${share}`);
}
function formatAmount(amount, unit) {
	return unit === "bytes" ? amount < 1e6 ? `${Math.ceil(amount / 1e3)} kB` : `${(amount / 1e6).toFixed(1)} MB` : `${amount} ${unit}`;
}
function watchLogger(inner) {
	let groups = [], tasks = new Map();
	return {
		logger: {
			...inner,
			group: (title) => {
				let end = inner.group(title);
				return groups.push(title), () => {
					groups.splice(groups.lastIndexOf(title), 1), end();
				};
			},
			progress: (update) => {
				update.isFinished ? tasks.delete(update.task) : tasks.set(update.task, update), inner.progress(update);
			}
		},
		activity: () => {
			let names = [...tasks.keys()].slice(0, 4).join(", "), group = groups.at(-1);
			return group === void 0 ? names === "" ? "" : ` at: ${names}` : ` at ${JSON.stringify(group)}${names === "" ? "" : `: ${names}`}`;
		}
	};
}
const CODES = {
	SIGINT: 130,
	SIGTERM: 143,
	SIGHUP: 129
};
function listenForStop() {
	let controller = new AbortController(), code;
	for (let [name, exitCode] of Object.entries(CODES)) process.on(name, () => {
		code !== void 0 && process.exit(exitCode), code = exitCode, setTimeout(() => process.exit(exitCode), 3e3).unref(), controller.abort(new TidegateError("CANCELLED", `the run was cancelled (${name})`));
	});
	return {
		signal: controller.signal,
		exitCode: () => code
	};
}
function createClock() {
	return {
		now: () => Date.now(),
		sleep: async (ms, signal) => {
			await setTimeout$1(ms, void 0, signal ? { signal } : {});
		}
	};
}
function createCommandRunner(environment) {
	return { run: async (request) => {
		request.signal.throwIfAborted();
		let result = await runOnce(request, environment);
		return request.signal.throwIfAborted(), result;
	} };
}
function runOnce({ program, args, input, timeout, maxOutput, signal }, environment) {
	return new Promise((resolve) => {
		let options = {
			timeout,
			maxBuffer: maxOutput,
			signal,
			killSignal: "SIGKILL",
			windowsHide: !0,
			env: environment
		}, child = process.getBuiltinModule("node:child_process").execFile(program, args, options, (error, output) => {
			resolve(error ? {
				exitCode: typeof error.code == "number" ? error.code : void 0,
				output
			} : {
				exitCode: 0,
				output
			});
		});
		child.stdin?.on("error", () => void 0), child.stdin?.end(input);
	});
}
const readAt = promisify(read);
let temporaryCounter = 0;
function createFileSystem() {
	return {
		sep,
		join,
		stat,
		open: openRandomAccess,
		readLink: (path) => fs$1.readlink(path),
		readFile,
		list,
		makeDirectory: makeDirectories,
		writeAtomically,
		overwrite,
		openWrite,
		rename: fs$1.rename,
		remove: (path) => fs$1.rm(path, {
			recursive: !0,
			force: !0
		}),
		touch: async (path) => {
			let now = new Date();
			await fs$1.utimes(path, now, now);
		},
		standardInput,
		makeTemporary: (prefix) => fs$1.mkdtemp(join(tmpdir(), prefix))
	};
}
async function stat(path, { isLinkItself = !1 } = {}) {
	try {
		let found = await (isLinkItself ? fs$1.lstat(path) : fs$1.stat(path));
		return {
			kind: found.isSymbolicLink() ? "symlink" : found.isFile() ? "file" : found.isDirectory() ? "directory" : found.isSocket() ? "socket" : "other",
			size: found.size,
			modified: found.mtimeMs,
			mode: found.mode & 4095
		};
	} catch (error) {
		if (isCode(error, "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE")) return;
		throw error;
	}
}
const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
async function openRandomAccess(path, { isLinkRefused = !1 } = {}) {
	let fd = openSync(path, isLinkRefused ? O_RDONLY | O_NONBLOCK | O_NOFOLLOW : "r"), { size } = fstatSync(fd);
	return {
		size,
		readSync(target, position) {
			let done = 0;
			for (; done < target.length;) {
				let count = readSync(fd, target, done, target.length - done, position + done);
				if (count === 0) break;
				done += count;
			}
			return done;
		},
		stream: ({ start = 0, end = size, chunkSize = 1 << 20, signal } = {}) => readChunks(fd, {
			start,
			end,
			chunkSize,
			signal
		}),
		identify: (now) => identify(fd, now),
		close: async () => closeSync(fd)
	};
}
function identify(fd, now) {
	let { dev, ino, size, mtimeNs, ctimeNs } = fstatSync(fd, { bigint: !0 }), latest = (BigInt(Math.floor(now)) - 3000n) * 1000000n;
	return ctimeNs > 0n && ctimeNs < latest && mtimeNs < latest && ino > 0n ? [
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ") : void 0;
}
async function* readChunks(fd, { start, end, chunkSize, signal }) {
	for (let position = start; position < end;) {
		signal?.throwIfAborted();
		let buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position)), { bytesRead } = await readAt(fd, buffer, 0, buffer.length, position);
		if (bytesRead === 0) return;
		position += bytesRead, yield bytesRead < buffer.length ? buffer.subarray(0, bytesRead) : buffer;
	}
}
async function readFile(path, limit) {
	let handle = await fs$1.open(path, "r");
	try {
		let { size } = await handle.stat();
		if (size > limit) throw new TidegateError("INPUT_INVALID", `${path} is ${size} bytes; at most ${limit} are read`);
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}
async function list(path) {
	try {
		return (await fs$1.readdir(path)).sort();
	} catch (error) {
		if (isCode(error, "ENOENT", "ENOTDIR")) return [];
		throw error;
	}
}
async function makeDirectories(path) {
	try {
		await fs$1.mkdir(path);
	} catch (error) {
		if (isCode(error, "EEXIST", "EISDIR")) return;
		let parent = dirname(path);
		if (!isCode(error, "ENOENT") || parent === path) throw error;
		await makeDirectories(parent), await fs$1.mkdir(path).catch((again) => {
			if (!isCode(again, "EEXIST")) throw again;
		});
	}
}
async function overwrite(path, position, content) {
	let handle = await fs$1.open(path, "r+");
	try {
		await handle.write(content, 0, content.length, position), await handle.sync();
	} finally {
		await handle.close();
	}
}
async function writeAtomically(path, content) {
	await makeDirectories(dirname(path)), temporaryCounter += 1;
	let temporary = `${path}.${process.pid}.${temporaryCounter}.tmp`;
	try {
		await fs$1.writeFile(temporary, content, { flush: !0 }), await fs$1.rename(temporary, path);
	} catch (error) {
		throw await fs$1.rm(temporary, { force: !0 }), error;
	}
}
async function openWrite(path, options) {
	await makeDirectories(dirname(path));
	let handle = await fs$1.open(path, options.append ? "a" : "w");
	return {
		async write(chunk) {
			await handle.appendFile(chunk);
		},
		async close() {
			options.isTemporary || await handle.sync(), await handle.close();
		}
	};
}
async function* standardInput(signal) {
	let { stdin } = process;
	if (stdin.isTTY) throw new TidegateError("INPUT_INVALID", "standard input is a terminal, and nothing is piped in", { hint: "Pipe an archive in: docker save NAME | tidegate scan -" });
	yield* addAbortSignal(signal, stdin);
}
function isCode(error, ...codes) {
	return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function openCarrier({ program, args }, environment) {
	let { spawn } = process.getBuiltinModule("node:child_process");
	return new CarriedSocket(spawn(program, args, {
		env: environment,
		stdio: "pipe",
		windowsHide: !0
	}), program);
}
var CarriedSocket = class extends Duplex {
	#child;
	#program;
	#words = "";
	#exit;
	#isRead = !1;
	constructor(child, program) {
		super({ autoDestroy: !0 }), this.#child = child, this.#program = program, child.on("error", (error) => this.destroy(error)), child.stdout.on("data", (chunk) => {
			this.push(chunk) || child.stdout.pause();
		}), child.stdout.on("end", () => {
			this.#isRead = !0, this.#finish();
		}), child.stderr.on("data", (chunk) => {
			this.#words = (this.#words + chunk.toString()).slice(-4096);
		});
		for (let stream of [
			child.stdin,
			child.stdout,
			child.stderr
		]) stream.on("error", () => void 0);
		child.on("exit", (code, signal) => {
			this.#exit = code === 0 ? "" : signal ?? `exit code ${code}`, this.#finish();
		});
	}
	_read() {
		this.#child.stdout.resume();
	}
	_write(chunk, _encoding, done) {
		this.#child.stdin.write(chunk, () => done());
	}
	_final(done) {
		this.#child.stdin.end(() => done());
	}
	_destroy(error, done) {
		for (let stream of [
			this.#child.stdin,
			this.#child.stdout,
			this.#child.stderr
		]) stream.destroy();
		this.#exit === void 0 && this.#child.kill("SIGTERM"), this.#child.unref(), done(error);
	}
	#finish() {
		if (this.#exit === void 0 || !this.#isRead) return;
		if (this.#exit === "") return void this.push(null);
		let fail = () => {
			clearTimeout(timer), this.destroy(new TidegateError("NETWORK_CUT", `${this.#program} ended with ${this.#exit}${tellWords(this.#words)}`));
		}, timer = setTimeout(fail, 200);
		this.#child.stderr.once("close", fail), this.#child.stderr.closed && fail();
	}
};
function tellWords(words) {
	let lines = words.split(/[\r\n]+/).map((line) => line.replaceAll(/[^\x20-\x7e]/g, "?").trim()).filter(Boolean);
	return lines.length > 0 ? `: ${lines.slice(-2).join(" / ").slice(0, 300)}` : "";
}
function freeParsed(outgoing) {
	let read = new Set();
	return outgoing.once("socket", (socket) => {
		let free = ({ buffer, byteLength }) => {
			read ? read.add(buffer) : buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && buffer.transfer(0);
		};
		socket.on("data", free), outgoing.once("close", () => socket.off("data", free));
	}), ({ buffer }) => {
		read && !read.has(buffer) && (read = void 0);
	};
}
const DEFAULT_TIMEOUT = 3e4;
function createHttpClient(options = {}) {
	let agents;
	return { request: async (request) => {
		if (options.offline && request.socketPath === void 0) {
			let place = request.carrier?.place ?? new URL(request.url).host;
			throw new TidegateError("NETWORK_OFFLINE", `offline mode: no connection is made to ${place}`);
		}
		return agents ??= createAgents(options.environment ?? {}), send(request, options, agents);
	} };
}
const builtin = {
	http: () => process.getBuiltinModule("node:http"),
	https: () => process.getBuiltinModule("node:https"),
	tls: () => process.getBuiltinModule("node:tls")
};
function createAgents(environment) {
	let options = {
		keepAlive: !0,
		proxyEnv: { ...environment }
	};
	return {
		http: new (builtin.http()).Agent(options),
		https: new (builtin.https()).Agent(options)
	};
}
async function send(request, options, agents) {
	let { message, watch } = await connect(request, options, agents), isHead = request.method === "HEAD", body = isHead ? emptyBody(message) : readBody(message, watch, request.stallTimeout ?? DEFAULT_TIMEOUT);
	return {
		status: message.statusCode ?? 0,
		headers: joinHeaders(message.headers),
		body,
		discard: () => discard(message, isHead)
	};
}
function connect(request, options, agents) {
	let url = new URL(request.url), isSecure = url.protocol === "https:", client = isSecure ? builtin.https() : builtin.http(), { carrier } = request, isPooled = request.socketPath === void 0 && carrier === void 0;
	return new Promise((resolve, reject) => {
		let outgoing = client.request(url, {
			method: request.method ?? "GET",
			headers: {
				"user-agent": options.userAgent ?? "tidegate",
				...request.headers,
				...lengthOf(request)
			},
			...request.socketPath === void 0 ? {} : { socketPath: request.socketPath },
			...request.signal ? { signal: request.signal } : {},
			...carrier ? { createConnection: () => openCarrier(carrier, options.environment ?? {}) } : {},
			...isPooled ? { agent: isSecure ? agents.https : agents.http } : {},
			...readTls(request.tls)
		}, (message) => {
			clearTimeout(timer), resolve({
				message,
				watch
			});
		}), watch = freeParsed(outgoing), timer = setTimeout(() => outgoing.destroy(timedOut(`${url.host} gave no answer in time`)), request.headersTimeout ?? DEFAULT_TIMEOUT);
		outgoing.on("error", (error) => {
			clearTimeout(timer), reject(error);
		}), sendBody(request, outgoing);
	});
}
function readTls(tls) {
	if (tls?.extraCa === void 0) return { ...tls };
	let { extraCa, ...rest } = tls;
	return {
		...rest,
		ca: [...builtin.tls().getCACertificates("default"), extraCa]
	};
}
function lengthOf(request) {
	return typeof request.body == "string" ? { "content-length": String(Buffer.byteLength(request.body)) } : request.body instanceof Uint8Array ? { "content-length": String(request.body.byteLength) } : {};
}
function sendBody(request, outgoing) {
	if (request.body === void 0) outgoing.end();
	else if (typeof request.body == "string" || request.body instanceof Uint8Array) outgoing.end(request.body);
	else {
		let source = Readable.from(request.body, { objectMode: !1 });
		source.on("error", (error) => outgoing.destroy(error)), source.pipe(outgoing);
	}
}
async function* readBody(message, watch, stallTimeout) {
	let stall = setTimeout(() => message.destroy(timedOut("the connection stalled")), stallTimeout);
	try {
		for await (let chunk of message) stall.refresh(), watch(chunk), yield chunk, stall.refresh();
		if (!message.complete) throw new TidegateError("NETWORK_CUT", "the connection ended before the announced length");
	} finally {
		clearTimeout(stall), message.destroy();
	}
}
function discard(message, isHead) {
	let length = isHead ? 0 : Number(message.headers["content-length"] ?? Infinity);
	if (message.on("error", () => void 0), length > 65536 || message.readableEnded) return void message.destroy();
	let timer = setTimeout(() => message.destroy(), 2e3);
	timer.unref(), message.once("close", () => clearTimeout(timer)), message.resume();
}
async function* emptyBody(message) {
	message.resume(), yield* [];
}
function timedOut(message) {
	return new TidegateError("NETWORK_TIMEOUT", message);
}
function joinHeaders(headers) {
	let out = {};
	for (let [name, value] of Object.entries(headers)) value !== void 0 && (out[name] = Array.isArray(value) ? value.join(", ") : value);
	return out;
}
async function createDatabaseEngine() {
	let { DatabaseSync } = await importQuietly(), wrap = (database) => ({
		exec: (sql) => database.exec(sql),
		prepare: (sql) => database.prepare(sql),
		scan(sql, ...values) {
			let statement = database.prepare(sql);
			return statement.setReturnArrays(!0), statement.iterate(...values);
		},
		close: () => database.close()
	});
	return {
		openImmutable: (path) => {
			let url = pathToFileURL(path);
			return url.search = "?immutable=1&mode=ro", wrap(new DatabaseSync(url, { readOnly: !0 }));
		},
		create: (path) => wrap(new DatabaseSync(path))
	};
}
async function importQuietly() {
	let before = Object.getOwnPropertyDescriptor(process, "emitWarning"), original = process.emitWarning.bind(process);
	process.emitWarning = (warning, ...rest) => {
		String(warning).includes("SQLite") || Reflect.apply(original, void 0, [warning, ...rest]);
	};
	try {
		return await import("node:sqlite");
	} finally {
		before && Object.defineProperty(process, "emitWarning", before);
	}
}
async function createRuntime(options) {
	let { environment, logger, signal } = options;
	return {
		fs: createFileSystem(),
		http: createHttpClient({
			environment,
			offline: options.offline ?? !1,
			userAgent: `${TOOL.name}/${TOOL.version}`
		}),
		clock: createClock(),
		databases: await createDatabaseEngine(),
		logger,
		signal,
		environment,
		commands: createCommandRunner(environment),
		...options.githubToken ? { githubToken: options.githubToken } : {},
		...options.publisher ? { publisher: options.publisher } : {}
	};
}
export { formatProgress as a, sanitizeText as c, formatAmount as i, listenForStop as n, neutralizeCommands as o, watchLogger as r, sanitizeLine as s, createRuntime as t };
