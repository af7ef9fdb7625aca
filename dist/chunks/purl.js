import { t as TidegateError } from "./errors.js";
const lower = (text) => text.toLowerCase(), asWritten = (text) => text, AS_WRITTEN = {
	namespace: asWritten,
	name: asWritten,
	version: asWritten
}, LOWER_NAMESPACE = {
	...AS_WRITTEN,
	namespace: lower
}, LOWER_NAME = {
	...AS_WRITTEN,
	name: lower
}, LOWER_VERSION = {
	...AS_WRITTEN,
	version: lower
}, LOWER = {
	...AS_WRITTEN,
	namespace: lower,
	name: lower
}, SPELLINGS = new Map([
	["alpm", LOWER],
	["apk", LOWER],
	["bitbucket", LOWER],
	["bitnami", LOWER_NAME],
	["composer", LOWER],
	["deb", LOWER],
	["github", LOWER],
	["gitlab", LOWER],
	["hex", LOWER],
	["huggingface", LOWER_VERSION],
	["luarocks", LOWER_VERSION],
	["npm", LOWER],
	["oci", LOWER_NAME],
	["pub", {
		...AS_WRITTEN,
		name: (name) => name.toLowerCase().replaceAll("-", "_")
	}],
	["pypi", {
		...AS_WRITTEN,
		namespace: lower,
		name: (name) => name.toLowerCase().replaceAll("_", "-")
	}],
	["qpkg", LOWER_NAMESPACE],
	["rpm", LOWER_NAMESPACE]
]);
function spellingOf(type) {
	return SPELLINGS.get(type) ?? AS_WRITTEN;
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
const SCHEME = /^pkg:\/*/i;
function parsePurl(text) {
	let [withQuery, subpath] = cut(text.trim(), "#"), [whole, query] = cut(withQuery, "?"), [type, path] = cut(whole.replace(SCHEME, ""), "/");
	if (!SCHEME.test(whole) || !TYPE.test(type)) return;
	let at = path.lastIndexOf("@"), end = at > 0 && path[at - 1] !== "/" ? at : path.length, segments = path.slice(0, end).split("/").filter(Boolean), name = segments.pop();
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
function cut(text, separator) {
	let at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function readQualifiers(query) {
	return Object.fromEntries(readPairs(query).filter(([key, value]) => KEY.test(key) && value.trim() !== ""));
}
function readPairs(query) {
	try {
		return query.split("&").map((pair) => {
			let [key, value] = cut(pair, "=");
			return [decodeURIComponent(key), decodeURIComponent(value.replaceAll("+", " "))];
		});
	} catch {
		return [...new URLSearchParams(query)];
	}
}
function normalize({ type: anyCase, namespace, name, version, qualifiers, subpath }) {
	let type = anyCase.trim().toLowerCase(), spelling = spellingOf(type), parts = {
		type,
		name: spelling.name(name.trim())
	}, path = namespace && joinSegments(namespace, isNamed);
	path && (parts.namespace = spelling.namespace(path));
	let trimmed = version?.trim();
	trimmed && (parts.version = spelling.version(trimmed));
	let pairs = qualifiers && normalizeQualifiers(qualifiers);
	pairs && pairs.length > 0 && (parts.qualifiers = Object.fromEntries(pairs));
	let steps = subpath && joinSegments(subpath, isStep);
	return steps && (parts.subpath = steps), parts;
}
function normalizeQualifiers(qualifiers) {
	return Object.entries(qualifiers).flatMap(([key, value]) => value.trim() === "" ? [] : [[key.toLowerCase(), value.trim()]]);
}
function joinSegments(path, isWanted) {
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
