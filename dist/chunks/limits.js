function readEnvironment() {
	return process.env;
}
function machineArchitecture() {
	return {
		x64: "amd64",
		ia32: "386",
		arm: "arm",
		arm64: "arm64",
		ppc64: "ppc64le",
		s390x: "s390x",
		riscv64: "riscv64",
		loong64: "loong64"
	}[process.arch] ?? process.arch;
}
const DEFAULT_LIMITS = {
	entries: 5e6,
	pathBytes: 4096,
	depth: 256,
	fileBytes: 268435456,
	totalBytes: 274877906944,
	ratio: 1100
}, NAMED = [
	"entries",
	"pathBytes",
	"depth",
	"ratio"
];
function parseLimits(text) {
	let limits = {};
	for (let item of text.split(/[\s,]+/).filter((part) => part !== "")) {
		let [key, value = "", ...rest] = item.split("="), name = NAMED.find((candidate) => candidate === key);
		if (name === void 0 || rest.length > 0 || !/^[1-9]\d{0,14}$/.test(value)) return;
		limits[name] = Number(value);
	}
	return limits;
}
export { readEnvironment as i, parseLimits as n, machineArchitecture as r, DEFAULT_LIMITS as t };
