import { r as isTidegateError, t as TidegateError } from "./errors.js";
async function writeText(path, content, { fs }) {
	try {
		await isReplaceable(path, fs) ? await fs.writeAtomically(path, encode(content)) : await writeInto(path, encode(content), fs);
	} catch (error) {
		throw isTidegateError(error) ? error : new TidegateError("OUTPUT_UNWRITABLE", `${path} could not be written`, { cause: error });
	}
}
async function isReplaceable(path, fs) {
	let there = await fs.stat(path, { isLinkItself: !0 });
	return there === void 0 || there.kind === "file" || there.kind === "directory";
}
async function writeInto(path, chunks, fs) {
	let file = await fs.openWrite(path, {
		append: !1,
		isTemporary: !0
	});
	try {
		for await (let chunk of chunks) await file.write(chunk);
	} finally {
		await file.close();
	}
}
async function* encode(content) {
	let encoder = new TextEncoder(), pending = "";
	for (let piece of content) pending += piece, pending.length < 262144 || (yield encoder.encode(pending), pending = "");
	yield encoder.encode(pending);
}
export { writeText as t };
