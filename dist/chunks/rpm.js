function readNatural(digits = "") {
	return digits.length <= 15 ? Number(digits) : shrink(BigInt(digits));
}
function compareNatural(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function shrink(value) {
	return value <= BigInt(2 ** 53 - 1) ? Number(value) : value;
}
function readVersionText(text) {
	if (text.length > 1024) return;
	let trimmed = text.trim();
	return trimmed === "" || /\s/.test(trimmed) ? void 0 : trimmed;
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	let lower = code | 32;
	return lower >= 97 && lower <= 122;
}
const SEGMENTS = /\d+|[A-Za-z]+|[~^]/g;
function readSegments(text) {
	return (text.match(SEGMENTS) ?? []).map((segment) => isDigit(segment.charCodeAt(0)) ? readNatural(segment) : segment);
}
function compareSegments(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf(left) - rankOf(right) || compareAlike(left, right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments(segments) {
	return segments.length === 0 ? "." : segments.join(".");
}
function rankOf(segment) {
	return segment === void 0 ? 1 : segment === "~" ? 0 : segment === "^" ? 2 : typeof segment == "string" ? 3 : 4;
}
function compareAlike(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
const rpm = {
	id: "rpm",
	title: "RPM epoch, version and release",
	references: ["https://rpm.org/docs/4.20.x/man/rpm-version.7", "https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc"],
	ecosystems: [
		"AlmaLinux",
		"Amazon Linux",
		"Azure Linux",
		"CBL-Mariner",
		"CentOS",
		"Fedora",
		"Mageia",
		"openEuler",
		"openSUSE",
		"Oracle Linux",
		"Photon OS",
		"Red Hat",
		"Rocky Linux",
		"SUSE"
	],
	parse,
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === void 0 ? "" : `-${writeSegments(release)}`}`,
	isSound: ({ version }) => version.some((segment) => typeof segment != "string")
};
function parse(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
	return {
		epoch: readNatural(digits),
		version,
		...dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }
	};
}
function compareReleases(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments(a, b);
}
export { readVersionText as a, isLetter as i, compareText as n, compareNatural as o, isDigit as r, readNatural as s, rpm as t };
