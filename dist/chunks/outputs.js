import { t as TidegateError } from "./errors.js";
import { t as writeText } from "./write-text.js";
function planOutputs(settings, { formats, isShownBesideFiles }) {
	let asked = settings.text("format") || (formats[0] ?? ""), given = settings.text("output").split("\n").filter(Boolean).map((text) => readOutput(text, formats)), plain = given.filter(({ format }) => format === void 0);
	if (plain.length > 1) throw new TidegateError("INPUT_INVALID", "only one --output can take the place of standard output", { hint: "Write FORMAT=FILE for the others." });
	if (!formats.includes(asked)) throw new TidegateError("INPUT_INVALID", `the format here is one of ${formats.join(", ")}, not ${asked}`);
	let files = given.map(({ format, path }) => ({
		format: format ?? asked,
		path
	}));
	return plain.length === 0 && (files.length === 0 || isShownBesideFiles) ? [{ format: asked }, ...files] : files;
}
function readOutput(text, formats) {
	let at = text.indexOf("="), format = text.slice(0, Math.max(0, at));
	return formats.includes(format) && text.length > at + 1 ? {
		format,
		path: text.slice(at + 1)
	} : {
		format: void 0,
		path: text
	};
}
async function writeOutput({ path }, content, { runtime, io }) {
	if (path === void 0) for (let piece of content) io.stdout.write(piece);
	else await writeText(path, content, runtime), runtime.logger.info(`wrote ${path}`);
}
export { writeOutput as n, planOutputs as t };
