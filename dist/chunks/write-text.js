import { r as isTidegateError, t as TidegateError } from "./errors.js";
async function writeText(path, content, { fs }) {
	try {
		await fs.writeAtomically(path, encode(content));
	} catch (error) {
		throw isTidegateError(error) ? error : new TidegateError("OUTPUT_UNWRITABLE", `${path} could not be written`, { cause: error });
	}
}
async function* encode(content) {
	let encoder = new TextEncoder(), pending = "";
	for (let piece of content) pending += piece, pending.length < 262144 || (yield encoder.encode(pending), pending = "");
	yield encoder.encode(pending);
}
export { writeText as t };
