import { t as TidegateError } from "./errors.js";
async function readEvent(path, fs) {
	if (!path) return {};
	try {
		return JSON.parse(Buffer.from(await fs.readFile(path, 33554432)).toString());
	} catch (error) {
		throw new TidegateError("GITHUB_CONTEXT_MISSING", `the event payload ${path} cannot be read`, { cause: error });
	}
}
export { readEvent as t };
