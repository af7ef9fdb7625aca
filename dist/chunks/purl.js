import { t as TidegateError } from "./errors.js";
const lower = (text) => text.toLowerCase(), LOWER = {
	namespace: lower,
	name: lower
}, RULES = new Map([
	["alpm", LOWER],
	["apk", LOWER],
	["bitbucket", LOWER],
	["bitnami", { name: lower }],
	["composer", LOWER],
	["deb", LOWER],
	["github", LOWER],
	["gitlab", LOWER],
	["hex", LOWER],
	["huggingface", { version: lower }],
	["luarocks", { version: lower }],
	["npm", LOWER],
	["oci", { name: lower }],
	["pub", { name: (name) => name.toLowerCase().replaceAll("-", "_") }],
	["pypi", {
		namespace: lower,
		name: (name) => name.toLowerCase().replaceAll("_", "-")
	}],
	["qpkg", { namespace: lower }],
	["rpm", { namespace: lower }]
]);
function foldParts(parts) {
	let rule = RULES.get(parts.type);
	if (rule === void 0) return parts;
	let { namespace, name, version } = rule;
	return {
		type: parts.type,
		namespace: namespace?.(parts.namespace) ?? parts.namespace,
		name: name?.(parts.name) ?? parts.name,
		version: version?.(parts.version) ?? parts.version
	};
}
const TYPE = /^[a-z][a-z0-9.+-]*$/i, KEY = /^[a-z._-][a-z0-9._-]*$/i;
function formatPurl(parts) {
	let { type, namespace, name, version, qualifiers, subpath } = normalize(parts);
	if (name === "") throw new TidegateError("INTERNAL", "the name of a purl is required");
	if (!TYPE.test(type)) throw new TidegateError("INTERNAL", `the type ${JSON.stringify(type)} of a purl contains an illegal character`);
	let purl = `pkg:${type}/`;
	return namespace && (purl += `${encode(namespace).replaceAll("%3A", ":").replaceAll("%2F", "/")}/`), purl += encode(name), version && (purl += `@${encode(version).replaceAll("%3A", ":")}`), qualifiers && (purl += `?${formatQualifiers(qualifiers)}`), subpath ? `${purl}#${encode(subpath).replaceAll("%2F", "/")}` : purl;
}
function formatQualifiers(qualifiers) {
	let pairs = Object.entries(qualifiers).sort(([a], [b]) => a < b ? -1 : 1), wrong = pairs.find(([key]) => !KEY.test(key));
	if (wrong) throw new TidegateError("INTERNAL", `the qualifier ${JSON.stringify(wrong[0])} of a purl contains an illegal character`);
	return pairs.map(([key, value]) => `${key}=${encode(value).replace(/[!'()~]/g, encodeMark)}`).join("&");
}
function encode(part) {
	return encodeURIComponent(part.toWellFormed());
}
function encodeMark(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
const GRAMMAR = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/is;
function parsePurl(text) {
	let [, type = "", path = "", query = "", subpath = ""] = GRAMMAR.exec(text.trim()) ?? [], at = path.lastIndexOf("@"), end = at > 0 && path[at - 1] !== "/" ? at : path.length, segments = path.slice(0, end).split("/").filter(Boolean), name = segments.pop();
	if (name !== void 0) try {
		let parts = normalize({
			type,
			namespace: decodeURIComponent(segments.join("/")),
			name: decodeURIComponent(name),
			version: decodeURIComponent(path.slice(end + 1)),
			...query === "" ? {} : { qualifiers: readQualifiers(query) },
			subpath: decodeURIComponent(subpath)
		});
		return parts.name === "" ? void 0 : parts;
	} catch {
		return;
	}
}
function readQualifiers(query) {
	return Object.fromEntries([...new URLSearchParams(query)].filter(([key, value]) => KEY.test(key) && value.trim() !== ""));
}
function normalize({ type, namespace = "", name, version = "", qualifiers, subpath = "" }) {
	let pairs = qualifiers === void 0 ? [] : normalizeQualifiers(qualifiers), folded = foldParts({
		type: type.trim().toLowerCase(),
		namespace: joinSegments(namespace),
		name: name.trim(),
		version: version.trim()
	}), path = joinSegments(subpath, isStep);
	return {
		type: folded.type,
		name: folded.name,
		...folded.namespace === "" ? {} : { namespace: folded.namespace },
		...folded.version === "" ? {} : { version: folded.version },
		...pairs.length === 0 ? {} : { qualifiers: Object.fromEntries(pairs) },
		...path === "" ? {} : { subpath: path }
	};
}
function normalizeQualifiers(qualifiers) {
	return Object.entries(qualifiers).flatMap(([key, value]) => value.trim() === "" ? [] : [[key.toLowerCase(), value.trim()]]);
}
function joinSegments(path, isWanted = isNamed) {
	return isWanted(path) && !path.includes("/") ? path : path.split("/").filter(isWanted).join("/");
}
const isNamed = (segment) => segment !== "", isStep = (segment) => segment.trim() !== "" && segment !== "." && segment !== "..";
function versionlessPurl(purl) {
	let parts = parsePurl(purl);
	return parts === void 0 ? purl : formatPurl({
		type: parts.type,
		name: parts.name,
		...parts.namespace === void 0 ? {} : { namespace: parts.namespace }
	});
}
export { parsePurl as n, versionlessPurl as r, formatPurl as t };
