import { t as __commonJSMin } from "./rolldown-runtime.js";
import { c as createRegistryClient, d as isRedirect, f as Refusal, l as OCI_MANIFEST, m as isTransient, n as require_tar_stream, o as describeBlob, p as tryRepeatedly, s as openRegistry, t as parseForeignJson, u as followRedirect } from "./parse-json.js";
import { i as redact, r as isTidegateError, t as TidegateError } from "./errors.js";
import { c as isDigest, r as formatReference, s as parseReference } from "./hosts.js";
import { t as formatDuration } from "./duration.js";
import { t as rpm } from "./rpm.js";
import "./feed-table.js";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { constants, crc32, createGunzip, createZstdCompress, createZstdDecompress, gunzip, inflateRawSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { createHash, createPrivateKey, createPublicKey, randomUUID, sign, verify } from "node:crypto";
import { pipeline } from "node:stream/promises";
var import_tar_stream = require_tar_stream();
function* readChunks(file) {
	let buffer = new Uint8Array(Math.min(1048576, Math.max(1, file.size)));
	for (let at = 0; at < file.size;) {
		let count = file.readSync(at + buffer.length <= file.size ? buffer : buffer.subarray(0, file.size - at), at);
		if (count === 0) return;
		yield buffer.subarray(0, count), at += count;
	}
}
function baseEcosystem(ecosystem) {
	let colon = ecosystem.indexOf(":");
	return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}
const lower = (name) => name.toLowerCase(), NORMAL_FORMS = new Map([
	["PyPI", (name) => name.toLowerCase().replace(/[-_.]+/g, "-")],
	["NuGet", lower],
	["Packagist", lower],
	["GitHub Actions", lower],
	["Hex", lower],
	["Pub", lower]
]);
function normalizePackageName(ecosystem, name) {
	let normalize = NORMAL_FORMS.get(baseEcosystem(ecosystem));
	return normalize === void 0 ? name : normalize(name);
}
const MALICIOUS = "#malicious";
function maliciousShardOf(shard) {
	return shard.includes(":") || isMaliciousShard(shard) ? void 0 : `${shard}${MALICIOUS}`;
}
function isMaliciousShard(shard) {
	return shard.endsWith(MALICIOUS);
}
function ecosystemOf(shard) {
	return isMaliciousShard(shard) ? shard.slice(0, -10) : shard;
}
function isMalicious(id) {
	return id.startsWith("MAL-");
}
function takesId(shard, id) {
	return shard.includes(":") || isMalicious(id) === isMaliciousShard(shard);
}
function belongsToShard(shard, ecosystem) {
	let own = ecosystemOf(shard);
	return ecosystem === own || !own.includes(":") && baseEcosystem(ecosystem) === own;
}
function slugOf(shard) {
	return `${shard.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^[.-]+/, "").slice(0, 60) || "shard"}-${createHash("sha256").update(shard).digest("hex").slice(0, 8)}`;
}
const TABLES = "\n  CREATE TABLE head (first TEXT NOT NULL, listing TEXT NOT NULL, heads TEXT NOT NULL);\n  CREATE TABLE package (first TEXT NOT NULL, entries TEXT NOT NULL);\n  CREATE TABLE prose (first TEXT NOT NULL, texts BLOB NOT NULL);\n", WRITE_PRAGMAS = "\n  PRAGMA page_size = 16384;\n  PRAGMA journal_mode = OFF;\n  PRAGMA synchronous = OFF;\n  PRAGMA locking_mode = EXCLUSIVE;\n  PRAGMA cache_size = -4096;\n";
function sidePath(fs, directory, shard) {
	return fs.join(directory, `${slugOf(shard)}.json`);
}
async function writeFacts(fs, directory, facts) {
	await fs.writeAtomically(sidePath(fs, directory, facts.ecosystem), `${JSON.stringify(facts, void 0, 1)}\n`);
}
async function readFacts(fs, directory, shard) {
	let facts = await readAnyFacts(fs, sidePath(fs, directory, shard));
	return facts?.ecosystem === shard ? facts : void 0;
}
async function listFacts(fs, directory) {
	let all = [];
	for (let name of await fs.list(directory)) {
		let facts = name.endsWith(".json") ? await readAnyFacts(fs, fs.join(directory, name)) : void 0;
		facts !== void 0 && all.push(facts);
	}
	return all.sort((a, b) => a.ecosystem < b.ecosystem ? -1 : 1);
}
async function readAnyFacts(fs, path) {
	let json;
	try {
		json = JSON.parse(Buffer.from(await fs.readFile(path, 262144)).toString("utf8"));
	} catch {
		return;
	}
	return isFacts(json) ? json : void 0;
}
function isFacts(json) {
	if (typeof json != "object" || !json) return !1;
	let { schema, ecosystem, source, revision, checked, asOf, content, seen, problems } = json;
	return schema === 3 && [ecosystem, source].every((text) => typeof text == "string") && isRevision(revision) && [checked, asOf].every(isTime) && Array.isArray(problems) && (seen === void 0 || isFileName(seen, ".seen")) && (content === void 0 || isContent(content));
}
function isTime(value) {
	return typeof value == "string" && !Number.isNaN(Date.parse(value));
}
function isRevision(value) {
	return typeof value == "object" && !!value && typeof value.token == "string";
}
function isContent(value) {
	let content = value;
	if (typeof content != "object" || !content) return !1;
	let { file, digest, bytes, records } = content;
	return typeof file == "string" && /^[a-z0-9][a-z0-9.-]*\.db$/.test(file) && isDigest(digest) && Number.isInteger(bytes) && Number.isInteger(records);
}
function isFileName(value, suffix) {
	return typeof value == "string" && /^[a-z0-9][a-z0-9.-]*$/.test(value) && value.endsWith(suffix);
}
const ABANDONED = 864e5;
function schemaDirectory(fs, directory) {
	return fs.join(directory, "v3");
}
function scratchDirectory(fs, directory) {
	return fs.join(directory, "scratch");
}
function scratchPath(fs, directory, shard) {
	return fs.join(scratchDirectory(fs, directory), `${slugOf(shard)}-${randomUUID()}`);
}
async function verifyContent(fs, directory, content) {
	let path = fs.join(schemaDirectory(fs, directory), content.file), stat = await fs.stat(path);
	return stat?.kind !== "file" || stat.size !== content.bytes ? !1 : await digestFile(fs, path) === content.digest;
}
async function digestFile(fs, path) {
	let hash = createHash("sha256"), file = await fs.open(path);
	try {
		for (let chunk of readChunks(file)) hash.update(chunk);
	} finally {
		await file.close();
	}
	return `sha256:${hash.digest("hex")}`;
}
async function prune(fs, clock, directory, shards) {
	let home = schemaDirectory(fs, directory), now = clock.now();
	for (let shard of shards) {
		let current = await readFacts(fs, home, shard);
		await removeOld(fs, home, now - 36e5, (name) => isOutdated$1(name, shard, current));
	}
	await removeOld(fs, home, now - ABANDONED, (name) => name.endsWith(".tmp")), await removeOld(fs, scratchDirectory(fs, directory), now - ABANDONED, () => !0);
}
function isOutdated$1(name, shard, current) {
	return name.startsWith(`${slugOf(shard)}-`) && name !== current?.content?.file && name !== current?.seen;
}
async function removeOld(fs, directory, before, isWaste) {
	for (let name of (await fs.list(directory)).filter(isWaste)) {
		let path = fs.join(directory, name), stat = await fs.stat(path);
		stat !== void 0 && stat.modified < before && await fs.remove(path).catch(() => void 0);
	}
}
function ageOf(facts, now) {
	return Math.max(0, now - Date.parse(facts.asOf));
}
function describeFacts(facts, now, warnAge) {
	let { ecosystem, source, revision, checked, asOf, content } = facts, base = {
		ecosystem,
		source,
		checked,
		asOf,
		...revision.modified === void 0 ? {} : { revision: revision.modified }
	};
	if (content === void 0) return {
		...base,
		status: "missing",
		problem: nothingFor(facts)
	};
	let status = ageOf(facts, now) > warnAge ? "stale" : "fresh";
	return {
		...base,
		status,
		digest: content.digest,
		records: content.records
	};
}
function describeShard({ shard, facts, failure }, now, warnAge) {
	let reason = failure?.message;
	if (facts === void 0) return {
		ecosystem: shard,
		status: "missing",
		problem: reason ?? "it was never fetched, and no connection may be made"
	};
	let described = describeFacts(facts, now, warnAge);
	return reason === void 0 ? described : {
		...described,
		status: described.status === "fresh" ? "stale" : described.status,
		problem: reason
	};
}
function collectProblems(refreshed, status, now, warnAge) {
	let { shard, facts, failure, wasDamaged, detours } = refreshed, problems = [], report = (severity, code, message, hint) => {
		problems.push({
			severity,
			code,
			message,
			where: {
				plugin: "feed",
				record: shard
			},
			...hint === void 0 ? {} : { hint }
		});
	};
	if (wasDamaged && report("warning", "FEED_DAMAGED", `the stored data of ${shard} were damaged and were thrown away`), status.status === "missing") return [
		...problems,
		describeMissing(refreshed, status),
		...facts?.problems ?? []
	];
	if (facts === void 0) return problems;
	let age = formatDuration(ageOf(facts, now));
	return failure && report("warning", codeFor(failure), `the data of ${shard} could not be refreshed, a copy that is ${age} old is used: ${failure.message}`, failure.hint), ageOf(facts, now) > warnAge && report("warning", "FEED_STALE", `the data of ${shard} are ${age} old`), [
		...problems,
		...failure ? [] : detours.map((detour) => describeDetour(detour, facts.source)),
		...facts.problems
	];
}
function describeMissing({ shard, failure, isOptional, detours }, { problem }) {
	let reasons = [...detours.map(({ message }) => message), problem ?? "unknown reason"].join("; then ");
	return {
		severity: isOptional ? "warning" : "error",
		code: "FEED_MISSING",
		message: `there are no ${isOptional ? "data of" : "advisories for"} ${shard}: ${reasons}`,
		where: {
			plugin: "feed",
			record: shard
		},
		...failure ? { hint: failure.hint } : {}
	};
}
function describeDetour(detour, source) {
	let message = `${source} stands in for a place that could not be used: ${detour.message}`;
	return {
		severity: "warning",
		code: codeFor(detour),
		message,
		hint: detour.hint,
		where: { plugin: "feed" }
	};
}
function codeFor({ code }) {
	return code === "REGISTRY_DATA_INVALID" ? "FEED_DAMAGED" : code === "FEED_DAMAGED" || code === "FEED_SIGNATURE_INVALID" ? code : "FEED_UNREACHABLE";
}
function nothingFor({ source, ecosystem, problems }) {
	return `${source} has no ${problems.length === 0 ? "" : "usable "}records for ${ecosystem}`;
}
const FILE_CODES = new Set([
	"ENOSPC",
	"EDQUOT",
	"EACCES",
	"EPERM",
	"EROFS",
	"EIO",
	"EMFILE",
	"ENFILE",
	"ENOTDIR",
	"EISDIR",
	"EEXIST",
	"ENOENT"
]);
function asStoreError(error, directory) {
	if (isTidegateError(error) || !(error instanceof Error) || !("code" in error)) return error;
	let code = String(error.code);
	return !FILE_CODES.has(code) && code !== "ERR_SQLITE_ERROR" ? error : new TidegateError("FEED_STORE_FAILED", `the feed directory ${directory} cannot be used: ${error.message}`, { cause: error });
}
const WARN_AGE = 864e5;
function writeManifest$1(shards) {
	return `${JSON.stringify({
		schema: 3,
		shards
	}, void 0, 1)}\n`;
}
function readManifest$1(text) {
	let { schema, shards } = parse$1(text);
	if (typeof schema != "number" || !Array.isArray(shards) || shards.length > 1e3) throw notABundle("its list of contents is not one");
	if (schema > 3) throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the feed file has schema ${schema}; this version reads 3`);
	if (schema < 3 || !shards.every(isFacts)) throw notABundle("its list of contents is not one of this version");
	return {
		schema,
		shards
	};
}
function parse$1(text) {
	try {
		let json = JSON.parse(text);
		if (typeof json == "object" && json) return json;
	} catch {}
	throw notABundle("its list of contents is not one");
}
function notABundle(why, cause) {
	return new TidegateError("FEED_DAMAGED", `the feed file cannot be imported: ${why}`, {
		hint: "Export it again and check that it was copied whole.",
		...cause === void 0 ? {} : { cause }
	});
}
async function exportFeed(directory, file, cx) {
	cx.signal.throwIfAborted();
	let shards = await collectShards(directory, cx);
	if (shards.length === 0) throw new TidegateError("FEED_STORE_FAILED", `there is nothing to export in ${directory}`, { hint: "Fetch the feed first: `tidegate feed sync`." });
	try {
		await cx.fs.writeAtomically(file, compress$1(directory, shards, cx));
	} catch (error) {
		throw cx.signal.throwIfAborted(), asStoreError(error, file);
	}
	return shards.map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
}
async function collectShards(directory, { fs }) {
	let shards = [];
	for (let { seen: _, ...facts } of await listFacts(fs, schemaDirectory(fs, directory))) facts.content !== void 0 && await verifyContent(fs, directory, facts.content) && shards.push(facts);
	return shards;
}
async function* compress$1(directory, shards, cx) {
	let tar = (0, import_tar_stream.pack)(), zstd = createZstdCompress();
	pipeline(tar, zstd).catch(() => void 0);
	let filling = fill(tar, directory, shards, cx).catch((error) => tar.destroy(error instanceof Error ? error : void 0));
	yield* zstd, await filling;
}
async function fill(tar, directory, shards, { fs, signal }) {
	let manifest = Buffer.from(writeManifest$1(shards));
	await writeEntry(tar, {
		name: "feed.json",
		size: manifest.length
	}, [manifest], signal);
	for (let { content } of shards) {
		if (content === void 0) continue;
		let file = await fs.open(fs.join(schemaDirectory(fs, directory), content.file));
		try {
			await writeEntry(tar, {
				name: content.file,
				size: content.bytes
			}, readChunks(file), signal);
		} finally {
			await file.close();
		}
	}
	tar.finalize();
}
async function writeEntry(tar, header, chunks, signal) {
	let entry = tar.entry({
		...header,
		mtime: new Date(0)
	});
	for (let chunk of chunks) signal.throwIfAborted(), entry.write(Uint8Array.from(chunk)) || await waitUntilDrained(entry);
	entry.end(null);
}
function waitUntilDrained(entry) {
	return new Promise((resolve) => {
		entry.once("drain", () => resolve()), entry.once("close", () => resolve());
	});
}
async function importFeed(file, directory, cx) {
	let staging = cx.fs.join(scratchDirectory(cx.fs, directory), `import-${randomUUID()}`);
	cx.signal.throwIfAborted();
	try {
		await cx.fs.makeDirectory(schemaDirectory(cx.fs, directory)), await cx.fs.makeDirectory(staging);
		let shards = await unpack$1(file, staging, cx);
		for (let facts of shards) await adopt(facts, staging, directory, cx.fs);
		return shards.map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
	} catch (error) {
		throw cx.signal.throwIfAborted(), asStoreError(error, directory);
	} finally {
		await cx.fs.remove(staging).catch(() => void 0);
	}
}
async function unpack$1(path, staging, cx) {
	let file = await cx.fs.open(path), tar = (0, import_tar_stream.extract)(), pumping = pipeline(Readable.from(copyChunks$2(file, cx.signal), { objectMode: !1 }), createZstdDecompress(), tar);
	pumping.catch(() => void 0);
	try {
		let shards = await readEntries$1(tar, staging, cx.fs);
		return await pumping, shards;
	} catch (error) {
		throw isTidegateError(error) || isFileError(error) ? error : notABundle("it is damaged or cut off", error);
	} finally {
		tar.destroy(), await file.close();
	}
}
function isFileError(error) {
	return error instanceof Error && "syscall" in error;
}
function* copyChunks$2(file, signal) {
	for (let chunk of readChunks(file)) signal.throwIfAborted(), yield Uint8Array.from(chunk);
}
async function readEntries$1(tar, staging, fs) {
	let shards, missing = new Map();
	for await (let entry of tar) {
		let { name } = entry.header;
		if (shards === void 0) {
			if (name !== "feed.json") throw notABundle("it does not begin with its list of contents");
			shards = readManifest$1(await readText$3(entry)).shards, shards.forEach(({ content }) => content && missing.set(content.file, content));
			continue;
		}
		let content = missing.get(name);
		if (content === void 0) throw notABundle("it holds a file that its list does not name");
		await takeContent(entry, content, fs.join(staging, name), fs), missing.delete(name);
	}
	if (shards === void 0) throw notABundle("it is empty");
	if (missing.size > 0) throw notABundle("it lacks files that its list names");
	return shards;
}
async function readText$3(entry) {
	if (entry.header.size > 16777216) throw notABundle("its list of contents is too long");
	let parts = [];
	for await (let chunk of entry) parts.push(chunk);
	return Buffer.concat(parts).toString("utf8");
}
async function takeContent(entry, { bytes, digest, file }, path, fs) {
	if (entry.header.size !== bytes) throw notABundle(`${file} is not as long as it should be`);
	let hash = createHash("sha256");
	if (await fs.writeAtomically(path, hashed(entry)), `sha256:${hash.digest("hex")}` !== digest) throw notABundle(`${file} is not what its digest says`);
	async function* hashed(chunks) {
		for await (let chunk of chunks) hash.update(chunk), yield chunk;
	}
}
async function adopt(facts, staging, directory, fs) {
	let home = schemaDirectory(fs, directory), present = await readFacts(fs, home, facts.ecosystem);
	facts.content === void 0 || present?.content !== void 0 && Date.parse(present.asOf) > Date.parse(facts.asOf) || (await fs.rename(fs.join(staging, facts.content.file), fs.join(home, facts.content.file)), await writeFacts(fs, home, {
		...facts,
		source: redact(facts.source)
	}));
}
const CVE$1 = /^CVE-\d{4}-\d{4,19}$/;
function isCveId(text) {
	return typeof text == "string" && CVE$1.test(text);
}
function badRow(shard, what) {
	return {
		severity: "warning",
		code: "FEED_RECORD_INVALID",
		message: `an entry of ${shard} was left out: ${what}`,
		where: {
			plugin: "feed",
			record: shard
		}
	};
}
const EPSS_LOCATION = "https://epss.empiricalsecurity.com/epss_scores-current.csv.gz", SHARD$1 = "EPSS", MAX_BYTES$3 = 268435456, epssList = {
	shard: SHARD$1,
	read: read$4
};
async function* read$4(chunks) {
	let date, hasHeader = !1;
	for await (let lines of splitLines(await inflate$1(chunks))) {
		let rows = [];
		for (let line of lines) hasHeader ? rows.push(readLine(line, date ?? "")) : line === "cve,epss,percentile" && date !== void 0 ? hasHeader = !0 : date ??= readDate$1(line);
		yield rows;
	}
	if (!hasHeader) throw notScores();
}
function readDate$1(line) {
	let [, date] = /^#.*\bscore_date:(\d{4}-\d\d-\d\d)/.exec(line) ?? [];
	if (date === void 0 && line !== "") throw notScores();
	return date;
}
function readLine(line, date) {
	let [cve, score, percentile, ...rest] = line.split(",");
	if (!isCveId(cve) || rest.length > 0) return badRow(SHARD$1, "it does not begin with a CVE id");
	let facts = {
		score: readShare(score),
		percentile: readShare(percentile),
		date
	};
	return Number.isNaN(facts.score + facts.percentile) ? badRow(SHARD$1, `the score of ${cve} is not one`) : {
		key: cve,
		facts: JSON.stringify(facts)
	};
}
function readShare(text) {
	if (text === void 0 || !/^(?:0|1|0?\.\d{1,12}|[01]\.\d{1,12}|\d(?:\.\d{1,12})?e-\d{1,2})$/i.test(text)) return NaN;
	let value = Number(text);
	return value <= 1 ? value : NaN;
}
async function* splitLines(chunks) {
	let rest = "", size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > MAX_BYTES$3) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${SHARD$1} is larger than ${MAX_BYTES$3} bytes`);
		let lines = (rest + Buffer.from(chunk).toString("latin1")).split(/\r?\n/);
		if (rest = lines.pop() ?? "", rest.length > 4096) throw notScores();
		yield lines.filter((line) => line !== "");
	}
	yield [rest.replace(/\r$/, "")].filter((line) => line !== "");
}
async function inflate$1(chunks) {
	let iterator = chunks[Symbol.asyncIterator](), first = await iterator.next(), all = prepend(first, iterator);
	return first.done === !0 || first.value[0] !== 31 || first.value[1] !== 139 ? all : inflateGzip(all);
}
async function* prepend(first, rest) {
	for (let next = first; next.done !== !0; next = await rest.next()) yield next.value;
}
async function* inflateGzip(chunks) {
	let gunzip = createGunzip();
	pipeline(Readable.from(chunks, { objectMode: !1 }), gunzip).catch(() => void 0);
	try {
		yield* gunzip;
	} catch (error) {
		throw new TidegateError("FEED_DAMAGED", `the scores of ${SHARD$1} are cut off or damaged`, { cause: error });
	}
}
function notScores() {
	return new TidegateError("FEED_DAMAGED", `what came is not a file of ${SHARD$1} scores`);
}
const FREE$1 = "free";
async function claimPartial(url, cx) {
	for (let name of await cx.fs.list(cx.scratch)) {
		let [key, tag = "", owner, suffix] = name.split(".");
		if (key !== keyOf(url) || suffix !== "part" || tag === "") continue;
		let path = cx.fs.join(cx.scratch, name), stat = await cx.fs.stat(path);
		if (stat === void 0 || stat.size === 0 || owner !== FREE$1 && cx.clock.now() - stat.modified < 6e5) continue;
		let etag = Buffer.from(tag, "base64url").toString("utf8"), mine = partialPath(url, etag, cx);
		try {
			return await cx.fs.rename(path, mine), {
				path: mine,
				etag,
				size: stat.size
			};
		} catch {}
	}
}
function partialPath(url, etag, cx, owner = randomUUID()) {
	let tag = isResumable(etag) ? Buffer.from(etag).toString("base64url") : "";
	return cx.fs.join(cx.scratch, `${keyOf(url)}.${tag}.${owner}.part`);
}
function isResumable(etag) {
	return etag.startsWith("\"") && etag.length <= 100;
}
async function releasePartial(url, partial, cx) {
	await (partial.size > 0 && isResumable(partial.etag) ? cx.fs.rename(partial.path, partialPath(url, partial.etag, cx, FREE$1)) : cx.fs.remove(partial.path)).catch(() => void 0);
}
function keyOf(url) {
	return createHash("sha256").update(url).digest("hex").slice(0, 16);
}
async function get(url, headers, limits, cx) {
	let signal = AbortSignal.any([cx.signal, AbortSignal.timeout(limits.attempt)]), current = url;
	for (let hops = 0; hops <= 5; hops++) {
		let response = await send$1({
			url: current,
			headers,
			signal,
			headersTimeout: limits.headers,
			stallTimeout: limits.stall
		}, cx.http);
		if (!isRedirect(response.status)) return response;
		response.discard(), current = follow(current, response.headers.location);
	}
	throw new TidegateError("FEED_REJECTED", `${hostOf(url)} redirects more than 5 times`);
}
async function send$1(request, http) {
	try {
		return await http.request(request);
	} catch (error) {
		if (isTidegateError(error) || isTransient(error)) throw error;
		let why = error instanceof Error ? error.message : "unknown reason";
		throw new TidegateError("FEED_UNREACHABLE", `${hostOf(request.url)} cannot be reached: ${why}`, { cause: error });
	}
}
function follow(from, location) {
	let target = followRedirect(from, location);
	if ("refusal" in target) throw new TidegateError("FEED_REJECTED", target.refusal);
	return target.url;
}
function hostOf(url) {
	return new URL(url).host;
}
function tryForFeed(what, limits, cx, attempt) {
	return tryRepeatedly({
		what,
		patience: limits,
		attempt,
		giveUp: ({ reason, status, cause }) => status === void 0 ? new TidegateError("FEED_UNREACHABLE", `${what}: ${reason}`, { cause }) : new TidegateError("FEED_REJECTED", `${what}: ${reason}`, { context: { status } })
	}, cx);
}
async function download(url, since, limits, cx) {
	let state = { partial: await claimPartial(url, cx) };
	try {
		let done = await tryForFeed(`fetching ${nameOf(url)}`, limits, cx, () => attempt(url, since, limits, {
			...cx,
			state
		}));
		return done.kind === "file" && (state.partial = void 0), done;
	} finally {
		state.partial !== void 0 && await releasePartial(url, state.partial, cx);
	}
}
async function attempt(url, since, limits, cx) {
	let { partial } = cx.state, response = await get(url, {
		...conditions(since),
		...rangeOf(partial)
	}, limits, cx), settled = await settle$2(url, response, cx);
	if (settled !== void 0) return settled;
	let continues = response.status === 206;
	if (continues && !isContinuation(response, partial)) return response.discard(), await dropPartial(cx), new Refusal(response, cx.clock.now());
	continues || await startAnew(url, response, cx), await receive(url, response, limits, cx);
	let file = cx.state.partial;
	if (file === void 0) throw new TidegateError("INTERNAL", "a download without a file");
	return await verify$1(file.path, response, cx), {
		kind: "file",
		path: file.path,
		bytes: file.size,
		revision: revisionOf(response, file.size)
	};
}
async function settle$2(url, response, cx) {
	let { status } = response;
	if (status !== 200 && status !== 206) {
		if (response.discard(), status === 304) return { kind: "unchanged" };
		if (status === 404 || status === 410) return { kind: "absent" };
		if (status === 416) await dropPartial(cx);
		else if (status !== 408 && status !== 429 && status < 500) throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status} for ${nameOf(url)}`, { context: { status } });
		return new Refusal(response, cx.clock.now());
	}
}
function conditions(since) {
	let [kind, ...rest] = since?.token.split(" ") ?? [], value = rest.join(" ");
	return kind === "etag" ? { "if-none-match": value } : kind === "modified" ? { "if-modified-since": value } : {};
}
function revisionOf(response, size) {
	let etag = response.headers.etag, modified = response.headers["last-modified"], time = modified === void 0 ? NaN : Date.parse(modified);
	return {
		token: etag === void 0 ? modified === void 0 ? `size ${size}` : `modified ${modified}` : `etag ${etag}`,
		...Number.isNaN(time) ? {} : { modified: new Date(time).toISOString() }
	};
}
function rangeOf(partial) {
	return partial === void 0 || partial.size === 0 || !isResumable(partial.etag) ? {} : {
		range: `bytes=${partial.size}-`,
		"if-range": partial.etag
	};
}
function isContinuation(response, partial) {
	let range = response.headers["content-range"] ?? "";
	return partial !== void 0 && range.startsWith(`bytes ${partial.size}-`);
}
async function startAnew(url, response, cx) {
	await dropPartial(cx);
	let etag = response.headers.etag ?? "";
	cx.state.partial = {
		path: partialPath(url, etag, cx),
		etag,
		size: 0
	};
}
async function dropPartial(cx) {
	cx.state.partial !== void 0 && await cx.fs.remove(cx.state.partial.path), cx.state.partial = void 0;
}
async function receive(url, response, limits, cx) {
	let partial = cx.state.partial;
	if (partial === void 0) return;
	let size = partial.size, announced = Number(response.headers["content-length"] ?? NaN), progress = {
		task: `Fetch ${nameOf(url)}`,
		unit: "bytes",
		...Number.isNaN(announced) ? {} : { total: size + announced }
	}, file = await cx.fs.openWrite(partial.path, { append: !0 });
	try {
		for await (let chunk of response.body) {
			if (size + chunk.length > limits.maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${nameOf(url)} is larger than ${limits.maxBytes} bytes`);
			await file.write(chunk), size += chunk.length, cx.logger.progress({
				...progress,
				done: size
			});
		}
	} finally {
		cx.logger.progress({
			...progress,
			done: size,
			isFinished: !0
		}), await file.close(), cx.state.partial = {
			...partial,
			size
		};
	}
}
async function verify$1(path, response, cx) {
	let expected = /(?:^|[\s,])md5=([A-Za-z0-9+/]{22}==)/.exec(response.headers["x-goog-hash"] ?? "")?.[1];
	if (expected === void 0) return;
	let hash = createHash("md5"), file = await cx.fs.open(path);
	try {
		for await (let chunk of file.stream()) hash.update(chunk);
	} finally {
		await file.close();
	}
	if (hash.digest("base64") !== expected) throw await dropPartial(cx), new TidegateError("NETWORK_CUT", "what arrived is not what the host says it sent");
}
function nameOf(url) {
	return decodeURIComponent(new URL(url).pathname.split("/").slice(-2).join("/"));
}
const DOWNLOAD_LIMITS = {
	attempts: 5,
	backoff: 500,
	waiting: 9e4,
	headers: 2e4,
	stall: 2e4,
	attempt: 24e4,
	total: 6e5,
	maxBytes: 8 * 1024 ** 3
};
function fileRevision(stat) {
	return {
		token: `file ${stat.size} ${Math.round(stat.modified)}`,
		modified: new Date(stat.modified).toISOString()
	};
}
function filesRevision(files) {
	let hash = createHash("sha256"), newest = 0;
	for (let { name, stat } of files) hash.update(`${name}\n${stat.size} ${Math.round(stat.modified)}\n`), newest = Math.max(newest, stat.modified);
	return {
		token: `files ${hash.digest("hex")}`,
		modified: new Date(newest).toISOString()
	};
}
function writeContainer(path, engine, shard, fill) {
	let database = engine.create(path);
	try {
		database.exec(WRITE_PRAGMAS), database.exec("PRAGMA application_id = 1413957188; PRAGMA user_version = 3;"), fill.attach?.(database), database.exec("BEGIN; CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;");
		let records = fill.write(database), insert = database.prepare("INSERT INTO main.meta VALUES (?, ?)");
		return insert.run("ecosystem", shard), insert.run("records", String(records)), database.exec("COMMIT"), records;
	} finally {
		database.close();
	}
}
function openContainer(shard, path, engine) {
	let database;
	try {
		return database = engine.openImmutable(path), checkIdentity(database, shard), database;
	} catch (error) {
		throw database?.close(), asDamage(error, shard);
	}
}
function checkIdentity(database, shard) {
	let application = readPragma(database, "application_id"), schema = readPragma(database, "user_version");
	if (application !== 1413957188) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} is not a feed shard`);
	if (schema > 3) throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the shard ${shard} has schema ${schema}; this version reads 3`);
	if (schema < 3) throw new TidegateError("FEED_DAMAGED", `the shard ${shard} has the outdated schema ${schema}`);
	if (database.prepare("SELECT value FROM meta WHERE key = 'ecosystem'").get()?.value !== shard) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} holds another ecosystem`);
}
function readPragma(database, name) {
	return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
function asDamage(error, shard) {
	return error instanceof TidegateError ? error : new TidegateError("FEED_DAMAGED", `the shard ${shard} cannot be read`, { cause: error });
}
var BlockWriter = class {
	table;
	insert;
	rows = [];
	length = 0;
	constructor(table, insert) {
		this.table = table, this.insert = insert;
	}
	get isBetweenBlocks() {
		return this.rows.length === 0;
	}
	add(row) {
		this.rows.push(row), this.length += row.key.length + row.value.length, (crc32(row.key) % this.table.meanRows === 0 || this.length > this.table.maxLength) && this.finish();
	}
	finish() {
		let [first] = this.rows;
		first !== void 0 && (this.insert.run(first.key, ...this.table.pack(this.rows)), this.rows = [], this.length = 0);
	}
};
function insertInto({ name, columns }) {
	return `INSERT INTO main.${name} VALUES (?${", ?".repeat(columns.length)})`;
}
const HEAD_TABLE = {
	name: "head",
	columns: ["listing", "heads"],
	meanRows: 8,
	maxLength: 16384,
	pack(rows) {
		let listing = "", heads = "";
		for (let { key, value } of rows) {
			let cut = value.indexOf("\n");
			listing += `${value.slice(0, cut)},${key}\n`, heads += `${value.slice(cut + 1)}\n`;
		}
		return [listing, heads];
	},
	unpack: ([listing, heads]) => [...readBlock$1(String(listing), String(heads))]
};
function* readBlock$1(listing, heads) {
	let values = heads.split("\n");
	for (let [index, line] of listing.split("\n").entries()) {
		let comma = line.indexOf(",");
		comma >= 0 && (yield {
			key: line.slice(comma + 1),
			value: `${line.slice(0, comma)}\n${values[index]}`
		});
	}
}
const unlessEmpty$1 = (list) => list.length === 0 ? void 0 : list;
function writeHead(advisory) {
	let { id, modified, published, aliases, upstream, related, severity, severityWord } = advisory, head = {
		published,
		aliases: unlessEmpty$1(aliases),
		upstream: unlessEmpty$1(upstream),
		related: unlessEmpty$1(related),
		severity: unlessEmpty$1(severity),
		severityWord
	};
	return {
		key: id,
		value: `${modified}\n${JSON.stringify(head)}`
	};
}
var HeadReader = class {
	place;
	load;
	held = NOTHING$1;
	constructor(database) {
		this.place = database.prepare("SELECT rowid AS place FROM head WHERE first <= ? ORDER BY first DESC LIMIT 1"), this.load = database.prepare("SELECT listing, heads FROM head WHERE rowid = ?");
	}
	has(id) {
		return this.holdBlock(id).listing.includes(`,${id}\n`);
	}
	find(id) {
		let { listing, heads } = this.holdBlock(id), comma = listing.indexOf(`,${id}\n`);
		if (comma < 0) return;
		let line = listing.lastIndexOf("\n", comma) + 1, start = 0;
		for (let end = listing.indexOf("\n"); end >= 0 && end < line; end = listing.indexOf("\n", end + 1)) start = heads.indexOf("\n", start) + 1;
		let text = `["${listing.slice(line, comma)}",${heads.slice(start, heads.indexOf("\n", start))}]`, [modified, head] = JSON.parse(text);
		return {
			aliases: [],
			upstream: [],
			related: [],
			severity: [],
			...head,
			modified,
			id
		};
	}
	holdBlock(id) {
		let place = this.place.get(id)?.place;
		if (place === void 0) return NOTHING$1;
		if (this.held.place !== place) {
			let { listing, heads } = this.load.get(place) ?? {};
			this.held = {
				place,
				listing: String(listing),
				heads: String(heads)
			};
		}
		return this.held;
	}
};
const NOTHING$1 = {
	place: null,
	listing: "",
	heads: ""
};
function compareKeys(a, b) {
	let length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		let difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function rank(unit) {
	return unit < 55296 ? unit : unit < 57344 ? unit + 8192 : unit - 2048;
}
function mergeTable(database, table, edits) {
	let merge = new TableMerge(database, table);
	for (let [place, changed] of groupByBlock(database, table, edits)) merge.change(place, changed);
	return merge.finish(), merge.added;
}
function groupByBlock(database, { name }, edits) {
	let find = database.prepare(`SELECT rowid AS place FROM old.${name} WHERE first <= ? ORDER BY first DESC LIMIT 1`), groups = new Map();
	for (let edit of edits) {
		let place = Number(find.get(edit[0])?.place ?? 1), group = groups.get(place);
		group === void 0 ? groups.set(place, [edit]) : group.push(edit);
	}
	return [...groups].sort(([a], [b]) => a - b);
}
var TableMerge = class {
	added = 0;
	table;
	copy;
	load;
	count;
	writer;
	done = 0;
	constructor(database, table) {
		let { name } = table;
		this.table = table, this.copy = database.prepare(`INSERT INTO main.${name} SELECT * FROM old.${name} WHERE rowid > ? AND rowid <= ? ORDER BY rowid`), this.load = database.prepare(`SELECT * FROM old.${name} WHERE rowid = ?`), this.count = Number(database.prepare(`SELECT max(rowid) AS count FROM old.${name}`).get()?.count ?? 0), this.writer = new BlockWriter(table, database.prepare(insertInto(table)));
	}
	change(place, changed) {
		this.copyUntil(place - 1), this.rewrite(changed);
	}
	finish() {
		this.copyUntil(this.count), this.writer.finish();
	}
	copyUntil(place) {
		for (; !this.writer.isBetweenBlocks && this.done < place;) this.rewrite([]);
		this.done < place && this.copy.run(this.done, place), this.done = Math.max(this.done, place);
	}
	rewrite(changed) {
		this.done += 1;
		let block = this.load.get(this.done), rows = block === void 0 ? [] : this.table.unpack(this.table.columns.map((column) => block[column])), edited = edit(rows, changed);
		for (let row of edited) this.writer.add(row);
		this.added += edited.length - rows.length;
	}
};
function edit(rows, changed) {
	if (changed.length === 0) return rows;
	let byKey = new Map([...rows.map(({ key, value }) => [key, value]), ...changed]), kept = [];
	for (let [key, value] of byKey) value !== void 0 && kept.push({
		key,
		value
	});
	return kept.sort((a, b) => compareKeys(a.key, b.key));
}
const CONTROLS = /[\u0000-\u001f]/g, PACKAGE_TABLE = {
	name: "package",
	columns: ["entries"],
	meanRows: 8,
	maxLength: 8192,
	pack: (rows) => [rows.map(({ key, value }) => key + "" + value + "").join("")],
	unpack: ([entries]) => splitRows(entries)
};
function splitRows(entries) {
	return String(entries ?? "").split("").slice(0, -1).map((row) => {
		let cut = row.indexOf("", row.indexOf("") + 1);
		return {
			key: row.slice(0, cut),
			value: row.slice(cut + 1)
		};
	});
}
function cleanName(name) {
	return name.toWellFormed().replace(CONTROLS, " ");
}
function packageKey(name, id) {
	return name + "" + id;
}
function idOfKey(key) {
	return key.slice(key.indexOf("") + 1);
}
function nameOfKey(key) {
	return key.slice(0, key.indexOf(""));
}
function findKeys(block, ids) {
	let keys = [];
	for (let start = 0; start < block.length; start = block.indexOf("", start) + 1) {
		let cut = block.indexOf("", start) + 1, end = block.indexOf("", cut);
		ids.has(block.slice(cut, end)) && keys.push(block.slice(start, end)), start = end;
	}
	return keys;
}
const unlessEmpty = (list) => list.length === 0 ? void 0 : list;
function writeEntries(entries, shard) {
	return JSON.stringify(entries.map(({ ecosystem, ranges, versions, severity, severityWord, fixState, binaries, arches, module, cves, notices }) => ({
		ecosystem: ecosystem === shard ? void 0 : ecosystem,
		ranges: unlessEmpty(ranges),
		versions: unlessEmpty(versions),
		severity: unlessEmpty(severity),
		severityWord,
		fixState,
		binaries,
		arches,
		module,
		cves,
		notices
	})));
}
const SEPARATORS = /[\u001e\u001f]/g, REPORT_DIGESTS = /^(## Source: [\w.-]{1,80}) \([0-9a-f]{64}\)/gm, PROSE$1 = createTable(32, 1), MALICIOUS_PROSE = createTable(256, 9);
function proseTableOf(shard) {
	return isMaliciousShard(shard) ? MALICIOUS_PROSE : PROSE$1;
}
function createTable(meanRows, level) {
	let options = { params: { [constants.ZSTD_c_compressionLevel]: level } };
	return {
		name: "prose",
		columns: ["texts"],
		meanRows,
		maxLength: 262144,
		pack(rows) {
			let block = "";
			for (let { key, value } of rows) block += key + "" + value + "";
			return [zstdCompressSync(block, options)];
		},
		unpack: ([texts]) => splitTexts(unpackBlock(texts).toString("utf8"))
	};
}
function unpackBlock(texts) {
	return texts instanceof Uint8Array ? zstdDecompressSync(texts, { maxOutputLength: 67108864 }) : Buffer.alloc(0);
}
function splitTexts(block) {
	let rows = [];
	for (let start = 0, end = block.indexOf(""); end >= 0; start = end + 1, end = block.indexOf("", start)) {
		let cut = block.indexOf("", start);
		rows.push({
			key: block.slice(start, cut),
			value: block.slice(cut + 1, end)
		});
	}
	return rows;
}
function writeText({ id, summary = "", details = "", references }) {
	let value = clean(summary) + "" + clean(isMalicious(id) ? details.replace(REPORT_DIGESTS, "$1") : details);
	for (let { type, url } of references) value += "" + clean(type) + "" + clean(url);
	return {
		key: id,
		value
	};
}
function clean(text) {
	return text.includes("") || text.includes("") ? text.replace(SEPARATORS, " ") : text;
}
function readText$2(block, id) {
	let start = findStart(block, id);
	if (start === void 0) return;
	let [, summary = "", details = "", ...links] = block.toString("utf8", start, block.indexOf("", start)).split(""), references = [];
	for (let index = 0; index + 1 < links.length; index += 2) references.push({
		type: links[index] ?? "",
		url: links[index + 1] ?? ""
	});
	return {
		id,
		...summary === "" ? {} : { summary },
		...details === "" ? {} : { details },
		references
	};
}
function findStart(block, id) {
	let key = id + "";
	if (block.toString("utf8", 0, Buffer.byteLength(key)) === key) return 0;
	let at = block.indexOf("" + key);
	return at < 0 ? void 0 : at + 1;
}
function mergeShard(shard, database, changed) {
	let prose = proseTableOf(shard), added = mergeTable(database, HEAD_TABLE, listChanges(database, HEAD_TABLE, changed));
	return mergeTable(database, PACKAGE_TABLE, listEntryChanges(database, changed)), mergeTable(database, prose, listChanges(database, prose, changed)), added;
}
function listChanges(database, table, changed) {
	let edits = new Map([...changed].map((id) => [id, void 0]));
	for (let columns of database.scan(`SELECT ${table.columns.join(", ")} FROM stage.${table.name}`)) for (let { key, value } of table.unpack(columns)) edits.set(key, value);
	return edits;
}
function listEntryChanges(database, changed) {
	let edits = new Map();
	for (let [entries] of database.scan("SELECT entries FROM old.package")) for (let key of findKeys(String(entries), changed)) edits.set(key, void 0);
	for (let [key, entries] of database.scan("SELECT key, entries FROM stage.entry")) edits.set(String(key), String(entries));
	return edits;
}
function packShard({ shard, stage, old }, path, engine) {
	return writeContainer(path, engine, shard, {
		attach(database) {
			database.prepare("ATTACH ? AS stage").run(stage.path), old !== void 0 && database.prepare("ATTACH ? AS old").run(old.path);
		},
		write(database) {
			database.exec(TABLES), old === void 0 && packStage$1(database);
			let records = old === void 0 ? stage.records : old.records + mergeShard(shard, database, old.changed);
			return database.exec("\n  CREATE UNIQUE INDEX head_first ON head (first);\n  CREATE UNIQUE INDEX package_first ON package (first);\n  CREATE UNIQUE INDEX prose_first ON prose (first);\n"), records;
		}
	});
}
function packStage$1(database) {
	database.exec("INSERT INTO main.head SELECT * FROM stage.head ORDER BY rowid");
	let packages = new BlockWriter(PACKAGE_TABLE, database.prepare(insertInto(PACKAGE_TABLE)));
	for (let [key, entries] of database.scan("SELECT key, entries FROM stage.entry ORDER BY key")) packages.add({
		key: String(key),
		value: String(entries)
	});
	packages.finish(), database.exec("INSERT INTO main.prose SELECT * FROM stage.prose ORDER BY rowid");
}
async function finishContent(shard, cx, write) {
	let packed = `${scratchPath(cx.fs, cx.directory, shard)}.pack`;
	try {
		let records = write(packed), { name, digest, bytes } = await sealShard(packed, {
			directory: schemaDirectory(cx.fs, cx.directory),
			slug: slugOf(shard)
		}, cx.fs);
		return {
			file: name,
			digest,
			bytes,
			records
		};
	} finally {
		await cx.fs.remove(packed);
	}
}
async function sealShard(packed, target, fs) {
	let hash = createHash("sha256"), header = new Uint8Array(HEADER_SIZE$1), bytes = 0, file = await fs.open(packed);
	try {
		for (let chunk of readChunks(file)) bytes === 0 && (resetHeader(chunk), header.set(chunk.subarray(0, HEADER_SIZE$1))), bytes += chunk.length, hash.update(chunk);
	} finally {
		await file.close();
	}
	let digest = `sha256:${hash.digest("hex")}`, name = `${target.slug}-${digest.slice(7, 23)}.db`;
	return await fs.overwrite(packed, 0, header), await fs.rename(packed, fs.join(target.directory, name)), {
		name,
		digest,
		bytes
	};
}
const HEADER_SIZE$1 = 100;
function resetHeader(chunk) {
	let header = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
	header.setUint32(24, 1), header.setUint32(92, 1), header.setUint32(96, 305e4);
}
var ProblemList = class {
	kept = [];
	unlisted = 0;
	add(problem) {
		this.kept.length < 50 ? this.kept.push(problem) : this.unlisted += 1;
	}
	list() {
		if (this.unlisted === 0) return this.kept;
		let message = `${this.unlisted} more advisories were left out because they are not valid`;
		return [...this.kept, {
			severity: "warning",
			code: "FEED_RECORD_INVALID",
			message
		}];
	}
};
const MAX_ROWS = 3e6;
async function compileList(shard, rows, cx) {
	let byKey = new Map(), problems = new ProblemList();
	for await (let batch of rows) {
		for (let row of batch) "facts" in row ? byKey.set(row.key, row.facts) : problems.add(row);
		if (byKey.size > MAX_ROWS) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${shard} has more than ${MAX_ROWS} entries`);
	}
	return byKey.size === 0 ? { problems: problems.list() } : {
		content: await finishContent(shard, cx, (path) => writeContainer(path, cx.databases, shard, { write: (database) => writeRows(database, byKey) })),
		problems: problems.list()
	};
}
function writeRows(database, byKey) {
	database.exec("CREATE TABLE list (key TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID");
	let insert = database.prepare("INSERT INTO list VALUES (?, ?)");
	for (let [key, facts] of [...byKey].sort(([a], [b]) => a < b ? -1 : 1)) insert.run(key, facts);
	return byKey.size;
}
var OpenList = class {
	shard;
	database;
	select;
	constructor(shard, path, engine) {
		this.shard = shard, this.database = openContainer(shard, path, engine), this.select = this.database.prepare("SELECT facts FROM list WHERE key = ?");
	}
	find(key) {
		try {
			let facts = this.select.get(key)?.facts;
			return typeof facts == "string" ? JSON.parse(facts) : void 0;
		} catch (error) {
			throw asDamage(error, this.shard);
		}
	}
	close() {
		this.database.close();
	}
};
function listDataset(list, location, limits = DOWNLOAD_LIMITS) {
	let isRemote = /^https?:\/\//i.test(location);
	return {
		location,
		isRemote,
		isOptional: !0,
		shards: [list.shard],
		refresh: ({ since }, cx) => isRemote ? fetchList$1(list, {
			location,
			since,
			limits
		}, cx) : readList$2(list, {
			location,
			since
		}, cx)
	};
}
async function fetchList$1(list, place, cx) {
	let answer = await download(place.location, place.since, place.limits, cx);
	if (answer.kind !== "file") return answer;
	try {
		return await compileFile(list, answer.path, answer.revision, cx);
	} finally {
		await cx.fs.remove(answer.path);
	}
}
async function readList$2(list, { location, since }, cx) {
	let stat = await cx.fs.stat(location);
	if (stat?.kind !== "file") return { kind: "absent" };
	let revision = fileRevision(stat);
	return revision.token === since?.token ? { kind: "unchanged" } : compileFile(list, location, revision, cx);
}
async function compileFile(list, path, revision, cx) {
	let file = await cx.fs.open(path);
	try {
		let { content, problems } = await compileList(list.shard, list.read(copyChunks$1(file, cx.signal)), cx);
		return {
			kind: "compiled",
			revision,
			contents: new Map(content ? [[list.shard, content]] : []),
			problems
		};
	} finally {
		await file.close();
	}
}
async function* copyChunks$1(file, signal) {
	for (let chunk of readChunks(file)) signal.throwIfAborted(), yield Uint8Array.from(chunk);
}
async function fetchShard({ facts, layer }, feed, cx) {
	let { content, ecosystem } = facts;
	if (content === void 0 || layer === void 0) return;
	if (await verifyContent(cx.fs, cx.directory, content)) return content;
	let temporary = `${scratchPath(cx.fs, cx.directory, ecosystem)}.pull`;
	try {
		await cx.fs.writeAtomically(temporary, unpack(ecosystem, content, watch(ecosystem, layer, feed, cx.logger))), await cx.fs.rename(temporary, cx.fs.join(schemaDirectory(cx.fs, cx.directory), content.file));
	} finally {
		await cx.fs.remove(temporary);
	}
	return content;
}
async function* watch(what, blob, { registry, reference }, logger) {
	let progress = {
		task: `Fetch ${what}`,
		unit: "bytes",
		total: blob.size
	}, done = 0;
	try {
		for await (let chunk of registry.fetchBlob({
			repository: reference,
			blob,
			label: what
		})) done += chunk.length, logger.progress({
			...progress,
			done
		}), yield chunk;
	} finally {
		logger.progress({
			...progress,
			done,
			isFinished: !0
		});
	}
}
async function* unpack(ecosystem, content, packed) {
	let hash = createHash("sha256"), zstd = createZstdDecompress(), pumping = pipeline(Readable.from(packed, { objectMode: !1 }), zstd);
	pumping.catch(() => void 0);
	let bytes = 0;
	try {
		for await (let chunk of zstd) {
			if (bytes += chunk.length, bytes > content.bytes) throw damaged$3(ecosystem);
			hash.update(chunk), yield chunk;
		}
		await pumping;
	} catch (error) {
		throw isTidegateError(error) ? error : damaged$3(ecosystem, error);
	} finally {
		zstd.destroy();
	}
	if (bytes !== content.bytes || `sha256:${hash.digest("hex")}` !== content.digest) throw damaged$3(ecosystem);
}
function damaged$3(ecosystem, cause) {
	let message = `the published shard ${ecosystem} is not what its index says`;
	return new TidegateError("FEED_DAMAGED", message, {
		hint: "It has to be published again.",
		...cause === void 0 ? {} : { cause }
	});
}
function publishedDataset(shards, feed) {
	let { location, isImplied } = feed;
	return {
		location,
		isRemote: !0,
		isDated: !0,
		isImplied,
		shards,
		refresh: (query, cx) => refresh(shards, query, feed, cx)
	};
}
function publishedFirst(dataset, feed) {
	if (feed === void 0) return dataset;
	let isOptional = dataset.isOptional === void 0 ? {} : { isOptional: dataset.isOptional };
	return {
		...publishedDataset(dataset.shards, feed),
		...isOptional,
		next: dataset
	};
}
async function refresh(shards, query, feed, cx) {
	let { since, stored, hasNext } = query, token = await feed.resolve();
	if (since?.token === token) {
		let asOf = oldestOf(stored);
		return isOutdated(asOf, {
			...query,
			stored: []
		}, cx.clock.now()) ? {
			kind: "outdated",
			asOf
		} : { kind: "unchanged" };
	}
	let published = await feed.readShards(), wanted = shards.flatMap((shard) => published.get(shard) ?? []), isLacking = shards.some((shard) => !isMaliciousShard(shard) && published.get(shard)?.layer === void 0);
	if (wanted.every(({ layer }) => layer === void 0) || isLacking && hasNext) return { kind: "absent" };
	let oldest = oldestOf(wanted.map(({ facts }) => facts));
	if (isOutdated(oldest, query, cx.clock.now())) return {
		kind: "outdated",
		asOf: oldest
	};
	let contents = new Map(), asOf = new Map();
	for (let shard of wanted) {
		cx.signal.throwIfAborted();
		let content = await fetchShard(shard, feed, cx);
		content !== void 0 && contents.set(shard.facts.ecosystem, content), asOf.set(shard.facts.ecosystem, shard.facts.asOf);
	}
	let newest = findNewest(wanted);
	return {
		kind: "compiled",
		revision: {
			token,
			...newest === void 0 ? {} : { modified: newest }
		},
		contents,
		asOf,
		problems: wanted.flatMap(({ facts }) => facts.problems)
	};
}
function isOutdated(asOf, { stored, hasNext, staleBefore }, now) {
	if (!hasNext) return !1;
	let time = Date.parse(asOf);
	if (time > now + 36e5) return !0;
	let isBehind = stored.length > 0 && stored.every((facts) => facts !== void 0 && Date.parse(facts.asOf) > time);
	return time < staleBefore || isBehind;
}
function oldestOf(all) {
	let times = all.flatMap((facts) => facts?.content === void 0 ? [] : [facts.asOf]);
	return times.reduce((best, time) => Date.parse(best) <= Date.parse(time) ? best : time, times[0] ?? "");
}
function findNewest(shards) {
	return shards.flatMap(({ facts }) => facts.revision.modified ?? []).reduce((best, time) => best !== void 0 && Date.parse(best) >= Date.parse(time) ? best : time, void 0);
}
function requireShards(wanted, published, location) {
	let lacking = wanted.filter((shard) => !published.has(shard));
	if (lacking.length > 0) throw new TidegateError("FEED_UNREACHABLE", `${location} has no ${lacking.join(", ")}`, { hint: "`tidegate feed pull` without names fetches all that there is." });
}
async function openCurrent(shard, home, fs, open) {
	for (let attempt = 1;; attempt++) {
		let facts = await readFacts(fs, home, shard);
		if (facts?.content === void 0) return;
		try {
			return open(fs.join(home, facts.content.file));
		} catch (error) {
			if (attempt === 3) throw error;
		}
	}
}
function asOpenProblem(error, shard) {
	if (!isTidegateError(error) || error.code !== "FEED_DAMAGED" && error.code !== "FEED_SCHEMA_UNSUPPORTED") throw error;
	return {
		severity: "error",
		code: error.code,
		message: error.message,
		hint: error.hint,
		where: {
			plugin: "feed",
			record: shard
		}
	};
}
function listPlaces(dataset) {
	return dataset.next === void 0 ? [dataset] : [dataset, ...listPlaces(dataset.next)];
}
async function refreshDataset(dataset, options, cx) {
	let { isOptional = !1 } = dataset, stored = [];
	for (let shard of dataset.shards) stored.push(await loadStored(shard, options, cx));
	let { updated, failure, detours = [] } = await askInTurn(dataset, stored.map((each) => each.facts), options, cx);
	return dataset.shards.map((shard, index) => {
		let { facts: before, wasDamaged = !1 } = stored[index] ?? {};
		return {
			shard,
			before,
			facts: updated.get(shard) ?? before,
			wasDamaged,
			isOptional,
			detours,
			...failure ? { failure } : {}
		};
	});
}
const NOTHING = new Map();
async function askInTurn(dataset, stored, options, cx) {
	let places = listAsked(dataset, stored, options, cx), detours = [], outdated = [];
	for (let place of places) {
		let answer = await tryPlace(place, {
			stored,
			hasNext: place.next !== void 0 || outdated.length > 0
		}, options, cx);
		if (answer instanceof Map) return {
			updated: answer,
			detours
		};
		if (isTidegateError(answer) && hasYoungWord(place, stored, options, cx)) return {
			updated: NOTHING,
			failure: answer
		};
		isTidegateError(answer) && isNews(answer, place) && detours.push(answer), answer !== void 0 && "asOf" in answer && (outdated.push({
			...answer,
			place
		}), isStale(answer.asOf, options, cx) && place.isImplied !== !0 && detours.push(staleError(place, answer.asOf, cx)));
	}
	return askAgain(outdated, {
		stored,
		detours
	}, options, cx);
}
function hasYoungWord(place, stored, options, cx) {
	return place.isRicher === !0 && isOwnWord(place, stored) && stored.every((known) => known && !isStale(known.asOf, options, cx));
}
function listAsked(dataset, stored, options, cx) {
	let all = listPlaces(dataset), isRecent = wasAskedRecently(all, stored, options, cx), places = all.filter(({ isRemote }) => !isRemote || !(options.offline === !0 || isRecent));
	return all.some((place) => place.isRicher && !places.includes(place) && isOwnWord(place, stored)) ? [] : places;
}
const isOwnWord = ({ location }, stored) => stored.every((known) => known?.source === redact(location));
function isStale(asOf, { warnAge = WARN_AGE }, { clock }) {
	return Date.parse(asOf) < clock.now() - warnAge;
}
function staleError({ location }, asOf, { clock }) {
	let age = formatDuration(clock.now() - Date.parse(asOf));
	return new TidegateError("FEED_REJECTED", `what ${redact(location)} has is ${age} old`, { hint: "See whether it is still published." });
}
async function askAgain(outdated, { stored, detours }, options, cx) {
	let all = [...detours];
	for (let { place, asOf } of outdated) {
		if (!stored.some((known) => known === void 0 || Date.parse(known.asOf) <= Date.parse(asOf))) continue;
		let answer = await tryPlace(place, {
			stored,
			hasNext: !1
		}, options, cx);
		if (answer instanceof Map) return {
			updated: answer,
			detours: all
		};
		isTidegateError(answer) && all.push(answer);
	}
	let [first, ...others] = all;
	return {
		updated: NOTHING,
		...first ? { failure: others.length === 0 ? first : joinFailures(first, others) } : {}
	};
}
async function tryPlace(place, asking, options, cx) {
	try {
		return await ask$1(place, asking, options, cx);
	} catch (error) {
		if (cx.signal.throwIfAborted(), !isTidegateError(error) || !/^(?:FEED_(?!STORE)|NETWORK_|REGISTRY_)/.test(error.code)) throw error;
		return error;
	}
}
function isNews({ code }, { isImplied = !1 }) {
	return !isImplied || [
		"FEED_DAMAGED",
		"FEED_SIGNATURE_INVALID",
		"FEED_SCHEMA_UNSUPPORTED",
		"REGISTRY_DATA_INVALID"
	].includes(code);
}
function joinFailures(first, others) {
	let message = [first, ...others].map((error) => error.message).join("; then ");
	return new TidegateError(first.code, message, {
		hint: first.hint,
		cause: first
	});
}
async function loadStored(shard, { directory }, { fs }) {
	let facts = await readFacts(fs, schemaDirectory(fs, directory), shard);
	return facts?.content === void 0 || await verifyContent(fs, directory, facts.content) ? {
		facts,
		wasDamaged: !1
	} : {
		facts: void 0,
		wasDamaged: !0
	};
}
function wasAskedRecently(places, stored, { recheckAfter = 36e5 }, cx) {
	let now = cx.clock.now(), sources = new Set(places.filter(({ isRemote }) => isRemote).map(({ location }) => redact(location)));
	return stored.every((known) => {
		if (known === void 0 || !sources.has(known.source)) return !1;
		let checked = Date.parse(known.checked);
		return checked > now - recheckAfter && checked <= now;
	});
}
async function ask$1(dataset, { stored, hasNext }, { directory, warnAge = WARN_AGE }, cx) {
	try {
		let context = {
			...cx,
			directory,
			scratch: scratchDirectory(cx.fs, directory)
		}, staleBefore = cx.clock.now() - warnAge, answer = await dataset.refresh({
			since: commonRevision(dataset, stored),
			stored,
			hasNext,
			staleBefore
		}, context);
		if (answer.kind === "outdated") return { asOf: answer.asOf };
		if (answer.kind === "absent" && hasNext) return;
		let updated = new Map();
		for (let outcome of settle$1(answer, dataset, stored)) {
			let facts = stamp(outcome, dataset, cx.clock.now());
			await writeFacts(cx.fs, schemaDirectory(cx.fs, directory), facts), updated.set(facts.ecosystem, facts);
		}
		return updated;
	} catch (error) {
		throw asStoreError(error, directory);
	}
}
function commonRevision({ location }, stored) {
	let [first] = stored;
	return stored.every((known) => known?.source === redact(location) && known.revision.token === first?.revision.token) ? first?.revision : void 0;
}
function settle$1(answer, { shards, location }, stored) {
	if (answer.kind === "unchanged") return stored.filter((known) => known !== void 0);
	let nothing = {
		contents: new Map(),
		seen: void 0,
		asOf: void 0,
		problems: [],
		revision: { token: "absent" }
	}, { contents, seen, problems, revision, asOf } = answer.kind === "compiled" ? answer : nothing, lost = stored.find((known) => known?.content !== void 0 && !contents.has(known.ecosystem));
	if (lost) throw new TidegateError("FEED_REJECTED", `${redact(location)} no longer has records for ${lost.ecosystem}`);
	return shards.map((ecosystem) => {
		let content = contents.get(ecosystem), file = seen?.get(ecosystem);
		return {
			ecosystem,
			revision,
			problems,
			asOf: asOf?.get(ecosystem),
			...content ? { content } : {},
			...file ? { seen: file } : {}
		};
	});
}
function stamp({ ecosystem, revision, problems, content, seen, asOf }, { location, isRemote, isDated }, now) {
	let checked = new Date(now).toISOString();
	return {
		schema: 3,
		ecosystem,
		source: redact(location),
		revision,
		checked,
		asOf: isDated && asOf ? asOf : isRemote ? checked : revision.modified ?? checked,
		...content ? { content } : {},
		...seen ? { seen } : {},
		problems
	};
}
async function syncDatasets(datasets, options, cx) {
	await prepare(options, cx);
	let refreshed = await mapLimited(datasets, (dataset) => shareFlight(dataset, options, () => refreshDataset(dataset, options, cx))), shards = datasets.flatMap((dataset) => dataset.shards);
	return await prune(cx.fs, cx.clock, options.directory, shards).catch(() => void 0), summarise(refreshed.flat(), options, cx.clock.now());
}
async function prepare({ directory }, { fs }) {
	try {
		await fs.makeDirectory(schemaDirectory(fs, directory)), await fs.makeDirectory(scratchDirectory(fs, directory));
	} catch (error) {
		throw asStoreError(error, directory);
	}
}
async function mapLimited(items, work) {
	let results = [], queue = items.entries();
	return await Promise.all(Array.from({ length: 3 }, async () => {
		for (let [index, item] of queue) results[index] = await work(item);
	})), results;
}
const flights = new Map();
async function shareFlight(dataset, { directory, offline }, start) {
	let locations = listPlaces(dataset).map(({ location }) => location), key = JSON.stringify([
		directory,
		locations,
		offline === !0,
		dataset.shards
	]), running = flights.get(key);
	if (running !== void 0) return running;
	let flight = start();
	flights.set(key, flight);
	try {
		return await flight;
	} finally {
		flights.delete(key);
	}
}
function summarise(refreshed, options, now) {
	let warnAge = options.warnAge ?? 864e5, pairs = refreshed.filter(isWorthMentioning).map((shard) => ({
		shard,
		status: describeShard(shard, now, warnAge)
	})), statuses = pairs.map(({ status }) => status);
	return {
		statuses,
		problems: dropRepeated(pairs.flatMap(({ shard, status }) => collectProblems(shard, status, now, warnAge))),
		changed: refreshed.some(({ before, facts }) => before?.content?.digest !== facts?.content?.digest),
		fingerprint: fingerprintOf(statuses)
	};
}
function isWorthMentioning({ shard, facts }) {
	return !isMaliciousShard(shard) || facts?.content !== void 0;
}
function dropRepeated(problems) {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function fingerprintOf(statuses) {
	let lines = statuses.map(({ ecosystem, digest = "missing" }) => `${ecosystem} ${digest}\n`).sort();
	return createHash("sha256").update(lines.join("")).digest("hex");
}
async function gatherJson(shard, chunks, maxBytes) {
	let parts = [], size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${shard} is larger than ${maxBytes} bytes`);
		parts.push(chunk);
	}
	try {
		return parseForeignJson(Buffer.concat(parts).toString("utf8"));
	} catch {
		return;
	}
}
const NO_STRINGS = [], NO_OBJECTS = [], TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)$/;
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function isAbsent(value) {
	return value == null;
}
var FieldReader = class {
	faults = [];
	text(value, path) {
		return typeof value == "string" && value !== "" ? value : (this.faults.push(`${path} is not a text`), "");
	}
	optionalText(value, path) {
		if (!(isAbsent(value) || value === "")) return this.text(value, path);
	}
	timestamp(value, path) {
		return typeof value == "string" && TIMESTAMP.test(value) ? value : (this.faults.push(`${path} is not an RFC 3339 time`), "");
	}
	optionalTimestamp(value, path) {
		return isAbsent(value) ? void 0 : this.timestamp(value, path);
	}
	texts(value, path) {
		return isAbsent(value) ? NO_STRINGS : Array.isArray(value) && value.every((item) => typeof item == "string") ? value : (this.faults.push(`${path} is not a list of texts`), NO_STRINGS);
	}
	objects(value, path) {
		return isAbsent(value) ? NO_OBJECTS : Array.isArray(value) && value.every(isObject) ? value : (this.faults.push(`${path} is not a list of objects`), NO_OBJECTS);
	}
};
function findWord(source, ...keys) {
	if (isObject(source)) for (let key of keys) {
		let value = Object.hasOwn(source, key) ? source[key] : void 0;
		if (typeof value == "string" && value !== "" && value.length <= 64) return value;
	}
}
const KEV_LOCATION = "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json", DATE$1 = /^\d{4}-\d\d-\d\d$/, kevList = {
	shard: "KEV",
	read: read$3
};
async function* read$3(chunks) {
	let json = await gatherJson("KEV", chunks, 67108864), vulnerabilities = isObject(json) ? json.vulnerabilities : void 0;
	if (!Array.isArray(vulnerabilities)) throw new TidegateError("FEED_DAMAGED", "what came is not CISA's catalogue of known exploited vulnerabilities");
	yield vulnerabilities.map(readEntry$1);
}
function readEntry$1(entry) {
	let { cveID: cve, dateAdded, dueDate, knownRansomwareCampaignUse } = entry ?? {};
	if (!isCveId(cve)) return badRow("KEV", "its CVE id is not one");
	if (!isDate$1(dateAdded)) return badRow("KEV", `the date of ${cve} is not one`);
	let facts = {
		added: dateAdded,
		...isDate$1(dueDate) ? { due: dueDate } : {},
		...knownRansomwareCampaignUse === "Known" ? { ransomware: !0 } : {}
	};
	return {
		key: cve,
		facts: JSON.stringify(facts)
	};
}
function isDate$1(value) {
	return typeof value == "string" && DATE$1.test(value);
}
async function syncExploitability(options, cx) {
	let { kev, epss } = options;
	return syncDatasets([...kev ? [listDataset(kevList, kev)] : [], ...epss ? [listDataset(epssList, epss)] : []].map((dataset) => publishedFirst(dataset, options.published)), options, cx);
}
async function openExploitability(directory, engine, fs) {
	let problems = [], open = async (shard) => {
		try {
			return await openCurrent(shard, schemaDirectory(fs, directory), fs, (path) => new OpenList(shard, path, engine));
		} catch (error) {
			problems.push({
				...asOpenProblem(error, shard),
				severity: "warning"
			});
			return;
		}
	}, kev = await open(kevList.shard), epss = await open(epssList.shard);
	return {
		problems,
		kev: (cve) => kev?.find(cve),
		epss: (cve) => epss?.find(cve),
		close: () => {
			kev?.close(), epss?.close();
		}
	};
}
const ENDS = {
	debian: {
		7: "2018-05-31",
		8: "2020-06-30",
		9: "2022-07-01",
		10: "2024-06-30",
		11: "2026-08-31",
		12: "2028-06-30"
	},
	ubuntu: {
		"12.04": "2017-04-28",
		"14.04": "2019-04-02",
		"16.04": "2021-04-02",
		"18.04": "2023-05-31",
		"20.04": "2025-05-31",
		"21.10": "2022-07-14",
		"22.04": "2027-04-01",
		"22.10": "2023-07-20",
		"23.04": "2024-01-20",
		"23.10": "2024-07-12",
		"24.04": "2029-05-31",
		"24.10": "2025-07-10",
		"25.04": "2026-01-17",
		"25.10": "2026-07-01",
		"26.04": "2031-04-30"
	},
	"alpine-linux": {
		"3.5": "2018-11-01",
		"3.6": "2019-05-01",
		"3.7": "2019-11-01",
		"3.8": "2020-05-01",
		"3.9": "2020-11-01",
		"3.10": "2021-05-01",
		"3.11": "2021-11-01",
		"3.12": "2022-05-01",
		"3.13": "2022-11-01",
		"3.14": "2023-05-01",
		"3.15": "2023-11-01",
		"3.16": "2024-05-23",
		"3.17": "2024-11-22",
		"3.18": "2025-05-09",
		"3.19": "2025-11-01",
		"3.20": "2026-04-01",
		"3.21": "2026-11-01",
		"3.22": "2027-05-01",
		"3.23": "2027-11-01"
	},
	rhel: {
		5: "2017-03-31",
		6: "2020-11-30",
		7: "2024-06-30",
		8: "2029-05-31",
		9: "2032-05-31"
	},
	centos: {
		5: "2017-03-31",
		6: "2020-11-30",
		7: "2024-06-30",
		8: "2021-12-31"
	},
	almalinux: {
		8: "2029-03-01",
		9: "2032-05-31",
		10: "2035-05-31"
	},
	"rocky-linux": {
		8: "2029-05-31",
		9: "2032-05-31"
	},
	"oracle-linux": {
		6: "2021-03-01",
		7: "2024-12-01",
		8: "2029-07-01",
		9: "2032-06-30"
	},
	"amazon-linux": {
		"2017.09": "2023-12-31",
		"2018.03": "2023-12-31",
		2: "2026-06-30",
		2023: "2029-06-30"
	},
	opensuse: {
		"42.3": "2019-07-01",
		"15.0": "2019-12-03",
		"15.1": "2021-02-02",
		"15.2": "2022-01-04",
		"15.3": "2022-12-31",
		"15.4": "2023-12-07",
		"15.5": "2024-12-31",
		"15.6": "2026-04-30",
		"16.0": "2027-10-31"
	}
};
function findBuiltIn(product, cycle) {
	let ends = Object.hasOwn(ENDS, product) ? ENDS[product] : void 0, end = ends !== void 0 && Object.hasOwn(ends, cycle) ? ends[cycle] : void 0;
	return end === void 0 ? void 0 : { end };
}
const FREE_EXTENSION = new Set(["debian"]);
function lastDay(product, { end, extended }) {
	return extended !== void 0 && FREE_EXTENSION.has(product) && (end === !0 || extended > end) ? extended : end;
}
const DATE = /^\d{4}-\d\d-\d\d$/, CYCLE = /^[\w.+-]{1,40}$/;
function lifecycleList(product) {
	let shard = `EOL/${product}`;
	return {
		shard,
		read: (chunks) => read$2(shard, chunks)
	};
}
async function* read$2(shard, chunks) {
	let releases = listReleases(await gatherJson(shard, chunks, 8388608));
	if (releases === void 0) throw new TidegateError("FEED_DAMAGED", `what came as ${shard} is no list of releases`);
	yield releases.map((release) => readRelease(shard, release));
}
function listReleases(json) {
	let result = isObject(json) && isObject(json.result) ? json.result.releases : json;
	return Array.isArray(result) ? result : void 0;
}
function readRelease(shard, release) {
	if (!isObject(release)) return badRow(shard, "it is not a JSON object");
	let cycle = release.cycle ?? release.name;
	if (typeof cycle != "string" || !CYCLE.test(cycle)) return badRow(shard, "its name is not one");
	let end = readEnd(release.eol ?? release.eolFrom ?? release.isEol);
	if (end === void 0) return badRow(shard, `the end of ${cycle} is not one`);
	let extended = readExtended(release), facts = {
		end,
		...extended === void 0 ? {} : { extended }
	};
	return {
		key: cycle,
		facts: JSON.stringify(facts)
	};
}
function readEnd(value) {
	return typeof value == "boolean" || isDate(value) ? value : void 0;
}
function readExtended(release) {
	let value = release.extendedSupport ?? release.eoesFrom;
	return isDate(value) ? value : void 0;
}
function isDate(value) {
	return typeof value == "string" && DATE.test(value);
}
const PRODUCTS = new Map([
	["debian", [
		"debian",
		"major",
		"Debian"
	]],
	["ubuntu", [
		"ubuntu",
		"minor",
		"Ubuntu"
	]],
	["alpine", [
		"alpine-linux",
		"minor",
		"Alpine Linux"
	]],
	["rhel", [
		"rhel",
		"major",
		"Red Hat Enterprise Linux"
	]],
	["centos", [
		"centos",
		"major",
		"CentOS"
	]],
	["almalinux", [
		"almalinux",
		"major",
		"AlmaLinux"
	]],
	["rocky", [
		"rocky-linux",
		"major",
		"Rocky Linux"
	]],
	["ol", [
		"oracle-linux",
		"major",
		"Oracle Linux"
	]],
	["amzn", [
		"amazon-linux",
		"minor",
		"Amazon Linux"
	]],
	["fedora", [
		"fedora",
		"major",
		"Fedora"
	]],
	["opensuse-leap", [
		"opensuse",
		"minor",
		"openSUSE Leap"
	]],
	["sles", [
		"sles",
		"minor",
		"SUSE Linux Enterprise Server"
	]],
	["photon", [
		"photon",
		"minor",
		"Photon OS"
	]]
]), CENTOS_STREAM = "centos-stream", LIFECYCLE_PRODUCTS = [...[...PRODUCTS.values()].map(([product]) => product), CENTOS_STREAM].sort();
function releaseOf({ id, version, prettyName, isRolling = !1 }) {
	let known = PRODUCTS.get(id), [minor, major] = /^(\d{1,6})(?:\.\d{1,6})?/.exec(version) ?? [];
	if (known === void 0 || isRolling || minor === void 0 || major === void 0) return;
	let [product, kind, name] = known;
	if (id === "centos" && /\bstream\b/i.test(prettyName ?? "")) return {
		product: CENTOS_STREAM,
		cycle: major,
		name: `CentOS Stream ${major}`
	};
	let cycle = kind === "major" || isNamedByYear(id, version) ? major : minor;
	return {
		product,
		cycle,
		name: `${name} ${cycle}`
	};
}
const isNamedByYear = (id, version) => id === "amzn" && !version.startsWith("201"), LIFECYCLE_LOCATION = "https://endoflife.date/api";
async function checkLifecycle(distro, options, cx) {
	let release = distro && releaseOf(distro);
	if (release === void 0) return {
		isOver: !1,
		statuses: [],
		problems: []
	};
	let { statuses, problems, end = findBuiltIn(release.product, release.cycle) } = (options.location === void 0 ? void 0 : await ask(release, options.location, options, cx)) ?? {
		statuses: [],
		problems: []
	}, last = end && lastDay(release.product, end), isOver = last === !0 || last !== void 0 && last < formatDay(cx.clock.now());
	return {
		isOver,
		statuses,
		problems: [...isOver ? [reportEnd(release, last)] : [], ...problems]
	};
}
const formatDay = (time) => new Date(time).toISOString().slice(0, 10);
function reportEnd({ name }, last) {
	return {
		severity: "warning",
		code: "DISTRO_END_OF_LIFE",
		message: `${name} reached its end of life${last === !0 ? "" : ` on ${last}`}; its advisories are incomplete.`,
		hint: "Vulnerabilities found since are mostly neither listed nor fixed for it. Move to a release that is supported."
	};
}
function syncLifecycle(options, cx) {
	return syncDatasets(LIFECYCLE_PRODUCTS.map((product) => openList(product, options.location, options, cx)), options, cx);
}
function openList(product, location, { published }, { fs }) {
	let place = /^https?:\/\//i.test(location) ? `${location.replace(/\/+$/, "")}/${product}.json` : fs.join(location, `${product}.json`);
	return publishedFirst(listDataset(lifecycleList(product), place), published);
}
async function ask({ product, cycle }, location, options, cx) {
	let list = lifecycleList(product), { statuses, problems } = await syncDatasets([openList(product, location, options, cx)], options, cx);
	try {
		let open = await openCurrent(list.shard, schemaDirectory(cx.fs, options.directory), cx.fs, (path) => new OpenList(list.shard, path, cx.databases)), stored = open?.find(cycle);
		open?.close();
		let end = readStored(stored);
		return {
			statuses,
			problems,
			...end === void 0 ? {} : { end }
		};
	} catch (error) {
		return {
			statuses,
			problems: [...problems, {
				...asOpenProblem(error, list.shard),
				severity: "warning"
			}]
		};
	}
}
function readStored(stored) {
	if (stored === void 0) return;
	let { end, extended } = stored;
	return end === !1 ? { end: extended ?? FAR } : {
		end,
		...extended === void 0 ? {} : { extended }
	};
}
const FAR = "9999-12-31";
function fetchBytes(url, maxBytes, limits, cx) {
	return tryForFeed(`fetching ${url}`, limits, cx, async () => {
		let response = await get(url, {}, limits, cx);
		if (response.status === 200) return gather$1(response.body, url, maxBytes);
		response.discard();
		let { status } = response;
		if (status !== 404 && status !== 410) {
			if (status === 408 || status === 429 || status >= 500) return new Refusal(response, cx.clock.now());
			throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status}`, { context: { status } });
		}
	});
}
async function gather$1(body, url, maxBytes) {
	let parts = [], size = 0;
	for await (let chunk of body) {
		if (size += chunk.length, size > maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${url} is larger than ${maxBytes} bytes`);
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}
function* decompressBzip2(data) {
	let bits = new BitReader(data);
	for (; !bits.isAtEnd;) {
		if (bits.read(24) !== 4348520) throw damaged$2("it does not begin as bzip2");
		let level = bits.read(8) - 48;
		if (level < 1 || level > 9) throw damaged$2("its block size is none");
		yield* readStream$1(bits, level * 1e5), bits.align();
	}
}
function* readStream$1(bits, blockSize) {
	for (let whole = 0;;) {
		let magic = bits.read(24) * 2 ** 24 + bits.read(24), crc = bits.read32();
		if (magic === 25779555029136) {
			if (crc !== whole) throw damaged$2("its checksum is wrong");
			return;
		}
		if (magic !== 54156738319193) throw damaged$2("a block does not begin as one");
		let block = readBlock(bits, blockSize);
		if (crcOf(block) !== crc) throw damaged$2("the checksum of a block is wrong");
		whole = ((whole << 1 | whole >>> 31) ^ crc) >>> 0, yield block;
	}
}
function readBlock(bits, blockSize) {
	if (bits.read(1) !== 0) throw damaged$2("it is of a version nobody writes any more");
	let origin = bits.read(24), symbols = readSymbolMap(bits), tables = bits.read(3);
	if (tables < 2 || tables > 6) throw damaged$2("it has no code tables");
	let transformed = readSymbols(bits, {
		symbols,
		selectors: readSelectors(bits, tables),
		codes: Array.from({ length: tables }, () => readCode(bits, symbols.length + 2)),
		blockSize
	});
	if (origin >= transformed.length) throw damaged$2("a block begins outside of itself");
	return expandRuns(undoTransform(transformed, origin));
}
function readSymbolMap(bits) {
	let used = [], ranges = bits.read(16);
	for (let high = 0; high < 16; high++) {
		if (!(ranges & 32768 >> high)) continue;
		let map = bits.read(16);
		for (let low = 0; low < 16; low++) map & 32768 >> low && used.push(high * 16 + low);
	}
	if (used.length === 0) throw damaged$2("a block has no symbols");
	return Uint8Array.from(used);
}
function readSelectors(bits, tables) {
	let count = bits.read(15);
	if (count === 0) throw damaged$2("a block has no selectors");
	let recent = Array.from({ length: tables }, (_, index) => index);
	return Uint8Array.from({ length: count }, () => {
		let place = 0;
		for (; bits.read(1) === 1;) place += 1;
		if (place >= tables) throw damaged$2("a selector is none");
		let [table = 0] = recent.splice(place, 1);
		return recent.unshift(table), table;
	});
}
function readCode(bits, count) {
	let lengths = new Uint8Array(count), length = bits.read(5);
	for (let symbol = 0; symbol < count; symbol++) {
		for (; bits.read(1) === 1;) length += bits.read(1) === 0 ? 1 : -1;
		if (length < 1 || length > 20) throw damaged$2("a code is too long");
		lengths[symbol] = length;
	}
	let limits = new Int32Array(22), bases = new Int32Array(22), order = [];
	for (let code = 0, bit = 1; bit <= 20; bit++, code <<= 1) {
		bases[bit] = order.length - code;
		for (let symbol = 0; symbol < count; symbol++) lengths[symbol] === bit && (order.push(symbol), code += 1);
		limits[bit] = code;
	}
	return {
		limits,
		bases,
		order: Uint16Array.from(order)
	};
}
function readSymbol(bits, { limits, bases, order }) {
	let code = 0;
	for (let length = 1; length <= 20; length++) if (code = code << 1 | bits.read(1), code < (limits[length] ?? 0)) {
		let symbol = order[code + (bases[length] ?? 0)];
		if (symbol !== void 0) return symbol;
	}
	throw damaged$2("a code is none");
}
function readSymbols(bits, { symbols, selectors, codes, blockSize }) {
	let out = new Uint8Array(blockSize), recent = Uint8Array.from(symbols), end = symbols.length + 1, size = 0, run = 0, weight = 1;
	for (let at = 0;; at++) {
		let code = codes[selectors[Math.floor(at / 50)] ?? -1];
		if (code === void 0) throw damaged$2("a block has too few selectors");
		let symbol = readSymbol(bits, code);
		if (symbol <= 1) {
			if (run += weight << symbol, weight *= 2, run > blockSize) throw damaged$2("a run is too long");
			continue;
		}
		if (size + run > blockSize) throw damaged$2("a block is too long");
		if (out.fill(recent[0] ?? 0, size, size + run), size += run, run = 0, weight = 1, symbol === end) return out.subarray(0, size);
		if (size === blockSize) throw damaged$2("a block is too long");
		let value = recent[symbol - 1] ?? 0;
		recent.copyWithin(1, 0, symbol - 1), recent[0] = value, out[size] = value, size += 1;
	}
}
function undoTransform(last, origin) {
	let places = countSmaller(last), next = new Uint32Array(last.length);
	for (let [at, byte] of last.entries()) {
		let place = places[byte] ?? 0;
		next[place] = at, places[byte] = place + 1;
	}
	let out = new Uint8Array(last.length);
	for (let index = 0, at = next[origin] ?? 0; index < out.length; index++, at = next[at] ?? 0) out[index] = last[at] ?? 0;
	return out;
}
function countSmaller(data) {
	let counts = new Uint32Array(256);
	for (let byte of data) counts[byte] = (counts[byte] ?? 0) + 1;
	let sum = 0;
	return counts.map((count) => (sum += count, sum - count));
}
function expandRuns(data) {
	let out = Buffer.allocUnsafe(measureRuns(data)), size = 0, equal = 0, previous = -1;
	for (let byte of data) equal === 4 ? (out.fill(previous, size, size + byte), size += byte, equal = 0, previous = -1) : (equal = byte === previous ? equal + 1 : 1, previous = byte, out[size] = byte, size += 1);
	return out;
}
function measureRuns(data) {
	let size = 0, equal = 0, previous = -1;
	for (let byte of data) equal === 4 ? (size += byte, equal = 0, previous = -1) : (equal = byte === previous ? equal + 1 : 1, previous = byte, size += 1);
	return size;
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte << 24;
	for (let bit = 0; bit < 8; bit++) crc = crc & 2147483648 ? crc << 1 ^ 79764919 : crc << 1;
	return crc >>> 0;
});
function crcOf(data) {
	let crc = 4294967295;
	for (let byte of data) crc = crc << 8 ^ (CRC_TABLE[crc >>> 24 ^ byte] ?? 0);
	return ~crc >>> 0;
}
var BitReader = class {
	data;
	at = 0;
	held = 0;
	count = 0;
	constructor(data) {
		this.data = data;
	}
	get isAtEnd() {
		return this.count === 0 && this.at === this.data.length;
	}
	read(bits) {
		for (; this.count < bits;) {
			let byte = this.data[this.at];
			if (byte === void 0) throw damaged$2("it is cut off");
			this.at += 1, this.held = this.held << 8 | byte, this.count += 8;
		}
		this.count -= bits;
		let value = this.held >>> this.count & (1 << bits) - 1;
		return this.held &= (1 << this.count) - 1, value;
	}
	read32() {
		return this.read(16) * 65536 + this.read(16);
	}
	align() {
		this.read(this.count % 8);
	}
};
function damaged$2(why) {
	return new TidegateError("FEED_DAMAGED", `bzip2: ${why}`);
}
const MAX_BZIP2 = 268435456, CHUNK = 131072;
async function* unpackFile(path, cx) {
	let file = await cx.fs.open(path);
	try {
		let magic = new Uint8Array(4);
		file.readSync(magic, 0);
		let packing = packingOf(magic);
		if (packing === "bzip2") {
			if (file.size > MAX_BZIP2) throw new TidegateError("FEED_LIMIT_EXCEEDED", `a bzip2 file is larger than ${MAX_BZIP2} bytes`);
			let data = new Uint8Array(file.size);
			file.readSync(data, 0), yield* untilCancelled(decompressBzip2(data), cx.signal);
		} else packing === "none" ? yield* copyChunks(readChunks(file), cx.signal) : yield* inflate(copyChunks(readChunks(file), cx.signal), packing);
	} finally {
		await file.close();
	}
}
function packingOf(magic) {
	let [a, b, c, d] = magic;
	return a === 31 && b === 139 ? "gzip" : a === 40 && b === 181 && c === 47 && d === 253 ? "zstd" : a === 66 && b === 90 && c === 104 ? "bzip2" : "none";
}
function* untilCancelled(chunks, signal) {
	for (let chunk of chunks) signal.throwIfAborted(), yield chunk;
}
function* copyChunks(chunks, signal) {
	for (let chunk of untilCancelled(chunks, signal)) yield Uint8Array.from(chunk);
}
async function* inflate(chunks, packing) {
	let out = packing === "gzip" ? createGunzip({ chunkSize: CHUNK }) : createZstdDecompress({ chunkSize: CHUNK }), done = pipeline(Readable.from(chunks), out).catch(() => void 0);
	try {
		for await (let chunk of out) yield chunk;
	} catch (error) {
		throw new TidegateError("FEED_DAMAGED", `what came cannot be unpacked (${packing})`, { cause: error });
	} finally {
		out.destroy(), await done;
	}
}
const LIMITS$1 = {
	total: 4 * 1024 ** 3,
	item: 8388608
}, OPEN = new Set([123, 91]), CLOSE = new Set([125, 93]);
async function* splitJsonItems(chunks, limits = LIMITS$1) {
	let splitter = new Splitter(limits.item), size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > limits.total) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the document is larger than ${limits.total} bytes`);
		yield splitter.push(chunk);
	}
	if (!splitter.isWhole) throw new TidegateError("FEED_DAMAGED", "what came is not a whole JSON object");
}
var Splitter = class {
	maxItem;
	depth = 0;
	isText = !1;
	isEscaped = !1;
	hasBegun = !1;
	parts = [];
	held = 0;
	constructor(maxItem) {
		this.maxItem = maxItem;
	}
	get isWhole() {
		return this.hasBegun && this.depth === 0 && !this.isText;
	}
	push(chunk) {
		let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), items = [], start = this.depth >= 3 ? 0 : -1;
		for (let at = 0; at < bytes.length; at++) {
			let byte = bytes[at] ?? 0;
			this.isText ? at = this.skipText(bytes, at) : byte === 34 ? this.isText = this.begin() : OPEN.has(byte) ? (this.begin(), this.depth += 1, this.depth === 3 && (start = at)) : CLOSE.has(byte) && (this.depth === 3 && items.push(this.cut(bytes.subarray(Math.max(0, start), at + 1))), this.depth === 3 && (start = -1), --this.depth);
		}
		return start >= 0 && this.hold(bytes.subarray(start)), items;
	}
	begin() {
		if (this.depth === 0 && this.hasBegun) throw new TidegateError("FEED_DAMAGED", "something follows the JSON object");
		return this.hasBegun = !0, !0;
	}
	skipText(bytes, from) {
		for (let at = from; at < bytes.length; at++) {
			let byte = bytes[at];
			if (this.isEscaped) this.isEscaped = !1;
			else if (byte === 92) this.isEscaped = !0;
			else if (byte === 34) return this.isText = !1, at;
		}
		return bytes.length;
	}
	hold(bytes) {
		if (this.held += bytes.length, this.held > this.maxItem) throw new TidegateError("FEED_LIMIT_EXCEEDED", `an item is larger than ${this.maxItem} bytes`);
		this.parts.push(Buffer.from(bytes));
	}
	cut(bytes) {
		if (this.held === 0) return Buffer.from(bytes);
		this.hold(bytes);
		let item = Buffer.concat(this.parts);
		return this.parts = [], this.held = 0, item;
	}
};
const METRICS = [
	"cvssMetricV40",
	"cvssMetricV31",
	"cvssMetricV30",
	"cvssMetricV2"
];
function nvdList(part) {
	let shard = `NVD/${part}`;
	return {
		shard,
		read: (chunks) => read$1(shard, chunks)
	};
}
async function* read$1(shard, chunks) {
	for await (let items of splitJsonItems(chunks)) yield items.flatMap((item) => readItem$2(shard, item) ?? []);
}
function readItem$2(shard, bytes) {
	let json;
	try {
		json = parseForeignJson(bytes.toString("utf8"));
	} catch {
		return badRow(shard, "it is not JSON");
	}
	let cve = isObject(json) ? json.cve : void 0;
	if (!isObject(cve)) return badRow(shard, "it is not about a CVE");
	let key = cve.id;
	if (!isCveId(key)) return badRow(shard, "its CVE id is not one");
	let vectors = isObject(cve.metrics) ? readVectors(cve.metrics) : [];
	return {
		key,
		facts: JSON.stringify(vectors)
	};
}
function readVectors(metrics) {
	return METRICS.flatMap((name) => {
		let offers = Array.isArray(metrics[name]) ? metrics[name].filter(isObject) : [], chosen = offers.find((offer) => offer.type === "Primary") ?? offers[0], vector = isObject(chosen?.cvssData) ? chosen.cvssData.vectorString : void 0;
		return typeof vector == "string" && vector.length <= 300 ? [vector] : [];
	});
}
const MODIFIED$1 = "modified";
function nvdDataset(base, part, limits = DOWNLOAD_LIMITS) {
	let isRemote = /^https?:\/\//i.test(base), name = `nvdcve-2.0-${part}`;
	return {
		location: base,
		isRemote,
		isOptional: !0,
		shards: [nvdList(part).shard],
		refresh: ({ since }, cx) => isRemote ? fetchPart({
			base,
			name,
			part,
			since
		}, limits, cx) : readPart({
			base,
			name,
			part,
			since
		}, cx)
	};
}
async function fetchPart({ base, name, part, since }, limits, cx) {
	let age = cx.clock.now() - Date.parse(since?.modified ?? "");
	if (part !== "modified" && age >= 0 && age < 6048e5) return { kind: "unchanged" };
	let address = `${base.replace(/\/+$/, "")}/${name}`, meta = await fetchBytes(`${address}.meta`, 4096, limits, cx);
	if (meta === void 0) return { kind: "absent" };
	let { digest, modified } = readMeta(meta.toString("latin1")), revision = {
		token: `sha256 ${digest}`,
		...modified === void 0 ? {} : { modified }
	};
	if (revision.token === since?.token) return { kind: "unchanged" };
	let answer = await download(`${address}.json.gz`, void 0, limits, cx);
	if (answer.kind !== "file") throw new TidegateError("FEED_REJECTED", `${name} has a .meta, but cannot be had`);
	try {
		return await compilePart(answer.path, {
			part,
			revision,
			digest
		}, cx);
	} finally {
		await cx.fs.remove(answer.path);
	}
}
function readMeta(text) {
	let digest = /^sha256:([0-9a-f]{64})\s*$/im.exec(text)?.[1];
	if (digest === void 0) throw new TidegateError("FEED_DAMAGED", "what came is not a .meta of NVD");
	let modified = new Date(/^lastModifiedDate:(\S{1,40})\s*$/m.exec(text)?.[1] ?? "");
	return {
		digest: digest.toLowerCase(),
		modified: Number.isNaN(modified.getTime()) ? void 0 : modified.toISOString()
	};
}
async function readPart({ base, name, part, since }, cx) {
	for (let suffix of [".json.gz", ".json"]) {
		let path = cx.fs.join(base, name + suffix), stat = await cx.fs.stat(path);
		if (stat?.kind !== "file") continue;
		let revision = fileRevision(stat);
		return revision.token === since?.token ? { kind: "unchanged" } : compilePart(path, {
			part,
			revision
		}, cx);
	}
	return { kind: "absent" };
}
async function compilePart(path, { part, revision, digest }, cx) {
	let list = nvdList(part), hash = createHash("sha256"), { content, problems } = await compileList(list.shard, list.read(hashed(unpackFile(path, cx), hash)), cx);
	if (digest !== void 0 && hash.digest("hex") !== digest) throw new TidegateError("FEED_DAMAGED", `${list.shard} is not what its .meta says`);
	return {
		kind: "compiled",
		revision,
		contents: new Map(content ? [[list.shard, content]] : []),
		problems
	};
}
async function* hashed(chunks, hash) {
	for await (let chunk of chunks) hash.update(chunk), yield chunk;
}
const NVD_LOCATION = "https://nvd.nist.gov/feeds/json/cve/2.0", FIRST_YEAR = 2002;
function listParts(cves) {
	let years = new Set(cves.flatMap((cve) => yearOf(cve) ?? []));
	return years.size === 0 ? [] : [...[...years].sort(), MODIFIED$1];
}
function listAllParts(now) {
	let count = new Date(now).getUTCFullYear() - FIRST_YEAR + 1;
	return [...Array.from({ length: Math.max(0, count) }, (_, index) => String(FIRST_YEAR + index)), MODIFIED$1];
}
function yearOf(cve) {
	let year = /^CVE-(\d{4})-/.exec(cve)?.[1];
	return year === void 0 ? void 0 : String(Math.max(FIRST_YEAR, Number(year)));
}
function syncNvd(options, cx) {
	return syncDatasets((options.cves === "all" ? listAllParts(cx.clock.now()) : listParts(options.cves)).map((part) => publishedFirst(nvdDataset(options.location, part), options.published)), options, cx);
}
async function openNvd(directory, cves, { databases, fs }) {
	let problems = [], open = new Map();
	for (let part of listParts(cves)) {
		let { shard } = nvdList(part);
		try {
			let list = await openCurrent(shard, schemaDirectory(fs, directory), fs, (path) => new OpenList(shard, path, databases));
			list !== void 0 && open.set(part, list);
		} catch (error) {
			problems.push({
				...asOpenProblem(error, shard),
				severity: "warning"
			});
		}
	}
	return {
		problems,
		vectors: (cve) => open.get("modified")?.find(cve) ?? open.get(yearOf(cve) ?? "")?.find(cve) ?? [],
		close: () => {
			for (let list of open.values()) list.close();
		}
	};
}
function listMentions(database, id) {
	let wanted = id.toLowerCase(), names = new Map();
	for (let block of database.scan("SELECT listing, heads FROM head WHERE instr(lower(listing), ?1) > 0 OR instr(lower(heads), ?1) > 0 ORDER BY first", wanted)) for (let { key, value } of HEAD_TABLE.unpack(block)) isAbout(key, value, wanted) && names.set(key, []);
	return names.size > 0 && collectNames(database, names), [...names].map(([record, list]) => ({
		id: record,
		names: list
	}));
}
function isAbout(id, head, wanted) {
	let own = id.toLowerCase();
	return own === wanted || own.endsWith(`-${wanted}`) || head.toLowerCase().includes(JSON.stringify(wanted));
}
function collectNames(database, names) {
	let count = 0;
	for (let block of database.scan("SELECT entries FROM package ORDER BY first")) for (let { key } of PACKAGE_TABLE.unpack(block)) {
		let list = names.get(idOfKey(key));
		if (list !== void 0 && (list.push(nameOfKey(key)), count += 1, count === 500)) return;
	}
}
var PackageReader = class {
	ecosystem;
	last;
	load;
	held = {
		place: 0,
		block: ""
	};
	constructor(database, ecosystem) {
		this.ecosystem = ecosystem, this.last = database.prepare("SELECT rowid AS place FROM package WHERE first < ? ORDER BY first DESC LIMIT 1"), this.load = database.prepare("SELECT entries FROM package WHERE rowid = ?");
	}
	find(name) {
		let start = name + "", place = Number(this.last.get(`${name} `)?.place ?? 0), found = [];
		for (let isFirst = !1; place > 0 && !isFirst; --place) {
			let block = this.hold(place);
			found = [...readEntries(block, name, this.ecosystem), ...found], isFirst = !block.startsWith(start);
		}
		return found;
	}
	hold(place) {
		return this.held.place !== place && (this.held = {
			place,
			block: String(this.load.get(place)?.entries ?? "")
		}), this.held.block;
	}
};
function readEntries(block, name, ecosystem) {
	let start = name + "", found = [];
	for (let at = block.startsWith(start) ? 0 : block.indexOf("" + start) + 1; block.startsWith(start, at);) {
		let cut = block.indexOf("", at + start.length), end = block.indexOf("", cut), [id, entries] = JSON.parse(`["${block.slice(at + start.length, cut)}",${block.slice(cut + 1, end)}]`);
		found.push({
			id,
			affected: entries.map((entry) => ({
				ecosystem,
				ranges: [],
				versions: [],
				severity: [],
				...entry,
				name
			}))
		}), at = end + 1;
	}
	return found;
}
var OpenShard = class {
	shard;
	ecosystem;
	database;
	heads;
	packages;
	first;
	prose;
	block;
	constructor(shard, path, engine) {
		this.shard = shard, this.ecosystem = ecosystemOf(shard), this.database = openContainer(shard, path, engine);
		try {
			this.heads = new HeadReader(this.database), this.packages = new PackageReader(this.database, this.ecosystem), this.first = this.database.prepare("SELECT first FROM prose WHERE first <= ? ORDER BY first DESC LIMIT 1"), this.prose = this.database.prepare("SELECT texts FROM prose WHERE first = ?");
		} catch (error) {
			throw this.database.close(), asDamage(error, shard);
		}
	}
	find(name) {
		let key = cleanName(normalizePackageName(this.ecosystem, name));
		return this.guard(() => this.packages.find(key).map((entries) => this.complete(entries)));
	}
	complete({ id, affected }) {
		let head = this.heads.find(id);
		if (head === void 0) throw new TidegateError("FEED_DAMAGED", `the shard ${this.shard} lacks ${id}`);
		return {
			...head,
			affected
		};
	}
	describe(id) {
		return this.guard(() => {
			let first = this.first.get(id)?.first, block = first === void 0 ? void 0 : this.readBlock(first);
			return block === void 0 ? void 0 : readText$2(block, id);
		});
	}
	readBlock(first) {
		if (this.block?.first === first) return this.block.texts;
		let texts = unpackBlock(this.prose.get(first)?.texts);
		return this.block = {
			first,
			texts
		}, texts;
	}
	mentions(id) {
		return this.guard(() => listMentions(this.database, id)).map((mention) => ({
			ecosystem: this.ecosystem,
			...mention
		}));
	}
	close() {
		this.database.close();
	}
	guard(read) {
		try {
			return read();
		} catch (error) {
			throw asDamage(error, this.shard);
		}
	}
};
async function openFeed(directory, shards, engine, fs) {
	let feed = new FeedShards(), problems = [], home = schemaDirectory(fs, directory), open = async (shard) => {
		try {
			return await openCurrent(shard, home, fs, (path) => new OpenShard(shard, path, engine));
		} catch (error) {
			problems.push(asOpenProblem(error, shard));
			return;
		}
	};
	for (let shard of new Set(shards)) {
		let malicious = maliciousShardOf(shard), opened = [await open(shard), malicious === void 0 ? void 0 : await open(malicious)];
		feed.add(shard, opened);
	}
	return {
		problems,
		ecosystems: feed.ecosystems,
		find: (ecosystem, name) => feed.of(ecosystem).flatMap((shard) => shard.find(name)),
		describe: (ecosystem, id) => feed.describe(ecosystem, id),
		mentions: (id) => feed.mentions(id),
		close: () => feed.close()
	};
}
var FeedShards = class {
	ecosystems = new Set();
	open = new Map();
	add(ecosystem, [main, ...others]) {
		main !== void 0 && this.ecosystems.add(ecosystem), this.open.set(ecosystem, [main, ...others].filter((shard) => shard !== void 0));
	}
	of(ecosystem) {
		return this.open.get(ecosystem) ?? [];
	}
	describe(ecosystem, id) {
		for (let shard of this.of(ecosystem)) {
			let text = shard.describe(id);
			if (text !== void 0) return text;
		}
	}
	mentions(id) {
		return [...this.open.values()].flat().flatMap((shard) => shard.mentions(id));
	}
	close() {
		for (let shards of this.open.values()) for (let shard of shards) shard.close();
		this.open.clear();
	}
};
function readSigningKey(pem) {
	if (pem.includes("ENCRYPTED")) throw new TidegateError("INPUT_INVALID", "the signing key is encrypted", { hint: "Give an unencrypted PKCS #8 key, from a secret." });
	return check(() => createPrivateKey(pem), "signing key");
}
function readTrustedKey(pem) {
	if (pem.includes("PRIVATE KEY")) throw new TidegateError("INPUT_INVALID", "the feed key is a private key", { hint: "Give the public key." });
	return check(() => createPublicKey(pem), "feed key");
}
function check(read, what) {
	let key;
	try {
		key = read();
	} catch (cause) {
		throw new TidegateError("INPUT_INVALID", `the ${what} is not a key in PEM form`, { cause });
	}
	if (!(key.asymmetricKeyType === "ed25519" || key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1")) throw new TidegateError("INPUT_INVALID", `the ${what} is neither ECDSA P-256 nor Ed25519`);
	return key;
}
function digestFor(key) {
	return key.asymmetricKeyType === "ed25519" ? null : "sha256";
}
function isPublishedLocation(location) {
	return location.startsWith("oci://");
}
function parseLocation(location) {
	let name = isPublishedLocation(location) ? location.slice(6) : "", isTagged = name.includes("@") || name.includes(":", name.lastIndexOf("/")), reference = parseReference(isTagged ? name : `${name}:v3`);
	if (reference !== void 0) return reference;
	throw new TidegateError("INPUT_INVALID", `${location} is not the address of a published feed`, { hint: "Write oci://HOST/REPOSITORY[:TAG] in lower case, such as oci://ghcr.io/acme/tidegate/feed." });
}
const INDEX_TYPE = "application/vnd.tidegate.feed.index.v1+json", MAX_SHARD_BYTES = 4 * 1024 ** 3;
function writeIndex(shards) {
	return Buffer.from(`${JSON.stringify({
		schema: 3,
		shards
	})}\n`);
}
function readIndex(bytes) {
	let { schema, shards } = parseObject(bytes);
	if (typeof schema != "number" || !Array.isArray(shards) || shards.length > 1e3) throw notAFeed("its index is not one");
	if (schema !== 3) throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the published feed has schema ${schema}; this version reads 3`, { hint: "Use the tag that is meant for this version, or update Tidegate." });
	let list = shards;
	if (!list.every(isShard)) throw notAFeed("its index is not one of this version");
	return new Map(list.map((shard) => [shard.facts.ecosystem, shard]));
}
function isShard(value) {
	if (typeof value != "object" || !value) return !1;
	let { facts, layer, seen } = value;
	if (!isFacts(facts)) return !1;
	let hasContent = facts.content === void 0 ? layer === void 0 : isBlob(layer), hasSeen = facts.seen === void 0 ? seen === void 0 : isBlob(seen);
	return hasContent && hasSeen && namesOnlyItsOwn(facts);
}
function namesOnlyItsOwn({ ecosystem, content, seen }) {
	return seen !== void 0 && !seen.startsWith(`${slugOf(ecosystem)}-`) ? !1 : content === void 0 || content.file === shardFile(ecosystem, content.digest) && content.bytes <= MAX_SHARD_BYTES;
}
function shardFile(ecosystem, digest) {
	return `${slugOf(ecosystem)}-${digest.slice(7, 23)}.db`;
}
function isBlob(value) {
	if (typeof value != "object" || !value) return !1;
	let { digest, size } = value;
	return isDigest(digest) && typeof size == "number" && Number.isSafeInteger(size) && size >= 0;
}
function writeManifest(index, shards, created) {
	let layers = shards.flatMap(({ facts, layer, seen }) => [...layer ? [{
		mediaType: "application/vnd.tidegate.feed.shard.v1+sqlite+zstd",
		...layer,
		annotations: annotate(facts)
	}] : [], ...seen ? [{
		mediaType: "application/vnd.tidegate.feed.seen.v1+zstd",
		...seen,
		annotations: { "org.opencontainers.image.title": facts.seen ?? "" }
	}] : []]), manifest = {
		schemaVersion: 2,
		mediaType: OCI_MANIFEST,
		artifactType: "application/vnd.tidegate.feed.v1+json",
		config: {
			mediaType: INDEX_TYPE,
			...index
		},
		layers,
		annotations: {
			"org.opencontainers.image.created": created,
			"dev.tidegate.feed.schema": "3"
		}
	};
	return Buffer.from(JSON.stringify(manifest));
}
function annotate({ ecosystem, source, revision, asOf, content }) {
	return {
		"org.opencontainers.image.title": content?.file ?? "",
		"dev.tidegate.feed.ecosystem": ecosystem,
		"dev.tidegate.feed.source": source,
		...revision.modified === void 0 ? {} : { "dev.tidegate.feed.revision": revision.modified },
		"dev.tidegate.feed.as-of": asOf,
		"dev.tidegate.feed.records": String(content?.records ?? 0)
	};
}
function readManifest(bytes) {
	let { config } = parseObject(bytes);
	if (!isBlob(config) || config.mediaType !== INDEX_TYPE) throw notAFeed("it is another kind of artifact");
	return {
		digest: config.digest,
		size: config.size
	};
}
function parseObject(bytes) {
	try {
		let json = parseForeignJson(Buffer.from(bytes).toString("utf8"));
		if (typeof json == "object" && json) return json;
	} catch {}
	throw notAFeed("it is not JSON");
}
function notAFeed(why) {
	return new TidegateError("FEED_DAMAGED", `what was published is not a feed: ${why}`, { hint: "Check the address; `tidegate feed push` publishes a feed." });
}
const PAYLOAD_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json", ANNOTATION = "dev.cosignproject.cosign/signature", CLAIM = "cosign container image signature";
async function pushSignature(reference, digest, key, registry) {
	let identity = { "docker-reference": `${reference.registry}/${reference.repository}` }, payload = Buffer.from(JSON.stringify({
		critical: {
			identity,
			image: { "docker-manifest-digest": digest },
			type: CLAIM
		},
		optional: null
	})), signature = sign(digestFor(key), payload, key).toString("base64"), layer = describeBlob(payload), config = Buffer.from(JSON.stringify({
		architecture: "",
		os: "",
		config: {},
		rootfs: {
			type: "layers",
			diff_ids: [layer.digest]
		}
	}));
	for (let blob of [payload, config]) await registry.pushBlob(reference, {
		...describeBlob(blob),
		open: () => blob
	});
	let manifest = {
		schemaVersion: 2,
		mediaType: OCI_MANIFEST,
		config: {
			mediaType: "application/vnd.oci.image.config.v1+json",
			...describeBlob(config)
		},
		layers: [{
			mediaType: PAYLOAD_TYPE,
			...layer,
			annotations: { [ANNOTATION]: signature }
		}]
	};
	await registry.pushManifest(signatureOf(reference, digest), {
		bytes: Buffer.from(JSON.stringify(manifest)),
		mediaType: OCI_MANIFEST
	});
}
async function verifySignature(reference, digest, key, registry) {
	let name = `${formatReference(reference)} (${digest})`, claims = await listClaims(reference, digest, registry);
	if (claims.length === 0) throw new TidegateError("FEED_SIGNATURE_INVALID", `${name} is not signed`);
	for (let { layer, signature } of claims.slice(0, 20)) {
		let payload = await registry.readBlob({
			repository: reference,
			blob: layer,
			label: "the signature"
		}, 65536);
		if (verify(digestFor(key), payload, key, Buffer.from(signature, "base64")) && claimedDigest(payload) === digest) return;
	}
	throw new TidegateError("FEED_SIGNATURE_INVALID", `${name} is signed, but not with the key that is trusted`);
}
async function listClaims(reference, digest, registry) {
	let bytes;
	try {
		({bytes} = await registry.fetchManifest(signatureOf(reference, digest)));
	} catch (error) {
		if (isTidegateError(error) && error.code === "REGISTRY_NOT_FOUND") return [];
		throw error;
	}
	let layers = readJson(bytes).layers;
	return Array.isArray(layers) ? layers.flatMap((layer) => readClaim(layer) ?? []) : [];
}
function readClaim(value) {
	if (typeof value != "object" || !value) return;
	let { mediaType, digest, size, annotations } = value, signature = typeof annotations == "object" && annotations ? annotations[ANNOTATION] : void 0;
	if (mediaType === PAYLOAD_TYPE && isDigest(digest) && typeof size == "number" && typeof signature == "string") return {
		layer: {
			digest,
			size
		},
		signature
	};
}
function claimedDigest(payload) {
	let critical = readJson(payload).critical;
	if (critical?.type === CLAIM) return critical.image?.["docker-manifest-digest"];
}
function readJson(bytes) {
	try {
		let json = JSON.parse(Buffer.from(bytes).toString("utf8"));
		return typeof json == "object" && json ? json : {};
	} catch {
		return {};
	}
}
function signatureOf({ registry, repository }, digest) {
	return {
		registry,
		repository,
		tag: `${digest.replace(":", "-")}.sig`
	};
}
const HASTE = {
	attempts: 2,
	backoff: 250,
	waiting: 1e3,
	total: 4e3,
	headers: 4e3,
	stall: 1e4,
	interruptions: 2
};
function openPublished(location, registry, { trusted, implied } = {}) {
	let reference = parseLocation(location), resolve = once$1(async () => {
		try {
			return (await registry.resolveManifest(reference)).digest;
		} catch (error) {
			throw implied?.logger.info(`No published feed: ${error instanceof Error ? error.message : "unknown reason"}`), error;
		}
	}), readShards = once$1(async () => {
		let digest = await resolve();
		trusted !== void 0 && await verifySignature(reference, digest, trusted, registry);
		let manifest = await registry.fetchManifest({
			...reference,
			digest
		});
		return readIndex(await registry.readBlob({
			repository: reference,
			blob: readManifest(manifest.bytes),
			label: "the index"
		}, 16777216));
	});
	return {
		location,
		reference,
		registry,
		isImplied: implied !== void 0,
		resolve,
		readShards
	};
}
function once$1(work) {
	let result;
	return () => result ??= work();
}
async function writeSeen(fs, directory, shard, lines) {
	let packed = zstdCompressSync(lines), name = `${slugOf(shard)}-${digestOf(packed)}.seen`;
	return await fs.writeAtomically(fs.join(schemaDirectory(fs, directory), name), packed), name;
}
async function readSeen(fs, directory, name) {
	try {
		let packed = await fs.readFile(fs.join(schemaDirectory(fs, directory), name), 67108864);
		if (!name.endsWith(`-${digestOf(packed)}.seen`)) return;
		let lines = zstdDecompressSync(packed, { maxOutputLength: 536870912 }).toString("utf8").split("\n");
		return new Map(lines.filter((line) => line !== "").map((line) => splitLine(line)));
	} catch {
		return;
	}
}
function splitLine(line) {
	let space = line.indexOf(" ");
	return [line.slice(0, space), line.slice(space + 1)];
}
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
async function pullFeed(request, cx) {
	let { directory, location, shards } = request, feed = openPublished(location, request.registry, { trusted: request.trusted });
	try {
		await cx.fs.makeDirectory(schemaDirectory(cx.fs, directory)), await cx.fs.makeDirectory(scratchDirectory(cx.fs, directory));
		let published = await feed.readShards();
		requireShards(shards, published, location);
		let wanted = new Set(shards.flatMap((shard) => [shard, maliciousShardOf(shard) ?? shard])), taken = [];
		for (let shard of published.values()) cx.signal.throwIfAborted(), (wanted.size === 0 || wanted.has(shard.facts.ecosystem)) && taken.push(await takeOver(shard, feed, {
			...cx,
			directory
		}));
		let names = taken.map(({ ecosystem }) => ecosystem);
		return await prune(cx.fs, cx.clock, directory, names).catch(() => void 0), taken.filter(({ content }) => content !== void 0).map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
	} catch (error) {
		throw cx.signal.throwIfAborted(), asStoreError(error, directory);
	}
}
async function takeOver(shard, feed, cx) {
	let { facts } = shard, home = schemaDirectory(cx.fs, cx.directory), present = await readFacts(cx.fs, home, facts.ecosystem);
	return present !== void 0 && Date.parse(present.asOf) > Date.parse(facts.asOf) && await isWhole(present, cx) ? present : (await fetchShard(shard, feed, cx), await fetchSeen(shard, feed, cx), await writeFacts(cx.fs, home, facts), facts);
}
async function isWhole({ content }, { fs, directory }) {
	return content === void 0 || verifyContent(fs, directory, content);
}
async function fetchSeen({ facts, seen }, feed, cx) {
	if (facts.seen === void 0 || seen === void 0 || await readSeen(cx.fs, cx.directory, facts.seen) !== void 0) return;
	let temporary = cx.fs.join(scratchDirectory(cx.fs, cx.directory), `seen-${randomUUID()}`);
	await cx.fs.writeAtomically(temporary, watch(`${facts.ecosystem} (notes)`, seen, feed, cx.logger)), await cx.fs.rename(temporary, cx.fs.join(schemaDirectory(cx.fs, cx.directory), facts.seen));
}
async function pushFeed({ location, directory, registry, key }, cx) {
	let reference = parseLocation(location);
	if (reference.digest !== void 0) throw new TidegateError("INPUT_INVALID", `${location} names a digest; a feed is published under a tag`);
	let facts = await collect$1(directory, cx.fs), bench = {
		reference,
		directory,
		registry,
		cx,
		counts: {
			bytes: 0,
			sent: 0
		}
	};
	try {
		let shards = [];
		for (let each of facts) shards.push(await pushShard(each, bench));
		let manifest = {
			bytes: writeManifest(await pushBytes(writeIndex(shards), bench), shards, facts.map(({ asOf }) => asOf).toSorted().at(-1) ?? ""),
			mediaType: OCI_MANIFEST
		}, { tag: _, ...untagged } = reference, digest = await registry.pushManifest(untagged, manifest);
		return key !== void 0 && await pushSignature(reference, digest, key, registry), await registry.pushManifest(reference, manifest), {
			digest,
			shards: shards.length,
			...bench.counts
		};
	} catch (error) {
		throw cx.signal.throwIfAborted(), asStoreError(error, directory);
	}
}
async function collect$1(directory, fs) {
	let all = await listFacts(fs, schemaDirectory(fs, directory));
	for (let { content, ecosystem } of all) if (!(content === void 0 || await verifyContent(fs, directory, content))) throw new TidegateError("FEED_DAMAGED", `the stored data of ${ecosystem} are damaged; nothing was published`);
	if (all.some(({ content }) => content !== void 0)) return all;
	throw new TidegateError("FEED_STORE_FAILED", `there is nothing to publish in ${directory}`, { hint: "Build the feed first: `tidegate feed build`." });
}
async function pushShard(facts, bench) {
	let { fs, signal, logger } = bench.cx;
	signal.throwIfAborted();
	let home = schemaDirectory(fs, bench.directory), packed = `${scratchPath(fs, bench.directory, facts.ecosystem)}.push`;
	try {
		logger.debug(`publishing ${facts.ecosystem}`);
		let layer = facts.content === void 0 ? void 0 : await compress(fs.join(home, facts.content.file), packed, bench), notes = facts.seen === void 0 ? void 0 : fs.join(home, facts.seen), seen = notes !== void 0 && (await fs.stat(notes))?.kind === "file" ? await pushFile(notes, bench) : void 0, { seen: name, ...rest } = facts;
		return {
			facts: {
				...rest,
				...seen && name ? { seen: name } : {}
			},
			...layer ? { layer } : {},
			...seen ? { seen } : {}
		};
	} finally {
		await fs.remove(packed);
	}
}
async function compress(path, packed, bench) {
	let { fs } = bench.cx, zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 12 } });
	return await fs.writeAtomically(packed, Readable.from(read(path, fs), { objectMode: !1 }).pipe(zstd)), pushFile(packed, bench);
}
async function pushFile(path, bench) {
	let hash = createHash("sha256"), size = 0;
	for await (let chunk of read(path, bench.cx.fs)) hash.update(chunk), size += chunk.length;
	let blob = {
		digest: `sha256:${hash.digest("hex")}`,
		size
	};
	return await send(blob, () => read(path, bench.cx.fs), bench), blob;
}
async function pushBytes(bytes, bench) {
	let blob = describeBlob(bytes);
	return await send(blob, () => bytes, bench), blob;
}
async function send(blob, open, { registry, reference, counts }) {
	counts.bytes += blob.size, await registry.pushBlob(reference, {
		...blob,
		open
	}) && (counts.sent += blob.size);
}
async function* read(path, fs) {
	let file = await fs.open(path);
	try {
		for (let chunk of readChunks(file)) yield Uint8Array.from(chunk);
	} finally {
		await file.close();
	}
}
const DAY = 864e5, RESTS = new Map([
	["KEV", 21 * DAY],
	["EOL", Infinity],
	["Amazon Linux", 21 * DAY],
	["Oracle Linux", 14 * DAY],
	["Arch Linux", 90 * DAY]
]);
function findQuiet(statuses, after, now) {
	let known = new Map();
	for (let { source, ecosystem, revision, asOf } of statuses) {
		if (source === void 0) continue;
		let rest = RESTS.get(baseEcosystem(ecosystem).replace(/\/.*/, "")) ?? 0, entry = known.get(source) ?? {
			source,
			rest,
			changed: void 0,
			asOf: void 0
		};
		known.set(source, entry), entry.changed = later(entry.changed, revision), entry.asOf = later(entry.asOf, asOf);
	}
	return [...known.values()].flatMap((entry) => judge(entry, after, now) ?? []);
}
function judge({ source, rest, changed, asOf }, after, now) {
	return asOf !== void 0 && now - Date.parse(asOf) > after ? {
		source,
		since: asOf,
		kind: "unreachable"
	} : changed !== void 0 && now - Date.parse(changed) > Math.max(after, rest) ? {
		source,
		since: changed,
		kind: "silent"
	} : void 0;
}
function later(one, other) {
	return one === void 0 || other === void 0 ? one ?? other : Date.parse(one) < Date.parse(other) ? other : one;
}
var require_ed5 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CHAR = "	\n\r -퟿-�𐀀-􏿿", exports.S = " 	\r\n", exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀", exports.CHAR_RE = RegExp("^[" + exports.CHAR + "]$", "u"), exports.S_RE = RegExp("^[" + exports.S + "]+$", "u"), exports.NAME_START_CHAR_RE = RegExp("^[" + exports.NAME_START_CHAR + "]$", "u"), exports.NAME_CHAR_RE = RegExp("^[" + exports.NAME_CHAR + "]$", "u"), exports.NAME_RE = RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u"), exports.NMTOKEN_RE = RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9, NL = 10, CR = 13, SPACE = 32;
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
})), require_ed2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CHAR = "-퟿-�𐀀-􏿿", exports.RESTRICTED_CHAR = "-\b\v\f---", exports.S = " 	\r\n", exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀", exports.CHAR_RE = RegExp("^[" + exports.CHAR + "]$", "u"), exports.RESTRICTED_CHAR_RE = RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u"), exports.S_RE = RegExp("^[" + exports.S + "]+$", "u"), exports.NAME_START_CHAR_RE = RegExp("^[" + exports.NAME_START_CHAR + "]$", "u"), exports.NAME_CHAR_RE = RegExp("^[" + exports.NAME_CHAR + "]$", "u"), exports.NAME_RE = RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u"), exports.NMTOKEN_RE = RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9, NL = 10, CR = 13, SPACE = 32;
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
})), require_ed3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀", exports.NC_NAME_START_CHAR_RE = RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u"), exports.NC_NAME_CHAR_RE = RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u"), exports.NC_NAME_RE = RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
})), import_saxes = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SaxesParser = exports.EVENTS = void 0;
	let ed5 = require_ed5(), ed2 = require_ed2(), NSed3 = require_ed3();
	var isS = ed5.isS, isChar10 = ed5.isChar, isNameStartChar = ed5.isNameStartChar, isNameChar = ed5.isNameChar, S_LIST = ed5.S_LIST, NAME_RE = ed5.NAME_RE, isChar11 = ed2.isChar, isNCNameStartChar = NSed3.isNCNameStartChar, isNCNameChar = NSed3.isNCNameChar, NC_NAME_RE = NSed3.NC_NAME_RE;
	let XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace", XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/", rootNS = {
		__proto__: null,
		xml: XML_NAMESPACE,
		xmlns: XMLNS_NAMESPACE
	}, XML_ENTITIES = {
		__proto__: null,
		amp: "&",
		gt: ">",
		lt: "<",
		quot: "\"",
		apos: "'"
	}, LS = 8232, isQuote = (c) => c === 34 || c === 39, QUOTES = [34, 39], DOCTYPE_TERMINATOR = [
		...QUOTES,
		91,
		62
	], DTD_TERMINATOR = [
		...QUOTES,
		60,
		93
	], XML_DECL_NAME_TERMINATOR = [
		61,
		63,
		...S_LIST
	], ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
		...S_LIST,
		62,
		38,
		60
	];
	function nsPairCheck(parser, prefix, uri) {
		switch (prefix) {
			case "xml":
				uri !== XML_NAMESPACE && parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
				break;
			case "xmlns": uri !== XMLNS_NAMESPACE && parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
		}
		switch (uri) {
			case XMLNS_NAMESPACE:
				parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
				break;
			case XML_NAMESPACE: switch (prefix) {
				case "xml": break;
				case "":
					parser.fail(`the default namespace may not be set to ${uri}.`);
					break;
				default: parser.fail("may not assign the xml namespace to another prefix.");
			}
		}
	}
	function nsMappingCheck(parser, mapping) {
		for (let local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
	}
	let isNCName = (name) => NC_NAME_RE.test(name), isName = (name) => NAME_RE.test(name);
	exports.EVENTS = [
		"xmldecl",
		"text",
		"processinginstruction",
		"doctype",
		"comment",
		"opentagstart",
		"attribute",
		"opentag",
		"closetag",
		"cdata",
		"error",
		"end",
		"ready"
	];
	let EVENT_NAME_TO_HANDLER_NAME = {
		xmldecl: "xmldeclHandler",
		text: "textHandler",
		processinginstruction: "piHandler",
		doctype: "doctypeHandler",
		comment: "commentHandler",
		opentagstart: "openTagStartHandler",
		attribute: "attributeHandler",
		opentag: "openTagHandler",
		closetag: "closeTagHandler",
		cdata: "cdataHandler",
		error: "errorHandler",
		end: "endHandler",
		ready: "readyHandler"
	};
	exports.SaxesParser = class {
		constructor(opt) {
			this.opt = opt ?? {}, this.fragmentOpt = !!this.opt.fragment;
			let xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
			if (this.trackPosition = this.opt.position !== !1, this.fileName = this.opt.fileName, xmlnsOpt) {
				this.nameStartCheck = isNCNameStartChar, this.nameCheck = isNCNameChar, this.isName = isNCName, this.processAttribs = this.processAttribsNS, this.pushAttrib = this.pushAttribNS, this.ns = Object.assign({ __proto__: null }, rootNS);
				let additional = this.opt.additionalNamespaces;
				additional != null && (nsMappingCheck(this, additional), Object.assign(this.ns, additional));
			} else this.nameStartCheck = isNameStartChar, this.nameCheck = isNameChar, this.isName = isName, this.processAttribs = this.processAttribsPlain, this.pushAttrib = this.pushAttribPlain;
			this.stateTable = [
				this.sBegin,
				this.sBeginWhitespace,
				this.sDoctype,
				this.sDoctypeQuote,
				this.sDTD,
				this.sDTDQuoted,
				this.sDTDOpenWaka,
				this.sDTDOpenWakaBang,
				this.sDTDComment,
				this.sDTDCommentEnding,
				this.sDTDCommentEnded,
				this.sDTDPI,
				this.sDTDPIEnding,
				this.sText,
				this.sEntity,
				this.sOpenWaka,
				this.sOpenWakaBang,
				this.sComment,
				this.sCommentEnding,
				this.sCommentEnded,
				this.sCData,
				this.sCDataEnding,
				this.sCDataEnding2,
				this.sPIFirstChar,
				this.sPIRest,
				this.sPIBody,
				this.sPIEnding,
				this.sXMLDeclNameStart,
				this.sXMLDeclName,
				this.sXMLDeclEq,
				this.sXMLDeclValueStart,
				this.sXMLDeclValue,
				this.sXMLDeclSeparator,
				this.sXMLDeclEnding,
				this.sOpenTag,
				this.sOpenTagSlash,
				this.sAttrib,
				this.sAttribName,
				this.sAttribNameSawWhite,
				this.sAttribValue,
				this.sAttribValueQuoted,
				this.sAttribValueClosed,
				this.sAttribValueUnquoted,
				this.sCloseTag,
				this.sCloseTagSawWhite
			], this._init();
		}
		get closed() {
			return this._closed;
		}
		_init() {
			var _a;
			this.openWakaBang = "", this.text = "", this.name = "", this.piTarget = "", this.entity = "", this.q = null, this.tags = [], this.tag = null, this.topNS = null, this.chunk = "", this.chunkPosition = 0, this.i = 0, this.prevI = 0, this.carriedFromPrevious = void 0, this.forbiddenState = 0, this.attribList = [];
			let { fragmentOpt } = this;
			this.state = fragmentOpt ? 13 : 0, this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt, this.xmlDeclPossible = !fragmentOpt, this.xmlDeclExpects = ["version"], this.entityReturnState = void 0;
			let { defaultXMLVersion } = this.opt;
			if (defaultXMLVersion === void 0) {
				if (this.opt.forceXMLVersion === !0) throw Error("forceXMLVersion set but defaultXMLVersion is not set");
				defaultXMLVersion = "1.0";
			}
			this.setXMLVersion(defaultXMLVersion), this.positionAtNewLine = 0, this.doctype = !1, this._closed = !1, this.xmlDecl = {
				version: void 0,
				encoding: void 0,
				standalone: void 0
			}, this.line = 1, this.column = 0, this.ENTITIES = Object.create(XML_ENTITIES), (_a = this.readyHandler) == null || _a.call(this);
		}
		get position() {
			return this.chunkPosition + this.i;
		}
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
		makeError(message) {
			let msg = this.fileName ?? "";
			return this.trackPosition && (msg.length > 0 && (msg += ":"), msg += `${this.line}:${this.column}`), msg.length > 0 && (msg += ": "), Error(msg + message);
		}
		fail(message) {
			let err = this.makeError(message), handler = this.errorHandler;
			if (handler === void 0) throw err;
			return handler(err), this;
		}
		write(chunk) {
			if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
			let end = !1;
			chunk === null ? (end = !0, chunk = "") : typeof chunk == "object" && (chunk = chunk.toString()), this.carriedFromPrevious !== void 0 && (chunk = `${this.carriedFromPrevious}${chunk}`, this.carriedFromPrevious = void 0);
			let limit = chunk.length, lastCode = chunk.charCodeAt(limit - 1);
			!end && (lastCode === 13 || lastCode >= 55296 && lastCode <= 56319) && (this.carriedFromPrevious = chunk[limit - 1], limit--, chunk = chunk.slice(0, limit));
			let { stateTable } = this;
			for (this.chunk = chunk, this.i = 0; this.i < limit;) stateTable[this.state].call(this);
			return this.chunkPosition += limit, end ? this.end() : this;
		}
		close() {
			return this.write(null);
		}
		getCode10() {
			let { chunk, i } = this;
			if (this.prevI = i, this.i = i + 1, i >= chunk.length) return -1;
			let code = chunk.charCodeAt(i);
			if (this.column++, code < 55296) {
				if (code >= 32 || code === 9) return code;
				switch (code) {
					case 10: return this.line++, this.column = 0, this.positionAtNewLine = this.position, 10;
					case 13: return chunk.charCodeAt(i + 1) === 10 && (this.i = i + 2), this.line++, this.column = 0, this.positionAtNewLine = this.position, -2;
					default: return this.fail("disallowed character."), code;
				}
			}
			if (code > 56319) return code >= 57344 && code <= 65533 || this.fail("disallowed character."), code;
			let final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			return this.i = i + 2, final > 1114111 && this.fail("disallowed character."), final;
		}
		getCode11() {
			let { chunk, i } = this;
			if (this.prevI = i, this.i = i + 1, i >= chunk.length) return -1;
			let code = chunk.charCodeAt(i);
			if (this.column++, code < 55296) {
				if (code > 31 && code < 127 || code > 159 && code !== LS || code === 9) return code;
				switch (code) {
					case 10: return this.line++, this.column = 0, this.positionAtNewLine = this.position, 10;
					case 13: {
						let next = chunk.charCodeAt(i + 1);
						(next === 10 || next === 133) && (this.i = i + 2);
					}
					case 133:
					case LS: return this.line++, this.column = 0, this.positionAtNewLine = this.position, -2;
					default: return this.fail("disallowed character."), code;
				}
			}
			if (code > 56319) return code >= 57344 && code <= 65533 || this.fail("disallowed character."), code;
			let final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			return this.i = i + 2, final > 1114111 && this.fail("disallowed character."), final;
		}
		getCodeNorm() {
			let c = this.getCode();
			return c === -2 ? 10 : c;
		}
		unget() {
			this.i = this.prevI, this.column--;
		}
		captureTo(chars) {
			let { i: start } = this, { chunk } = this;
			for (;;) {
				let c = this.getCode(), isNLLike = c === -2, final = isNLLike ? 10 : c;
				if (final === -1 || chars.includes(final)) return this.text += chunk.slice(start, this.prevI), final;
				isNLLike && (this.text += `${chunk.slice(start, this.prevI)}\n`, start = this.i);
			}
		}
		captureToChar(char) {
			let { i: start } = this, { chunk } = this;
			for (;;) {
				let c = this.getCode();
				switch (c) {
					case -2:
						this.text += `${chunk.slice(start, this.prevI)}\n`, start = this.i, c = 10;
						break;
					case -1: return this.text += chunk.slice(start), !1;
				}
				if (c === char) return this.text += chunk.slice(start, this.prevI), !0;
			}
		}
		captureNameChars() {
			let { chunk, i: start } = this;
			for (;;) {
				let c = this.getCode();
				if (c === -1) return this.name += chunk.slice(start), -1;
				if (!isNameChar(c)) return this.name += chunk.slice(start, this.prevI), c === -2 ? 10 : c;
			}
		}
		skipSpaces() {
			for (;;) {
				let c = this.getCodeNorm();
				if (c === -1 || !isS(c)) return c;
			}
		}
		setXMLVersion(version) {
			this.currentXMLVersion = version, version === "1.0" ? (this.isChar = isChar10, this.getCode = this.getCode10) : (this.isChar = isChar11, this.getCode = this.getCode11);
		}
		sBegin() {
			this.chunk.charCodeAt(0) === 65279 && (this.i++, this.column++), this.state = 1;
		}
		sBeginWhitespace() {
			let iBefore = this.i, c = this.skipSpaces();
			switch (this.prevI !== iBefore && (this.xmlDeclPossible = !1), c) {
				case 60:
					if (this.state = 15, this.text.length !== 0) throw Error("no-empty text at start");
					break;
				case -1: break;
				default: this.unget(), this.state = 13, this.xmlDeclPossible = !1;
			}
		}
		sDoctype() {
			var _a;
			let c = this.captureTo(DOCTYPE_TERMINATOR);
			switch (c) {
				case 62:
					(_a = this.doctypeHandler) == null || _a.call(this, this.text), this.text = "", this.state = 13, this.doctype = !0;
					break;
				case -1: break;
				default: this.text += String.fromCodePoint(c), c === 91 ? this.state = 4 : isQuote(c) && (this.state = 3, this.q = c);
			}
		}
		sDoctypeQuote() {
			let q = this.q;
			this.captureToChar(q) && (this.text += String.fromCodePoint(q), this.q = null, this.state = 2);
		}
		sDTD() {
			let c = this.captureTo(DTD_TERMINATOR);
			c !== -1 && (this.text += String.fromCodePoint(c), c === 93 ? this.state = 2 : c === 60 ? this.state = 6 : isQuote(c) && (this.state = 5, this.q = c));
		}
		sDTDQuoted() {
			let q = this.q;
			this.captureToChar(q) && (this.text += String.fromCodePoint(q), this.state = 4, this.q = null);
		}
		sDTDOpenWaka() {
			let c = this.getCodeNorm();
			switch (this.text += String.fromCodePoint(c), c) {
				case 33:
					this.state = 7, this.openWakaBang = "";
					break;
				case 63:
					this.state = 11;
					break;
				default: this.state = 4;
			}
		}
		sDTDOpenWakaBang() {
			let char = String.fromCodePoint(this.getCodeNorm()), owb = this.openWakaBang += char;
			this.text += char, owb !== "-" && (this.state = owb === "--" ? 8 : 4, this.openWakaBang = "");
		}
		sDTDComment() {
			this.captureToChar(45) && (this.text += "-", this.state = 9);
		}
		sDTDCommentEnding() {
			let c = this.getCodeNorm();
			this.text += String.fromCodePoint(c), this.state = c === 45 ? 10 : 8;
		}
		sDTDCommentEnded() {
			let c = this.getCodeNorm();
			this.text += String.fromCodePoint(c), c === 62 ? this.state = 4 : (this.fail("malformed comment."), this.state = 8);
		}
		sDTDPI() {
			this.captureToChar(63) && (this.text += "?", this.state = 12);
		}
		sDTDPIEnding() {
			let c = this.getCodeNorm();
			this.text += String.fromCodePoint(c), c === 62 && (this.state = 4);
		}
		sText() {
			this.tags.length === 0 ? this.handleTextOutsideRoot() : this.handleTextInRoot();
		}
		sEntity() {
			let { i: start } = this, { chunk } = this;
			loop: for (;;) switch (this.getCode()) {
				case -2:
					this.entity += `${chunk.slice(start, this.prevI)}\n`, start = this.i;
					break;
				case 59: {
					let { entityReturnState } = this, entity = this.entity + chunk.slice(start, this.prevI);
					this.state = entityReturnState;
					let parsed;
					entity === "" ? (this.fail("empty entity name."), parsed = "&;") : (parsed = this.parseEntity(entity), this.entity = ""), (entityReturnState !== 13 || this.textHandler !== void 0) && (this.text += parsed);
					break loop;
				}
				case -1:
					this.entity += chunk.slice(start);
					break loop;
			}
		}
		sOpenWaka() {
			let c = this.getCode();
			if (isNameStartChar(c)) this.state = 34, this.unget(), this.xmlDeclPossible = !1;
			else switch (c) {
				case 47:
					this.state = 43, this.xmlDeclPossible = !1;
					break;
				case 33:
					this.state = 16, this.openWakaBang = "", this.xmlDeclPossible = !1;
					break;
				case 63:
					this.state = 23;
					break;
				default: this.fail("disallowed character in tag name"), this.state = 13, this.xmlDeclPossible = !1;
			}
		}
		sOpenWakaBang() {
			switch (this.openWakaBang += String.fromCodePoint(this.getCodeNorm()), this.openWakaBang) {
				case "[CDATA[":
					!this.sawRoot && !this.reportedTextBeforeRoot && (this.fail("text data outside of root node."), this.reportedTextBeforeRoot = !0), this.closedRoot && !this.reportedTextAfterRoot && (this.fail("text data outside of root node."), this.reportedTextAfterRoot = !0), this.state = 20, this.openWakaBang = "";
					break;
				case "--":
					this.state = 17, this.openWakaBang = "";
					break;
				case "DOCTYPE":
					this.state = 2, (this.doctype || this.sawRoot) && this.fail("inappropriately located doctype declaration."), this.openWakaBang = "";
					break;
				default: this.openWakaBang.length >= 7 && this.fail("incorrect syntax.");
			}
		}
		sComment() {
			this.captureToChar(45) && (this.state = 18);
		}
		sCommentEnding() {
			var _a;
			let c = this.getCodeNorm();
			c === 45 ? (this.state = 19, (_a = this.commentHandler) == null || _a.call(this, this.text), this.text = "") : (this.text += `-${String.fromCodePoint(c)}`, this.state = 17);
		}
		sCommentEnded() {
			let c = this.getCodeNorm();
			c === 62 ? this.state = 13 : (this.fail("malformed comment."), this.text += `--${String.fromCodePoint(c)}`, this.state = 17);
		}
		sCData() {
			this.captureToChar(93) && (this.state = 21);
		}
		sCDataEnding() {
			let c = this.getCodeNorm();
			c === 93 ? this.state = 22 : (this.text += `]${String.fromCodePoint(c)}`, this.state = 20);
		}
		sCDataEnding2() {
			var _a;
			let c = this.getCodeNorm();
			switch (c) {
				case 62:
					(_a = this.cdataHandler) == null || _a.call(this, this.text), this.text = "", this.state = 13;
					break;
				case 93:
					this.text += "]";
					break;
				default: this.text += `]]${String.fromCodePoint(c)}`, this.state = 20;
			}
		}
		sPIFirstChar() {
			let c = this.getCodeNorm();
			this.nameStartCheck(c) ? (this.piTarget += String.fromCodePoint(c), this.state = 24) : c === 63 || isS(c) ? (this.fail("processing instruction without a target."), this.state = c === 63 ? 26 : 25) : (this.fail("disallowed character in processing instruction name."), this.piTarget += String.fromCodePoint(c), this.state = 24);
		}
		sPIRest() {
			let { chunk, i: start } = this;
			for (;;) {
				let c = this.getCodeNorm();
				if (c === -1) {
					this.piTarget += chunk.slice(start);
					return;
				}
				if (!this.nameCheck(c)) {
					this.piTarget += chunk.slice(start, this.prevI);
					let isQuestion = c === 63;
					isQuestion || isS(c) ? this.piTarget === "xml" ? (this.xmlDeclPossible || this.fail("an XML declaration must be at the start of the document."), this.state = isQuestion ? 33 : 27) : this.state = isQuestion ? 26 : 25 : (this.fail("disallowed character in processing instruction name."), this.piTarget += String.fromCodePoint(c));
					break;
				}
			}
		}
		sPIBody() {
			if (this.text.length === 0) {
				let c = this.getCodeNorm();
				c === 63 ? this.state = 26 : isS(c) || (this.text = String.fromCodePoint(c));
			} else this.captureToChar(63) && (this.state = 26);
		}
		sPIEnding() {
			var _a;
			let c = this.getCodeNorm();
			if (c === 62) {
				let { piTarget } = this;
				piTarget.toLowerCase() === "xml" && this.fail("the XML declaration must appear at the start of the document."), (_a = this.piHandler) == null || _a.call(this, {
					target: piTarget,
					body: this.text
				}), this.piTarget = this.text = "", this.state = 13;
			} else c === 63 ? this.text += "?" : (this.text += `?${String.fromCodePoint(c)}`, this.state = 25);
			this.xmlDeclPossible = !1;
		}
		sXMLDeclNameStart() {
			let c = this.skipSpaces();
			c === 63 ? this.state = 33 : c !== -1 && (this.state = 28, this.name = String.fromCodePoint(c));
		}
		sXMLDeclName() {
			let c = this.captureTo(XML_DECL_NAME_TERMINATOR);
			if (c === 63) this.state = 33, this.name += this.text, this.text = "", this.fail("XML declaration is incomplete.");
			else if (isS(c) || c === 61) {
				if (this.name += this.text, this.text = "", !this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
					case 0:
						this.fail("did not expect any more name/value pairs.");
						break;
					case 1:
						this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
						break;
					default: this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
				}
				this.state = c === 61 ? 30 : 29;
			}
		}
		sXMLDeclEq() {
			let c = this.getCodeNorm();
			c === 63 ? (this.state = 33, this.fail("XML declaration is incomplete.")) : isS(c) || (c !== 61 && this.fail("value required."), this.state = 30);
		}
		sXMLDeclValueStart() {
			let c = this.getCodeNorm();
			c === 63 ? (this.state = 33, this.fail("XML declaration is incomplete.")) : isS(c) || (isQuote(c) ? this.q = c : (this.fail("value must be quoted."), this.q = 32), this.state = 31);
		}
		sXMLDeclValue() {
			let c = this.captureTo([this.q, 63]);
			if (c === 63) {
				this.state = 33, this.text = "", this.fail("XML declaration is incomplete.");
				return;
			}
			if (c === -1) return;
			let value = this.text;
			switch (this.text = "", this.name) {
				case "version": {
					this.xmlDeclExpects = ["encoding", "standalone"];
					let version = value;
					this.xmlDecl.version = version, /^1\.[0-9]+$/.test(version) ? this.opt.forceXMLVersion || this.setXMLVersion(version) : this.fail("version number must match /^1\\.[0-9]+$/.");
					break;
				}
				case "encoding":
					/^[A-Za-z][A-Za-z0-9._-]*$/.test(value) || this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."), this.xmlDeclExpects = ["standalone"], this.xmlDecl.encoding = value;
					break;
				case "standalone": value !== "yes" && value !== "no" && this.fail("standalone value must match \"yes\" or \"no\"."), this.xmlDeclExpects = [], this.xmlDecl.standalone = value;
			}
			this.name = "", this.state = 32;
		}
		sXMLDeclSeparator() {
			let c = this.getCodeNorm();
			c === 63 ? this.state = 33 : (isS(c) || (this.fail("whitespace required."), this.unget()), this.state = 27);
		}
		sXMLDeclEnding() {
			var _a;
			this.getCodeNorm() === 62 ? (this.piTarget === "xml" ? this.name !== "version" && this.xmlDeclExpects.includes("version") && this.fail("XML declaration must contain a version.") : this.fail("processing instructions are not allowed before root."), (_a = this.xmldeclHandler) == null || _a.call(this, this.xmlDecl), this.name = "", this.piTarget = this.text = "", this.state = 13) : this.fail("The character ? is disallowed anywhere in XML declarations."), this.xmlDeclPossible = !1;
		}
		sOpenTag() {
			var _a;
			let c = this.captureNameChars();
			if (c === -1) return;
			let tag = this.tag = {
				name: this.name,
				attributes: Object.create(null)
			};
			switch (this.name = "", this.xmlnsOpt && (this.topNS = tag.ns = Object.create(null)), (_a = this.openTagStartHandler) == null || _a.call(this, tag), this.sawRoot = !0, !this.fragmentOpt && this.closedRoot && this.fail("documents may contain only one root."), c) {
				case 62:
					this.openTag();
					break;
				case 47:
					this.state = 35;
					break;
				default: isS(c) || this.fail("disallowed character in tag name."), this.state = 36;
			}
		}
		sOpenTagSlash() {
			this.getCode() === 62 ? this.openSelfClosingTag() : (this.fail("forward-slash in opening tag not followed by >."), this.state = 36);
		}
		sAttrib() {
			let c = this.skipSpaces();
			c !== -1 && (isNameStartChar(c) ? (this.unget(), this.state = 37) : c === 62 ? this.openTag() : c === 47 ? this.state = 35 : this.fail("disallowed character in attribute name."));
		}
		sAttribName() {
			let c = this.captureNameChars();
			c === 61 ? this.state = 39 : isS(c) ? this.state = 38 : c === 62 ? (this.fail("attribute without value."), this.pushAttrib(this.name, this.name), this.name = this.text = "", this.openTag()) : c !== -1 && this.fail("disallowed character in attribute name.");
		}
		sAttribNameSawWhite() {
			let c = this.skipSpaces();
			switch (c) {
				case -1: return;
				case 61:
					this.state = 39;
					break;
				default: this.fail("attribute without value."), this.text = "", this.name = "", c === 62 ? this.openTag() : isNameStartChar(c) ? (this.unget(), this.state = 37) : (this.fail("disallowed character in attribute name."), this.state = 36);
			}
		}
		sAttribValue() {
			let c = this.getCodeNorm();
			isQuote(c) ? (this.q = c, this.state = 40) : isS(c) || (this.fail("unquoted attribute value."), this.state = 42, this.unget());
		}
		sAttribValueQuoted() {
			let { q, chunk } = this, { i: start } = this;
			for (;;) switch (this.getCode()) {
				case q:
					this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI)), this.name = this.text = "", this.q = null, this.state = 41;
					return;
				case 38:
					this.text += chunk.slice(start, this.prevI), this.state = 14, this.entityReturnState = 40;
					return;
				case 10:
				case -2:
				case 9:
					this.text += `${chunk.slice(start, this.prevI)} `, start = this.i;
					break;
				case 60:
					this.text += chunk.slice(start, this.prevI), this.fail("disallowed character.");
					return;
				case -1:
					this.text += chunk.slice(start);
					return;
			}
		}
		sAttribValueClosed() {
			let c = this.getCodeNorm();
			isS(c) ? this.state = 36 : c === 62 ? this.openTag() : c === 47 ? this.state = 35 : isNameStartChar(c) ? (this.fail("no whitespace between attributes."), this.unget(), this.state = 37) : this.fail("disallowed character in attribute name.");
		}
		sAttribValueUnquoted() {
			let c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
			switch (c) {
				case 38:
					this.state = 14, this.entityReturnState = 42;
					break;
				case 60:
					this.fail("disallowed character.");
					break;
				case -1: break;
				default: this.text.includes("]]>") && this.fail("the string \"]]>\" is disallowed in char data."), this.pushAttrib(this.name, this.text), this.name = this.text = "", c === 62 ? this.openTag() : this.state = 36;
			}
		}
		sCloseTag() {
			let c = this.captureNameChars();
			c === 62 ? this.closeTag() : isS(c) ? this.state = 44 : c !== -1 && this.fail("disallowed character in closing tag.");
		}
		sCloseTagSawWhite() {
			switch (this.skipSpaces()) {
				case 62:
					this.closeTag();
					break;
				case -1: break;
				default: this.fail("disallowed character in closing tag.");
			}
		}
		handleTextInRoot() {
			let { i: start, forbiddenState } = this, { chunk, textHandler: handler } = this;
			scanLoop: for (;;) switch (this.getCode()) {
				case 60:
					if (this.state = 15, handler !== void 0) {
						let { text } = this, slice = chunk.slice(start, this.prevI);
						text.length === 0 ? slice.length !== 0 && handler(slice) : (handler(text + slice), this.text = "");
					}
					forbiddenState = 0;
					break scanLoop;
				case 38:
					this.state = 14, this.entityReturnState = 13, handler !== void 0 && (this.text += chunk.slice(start, this.prevI)), forbiddenState = 0;
					break scanLoop;
				case 93:
					switch (forbiddenState) {
						case 0:
							forbiddenState = 1;
							break;
						case 1:
							forbiddenState = 2;
							break;
						case 2: break;
						default: throw Error("impossible state");
					}
					break;
				case 62:
					forbiddenState === 2 && this.fail("the string \"]]>\" is disallowed in char data."), forbiddenState = 0;
					break;
				case -2:
					handler !== void 0 && (this.text += `${chunk.slice(start, this.prevI)}\n`), start = this.i, forbiddenState = 0;
					break;
				case -1:
					handler !== void 0 && (this.text += chunk.slice(start));
					break scanLoop;
				default: forbiddenState = 0;
			}
			this.forbiddenState = forbiddenState;
		}
		handleTextOutsideRoot() {
			let { i: start } = this, { chunk, textHandler: handler } = this, nonSpace = !1;
			outRootLoop: for (;;) {
				let code = this.getCode();
				switch (code) {
					case 60:
						if (this.state = 15, handler !== void 0) {
							let { text } = this, slice = chunk.slice(start, this.prevI);
							text.length === 0 ? slice.length !== 0 && handler(slice) : (handler(text + slice), this.text = "");
						}
						break outRootLoop;
					case 38:
						this.state = 14, this.entityReturnState = 13, handler !== void 0 && (this.text += chunk.slice(start, this.prevI)), nonSpace = !0;
						break outRootLoop;
					case -2:
						handler !== void 0 && (this.text += `${chunk.slice(start, this.prevI)}\n`), start = this.i;
						break;
					case -1:
						handler !== void 0 && (this.text += chunk.slice(start));
						break outRootLoop;
					default: isS(code) || (nonSpace = !0);
				}
			}
			nonSpace && (!this.sawRoot && !this.reportedTextBeforeRoot && (this.fail("text data outside of root node."), this.reportedTextBeforeRoot = !0), this.closedRoot && !this.reportedTextAfterRoot && (this.fail("text data outside of root node."), this.reportedTextAfterRoot = !0));
		}
		pushAttribNS(name, value) {
			var _a;
			let { prefix, local } = this.qname(name), attr = {
				name,
				prefix,
				local,
				value
			};
			if (this.attribList.push(attr), (_a = this.attributeHandler) == null || _a.call(this, attr), prefix === "xmlns") {
				let trimmed = value.trim();
				this.currentXMLVersion === "1.0" && trimmed === "" && this.fail("invalid attempt to undefine prefix in XML 1.0"), this.topNS[local] = trimmed, nsPairCheck(this, local, trimmed);
			} else if (name === "xmlns") {
				let trimmed = value.trim();
				this.topNS[""] = trimmed, nsPairCheck(this, "", trimmed);
			}
		}
		pushAttribPlain(name, value) {
			var _a;
			let attr = {
				name,
				value
			};
			this.attribList.push(attr), (_a = this.attributeHandler) == null || _a.call(this, attr);
		}
		end() {
			var _a, _b;
			this.sawRoot || this.fail("document must contain a root element.");
			let { tags } = this;
			for (; tags.length > 0;) {
				let tag = tags.pop();
				this.fail(`unclosed tag: ${tag.name}`);
			}
			this.state !== 0 && this.state !== 13 && this.fail("unexpected end.");
			let { text } = this;
			return text.length !== 0 && ((_a = this.textHandler) == null || _a.call(this, text), this.text = ""), this._closed = !0, (_b = this.endHandler) == null || _b.call(this), this._init(), this;
		}
		resolve(prefix) {
			var _a;
			let uri = this.topNS[prefix];
			if (uri !== void 0) return uri;
			let { tags } = this;
			for (let index = tags.length - 1; index >= 0; index--) if (uri = tags[index].ns[prefix], uri !== void 0) return uri;
			return uri = this.ns[prefix], uri === void 0 ? (_a = this.opt).resolvePrefix?.call(_a, prefix) : uri;
		}
		qname(name) {
			let colon = name.indexOf(":");
			if (colon === -1) return {
				prefix: "",
				local: name
			};
			let local = name.slice(colon + 1), prefix = name.slice(0, colon);
			return (prefix === "" || local === "" || local.includes(":")) && this.fail(`malformed name: ${name}.`), {
				prefix,
				local
			};
		}
		processAttribsNS() {
			let { attribList } = this, tag = this.tag;
			{
				let { prefix, local } = this.qname(tag.name);
				tag.prefix = prefix, tag.local = local;
				let uri = tag.uri = this.resolve(prefix) ?? "";
				prefix !== "" && (prefix === "xmlns" && this.fail("tags may not have \"xmlns\" as prefix."), uri === "" && (this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`), tag.uri = prefix));
			}
			if (attribList.length === 0) return;
			let { attributes } = tag, seen = new Set();
			for (let attr of attribList) {
				let { name, prefix, local } = attr, uri, eqname;
				prefix === "" ? (uri = name === "xmlns" ? XMLNS_NAMESPACE : "", eqname = name) : (uri = this.resolve(prefix), uri === void 0 && (this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`), uri = prefix), eqname = `{${uri}}${local}`), seen.has(eqname) && this.fail(`duplicate attribute: ${eqname}.`), seen.add(eqname), attr.uri = uri, attributes[name] = attr;
			}
			this.attribList = [];
		}
		processAttribsPlain() {
			let { attribList } = this, attributes = this.tag.attributes;
			for (let { name, value } of attribList) attributes[name] !== void 0 && this.fail(`duplicate attribute: ${name}.`), attributes[name] = value;
			this.attribList = [];
		}
		openTag() {
			var _a;
			this.processAttribs();
			let { tags } = this, tag = this.tag;
			tag.isSelfClosing = !1, (_a = this.openTagHandler) == null || _a.call(this, tag), tags.push(tag), this.state = 13, this.name = "";
		}
		openSelfClosingTag() {
			var _a, _b;
			this.processAttribs();
			let { tags } = this, tag = this.tag;
			tag.isSelfClosing = !0, (_a = this.openTagHandler) == null || _a.call(this, tag), (_b = this.closeTagHandler) == null || _b.call(this, tag), (this.tag = tags[tags.length - 1] ?? null) === null && (this.closedRoot = !0), this.state = 13, this.name = "";
		}
		closeTag() {
			let { tags, name } = this;
			if (this.state = 13, this.name = "", name === "") {
				this.fail("weird empty close tag."), this.text += "</>";
				return;
			}
			let handler = this.closeTagHandler, l = tags.length;
			for (; l-- > 0;) {
				let tag = this.tag = tags.pop();
				if (this.topNS = tag.ns, handler?.(tag), tag.name === name) break;
				this.fail("unexpected close tag.");
			}
			l === 0 ? this.closedRoot = !0 : l < 0 && (this.fail(`unmatched closing tag: ${name}.`), this.text += `</${name}>`);
		}
		parseEntity(entity) {
			if (entity[0] !== "#") {
				let defined = this.ENTITIES[entity];
				return defined === void 0 ? (this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name."), `&${entity};`) : defined;
			}
			let num = NaN;
			return entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity) ? num = parseInt(entity.slice(2), 16) : /^#[0-9]+$/.test(entity) && (num = parseInt(entity.slice(1), 10)), this.isChar(num) ? String.fromCodePoint(num) : (this.fail("malformed character entity."), `&${entity};`);
		}
	};
}))();
const XML_LIMITS = {
	total: 2 * 1024 ** 3,
	text: 16777216,
	elements: 2e5,
	depth: 64
};
async function* readXmlElements(chunks, query) {
	let { total } = query.limits ?? XML_LIMITS, reader = new ElementReader(query), decoder = new TextDecoder("utf-8"), size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > total) throw tooLarge(`the document is larger than ${total} bytes`);
		if (reader.write(decoder.decode(chunk, { stream: !0 })), yield reader.take(), reader.isDone) return;
	}
	reader.finish(decoder.decode()), yield reader.take();
}
var ElementReader = class {
	isDone = !1;
	parser = new import_saxes.SaxesParser({
		position: !1,
		xmlns: !1
	});
	query;
	limits;
	open = [];
	found = [];
	depth = 0;
	text = 0;
	elements = 0;
	constructor(query) {
		this.query = query, this.limits = query.limits ?? XML_LIMITS, this.parser.on("error", (error) => {
			throw new TidegateError("FEED_DAMAGED", "what came is not well-formed XML", { cause: error });
		}), this.parser.on("opentag", ({ name, attributes }) => this.start(localName(name), attributes)), this.parser.on("closetag", ({ name }) => this.end(localName(name))), this.parser.on("text", (text) => this.addText(text)), this.parser.on("cdata", (text) => this.addText(text));
	}
	write(text) {
		this.parser.write(text);
	}
	finish(text) {
		this.parser.write(text), this.parser.close();
	}
	take() {
		let { found } = this;
		return this.found = [], found;
	}
	start(name, attributes) {
		if (this.depth === 0 && name !== this.query.root) throw new TidegateError("FEED_DAMAGED", `what came is not a document of ${this.query.root}`);
		if (this.depth += 1, this.depth > this.limits.depth) throw tooLarge(`elements lie deeper than ${this.limits.depth}`);
		if (this.isDone || this.open.length === 0 && name !== this.query.wanted) return;
		if (this.open.length === 0 && (this.text = this.elements = 0), this.elements += 1, this.elements > this.limits.elements) throw tooLarge(`one record has more than ${this.limits.elements} elements`);
		let values = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
		for (let value of values.values()) this.count(value);
		let element = {
			name,
			attributes: values,
			children: [],
			text: ""
		};
		this.open.at(-1)?.children.push(element), this.open.push(element);
	}
	end(name) {
		--this.depth, name === this.query.until && (this.isDone = !0);
		let element = this.open.pop();
		element !== void 0 && this.open.length === 0 && this.found.push(element);
	}
	addText(text) {
		let element = this.open.at(-1);
		element !== void 0 && (this.count(text), element.text += text);
	}
	count(text) {
		if (this.text += text.length, this.text > this.limits.text) throw tooLarge(`one record has more than ${this.limits.text} characters`);
	}
};
const localName = (name) => name.slice(name.indexOf(":") + 1);
function tooLarge(why) {
	return new TidegateError("FEED_LIMIT_EXCEEDED", why);
}
function findElement(element, ...path) {
	let at = element;
	for (let name of path) at = at?.children.find((child) => child.name === name);
	return at;
}
const textOf = (element, ...path) => findElement(element, ...path)?.text.trim() ?? "";
function listElements(element, name) {
	return element.children.flatMap((child) => [...child.name === name ? [child] : [], ...listElements(child, name)]);
}
const HEADLINE = /(?<![\w:/.-])([A-Za-z][\w-]*):(\w(?:[\w.-]*\w)?)/g, PROSE = /(?<![\w:/.-])([a-z][a-z0-9_-]*):([A-Za-z0-9](?:[\w.-]*\w)?)/g, MODULAR$1 = /\.module[_+]/;
function addModules(affected, summary, details) {
	if (!affected.some(isModular)) return affected;
	let found = findStreams(summary, HEADLINE), streams = found.length > 0 ? found : findStreams(details.slice(0, 16384), PROSE);
	return affected.map((entry) => isModular(entry) ? {
		...entry,
		module: streams.join(",")
	} : entry);
}
function isModular(entry) {
	return entry.ranges.some((range) => range.events.some((event) => [event.fixed, event.lastAffected].some((version) => version !== void 0 && MODULAR$1.test(version))));
}
function findStreams(text, pattern) {
	let streams = new Set();
	for (let [stream, name] of text.matchAll(pattern)) name !== "http" && name !== "https" && streams.add(stream);
	return [...streams].sort();
}
const EVENT_KINDS = [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
];
function readAffected(entry, wants, fields) {
	let named = entry.package;
	if (!isObject(named)) return;
	let ecosystem = fields.text(named.ecosystem, "affected[].package.ecosystem");
	if (!wants(ecosystem)) return;
	let name = fields.text(named.name, "affected[].package.name"), severityWord = readSeverityWord(entry), fixState = readFixState(entry), binaries = readBinaries(ecosystem, entry.ecosystem_specific), cves = readCves(entry.database_specific);
	return {
		ecosystem,
		name: normalizePackageName(ecosystem, name),
		ranges: readRanges(entry.ranges, fields),
		versions: fields.texts(entry.versions, "affected[].versions"),
		severity: readSeverity(entry.severity, fields),
		...severityWord === void 0 ? {} : { severityWord },
		...fixState === void 0 ? {} : { fixState },
		...binaries === void 0 ? {} : { binaries },
		...cves === void 0 ? {} : { cves }
	};
}
function readSeverity(value, fields) {
	return fields.objects(value, "severity").map((item) => ({
		type: fields.text(item.type, "severity[].type"),
		score: fields.text(item.score, "severity[].score")
	}));
}
function readRanges(value, fields) {
	let ranges = [];
	for (let range of fields.objects(value, "affected[].ranges")) {
		let type = range.type;
		type !== "GIT" && (type !== "SEMVER" && type !== "ECOSYSTEM" ? fields.faults.push("affected[].ranges[].type is not known") : ranges.push({
			type,
			events: fields.objects(range.events, "affected[].ranges[].events").map((event) => readEvent(event, fields))
		}));
	}
	return ranges;
}
function readEvent(event, fields) {
	let out = {}, isKnown = !1;
	for (let kind of EVENT_KINDS) event[kind] !== void 0 && (isKnown = !0, out[kind === "last_affected" ? "lastAffected" : kind] = fields.text(event[kind], `affected[].ranges[].events[].${kind}`));
	return isKnown || fields.faults.push("affected[].ranges[].events[] has no known kind"), out;
}
function readSeverityWord(entry) {
	let word = findWord(entry.ecosystem_specific, "urgency", "ubuntu_priority", "severity") ?? findWord(entry.database_specific, "severity", "urgency", "informational");
	return word === "not yet assigned" ? void 0 : word;
}
function readFixState(entry) {
	return findWord(entry.ecosystem_specific, "fix_state") ?? findWord(entry.database_specific, "fix_state") ?? (findWord(entry.ecosystem_specific, "urgency") === "end-of-life" ? "end-of-life" : void 0);
}
function readBinaries(ecosystem, specific) {
	if (!/^(?:open)?SUSE:/.test(ecosystem) || !isObject(specific) || !Array.isArray(specific.binaries)) return;
	let names = new Set();
	for (let item of specific.binaries) if (isObject(item)) for (let name of Object.keys(item)) names.add(name);
	return [...names].sort();
}
function readCves(specific) {
	let map = isObject(specific) ? specific.cves_map : void 0, list = isObject(map) ? map.cves : void 0;
	if (!Array.isArray(list) || list.length > 1e3) return;
	let ids = list.flatMap((item) => findWord(item, "id") ?? []);
	return ids.length > 0 && ids.length === list.length ? [...new Set(ids)].sort() : void 0;
}
const ID = /^[A-Za-z0-9][\w.:+@-]{0,199}$/, isRecordId = (text) => typeof text == "string" && ID.test(text), NOT_SECURITY = /^(?:(?:AL|RL|RH)(?:BA|EA)-|(?:open)?SUSE-(?:RU|FU|OU)-)/;
function readRecord(json, wants) {
	if (!isObject(json)) return invalid(void 0, "it is not a JSON object");
	let id = json.id;
	if (!isRecordId(id)) return invalid(void 0, "its id is not one");
	let fields = new FieldReader(), affected = readAllAffected(json, wants, fields), record = affected.length > 0 ? buildRecord$1(id, json, affected, fields) : void 0, [fault] = fields.faults;
	return fault === void 0 ? record === void 0 || record.advisory.withdrawn !== void 0 || isOffTopic(record.advisory) ? void 0 : record : invalid(id, fault);
}
function invalid(record, why) {
	return {
		severity: "warning",
		code: "FEED_RECORD_INVALID",
		message: `advisory ${record ?? "without an id"} was left out: ${why}`,
		...record === void 0 ? {} : { where: { record } }
	};
}
function readAllAffected(json, wants, fields) {
	let all = [];
	for (let entry of fields.objects(json.affected, "affected")) {
		let read = readAffected(entry, wants, fields);
		read !== void 0 && all.push(read);
	}
	return all;
}
function buildRecord$1(id, json, affected, fields) {
	let text = readText$1(id, json, fields), published = fields.optionalTimestamp(json.published, "published"), withdrawn = fields.optionalTimestamp(json.withdrawn, "withdrawn"), severityWord = findWord(json.database_specific, "severity");
	return {
		advisory: {
			id,
			modified: fields.timestamp(json.modified, "modified"),
			...published === void 0 ? {} : { published },
			...withdrawn === void 0 ? {} : { withdrawn },
			aliases: fields.texts(json.aliases, "aliases"),
			upstream: fields.texts(json.upstream, "upstream"),
			related: fields.texts(json.related, "related"),
			severity: readSeverity(json.severity, fields),
			...severityWord === void 0 ? {} : { severityWord },
			affected: addModules(affected, text.summary ?? "", text.details ?? "")
		},
		text
	};
}
function readText$1(id, json, fields) {
	let summary = fields.optionalText(json.summary, "summary"), details = fields.optionalText(json.details, "details");
	return {
		id,
		...summary === void 0 ? {} : { summary },
		...details === void 0 ? {} : { details: details.slice(0, 65536) },
		references: fields.objects(json.references, "references").map((item) => ({
			type: fields.text(item.type, "references[].type"),
			url: fields.text(item.url, "references[].url")
		})).filter((reference) => /^https?:\/\//i.test(reference.url))
	};
}
function isOffTopic(advisory) {
	return NOT_SECURITY.test(advisory.id) ? ![
		advisory.aliases,
		advisory.upstream,
		advisory.related
	].some((ids) => ids.some((id) => id.startsWith("CVE-"))) : !1;
}
function isRecord(item) {
	return "advisory" in item;
}
function isSeen(item) {
	return "seen" in item;
}
var RecordOrder = class {
	held;
	push(items) {
		let out = [];
		for (let item of items) isRecord(item) ? this.held?.advisory.id === item.advisory.id ? this.held = joinRecords(this.held, item) : (this.held !== void 0 && out.push(this.held), this.held = item) : out.push(item);
		return out;
	}
	finish() {
		return this.held === void 0 ? [] : [this.held];
	}
};
function joinRecords(a, b) {
	let [newer, older] = Date.parse(b.advisory.modified) > Date.parse(a.advisory.modified) ? [b, a] : [a, b], known = new Set(newer.advisory.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`)), added = older.advisory.affected.filter(({ ecosystem, name }) => !known.has(`${ecosystem}\n${name}`));
	return added.length === 0 ? newer : {
		...newer,
		advisory: {
			...newer.advisory,
			affected: [...newer.advisory.affected, ...added]
		}
	};
}
const CVE = /^CVE-\d{4}-\d{4,19}$/;
function makeRecord(notice) {
	let { id, modified, published, cves, severity = [], severityWord, affected, summary, details, urls } = notice;
	if (!isRecordId(id)) return invalid(void 0, "its id is not one");
	let isWord = severityWord !== void 0 && severityWord !== "" && severityWord.length <= 64;
	return {
		advisory: {
			id,
			modified,
			...published ? { published } : {},
			aliases: [],
			upstream: [...new Set(cves.filter((cve) => CVE.test(cve)))].sort(),
			related: [],
			severity,
			...isWord ? { severityWord } : {},
			affected
		},
		text: {
			id,
			...summary ? { summary } : {},
			...details ? { details: details.slice(0, 65536) } : {},
			references: [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url)).map((url) => ({
				type: "ADVISORY",
				url
			}))
		}
	};
}
function affectedBefore(ecosystem, name, fixed, more = {}) {
	return {
		ecosystem,
		name,
		ranges: [{
			type: "ECOSYSTEM",
			events: [{ introduced: "0" }, ...fixed === void 0 ? [] : [{ fixed }]]
		}],
		versions: [],
		severity: [],
		...more
	};
}
function* inOrder(items) {
	let order = new RecordOrder(), sorted = items.map((item) => ({
		item,
		id: idOf(item)
	})).sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id)).map(({ item }) => item);
	for (let start = 0; start < sorted.length; start += 256) yield order.push(sorted.slice(start, start + 256));
	yield order.finish();
}
function idOf(item) {
	return isRecord(item) ? item.advisory.id : isSeen(item) ? item.seen : item.where?.record ?? "";
}
function tokenOf(...contents) {
	let hash = createHash("sha256");
	for (let content of contents) hash.update(content).update("\n");
	return `sha256 ${hash.digest("hex")}`;
}
const MIRROR_LISTS = new Map([["Amazon Linux:2023", "al2023/core/mirrors/latest/x86_64/mirror.list"], ["Amazon Linux:2", "2/core/latest/x86_64/mirror.list"]]);
async function findUpdateInfo(base, shard, limits, cx) {
	let list = MIRROR_LISTS.get(shard), mirrors = list === void 0 ? void 0 : await fetchBytes(`${base.replace(/\/+$/, "")}/${list}`, 65536, limits, cx);
	if (mirrors === void 0) return;
	let mirror = readMirror(mirrors.toString("utf8")), metadata = await fetchBytes(`${mirror}/repodata/repomd.xml`, 4194304, limits, cx);
	if (metadata === void 0) throw new TidegateError("FEED_REJECTED", `the mirror of ${shard} has no repomd.xml`);
	for await (let elements of readXmlElements(once(metadata), {
		root: "repomd",
		wanted: "data",
		until: "repomd"
	})) for (let data of elements) {
		if (data.attributes.get("type") !== "updateinfo") continue;
		let href = findElement(data, "location")?.attributes.get("href") ?? "", checksum = findElement(data, "checksum"), digest = textOf(data, "checksum");
		if (!isInside(href) || checksum?.attributes.get("type") !== "sha256") throw new TidegateError("FEED_DAMAGED", `the repomd.xml of ${shard} is not one`);
		return {
			shard,
			url: `${mirror}/${href}`,
			digest
		};
	}
	throw new TidegateError("FEED_REJECTED", `the repository of ${shard} has no update notices`);
}
async function* once(bytes) {
	yield bytes;
}
function readMirror(text) {
	let mirror = text.split(/\r?\n/).find((each) => /^https?:\/\//.test(each))?.trim().replaceAll("$basearch", "x86_64").replace(/\/+$/, "");
	if (mirror === void 0 || !URL.canParse(mirror)) throw new TidegateError("FEED_DAMAGED", "the list of mirrors has none");
	return mirror;
}
const isInside = (href) => /^[\w./-]+$/.test(href) && !href.startsWith("/") && !href.split("/").includes("..");
async function fetchUpdateInfo(info, limits, cx) {
	let answer = await download(info.url, void 0, limits, cx);
	if (answer.kind !== "file") throw new TidegateError("FEED_REJECTED", `the update notices of ${info.shard} are listed but cannot be had`);
	let hash = createHash("sha256"), file = await cx.fs.open(answer.path);
	try {
		for await (let chunk of file.stream()) hash.update(chunk);
	} finally {
		await file.close();
	}
	if (hash.digest("hex") === info.digest) return answer.path;
	throw await cx.fs.remove(answer.path), new TidegateError("FEED_DAMAGED", `the update notices of ${info.shard} are not those that the repository lists`);
}
function readTime(text) {
	let [, date, time = "00:00:00", zone = "Z"] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text?.trim() ?? "") ?? [], at = new Date(`${date ?? ""}T${time}${zone}`);
	return Number.isNaN(at.getTime()) ? void 0 : at.toISOString().replace(/\.000Z$/, "Z");
}
const PAGES = new Map([["Amazon Linux:2023", "https://alas.aws.amazon.com/AL2023/"], ["Amazon Linux:2", "https://alas.aws.amazon.com/AL2/"]]);
function readUpdate(update, shard) {
	if (update.attributes.get("type") !== "security") return [];
	let id = textOf(update, "id"), published = readTime(findElement(update, "issued")?.attributes.get("date")), modified = readTime(findElement(update, "updated")?.attributes.get("date")) ?? published, affected = readPackages(update, shard);
	if (modified === void 0) return [invalid(id, "its date is not one")];
	if (affected === void 0) return [invalid(id, "a package has no name or version")];
	let references = listElements(update, "reference"), cves = references.filter(({ attributes }) => attributes.get("type") === "cve").map(({ attributes }) => attributes.get("id") ?? ""), page = PAGES.get(shard), severityWord = textOf(update, "severity");
	return [makeRecord({
		id,
		modified,
		...published === void 0 ? {} : { published },
		cves,
		severityWord,
		affected,
		summary: textOf(update, "title"),
		details: textOf(update, "description"),
		urls: [...page === void 0 ? [] : [`${page}${encodeURIComponent(id)}.html`], ...references.map(({ attributes }) => attributes.get("href") ?? "")]
	})];
}
function readPackages(update, shard) {
	let affected = new Map();
	for (let { attributes } of listElements(update, "package")) {
		let [name, epoch = "0", version, release] = [
			"name",
			"epoch",
			"version",
			"release"
		].map((key) => attributes.get(key));
		if (!name || !version || !release) return;
		let fixed = `${epoch === "0" || epoch === "" ? "" : `${epoch}:`}${version}-${release}`;
		affected.set(`${name} ${fixed}`, affectedBefore(shard, name, fixed));
	}
	return [...affected.values()];
}
function createAmazonLinuxSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "amazon-linux",
		title: "Amazon Linux's package repositories (updateinfo)",
		references: ["https://docs.aws.amazon.com/linux/al2023/ug/alas.html", "https://createrepo-c.readthedocs.io/en/latest/"],
		needs: { network: !0 },
		recognise: async (location) => location.startsWith("amazon:") && URL.canParse(location.slice(7)),
		fetch: (query, cx) => fetchNotices(query, limits, cx)
	};
}
async function fetchNotices({ location, ecosystem, shards, since }, limits, cx) {
	if (ecosystem !== "Amazon Linux") return { kind: "absent" };
	let found = [];
	for (let shard of shards) {
		let info = await findUpdateInfo(location.slice(7), shard, limits, cx);
		info !== void 0 && found.push(info);
	}
	if (found.length === 0) return { kind: "absent" };
	let token = tokenOf(...found.map(({ shard, digest }) => `${shard} ${digest}`));
	return token === since?.token ? { kind: "unchanged" } : {
		kind: "records",
		revision: { token },
		records: readNotices$1(found, limits, cx)
	};
}
async function* readNotices$1(infos, limits, cx) {
	let items = [];
	for (let info of infos) {
		let path = await fetchUpdateInfo(info, limits, cx);
		try {
			for await (let updates of readUpdates(path, cx)) items.push(...updates.flatMap((update) => readUpdate(update, info.shard)));
		} finally {
			await cx.fs.remove(path);
		}
	}
	yield* inOrder(items);
}
function readUpdates(path, cx) {
	return readXmlElements(unpackFile(path, cx), {
		root: "updates",
		wanted: "update",
		until: "updates"
	});
}
const SILENT = new Set(["Not affected", "Unknown"]);
function readGroups(bytes, ecosystem) {
	return parse(bytes).flatMap((group) => readGroup(group, ecosystem) ?? []);
}
function parse(bytes) {
	try {
		let json = parseForeignJson(bytes.toString("utf8"));
		if (Array.isArray(json)) return json;
	} catch {}
	throw new TidegateError("FEED_DAMAGED", "what came is not the list of Arch Linux's tracker");
}
function readGroup(group, ecosystem) {
	if (!isObject(group)) return invalid(void 0, "it is not a JSON object");
	let fields = new FieldReader(), id = fields.text(group.name, "name"), status = fields.text(group.status, "status"), names = fields.texts(group.packages, "packages"), fixed = readFixed(group, fields), cves = fields.texts(group.issues, "issues"), advisories = fields.texts(group.advisories, "advisories"), severityWord = fields.optionalText(group.severity, "severity"), kind = fields.optionalText(group.type, "type"), [fault] = fields.faults;
	if (fault !== void 0) return invalid(id || void 0, fault);
	if (!SILENT.has(status)) return makeRecord({
		id,
		modified: "",
		cves,
		...severityWord === void 0 ? {} : { severityWord },
		affected: names.map((name) => affectedBefore(ecosystem, name, fixed)),
		...kind === void 0 ? {} : { summary: `${names.join(", ")}: ${kind}` },
		urls: [id, ...advisories].map((page) => `https://security.archlinux.org/${encodeURIComponent(page)}`)
	});
}
function readFixed(group, fields) {
	return fields.optionalText(group.fixed, "fixed");
}
const ECOSYSTEM$2 = "Arch Linux";
function createArchLinuxSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "arch-linux",
		title: "Arch Linux's security tracker",
		references: ["https://wiki.archlinux.org/title/Arch_Security_Team", "https://gitlab.archlinux.org/archlinux/arch-security-tracker"],
		needs: { network: !0 },
		recognise: async (location) => location.startsWith("arch:") && URL.canParse(location.slice(5)),
		fetch: (query, cx) => fetchGroups(query, limits, cx)
	};
}
async function fetchGroups({ location, ecosystem, since }, limits, cx) {
	if (ecosystem !== ECOSYSTEM$2) return { kind: "absent" };
	let bytes = await fetchBytes(location.slice(5), 67108864, limits, cx);
	if (bytes === void 0) return { kind: "absent" };
	let token = tokenOf(bytes);
	if (token === since?.token) return { kind: "unchanged" };
	let items = readGroups(bytes, ECOSYSTEM$2);
	return {
		kind: "records",
		revision: { token },
		records: asBatches(items, cx.signal)
	};
}
async function* asBatches(items, signal) {
	for (let batch of inOrder(items)) signal.throwIfAborted(), yield batch;
}
const ZIP_LIMITS = {
	maxEntries: 2e6,
	maxDirectoryBytes: 268435456,
	maxNameBytes: 1024,
	maxTotalBytes: 32 * 1024 ** 3,
	maxEntryBytes: 33554432
}, NEVER = 4294967295, SUFFIX$1 = Buffer.from(".json");
function readZipDirectory(file, limits = ZIP_LIMITS) {
	let { bytes, entries } = readDirectoryBytes(file, limits), starts = indexEntries(bytes, entries, {
		limits,
		fileSize: file.size
	});
	return sortByStem(bytes, starts), {
		count: starts.length,
		entry: (index) => readEntry(bytes, starts[index] ?? 0)
	};
}
function readDirectoryBytes(file, limits) {
	let place = findDirectory(file);
	if (place.entries > limits.maxEntries) throw tooMuch(`a zip file with ${place.entries} entries; at most ${limits.maxEntries} are read`);
	if (place.size > limits.maxDirectoryBytes) throw tooMuch(`a zip directory of ${place.size} bytes`);
	let bytes = Buffer.allocUnsafe(place.size);
	if (file.readSync(bytes, place.offset) !== place.size) throw damaged$1("it ends inside its directory");
	return {
		bytes,
		entries: place.entries
	};
}
function findDirectory(file) {
	let tail = Buffer.alloc(Math.min(file.size, 65557)), start = file.size - tail.length;
	file.readSync(tail, start);
	for (let at = tail.length - 22; at >= 0; at--) {
		if (tail.readUInt32LE(at) !== 101010256 || at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
		let place = find64(file, start + at) ?? {
			entries: tail.readUInt16LE(at + 10),
			size: tail.readUInt32LE(at + 12),
			offset: tail.readUInt32LE(at + 16)
		};
		if (place.offset + place.size > start + at) throw damaged$1("its directory lies outside the file");
		return place;
	}
	throw damaged$1("it has no directory; it is cut off, or it is no zip file");
}
function find64(file, end) {
	let locator = Buffer.alloc(20);
	if (end < locator.length || file.readSync(locator, end - locator.length) !== locator.length || locator.readUInt32LE(0) !== 117853008) return;
	let record = Buffer.alloc(56);
	if (file.readSync(record, toNumber(locator, 8)) !== record.length || record.readUInt32LE(0) !== 101075792) throw damaged$1("its zip64 directory record is not where it should be");
	return {
		entries: toNumber(record, 32),
		size: toNumber(record, 40),
		offset: toNumber(record, 48)
	};
}
function toNumber(bytes, at) {
	let value = bytes.readBigUInt64LE(at);
	if (value > BigInt(2 ** 53 - 1)) throw damaged$1("it holds an impossible number");
	return Number(value);
}
function indexEntries(bytes, entries, bounds) {
	let starts = new Uint32Array(entries), count = 0, at = 0, total = 0, compressed = 0;
	for (let index = 0; index < entries; index++) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 33639248) throw damaged$1("its directory is cut off");
		let nameLength = bytes.readUInt16LE(at + 28), next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		if (next > bytes.length) throw damaged$1("its directory is cut off");
		compressed += bytes.readUInt32LE(at + 20), isRecordName(bytes, at + 46, nameLength, bounds.limits) && (total += bytes.readUInt32LE(at + 24), starts[count++] = at), at = next;
	}
	if (compressed > bounds.fileSize) throw damaged$1("its entries overlap");
	if (total > bounds.limits.maxTotalBytes) throw tooMuch(`a zip file that holds ${total} bytes`);
	return starts.subarray(0, count);
}
function isRecordName(bytes, start, length, limits) {
	return length > limits.maxNameBytes || length <= SUFFIX$1.length ? !1 : bytes.compare(SUFFIX$1, 0, SUFFIX$1.length, start + length - SUFFIX$1.length, start + length) === 0;
}
function sortByStem(bytes, starts) {
	let compare = (a, b) => {
		let nameA = stemRange(bytes, a), nameB = stemRange(bytes, b);
		return bytes.compare(bytes, nameB.start, nameB.end, nameA.start, nameA.end) || compareNames(bytes, a, b);
	};
	for (let index = 1; index < starts.length; index++) if (compare(starts[index - 1] ?? 0, starts[index] ?? 0) > 0) {
		starts.sort(compare);
		return;
	}
}
function compareNames(bytes, a, b) {
	let [startA, startB] = [a + 46, b + 46];
	return bytes.compare(bytes, startB, startB + bytes.readUInt16LE(b + 28), startA, startA + bytes.readUInt16LE(a + 28));
}
function stemRange(bytes, at) {
	let start = at + 46, end = start + bytes.readUInt16LE(at + 28), slash = bytes.lastIndexOf(47, end - 1);
	return {
		start: Math.max(start, slash + 1),
		end: end - SUFFIX$1.length
	};
}
function readEntry(bytes, at) {
	let nameEnd = at + 46 + bytes.readUInt16LE(at + 28), name = bytes.toString("utf8", at + 46, nameEnd), { start, end } = stemRange(bytes, at), stem = bytes.toString("utf8", start, end), compressedSize = bytes.readUInt32LE(at + 20), size = bytes.readUInt32LE(at + 24), offset = bytes.readUInt32LE(at + 42);
	return {
		name,
		stem,
		compressedSize,
		size,
		offset: offset === NEVER ? readOffset64(bytes, nameEnd, at, {
			size,
			compressedSize
		}) : offset,
		crc: bytes.readUInt32LE(at + 16),
		method: bytes.readUInt16LE(at + 10),
		isEncrypted: (bytes.readUInt16LE(at + 8) & 1) == 1,
		isSafe: !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|\0/.test(name)
	};
}
function readOffset64(bytes, extra, at, sizes) {
	let end = extra + bytes.readUInt16LE(at + 30), skip = (sizes.size === NEVER ? 8 : 0) + (sizes.compressedSize === NEVER ? 8 : 0);
	for (let field = extra; field + 4 <= end; field += 4 + bytes.readUInt16LE(field + 2)) if (bytes.readUInt16LE(field) === 1 && field + 12 + skip <= end) return toNumber(bytes, field + 4 + skip);
	throw damaged$1("an entry lies nowhere");
}
function damaged$1(why) {
	return new TidegateError("FEED_DAMAGED", `the zip file cannot be read: ${why}`);
}
function tooMuch(what) {
	return new TidegateError("FEED_LIMIT_EXCEEDED", `the feed has ${what}`);
}
const gunzipAsync = promisify(gunzip), GZIP_HEADER = Buffer.from([
	31,
	139,
	8,
	0,
	0,
	0,
	0,
	0,
	0,
	255
]);
var Inflater = class {
	input = Buffer.allocUnsafe(1048576);
	used = 0;
	members = [];
	add(data, packed) {
		this.reserve(GZIP_HEADER.length + data.length + 8), GZIP_HEADER.copy(this.input, this.used);
		let start = this.used + GZIP_HEADER.length;
		this.input.set(data, start), this.members.push({
			...packed,
			start,
			length: data.length
		}), this.used = this.input.writeUInt32LE(packed.size, this.input.writeUInt32LE(packed.crc, start + data.length));
	}
	async finish() {
		let { members } = this, inflated = await this.inflateTogether(), contents = inflated === void 0 ? members.map((member) => this.inflateAlone(member)) : cut(inflated, members);
		return this.members = [], this.used = 0, contents;
	}
	reserve(bytes) {
		if (this.used + bytes <= this.input.length) return;
		let larger = Buffer.allocUnsafe(Math.max(this.used + bytes, this.input.length * 2));
		this.input.copy(larger, 0, 0, this.used), this.input = larger;
	}
	async inflateTogether() {
		if (!this.members.every(({ method, size }) => method === 8 && size > 0)) return;
		let total = this.members.reduce((sum, { size }) => sum + size, 0);
		if (total === 0) return Buffer.alloc(0);
		try {
			let bytes = await gunzipAsync(this.input.subarray(0, this.used), {
				maxOutputLength: total,
				chunkSize: Math.max(64, total + 1)
			});
			return bytes.length === total ? bytes : void 0;
		} catch {
			return;
		}
	}
	inflateAlone(member) {
		try {
			let bytes = expand(this.input.subarray(member.start, member.start + member.length), member);
			return bytes?.length === member.size && crc32(bytes) === member.crc ? bytes : void 0;
		} catch {
			return;
		}
	}
};
function cut(inflated, members) {
	let end = 0;
	return members.map(({ size }) => (end += size, inflated.subarray(end - size, end)));
}
function expand(data, { method, size }) {
	if (method === 0) return Buffer.from(data);
	if (method === 8) return inflateRawSync(data, { maxOutputLength: size + 1 });
}
async function* readZipEntries(file, directory, limits = ZIP_LIMITS) {
	let window = new Window(file), inflater = new Inflater(), position = 0, start = () => {
		if (position >= directory.count) return;
		let batch = [], size = 0;
		for (; position < directory.count && batch.length < 128 && size < 1048576;) {
			let entry = directory.entry(position++);
			batch.push({
				entry,
				fault: fetchEntry(entry, window, inflater, limits)
			}), size += entry.size;
		}
		let inflating = inflateBatch(batch, inflater);
		return inflating.catch(() => void 0), inflating;
	}, pending = start();
	for (; pending !== void 0;) {
		let current = await pending;
		pending = start(), yield current;
	}
}
async function inflateBatch(batch, inflater) {
	let inflated = await inflater.finish(), next = 0;
	return batch.map(({ entry, fault }) => {
		if (fault !== void 0) return {
			entry,
			bytes: void 0,
			fault
		};
		let bytes = inflated[next++];
		return bytes === void 0 ? {
			entry,
			bytes,
			fault: "its data is damaged"
		} : {
			entry,
			bytes
		};
	});
}
function fetchEntry(entry, window, inflater, limits) {
	let fault = refuse(entry, limits);
	if (fault !== void 0) return fault;
	let header = window.read(entry.offset, 30);
	if (header.readUInt32LE(0) !== 67324752) return "its data is not where the zip directory says";
	let start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	inflater.add(window.read(start, entry.compressedSize), entry);
}
function refuse(entry, limits) {
	if (!entry.isSafe) return "its name in the zip file is not a plain path";
	if (entry.isEncrypted) return "it is encrypted";
	if (entry.size > limits.maxEntryBytes || entry.compressedSize > limits.maxEntryBytes) return `it is larger than ${limits.maxEntryBytes} bytes`;
}
var Window = class {
	file;
	buffer;
	start = 0;
	length = 0;
	constructor(file) {
		this.file = file, this.buffer = Buffer.allocUnsafe(Math.min(1048576, Math.max(30, file.size)));
	}
	read(offset, length) {
		if (offset + length > this.file.size) throw damaged$1("an entry reaches beyond the end");
		if (length > this.buffer.length) {
			let large = Buffer.allocUnsafe(length);
			return this.file.readSync(large, offset), large;
		}
		return (offset < this.start || offset + length > this.start + this.length) && (this.start = offset, this.length = this.file.readSync(this.buffer, offset)), this.buffer.subarray(offset - this.start, offset - this.start + length);
	}
};
function createRecordParser(shards) {
	let wants = (ecosystem) => shards.some((shard) => belongsToShard(shard, ecosystem)), mentions = createMentionTest$1(shards);
	return (stem, bytes) => {
		let isMentioned = mentions(bytes), modified = isMentioned ? void 0 : scanModified$1(bytes);
		if (modified !== void 0) return {
			seen: stem,
			modified
		};
		let json;
		try {
			json = parseForeignJson(bytes.toString("utf8"));
		} catch {
			return invalid(stem, "it is not JSON");
		}
		let item = isMentioned ? readRecord(json, wants) : void 0;
		return item === void 0 ? noteSeen(stem, json) : !("advisory" in item) || item.advisory.id === stem ? item : invalid(stem, `it is filed under that name but calls itself ${item.advisory.id}`);
	};
}
function createMentionTest$1(shards) {
	if (shards.some((shard) => !shard.includes(":"))) return () => !0;
	let needles = shards.map((shard) => Buffer.from(JSON.stringify(shard)));
	return (bytes) => needles.some((needle) => bytes.includes(needle));
}
const MODIFIED = Buffer.from("\"modified\"");
function scanModified$1(bytes) {
	let at = bytes.indexOf(MODIFIED);
	if (!(at < 0 || bytes.includes(MODIFIED, at + MODIFIED.length))) return /^"modified"\s{0,4}:\s{0,4}"([^"\\]{1,40})"/.exec(bytes.toString("latin1", at, at + 80))?.[1];
}
function noteSeen(seen, json) {
	let modified = typeof json == "object" && json && "modified" in json ? json.modified : void 0;
	return typeof modified == "string" && modified.length <= 40 ? {
		seen,
		modified
	} : void 0;
}
async function* readZipRecords(path, shards, cx) {
	let parse = createRecordParser(shards), order = new RecordOrder(), file = await cx.fs.open(path);
	try {
		for await (let batch of readZipEntries(file, readZipDirectory(file))) cx.signal.throwIfAborted(), yield order.push(batch.flatMap((content) => parseContent(content, parse) ?? []));
		yield order.finish();
	} finally {
		await file.close();
	}
}
function parseContent({ entry, bytes, fault }, parse) {
	return bytes === void 0 ? invalid(entry.stem, fault ?? "it cannot be read") : parse(entry.stem, bytes);
}
const archiveSource = {
	id: "archive",
	title: "One zip file of OSV records",
	references: ["https://ossf.github.io/osv-schema/"],
	async recognise(location, cx) {
		return /\.zip$/i.test(location) && (await cx.fs.stat(location))?.kind === "file";
	},
	async fetch(query, cx) {
		let stat = await cx.fs.stat(query.location);
		if (stat === void 0) return { kind: "absent" };
		let revision = fileRevision(stat);
		return revision.token === query.since?.token ? { kind: "unchanged" } : {
			kind: "records",
			revision,
			records: readZipRecords(query.location, query.shards, cx)
		};
	}
}, PREFIX$2 = "dir:", MAX_RECORD$1 = 33554432, directorySource = {
	id: "directory",
	title: "A directory with the layout of the OSV bucket, or with one JSON file per record",
	references: ["https://google.github.io/osv.dev/data/#data-dumps"],
	async recognise(location, cx) {
		return location.startsWith(PREFIX$2) ? !0 : (await cx.fs.stat(location))?.kind === "directory";
	},
	async fetch(query, cx) {
		let root = query.location.startsWith(PREFIX$2) ? query.location.slice(4) : query.location, folder = cx.fs.join(root, query.ecosystem), zip = cx.fs.join(folder, "all.zip"), stat = await cx.fs.stat(zip);
		return stat?.kind === "file" ? answerZip(zip, stat, query, cx) : answerFiles(folder, query, cx);
	}
};
function answerZip(path, stat, query, cx) {
	let revision = fileRevision(stat);
	return revision.token === query.since?.token ? { kind: "unchanged" } : {
		kind: "records",
		revision,
		records: readZipRecords(path, query.shards, cx)
	};
}
async function answerFiles(folder, query, cx) {
	let files = await listRecords(cx.fs, folder);
	if (files.length === 0) return { kind: "absent" };
	let revision = filesRevision(files);
	return revision.token === query.since?.token ? { kind: "unchanged" } : {
		kind: "records",
		revision,
		records: readFiles(files, query, cx)
	};
}
async function listRecords(fs, folder) {
	let files = [];
	for (let name of await fs.list(folder)) {
		if (!name.endsWith(".json")) continue;
		let path = fs.join(folder, name), stat = await fs.stat(path);
		stat?.kind === "file" && files.push({
			name: name.slice(0, -5),
			path,
			stat
		});
	}
	return files.sort((a, b) => a.name < b.name ? -1 : 1);
}
async function* readFiles(files, query, cx) {
	let parse = createRecordParser(query.shards), order = new RecordOrder();
	for (let start = 0; start < files.length; start += 256) {
		cx.signal.throwIfAborted();
		let items = [];
		for (let { name, path, stat } of files.slice(start, start + 256)) {
			let item = stat.size > MAX_RECORD$1 ? invalid(name, `it is larger than ${MAX_RECORD$1} bytes`) : parse(name, Buffer.from(await cx.fs.readFile(path, MAX_RECORD$1)));
			item !== void 0 && items.push(item);
		}
		yield order.push(items);
	}
	yield order.finish();
}
const EARLIER = /^(\S{1,200}) is earlier than (?:0:)?(\S{1,200})$/, MODULE = /^Module ([\w.+-]{1,100}:[\w.+-]{1,100}) is enabled$/, RELEASE = /^Oracle Linux (\d{1,3})\b.* is installed$/, ARCH = /^Oracle Linux arch is ([\w-]{1,20})$/, COMPATIBLE = new Map([["x86_64", [
	"i386",
	"i486",
	"i586",
	"i686"
]]]);
function listBuilds(criteria) {
	let builds = new Map();
	for (let { release, name, version, module, arches } of collect(criteria)) {
		if (release === void 0) continue;
		let key = [
			release,
			name,
			version,
			module
		].join("\n"), known = builds.get(key), both = known === void 0 ? [...arches] : known.arches.length === 0 || arches.size === 0 ? [] : [...known.arches, ...arches];
		builds.set(key, {
			release,
			name,
			version,
			arches: [...new Set(both)].sort(),
			...module === void 0 ? {} : { module }
		});
	}
	return [...builds.values()];
}
function collect(criteria) {
	let found = [], condition = {};
	for (let child of criteria.children) if (child.name === "criteria") found.push(...collect(child));
	else if (child.name === "criterion") {
		let comment = child.attributes.get("comment")?.trim() ?? "", [, name, version] = EARLIER.exec(comment) ?? [];
		name !== void 0 && version !== void 0 ? found.push({
			name,
			version,
			arches: new Set()
		}) : condition = {
			...condition,
			...readCondition(comment)
		};
	}
	for (let build of found) apply(condition, build);
	return found;
}
function readCondition(comment) {
	let release = RELEASE.exec(comment)?.[1], module = MODULE.exec(comment)?.[1], arch = ARCH.exec(comment)?.[1];
	return {
		...release === void 0 ? {} : { release },
		...module === void 0 ? {} : { module },
		...arch === void 0 ? {} : { arch }
	};
}
function apply({ release, module, arch }, build) {
	if (release !== void 0 && (build.release ??= release), module !== void 0 && (build.module ??= module), arch !== void 0 && build.arches.size === 0) for (let one of [arch, ...COMPATIBLE.get(arch) ?? []]) build.arches.add(one);
}
function readDefinition(definition, shards) {
	if (definition.attributes.get("class") !== "patch") return [];
	let metadata = findElement(definition, "metadata"), criteria = findElement(definition, "criteria"), [, id, heading = ""] = /^\s*([A-Z]+-\d{4}-[\w.-]+):\s*([^]*)$/.exec(textOf(definition, "metadata", "title")) ?? [];
	if (metadata === void 0 || criteria === void 0 || id === void 0) return [invalid(definition.attributes.get("id"), "it has no title with an id, or no criteria")];
	let affected = listBuilds(criteria).map(toAffected).filter(({ ecosystem }) => shards.has(ecosystem));
	return affected.length === 0 ? [] : [buildRecord(metadata, {
		id,
		heading,
		affected
	})];
}
function buildRecord(metadata, { id, heading, affected }) {
	let published = readDate(metadata, "issued");
	if (published === void 0) return invalid(id, "its date is not one");
	let references = listElements(metadata, "reference").map(({ attributes }) => attributes);
	return makeRecord({
		id,
		modified: readDate(metadata, "updated") ?? published,
		published,
		cves: references.filter((reference) => reference.get("source") === "CVE").map((reference) => reference.get("ref_id") ?? ""),
		severityWord: textOf(metadata, "advisory", "severity"),
		affected,
		summary: heading.replace(/\s+\([A-Z]+\)\s*$/, "").trim(),
		details: textOf(metadata, "description"),
		urls: references.map((reference) => reference.get("ref_url") ?? "")
	});
}
const readDate = (metadata, name) => readTime(findElement(metadata, "advisory", name)?.attributes.get("date"));
function toAffected({ release, name, version, module, arches }) {
	return affectedBefore(`Oracle Linux:${release}`, name, version, {
		...arches.length === 0 ? {} : { arches },
		...module === void 0 ? {} : { module }
	});
}
function createOracleLinuxSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "oracle-linux",
		title: "Oracle Linux's OVAL definitions",
		references: ["https://linux.oracle.com/security/", "https://oval-community-guidelines.readthedocs.io/en/latest/"],
		needs: { network: !0 },
		recognise: async (location) => location.startsWith("oracle:") && URL.canParse(location.slice(7)),
		fetch: (query, cx) => fetchDefinitions(query, limits, cx)
	};
}
async function fetchDefinitions({ location, ecosystem, shards, since }, limits, cx) {
	if (ecosystem !== "Oracle Linux") return { kind: "absent" };
	let answer = await download(location.slice(7), since, limits, cx);
	return answer.kind === "file" ? {
		kind: "records",
		revision: answer.revision,
		records: readAndRemove$1(answer.path, new Set(shards), cx)
	} : answer;
}
async function* readAndRemove$1(path, shards, cx) {
	try {
		let items = [];
		for await (let elements of readXmlElements(unpackFile(path, cx), {
			root: "oval_definitions",
			wanted: "definition",
			until: "definitions"
		})) for (let element of elements) items.push(...readDefinition(element, shards));
		yield* inOrder(items);
	} finally {
		await cx.fs.remove(path);
	}
}
const ROW$1 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)),([A-Za-z0-9][\w.:+@-]{0,199})$/;
function compareList(file, known) {
	let modified = new Map();
	return readLines(file, (bytes, start, end) => {
		let comma = bytes.indexOf(44, start), record = comma < 0 || comma >= end ? void 0 : known.find(bytes, comma + 1, end);
		if (record !== void 0 && known.hasTime(record, bytes, start, comma)) return;
		let [, time, id] = ROW$1.exec(bytes.toString("latin1", start, end)) ?? [];
		if (time === void 0 || id === void 0) throw notAList();
		record !== void 0 && isSameTime$1(known.timeOf(record), time) || modified.set(id, time);
	}), {
		modified,
		gone: known.listMissing()
	};
}
const notAList = () => new TidegateError("FEED_DAMAGED", "the list of changes is not one");
function isSameTime$1(a, b) {
	return a === b || trimTime(a) === trimTime(b);
}
function trimTime(time) {
	return time.replace(/(?:\.0+|(\.\d*?[1-9])0+)?(?:Z|\+00:00)$/, "$1Z");
}
function readLines(file, take) {
	let takeLine = (bytes, start, next) => {
		let end = next > start && bytes[next - 1] === 13 ? next - 1 : next;
		end > start && take(bytes, start, end);
	}, rest = Buffer.alloc(0);
	for (let chunk of readChunks(file)) {
		let bytes = Buffer.concat([rest, chunk]), start = 0;
		for (let end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) takeLine(bytes, start, end);
		if (rest = bytes.subarray(start), rest.length > 512) throw notAList();
	}
	takeLine(rest, 0, rest.length);
}
async function fetchRecords(listed, place, cx) {
	let sorted = [...listed].sort((a, b) => a.id < b.id ? -1 : 1), parse = createRecordParser(place.shards), items = [], queue = sorted.entries(), total = 0, work = async () => {
		for (let [index, one] of queue) {
			let bytes = await fetchBytes(place.addressOf(one.id), 33554432, place.limits, cx);
			if (total += bytes?.length ?? 0, bytes === void 0 || total > 268435456) throw new TidegateError("FEED_REJECTED", `the record ${one.id} is listed but cannot be had`);
			items[index] = readItem$1(one, bytes, parse);
		}
	};
	try {
		await Promise.all(Array.from({ length: 16 }, work));
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	}
	let order = new RecordOrder();
	return [...order.push(items.flat()), ...order.finish()];
}
function readItem$1({ id, time }, bytes, parse) {
	let item = parse(id, bytes);
	if (item === void 0) return [{
		seen: id,
		modified: time
	}];
	let own = isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "";
	return Date.parse(own) < Date.parse(time) || own === time ? [item] : [item, {
		seen: id,
		modified: time
	}];
}
function writeRevision(state, modified) {
	return {
		token: JSON.stringify(state),
		...modified === void 0 ? {} : { modified }
	};
}
function readRevision(revision) {
	try {
		let json = JSON.parse(revision?.token ?? "");
		if (typeof json != "object" || !json) return {};
		let { zip, bytes, list } = json;
		return {
			...typeof zip == "string" ? { zip } : {},
			...typeof bytes == "number" ? { bytes } : {},
			...typeof list == "string" ? { list } : {}
		};
	} catch {
		return {};
	}
}
function asValidator(token) {
	return token === void 0 ? void 0 : { token };
}
async function fetchChanges(query, state, place, cx) {
	let known = await query.known?.();
	if (known === void 0) return;
	let list = await fetchList(place, state, cx);
	if (list.kind === "unchanged") return { kind: "unchanged" };
	if (list.kind === "absent") return;
	let changes = await readList$1(list.path, known, cx);
	if (changes === void 0 || !isWorthwhile(changes, known.size, state)) return;
	let listed = [...changes.modified].map(([id, time]) => ({
		id,
		time
	})), items = await fetchRecords(listed, {
		addressOf: (id) => place.addressOf(`${id}.json`),
		shards: query.shards,
		limits: place.limits
	}, cx);
	if (items !== void 0) return cx.logger.debug(`${query.ecosystem}: ${listed.length} records changed, ${changes.gone.length} are gone`), {
		kind: "changes",
		revision: writeRevision({
			...state,
			list: list.revision.token
		}, list.revision.modified),
		changed: new Set([...changes.modified.keys(), ...changes.gone]),
		records: asBatch(items)
	};
}
async function fetchList({ addressOf, limits }, state, cx) {
	try {
		return await download(addressOf("modified_id.csv"), asValidator(state.list), limits, cx);
	} catch (error) {
		if (isTidegateError(error) && error.code === "FEED_REJECTED") return { kind: "absent" };
		throw error;
	}
}
async function readList$1(path, known, cx) {
	let file = await cx.fs.open(path);
	try {
		return compareList(file, known);
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	} finally {
		await file.close(), await cx.fs.remove(path);
	}
}
function isWorthwhile({ modified, gone }, known, { bytes = Infinity }) {
	return modified.size <= 2e3 && modified.size * 8192 <= bytes && gone.length <= known * .2;
}
async function* asBatch(items) {
	yield items;
}
function createOsvBucketSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "osv-bucket",
		title: "OSV's bucket of records, or a copy of it on a web server",
		references: ["https://google.github.io/osv.dev/data/#data-dumps"],
		needs: { network: !0 },
		recognise: async (location) => /^https?:\/\//i.test(location) && URL.canParse(location),
		async fetch(query, cx) {
			let state = readRevision(query.since), addressOf = (file) => addressIn$1(query.location, query.ecosystem, file);
			return await fetchChanges(query, state, {
				addressOf,
				limits
			}, cx) ?? await fetchAll$1(query, addressOf("all.zip"), limits, cx);
		}
	};
}
async function fetchAll$1(query, address, limits, cx) {
	let answer = await download(address, asValidator(readRevision(query.since).zip), limits, cx);
	if (answer.kind !== "file") return answer;
	let { path, revision, bytes } = answer;
	return {
		kind: "records",
		revision: writeRevision({
			zip: revision.token,
			bytes
		}, revision.modified),
		records: readAndRemove(path, query.shards, cx)
	};
}
async function* readAndRemove(path, shards, cx) {
	try {
		yield* readZipRecords(path, shards, cx);
	} finally {
		await cx.fs.remove(path);
	}
}
function addressIn$1(location, ...parts) {
	let url = new URL(location);
	return url.pathname = [url.pathname.replace(/\/+$/, ""), ...parts.map(encodeURIComponent)].join("/"), url.hash = "", url.href;
}
const LIMITS = {
	total: 96 * 1024 ** 3,
	entry: 134217728,
	entries: 2e6
}, FILE$1 = new Set(["0", "\0"]);
async function* readTarEntries(chunks, limits = LIMITS) {
	let reader = new BlockReader(chunks, limits.total);
	try {
		for (let count = 0;; count++) {
			if (count > limits.entries) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the archive has more than ${limits.entries} entries`);
			let header = await reader.read(512);
			if (header.every((byte) => byte === 0)) return;
			let { name, size, type } = parseHeader(header), padding = (512 - size % 512) % 512, isWanted = FILE$1.has(type) && size <= limits.entry, bytes = isWanted ? await reader.read(size) : void 0;
			await reader.skip(isWanted ? padding : size + padding), FILE$1.has(type) && (yield {
				name,
				bytes
			});
		}
	} finally {
		await reader.close();
	}
}
function parseHeader(block) {
	let size = readOctal(block, 124, 12);
	if (size === void 0 || readOctal(block, 148, 8) !== checksum(block)) throw damaged();
	let prefix = block.toString("latin1", 257, 262) === "ustar" ? readText(block, 345, 155) : "", name = readText(block, 0, 100);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		size,
		type: String.fromCharCode(block[156] ?? 0)
	};
}
function readText(block, start, length) {
	let end = block.indexOf(0, start);
	return block.toString("utf8", start, end < 0 || end > start + length ? start + length : end);
}
function readOctal(block, start, length) {
	let digits = /^[ \0]*([0-7]{1,11})[ \0]*$/.exec(block.toString("latin1", start, start + length))?.[1];
	return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
}
function checksum(block) {
	let sum = 0;
	for (let [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
	return sum;
}
var BlockReader = class {
	#chunks;
	#limit;
	#rest = new Uint8Array();
	#total = 0;
	constructor(chunks, limit) {
		this.#chunks = chunks[Symbol.asyncIterator](), this.#limit = limit;
	}
	async close() {
		await this.#chunks.return?.();
	}
	async read(size) {
		let out = Buffer.allocUnsafe(size);
		for (let at = 0; at < size;) {
			let piece = await this.#take(size - at);
			out.set(piece, at), at += piece.length;
		}
		return out;
	}
	async skip(size) {
		for (let at = 0; at < size;) at += (await this.#take(size - at)).length;
	}
	async #take(most) {
		for (; this.#rest.length === 0;) {
			let next = await this.#chunks.next();
			if (next.done === !0) throw damaged();
			if (this.#rest = next.value, this.#total += next.value.length, this.#total > this.#limit) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the archive unpacks to more than ${this.#limit} bytes`);
		}
		let piece = this.#rest.subarray(0, most);
		return this.#rest = this.#rest.subarray(piece.length), piece;
	}
};
function damaged() {
	return new TidegateError("FEED_DAMAGED", "what came is not a whole tar archive");
}
const ROW = /^"?(\d{4}\/(cve-\d{4}-\d{4,19})\.json)"?,"?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))"?$/, FILE = /^cve-\d{4}-\d{4,19}$/, ARCHIVE = /^\w[\w.-]{0,150}\.tar(?:\.zst|\.gz)?$/;
function readList(bytes, name) {
	let rows = new Map();
	for (let line of bytes.toString("latin1").split(/\r?\n/)) {
		if (line === "") continue;
		let [, path, stem, time] = ROW.exec(line) ?? [];
		if (path === void 0 || stem === void 0 || time === void 0) throw new TidegateError("FEED_DAMAGED", `${name} is not the list of changes`);
		let id = stem.toUpperCase(), known = rows.get(id);
		(known === void 0 || Date.parse(time) > Date.parse(known.time)) && rows.set(id, {
			path,
			id,
			time
		});
	}
	return rows;
}
function idOfFile(name) {
	let stem = /([^/]*)\.json$/.exec(name)?.[1] ?? "";
	return FILE.test(stem) ? stem.toUpperCase() : void 0;
}
function readArchiveName(bytes) {
	let name = bytes.toString("latin1").trim();
	if (!ARCHIVE.test(name)) throw new TidegateError("FEED_DAMAGED", "archive_latest.txt does not name an archive");
	return name;
}
function archiveTime(name) {
	let day = /\d{4}-\d\d-\d\d/.exec(name)?.[0], time = Date.parse(day ?? "");
	return Number.isNaN(time) ? 0 : time - 864e5;
}
async function fetchArchive(address, target, limits, cx) {
	let answer = await download(address, void 0, limits, cx);
	if (answer.kind === "file") try {
		return await readArchive(answer.path, target, cx), answer.bytes;
	} finally {
		await cx.fs.remove(answer.path);
	}
}
async function readArchive(path, { spool, read }, cx) {
	let progress = {
		task: "Read Red Hat's documents",
		unit: "records"
	}, done = 0;
	for await (let { name, bytes } of readTarEntries(unpackFile(path, cx))) {
		cx.signal.throwIfAborted();
		let id = idOfFile(name);
		id !== void 0 && (await spool.put(id, bytes === void 0 ? [invalid(id, "it is too large")] : read(id, bytes)), done += 1, cx.logger.progress({
			...progress,
			done
		}));
	}
	cx.logger.progress({
		...progress,
		done,
		isFinished: !0
	});
}
const MAX_DOCUMENT = 134217728, MAX_TOTAL = 16 * 1024 ** 3;
function planChanges({ changes, deletions }, upTo, known) {
	let isGone = ({ id, time }) => Date.parse(time) >= Date.parse(changes.get(id)?.time ?? "1970-01-01T00:00:00Z"), gone = [...deletions.values()].filter((row) => isGone(row) && known(row.id) !== void 0).map(({ id }) => id);
	return {
		fetched: [...changes.values()].filter((row) => {
			let deleted = deletions.get(row.id);
			return Date.parse(row.time) >= upTo && !isSameTime(known(row.id), row.time) && (deleted === void 0 || !isGone(deleted));
		}),
		gone
	};
}
function isSameTime(a, b) {
	return a === b || a !== void 0 && Date.parse(a) === Date.parse(b);
}
function timeIn(known, id) {
	let bytes = Buffer.from(id, "latin1"), record = known.find(bytes, 0, bytes.length);
	return record === void 0 ? void 0 : known.timeOf(record);
}
function newestTime({ changes, deletions }) {
	return [...changes.values(), ...deletions.values()].map(({ time }) => time).reduce((a, b) => a === void 0 || Date.parse(b) > Date.parse(a) ? b : a, void 0);
}
async function fetchChanged(listed, spool, place, cx) {
	let progress = {
		task: "Fetch changed documents",
		unit: "records",
		total: listed.length
	}, failed = [], queue = listed.values(), done = 0, total = 0;
	return await Promise.all(Array.from({ length: 4 }, async () => {
		for (let row of queue) {
			let bytes = total > MAX_TOTAL ? void 0 : await fetchDocument(row, place, cx);
			bytes === void 0 ? failed.push(row) : bytes === "too large" ? await spool.put(row.id, [invalid(row.id, `it is larger than ${MAX_DOCUMENT} bytes`), noteOf(row)]) : await spool.put(row.id, withNote(row, place.read(row.id, bytes))), total += bytes?.length ?? 0, done += 1, cx.logger.progress({
				...progress,
				done
			});
		}
	})), listed.length > 0 && cx.logger.progress({
		...progress,
		done,
		isFinished: !0
	}), failed;
}
async function fetchDocument({ path }, { addressOf, limits }, cx) {
	try {
		return await fetchBytes(addressOf(path), MAX_DOCUMENT, limits, cx);
	} catch (error) {
		if (isTidegateError(error) && error.code === "FEED_LIMIT_EXCEEDED") return "too large";
		throw error;
	}
}
function withNote(row, items) {
	return isSameTime(items.map((item) => isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "").find((time) => time !== ""), row.time) ? items : [...items, noteOf(row)];
}
const noteOf = ({ id, time }) => ({
	seen: id,
	modified: time
});
function listFixes(judged) {
	let newest = new Map();
	for (let one of judged) {
		let arch = one.component.arch ?? "", known = newest.get(arch);
		(known === void 0 || isNewer(one, known)) && newest.set(arch, one);
	}
	newest.size > 1 && newest.delete("src");
	let byVersion = new Map();
	for (let [arch, one] of [...newest].sort(([a], [b]) => a < b ? -1 : 1)) {
		let version = one.component.version ?? "", known = byVersion.get(version);
		known === void 0 ? byVersion.set(version, {
			judged: one,
			arches: [arch]
		}) : known.arches.push(arch);
	}
	let isLimited = byVersion.size > 1 && !newest.has("");
	return [...byVersion].map(([version, { judged: one, arches }]) => ({
		judged: one,
		version,
		...isLimited ? { arches } : {}
	}));
}
function isNewer(a, b) {
	let left = rpm.parse(a.component.version ?? ""), right = rpm.parse(b.component.version ?? "");
	return left !== void 0 && right !== void 0 && rpm.compare(left, right) > 0;
}
const PART = /^[\w.~%+-]{0,80}$/, SYSTEM = "enterprise_linux", EXTENDED = /^(?:rhel|enterprise_linux)_(?:eus|aus|tus|e4s|e2s|els)$/, HOMES = new Set([
	"",
	"baseos",
	"server"
]);
function readCpe(cpe) {
	let rest = typeof cpe == "string" ? /^cpe:\/[ao]:redhat:(.{1,200})$/.exec(cpe)?.[1] : void 0;
	return rest === void 0 ? void 0 : readParts(rest);
}
function readEcosystem(ecosystem) {
	return ecosystem.startsWith("Red Hat:") ? readParts(ecosystem.slice(8)) : void 0;
}
function readParts(text) {
	let parts = text.split(":"), [product = "", version = "", , edition = ""] = parts;
	return product !== "" && parts.length <= 4 && parts.every((part) => PART.test(part)) ? {
		product,
		version,
		edition
	} : void 0;
}
function isHome({ product, edition }) {
	return HOMES.has(edition) || !(product === SYSTEM || EXTENDED.test(product));
}
function relate(spoken, to) {
	let isWhole = spoken.edition === "";
	if (spoken.product === to.product) {
		if (spoken.version === to.version) return spoken.edition === to.edition ? "own" : isWhole ? "wide" : "sibling";
		if (isWhole && to.version.startsWith(`${spoken.version}.`)) return "wide";
	}
	return spoken.product === SYSTEM && isBranch(to) && majorOf(spoken) === majorOf(to) ? "main" : "none";
}
const isBranch = ({ product, version }) => EXTENDED.test(product) || product === SYSTEM && version.includes(".");
function isMainLine({ product }) {
	return product === SYSTEM;
}
const majorOf = ({ version }) => version.split(".", 1)[0] ?? "";
function distance(from, to) {
	let steps = minorOf(to) - minorOf(from);
	return steps >= 0 ? steps : 1e3 - steps;
}
const minorOf = ({ version }) => Number(version.split(".")[1] ?? 0) || 0;
function listAffected(judged, shards, ratings) {
	let byStream = new Map();
	for (let one of judged) {
		let known = byStream.get(one.stream);
		known === void 0 ? byStream.set(one.stream, [one]) : known.push(one);
	}
	return shards.flatMap((shard) => [...gather(byStream, shard.stream)].flatMap(([, said]) => settle(said, shard, ratings)));
}
function gather(byStream, to) {
	let all = new Map();
	for (let [stream, judged] of byStream) {
		let relation = relate(stream, to);
		if (!(relation === "none" || relation !== "own" && !isHome(to))) for (let one of judged) {
			let key = `${one.component.name}\n${one.component.module ?? " "}`, said = all.get(key) ?? {
				own: [],
				wide: [],
				sibling: [],
				main: []
			};
			all.set(key, said), said[relation].push(one);
		}
	}
	return new Map([...all].sort(([a], [b]) => a < b ? -1 : 1));
}
const having = (judged, status) => judged.filter((one) => one.status === status);
function settle(said, shard, ratings) {
	let build = createBuilder(said, shard, ratings), fixed = having(said.own, "fixed");
	if (fixed.length > 0) return build.fixed(fixed, "fixed");
	if (having(said.sibling, "fixed").length > 0) return [];
	let ofLine = [...said.own, ...said.wide];
	return ofLine.length > 0 || said.sibling.length > 0 ? build.graver(ofLine, "fixed") : build.graver(nearest(said.main, shard.stream), isMainLine(shard.stream) ? "fixed" : "limit");
}
function nearest(judged, to) {
	let least = judged.reduce((so, { stream }) => Math.min(so, distance(to, stream)), Infinity);
	return judged.filter(({ stream }) => distance(to, stream) === least);
}
const describeNotices = (notices) => notices.length === 0 ? {} : { notices };
function createBuilder(said, { ecosystem }, ratings) {
	let [any] = [
		...said.own,
		...said.wide,
		...said.sibling,
		...said.main
	], { name = "", module } = any?.component ?? {}, describe = ({ productId }, events, more) => {
		let word = ratings.wordOf(productId);
		return {
			ecosystem,
			name,
			ranges: [{
				type: "ECOSYSTEM",
				events: [{ introduced: "0" }, ...events]
			}],
			versions: [],
			severity: ratings.severityOf(productId),
			...word === void 0 ? {} : { severityWord: word },
			...module === void 0 ? {} : { module },
			...more
		};
	}, fixed = (judged, closer) => listFixes(judged).map(({ judged: one, version, arches }) => describe(one, [{ [closer]: version }], {
		...arches === void 0 ? {} : { arches },
		...closer === "limit" ? { fixState: "Affected" } : describeNotices(ratings.noticesOf(one.productId))
	}));
	return {
		fixed,
		graver: (judged, closer) => {
			let fixes = having(judged, "fixed");
			if (fixes.length > 0) return fixed(fixes, closer);
			let [hit] = having(judged, "affected");
			if (hit !== void 0) return [describe(hit, [], { fixState: ratings.stateOf(hit.productId) ?? "Affected" })];
			let [doubt] = having(judged, "investigating");
			return doubt === void 0 ? [] : [describe(doubt, [], { fixState: "under-investigation" })];
		}
	};
}
const STATUSES = [
	["fixed", "fixed"],
	["first_fixed", "fixed"],
	["known_affected", "affected"],
	["first_affected", "affected"],
	["last_affected", "affected"],
	["under_investigation", "investigating"],
	["known_not_affected", "clear"]
];
function listJudged(vulnerability, tree, fields) {
	let judged = [], missing = 0, lists = isObject(vulnerability.product_status) ? vulnerability.product_status : {};
	for (let [key, status] of STATUSES) for (let productId of fields.texts(lists[key], `product_status.${key}`)) {
		let found = tree.resolve(productId);
		found === "ring" ? fields.faults.push("its product tree is a ring") : found === "missing" ? missing += 1 : found !== "other" && isUsable(status, found) && judged.push({
			...found,
			status,
			productId
		});
	}
	return {
		judged,
		missing
	};
}
function isUsable(status, { component }) {
	return status !== "fixed" || component.version !== void 0;
}
const PURL = /^pkg:rpm\/redhat\/([^@?#/]{1,200})(?:@([^?#]{1,200}))?(?:\?([^#]{0,1000}))?$/, NAME = /^[A-Za-z0-9_][\w.+-]{0,199}$/, VERSION = /^[\w.+~^:-]{1,200}$/, STREAM = /^[\w.+-]{1,100}:[\w.+-]{1,100}$/, MODULAR = /\.module[_+]/, SYMBOLS = /-debug(?:info|source)(?:-common)?(?:-[\w.]+)?$/;
function readComponent(purl, productId) {
	let [, rawName, rawVersion, query = ""] = PURL.exec(purl) ?? [], name = decode(rawName), release = decode(rawVersion);
	if (name === void 0 || !isInstallable(name) || release !== void 0 && !VERSION.test(release)) return;
	let version = release === void 0 ? void 0 : addEpoch(release, qualifierOf(query, "epoch") ?? epochIn(productId, name));
	return withoutEmpty({
		name,
		version,
		arch: qualifierOf(query, "arch"),
		module: readStream(qualifierOf(query, "rpmmod"), version)
	});
}
const isInstallable = (name) => NAME.test(name) && !SYMBOLS.test(name);
function withoutEmpty({ name, version, arch, module }) {
	return {
		name,
		...version === void 0 ? {} : { version },
		...arch === void 0 || arch === "" ? {} : { arch: arch === "source" ? "src" : arch },
		...module === void 0 ? {} : { module }
	};
}
function qualifierOf(query, key) {
	let at = query.startsWith(`${key}=`) ? 0 : query.indexOf(`&${key}=`) + 1;
	if (at === 0 && !query.startsWith(`${key}=`)) return;
	let start = at + key.length + 1, end = query.indexOf("&", start);
	return decode(query.slice(start, end < 0 ? void 0 : end));
}
function readBareComponent(productId) {
	let [, module, name = ""] = /^(?:([^/]{1,200})\/)?([^/]{1,204})$/.exec(productId) ?? [], plain = name.replace(/\.src$/, "");
	if (NAME.test(plain) && (module === void 0 || STREAM.test(module))) return {
		name: plain,
		...module === void 0 ? {} : { module }
	};
}
function readModule(purl) {
	let [, path = "", version] = /^pkg:rpmmod\/redhat\/([^@?#]{1,200})(?:@([^?#]{1,200}))?/.exec(purl) ?? [];
	return readStream(version === void 0 ? decode(path.split("/")[0]) : `${decode(path) ?? ""}:${decode(version) ?? ""}`, void 0);
}
function readStream(text, version) {
	if (text === void 0 || text === "") return version !== void 0 && MODULAR.test(version) ? "" : void 0;
	let stream = text.split(":", 2).join(":");
	return STREAM.test(stream) ? stream : "";
}
function decode(text) {
	if (text === void 0 || !text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}
function epochIn(productId, name) {
	return productId.startsWith(`${name}-`) ? /^(\d{1,9}):/.exec(productId.slice(name.length + 1))?.[1] : void 0;
}
function addEpoch(release, epoch) {
	return (epoch === void 0 || !/^\d{1,9}$/.test(epoch) || release.includes(":") ? release : `${epoch}:${release}`).replace(/^0+:/, "");
}
var ProductTree = class {
	#helpers = new Map();
	#links = new Map();
	#places = new Map();
	#components = new Map();
	#wants;
	constructor(tree, wants, fields) {
		this.#wants = wants, this.#addBranches(fields.objects(tree.branches, "product_tree.branches"), fields);
		for (let product of fields.objects(tree.full_product_names, "product_tree.full_product_names")) this.#addProduct(product);
		for (let relation of fields.objects(tree.relationships, "product_tree.relationships")) this.#addLink(relation);
	}
	resolve(productId) {
		let link = this.#links.get(productId);
		if (link === void 0) return this.#helpers.has(productId) ? "other" : "missing";
		let place = this.#findPlace(link.whole);
		if (place === "missing" || place === "ring") return place;
		if (place.stream === void 0) return "other";
		let leaf = this.#findLeaf(link.part);
		if (leaf === "ring") return leaf;
		let component = this.#findComponent(leaf);
		if (component === void 0) return "other";
		let module = component.module || (place.module ?? component.module);
		return {
			stream: place.stream,
			component: module === void 0 ? component : {
				...component,
				module
			}
		};
	}
	#addBranches(top, fields) {
		let stack = [{
			branches: top,
			depth: 0
		}];
		for (let next = stack.pop(); next !== void 0; next = stack.pop()) for (let branch of next.branches) isObject(branch.product) && this.#addProduct(branch.product), branch.branches !== void 0 && (next.depth > 64 ? fields.faults.push("product_tree.branches is too deep") : stack.push({
			branches: fields.objects(branch.branches, "product_tree.branches"),
			depth: next.depth + 1
		}));
	}
	#addProduct(product) {
		let id = product.product_id, helper = product.product_identification_helper;
		typeof id == "string" && this.#helpers.set(id, isObject(helper) ? helper : {});
	}
	#addLink(relation) {
		let { full_product_name: named, product_reference: part, relates_to_product_reference: whole } = relation, id = isObject(named) ? named.product_id : void 0;
		typeof id == "string" && typeof part == "string" && typeof whole == "string" && this.#links.set(id, {
			part,
			whole
		});
	}
	#findPlace(whole) {
		let known = this.#places.get(whole);
		if (known !== void 0) return known;
		let found = this.#searchPlace(whole);
		return this.#places.set(whole, found), found;
	}
	#searchPlace(whole) {
		let module, at = whole;
		for (let depth = 0; depth < 8; depth++) {
			let link = this.#links.get(at);
			if (link === void 0) {
				let helper = this.#helpers.get(at), stream = readCpe(helper?.cpe);
				return helper === void 0 ? "missing" : {
					stream: stream !== void 0 && this.#wants(stream) ? stream : void 0,
					module
				};
			}
			let purl = this.#helpers.get(link.part)?.purl;
			module ??= typeof purl == "string" ? readModule(purl) : void 0, at = link.whole;
		}
		return "ring";
	}
	#findLeaf(part) {
		let at = part;
		for (let depth = 0; depth < 8; depth++) {
			let link = this.#links.get(at);
			if (link === void 0) return at;
			at = link.part;
		}
		return "ring";
	}
	#findComponent(id) {
		if (!this.#components.has(id)) {
			let purl = this.#helpers.get(id)?.purl;
			this.#components.set(id, typeof purl == "string" ? this.#readPurl(purl, id) : readBareComponent(id));
		}
		return this.#components.get(id);
	}
	#readPurl(purl, id) {
		let name = /^pkg:rpmmod\/redhat\/[^@?#/]+\/([^@?#/]+)$/.exec(purl)?.[1], module = name === void 0 ? void 0 : readModule(purl);
		return name !== void 0 && module !== void 0 ? readBareComponent(`${module || "?:?"}/${name}`) : readComponent(purl, id);
	}
};
const NONE = [], VECTORS = [
	["cvss_v4", "CVSS_V4"],
	["cvss_v3", "CVSS_V3"],
	["cvss_v2", "CVSS_V2"]
], STATES = new Map([
	["no_fix_planned", "Will not fix"],
	["none_available", "Affected"],
	["fix_planned", "Affected"]
]), DETAILS = /^(?:Will not fix|Out of support scope|Affected|(?:Fix )?[Dd]eferred|Under investigation)$/;
function readRatings(vulnerability, wanted, fields) {
	let scores = readScores(vulnerability, wanted, fields), words = readWords(vulnerability, wanted, fields), states = readStates(vulnerability, wanted, fields), notices = readNotices(vulnerability, wanted, fields);
	return {
		severity: scores.whole ?? NONE,
		...words.whole === void 0 ? {} : { word: words.whole },
		severityOf: (productId) => scores.byProduct.get(productId) ?? NONE,
		wordOf: (productId) => words.byProduct.get(productId),
		stateOf: (productId) => states.get(productId),
		noticesOf: (productId) => notices.get(productId) ?? []
	};
}
function readScores(vulnerability, wanted, fields) {
	return spread(fields.objects(vulnerability.scores, "scores").map((score) => ({
		value: VECTORS.flatMap(([key, type]) => readVector(score[key], type)),
		products: fields.texts(score.products, "scores[].products")
	})).filter(({ value }) => value.length > 0), wanted);
}
function readVector(score, type) {
	let vector = isObject(score) ? score.vectorString : void 0;
	return typeof vector == "string" && vector !== "" && vector.length <= 300 ? [{
		type,
		score: vector
	}] : [];
}
function readWords(vulnerability, wanted, fields) {
	return spread(fields.objects(vulnerability.threats, "threats").filter(({ category }) => category === "impact").flatMap((threat) => {
		let value = findWord(threat, "details");
		return value === void 0 ? [] : [{
			value,
			products: fields.texts(threat.product_ids, "threats[].product_ids")
		}];
	}), wanted);
}
function spread(groups, wanted) {
	let [first, ...others] = [...groups].sort((a, b) => b.products.length - a.products.length), byProduct = new Map();
	for (let { value, products } of others) if (JSON.stringify(value) !== JSON.stringify(first?.value)) for (let productId of products) wanted.has(productId) && byProduct.set(productId, value);
	return {
		whole: first?.value,
		byProduct
	};
}
function readStates(vulnerability, wanted, fields) {
	let states = new Map();
	for (let remediation of fields.objects(vulnerability.remediations, "remediations")) {
		let { category, details } = remediation, standard = typeof category == "string" ? STATES.get(category) : void 0;
		if (standard === void 0) continue;
		let state = typeof details == "string" && DETAILS.test(details) ? details : standard;
		for (let productId of fields.texts(remediation.product_ids, "remediations[].product_ids")) wanted.has(productId) && states.set(productId, state);
	}
	return states;
}
function readNotices(vulnerability, wanted, fields) {
	let notices = new Map();
	for (let { category, url, product_ids: products } of fields.objects(vulnerability.remediations, "remediations")) {
		let id = category === "vendor_fix" && typeof url == "string" ? /\/errata\/(RH[SBE]A-\d{4}:\d{1,8})$/.exec(url)?.[1] : void 0;
		if (id !== void 0) for (let productId of fields.texts(products, "remediations[].product_ids")) wanted.has(productId) && notices.set(productId, [...new Set([...notices.get(productId) ?? [], id])].sort().slice(0, 8));
	}
	return notices;
}
function createDocumentReader(shards) {
	let mentions = createMentionTest(shards), wants = (stream) => shards.some((shard) => relate(stream, shard.stream) !== "none");
	return (id, bytes) => {
		let modified = mentions(bytes) ? void 0 : scanModified(bytes);
		if (modified !== void 0) return [{
			seen: id,
			modified
		}];
		let json;
		try {
			json = parseForeignJson(bytes.toString("utf8"));
		} catch {
			return [invalid(id, "it is not JSON")];
		}
		return isObject(json) ? readDocument(id, json, {
			shards,
			wants
		}) : [invalid(id, "it is not a JSON object")];
	};
}
function createMentionTest(shards) {
	let products = shards.flatMap(({ stream }) => [stream.product, ...stream.version.includes(".") ? ["enterprise_linux"] : []]), needles = [...new Set(products)].map((product) => Buffer.from(`:redhat:${product}`));
	return (bytes) => needles.some((needle) => bytes.includes(needle));
}
const RELEASED = Buffer.from("\"current_release_date\"");
function scanModified(bytes) {
	let at = bytes.indexOf(RELEASED);
	if (at < 0 || bytes.includes(RELEASED, at + RELEASED.length)) return;
	let text = bytes.toString("latin1", at, at + 90);
	return /^"current_release_date"\s{0,4}:\s{0,4}"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))"/.exec(text)?.[1];
}
function readHead({ document }, fields) {
	let head = isObject(document) ? document : {}, tracking = isObject(head.tracking) ? head.tracking : {};
	return {
		id: fields.text(tracking.id, "document.tracking.id"),
		modified: fields.timestamp(tracking.current_release_date, "document.tracking.current_release_date"),
		published: fields.optionalTimestamp(tracking.initial_release_date, "document.tracking.initial_release_date"),
		title: fields.optionalText(head.title, "document.title"),
		word: findWord(head.aggregate_severity, "text"),
		isDeleted: tracking.status === "deleted"
	};
}
function readDocument(id, json, cx) {
	let fields = new FieldReader(), head = readHead(json, fields), all = fields.objects(json.vulnerabilities, "vulnerabilities"), vulnerability = all.find(({ cve }) => cve === id), [fault] = fields.faults;
	return fault === void 0 ? head.id === id ? head.isDeleted || all.length === 0 ? [{
		seen: id,
		modified: head.modified
	}] : vulnerability === void 0 ? [invalid(id, "it is not about the CVE it is named after")] : readVulnerability(vulnerability, {
		head,
		tree: new ProductTree(isObject(json.product_tree) ? json.product_tree : {}, cx.wants, fields),
		fields,
		shards: cx.shards
	}) : [invalid(id, `it is filed under that name but calls itself ${head.id.slice(0, 200)}`)] : [invalid(id, fault)];
}
function readVulnerability(vulnerability, { head, tree, fields, shards }) {
	let { judged, missing } = listJudged(vulnerability, tree, fields), ratings = readRatings(vulnerability, new Set(judged.map(({ productId }) => productId)), fields), urls = listUrls(vulnerability, fields), details = findDescription(vulnerability, fields), [fault] = fields.faults, { id, modified, published, title } = head;
	if (fault !== void 0) return [invalid(id, fault)];
	let gaps = missing === 0 ? [] : [invalid(id, `it speaks of ${missing} products that it does not describe; the rest of it was taken`)], affected = listAffected(judged, shards, ratings);
	if (affected.length === 0) return [{
		seen: id,
		modified
	}, ...gaps];
	let severityWord = ratings.word ?? head.word, { severity } = ratings;
	return [makeRecord({
		id,
		modified,
		published,
		cves: [],
		severity,
		severityWord,
		affected,
		summary: title,
		details,
		urls: ["https://access.redhat.com/security/cve/" + id, ...urls]
	}), ...gaps];
}
function listUrls(vulnerability, fields) {
	return fields.objects(vulnerability.references, "references").slice(0, 50).flatMap(({ url }) => typeof url == "string" && url.length <= 2e3 ? [url] : []);
}
function findDescription(vulnerability, fields) {
	let note = fields.objects(vulnerability.notes, "notes").find(({ category }) => category === "description");
	return note === void 0 ? void 0 : fields.optionalText(note.text, "notes[].text");
}
const isKept = (item) => isRecord(item) || isSeen(item), timeOf = (item) => isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "";
var Spool = class {
	#path;
	#fs;
	#slots = new Map();
	#problems = new Map();
	#file;
	#written = Promise.resolve();
	#pending = [];
	#held = 0;
	#size = 0;
	constructor(path, fs) {
		this.#path = path, this.#fs = fs;
	}
	async put(id, items) {
		let modified = items.map(timeOf).findLast((time) => time !== "") ?? "";
		if (Date.parse(modified) < Date.parse(this.modified(id) ?? "")) return;
		let kept = items.filter(isKept);
		if (kept.length < items.length ? this.#problems.set(id, items.filter((item) => !isKept(item))) : this.#problems.delete(id), kept.length === 0) return;
		let bytes = Buffer.from(JSON.stringify(kept));
		this.#slots.set(id, {
			start: this.#size,
			length: bytes.length,
			modified
		}), this.#size += bytes.length, this.#pending.push(bytes), this.#held += bytes.length, this.#held >= 1048576 && await this.#flush();
	}
	delete(id) {
		this.#slots.delete(id), this.#problems.delete(id);
	}
	modified(id) {
		return this.#slots.get(id)?.modified;
	}
	async *read() {
		await this.#flush(), await this.#close();
		let slots = [...this.#slots].sort(([a], [b]) => a < b ? -1 : 1);
		if (slots.length > 0) {
			let file = await this.#fs.open(this.#path);
			try {
				for (let at = 0; at < slots.length; at += 128) yield slots.slice(at, at + 128).flatMap(([, { start, length }]) => {
					let bytes = Buffer.allocUnsafe(length);
					return file.readSync(bytes, start), JSON.parse(bytes.toString("utf8"));
				});
			} finally {
				await file.close();
			}
		}
		yield [...this.#problems.values()].flat();
	}
	async dispose() {
		await this.#close(), await this.#fs.remove(this.#path);
	}
	#flush() {
		let bytes = Buffer.concat(this.#pending);
		return this.#pending = [], this.#held = 0, bytes.length > 0 && (this.#written = this.#written.then(() => this.#append(bytes))), this.#written;
	}
	async #append(bytes) {
		this.#file ??= await this.#fs.openWrite(this.#path, {
			append: !1,
			isTemporary: !0
		}), await this.#file.write(bytes);
	}
	async #close() {
		await this.#written.catch(() => void 0);
		let file = this.#file;
		this.#file = void 0, await file?.close();
	}
};
function writeState(state) {
	return {
		token: JSON.stringify(state),
		...state.upTo === void 0 ? {} : { modified: state.upTo }
	};
}
function readState(revision) {
	try {
		let json = JSON.parse(revision?.token ?? "");
		if (typeof json != "object" || !json) return {};
		let { archive, bytes, lists, upTo } = json;
		return {
			...typeof archive == "string" ? { archive } : {},
			...typeof bytes == "number" ? { bytes } : {},
			...typeof lists == "string" ? { lists } : {},
			...typeof upTo == "string" ? { upTo } : {}
		};
	} catch {
		return {};
	}
}
const ECOSYSTEM = "Red Hat", MAX_LIST = 67108864, MAX_CHANGES = 2e4;
function createRedHatCsafSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "redhat-csaf",
		title: "Red Hat's VEX files (CSAF)",
		references: ["https://redhatproductsecurity.github.io/security-data-guidelines/csaf-vex/", "https://docs.oasis-open.org/csaf/csaf/v2.0/"],
		needs: { network: !0 },
		recognise: async (location) => location.startsWith("redhat:") && URL.canParse(location.slice(7)),
		fetch: (query, cx) => fetchDocuments(query, limits, cx)
	};
}
async function fetchDocuments(query, limits, cx) {
	if (query.ecosystem !== ECOSYSTEM) return { kind: "absent" };
	let place = await openPlace$1(query, limits, cx), state = readState(query.since);
	if (isUnchanged(state, place)) return { kind: "unchanged" };
	let plan = await planSince(query, state, place);
	return withSpool(cx, (spool) => plan === void 0 ? fetchAll({
		place,
		spool
	}, cx) : fetchSince(plan, state, {
		place,
		spool
	}, cx));
}
function isUnchanged({ archive, lists }, place) {
	return archive !== void 0 && lists === place.token && (lists !== void 0 || archive === place.archive);
}
async function planSince({ known }, state, { lists, token, archive }) {
	let records = state.archive === void 0 || token === void 0 ? void 0 : await known?.();
	if (records === void 0) return;
	let plan = planChanges(lists, Date.parse(state.upTo ?? "") || 0, (id) => timeIn(records, id));
	return state.archive === archive || plan.fetched.length * 65536 <= (state.bytes ?? 0) ? plan : void 0;
}
async function openPlace$1({ location, shards }, limits, cx) {
	let base = new URL(location.slice(7)), addressOf = (path) => addressIn(base, path), latest = await fetchBytes(addressOf("archive_latest.txt"), MAX_LIST, limits, cx);
	if (latest === void 0) throw new TidegateError("FEED_REJECTED", `${addressOf("archive_latest.txt")} is not there`);
	let archive = readArchiveName(latest), [changes, deletions] = await Promise.all(["changes.csv", "deletions.csv"].map((name) => fetchBytes(addressOf(name), MAX_LIST, limits, cx)));
	return {
		addressOf,
		archive,
		lists: {
			changes: readOptional(changes, "changes.csv"),
			deletions: readOptional(deletions, "deletions.csv")
		},
		token: changes === void 0 ? void 0 : tokenOf(changes, deletions ?? ""),
		read: createDocumentReader(shards.flatMap((ecosystem) => {
			let stream = readEcosystem(ecosystem);
			return stream === void 0 ? [] : [{
				ecosystem,
				stream
			}];
		})),
		limits
	};
}
const readOptional = (bytes, name) => bytes === void 0 ? new Map() : readList(bytes, name);
function addressIn(base, path) {
	let url = new URL(base);
	return url.pathname = [url.pathname.replace(/\/+$/, ""), path].join("/"), url.hash = "", url.href;
}
async function withSpool(cx, work) {
	let spool = new Spool(cx.fs.join(cx.scratch, `${randomUUID()}.spool`), cx.fs);
	try {
		let answer = await work(spool);
		return answer.kind !== "records" && answer.kind !== "changes" && await spool.dispose(), answer;
	} catch (error) {
		throw await spool.dispose(), error;
	}
}
async function fetchAll({ place, spool }, cx) {
	let { addressOf, archive, lists, limits } = place, bytes = await fetchArchive(addressOf(archive), {
		spool,
		read: place.read
	}, limits, cx);
	if (bytes === void 0) throw new TidegateError("FEED_REJECTED", `the archive ${archive} is announced, and not there`);
	let plan = planChanges(lists, archiveTime(archive), (id) => spool.modified(id)), failed = plan.fetched.length > MAX_CHANGES ? plan.fetched : await fetchChanged(plan.fetched, spool, place, cx);
	for (let id of plan.gone) spool.delete(id);
	return {
		kind: "records",
		revision: writeState({
			archive,
			bytes,
			...progressOf(place, failed)
		}),
		records: readAndDispose(spool, describeFailed(failed))
	};
}
async function fetchSince(plan, state, { place, spool }, cx) {
	if (plan.fetched.length > MAX_CHANGES) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${plan.fetched.length} of Red Hat's documents changed since the last archive; the limit is ${MAX_CHANGES}`);
	let failed = await fetchChanged(plan.fetched, spool, place, cx), changed = new Set([...plan.fetched.map(({ id }) => id), ...plan.gone]);
	for (let { id } of failed) changed.delete(id);
	return cx.logger.debug(`${ECOSYSTEM}: ${plan.fetched.length} documents changed, ${plan.gone.length} are gone`), {
		kind: "changes",
		revision: writeState({
			...state,
			...progressOf(place, failed)
		}),
		changed,
		records: readAndDispose(spool, describeFailed(failed))
	};
}
function progressOf({ lists, token }, failed) {
	let upTo = newestTime(lists), [first] = failed.map(({ time }) => time).sort((a, b) => Date.parse(a) - Date.parse(b));
	return first === void 0 ? {
		...token === void 0 ? {} : { lists: token },
		...upTo === void 0 ? {} : { upTo }
	} : { upTo: first };
}
function describeFailed(failed) {
	return failed.map(({ id }) => ({
		severity: "warning",
		code: "FEED_STALE",
		message: `Red Hat's document about ${id} changed and could not be had; what it said before is used`,
		where: { record: id }
	}));
}
async function* readAndDispose(spool, problems) {
	try {
		yield* spool.read(), yield problems;
	} finally {
		await spool.dispose();
	}
}
const FEED_SOURCES = [
	createOsvBucketSource(),
	createAmazonLinuxSource(),
	createArchLinuxSource(),
	createOracleLinuxSource(),
	createRedHatCsafSource(),
	directorySource,
	archiveSource
];
async function findSource(location, cx, sources = FEED_SOURCES) {
	for (let source of sources) if (await source.recognise(location, cx)) return source;
	throw new TidegateError("INPUT_INVALID", `no feed can be read from ${location}`, { hint: "Give a base URL with the layout of the OSV bucket, a directory, or a zip file of OSV records." });
}
var ShardStage = class {
	shard;
	path;
	records = 0;
	database;
	insertEntry;
	insertSeen;
	heads;
	prose;
	last = "";
	isOpen = !0;
	constructor(shard, path, engine) {
		this.shard = shard, this.path = path, this.database = engine.create(path), this.database.exec(WRITE_PRAGMAS), this.database.exec(`BEGIN; ${TABLES} 
  CREATE TABLE entry (key TEXT NOT NULL, entries TEXT NOT NULL);
  CREATE TABLE seen (id TEXT PRIMARY KEY, modified TEXT NOT NULL) WITHOUT ROWID;
`), this.insertEntry = this.database.prepare("INSERT INTO entry VALUES (?, ?)"), this.insertSeen = this.database.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?)"), this.heads = new BlockWriter(HEAD_TABLE, this.database.prepare(insertInto(HEAD_TABLE)));
		let prose = proseTableOf(shard);
		this.prose = new BlockWriter(prose, this.database.prepare(insertInto(prose)));
	}
	add({ advisory, text }) {
		if (!takesId(this.shard, advisory.id)) return;
		let byName = groupByName(advisory.affected, this.shard);
		if (byName.size === 0) return this.see({
			seen: advisory.id,
			modified: advisory.modified
		});
		if (advisory.id <= this.last) throw new TidegateError("INTERNAL", `advisories out of order: ${advisory.id} after ${this.last}`);
		this.last = advisory.id, this.records += 1, this.heads.add(writeHead(advisory));
		for (let [name, entries] of byName) this.insertEntry.run(packageKey(name, advisory.id), writeEntries(entries, ecosystemOf(this.shard)));
		this.prose.add(writeText(text));
	}
	see({ seen, modified }) {
		this.insertSeen.run(seen, modified);
	}
	startFrom(seen, changed) {
		for (let [id, modified] of seen) changed.has(id) || this.see({
			seen: id,
			modified
		});
	}
	listSeen() {
		return this.database.prepare("SELECT id || ' ' || modified || char(10) AS line FROM seen ORDER BY id").all().map((row) => String(row.line)).join("");
	}
	finish() {
		this.heads.finish(), this.prose.finish(), this.database.exec("COMMIT");
	}
	close() {
		this.isOpen && this.database.close(), this.isOpen = !1;
	}
};
function groupByName(affected, shard) {
	let byName = new Map();
	for (let entry of affected) {
		if (!belongsToShard(shard, entry.ecosystem)) continue;
		let name = cleanName(entry.name), known = byName.get(name);
		known === void 0 ? byName.set(name, [entry]) : known.push(entry);
	}
	return byName;
}
function compileShards(shards, records, cx, changes) {
	return takeTurn(() => compileNow(shards, records, cx, changes));
}
let lastTurn = Promise.resolve();
function takeTurn(work) {
	let turn = lastTurn.then(work);
	return lastTurn = turn.catch(() => void 0), turn;
}
async function compileNow(shards, records, cx, changes) {
	let stages = [], open = () => {
		for (let shard of shards) stages.push(openStage(shard, cx, changes));
	};
	try {
		let problems = await fillStages(stages, records, cx, open), contents = new Map(), seen = new Map();
		for (let stage of stages) {
			stage.finish(), seen.set(stage.shard, await writeSeen(cx.fs, cx.directory, stage.shard, stage.listSeen())), stage.close();
			let content = await packStage(stage, cx, changes);
			content !== void 0 && contents.set(stage.shard, content);
		}
		return {
			contents,
			seen,
			problems
		};
	} finally {
		for (let stage of stages) stage.close(), await cx.fs.remove(stage.path);
	}
}
async function fillStages(stages, records, cx, open) {
	let problems = new ProblemList(), progress = {
		task: "Compile advisories",
		unit: "records"
	}, done = 0;
	try {
		for await (let batch of records) {
			stages.length === 0 && open();
			for (let item of batch) distribute(item, stages, problems);
			done += batch.length, cx.logger.progress({
				...progress,
				done
			});
		}
		stages.length === 0 && open();
	} finally {
		cx.logger.progress({
			...progress,
			done,
			isFinished: !0
		});
	}
	return problems.list();
}
function distribute(item, stages, problems) {
	if (isRecord(item)) for (let stage of stages) stage.add(item);
	else if (isSeen(item)) for (let stage of stages) stage.see(item);
	else problems.add(item);
}
function openStage(shard, { fs, directory, databases }, changes) {
	let stage = new ShardStage(shard, `${scratchPath(fs, directory, shard)}.stage`, databases);
	return changes && stage.startFrom(changes.bases.get(shard)?.seen ?? new Map(), changes.changed), stage;
}
async function packStage(stage, cx, changes) {
	let { shard, records } = stage, base = changes?.bases.get(shard)?.content;
	return changes !== void 0 && base !== void 0 ? mergeStage(stage, base, changes.changed, cx) : records === 0 ? void 0 : finishContent(shard, cx, (target) => packShard({
		shard,
		stage
	}, target, cx.databases));
}
async function mergeStage(stage, base, changed, cx) {
	let { shard } = stage, old = {
		path: cx.fs.join(schemaDirectory(cx.fs, cx.directory), base.file),
		records: base.records,
		changed
	};
	if (stage.records === 0 && !hasAny({
		shard,
		path: old.path
	}, changed, cx.databases)) return base;
	let content = await finishContent(shard, cx, (target) => packShard({
		shard,
		stage,
		old
	}, target, cx.databases));
	return content.records > 0 ? content : void 0;
}
function hasAny({ shard, path }, ids, engine) {
	let database = openContainer(shard, path, engine);
	try {
		let heads = new HeadReader(database);
		return [...ids].some((id) => heads.has(id));
	} finally {
		database.close();
	}
}
var KnownRecords = class {
	bytes;
	starts;
	slots;
	listed;
	seed = Math.floor(Math.random() * 2147483647);
	count = 0;
	constructor(parts) {
		this.bytes = parts.length === 1 && parts[0] ? asBuffer(parts[0]) : Buffer.concat(parts);
		let lines = countLines(this.bytes);
		this.starts = new Uint32Array(lines), this.listed = new Uint8Array(lines), this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(lines * 2 + 2)));
		for (let start = 0, end = this.bytes.indexOf(10); end >= 0; start = end + 1, end = this.bytes.indexOf(10, start)) this.put(start, end);
	}
	get size() {
		return this.count;
	}
	find(bytes, start, end) {
		let found = (this.slots[this.seek(bytes, start, end)] ?? 0) - 1;
		if (!(found < 0)) return this.listed[found] = 1, found;
	}
	hasTime(record, bytes, start, end) {
		let own = this.starts[record] ?? 0;
		return this.bytes[own + end - start] === 44 && isEqual(this.bytes, own, {
			bytes,
			start,
			end
		});
	}
	timeOf(record) {
		return this.timeAt(this.starts[record] ?? 0);
	}
	listMissing() {
		let missing = [];
		for (let record = 0; record < this.count; record += 1) {
			if (this.listed[record] === 1) continue;
			let comma = this.bytes.indexOf(44, this.starts[record]);
			missing.push(this.bytes.toString("latin1", comma + 1, this.bytes.indexOf(10, comma)));
		}
		return missing;
	}
	put(start, end) {
		let slot = this.seek(this.bytes, this.bytes.indexOf(44, start) + 1, end), before = (this.slots[slot] ?? 0) - 1;
		before < 0 ? (this.starts[this.count] = start, this.count += 1, this.slots[slot] = this.count) : Date.parse(this.timeAt(start)) > Date.parse(this.timeOf(before)) && (this.starts[before] = start);
	}
	timeAt(start) {
		return this.bytes.toString("latin1", start, this.bytes.indexOf(44, start));
	}
	seek(bytes, start, end) {
		let mask = this.slots.length - 1;
		for (let slot = hash(bytes, start, end, this.seed) & mask;; slot = slot + 1 & mask) {
			let found = (this.slots[slot] ?? 0) - 1;
			if (found < 0 || this.hasId(found, {
				bytes,
				start,
				end
			})) return slot;
		}
	}
	hasId(record, id) {
		let own = this.bytes.indexOf(44, this.starts[record]) + 1;
		return this.bytes[own + id.end - id.start] === 10 && isEqual(this.bytes, own, id);
	}
};
function asBuffer({ buffer, byteOffset, length }) {
	return Buffer.from(buffer, byteOffset, length);
}
function countLines(bytes) {
	let lines = 0;
	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
	return lines;
}
function isEqual(own, at, { bytes, start, end }) {
	for (let index = start; index < end; index += 1) if (own[at + index - start] !== bytes[index]) return !1;
	return !0;
}
function hash(bytes, start, end, seed) {
	let state = 2166136261 ^ seed;
	for (let at = start; at < end; at += 1) state = Math.imul(state ^ (bytes[at] ?? 0), 16777619);
	return state = Math.imul(state ^ state >>> 15, 739982445), state ^ state >>> 13;
}
async function loadBases(stored, cx) {
	let bases = new Map();
	for (let facts of stored) {
		let seen = facts?.seen === void 0 ? void 0 : await readSeen(cx.fs, cx.directory, facts.seen);
		if (facts === void 0 || seen === void 0) return;
		bases.set(facts.ecosystem, {
			content: facts.content,
			seen
		});
	}
	return bases;
}
function listKnown(bases, cx) {
	let parts = [];
	for (let [shard, { content, seen }] of bases) content !== void 0 && parts.push(readListing(shard, content.file, cx)), parts.push(Buffer.from([...seen].map(writeLine).join(""), "latin1"));
	return new KnownRecords(parts);
}
function readListing(shard, file, cx) {
	let database = openContainer(shard, cx.fs.join(schemaDirectory(cx.fs, cx.directory), file), cx.databases);
	try {
		let lines = database.prepare("SELECT CAST(group_concat(listing, '') AS BLOB) AS lines FROM head").get()?.lines;
		return lines instanceof Uint8Array ? lines : new Uint8Array();
	} finally {
		database.close();
	}
}
function writeLine([id, modified]) {
	return /[,\n]/.test(id + modified) ? "" : `${modified},${id}\n`;
}
function advisoryDataset(group, source, location) {
	return {
		location,
		isRemote: source.needs?.network === !0,
		shards: group.shards,
		refresh: (query, cx) => refreshAdvisories({
			group,
			source,
			location
		}, query, cx)
	};
}
async function refreshAdvisories({ group, source, location }, { since, stored }, cx) {
	let bases = since === void 0 ? void 0 : await loadBases(stored, cx), known = bases === void 0 ? {} : { known: async () => listKnown(bases, cx) }, answer = await source.fetch({
		location,
		...group,
		...since ? { since } : {},
		...known
	}, cx);
	if (answer.kind === "unchanged" || answer.kind === "absent") return answer;
	let changes = answer.kind === "changes" && bases !== void 0 ? {
		bases,
		changed: answer.changed
	} : void 0, compiled = await compileShards(group.shards, answer.records, cx, changes);
	return {
		kind: "compiled",
		revision: answer.revision,
		...compiled,
		problems: [...keptProblems(answer, stored), ...compiled.problems]
	};
}
function keptProblems(answer, stored) {
	if (answer.kind !== "changes") return [];
	let problems = stored.flatMap((facts) => facts?.problems ?? []);
	return [...new Map(problems.map((problem) => [problem.message, problem])).values()].filter(({ where }) => !answer.changed.has(where?.record ?? ""));
}
async function syncFeed(options, cx) {
	let { location, fallbacks = [], elsewhere, shared, shards, published } = options, common = [location, ...fallbacks], places = new Map();
	for (let address of [...common, ...elsewhere?.values() ?? []]) places.set(address, await openPlace(address, options, cx));
	return syncDatasets(groupShards(shards).flatMap((group) => {
		let own = elsewhere?.get(group.ecosystem), isShared = shared?.has(group.ecosystem) === !0, others = isShared ? common.filter((address) => !isPublishedLocation(address)) : [], first = (own === void 0 ? common : [
			...common.filter(isPublishedLocation),
			own,
			...others
		]).flatMap((address) => {
			let dataset = places.get(address)?.(group);
			return dataset && isShared && address === own ? {
				...dataset,
				isRicher: !0
			} : dataset ?? [];
		}).reduceRight((next, dataset) => next ? {
			...dataset,
			next
		} : dataset, void 0);
		return first ? publishedFirst(first, published) : [];
	}), options, cx);
}
async function openPlace(location, { sources = FEED_SOURCES, trusted }, cx) {
	if (isPublishedLocation(location)) {
		let feed = openPublished(location, cx.registry ?? createRegistryClient(cx), { trusted });
		return ({ shards }) => publishedDataset(shards, feed);
	}
	let source = await findSource(location, {
		...cx,
		scratch: ""
	}, sources);
	return (group) => advisoryDataset(group, source, location);
}
function groupShards(shards) {
	let groups = new Map();
	for (let shard of [...shards].sort()) {
		let base = baseEcosystem(shard), group = (groups.get(base) ?? new Set()).add(shard), malicious = maliciousShardOf(shard);
		groups.set(base, malicious === void 0 ? group : group.add(malicious));
	}
	return [...groups].map(([ecosystem, members]) => ({
		ecosystem,
		shards: [...members]
	}));
}
function readFeedPlaces(text) {
	return text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
const EXTRA_FEEDS = new Map([
	["amazon", {
		ecosystem: "Amazon Linux",
		prefix: "amazon:",
		address: "https://cdn.amazonlinux.com"
	}],
	["arch", {
		ecosystem: "Arch Linux",
		prefix: "arch:",
		address: "https://security.archlinux.org/issues/all.json"
	}],
	["oracle", {
		ecosystem: "Oracle Linux",
		prefix: "oracle:",
		address: "https://linux.oracle.com/security/oval/com.oracle.elsa-all.xml.bz2"
	}],
	["redhat", {
		ecosystem: "Red Hat",
		prefix: "redhat:",
		address: "https://security.access.redhat.com/data/csaf/v2/vex",
		isOnDemand: !0
	}]
]);
function readExtraFeeds(settings) {
	let text = settings.text("extra-feeds");
	return text === "none" ? new Map() : new Map(text.split(",").flatMap((item) => item.trim() === "auto" ? listAutomatic(settings) : [readItem(item.trim())]));
}
const SHARED_WITH_OSV = new Set([...EXTRA_FEEDS.values()].flatMap((feed) => feed.isOnDemand ? feed.ecosystem : []));
function listAutomatic(settings) {
	return readFeedPlaces(settings.text("feed")).includes("https://osv-vulnerabilities.storage.googleapis.com") ? [...EXTRA_FEEDS.values()].filter(({ isOnDemand }) => !isOnDemand).map((feed) => locate(feed)) : [];
}
function readItem(item) {
	let [, name = "", address] = /^([^=]*)(?:=(.*))?$/.exec(item) ?? [], feed = EXTRA_FEEDS.get(name);
	if (feed === void 0 || address !== void 0 && !/^https?:\/\//.test(address)) throw new TidegateError("INPUT_INVALID", `extra-feeds must be none or a list of auto, ${[...EXTRA_FEEDS.keys()].join(", ")}, each with =URL where it is not the public one, not ${JSON.stringify(item)}`);
	return locate(feed, address);
}
function locate({ ecosystem, prefix, address }, own = address) {
	return [ecosystem, prefix + own];
}
async function readFeedOptions(settings, runtime) {
	let [location = "", ...fallbacks] = readFeedPlaces(settings.text("feed")), trusted = await readTrusted(settings, runtime);
	return {
		location,
		fallbacks,
		elsewhere: readExtraFeeds(settings),
		shared: SHARED_WITH_OSV,
		offline: settings.flag("offline"),
		warnAge: settings.duration("feed-warn-age"),
		...trusted ? { trusted } : {}
	};
}
async function readTrusted(settings, runtime) {
	let text = settings.text("feed-key");
	return text === "" ? void 0 : readTrustedKey(await readPem(text, runtime));
}
async function readPem(text, { fs, environment }) {
	if (text.includes("-----BEGIN ")) return text;
	let [, name] = /^env:(\w+)$/.exec(text) ?? [];
	if (name !== void 0) {
		let value = environment[name];
		if (value) return value;
		throw new TidegateError("INPUT_INVALID", `the variable ${name}, which is to hold a key, is not set`);
	}
	try {
		return Buffer.from(await fs.readFile(text, 65536)).toString("utf8");
	} catch (cause) {
		throw isTidegateError(cause) ? cause : new TidegateError("INPUT_INVALID", `the key file ${text} cannot be read`, { cause });
	}
}
function feedRuntime(settings, runtime) {
	return {
		...runtime,
		registry: openRegistry(settings, runtime)
	};
}
export { schemaDirectory as A, syncExploitability as C, exportFeed as D, importFeed as E, isMaliciousShard as M, baseEcosystem as N, WARN_AGE as O, normalizePackageName as P, openExploitability as S, EPSS_LOCATION as T, openNvd as _, readFeedPlaces as a, checkLifecycle as b, pushFeed as c, openPublished as d, isPublishedLocation as f, NVD_LOCATION as g, openFeed as h, readTrusted as i, listFacts as j, describeFacts as k, pullFeed as l, readTrustedKey as m, readFeedOptions as n, syncFeed as o, readSigningKey as p, readPem as r, findQuiet as s, feedRuntime as t, HASTE as u, syncNvd as v, KEV_LOCATION as w, syncLifecycle as x, LIFECYCLE_LOCATION as y };
