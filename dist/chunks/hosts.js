const PATTERN = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return typeof text == "string" && PATTERN.test(text);
}
const HOST = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62})(?:\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62}){0,30}|\[[0-9a-fA-F:]{2,45}\])(?::\d{1,5})?$/, COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/, TAG = /^\w[\w.-]{0,127}$/, HUB_NAMES = new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
]);
function parseReference(text) {
	if (text.length > 1024) return;
	let { name, tag, digest } = splitName(text), { registry, path } = splitHost(name), repository = registry === "docker.io" && !path.includes("/") ? `library/${path}` : path;
	if (isRegistryHost(registry) && isRepositoryPath(repository) && TAG.test(tag ?? "latest")) return digest === void 0 ? {
		registry,
		repository,
		tag: tag ?? "latest"
	} : isDigest(digest) ? {
		registry,
		repository,
		...tag === void 0 ? {} : { tag },
		digest
	} : void 0;
}
function isRegistryHost(text) {
	return HOST.test(text);
}
function isRepositoryPath(text) {
	return text.length <= 255 && text.split("/").every((component) => COMPONENT.test(component));
}
function splitName(text) {
	let at = text.indexOf("@"), tagged = at < 0 ? text : text.slice(0, at), colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
	return {
		name: colon < 0 ? tagged : tagged.slice(0, colon),
		...colon < 0 ? {} : { tag: tagged.slice(colon + 1) },
		...at < 0 ? {} : { digest: text.slice(at + 1) }
	};
}
function namesHost(text) {
	let { name } = splitName(text);
	return isHost(firstPart(name));
}
function firstPart(name) {
	return name.slice(0, Math.max(0, name.indexOf("/")));
}
const isHost = (first) => /[.:]/.test(first) || first.toLowerCase() === "localhost";
function splitHost(name) {
	let slash = name.indexOf("/"), first = firstPart(name);
	return isHost(first) ? {
		registry: normalizeRegistry(first),
		path: name.slice(slash + 1)
	} : {
		registry: "docker.io",
		path: name
	};
}
function normalizeRegistry(host) {
	let lower = host.toLowerCase();
	return HUB_NAMES.has(lower) ? "docker.io" : lower;
}
function formatReference({ registry, repository, tag, digest }) {
	return `${registry}/${repository}${digest ? `@${digest}` : tag ? `:${tag}` : ""}`;
}
function parseHosts(text) {
	let hosts = split(text);
	return hosts.every(isRegistryHost) ? hosts : void 0;
}
function parseMirrors(text) {
	let pairs = split(text).map((item) => {
		let [host = "", mirror = "", ...rest] = item.split("="), slash = mirror.indexOf("/"), isFolder = slash < 0 || isRepositoryPath(mirror.slice(slash + 1));
		return rest.length === 0 && isRegistryHost(host) && isRegistryHost(slash < 0 ? mirror : mirror.slice(0, slash)) && isFolder ? [host, mirror] : void 0;
	});
	return pairs.every((pair) => pair !== void 0) ? pairs : void 0;
}
function split(text) {
	return text.split(/[\s,]+/).filter((item) => item !== "");
}
export { namesHost as a, isDigest as c, isRepositoryPath as i, parseMirrors as n, normalizeRegistry as o, formatReference as r, parseReference as s, parseHosts as t };
