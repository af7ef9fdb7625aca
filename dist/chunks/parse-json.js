import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as isTidegateError, t as TidegateError } from "./errors.js";
import { a as namesHost, c as isDigest, n as parseMirrors, o as normalizeRegistry, r as formatReference, s as parseReference, t as parseHosts } from "./hosts.js";
import { n as require_deprecated, r as require_spdx_license_ids, t as require_spdx_exceptions } from "./spdx-exceptions.js";
import { t as formatPurl } from "./purl.js";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { createHash } from "node:crypto";
import { homedir } from "node:os";
function createDirectoryBlobStore(fs, directory, logger, maxBytes = Infinity) {
	let attempt = async (done, work) => {
		try {
			await work();
		} catch (error) {
			logger.debug(`what lies in ${directory} could not be ${done}: ${error instanceof Error ? error.message : "unknown reason"}`);
		}
	}, pruned, pathOf = (key) => /^[a-z0-9][a-z0-9._-]*$/.test(key) ? fs.join(directory, key) : void 0;
	return {
		async get(key) {
			let path = pathOf(key);
			if (path !== void 0) try {
				let value = await fs.readFile(path, 67108864);
				return await attempt("marked as used", () => fs.touch(path)), value;
			} catch {
				return;
			}
		},
		async put(key, value) {
			let path = pathOf(key);
			path !== void 0 && (await (pruned ??= attempt("removed", () => prune(fs, directory, maxBytes))), await attempt("kept", () => fs.writeAtomically(path, value)));
		}
	};
}
async function prune(fs, directory, maxBytes) {
	if (maxBytes === Infinity) return;
	let files = [];
	for (let name of await fs.list(directory)) {
		let path = fs.join(directory, name), stat = await fs.stat(path);
		stat?.kind === "file" && files.push({
			path,
			size: stat.size,
			modified: stat.modified
		});
	}
	let total = files.reduce((sum, { size }) => sum + size, 0);
	for (let { path, size } of files.sort((a, b) => a.modified - b.modified)) {
		if (total <= maxBytes) return;
		await fs.remove(path), total -= size;
	}
}
function userCacheDirectory(environment, platform = process.platform) {
	return environment.TIDEGATE_CACHE_DIR || (platform === "win32" ? join(environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "tidegate", "Cache") : platform === "darwin" ? join(homedir(), "Library", "Caches", "tidegate") : join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "tidegate"));
}
const RULES$1 = new Map([
	["deb", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["apk", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["opkg", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["alpm", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["rpm", describeRpm],
	["maven", (found) => splitName(found, ":")]
]), NAMESPACES = new Map([
	["rhel", "redhat"],
	["sles", "suse"],
	["sled", "suse"],
	["sle-micro", "suse"],
	["sl-micro", "suse"],
	["opensuse-leap", "opensuse"],
	["opensuse-tumbleweed", "opensuse"],
	["amzn", "amazon"],
	["ol", "oracle"]
]);
function purlOf(found, distro) {
	let own = RULES$1.get(found.type)?.(found, distro) ?? {};
	try {
		return formatPurl({
			type: found.type,
			...splitName(found, "/"),
			version: found.version,
			...own,
			qualifiers: {
				...found.qualifiers,
				...own.qualifiers
			}
		});
	} catch {
		return;
	}
}
function splitName({ name }, separator) {
	let at = name.lastIndexOf(separator);
	return at <= 0 ? { name } : {
		namespace: name.slice(0, at),
		name: name.slice(at + 1)
	};
}
function packageOf(found, distro, qualifiers) {
	let foreign = found.qualifiers?.distro, id = foreign === void 0 ? distro?.id ?? "" : foreign.replace(/-[^-]*$/, ""), release = foreign ?? [distro?.id, distro?.version].filter(Boolean).join("-");
	return {
		namespace: NAMESPACES.get(id) ?? id,
		name: found.name,
		qualifiers: {
			arch: found.arch ?? "",
			distro: release,
			...qualifiers
		}
	};
}
function nameUpstream({ name, version, source }) {
	return source === void 0 || source.name === name && source.version === version ? "" : source.version === version ? source.name : `${source.name}@${source.version}`;
}
function describeRpm(found, distro) {
	let epoch = /^(\d+):(.*)$/s.exec(found.version);
	return {
		...packageOf(found, distro, {
			upstream: found.source === void 0 ? "" : `${found.source.name}-${found.source.version}.src.rpm`,
			epoch: epoch?.[1] ?? "",
			rpmmod: found.module ?? ""
		}),
		version: epoch?.[2] ?? found.version
	};
}
const MAX_STEPS = 1024;
var FileTree = class {
	#root = {};
	#onHide;
	constructor(onHide) {
		this.#onHide = onHide;
	}
	remove(path) {
		let parent = this.#findParent(path, "stop"), node = parent?.node.children?.get(parent.name);
		parent !== void 0 && node !== void 0 && (parent.node.children?.delete(parent.name), this.#hide(node));
	}
	clear(path) {
		let names = this.#follow(path), node = names && this.#find(names);
		if (node?.children === void 0) return;
		let children = [...node.children.values()];
		delete node.children;
		for (let child of children) this.#hide(child);
	}
	putLink(path, target) {
		this.#replace(path, { link: target });
	}
	putFile(path, items) {
		return this.#replace(path, { items });
	}
	putDirectory(path) {
		let parent = this.#findParent(path, "stop"), node = parent?.node.children?.get(parent.name);
		(node?.link !== void 0 || node?.items !== void 0 && node.children === void 0) && this.#replace(path, {});
	}
	attach(path, item) {
		let parent = this.#findParent(path, "make");
		if (parent === void 0) return !1;
		let node = parent.node.children?.get(parent.name) ?? {};
		return adopt(parent.node, parent.name, {
			...node,
			items: [...node.items ?? [], item]
		}), !0;
	}
	at(path) {
		let parent = this.#findParent(path, "stop");
		return parent?.node.children?.get(parent.name)?.items ?? [];
	}
	resolve(path) {
		return this.#follow(path)?.join("/");
	}
	*list() {
		let found = [], stack = [{
			node: this.#root,
			path: ""
		}];
		for (let place = stack.pop(); place !== void 0; place = stack.pop()) {
			let { node: parent, path: above } = place;
			parent.items && found.push({
				path: above,
				items: parent.items
			});
			for (let [name, node] of parent.children ?? []) stack.push({
				node,
				path: above === "" ? name : `${above}/${name}`
			});
		}
		found.sort((a, b) => a.path < b.path ? -1 : 1);
		for (let { path, items } of found) for (let item of items) yield {
			path,
			item
		};
	}
	#replace(path, node) {
		let parent = this.#findParent(path, "make");
		if (parent === void 0) return !1;
		let old = parent.node.children?.get(parent.name);
		return adopt(parent.node, parent.name, node), old !== void 0 && this.#hide(old), !0;
	}
	#hide(top) {
		let stack = [top];
		for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
			for (let item of node.items ?? []) this.#onHide(item);
			for (let child of node.children?.values() ?? []) stack.push(child);
		}
	}
	#findParent(path, missing) {
		let slash = path.lastIndexOf("/"), name = path.slice(slash + 1), names = name === "" ? void 0 : this.#follow(path.slice(0, Math.max(0, slash))), node = names && (missing === "make" ? this.#make(names) : this.#find(names));
		return node && {
			node,
			name
		};
	}
	#follow(path) {
		let names = path.split("/");
		return this.#isStraight(names) ? names : this.#followTurns(names);
	}
	#isStraight(names) {
		let node = this.#root;
		for (let name of names) if (name === "" || name === "." || name === ".." || (node = node?.children?.get(name), node?.link !== void 0)) return !1;
		return names.length <= MAX_STEPS;
	}
	#followTurns(names) {
		let cursor = new Cursor(this.#root), todo = names.toReversed(), links = 0;
		for (let steps = 0; todo.length > 0; steps += 1) {
			let link = cursor.enter(todo.pop() ?? "");
			if (steps > MAX_STEPS) return;
			if (link !== void 0) {
				if (links += 1, links > 40) return;
				link.startsWith("/") && cursor.reset();
				for (let part of link.split("/").reverse()) todo.push(part);
			}
		}
		return cursor.names;
	}
	#find(names) {
		let node = this.#root;
		for (let name of names) node = node?.children?.get(name);
		return node;
	}
	#make(names) {
		let node = this.#root;
		for (let name of names) {
			let child = node.children?.get(name) ?? {};
			for (let item of child.items ?? []) this.#onHide(item);
			delete child.items, adopt(node, name, child), node = child;
		}
		return node;
	}
};
function adopt(parent, name, node) {
	parent.children ??= new Map(), parent.children.set(name, node);
}
var Cursor = class {
	names = [];
	#root;
	#nodes = [];
	constructor(root) {
		this.#root = root;
	}
	enter(name) {
		if (name === "" || name === ".") return;
		if (name === "..") {
			this.names.pop(), this.#nodes.pop();
			return;
		}
		let child = (this.names.length === 0 ? this.#root : this.#nodes.at(-1))?.children?.get(name);
		if (child?.link !== void 0) return child.link;
		this.names.push(name), this.#nodes.push(child);
	}
	reset() {
		this.names.length = 0, this.#nodes.length = 0;
	}
};
function packageKey({ type, name, version, arch }) {
	return `${type}\n${name}\n${version}\n${arch ?? ""}`;
}
function squashLayers(reports, isDatabase) {
	let tree = new FileTree((item) => {
		item.kind === "file" && (item.isVisible = !1);
	}), state = {
		tree,
		databases: new Map(),
		isDatabase,
		problems: []
	};
	for (let [layer, report] of reports.entries()) addLayer(state, report, layer);
	let files = [], executables = [];
	for (let { path, item } of tree.list()) item.kind === "file" ? files.push({
		extraction: item.extraction,
		path,
		layer: item.layer,
		since: item.since,
		replacedIn: item.replacedIn
	}) : item.kind === "executable" ? executables.push({
		path,
		size: item.size
	}) : state.problems.push(item.problem);
	return {
		files,
		executables,
		problems: state.problems,
		resolve: (path) => tree.resolve(path)
	};
}
function addLayer(state, report, layer) {
	let { tree } = state, filesByPath = Map.groupBy(report.files, ({ path }) => path), past = recallPast(state, layer === 0 ? [] : [...filesByPath.keys()]);
	for (let path of report.opaques) tree.clear(path);
	for (let path of report.whiteouts) tree.remove(path);
	past.forgetRemoved();
	for (let path of report.shadows) tree.remove(path);
	for (let path of report.directories ?? []) tree.putDirectory(path);
	for (let [path, target] of Object.entries(report.links)) tree.putLink(path, target);
	for (let [path, extractions] of filesByPath) placeFiles(state, path, extractions.map((extraction) => place(extraction, layer, past.of(extraction))));
	for (let { path, size } of report.executables) {
		let item = {
			kind: "executable",
			size
		};
		filesByPath.has(path) ? tree.attach(path, item) : tree.putFile(path, [item]);
	}
	for (let { where, ...problem } of report.problems) placeProblem(state, {
		...problem,
		where: {
			...where,
			layer
		}
	});
}
function placeFiles({ tree, databases, isDatabase }, path, items) {
	if (tree.putFile(path, items)) for (let item of items) {
		let { extractor, packages } = item.extraction;
		if (packages === void 0 || !isDatabase(extractor)) continue;
		let visible = (databases.get(extractor) ?? []).filter(({ isVisible }) => isVisible);
		databases.set(extractor, [...visible, item]);
	}
}
function placeProblem({ tree, problems }, problem) {
	let path = problem.where?.path;
	path !== void 0 && tree.attach(path, {
		kind: "problem",
		problem
	}) || problems.push(problem);
}
function place(extraction, layer, { ages, isContinued, replacedIn }) {
	let known = ages.size === 0 ? NO_AGES : recognize(extraction, ages), isReplaced = ages.size > 0 && known.size === 0;
	return {
		kind: "file",
		extraction,
		layer,
		since: isContinued ? known : NO_AGES,
		replacedIn: isReplaced ? layer : replacedIn,
		isVisible: !0
	};
}
function recognize({ packages = [] }, ages) {
	let known = new Map();
	for (let found of packages) {
		let key = packageKey(found), first = ages.get(key);
		first !== void 0 && known.set(key, first);
	}
	return known;
}
const NO_AGES = new Map(), NO_PAST = {
	ages: NO_AGES,
	isContinued: !0,
	replacedIn: void 0
};
function recallPast({ tree, databases, isDatabase }, paths) {
	let byExtractor = new Map();
	for (let [extractor, items] of databases) byExtractor.set(extractor, {
		...NO_PAST,
		ages: collectAges(items.filter(({ isVisible }) => isVisible))
	});
	let byPath = new Map();
	for (let path of paths) {
		let items = tree.at(path).filter((item) => item.kind === "file");
		items.length > 0 && byPath.set(path, items);
	}
	let removed = new Set();
	return {
		forgetRemoved: () => {
			for (let [path, items] of byPath) items.every(({ isVisible }) => isVisible) || removed.add(path);
		},
		of: ({ extractor, path }) => {
			if (isDatabase(extractor)) return byExtractor.get(extractor) ?? NO_PAST;
			let items = byPath.get(path)?.filter(({ extraction }) => extraction.extractor === extractor) ?? [];
			return {
				ages: collectAges(items),
				isContinued: !removed.has(path),
				replacedIn: items[0]?.replacedIn
			};
		}
	};
}
function collectAges(items) {
	let ages = new Map();
	for (let { extraction, since, layer } of items) for (let found of extraction.packages ?? []) {
		let key = packageKey(found), first = since.get(key) ?? layer;
		ages.set(key, Math.min(first, ages.get(key) ?? first));
	}
	return ages;
}
function collectFinds({ files, resolve }, extractors, distro) {
	let byExtractor = Map.groupBy(files, ({ extraction }) => extraction.extractor), finds = [], problems = [];
	for (let extractor of extractors) {
		let placed = byExtractor.get(extractor.id) ?? [];
		for (let { extraction, layer } of placed) for (let problem of extraction.problems ?? []) problems.push({
			...problem,
			where: {
				...problem.where,
				layer
			}
		});
		let combined = combine$1(extractor, placed, {
			distro,
			resolve
		});
		problems.push(...combined.problems);
		for (let file of placed) {
			let packages = combined.packages.get(file.path) ?? file.extraction.packages ?? [];
			addFinds({
				finds,
				problems
			}, {
				file,
				packages,
				extractor: extractor.id,
				distro
			});
		}
	}
	return {
		finds,
		problems
	};
}
function addFinds(into, { file, packages, extractor, distro }) {
	for (let found of packages) {
		let layer = (file.since.size === 0 ? void 0 : file.since.get(packageKey(found))) ?? file.layer, path = placeEvidence(file, found.path), purl = purlOf(found, distro);
		if (purl === void 0) {
			let message = `${JSON.stringify(`${found.name} ${found.version}`)} is no name and version that a ${found.type} package can have.`, where = {
				path,
				layer,
				plugin: extractor,
				record: found.name
			};
			into.problems.push({
				severity: "error",
				code: "PACKAGE_RECORD_INVALID",
				message,
				where
			});
			continue;
		}
		let replaced = file.replacedIn === void 0 ? {} : { replacedIn: file.replacedIn };
		into.finds.push({
			purl,
			extractor,
			found: withoutBlankLicenses(found),
			location: {
				path,
				layer
			},
			...replaced
		});
	}
}
function withoutBlankLicenses(found) {
	let { licenses, ...rest } = found;
	if (licenses === void 0 || licenses.length > 0 && licenses.every((text) => text.trim() !== "")) return found;
	let told = licenses.filter((text) => text.trim() !== "");
	return told.length === 0 ? rest : {
		...rest,
		licenses: told
	};
}
function placeEvidence({ path, extraction }, evidence) {
	return evidence === void 0 ? path : evidence.startsWith(extraction.path) ? `${path}${evidence.slice(extraction.path.length)}` : evidence;
}
function combine$1(extractor, placed, cx) {
	if (extractor.combine === void 0 || placed.length === 0) return {
		packages: new Map(),
		problems: []
	};
	let files = placed.map(({ extraction, path }) => ({
		...extraction,
		path
	}));
	try {
		let combined = extractor.combine({
			files,
			...cx
		});
		return {
			packages: new Map(combined.map(({ path, packages }) => [path, packages])),
			problems: []
		};
	} catch (error) {
		let reason = error instanceof Error ? error.message : String(error), message = `What ${extractor.id} read in several files could not be joined: ${reason}`;
		return {
			packages: new Map(),
			problems: [{
				severity: "error",
				code: "ENTRY_UNREADABLE",
				message,
				where: { plugin: extractor.id }
			}]
		};
	}
}
const REPOSITORIES = new Map([
	["baseos", "baseos"],
	["appstream", "appstream"],
	["codeready-builder", "crb"],
	["highavailability", "highavailability"],
	["resilientstorage", "resilientstorage"],
	["supplementary", "supplementary"],
	["rt", "realtime"],
	["nfv", "nfv"],
	["sap-solutions", "sap"],
	["sap-netweaver", "sap"],
	["server", "server"]
]), STREAMS = new Set([
	"eus",
	"aus",
	"tus",
	"e4s"
]), PRODUCTS = new Map([
	["rhocp", "openshift"],
	["rhacm", "acm"],
	["multicluster-engine", "multicluster_engine"],
	["ansible-automation-platform", "ansible_automation_platform"],
	["satellite", "satellite"],
	["jb-eap", "jboss_enterprise_application_platform"]
]), ARCHITECTURE = "(?:x86_64|aarch64|s390x|ppc64le)", SYSTEM = RegExp(`^rhel-(\\d+)-for-${ARCHITECTURE}-([a-z-]+?)(?:-(eus|aus|tus|e4s))?-rpms(?:__(\\d+)_DOT_(\\d+))?$`), BUILDER = RegExp(`^codeready-builder-for-(?:rhel-|ubi-)?(\\d+)-${ARCHITECTURE}(?:-(eus))?-rpms(?:__(\\d+)_DOT_(\\d+))?$`), UBI = /^ubi-(\d+)(?:-for-[a-z0-9_]+)?-(baseos|appstream|codeready-builder)-rpms$/, PRODUCT = RegExp(`^([a-z][a-z-]*?)-(\\d+(?:\\.\\d+)*)-for-rhel-(\\d+)-${ARCHITECTURE}-rpms$`);
function mapContentSets(names) {
	return [...new Set(names.flatMap((name) => mapSystem(name) ?? mapProduct(name) ?? []))].sort();
}
function coversSystem(ecosystems) {
	return ecosystems.some((name) => /^Red Hat:(?:enterprise_linux|rhel_)/.test(name));
}
const REPOSITORY = /^(Red Hat:(enterprise_linux|rhel_[a-z0-9]+):(\d+)(?:\.\d+)?)::(\w+)$/;
function addBases(ecosystems) {
	let repositories = ecosystems.flatMap((name) => {
		let [, release = "", product, major, repository] = REPOSITORY.exec(name) ?? [];
		return release === "" ? [] : [{
			release,
			major,
			isMain: product === "enterprise_linux",
			isBase: repository === "baseos" || repository === "server"
		}];
	}), bases = repositories.filter(({ major, isMain }) => {
		let others = repositories.filter((other) => other.major === major);
		return !others.some(({ isBase }) => isBase) && (!isMain || others.every((other) => other.isMain));
	});
	return [...new Set([...ecosystems, ...bases.map(({ release }) => `${release}::baseos`)])].sort();
}
function mapSystem(name) {
	let [, builderMajor, builderStream, ...builderMinor] = BUILDER.exec(name) ?? [], [, ubiMajor, ubiRepository] = UBI.exec(name) ?? [], [, major, repository, stream, ...minor] = SYSTEM.exec(name) ?? [];
	return builderMajor === void 0 ? ubiMajor === void 0 ? major === void 0 ? void 0 : nameSystem(major, repository, stream, minor) : nameSystem(ubiMajor, ubiRepository) : nameSystem(builderMajor, "codeready-builder", builderStream, builderMinor);
}
function nameSystem(major, repository = "", stream = "", minor = []) {
	let part = REPOSITORIES.get(repository);
	if (!(part === void 0 || Number(major) >= 10)) return STREAMS.has(stream) && minor[0] !== void 0 ? `Red Hat:rhel_${stream}:${minor.join(".")}::${part}` : `Red Hat:enterprise_linux:${major}::${part}`;
}
function mapProduct(name) {
	let [, product = "", version, major] = PRODUCT.exec(name) ?? [], known = PRODUCTS.get(product);
	return known === void 0 || version === void 0 ? void 0 : `Red Hat:${known}:${version}::el${major}`;
}
const CODENAMES = {
	debian: new Map([
		["jessie", "8"],
		["stretch", "9"],
		["buster", "10"],
		["bullseye", "11"],
		["bookworm", "12"],
		["trixie", "13"],
		["forky", "14"],
		["duke", "15"]
	]),
	ubuntu: new Map([
		["trusty", "14.04"],
		["xenial", "16.04"],
		["bionic", "18.04"],
		["focal", "20.04"],
		["jammy", "22.04"],
		["noble", "24.04"],
		["oracular", "24.10"],
		["plucky", "25.04"],
		["questing", "25.10"],
		["resolute", "26.04"]
	])
}, RELEASE_NAMES = [
	[/^Red Hat Enterprise Linux/i, "rhel"],
	[/^CentOS/i, "centos"],
	[/^Rocky Linux/i, "rocky"],
	[/^AlmaLinux/i, "almalinux"],
	[/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
	[/^Fedora/i, "fedora"],
	[/^Amazon Linux/i, "amzn"],
	[/^Scientific Linux/i, "scientific"],
	[/^Mageia/i, "mageia"],
	[/^VMware Photon/i, "photon"],
	[/^CBL-Mariner/i, "mariner"],
	[/^Azure Linux/i, "azurelinux"],
	[/^openEuler/i, "openeuler"],
	[/^openSUSE/i, "opensuse-leap"],
	[/^SUSE Linux Enterprise/i, "sles"],
	[/^Arch Linux/i, "arch"],
	[/^Gentoo/i, "gentoo"]
], UNKNOWN_FACTS = {
	versionText: "",
	codename: "",
	prettyName: "",
	idLike: [],
	parentCodenames: [],
	enterpriseLinux: "",
	hasExtendedSupport: !1
};
function parseOsRelease(lines) {
	let values = new Map();
	for (let line of lines) {
		let equals = line.indexOf("=");
		equals > 0 && values.set(line.slice(0, equals).trim(), unquote(line.slice(equals + 1).trim()));
	}
	return values;
}
function unquote(value) {
	let quote = value[0];
	return quote === "'" && value.length > 1 && value.endsWith("'") ? value.slice(1, -1) : (quote === "\"" && value.length > 1 && value.endsWith("\"") ? value.slice(1, -1) : value).replace(/\\(["'$`\\])/g, "$1");
}
function readOsRelease({ path, lines }) {
	let values = parseOsRelease(lines), get = (key) => values.get(key) ?? "", id = get("ID").toLowerCase();
	if (id !== "") return {
		id,
		version: get("VERSION_ID"),
		versionText: get("VERSION"),
		codename: get("VERSION_CODENAME") || (/\(([a-z]+)\)/.exec(get("VERSION"))?.[1] ?? ""),
		prettyName: get("PRETTY_NAME") || get("NAME"),
		idLike: get("ID_LIKE").toLowerCase().split(/\s+/).filter(Boolean),
		parentCodenames: [get("UBUNTU_CODENAME"), get("DEBIAN_CODENAME")].filter(Boolean),
		enterpriseLinux: /^platform:el(\d+)/.exec(get("PLATFORM_ID"))?.[1] ?? "",
		hasExtendedSupport: !1,
		source: path
	};
}
function readLsbRelease({ path, lines }) {
	let values = parseOsRelease(lines), id = (values.get("DISTRIB_ID") ?? "").toLowerCase(), [codename = "", prettyName = ""] = [values.get("DISTRIB_CODENAME"), values.get("DISTRIB_DESCRIPTION")];
	return id === "" ? void 0 : {
		...UNKNOWN_FACTS,
		id,
		version: values.get("DISTRIB_RELEASE") ?? "",
		codename,
		prettyName,
		source: path
	};
}
function readReleaseLine({ path, lines }) {
	let line = lines[0] ?? "", id = RELEASE_NAMES.find(([name]) => name.test(line))?.[1];
	if (id === void 0) return;
	let version = /(?:release |v|\s)(\d+(?:\.\d+)*)/i.exec(line)?.[1] ?? "", patch = /^PATCHLEVEL *= *(\d+)/m.exec(lines.join("\n"))?.[1];
	return {
		...UNKNOWN_FACTS,
		id,
		version: id === "sles" && patch && !version.includes(".") ? `${version}.${patch}` : version,
		prettyName: line,
		source: path
	};
}
function readBareVersion(id, name) {
	return ({ path, lines }) => {
		let version = lines[0] ?? "";
		return version === "" ? void 0 : {
			...UNKNOWN_FACTS,
			id,
			version,
			prettyName: `${name} ${version}`,
			source: path
		};
	};
}
function readDebianVersion({ path, lines }) {
	let text = lines[0] ?? "";
	if (text === "") return;
	let version = /^(\d+)/.exec(text)?.[1] ?? "";
	return {
		...UNKNOWN_FACTS,
		id: "debian",
		version,
		prettyName: `Debian GNU/Linux ${text}`,
		source: path
	};
}
const RED_HAT = {
	ecosystems: [],
	list: listRedHat
}, SUSE = {
	ecosystems: [],
	list: listSuse
}, NONE = { ecosystems: [] }, RULES = new Map([
	["debian", { ecosystems: ["Debian:{major}"] }],
	["raspbian", {
		ecosystems: ["Debian:{major}"],
		isGuess: !0
	}],
	["ubuntu", {
		ecosystems: [],
		list: listUbuntu
	}],
	["alpine", { ecosystems: ["Alpine:v{minor}"] }],
	["postmarketos", {
		ecosystems: [],
		list: listPostmarketOs,
		isGuess: !0
	}],
	["wolfi", {
		ecosystems: ["Wolfi"],
		isRolling: !0
	}],
	["chainguard", {
		ecosystems: ["Chainguard"],
		isRolling: !0
	}],
	["minimos", {
		ecosystems: ["MinimOS"],
		isRolling: !0
	}],
	["cleanstart", {
		ecosystems: ["CleanStart"],
		isRolling: !0
	}],
	["echo", {
		ecosystems: ["Echo"],
		isRolling: !0
	}],
	["alpaquita", { ecosystems: ["Alpaquita:{version}"] }],
	["bellsoft-hardened-containers", { ecosystems: ["BellSoft Hardened Containers:{version}"] }],
	["almalinux", { ecosystems: ["AlmaLinux:{major}"] }],
	["rocky", { ecosystems: ["Rocky Linux:{major}"] }],
	["rhel", RED_HAT],
	["centos", {
		...RED_HAT,
		isGuess: !0
	}],
	["scientific", {
		...RED_HAT,
		isGuess: !0
	}],
	["sles", SUSE],
	["sled", SUSE],
	["sles_sap", SUSE],
	["sle_hpc", SUSE],
	["sle-micro", { ecosystems: ["SUSE:Linux Enterprise Micro {minor}"] }],
	["sl-micro", { ecosystems: ["SUSE:Linux Micro {minor}"] }],
	["opensuse-leap", { ecosystems: ["openSUSE:Leap {minor}"] }],
	["opensuse-leap-micro", { ecosystems: ["openSUSE:Leap Micro {minor}"] }],
	["opensuse-tumbleweed", {
		ecosystems: ["openSUSE:Tumbleweed"],
		isRolling: !0
	}],
	["azurelinux", { ecosystems: ["Azure Linux:{major}"] }],
	["mariner", { ecosystems: ["Azure Linux:{major}"] }],
	["mageia", { ecosystems: ["Mageia:{major}"] }],
	["openeuler", {
		ecosystems: [],
		list: listOpenEuler
	}],
	["photon", { ecosystems: ["Photon OS:{version}"] }],
	["amzn", {
		ecosystems: [],
		list: listAmazon
	}],
	["ol", { ecosystems: ["Oracle Linux:{major}"] }],
	["fedora", NONE],
	["arch", {
		ecosystems: ["Arch Linux"],
		isRolling: !0
	}],
	["gentoo", {
		ecosystems: [],
		isRolling: !0
	}]
]);
function listUbuntu({ version, hasExtendedSupport }) {
	let [, year] = /^(\d+)\.\d+$/.exec(version) ?? [];
	if (year === void 0) return [];
	let isLts = Number(year) % 2 == 0 && version.endsWith(".04"), plain = isLts ? `Ubuntu:${version}:LTS` : `Ubuntu:${version}`;
	return hasExtendedSupport && isLts ? [`Ubuntu:Pro:${version}:LTS`, plain] : [plain];
}
function listRedHat({ version }) {
	let [, major = "", minor = ""] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
	return major === "" ? [] : Number(major) >= 10 ? minor === "" ? [] : [`Red Hat:enterprise_linux:${major}.${minor}`] : (Number(major) >= 8 ? [
		"baseos",
		"appstream",
		"crb"
	] : [
		"server",
		"client",
		"workstation",
		"computenode"
	]).map((repository) => `Red Hat:enterprise_linux:${major}::${repository}`);
}
function listSuse({ version }) {
	let [, major = "", minor = "0"] = /^(\d+)(?:[.-](?:SP)?(\d+))?/i.exec(version) ?? [];
	if (major === "") return [];
	if (Number(major) >= 16) return [`SUSE:Linux Enterprise Server ${major}.${minor}`];
	let release = minor === "0" ? major : `${major} SP${minor}`;
	return ["Server", ...major === "15" ? [
		"Module for Basesystem",
		"Module for Server Applications",
		"Module for Development Tools"
	] : []].map((product) => `SUSE:Linux Enterprise ${product} ${release}`);
}
function listAmazon({ version }) {
	if (/^201\d\.\d\d$/.test(version)) return ["Amazon Linux:1"];
	let major = /^\d{1,4}(?=$|\.)/.exec(version)?.[0];
	return major === void 0 ? [] : [`Amazon Linux:${major}`];
}
function listOpenEuler({ version, versionText }) {
	let support = /\((LTS(?:-SP\d+)?)\)/.exec(versionText)?.[1];
	return version === "" ? [] : [`openEuler:${version}${support === void 0 ? "" : `-${support}`}`];
}
function listPostmarketOs({ version }) {
	if (version === "edge") return ["Alpine:edge"];
	if (version === "v21.03") return ["Alpine:v3.13"];
	let [, year, month] = /^v?(\d\d)\.(06|12)$/.exec(version) ?? [];
	return year === void 0 ? [] : [`Alpine:v3.${14 + (Number(year) - 21) * 2 + +(month === "12")}`];
}
const READERS = [
	["etc/os-release", readOsRelease],
	["usr/lib/os-release", readOsRelease],
	["etc/alpine-release", readBareVersion("alpine", "Alpine Linux")],
	["etc/lsb-release", readLsbRelease],
	["etc/almalinux-release", readReleaseLine],
	["etc/rocky-release", readReleaseLine],
	["etc/oracle-release", readReleaseLine],
	["etc/centos-release", readReleaseLine],
	["etc/fedora-release", readReleaseLine],
	["etc/photon-release", readReleaseLine],
	["etc/mariner-release", readReleaseLine],
	["etc/azurelinux-release", readReleaseLine],
	["etc/openEuler-release", readReleaseLine],
	["etc/mageia-release", readReleaseLine],
	["etc/redhat-release", readReleaseLine],
	["etc/system-release", readReleaseLine],
	["etc/SuSE-release", readReleaseLine],
	["etc/arch-release", readReleaseLine],
	["etc/gentoo-release", readReleaseLine],
	["etc/debian_version", readDebianVersion]
], DEBIAN_VERSION = "etc/debian_version", PRO_STATUS = "var/lib/ubuntu-advantage/status.json";
function detectDistro(image) {
	let lookUp = indexReleaseFiles(image);
	for (let [path, read] of READERS) {
		let file = lookUp(path), facts = file && read(file);
		if (facts !== void 0) return withContentSets(describe$3(completeFacts(facts, lookUp), lookUp), image);
	}
}
function withContentSets(distro, { files }) {
	let notes = distro.id === "rhel" ? files.flatMap(({ extraction }) => extraction.notes ?? []).filter(({ kind }) => kind === "content-sets") : [], products = addBases(mapContentSets(notes.flatMap(({ values }) => values)));
	if (products.length === 0) return distro;
	let ecosystems = coversSystem(products) ? products : [...products, ...distro.ecosystems];
	return {
		...distro,
		ecosystems,
		sources: [...distro.sources, ...notes.map(({ subject }) => subject)]
	};
}
function resolveDistro(id, version) {
	let number = id === "debian" || id === "ubuntu" ? CODENAMES[id].get(version) : void 0;
	return describe$3({
		facts: {
			...UNKNOWN_FACTS,
			id,
			version: number ?? version,
			codename: number === void 0 ? "" : version,
			source: ""
		},
		sources: []
	}, () => void 0);
}
function indexReleaseFiles({ files, resolve }) {
	let byPath = new Map();
	for (let { extraction, path } of files) for (let { kind, values } of extraction.notes ?? []) kind === "release-file" && byPath.set(path, values);
	return (path) => {
		let real = resolve(path) ?? path, lines = byPath.get(real);
		return lines && {
			path: real,
			lines
		};
	};
}
function completeFacts(facts, lookUp) {
	let { id, version, source } = facts;
	if (id === "debian" && version === "" && source !== DEBIAN_VERSION) {
		let file = lookUp(DEBIAN_VERSION), pointRelease = file && readDebianVersion(file);
		return pointRelease ? {
			facts: {
				...facts,
				version: pointRelease.version
			},
			sources: [source, DEBIAN_VERSION]
		} : {
			facts,
			sources: [source]
		};
	}
	return id === "ubuntu" && (lookUp(PRO_STATUS)?.lines ?? []).some((service) => service.startsWith("esm-")) ? {
		facts: {
			...facts,
			hasExtendedSupport: !0
		},
		sources: [source, PRO_STATUS]
	} : {
		facts,
		sources: [source]
	};
}
function describe$3({ facts, sources }, lookUp) {
	let mapped = mapDebianUnstable(facts, lookUp) ?? mapAlpine(facts, lookUp) ?? mapByRule(facts) ?? mapByRelatives(facts) ?? { ecosystems: [] };
	return {
		id: facts.id,
		version: facts.version,
		...facts.codename === "" ? {} : { codename: facts.codename },
		...facts.prettyName === "" ? {} : { prettyName: facts.prettyName },
		...facts.idLike.length === 0 ? {} : { idLike: facts.idLike },
		sources,
		...mapped.isGuess ? { isGuess: !0 } : {},
		...mapped.isRolling ? { isRolling: !0 } : {},
		ecosystems: mapped.ecosystems
	};
}
function mapByRule(facts) {
	let rule = RULES.get(facts.id);
	return rule && applyRule(rule, facts);
}
function applyRule(rule, facts) {
	let [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(facts.version) ?? [], parts = {
		"{version}": facts.version || void 0,
		"{major}": major,
		"{minor}": major === void 0 || minor === void 0 ? void 0 : `${major}.${minor}`
	};
	return {
		ecosystems: [...rule.ecosystems.flatMap((name) => {
			let placeholder = /\{\w+\}/.exec(name)?.[0], part = placeholder === void 0 ? "" : parts[placeholder];
			return part === void 0 ? [] : [name.replace(/\{\w+\}/, part)];
		}), ...rule.list?.(facts) ?? []],
		isGuess: rule.isGuess === !0,
		isRolling: rule.isRolling === !0
	};
}
function mapDebianUnstable(facts, lookUp) {
	let name = lookUp(DEBIAN_VERSION)?.lines[0] ?? "";
	if (facts.id !== "debian" || facts.version !== "" || !name.includes("/sid")) return;
	let number = CODENAMES.debian.get(name.split("/")[0] ?? ""), testing = number === void 0 ? [] : [`Debian:${number}`], suites = listSuites(lookUp);
	return {
		ecosystems: suites.length > 0 && !suites.some((suite) => suite === "sid" || suite === "unstable") ? testing : ["Debian:sid", ...testing],
		isRolling: !0
	};
}
function listSuites(lookUp) {
	let classic = lookUp("etc/apt/sources.list")?.lines ?? [], deb822 = lookUp("etc/apt/sources.list.d/debian.sources")?.lines ?? [];
	return [...classic.flatMap((line) => /^deb\s+(?:\[[^\]]*\]\s+)?\S+\s+(\S+)/.exec(line)?.[1] ?? []), ...deb822.flatMap((line) => /^Suites:\s*(.+)$/i.exec(line)?.[1]?.split(/\s+/) ?? [])];
}
function mapAlpine(facts, lookUp) {
	if (facts.id !== "alpine") return;
	let lines = lookUp("etc/apk/repositories")?.lines ?? [], releases = new Set(lines.flatMap((line) => /^https?:\/\/\S*?\/(edge|v\d+\.\d+)\/main\/?$/.exec(line)?.[1] ?? [])), [repository] = releases.size === 1 ? releases : [];
	return repository === "edge" || repository === void 0 && facts.version.includes("_alpha") ? {
		ecosystems: ["Alpine:edge"],
		isRolling: !0
	} : repository === void 0 ? void 0 : { ecosystems: [`Alpine:${repository}`] };
}
function mapByRelatives(facts) {
	let names = [...facts.parentCodenames, facts.codename], findRelease = (parent) => names.map((name) => CODENAMES[parent].get(name)).find((release) => release !== void 0), relatives = [
		["ubuntu", findRelease("ubuntu")],
		["debian", findRelease("debian")],
		["rhel", facts.enterpriseLinux || /^\d+/.exec(facts.version)?.[0]],
		["alpine", facts.version || void 0]
	];
	for (let [parent, version] of relatives) {
		let rule = RULES.get(parent);
		if (version === void 0 || rule === void 0 || !facts.idLike.includes(parent)) continue;
		let { ecosystems } = applyRule(rule, {
			...facts,
			id: parent,
			version
		});
		if (ecosystems.length > 0) return {
			ecosystems,
			isGuess: !0
		};
	}
}
const CERTAINTY = {
	exact: 0,
	derived: 1,
	guessed: 2
};
function mergeFinds(finds) {
	return [...Map.groupBy(finds, ({ purl }) => purl).values()].map(mergeGroup).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function mergeGroup(group) {
	let [first, ...others] = group.length === 1 ? group : group.toSorted((a, b) => certainty(a) - certainty(b)), { path: _path, ...own } = others.length === 0 ? first.found : uniteFinds(first.found, others.map(({ found }) => found)), isOwned = first.ownedBy !== void 0 && others.every(({ ownedBy }) => ownedBy !== void 0);
	return {
		...own,
		purl: first.purl,
		extractor: first.extractor,
		locations: mergeLocations(group.map(({ location }) => location)),
		...isOwned ? { ownedBy: first.ownedBy } : {}
	};
}
function uniteFinds(first, others) {
	let { confidence: _confidence, evidence: _evidence, ...rest } = Object.assign({}, ...others.toReversed()), all = [first, ...others], { isThirdParty: _third, isApplication: _application, ...united } = {
		...rest,
		...first
	}, dependsOn = [...new Set(all.flatMap((found) => found.dependsOn ?? []))].sort();
	return {
		...united,
		...all.every((found) => found.isThirdParty) ? { isThirdParty: !0 } : {},
		...all.every((found) => found.isApplication) ? { isApplication: !0 } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function certainty({ found }) {
	return CERTAINTY[found.confidence ?? "exact"];
}
function mergeLocations(locations) {
	if (locations.length < 2) return locations;
	let byPath = new Map();
	for (let location of locations) {
		let known = byPath.get(location.path);
		(known === void 0 || (location.layer ?? Infinity) < (known.layer ?? Infinity)) && byPath.set(location.path, location);
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function fileOf(path) {
	let mark = path.indexOf("!/");
	return mark < 0 ? path : path.slice(0, mark);
}
function findOwners({ files, resolve }, wanted, ownerOf) {
	let owners = new Map(), match = createMatcher(wanted, resolve), claim = (path, owner) => {
		path !== void 0 && !owners.has(path) && owners.set(path, owner);
	};
	for (let { extraction } of files) for (let { owner, paths } of extraction.owned ?? []) {
		let known = ownerOf(extraction.extractor, owner);
		if (known !== void 0) for (let path of paths) claim(match(path), known);
	}
	return { of: (path) => owners.get(path) };
}
function createMatcher(wanted, resolve) {
	let byDirectory = new Map(), allNames = new Set();
	for (let path of wanted) {
		let name = nameOf(path), directory = directoryOf(path);
		allNames.add(name);
		let names = byDirectory.get(directory);
		names === void 0 ? byDirectory.set(directory, new Map([[name, path]])) : names.set(name, path);
	}
	let known = new Map();
	return (path) => {
		let name = nameOf(path);
		if (!allNames.has(name)) return;
		let directory = directoryOf(path);
		return known.has(directory) || known.set(directory, byDirectory.get(resolve(directory) ?? directory)), known.get(directory)?.get(name);
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function directoryOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function listStatuses(extractors, { files }, packages, problems) {
	let fileCounts = count$1(files.map(({ extraction }) => extraction.extractor)), packageCounts = count$1(packages.map(({ extractor }) => extractor)), troubled = countUnreadable(problems);
	return extractors.map(({ id, version }) => {
		let found = packageCounts.get(id) ?? 0, trouble = found > 0 ? "partial" : "failed", unreadable = troubled.get(id)?.size ?? 0, lost = unreadable > 0 ? { unreadable } : {};
		return {
			id,
			version,
			files: fileCounts.get(id) ?? 0,
			packages: found,
			...lost,
			status: unreadable > 0 ? trouble : "ok"
		};
	});
}
function countUnreadable(problems) {
	let files = new Map();
	for (let { severity, where } of problems) {
		if (severity !== "error" || where?.plugin === void 0) continue;
		let known = files.get(where.plugin) ?? new Set();
		files.set(where.plugin, known.add(where.path ?? ""));
	}
	return files;
}
function count$1(ids) {
	let counts = new Map();
	for (let id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
function assembleInventory({ image, reports, extractors }) {
	let osExtractors = new Set(extractors.flatMap(({ id, family }) => family === "os" ? [id] : [])), binaryExtractors = new Set(extractors.flatMap(({ id, family }) => family === "binary" ? [id] : [])), squashed = squashLayers(reports, (id) => osExtractors.has(id)), distro = detectDistro(squashed), { finds, problems } = collectFinds(squashed, extractors, distro), isOs = ({ extractor }) => osExtractors.has(extractor), owners = findOwners(squashed, listQuestions(squashed, finds, isOs), indexOwners(finds.filter(isOs))), packages = mergeFinds(finds.map((find) => isOs(find) ? find : withOwner(find, owners)).filter((find) => !isExplained(find, binaryExtractors))), allProblems = [
		...squashed.problems,
		...problems,
		...missHistory(image),
		...missDistro(distro, packages, osExtractors)
	];
	return {
		image,
		...distro === void 0 ? {} : { distro },
		packages,
		extractors: listStatuses(extractors, squashed, packages, allProblems),
		problems: allProblems.sort(compareProblems),
		unexplained: summarize(squashed, owners)
	};
}
function listQuestions({ executables }, finds, isOs) {
	let evidence = finds.flatMap((find) => isOs(find) ? [] : [fileOf(find.location.path)]);
	return new Set([...evidence, ...executables.map(({ path }) => path)]);
}
function indexOwners(finds) {
	let owners = new Map();
	for (let { extractor, found, purl, location } of finds) for (let name of [`${found.name}:${found.arch ?? ""}`, found.name]) {
		let key = `${extractor}\n${name}`;
		owners.has(key) || owners.set(key, {
			purl,
			layer: location.layer
		});
	}
	return (extractor, name) => owners.get(`${extractor}\n${name}`) ?? owners.get(`${extractor}\n${name.replace(/:[^:]*$/, "")}`);
}
function withOwner(find, owners) {
	let owner = owners.of(fileOf(find.location.path));
	return owner !== void 0 && (find.replacedIn === void 0 || find.replacedIn <= (owner.layer ?? Infinity)) ? {
		...find,
		ownedBy: owner.purl
	} : find;
}
function isExplained({ extractor, ownedBy }, binaryExtractors) {
	return ownedBy !== void 0 && binaryExtractors.has(extractor);
}
function missHistory({ historySteps, layers }) {
	return historySteps === void 0 ? [] : [{
		severity: "warning",
		code: "HISTORY_MISMATCH",
		message: `The image has ${layers.length} layers and a history of ${historySteps} steps that made one, so no layer is named by its instruction.`,
		hint: "Squashed images and some builders bring this about; the findings stand."
	}];
}
function summarize({ executables }, owners) {
	let files = executables.filter(({ path }) => owners.of(path) === void 0), largest = files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, 20);
	return {
		count: files.length,
		largest
	};
}
const WITHOUT_DISTRO = new Set([
	"bitnami",
	"nix",
	"snap"
]);
function missDistro(distro, packages, osExtractors) {
	let count = packages.filter(({ extractor, type }) => osExtractors.has(extractor) && !WITHOUT_DISTRO.has(type)).length;
	return distro !== void 0 || count === 0 ? [] : [{
		severity: "warning",
		code: "DISTRO_UNKNOWN",
		message: `The image has ${count} packages of an operating system but no file that says which one.`,
		hint: "Keep etc/os-release in the image."
	}];
}
function compareProblems(a, b) {
	let [left, right] = [a, b].map(({ where, code, message }) => [
		where?.path ?? "",
		code,
		message,
		where?.plugin ?? ""
	].join("\n"));
	return left === right ? (a.where?.layer ?? 0) - (b.where?.layer ?? 0) : (left ?? "") < (right ?? "") ? -1 : 1;
}
var require_scan = __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids(), require_deprecated()), exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) return index += match[0].length, match[0];
			} else if (source.indexOf(value, index) === index) return index += value.length, value;
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			for (var string, possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			], i = 0; i < possibilities.length && (string = read(possibilities[i]), !string); i++);
			if (string === "+" && index > 1 && source[index - 2] === " ") throw Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index, string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		for (var tokens = []; hasMore() && (skipWhitespace(), hasMore());) {
			var token = parseToken();
			if (!token) throw Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
})), require_parse = __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) return next(), t.string;
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") return next(), t.string;
				throw Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index, string = "", t = token();
			if (t.type === "DOCUMENTREF" && (next(), string += "DocumentRef-" + t.string + ":", !parseOperator(":"))) throw Error("Expected `:` after `DocumentRef-...`");
			if (t = token(), t === null) throw Error("Unexpected end of input");
			if (t.type === "LICENSEREF") {
				next(), string += "LicenseRef-" + t.string;
				var node = { license: string }, exception = parseWith();
				return exception && (node.exception = exception), node;
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				parseOperator("+") && (node.plus = !0);
				var exception = parseWith();
				return exception && (node.exception = exception), node;
			}
		}
		function parseParenthesizedExpression() {
			if (parseOperator("(")) {
				var expr = parseExpression();
				if (!parseOperator(")")) throw Error("Expected `)`");
				return expr;
			}
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (left) {
					if (!parseOperator(operator)) return left;
					var right = parseBinaryOp();
					if (!right) throw Error("Expected expression");
					return {
						left,
						conjunction: operator.toLowerCase(),
						right
					};
				}
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom)), node = parseExpression();
		if (!node || hasMore()) throw Error("Syntax error");
		return node;
	};
})), require_spdx_expression_parse = __commonJSMin(((exports, module) => {
	var scan = require_scan(), parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
})), import_spdx_license_ids = __toESM(require_spdx_license_ids(), 1), import_deprecated = __toESM(require_deprecated(), 1), import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
const ALIASES = new Map([
	["afl-2.1", "AFL-2.1"],
	["apache 2", "Apache-2.0"],
	["apache 2.0", "Apache-2.0"],
	["apache license 2.0", "Apache-2.0"],
	["apache-2", "Apache-2.0"],
	["apache2", "Apache-2.0"],
	["apachev2", "Apache-2.0"],
	["artistic", "Artistic-1.0-Perl"],
	["artistic-2", "Artistic-2.0"],
	["asl 2.0", "Apache-2.0"],
	["bsd-2-clauses", "BSD-2-Clause"],
	["bsd-3-clauses", "BSD-3-Clause"],
	["bsd 2-clause", "BSD-2-Clause"],
	["bsd 3-clause", "BSD-3-Clause"],
	["2-clause bsd", "BSD-2-Clause"],
	["3-clause bsd", "BSD-3-Clause"],
	["modified bsd", "BSD-3-Clause"],
	["new bsd", "BSD-3-Clause"],
	["new bsd license", "BSD-3-Clause"],
	["simplified bsd", "BSD-2-Clause"],
	["boost", "BSL-1.0"],
	["boost software license 1.0 (bsl-1.0)", "BSL-1.0"],
	["bsl1.0", "BSL-1.0"],
	["cc0", "CC0-1.0"],
	["cc0 1.0", "CC0-1.0"],
	["cddl-1", "CDDL-1.0"],
	["cpl-1", "CPL-1.0"],
	["epl-1", "EPL-1.0"],
	["epl-2", "EPL-2.0"],
	["expat", "MIT"],
	["freetype", "FTL"],
	["isc license", "ISC"],
	["isc license (iscl)", "ISC"],
	["jquery", "MIT"],
	["libpng", "Libpng"],
	["mit license", "MIT"],
	["mit/x11", "MIT"],
	["mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["mplv1.1", "MPL-1.1"],
	["mplv2.0", "MPL-2.0"],
	["mpl-2", "MPL-2.0"],
	["mpl2", "MPL-2.0"],
	["openssl", "OpenSSL"],
	["psf-2", "PSF-2.0"],
	["python-2.0", "Python-2.0"],
	["sil", "OFL-1.1"],
	["sil-1.1", "OFL-1.1"],
	["the mit license", "MIT"],
	["the mit license (mit)", "MIT"],
	["the unlicense", "Unlicense"],
	["the unlicense (unlicense)", "Unlicense"],
	["unicode-dfs-2016", "Unicode-DFS-2016"],
	["vim", "Vim"],
	["w3c", "W3C"],
	["x11", "X11"],
	["zlib/libpng", "Zlib"],
	["zlib/png", "Zlib"],
	["zpl 2.1", "ZPL-2.1"]
]), EXCEPTIONS = new Map([
	["autoconf 2", "Autoconf-exception-2.0"],
	["autoconf 3", "Autoconf-exception-3.0"],
	["bison", "Bison-exception-2.2"],
	["bison-2.2", "Bison-exception-2.2"],
	["classpath", "Classpath-exception-2.0"],
	["classpath-2.0", "Classpath-exception-2.0"],
	["font", "Font-exception-2.0"],
	["gcc", "GCC-exception-3.1"],
	["gcc-3.1", "GCC-exception-3.1"],
	["gcc runtime library", "GCC-exception-3.1"],
	["libtool", "Libtool-exception"],
	["linux-syscall-note", "Linux-syscall-note"],
	["llvm", "LLVM-exception"]
]);
function createLicenseNormalizer(correctText) {
	let cache = new Map(), normalize = (text) => {
		let known = cache.get(text);
		if (known !== void 0) return known;
		let clean = text.slice(0, 200).replace(/\s+/g, " ").trim(), normal = text.length > 200 ? clean : toSpdx(clean, correctText) ?? clean;
		return cache.size >= 5e3 && cache.clear(), cache.set(text, normal), normal;
	};
	return (licenses) => {
		let normal = licenses.map(normalize).filter((license) => license !== "");
		return normal.length < 2 ? normal : [...new Set(normal)];
	};
}
const IDS = new Map([...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [id.toLowerCase(), id]));
function toSpdx(text, correctText) {
	let id = text.toLowerCase();
	return toGnu(text) ?? toExpression(text) ?? IDS.get(id) ?? ALIASES.get(id) ?? toCompound(text, correctText) ?? toException(text, correctText) ?? guess(text, correctText);
}
function toExpression(text) {
	try {
		return formatExpression((0, import_spdx_expression_parse.default)(text));
	} catch {
		return;
	}
}
function formatExpression(info) {
	if ("conjunction" in info) return [info.left, info.right].map((side) => "conjunction" in side && side.conjunction === "or" && info.conjunction === "and" ? `(${formatExpression(side)})` : formatExpression(side)).join(` ${info.conjunction.toUpperCase()} `);
	let license = `${info.license}${info.plus ? "+" : ""}`;
	return `${toGnu(license) ?? license}${info.exception === void 0 ? "" : ` WITH ${info.exception}`}`;
}
const OPERATORS = [
	[/, and /i, " AND "],
	[/, or /i, " OR "],
	[/ or (?!later|newer|any )/i, " OR "],
	[/ and /i, " AND "],
	[/ & /, " AND "],
	[/ ?\/ ?/, " OR "]
];
function toCompound(text, correctText) {
	let operator = OPERATORS.find(([separator]) => separator.test(text));
	if (operator === void 0) return;
	let [separator, joint] = operator, parts = text.split(separator).map((part) => toSpdx(part.replace(/^\((.*)\)$/, "$1").trim(), correctText));
	if (!parts.some((part) => part === void 0)) return toExpression([...new Set(parts)].map((part) => part?.includes(joint === " AND " ? " OR " : " AND ") ? `(${part})` : part).join(joint));
}
const GNU_NAME = /^(?:the )?(?:gnu )?(lesser |library |affero )?general public licen[cs]e/i, GNU = /^(a|l)?gpl[- ]?(?:v(?:ersion)?\.? ?)?(\d)(?:\.(\d))?(?:\.0)?( ?\+|[ -](?:or[ -](?:later|newer|any later version)|only))?(?: license)?(?: \([al]?gpl[^)]*\))?$/i, FREE_DOCUMENTATION = /^gfdl(-niv)?-(\d\.\d)(\+)?$/i;
function toGnu(text) {
	let short = text.replace(GNU_NAME, (_, kind) => `${{
		l: "L",
		a: "A"
	}[kind?.charAt(0).toLowerCase() ?? ""] ?? ""}GPL`).replace(",", ""), [, family = "", major = "", minor = "0", later = ""] = GNU.exec(short) ?? [];
	if (major !== "") return keepValid(`${family.toUpperCase()}GPL-${major}.${minor}-${/\+|later|newer/i.test(later) ? "or-later" : "only"}`);
	let [, invariant, version, orLater] = FREE_DOCUMENTATION.exec(text) ?? [];
	return version === void 0 ? void 0 : keepValid(`GFDL-${version}${invariant ? "-no-invariants" : ""}-${orLater ? "or-later" : "only"}`);
}
function toException(text, correctText) {
	let [, base = "", name = ""] = /^(.+?) with (?:the )?(.+)$/i.exec(text) ?? [];
	if (base === "") return;
	let license = toSpdx(base, correctText), key = name.toLowerCase().replace(/[ -]?exception(?=$|[ -])/, "").trim(), exception = EXCEPTIONS.get(key) ?? EXCEPTIONS.get(`${key} ${/\d/.exec(license ?? "")?.[0] ?? ""}`);
	return license === void 0 || exception === void 0 ? void 0 : keepValid(`${license} WITH ${exception}`);
}
function guess(text, correctText) {
	if (!/\d/.test(text) || /\+|later|newer|\bwith\b|[,;&|]|\b(?:and|or)\b/i.test(text.replace(/, version/i, " version"))) return;
	let corrected = correctText(text, { upgrade: !1 });
	return corrected !== null && sameNumbers(text, corrected) ? corrected : void 0;
}
function sameNumbers(text, corrected) {
	let given = new Set(text.match(/\d+/g));
	return (corrected.match(/\d+/g) ?? []).every((number) => number === "0" || given.has(number));
}
function keepValid(expression) {
	try {
		return (0, import_spdx_expression_parse.default)(expression), expression;
	} catch {
		return;
	}
}
async function spellLicenses(inventory) {
	let isUnknown = !1, spelled = respell(inventory, createLicenseNormalizer(() => (isUnknown = !0, null)));
	return isUnknown ? respell(inventory, createLicenseNormalizer((await import("./spdx-correct.js").then((m) => __toESM(m.default, 1))).default)) : spelled;
}
function respell(inventory, normalize) {
	let packages = inventory.packages.map((pkg) => pkg.licenses === void 0 ? pkg : {
		...pkg,
		licenses: normalize(pkg.licenses)
	});
	return {
		...inventory,
		packages
	};
}
function encodeLayerReport(report) {
	return JSON.stringify(report);
}
function decodeLayerReport(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return isLayerReport(value) ? value : void 0;
}
const text = (value) => typeof value == "string", flag = (value) => typeof value == "boolean", count = (value) => Number.isSafeInteger(value) && value >= 0, oneOf = (...words) => (value) => words.includes(value), list = (check) => (value) => Array.isArray(value) && value.every(check), table = (check) => (value) => isObject(value) && Object.values(value).every(check);
function shape(required, optional = {}) {
	let checks = new Map([...Object.entries(required), ...Object.entries(optional)]), needed = Object.keys(required);
	return (value) => {
		if (!isObject(value)) return !1;
		for (let key of Object.keys(value)) if (checks.get(key)?.(value[key]) !== !0) return !1;
		return needed.every((key) => Object.hasOwn(value, key));
	};
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
const texts = list(text), problem = shape({
	severity: oneOf("error", "warning"),
	code: text,
	message: text
}, {
	hint: text,
	where: shape({}, {
		path: text,
		layer: count,
		plugin: text,
		url: text,
		record: text
	})
}), foundPackage = shape({
	type: text,
	name: text,
	version: text
}, {
	arch: text,
	source: shape({
		name: text,
		version: text
	}),
	licenses: texts,
	supplier: text,
	homepage: text,
	module: text,
	isThirdParty: flag,
	confidence: oneOf("exact", "derived", "guessed"),
	evidence: text,
	qualifiers: table(text),
	dependsOn: texts,
	path: text,
	isApplication: flag
}), fileExtraction = shape({
	extractor: text,
	path: text
}, {
	packages: list(foundPackage),
	owned: list(shape({
		owner: text,
		paths: texts
	})),
	notes: list(shape({
		kind: text,
		subject: text,
		values: texts
	})),
	problems: list(problem)
}), isLayerReport = shape({
	schema: oneOf(1),
	diffId: isDigest,
	files: list(fileExtraction),
	whiteouts: texts,
	opaques: texts,
	links: table(text),
	shadows: texts,
	executables: list(shape({
		path: text,
		size: count
	})),
	problems: list(problem),
	entries: count,
	bytes: count
}, { directories: texts });
function compileClaims(extractors) {
	let tables = {
		paths: new Map(),
		basenames: new Map(),
		directories: new Map(),
		extensions: new Map(),
		tails: []
	}, magic = new Map();
	for (let [order, extractor] of extractors.entries()) for (let claim of extractor.claims) "magic" in claim ? addTo(magic, claim.magic, extractor) : addRule(tables, claim, order);
	return {
		find: (path) => findOrders(tables, path)?.flatMap((order) => extractors[order] ?? []),
		magic,
		mayHide: compileHiding(extractors.flatMap(({ claims }) => claims))
	};
}
function findOrders(tables, path) {
	let slash = path.lastIndexOf("/"), dot = path.lastIndexOf("."), found = collect(void 0, tables.paths.get(path), path);
	return found = collect(found, tables.basenames.get(slash < 0 ? path : path.slice(slash + 1)), path), tables.directories.size > 0 && slash > 0 && (found = collect(found, tables.directories.get(path.slice(0, slash)), path)), dot > slash && (found = collect(found, tables.extensions.get(path.slice(dot)), path)), tables.tails.length > 0 && (found = collect(found, tables.tails, path)), found === void 0 || found.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b);
}
function collect(found, rules, path) {
	if (rules === void 0) return found;
	let all = found;
	for (let rule of rules) (rule.accepts === void 0 || rule.accepts(path)) && (all === void 0 ? all = [rule.order] : all.push(rule.order));
	return all;
}
function addRule(tables, claim, order) {
	"path" in claim ? addTo(tables.paths, claim.path, { order }) : "basename" in claim ? addTo(tables.basenames, claim.basename, narrow(order, compileAbove(claim))) : "directory" in claim ? addTo(tables.directories, claim.directory, narrow(order, compileSuffix(claim.suffix))) : addSuffix(tables, claim, order);
}
function addSuffix(tables, claim, order) {
	let { suffix } = claim, endsSo = (path) => path.endsWith(suffix), isBelow = compileAbove(claim), rule = narrow(order, isBelow === void 0 ? endsSo : (path) => endsSo(path) && isBelow(path)), slash = suffix.lastIndexOf("/"), dot = suffix.lastIndexOf(".");
	slash >= 0 ? addTo(tables.basenames, suffix.slice(slash + 1), rule) : dot >= 0 ? addTo(tables.extensions, suffix.slice(dot), rule) : tables.tails.push(rule);
}
function narrow(order, accepts) {
	return accepts === void 0 ? { order } : {
		order,
		accepts
	};
}
function compileSuffix(suffix) {
	return suffix === void 0 ? void 0 : (path) => path.endsWith(suffix);
}
function compileAbove({ within, below }) {
	if (below !== void 0) {
		let pattern = RegExp(`(?:^|/)${below.split("/").map(compileComponent).join("/")}/[^/]*$`);
		return (path) => pattern.test(path);
	}
	if (within !== void 0) return (path) => path.startsWith(`${within}/`) || path.includes(`/${within}/`);
}
function compileComponent(component) {
	return component === "*" ? "[^/.@][^/]*" : component.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]+");
}
function addTo(map, key, value) {
	let list = map.get(key);
	list === void 0 ? map.set(key, [value]) : list.push(value);
}
function compileHiding(claims) {
	let names = new Set(), extensions = new Set(), parents = new Set();
	for (let claim of claims) {
		let components = listDirectories(claim);
		for (let [index, component] of components.entries()) component.includes("*") ? parents.add(components[index - 1] ?? "") : component.startsWith(".") ? extensions.add(component) : names.add(component);
	}
	return (path) => {
		let slash = path.lastIndexOf("/"), above = slash < 0 ? -1 : path.lastIndexOf("/", slash - 1);
		if (above < 0) return !0;
		let dot = path.lastIndexOf(".");
		if (names.has(path.slice(slash + 1)) || dot > slash && extensions.has(path.slice(dot))) return !0;
		let parent = path.slice(above + 1, slash);
		return parents.has(parent) || parent.startsWith("@") && parents.has("@*");
	};
}
function listDirectories(claim) {
	return "path" in claim ? claim.path.split("/").slice(0, -1) : "suffix" in claim && !("directory" in claim) ? [...claim.below?.split("/") ?? [], ...claim.suffix.split("/").slice(0, -1).filter(Boolean)] : "directory" in claim ? claim.directory.split("/") : "basename" in claim ? [...claim.within === void 0 ? [] : [claim.within], ...claim.below?.split("/") ?? []] : [];
}
const LIBRARY = /\.(?:so(?:\.[\d.]+)?|dll|exe|dylib|node)$/, CODE_ARCHIVE = /\.(?:[jwe]ar|[jh]pi|wasm)$/, DATA_EXTENSIONS = new Set("c cc cnf conf cpp css csv dat db desktop dtd el elc ent enc gif go gz h hpp html icns ico inc ini ipp jpg js json la lua map md mjs mo mod o pc ph pl pm png po pod properties ps py pyc pyi rb rst scm sed service sgml sh sql svg tcl tex tmpl toml ts ttf txt xml xpm xsd xsl yaml yml zone".split(" ")), DATA_DIRECTORY = /^(?:usr\/)?(?:share\/(?:doc|man|locale|info|zoneinfo|i18n|licenses|icons|bash-completion|perl|help)|include|lib\/locale)\//, COMMANDS = /(?:^|\/)s?bin\/[^/]+$/;
function isLibraryName(path) {
	return LIBRARY.test(path);
}
function isCodeArchive(path) {
	return CODE_ARCHIVE.test(path);
}
function isDataPath(path) {
	let dot = path.lastIndexOf(".");
	return dot > path.lastIndexOf("/") && DATA_EXTENSIONS.has(path.slice(dot + 1)) ? !COMMANDS.test(path) : DATA_DIRECTORY.test(path);
}
const MAGIC = new Map([
	[2135247942, "elf"],
	[4277009102, "mach-o"],
	[4277009103, "mach-o"],
	[3472551422, "mach-o"],
	[3489328638, "mach-o"]
]);
function sniffMagic(head) {
	if (head.length < 8) return;
	if (head[0] === 77 && head[1] === 90) return "pe";
	let view = new DataView(head.buffer, head.byteOffset, head.length), word = view.getUint32(0);
	return word === 3405691582 ? view.getUint32(4) < 40 ? "mach-o" : void 0 : MAGIC.get(word);
}
function refuseSize(entry, { id, maxBytes = 67108864 }) {
	if (!(entry.size <= maxBytes)) return {
		severity: "error",
		code: "ENTRY_TOO_LARGE",
		message: `${entry.path} is ${entry.size} bytes; ${id} reads files up to ${maxBytes} bytes.`,
		where: {
			path: entry.path,
			plugin: id
		}
	};
}
function runExtractor(extractor, file, isReachable) {
	let { id } = extractor;
	try {
		return {
			extractor: id,
			path: file.path,
			...tidy(extractor.extract(file), id, isReachable)
		};
	} catch (error) {
		let reason = error instanceof Error ? error.message : String(error), message = `${file.path} could not be read by ${id}: ${reason}`;
		return {
			extractor: id,
			path: file.path,
			problems: [{
				severity: "error",
				code: "ENTRY_UNREADABLE",
				message,
				where: {
					path: file.path,
					plugin: id
				}
			}]
		};
	}
}
function tidy({ packages = [], owned = [], notes = [], problems = [] }, plugin, isReachable) {
	let reachable = owned.flatMap(({ owner, paths }) => {
		let kept = paths.filter(isReachable);
		return kept.length === 0 ? [] : [{
			owner,
			paths: kept
		}];
	});
	return {
		...packages.length > 0 ? { packages } : {},
		...reachable.length > 0 ? { owned: reachable } : {},
		...notes.length > 0 ? { notes } : {},
		...problems.length > 0 ? { problems: problems.slice(0, 100).map((problem) => ({
			...problem,
			where: {
				...problem.where,
				plugin
			}
		})) } : {}
	};
}
function openClaimedFile({ path, mode }, content) {
	return {
		path,
		mode,
		size: content.size,
		bytes: () => content.bytes(),
		read: (offset, length) => content.read(offset, length),
		text: () => {
			let bytes = content.bytes();
			return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
		}
	};
}
const MAX_KEPT = 134217728;
var LayerRecorder = class {
	#claims;
	#standing = new Map();
	#whiteouts = new Set();
	#opaques = new Set();
	#problems = [];
	#kept = 0;
	#executables = 0;
	#pending;
	#claimants;
	#isCandidate = !1;
	constructor(claims) {
		this.#claims = claims;
	}
	entry(entry) {
		let { kind, path } = entry;
		return kind === "whiteout" || kind === "opaque" ? (this.#mayKeep(path.length) && (kind === "whiteout" ? this.#whiteouts : this.#opaques).add(path), !1) : (this.#standing.delete(path), kind === "file" ? this.#enterFile(entry) : kind === "hardlink" ? this.#claims.find(path) !== void 0 : (kind === "symlink" ? this.#enterLink(path, entry.target ?? "") : this.#mark(path, kind === "directory" ? "directory" : "shadow"), !1));
	}
	content(entry, content) {
		let { path } = entry, named = this.#claimants ?? [], kind = this.#isCandidate ? sniffMagic(content.read(0, 8)) : void 0, sniffed = (kind === void 0 ? void 0 : this.#claims.magic.get(kind)) ?? [], file = openClaimedFile(entry, content), run = (extractor) => {
			let refusal = refuseSize(entry, extractor);
			return refusal ? failed(extractor, path, refusal) : runExtractor(extractor, file, (owned) => this.#isReachable(owned));
		}, others = sniffed.filter((extractor) => !named.includes(extractor)), extractions = [...named.map(run), ...keepOneRefusal(others.map(run).filter(isTelling))];
		!extractions.some(({ packages }) => packages !== void 0) && (kind !== void 0 || isCodeArchive(path)) ? this.#enterExecutable(entry, extractions) : extractions.length > 0 ? this.#standing.set(path, { files: extractions }) : this.#enterShadow(path);
	}
	problem(problem) {
		let path = problem.where?.path, claimants = path === void 0 ? void 0 : this.#claims.find(path);
		path === void 0 || claimants === void 0 ? (this.#pending !== void 0 && path === this.#pending.path && this.#enterExecutable(this.#pending), this.#problems.length < 1e3 && this.#problems.push(problem)) : this.#standing.set(path, { files: claimants.map((extractor) => failed(extractor, path, problem)) });
	}
	finish(diffId, stats) {
		let all = [...this.#standing], marked = (wanted) => all.flatMap(([path, { mark }]) => mark === wanted ? [path] : []).sort(), links = all.flatMap(([path, { target }]) => target === void 0 ? [] : [[path, target]]);
		return {
			schema: 1,
			diffId,
			files: all.flatMap(([, { files }]) => files ?? []),
			whiteouts: [...this.#whiteouts].sort(),
			opaques: [...this.#opaques].sort(),
			links: Object.fromEntries(links.sort(([a], [b]) => a < b ? -1 : 1)),
			shadows: marked("shadow"),
			directories: marked("directory"),
			executables: all.flatMap(([path, { size }]) => size === void 0 ? [] : [{
				path,
				size
			}]),
			problems: this.#problems,
			entries: stats.entries,
			bytes: stats.bytes
		};
	}
	#enterFile(entry) {
		let { path, size, mode } = entry, isProgram = isExecutable(path, mode);
		if (this.#pending = entry, this.#claimants = this.#claims.find(path), this.#isCandidate = isProgram && size >= 64 && this.#claims.magic.size > 0 && !isCodeArchive(path), this.#claimants === void 0) return this.#isCandidate || this.#enterUnclaimed(entry, isProgram);
		let refused = this.#claimants.map((extractor) => refuseSize(entry, extractor));
		return this.#isCandidate || refused.some((problem) => problem === void 0) ? !0 : (this.#standing.set(path, { files: this.#claimants.map((extractor, index) => failed(extractor, path, refused[index])) }), !1);
	}
	#enterUnclaimed(entry, isProgram) {
		return isProgram ? entry.size >= 64 ? this.#enterExecutable(entry) : this.#enterShadow(entry.path) : this.#mark(entry.path, "shadow"), !1;
	}
	#enterShadow(path) {
		this.#mayKeep(path.length) && this.#standing.set(path, { mark: "shadow" });
	}
	#enterLink(path, target) {
		target.length > 4096 ? this.#enterShadow(path) : this.#mayKeep(path.length + target.length) && this.#standing.set(path, { target });
	}
	#enterExecutable({ path, size }, files = []) {
		this.#executables += 1;
		let isKept = this.#executables <= 2e4;
		(isKept || files.length > 0) && this.#standing.set(path, {
			...files.length > 0 ? { files } : {},
			...isKept ? { size } : {}
		});
	}
	#mark(path, mark) {
		(this.#claims.mayHide(path) || mark === "directory" && this.#claims.find(path) !== void 0) && this.#mayKeep(path.length) && this.#standing.set(path, { mark });
	}
	#isReachable(path) {
		return !isDataPath(path) || this.#claims.find(path) !== void 0;
	}
	#mayKeep(length) {
		let before = this.#kept;
		return this.#kept += length + 64, this.#kept <= MAX_KEPT || (before <= MAX_KEPT && this.#problems.push({
			severity: "error",
			code: "LAYER_LIMIT",
			message: "The layer has more names of links, removals and directories than are kept; what it hides may be incomplete."
		}), !1);
	}
};
function isExecutable(path, mode) {
	return isLibraryName(path) || isCodeArchive(path) || !!(mode & 73) && !isDataPath(path);
}
function isTelling({ packages, owned, notes, problems }) {
	return packages !== void 0 || owned !== void 0 || notes !== void 0 || problems !== void 0;
}
function keepOneRefusal(extractions) {
	let isRefusal = ({ problems }) => problems?.[0]?.code === "ENTRY_TOO_LARGE", first = extractions.find(isRefusal);
	return extractions.filter((extraction) => extraction === first || !isRefusal(extraction));
}
function failed({ id }, path, problem) {
	return {
		extractor: id,
		path,
		...problem ? { problems: [{
			...problem,
			where: {
				...problem.where,
				plugin: id
			}
		}] } : {}
	};
}
function createLayerAnalyzer(extractors) {
	let claims = compileClaims(extractors), identity = [
		1,
		1,
		...extractors.map(({ id, version, claims: wanted, maxBytes }) => [
			id,
			version,
			wanted,
			maxBytes
		])
	];
	return {
		key: createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16),
		begin: () => new LayerRecorder(claims)
	};
}
function createLayerStore(blobs, local) {
	let keyOf = (digest, analyzer) => `${digest.slice(7)}.${analyzer}.zst`;
	return {
		configs: blobs,
		async get(digest, analyzer) {
			let stored = await blobs.get(keyOf(digest, analyzer)), report = stored === void 0 ? void 0 : decode(stored);
			return report?.diffId === digest ? report : void 0;
		},
		put: (digest, report, analyzer) => {
			let params = { [constants.ZSTD_c_checksumFlag]: 1 };
			return blobs.put(keyOf(digest, analyzer), zstdCompressSync(Buffer.from(encodeLayerReport({
				...report,
				diffId: digest
			})), { params }));
		},
		...local ? { local: createLayerStore(local) } : {}
	};
}
function decode(stored) {
	try {
		return decodeLayerReport(zstdDecompressSync(stored, { maxOutputLength: 268435456 }).toString());
	} catch {
		return;
	}
}
const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y, ASSIGN = /[ \t]*=[ \t]*/y, QUOTED = /"((?:[^"\\]|\\.)*)"/y;
function parseChallenges(header) {
	let challenges = [];
	if (header.length > 8192) return challenges;
	for (let at = 0; at < header.length;) {
		let name = match(TOKEN, header, at);
		if (name === void 0) {
			at += 1;
			continue;
		}
		at += name[0].length;
		let assign = match(ASSIGN, header, at), value = assign && readValue(header, at + assign[0].length);
		assign && value ? (at += assign[0].length + value.length, challenges.at(-1)?.parameters.set(name[0].toLowerCase(), value.text)) : challenges.push({
			scheme: name[0].toLowerCase(),
			parameters: new Map()
		});
	}
	return challenges;
}
function readValue(header, at) {
	let quoted = match(QUOTED, header, at);
	if (quoted) return {
		text: (quoted[1] ?? "").replace(/\\(.)/g, "$1"),
		length: quoted[0].length
	};
	let token = match(TOKEN, header, at);
	return token && {
		text: token[0],
		length: token[0].length
	};
}
function match(pattern, text, at) {
	return pattern.lastIndex = at, pattern.exec(text) ?? void 0;
}
const TRANSIENT = new Set([
	"ECONNRESET",
	"ECONNREFUSED",
	"ECONNABORTED",
	"EPIPE",
	"ETIMEDOUT",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN"
]);
function isTransient(error) {
	return isTidegateError(error) ? error.code === "NETWORK_TIMEOUT" || error.code === "NETWORK_CUT" : error instanceof Error ? error.name === "AbortError" || error.name === "TimeoutError" || "code" in error && TRANSIENT.has(String(error.code)) : !1;
}
var Refusal = class {
	status;
	retryAfter;
	constructor(response, now) {
		this.status = response.status, this.retryAfter = readRetryAfter(response.headers["retry-after"], now);
	}
};
async function tryRepeatedly({ what, patience, attempt, giveUp }, cx) {
	let deadline = cx.clock.now() + patience.total, waited = 0;
	for (let count = 1;; count++) {
		let outcome = await attemptOnce(attempt, cx.signal);
		if (!(outcome instanceof Refusal) && !(outcome instanceof Failure)) return outcome;
		let pause = choosePause(outcome, count, patience);
		if (waited += pause, count >= patience.attempts || waited > patience.waiting || cx.clock.now() + pause > deadline) throw giveUp(explain(outcome, count));
		cx.logger.debug(`${what}: ${describe$2(outcome)}; attempt ${count + 1} in ${Math.round(pause)} ms`), await cx.clock.sleep(pause, cx.signal);
	}
}
var Failure = class {
	cause;
	constructor(cause) {
		this.cause = cause;
	}
};
async function attemptOnce(attempt, signal) {
	try {
		return await attempt();
	} catch (error) {
		if (!signal.aborted && isTransient(error)) return new Failure(error);
		throw error;
	}
}
function choosePause(outcome, count, patience) {
	return (outcome instanceof Refusal ? outcome.retryAfter : void 0) ?? patience.backoff * 2 ** (count - 1) * (.5 + Math.random());
}
function explain(outcome, count) {
	let reason = `${describe$2(outcome)} (${count === 1 ? "one attempt" : `${count} attempts`})`;
	return outcome instanceof Failure ? {
		reason,
		cause: outcome.cause
	} : {
		reason,
		status: outcome.status
	};
}
function describe$2(outcome) {
	if (outcome instanceof Failure) return outcome.cause instanceof Error ? outcome.cause.message || outcome.cause.name : "the connection failed";
	let asked = outcome.retryAfter === void 0 ? "" : ` and asks to wait ${Math.ceil(outcome.retryAfter / 1e3)} s`;
	return `the host answers ${outcome.status}${asked}`;
}
function readRetryAfter(value, now) {
	if (value === void 0) return;
	if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
	let date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
async function explainAnswer(response, what) {
	let { status } = response, words = await readWords(response);
	return new TidegateError(codeOf(status), `${what}: the registry answers ${status}${words === "" ? "" : ` (${words})`}`, { context: { status } });
}
function codeOf(status) {
	return status === 404 || status === 410 ? "REGISTRY_NOT_FOUND" : status === 401 || status === 403 ? "REGISTRY_DENIED" : "REGISTRY_FAILED";
}
async function readWords(response) {
	try {
		let body = JSON.parse((await readUpTo(response.body, 16384)).toString()), errors = body?.errors, { code, message } = (Array.isArray(errors) ? errors[0] : body) ?? {};
		return [code, message].filter((word) => typeof word == "string" && word !== "").join(": ").replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, 300);
	} catch {
		return "";
	} finally {
		response.discard();
	}
}
async function readUpTo(body, limit, what = "an answer") {
	let parts = [], size = 0;
	for await (let chunk of body) {
		if (size += chunk.length, size > limit) throw new TidegateError("REGISTRY_FAILED", `${what} is larger than ${limit} bytes`);
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}
function giveUpOn(what, { reason, status, cause }) {
	return status === void 0 ? new TidegateError("REGISTRY_UNREACHABLE", `${what}: ${reason}`, { cause }) : new TidegateError("REGISTRY_FAILED", `${what}: ${reason}`, { context: { status } });
}
function explainNetworkError(error, what) {
	if (isTidegateError(error)) return error;
	let why = error instanceof Error ? error.message || error.name : "unknown reason";
	return new TidegateError("REGISTRY_UNREACHABLE", `${what} cannot be reached: ${why}`, { cause: error });
}
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
function isRedirect(status) {
	return REDIRECTS.has(status);
}
function followRedirect(from, location) {
	let base = new URL(from);
	if (location === void 0 || !URL.canParse(location, from)) return { refusal: `${base.host} redirects to nowhere` };
	let target = new URL(location, from);
	return target.protocol !== "https:" && target.protocol !== base.protocol ? { refusal: `${base.host} redirects to an insecure address` } : (target.origin !== base.origin && (target.username = "", target.password = ""), { url: target.href });
}
async function sendFollowing(outgoing, cx) {
	let { origin } = new URL(outgoing.url), url = outgoing.url;
	for (let hops = 0; hops <= 5; hops++) {
		let isHome = new URL(url).origin === origin, response = await sendOnce({
			...outgoing,
			url,
			authorization: isHome ? outgoing.authorization : void 0
		}, cx);
		if (!isRedirect(response.status)) return response;
		response.discard();
		let target = followRedirect(url, response.headers.location);
		if ("refusal" in target) throw new TidegateError("REGISTRY_FAILED", target.refusal);
		url = target.url;
	}
	throw new TidegateError("REGISTRY_FAILED", `${new URL(origin).host} redirects more than 5 times`);
}
async function sendOnce({ url, method, headers, authorization, body }, cx) {
	let { host, protocol } = new URL(url), tls = protocol === "https:" ? await cx.hosts.tls(host) : void 0;
	try {
		return await cx.http.request({
			url,
			headers: {
				...headers,
				...authorization === void 0 ? {} : { authorization }
			},
			signal: cx.signal,
			headersTimeout: cx.limits.headers,
			stallTimeout: cx.limits.stall,
			...method ? { method } : {},
			...body ? { body: body() } : {},
			...tls ? { tls } : {}
		});
	} catch (error) {
		throw cx.signal.throwIfAborted(), isTransient(error) ? error : explainNetworkError(error, host);
	}
}
function refusalOf(response, cx) {
	let { status } = response;
	if (!(status !== 408 && status !== 429 && status < 500)) return response.discard(), new Refusal(response, cx.clock.now());
}
function fetchToken(request, cx) {
	let { host } = new URL(request.realm), what = `asking ${host} for a token`;
	return tryRepeatedly({
		what,
		patience: cx.limits,
		attempt: async () => {
			let asked = cx.clock.now(), response = await sendFollowing(request.credentials?.kind === "identity" ? exchange(request) : ask$1(request), cx);
			return refusalOf(response, cx) ?? readToken(response, {
				host,
				asked,
				isAnonymous: request.credentials === void 0
			});
		},
		giveUp: (why) => giveUpOn(what, why)
	}, cx);
}
function ask$1({ realm, service, scope, credentials }) {
	let url = new URL(realm);
	return service !== "" && url.searchParams.set("service", service), url.searchParams.set("scope", scope), {
		url: url.href,
		authorization: credentials && basicHeader(credentials)
	};
}
function exchange({ realm, service, scope, credentials }) {
	let token = credentials?.kind === "identity" ? credentials.token : "", form = new URLSearchParams({
		grant_type: "refresh_token",
		service,
		client_id: "tidegate",
		scope,
		refresh_token: token
	});
	return {
		url: realm,
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: () => form.toString()
	};
}
function basicHeader(credentials) {
	if (credentials.kind === "basic") return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}
async function readToken(response, { host, asked, isAnonymous }) {
	let { status } = response;
	if (status !== 200) throw response.discard(), status !== 400 && status !== 401 && status !== 403 ? new TidegateError("REGISTRY_FAILED", `the token service at ${host} answers ${status}`, { context: { status } }) : new TidegateError("REGISTRY_DENIED", `the token service at ${host} ${isAnonymous ? "gives no token without a login" : "refuses the credentials"} (${status})`, { context: { status } });
	let { token, access_token: accessToken, expires_in: life } = parseObject(await readUpTo(response.body, 1048576, `the answer of the token service at ${host}`), host), value = [token, accessToken].find((text) => typeof text == "string" && /^[\x21-\x7e]+$/.test(text));
	if (typeof value != "string") throw new TidegateError("REGISTRY_FAILED", `the token service at ${host} sends no token`);
	return {
		value,
		expires: asked + (typeof life == "number" && life > 0 ? life : 60) * .8 * 1e3
	};
}
function parseObject(bytes, host) {
	try {
		let value = JSON.parse(bytes.toString());
		if (typeof value == "object" && value) return value;
	} catch {}
	throw new TidegateError("REGISTRY_FAILED", `the token service at ${host} answers with something else than JSON`);
}
var Authenticator = class {
	#cx;
	#source;
	#isGuessLast;
	#credentials = new Map();
	#fixed = new Map();
	#tokens = new Map();
	constructor(source, cx, isGuessLast = !1) {
		this.#source = source, this.#isGuessLast = isGuessLast, this.#cx = cx;
	}
	async header(grant) {
		let fixed = this.#fixed.get(grant.endpoint.origin);
		if (fixed !== void 0) return fixed;
		let known = this.#tokens.get(keyOf(grant));
		if (!known) return;
		let { value, expires } = await known.token;
		return expires > this.#cx.clock.now() ? `Bearer ${value}` : this.#renew(grant, known.challenge, known.token);
	}
	async answer(grant, header, sent) {
		let challenges = parseChallenges(header ?? ""), credentials = await this.#find(grant.endpoint.registry), fixed = credentials && chooseFixed(credentials, challenges);
		if (fixed !== void 0 && fixed !== sent) return this.#fixed.set(grant.endpoint.origin, fixed), fixed;
		if (challenges.length === 0) throw new TidegateError("REGISTRY_DENIED", `${grant.endpoint.registry} wants a login for ${grant.scope} and does not say of what kind`);
		let challenge = challenges.find(({ scheme }) => scheme === "bearer");
		if (fixed !== void 0 || !challenge) throw denied(grant, credentials !== void 0);
		let known = this.#tokens.get(keyOf(grant)), newer = known && `Bearer ${(await known.token).value}`;
		return newer !== void 0 && newer !== sent ? newer : this.#renew(grant, challenge, known?.token);
	}
	async refused(grant) {
		return denied(grant, await this.#find(grant.endpoint.registry) !== void 0);
	}
	async #renew(grant, challenge, stale) {
		let key = keyOf(grant), current = this.#tokens.get(key)?.token;
		if (current !== void 0 && current !== stale) return `Bearer ${(await current).value}`;
		let token = this.#fetch(grant, challenge);
		this.#tokens.set(key, {
			token,
			challenge
		});
		try {
			return `Bearer ${(await token).value}`;
		} catch (error) {
			throw this.#tokens.get(key)?.token === token && this.#tokens.delete(key), error;
		}
	}
	async #fetch({ endpoint, scope }, { parameters }) {
		let realm = checkRealm(parameters.get("realm") ?? "", endpoint), service = parameters.get("service") ?? "", credentials = await this.#find(endpoint.registry), request = {
			realm,
			service,
			scope: parameters.get("scope") || scope
		}, guesses = this.#isGuessLast ? [void 0, credentials] : [credentials, void 0], [first, second] = credentials?.isGuess ? guesses : [credentials, credentials];
		try {
			return await fetchToken({
				...request,
				credentials: first
			}, this.#cx);
		} catch (error) {
			if (first === second || !isTidegateError(error) || error.code !== "REGISTRY_DENIED") throw error;
			return fetchToken({
				...request,
				credentials: second
			}, this.#cx);
		}
	}
	#find(registry) {
		let known = this.#credentials.get(registry) ?? this.#source.find(registry);
		return this.#credentials.set(registry, known), known;
	}
};
function chooseFixed(credentials, challenges) {
	if (credentials.kind === "bearer") return `Bearer ${credentials.token}`;
	let wantsToken = challenges.some(({ scheme }) => scheme === "bearer");
	return challenges.some(({ scheme }) => scheme === "basic") && !wantsToken ? basicHeader(credentials) : void 0;
}
function checkRealm(realm, { origin, registry }) {
	let url = URL.parse(realm), isPlainAllowed = origin.startsWith("http://");
	if (url?.protocol === "https:" || url?.protocol === "http:" && isPlainAllowed) return url.href;
	throw new TidegateError("REGISTRY_FAILED", `${registry} names no safe place to ask for a token: ${JSON.stringify(realm.slice(0, 200))}`);
}
function denied({ endpoint, scope }, hasCredentials) {
	let why = hasCredentials ? "refuses the credentials for" : "wants a login, and no credentials were found, for";
	return new TidegateError("REGISTRY_DENIED", `${endpoint.registry} ${why} ${scope}`);
}
function keyOf({ endpoint, scope }) {
	return `${endpoint.origin} ${scope}`;
}
var EndpointFinder = class {
	#cx;
	#failed = new Set();
	#origins = new Map();
	constructor(cx) {
		this.#cx = cx;
	}
	mirrorsOf(registry) {
		let mirrors = this.#cx.hosts.mirrors(registry).filter((mirror) => !this.#failed.has(mirror)).map(async (mirror) => {
			let [host = "", ...folders] = mirror.split("/");
			return {
				registry: host,
				origin: await this.#originOf(host),
				folder: folders.map((folder) => `${folder}/`).join(""),
				mirror
			};
		});
		return Promise.all(mirrors);
	}
	passOver({ mirror }) {
		mirror !== void 0 && this.#failed.add(mirror);
	}
	async find(registry) {
		return {
			registry,
			origin: await this.#originOf(registry),
			folder: ""
		};
	}
	#originOf(host) {
		let known = this.#origins.get(host);
		if (known) return known;
		let origin = this.#findOrigin(host === "docker.io" ? "registry-1.docker.io" : host);
		return this.#origins.set(host, origin), origin.catch(() => this.#origins.delete(host)), origin;
	}
	async #findOrigin(host) {
		let { http, hosts, signal, limits } = this.#cx;
		if (!hosts.isInsecure(host)) return `https://${host}`;
		try {
			let tls = await hosts.tls(host);
			return (await http.request({
				url: `https://${host}/v2/`,
				signal,
				headersTimeout: limits.headers,
				...tls ? { tls } : {}
			})).discard(), `https://${host}`;
		} catch (error) {
			return signal.throwIfAborted(), isNotTls(error) ? `http://${host}` : `https://${host}`;
		}
	}
};
function isNotTls(error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return [
		"EPROTO",
		"ECONNRESET",
		"ERR_SSL_WRONG_VERSION_NUMBER",
		"ERR_SSL_PACKET_LENGTH_TOO_LONG"
	].includes(code);
}
async function askElsewhere(call, urls, session) {
	for (let url of urls.slice(0, 8)) if (isAllowed(url, session)) try {
		return await ask(call, url, session);
	} catch (error) {
		session.cx.signal.throwIfAborted(), session.cx.logger.debug(`${call.what}: ${error instanceof Error ? error.message : "unknown reason"}`);
	}
}
function isAllowed(text, { cx }) {
	let url = URL.parse(text);
	return url?.protocol === "https:" || url?.protocol === "http:" && cx.hosts.isInsecure(url.host);
}
function ask(call, url, { cx }) {
	let { host } = new URL(url), what = `${call.what} from ${host}`;
	return tryRepeatedly({
		what,
		patience: cx.limits,
		attempt: async () => {
			let response = await sendFollowing({
				...call,
				url
			}, cx);
			if (call.expected.includes(response.status)) return response;
			let refusal = refusalOf(response, cx);
			if (refusal) return refusal;
			throw await explainAnswer(response, what);
		},
		giveUp: (why) => giveUpOn(what, why)
	}, cx);
}
async function callOnce(call, at, session) {
	let { authenticator, cx } = session, name = `${at.endpoint.folder}${at.repository}`, base = `${at.endpoint.origin}/v2/${name}/`, url = new URL(call.path, base).href, grant = {
		endpoint: at.endpoint,
		scope: `repository:${name}:${call.right}`
	}, isHome = url.startsWith(`${at.endpoint.origin}/`), sent = isHome ? await authenticator.header(grant) : void 0, response = await sendFollowing({
		...call,
		url,
		authorization: sent
	}, cx);
	if (response.status === 401 && isHome) {
		response.discard();
		let authorization = await authenticator.answer(grant, response.headers["www-authenticate"], sent);
		if (response = await sendFollowing({
			...call,
			url,
			authorization
		}, cx), response.status === 401) throw response.discard(), await authenticator.refused(grant);
	}
	if (call.expected.includes(response.status)) return response;
	let refusal = refusalOf(response, cx);
	if (refusal) return refusal;
	throw await explainAnswer(response, call.what);
}
function discard(response) {
	return response.discard(), response;
}
async function takeWhole(response, take) {
	try {
		return await take(response);
	} catch (error) {
		throw response.discard(), error;
	}
}
function callAt(call, at, session, take) {
	let { what } = call;
	return tryRepeatedly({
		what,
		patience: session.cx.limits,
		attempt: async () => {
			let response = await callOnce(call, at, session);
			return response instanceof Refusal ? response : takeWhole(response, take);
		},
		giveUp: (why) => giveUpOn(what, why)
	}, session.cx);
}
async function callForReading(call, { registry, repository }, session, take) {
	let mirrors = await session.endpoints.mirrorsOf(registry);
	for (let endpoint of mirrors) try {
		return await callAt(call, {
			endpoint,
			repository
		}, session, take);
	} catch (error) {
		session.cx.signal.throwIfAborted(), isTidegateError(error) && error.code === "REGISTRY_NOT_FOUND" || session.endpoints.passOver(endpoint), session.cx.logger.debug(`mirror ${endpoint.registry} is passed over: ${error instanceof Error ? error.message : "unknown reason"}`);
	}
	return callAt(call, {
		endpoint: await session.endpoints.find(registry),
		repository
	}, session, take);
}
async function* fetchBlob(request, session) {
	let { blob } = request, progress = {
		hash: createHash("sha256"),
		position: 0,
		interruptions: 0
	}, what = labelOf(request);
	for (; progress.position < blob.size;) {
		let response = await requestFrom(progress.position, request, session);
		try {
			yield* passOn(response, {
				blob,
				what,
				progress
			});
		} catch (error) {
			await waitToResume(error, {
				what,
				progress
			}, session);
		}
	}
	let digest = `sha256:${progress.hash.digest("hex")}`;
	if (digest !== blob.digest) throw new TidegateError("REGISTRY_DATA_INVALID", `${what} does not match its digest: it is ${digest}, not ${blob.digest}`);
}
async function readBlob(request, limit, session) {
	let { size } = request.blob;
	if (size > limit) throw new TidegateError("REGISTRY_FAILED", `${labelOf(request)} has ${size} bytes; at most ${limit} are read`);
	return readUpTo(fetchBlob(request, session), limit);
}
async function readBlobRange(request, range, session) {
	let end = Math.min(range.start + range.length, request.blob.size);
	return end <= range.start ? Buffer.alloc(0) : callForReading({
		...describe$1(request),
		headers: { range: `bytes=${range.start}-${end - 1}` },
		expected: [200, 206]
	}, request.repository, session, async (response) => {
		if (response.status !== 206 || startOf(response) !== range.start) {
			response.discard();
			return;
		}
		let bytes = await readUpTo(response.body, end - range.start, labelOf(request));
		if (bytes.length === end - range.start) return bytes;
		throw new TidegateError("REGISTRY_DATA_INVALID", `${labelOf(request)}: ${bytes.length} bytes came where ${end - range.start} were asked for`);
	});
}
async function hasBlob(request, session, right = "pull") {
	let { registry, repository } = request.repository, endpoint = await session.endpoints.find(registry);
	return (await callAt({
		...describe$1(request),
		right,
		method: "HEAD",
		expected: [200, 404]
	}, {
		endpoint,
		repository
	}, session, discard)).status === 200;
}
const keep = (response) => response;
async function requestFrom(position, request, session) {
	let isRest = position > 0, call = {
		...describe$1(request),
		...isRest ? {
			headers: { range: `bytes=${position}-` },
			expected: [200, 206]
		} : {}
	};
	try {
		return await callForReading(call, request.repository, session, keep);
	} catch (error) {
		let response = isTidegateError(error) && error.code === "REGISTRY_NOT_FOUND" ? await askElsewhere(call, request.urls ?? [], session) : void 0;
		if (response) return response;
		throw error;
	}
}
async function* passOn(response, at) {
	let { blob, what, progress } = at, start = response.status === 206 ? startOf(response) : 0, announced = Number(response.headers["content-length"] ?? blob.size - start);
	if (start > progress.position || start + announced !== blob.size) throw response.discard(), new TidegateError("REGISTRY_DATA_INVALID", `${what} is announced as ${start + announced} bytes, not ${blob.size}`);
	let skip = progress.position - start;
	for await (let chunk of response.body) {
		let fresh = chunk.subarray(skip);
		if (skip -= chunk.length - fresh.length, progress.position += fresh.length, progress.position > blob.size) throw new TidegateError("REGISTRY_DATA_INVALID", `${what} is longer than ${blob.size} bytes`);
		progress.hash.update(fresh), fresh.length > 0 && (yield fresh);
	}
	if (progress.position < blob.size) throw new TidegateError("NETWORK_CUT", `${what} ended after ${progress.position} of ${blob.size} bytes`);
}
async function waitToResume(error, { what, progress }, { cx }) {
	if (cx.signal.throwIfAborted(), !isTransient(error)) throw explainNetworkError(error, what);
	progress.interruptions += 1;
	let reason = error instanceof Error ? error.message : "the connection failed";
	if (progress.interruptions > cx.limits.interruptions) throw giveUpOn(what, {
		reason: `${reason} (cut ${progress.interruptions} times, at ${progress.position} bytes)`,
		cause: error
	});
	cx.logger.debug(`${what}: ${reason}; going on at ${progress.position} bytes`), await cx.clock.sleep(cx.limits.backoff * (.5 + Math.random()), cx.signal);
}
function startOf({ headers }) {
	return Number(/^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1] ?? NaN);
}
function describe$1(request) {
	return {
		what: labelOf(request),
		path: `blobs/${request.blob.digest}`,
		right: "pull",
		expected: [200]
	};
}
function labelOf({ blob, repository, label }) {
	return `${label ?? blob.digest} of ${repository.registry}/${repository.repository}`;
}
const PUBLIC_HOSTS = {
	isInsecure: () => !1,
	mirrors: () => [],
	tls: async () => void 0
}, REGISTRY_LIMITS = {
	attempts: 4,
	backoff: 500,
	waiting: 9e4,
	total: 3e5,
	headers: 3e4,
	stall: 3e4,
	interruptions: 10,
	manifestBytes: 16777216,
	pages: 100
}, TAG = /^\w[\w.-]{0,127}$/;
async function listTags({ registry, repository }, session) {
	let endpoint = await session.endpoints.find(registry), tags = new Set(), what = `the tags of ${registry}/${repository}`, path = "tags/list?n=1000";
	for (let page = 0; path !== void 0; page++) {
		if (page === session.cx.limits.pages) throw new TidegateError("REGISTRY_FAILED", `${what} fill more than ${page} pages`);
		let { bytes, link } = await callAt({
			what,
			path,
			right: "pull",
			expected: [200]
		}, {
			endpoint,
			repository
		}, session, async ({ body, headers }) => ({
			bytes: await readUpTo(body, 4194304, what),
			link: headers.link
		}));
		for (let tag of readTags(bytes, what)) tags.add(tag);
		path = nextPage(link);
	}
	return [...tags];
}
function readTags(bytes, what) {
	try {
		let { tags } = JSON.parse(bytes.toString());
		return Array.isArray(tags) ? tags.filter((tag) => typeof tag == "string" && TAG.test(tag)) : [];
	} catch (error) {
		throw new TidegateError("REGISTRY_FAILED", `${what} are no JSON`, { cause: error });
	}
}
function nextPage(link) {
	return /<([^<>]{1,2000})>\s*;\s*rel="?next\b/.exec(link ?? "")?.[1];
}
const OCI = "application/vnd.oci.image", DOCKER = "application/vnd.docker.distribution", OCI_INDEX = `${OCI}.index.v1+json`, OCI_MANIFEST = `${OCI}.manifest.v1+json`, MANIFEST_TYPES = [
	OCI_INDEX,
	OCI_MANIFEST,
	`${DOCKER}.manifest.list.v2+json`,
	`${DOCKER}.manifest.v2+json`,
	`${DOCKER}.manifest.v1+prettyjws`,
	`${DOCKER}.manifest.v1+json`
];
async function resolveManifest(reference, session) {
	let response = await callForReading({
		...describe(reference),
		method: "HEAD"
	}, reference, session, discard), digest = response.headers["docker-content-digest"], size = Number(response.headers["content-length"] ?? NaN);
	if (isDigest(digest) && Number.isSafeInteger(size) && (reference.digest ?? digest) === digest) return {
		digest,
		mediaType: mediaTypeOf(response),
		size
	};
	let { bytes: _, ...descriptor } = await fetchManifest(reference, session);
	return descriptor;
}
function fetchManifest(reference, session) {
	let call = describe(reference);
	return callForReading(call, reference, session, (response) => readManifest(response, {
		reference,
		what: call.what
	}, session));
}
async function readManifest(response, { reference, what }, session) {
	refuseSchema1(mediaTypeOf(response), what);
	let bytes = await readUpTo(response.body, session.cx.limits.manifestBytes, what), digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`, announced = response.headers["docker-content-digest"], expected = reference.digest ?? (isDigest(announced) ? announced : digest);
	if (digest !== expected) throw new TidegateError("REGISTRY_DATA_INVALID", `${what} does not match its digest: it is ${digest}, not ${expected}`);
	return {
		digest,
		mediaType: mediaTypeOf(response),
		size: bytes.length,
		bytes
	};
}
function refuseSchema1(mediaType, what) {
	if (/^application\/vnd\.docker\.distribution\.manifest\.v1\b/.test(mediaType)) throw new TidegateError("IMAGE_UNSUPPORTED", `${what} is an image of manifest schema 1, which has been retired since 2017`, { hint: "Push it again with a current engine, or convert it: skopeo copy --format v2s2." });
}
async function pushManifest(reference, manifest, session) {
	let digest = `sha256:${createHash("sha256").update(manifest.bytes).digest("hex")}`, target = reference.tag === void 0 ? {
		...reference,
		digest
	} : {
		...reference,
		tag: reference.tag
	}, name = target.tag ?? digest, endpoint = await session.endpoints.find(reference.registry);
	return await callAt({
		what: `pushing ${formatReference(target)}`,
		path: `manifests/${name}`,
		right: "pull,push",
		method: "PUT",
		headers: { "content-type": manifest.mediaType },
		body: () => manifest.bytes,
		expected: [
			200,
			201,
			202
		]
	}, {
		endpoint,
		repository: reference.repository
	}, session, discard), digest;
}
function describe(reference) {
	return {
		what: formatReference(reference),
		path: `manifests/${reference.digest ?? reference.tag ?? "latest"}`,
		right: "pull",
		headers: { accept: MANIFEST_TYPES.join(", ") },
		expected: [200]
	};
}
function mediaTypeOf({ headers }) {
	return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
async function pushBlob(repository, blob, session) {
	if (await hasBlob({
		repository,
		blob
	}, session, "pull,push")) return !1;
	let endpoint = await session.endpoints.find(repository.registry), what = `pushing ${blob.digest} to ${repository.registry}/${repository.repository}`;
	return tryRepeatedly({
		what,
		patience: session.cx.limits,
		attempt: () => upload({
			what,
			blob,
			endpoint,
			repository: repository.repository
		}, session),
		giveUp: (why) => giveUpOn(what, why)
	}, session.cx);
}
async function upload({ what, blob, ...at }, session) {
	let begun = await callOnce({
		what,
		path: "blobs/uploads/",
		right: "pull,push",
		method: "POST",
		headers: { "content-length": "0" },
		expected: [202]
	}, at, session);
	if (begun instanceof Refusal) return begun;
	begun.discard();
	let place = followRedirect(`${at.endpoint.origin}/v2/${at.endpoint.folder}${at.repository}/blobs/uploads/`, begun.headers.location);
	if ("refusal" in place) throw new TidegateError("REGISTRY_FAILED", `${what}: ${place.refusal}`);
	let target = new URL(place.url);
	target.searchParams.set("digest", blob.digest);
	let headers = {
		"content-type": "application/octet-stream",
		"content-length": String(blob.size)
	}, done = await callOnce({
		what,
		path: target.href,
		right: "pull,push",
		method: "PUT",
		headers,
		body: () => blob.open(),
		expected: [201, 204]
	}, at, session);
	return done instanceof Refusal ? done : (done.discard(), !0);
}
function createRegistryClient(options) {
	let { http, clock, logger, signal, credentials = { find: async () => void 0 }, hosts = PUBLIC_HOSTS } = options, cx = {
		http,
		clock,
		logger,
		signal,
		hosts,
		limits: {
			...REGISTRY_LIMITS,
			...options.limits
		}
	}, session = {
		cx,
		endpoints: new EndpointFinder(cx),
		authenticator: new Authenticator(credentials, cx, options.isGuessLast)
	};
	return {
		resolveManifest: (reference) => resolveManifest(reference, session),
		fetchManifest: (reference) => fetchManifest(reference, session),
		fetchBlob: (request) => fetchBlob(request, session),
		readBlob: (request, limit) => readBlob(request, limit, session),
		readBlobRange: (request, range) => readBlobRange(request, range, session),
		hasBlob: (request) => hasBlob(request, session),
		pushBlob: (repository, blob) => pushBlob(repository, blob, session),
		pushManifest: (reference, manifest) => pushManifest(reference, manifest, session),
		listTags: (repository) => listTags(repository, session)
	};
}
function createConfiguredHosts(settings, fs) {
	let insecure = new Set(settings.insecure.map(normalizeRegistry)), found = new Map(), isInsecure = (host) => insecure.has(normalizeRegistry(host));
	return {
		isInsecure,
		mirrors: (registry) => settings.mirrors.flatMap(([host, mirror]) => normalizeRegistry(host) === registry ? [mirror] : []),
		tls: (host) => {
			let known = found.get(host) ?? findTls(host, settings, fs).then((tls) => isInsecure(host) ? {
				...tls,
				rejectUnauthorized: !1
			} : tls);
			return found.set(host, known), known;
		}
	};
}
async function findTls(host, settings, fs) {
	let given = settings.caFile === void 0 ? [] : [await readPem(settings.caFile, fs)];
	for (let directory of settings.certificates) {
		let folder = fs.join(directory, normalizeRegistry(host)), names = await fs.list(folder).catch(() => []);
		if (names.length === 0) continue;
		let authorities = await Promise.all(names.filter((name) => name.endsWith(".crt")).map((name) => readPem(fs.join(folder, name), fs)));
		return combine([...given, ...authorities], await readClientCertificate(folder, names, fs));
	}
	return combine(given, {});
}
function combine(authorities, client) {
	if (authorities.length !== 0 || client.cert !== void 0) return {
		...client,
		...authorities.length > 0 ? { extraCa: authorities.join("\n") } : {}
	};
}
async function readClientCertificate(folder, names, fs) {
	let name = names.find((candidate) => candidate.endsWith(".cert") && names.includes(`${candidate.slice(0, -5)}.key`));
	if (name === void 0) return {};
	let key = `${name.slice(0, -5)}.key`;
	return {
		cert: await readPem(fs.join(folder, name), fs),
		key: await readPem(fs.join(folder, key), fs)
	};
}
async function readPem(path, fs) {
	try {
		let text = Buffer.from(await fs.readFile(path, 1048576)).toString();
		if (text.includes("-----BEGIN ")) return text;
	} catch (error) {
		throw refuse$1(path, error);
	}
	throw refuse$1(path);
}
function refuse$1(path, cause) {
	let why = cause === void 0 ? "holds nothing in PEM form" : `cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}`;
	return new TidegateError("INPUT_INVALID", `the certificate file ${path} ${why}`, {
		hint: "Name a file with PEM certificates (-----BEGIN CERTIFICATE-----) that this user may read.",
		cause
	});
}
const NOT_FOUND = /credentials not found/i;
async function askHelper(name, registry, { commands, logger, signal }) {
	let program = `docker-credential-${name}`, server = registry === "docker.io" ? "https://index.docker.io/v1/" : registry, { exitCode, output } = await commands.run({
		program,
		args: ["get"],
		input: server,
		timeout: 3e4,
		maxOutput: 1048576,
		signal
	});
	if (exitCode === 0) {
		let credentials = readAnswer(output);
		return credentials || logger.warning(`${program} gave no credentials for ${registry} that can be read; going on without`), credentials;
	}
	exitCode === void 0 ? logger.warning(`${program} could not be run, or did not end; going on without credentials for ${registry}`) : NOT_FOUND.test(output) || logger.warning(`${program} failed for ${registry} with exit code ${exitCode}; going on without credentials`);
}
function readAnswer(output) {
	try {
		let { Username: username, Secret: secret } = JSON.parse(output);
		return typeof username != "string" || typeof secret != "string" || secret === "" ? void 0 : username === "<token>" ? {
			kind: "identity",
			token: secret
		} : {
			kind: "basic",
			username,
			password: secret
		};
	} catch {
		return;
	}
}
function parseAuthConfig(text) {
	let root;
	try {
		root = JSON.parse(text);
	} catch {
		return;
	}
	if (!isRecord(root)) return;
	let store = helperName(root.credsStore);
	return {
		auths: readMap(root.auths, readAuth),
		helpers: readMap(root.credHelpers, helperName),
		...store ? { store } : {}
	};
}
function readMap(value, read) {
	let found = new Map();
	for (let [key, entry] of Object.entries(isRecord(value) ? value : {})) {
		let registry = registryOf(key), item = read(entry);
		registry !== void 0 && item !== void 0 && found.set(registry, item);
	}
	return found;
}
function registryOf(key) {
	let host = /^(?:https?:\/\/)?([^/]+)(?:\/|\/v[12]\/?)?$/.exec(key)?.[1];
	return host === void 0 ? void 0 : normalizeRegistry(host);
}
function readAuth(value) {
	if (!isRecord(value)) return;
	let { identitytoken, registrytoken, auth, username, password } = value;
	return isText(identitytoken) ? {
		kind: "identity",
		token: identitytoken
	} : isText(registrytoken) ? {
		kind: "bearer",
		token: registrytoken
	} : isText(auth) ? splitAuth(auth) : isText(username) && isText(password) ? {
		kind: "basic",
		username,
		password
	} : void 0;
}
function splitAuth(auth) {
	let text = Buffer.from(auth, "base64").toString().replace(/\0+$/, ""), colon = text.indexOf(":");
	return colon > 0 ? {
		kind: "basic",
		username: text.slice(0, colon),
		password: text.slice(colon + 1)
	} : void 0;
}
function helperName(value) {
	return typeof value == "string" && /^[\w.-]{1,100}$/.test(value) ? value : void 0;
}
function isText(value) {
	return typeof value == "string" && value !== "";
}
function isRecord(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
async function readConfigFiles(cx) {
	return (await Promise.all(listPaths(cx).map((path) => readConfig(path, cx)))).filter((config) => config !== void 0);
}
function listPaths({ environment, fs }) {
	let home = environment.HOME || environment.USERPROFILE, { REGISTRY_AUTH_FILE: named, DOCKER_CONFIG: docker, XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config } = environment;
	return [
		...named ? [named] : [],
		...docker ? [fs.join(docker, "config.json")] : home ? [fs.join(home, ".docker", "config.json")] : [],
		...runtime ? [fs.join(runtime, "containers", "auth.json")] : [],
		...config ? [fs.join(config, "containers", "auth.json")] : home ? [fs.join(home, ".config", "containers", "auth.json")] : []
	];
}
async function readConfig(path, { fs, logger }) {
	let bytes;
	try {
		if ((await fs.stat(path))?.kind !== "file") return;
		bytes = await fs.readFile(path, 4194304);
	} catch (error) {
		logger.warning(`${path} cannot be read, so its credentials are not used: ${error instanceof Error ? error.message : "unknown reason"}`);
		return;
	}
	let config = parseAuthConfig(Buffer.from(bytes).toString());
	return config || logger.warning(`${path} is no JSON, so its credentials are not used`), config;
}
function readEnvironmentCredentials(environment) {
	let { TIDEGATE_REGISTRY: registry, TIDEGATE_REGISTRY_USERNAME: username, TIDEGATE_REGISTRY_PASSWORD: password, TIDEGATE_REGISTRY_TOKEN: token } = environment;
	if (!username && !password && !token) return;
	if (!registry) throw refuse("TIDEGATE_REGISTRY does not say which registry the credentials are for", "Set it to a host, such as ghcr.io.");
	let credentials = choose(username, password, token);
	if (!credentials) throw refuse("TIDEGATE_REGISTRY_USERNAME and TIDEGATE_REGISTRY_PASSWORD go together", "Set both, or TIDEGATE_REGISTRY_TOKEN alone.");
	return {
		registry: normalizeRegistry(registry),
		credentials
	};
}
function choose(username, password, token) {
	return token ? {
		kind: "bearer",
		token
	} : username && password ? {
		kind: "basic",
		username,
		password
	} : void 0;
}
function refuse(message, hint) {
	return new TidegateError("INPUT_INVALID", message, { hint });
}
function readGitHubCredentials(token) {
	return token ? {
		kind: "basic",
		username: "x-access-token",
		password: token,
		isGuess: !0
	} : void 0;
}
function createCredentialSource(cx) {
	let given = readEnvironmentCredentials(cx.environment), configs;
	return { find: async (registry) => {
		if (given?.registry === registry) return given.credentials;
		configs ??= readConfigFiles(cx);
		let known = await findInConfigs(registry, await configs, cx);
		return known || registry !== "ghcr.io" ? known : readGitHubCredentials(cx.githubToken || cx.environment.GITHUB_TOKEN);
	} };
}
async function findInConfigs(registry, configs, cx) {
	for (let { auths, helpers, store } of configs) {
		let helper = helpers.get(registry) ?? store, found = (helper === void 0 ? void 0 : await askHelper(helper, registry, cx)) ?? auths.get(registry);
		if (found) return found;
	}
}
function openRegistry(settings, runtime, manners = {}) {
	let { http, clock, logger, signal, fs, environment, commands, githubToken } = runtime, caFile = settings.text("registry-ca");
	return createRegistryClient({
		http,
		clock,
		logger,
		signal,
		hosts: createConfiguredHosts({
			insecure: parseHosts(settings.text("insecure-registries")) ?? [],
			mirrors: parseMirrors(settings.text("registry-mirrors")) ?? [],
			certificates: listCertificateFolders(settings, runtime),
			...caFile === "" ? {} : { caFile }
		}, fs),
		credentials: createCredentialSource({
			fs,
			logger,
			signal,
			environment,
			commands,
			githubToken
		}),
		...manners
	});
}
function listCertificateFolders(settings, { fs, environment }) {
	let named = settings.text("registry-certs");
	if (named !== "") return [named];
	let home = environment.HOME;
	return [
		...home ? [fs.join(home, ".config/docker/certs.d"), fs.join(home, ".config/containers/certs.d")] : [],
		"/etc/docker/certs.d",
		"/etc/containers/certs.d"
	];
}
function describeBlob(bytes) {
	return {
		digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
		size: bytes.length
	};
}
const ARTIFACT_TYPE = "application/vnd.tidegate.layer-report.v1", EMPTY = Buffer.from("{}"), MAX_BLOB_BYTES = 67108864;
function parseLayerRegistry(text) {
	let address = text.replace(/^oci:\/\//, ""), reference = namesHost(address) ? parseReference(address) : void 0;
	if (reference && reference.digest === void 0) return {
		registry: reference.registry,
		repository: reference.repository
	};
	throw new TidegateError("INPUT_INVALID", `layer-registry ${JSON.stringify(text)} is not the address of a repository`, { hint: "Write HOST/REPOSITORY, such as ghcr.io/acme/tidegate-layers." });
}
function createRegistryBlobStore(repository, registry, logger) {
	let name = `${repository.registry}/${repository.repository}`, closed = {
		get: !1,
		put: !1
	}, attempt = async (task, way) => {
		if (!closed[way]) try {
			return await task();
		} catch (error) {
			if (!isTidegateError(error)) throw error;
			if (way === "get" && error.code === "REGISTRY_NOT_FOUND") return;
			closed[way] = !0, logger.info(`Shared layer reports: ${name} cannot be ${way === "get" ? "read" : "written"} (${error.message})`);
			return;
		}
	};
	return {
		get: (key) => attempt(() => fetchValue({
			...repository,
			tag: key
		}, registry), "get"),
		async put(key, value) {
			await attempt(() => pushValue({
				...repository,
				tag: key
			}, value, registry), "put");
		}
	};
}
async function fetchValue(reference, registry) {
	let { bytes } = await registry.fetchManifest(reference), blob = readLayer(bytes);
	return blob && registry.readBlob({
		repository: reference,
		blob
	}, MAX_BLOB_BYTES);
}
function readLayer(manifest) {
	try {
		let { artifactType, layers } = JSON.parse(Buffer.from(manifest).toString()), { digest, size } = (Array.isArray(layers) ? layers[0] : void 0) ?? {};
		return artifactType === ARTIFACT_TYPE && isDigest(digest) && Number.isSafeInteger(size) && size >= 0 && size <= MAX_BLOB_BYTES ? {
			digest,
			size
		} : void 0;
	} catch {
		return;
	}
}
async function pushValue(reference, value, registry) {
	for (let bytes of [value, EMPTY]) await registry.pushBlob(reference, {
		...describeBlob(bytes),
		open: () => bytes
	});
	let manifest = {
		schemaVersion: 2,
		mediaType: OCI_MANIFEST,
		artifactType: ARTIFACT_TYPE,
		config: {
			mediaType: "application/vnd.oci.empty.v1+json",
			...describeBlob(EMPTY)
		},
		layers: [{
			mediaType: `${ARTIFACT_TYPE}+zstd`,
			...describeBlob(value)
		}]
	};
	await registry.pushManifest(reference, {
		bytes: Buffer.from(JSON.stringify(manifest)),
		mediaType: OCI_MANIFEST
	});
}
function joinBlobStores(near, far) {
	return {
		async get(key) {
			let value = await near.get(key);
			if (value !== void 0) return value;
			let fetched = await far.get(key);
			return fetched !== void 0 && await near.put(key, fetched), fetched;
		},
		async put(key, value) {
			await near.put(key, value), await far.put(key, value);
		}
	};
}
function cliFeedDirectory(settings, { fs, environment }) {
	return settings.text("feed-dir") || fs.join(userCacheDirectory(environment), "feed");
}
function shareBlobs(near, settings, runtime) {
	let address = settings.text("layer-registry");
	return address === "" ? near : joinBlobStores(near, createRegistryBlobStore(parseLayerRegistry(address), openRegistry(settings, runtime), runtime.logger));
}
function openCliLayerStore(settings, runtime) {
	let { fs, environment, logger } = runtime;
	if (!settings.flag("layer-cache")) return;
	let blobs = createDirectoryBlobStore(fs, fs.join(userCacheDirectory(environment), "layers"), logger, 268435456);
	return createLayerStore(shareBlobs(blobs, settings, runtime), blobs);
}
var require_default = __commonJSMin(((exports, module) => {
	module.exports = __require("events");
})), require_fixed_size = __commonJSMin(((exports, module) => {
	module.exports = class {
		constructor(hwm) {
			if (!(hwm > 0) || hwm - 1 & hwm) throw Error("Max size for a FixedFIFO should be a power of two");
			this.buffer = Array(hwm), this.mask = hwm - 1, this.top = 0, this.btm = 0, this.next = null;
		}
		clear() {
			this.top = this.btm = 0, this.next = null, this.buffer.fill(void 0);
		}
		push(data) {
			return this.buffer[this.top] === void 0 && (this.buffer[this.top] = data, this.top = this.top + 1 & this.mask, !0);
		}
		shift() {
			let last = this.buffer[this.btm];
			if (last !== void 0) return this.buffer[this.btm] = void 0, this.btm = this.btm + 1 & this.mask, last;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
})), require_fast_fifo = __commonJSMin(((exports, module) => {
	let FixedFIFO = require_fixed_size();
	module.exports = class {
		constructor(hwm) {
			this.hwm = hwm || 16, this.head = new FixedFIFO(this.hwm), this.tail = this.head, this.length = 0;
		}
		clear() {
			this.head = this.tail, this.head.clear(), this.length = 0;
		}
		push(val) {
			if (this.length++, !this.head.push(val)) {
				let prev = this.head;
				this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length), this.head.push(val);
			}
		}
		shift() {
			this.length !== 0 && this.length--;
			let val = this.tail.shift();
			if (val === void 0 && this.tail.next) {
				let next = this.tail.next;
				return this.tail.next = null, this.tail = next, this.tail.shift();
			}
			return val;
		}
		peek() {
			let val = this.tail.peek();
			return val === void 0 && this.tail.next ? this.tail.next.peek() : val;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
})), require_b4a = __commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		return Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
})), require_pass_through_decoder = __commonJSMin(((exports, module) => {
	let b4a = require_b4a();
	module.exports = class {
		constructor(encoding) {
			this.encoding = encoding;
		}
		get remaining() {
			return 0;
		}
		decode(data) {
			return b4a.toString(data, this.encoding);
		}
		flush() {
			return "";
		}
	};
})), require_utf8_decoder = __commonJSMin(((exports, module) => {
	let b4a = require_b4a();
	module.exports = class {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(data) {
			if (data.byteLength === 0) return "";
			if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) return this.bytesSeen = trailingBytesSeen(data), b4a.toString(data, "utf8");
			let result = "", start = 0;
			if (this.bytesNeeded > 0) {
				for (; start < data.byteLength;) {
					let byte = data[start];
					if (byte < this.lowerBoundary || byte > this.upperBoundary) {
						result += "�", this._reset();
						break;
					}
					if (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | byte & 63, this.bytesSeen++, start++, this.bytesSeen === this.bytesNeeded) {
						result += String.fromCodePoint(this.codePoint), this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return result;
			}
			let trailing = trailingIncomplete(data, start), end = data.byteLength - trailing;
			end > start && (result += b4a.toString(data, "utf8", start, end));
			for (let i = end; i < data.byteLength; i++) {
				let byte = data[i];
				this.bytesNeeded === 0 ? byte <= 127 ? (this.bytesSeen = 0, result += String.fromCharCode(byte)) : byte >= 194 && byte <= 223 ? (this.bytesNeeded = 2, this.bytesSeen = 1, this.codePoint = byte & 31) : byte >= 224 && byte <= 239 ? (byte === 224 ? this.lowerBoundary = 160 : byte === 237 && (this.upperBoundary = 159), this.bytesNeeded = 3, this.bytesSeen = 1, this.codePoint = byte & 15) : byte >= 240 && byte <= 244 ? (byte === 240 ? this.lowerBoundary = 144 : byte === 244 && (this.upperBoundary = 143), this.bytesNeeded = 4, this.bytesSeen = 1, this.codePoint = byte & 7) : (this.bytesSeen = 1, result += "�") : byte < this.lowerBoundary || byte > this.upperBoundary ? (result += "�", i--, this._reset()) : (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | byte & 63, this.bytesSeen++, this.bytesSeen === this.bytesNeeded && (result += String.fromCodePoint(this.codePoint), this._reset()));
			}
			return result;
		}
		flush() {
			let result = this.bytesNeeded > 0 ? "�" : "";
			return this._reset(), result;
		}
		_reset() {
			this.codePoint = 0, this.bytesNeeded = 0, this.bytesSeen = 0, this.lowerBoundary = 128, this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(data, start) {
		let len = data.byteLength;
		if (len <= start) return 0;
		let limit = Math.max(start, len - 4), i = len - 1;
		for (; i > limit && (data[i] & 192) == 128;) i--;
		if (i < start) return 0;
		let byte = data[i], needed;
		if (byte <= 127) return 0;
		if (byte >= 194 && byte <= 223) needed = 2;
		else if (byte >= 224 && byte <= 239) needed = 3;
		else if (byte >= 240 && byte <= 244) needed = 4;
		else return 0;
		let available = len - i;
		return available < needed ? available : 0;
	}
	function trailingBytesSeen(data) {
		let len = data.byteLength;
		if (len === 0) return 0;
		let last = data[len - 1];
		if (last <= 127) return 0;
		if ((last & 192) != 128) return 1;
		let limit = Math.max(0, len - 4), i = len - 2;
		for (; i >= limit && (data[i] & 192) == 128;) i--;
		if (i < 0) return 1;
		let first = data[i], needed;
		if (first >= 194 && first <= 223) needed = 2;
		else if (first >= 224 && first <= 239) needed = 3;
		else if (first >= 240 && first <= 244) needed = 4;
		else return 1;
		if (len - i !== needed) return 1;
		if (needed >= 3) {
			let second = data[i + 1];
			if (first === 224 && second < 160 || first === 237 && second > 159 || first === 240 && second < 144 || first === 244 && second > 143) return 1;
		}
		return 0;
	}
})), require_text_decoder = __commonJSMin(((exports, module) => {
	let PassThroughDecoder = require_pass_through_decoder(), UTF8Decoder = require_utf8_decoder();
	module.exports = class {
		constructor(encoding = "utf8") {
			switch (this.encoding = normalizeEncoding(encoding), this.encoding) {
				case "utf8":
					this.decoder = new UTF8Decoder();
					break;
				case "utf16le":
				case "base64": throw Error("Unsupported encoding: " + this.encoding);
				default: this.decoder = new PassThroughDecoder(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(data) {
			return typeof data == "string" ? data : this.decoder.decode(data);
		}
		write(data) {
			return this.push(data);
		}
		end(data) {
			let result = "";
			return data && (result = this.push(data)), result += this.decoder.flush(), result;
		}
	};
	function normalizeEncoding(encoding) {
		switch (encoding = encoding.toLowerCase(), encoding) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return encoding;
			default: throw Error("Unknown encoding: " + encoding);
		}
	}
})), require_errors = __commonJSMin(((exports, module) => {
	module.exports = class StreamError extends Error {
		constructor(msg, code, fn = StreamError) {
			super(msg), this.code = code, Error.captureStackTrace && Error.captureStackTrace(this, fn);
		}
		static isStreamDestroyed(err) {
			return err && err.code === "STREAM_DESTROYED";
		}
		static isPrematureClose(err) {
			return err && err.code === "PREMATURE_CLOSE";
		}
		static isAborted(err) {
			return err && err.code === "ABORTED";
		}
		static isBadArgument(err) {
			return err && err.code === "BAD_ARGUMENT";
		}
		get name() {
			return "StreamError";
		}
		static STREAM_DESTROYED() {
			return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(msg = "Premature close") {
			return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
		}
		static BAD_ARGUMENT(msg = "Bad argument") {
			return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
		}
	};
})), require_streamx = __commonJSMin(((exports, module) => {
	let { EventEmitter } = require_default(), FIFO = require_fast_fifo(), TextDecoder = require_text_decoder(), StreamError = require_errors(), qmt = typeof queueMicrotask > "u" ? (fn) => global.process.nextTick(fn) : queueMicrotask, NOT_OPENING = 536870910, READ_ENDING = 1024, READ_EMIT_DATA = 2048, READ_DONE = 16384, READ_NEXT_TICK = 32768, READ_READ_AHEAD = 131072, READ_PUSHED = 536805375, READ_PIPE_NOT_DRAINED = 536870143, READ_NOT_NEXT_TICK = 536838143, READ_NO_READ_AHEAD = 536739839, WRITE_UPDATING = 2 << 18, WRITE_PRIMARY = 4 << 18, WRITE_QUEUED = 8 << 18, WRITE_DONE = 32 << 18, WRITE_EMIT_DRAIN = 64 << 18, WRITE_NEXT_TICK = 128 << 18, WRITE_FINISHING = 512 << 18, WRITE_CORKED = 1024 << 18, WRITE_NOT_NEXT_TICK = 503316479, WRITE_NOT_CORKED = 268435455, ACTIVE = 262160, DONE = 8404992, AUTO_DESTROY = 8405006, ACTIVE_OR_TICKING = 33587200, IS_OPENING = 33587215, READ_STATUS = 16527, WRITE_STATUS = 270794767, asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
	var WritableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
			this.stream = stream, this.queue = new FIFO(), this.highWaterMark = highWaterMark, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = byteLengthWritable || byteLength || defaultByteLength, this.map = mapWritable || map, this.afterWrite = afterWrite.bind(this), this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & WRITE_FINISHING);
		}
		get ended() {
			return !!(this.stream._duplexState & WRITE_DONE);
		}
		push(data) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (data = this.map(data)), this.buffered += this.byteLength(data), this.queue.push(data), this.buffered < this.highWaterMark ? (this.stream._duplexState |= WRITE_QUEUED, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let data = this.queue.shift();
			return this.buffered -= this.byteLength(data), this.buffered === 0 && (this.stream._duplexState &= 534773759), data;
		}
		end(data) {
			typeof data == "function" ? this.stream.once("finish", data) : data != null && this.push(data), this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & 535822335;
		}
		autoBatch(data, cb) {
			let buffer = [], stream = this.stream;
			for (buffer.push(data); (stream._duplexState & WRITE_STATUS) == 2359296;) buffer.push(stream._writableState.shift());
			if (stream._duplexState & 15) return cb(null);
			stream._writev(buffer, cb);
		}
		update() {
			let stream = this.stream;
			stream._duplexState |= WRITE_UPDATING;
			do {
				for (; (stream._duplexState & WRITE_STATUS) == WRITE_QUEUED;) {
					let data = this.shift();
					stream._duplexState |= 67371008, stream._write(data, this.afterWrite);
				}
				stream._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			stream._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let stream = this.stream;
			(stream._duplexState & 144965647) == WRITE_FINISHING ? (stream._duplexState |= 262144, stream._final(afterFinal.bind(this))) : (stream._duplexState & 14) == 4 ? stream._duplexState & ACTIVE_OR_TICKING || (stream._duplexState |= ACTIVE, stream._destroy(afterDestroy.bind(this))) : (stream._duplexState & IS_OPENING) == 1 && (stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING, stream._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & WRITE_NEXT_TICK ? (this.stream._duplexState &= WRITE_NOT_NEXT_TICK, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == WRITE_PRIMARY ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & WRITE_NEXT_TICK || (this.stream._duplexState |= WRITE_NEXT_TICK, this.stream._duplexState & WRITE_UPDATING || qmt(this.afterUpdateNextTick));
		}
	}, ReadableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
			this.stream = stream, this.queue = new FIFO(), this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark, this.buffered = 0, this.readAhead = highWaterMark > 0, this.error = null, this.pipeline = null, this.byteLength = byteLengthReadable || byteLength || defaultByteLength, this.map = mapReadable || map, this.pipeTo = null, this.afterRead = afterRead.bind(this), this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & READ_ENDING);
		}
		get ended() {
			return !!(this.stream._duplexState & READ_DONE);
		}
		pipe(pipeTo, cb) {
			if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
			if (typeof cb != "function" && (cb = null), this.stream._duplexState |= 512, this.pipeTo = pipeTo, this.pipeline = new Pipeline(this.stream, pipeTo, cb), cb && this.stream.on("error", noop), isStreamx(pipeTo)) pipeTo._writableState.pipeline = this.pipeline, cb && pipeTo.on("error", noop), pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			else {
				let onerror = this.pipeline.done.bind(this.pipeline, pipeTo), onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
				pipeTo.on("error", onerror), pipeTo.on("close", onclose), pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			}
			pipeTo.on("drain", afterDrain.bind(this)), this.stream.emit("piping", pipeTo), pipeTo.emit("pipe", this.stream);
		}
		push(data) {
			let stream = this.stream;
			return data === null ? (this.highWaterMark = 0, stream._duplexState = (stream._duplexState | READ_ENDING) & 536805311, !1) : this.map !== null && (data = this.map(data), data === null) ? (stream._duplexState &= READ_PUSHED, this.buffered < this.highWaterMark) : (this.buffered += this.byteLength(data), this.queue.push(data), stream._duplexState = (stream._duplexState | 128) & READ_PUSHED, this.buffered < this.highWaterMark);
		}
		shift() {
			let data = this.queue.shift();
			return this.buffered -= this.byteLength(data), this.buffered === 0 && (this.stream._duplexState &= 536862591), data;
		}
		unshift(data) {
			let pending = [this.map === null ? data : this.map(data)];
			for (; this.buffered > 0;) pending.push(this.shift());
			for (let i = 0; i < pending.length - 1; i++) {
				let data = pending[i];
				this.buffered += this.byteLength(data), this.queue.push(data);
			}
			this.push(pending[pending.length - 1]);
		}
		read() {
			let stream = this.stream;
			if ((stream._duplexState & READ_STATUS) == 128) {
				let data = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED), stream._duplexState & READ_EMIT_DATA && stream.emit("data", data), data;
			}
			return this.readAhead === !1 && (stream._duplexState |= READ_READ_AHEAD, this.updateNextTick()), null;
		}
		drain() {
			let stream = this.stream;
			for (; (stream._duplexState & READ_STATUS) == 128 && stream._duplexState & 768;) {
				let data = this.shift();
				this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED), stream._duplexState & READ_EMIT_DATA && stream.emit("data", data);
			}
		}
		update() {
			let stream = this.stream;
			stream._duplexState |= 32;
			do {
				for (this.drain(); this.buffered < this.highWaterMark && (stream._duplexState & 214047) == READ_READ_AHEAD;) stream._duplexState |= 65552, stream._read(this.afterRead), this.drain();
				(stream._duplexState & 12431) == 4224 && (stream._duplexState |= 8192, stream.emit("readable")), stream._duplexState & 80 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			stream._duplexState &= 536870879;
		}
		updateNonPrimary() {
			let stream = this.stream;
			(stream._duplexState & 1167) == READ_ENDING && (stream._duplexState = (stream._duplexState | READ_DONE) & 536869887, stream.emit("end"), (stream._duplexState & AUTO_DESTROY) == DONE && (stream._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (stream._duplexState & 14) == 4 ? stream._duplexState & ACTIVE_OR_TICKING || (stream._duplexState |= ACTIVE, stream._destroy(afterDestroy.bind(this))) : (stream._duplexState & IS_OPENING) == 1 && (stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING, stream._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & READ_NEXT_TICK ? (this.stream._duplexState &= READ_NOT_NEXT_TICK, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 32879) == 64 ? this.update() : this.updateNextTick();
		}
		updateNextTickIfOpen() {
			this.stream._duplexState & 32769 || (this.stream._duplexState |= READ_NEXT_TICK, this.stream._duplexState & 32 || qmt(this.afterUpdateNextTick));
		}
		updateNextTick() {
			this.stream._duplexState & READ_NEXT_TICK || (this.stream._duplexState |= READ_NEXT_TICK, this.stream._duplexState & 32 || qmt(this.afterUpdateNextTick));
		}
	}, TransformState = class {
		constructor(stream) {
			this.data = null, this.afterTransform = afterTransform.bind(stream), this.afterFinal = null;
		}
	}, Pipeline = class {
		constructor(src, dst, cb) {
			this.from = src, this.to = dst, this.afterPipe = cb, this.error = null, this.pipeToFinished = !1;
		}
		finished() {
			this.pipeToFinished = !0;
		}
		done(stream, err) {
			err && (this.error = err), stream === this.to && (this.to = null, this.from !== null) ? this.from._duplexState & READ_DONE && this.pipeToFinished || this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed")) : stream === this.from && (this.from = null, this.to !== null) ? stream._duplexState & READ_DONE || this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed")) : (this.afterPipe !== null && this.afterPipe(this.error), this.to = this.from = this.afterPipe = null);
		}
	};
	function afterDrain() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function afterFinal(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState & 14 || (stream._duplexState |= WRITE_DONE, stream.emit("finish")), (stream._duplexState & AUTO_DESTROY) == DONE && (stream._duplexState |= 4), stream._duplexState &= 402391039, stream._duplexState & WRITE_UPDATING ? this.updateNextTick() : this.update();
	}
	function afterDestroy(err) {
		let stream = this.stream;
		!err && !StreamError.isStreamDestroyed(this.error) && (err = this.error), err && stream.emit("error", err), stream._duplexState |= 8, stream.emit("close");
		let rs = stream._readableState, ws = stream._writableState;
		if (rs !== null && rs.pipeline !== null && rs.pipeline.done(stream, err), ws !== null) {
			for (; ws.drains !== null && ws.drains.length > 0;) ws.drains.shift().resolve(!1);
			ws.pipeline !== null && ws.pipeline.done(stream, err);
		}
	}
	function afterWrite(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState &= 469499903, this.drains !== null && tickDrains(this.drains), (stream._duplexState & 6553615) == 4194304 && (stream._duplexState &= 532676607, (stream._duplexState & WRITE_EMIT_DRAIN) == WRITE_EMIT_DRAIN && stream.emit("drain")), this.updateCallback();
	}
	function afterRead(err) {
		err && this.stream.destroy(err), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= READ_NO_READ_AHEAD), this.updateCallback();
	}
	function updateReadNT() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= READ_NOT_NEXT_TICK, this.update());
	}
	function updateWriteNT() {
		this.stream._duplexState & WRITE_UPDATING || (this.stream._duplexState &= WRITE_NOT_NEXT_TICK, this.update());
	}
	function tickDrains(drains) {
		for (let i = 0; i < drains.length; i++) --drains[i].writes === 0 && (drains.shift().resolve(!0), i--);
	}
	function afterOpen(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState & 4 || (stream._duplexState & 17423 || (stream._duplexState |= 64), stream._duplexState & 142606351 || (stream._duplexState |= WRITE_PRIMARY), stream.emit("open")), stream._duplexState &= 536608751, stream._writableState !== null && stream._writableState.updateCallback(), stream._readableState !== null && stream._readableState.updateCallback();
	}
	function afterTransform(err, data) {
		data != null && this.push(data), this._writableState.afterWrite(err);
	}
	function newListener(name) {
		this._readableState !== null && (name === "data" && (this._duplexState |= 133376, this._readableState.updateNextTick()), name === "readable" && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && name === "drain" && (this._duplexState |= WRITE_EMIT_DRAIN, this._writableState.updateNextTick());
	}
	var Stream = class extends EventEmitter {
		constructor(opts) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, opts && (opts.open && (this._open = opts.open), opts.destroy && (this._destroy = opts.destroy), opts.predestroy && (this._predestroy = opts.predestroy), opts.signal && opts.signal.addEventListener("abort", abort.bind(this))), this.on("newListener", newListener);
		}
		_open(cb) {
			cb(null);
		}
		_destroy(cb) {
			cb(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null || void 0;
		}
		get writable() {
			return this._writableState !== null || void 0;
		}
		get destroyed() {
			return !!(this._duplexState & 8);
		}
		get destroying() {
			return !!(this._duplexState & 14);
		}
		destroy(err) {
			this._duplexState & 14 || (err ||= StreamError.STREAM_DESTROYED(), this._duplexState = (this._duplexState | 4) & 535822271, this._readableState !== null && (this._readableState.highWaterMark = 0, this._readableState.error = err), this._writableState !== null && (this._writableState.highWaterMark = 0, this._writableState.error = err), this._duplexState |= 2, this._predestroy(), this._duplexState &= 536870909, this._readableState !== null && this._readableState.updateNextTick(), this._writableState !== null && this._writableState.updateNextTick());
		}
	}, Readable = class Readable extends Stream {
		constructor(opts) {
			super(opts), this._duplexState |= 8519681, this._readableState = new ReadableState(this, opts), opts && (this._readableState.readAhead === !1 && (this._duplexState &= READ_NO_READ_AHEAD), opts.read && (this._read = opts.read), opts.eagerOpen && this._readableState.updateNextTick(), opts.encoding && this.setEncoding(opts.encoding));
		}
		static deferred(fn, opts) {
			let out = new PassThrough(opts);
			return fn().then((src) => {
				if (src === null) return out.end();
				out.destroying || pipeline(src, out, noop);
			}).catch((err) => out.destroy(err)), out;
		}
		setEncoding(encoding) {
			let dec = new TextDecoder(encoding), map = this._readableState.map || echo;
			return this._readableState.map = mapOrSkip, this;
			function mapOrSkip(data) {
				let next = dec.push(data);
				return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
			}
		}
		_read(cb) {
			cb(null);
		}
		pipe(dest, cb) {
			return this._readableState.updateNextTick(), this._readableState.pipe(dest, cb), dest;
		}
		read() {
			return this._readableState.updateNextTick(), this._readableState.read();
		}
		push(data) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.push(data);
		}
		unshift(data) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.unshift(data);
		}
		resume() {
			return this._duplexState |= 131328, this._readableState.updateNextTick(), this;
		}
		pause() {
			return this._duplexState &= this._readableState.readAhead === !1 ? 536739583 : 536870655, this;
		}
		static _fromAsyncIterator(ite, opts) {
			let destroy, rs = new Readable({
				...opts,
				read(cb) {
					ite.next().then(push).then(cb.bind(null, null)).catch(cb);
				},
				predestroy() {
					destroy = ite.return();
				},
				destroy(cb) {
					if (!destroy) return cb(null);
					destroy.then(cb.bind(null, null)).catch(cb);
				}
			});
			return rs;
			function push(data) {
				data.done ? rs.push(null) : rs.push(data.value);
			}
		}
		static from(data, opts) {
			if (isReadStreamx(data)) return data;
			if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
			Array.isArray(data) || (data = data === void 0 ? [] : [data]);
			let i = 0;
			return new Readable({
				...opts,
				read(cb) {
					this.push(i === data.length ? null : data[i++]), cb(null);
				}
			});
		}
		static isBackpressured(rs) {
			return !!(rs._duplexState & 17422) || rs._readableState.buffered >= rs._readableState.highWaterMark;
		}
		static isPaused(rs) {
			return !(rs._duplexState & 256);
		}
		[asyncIterator]() {
			let stream = this, error = null, promiseResolve = null, promiseReject = null;
			return this.on("error", (err) => {
				error = err;
			}), this.on("readable", onreadable), this.on("close", onclose), {
				[asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(function(resolve, reject) {
						promiseResolve = resolve, promiseReject = reject;
						let data = stream.read();
						data === null ? stream._duplexState & 8 && ondata(null) : ondata(data);
					});
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function onreadable() {
				promiseResolve !== null && ondata(stream.read());
			}
			function onclose() {
				promiseResolve !== null && ondata(null);
			}
			function ondata(data) {
				promiseReject !== null && (error ? promiseReject(error) : data === null && !(stream._duplexState & READ_DONE) ? promiseReject(StreamError.STREAM_DESTROYED()) : promiseResolve({
					value: data,
					done: data === null
				}), promiseReject = promiseResolve = null);
			}
			function destroy(err) {
				return stream.destroy(err), new Promise((resolve, reject) => {
					if (stream._duplexState & 8) return resolve({
						value: void 0,
						done: !0
					});
					stream.once("close", function() {
						err ? reject(err) : resolve({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	}, Writable = class extends Stream {
		constructor(opts) {
			super(opts), this._duplexState |= 16385, this._writableState = new WritableState(this, opts), opts && (opts.writev && (this._writev = opts.writev), opts.write && (this._write = opts.write), opts.final && (this._final = opts.final), opts.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED, this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		static isBackpressured(ws) {
			return !!(ws._duplexState & 146800654);
		}
		static drained(ws) {
			if (ws.destroyed) return Promise.resolve(!1);
			let state = ws._writableState, writes = (isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length) + (ws._duplexState & 67108864 ? 1 : 0);
			return writes === 0 ? Promise.resolve(!0) : (state.drains === null && (state.drains = []), new Promise((resolve) => {
				state.drains.push({
					writes,
					resolve
				});
			}));
		}
		write(data) {
			return this._writableState.updateNextTick(), this._writableState.push(data);
		}
		end(data) {
			return this._writableState.updateNextTick(), this._writableState.end(data), this;
		}
	}, Duplex = class extends Readable {
		constructor(opts) {
			super(opts), this._duplexState = 1 | this._duplexState & READ_READ_AHEAD, this._writableState = new WritableState(this, opts), opts && (opts.writev && (this._writev = opts.writev), opts.write && (this._write = opts.write), opts.final && (this._final = opts.final));
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED, this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		write(data) {
			return this._writableState.updateNextTick(), this._writableState.push(data);
		}
		end(data) {
			return this._writableState.updateNextTick(), this._writableState.end(data), this;
		}
	}, Transform = class extends Duplex {
		constructor(opts) {
			super(opts), this._transformState = new TransformState(this), opts && (opts.transform && (this._transform = opts.transform), opts.flush && (this._flush = opts.flush));
		}
		_write(data, cb) {
			this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = data : this._transform(data, this._transformState.afterTransform);
		}
		_read(cb) {
			if (this._transformState.data !== null) {
				let data = this._transformState.data;
				this._transformState.data = null, cb(null), this._transform(data, this._transformState.afterTransform);
			} else cb(null);
		}
		destroy(err) {
			super.destroy(err), this._transformState.data !== null && (this._transformState.data = null, this._transformState.afterTransform());
		}
		_transform(data, cb) {
			cb(null, data);
		}
		_flush(cb) {
			cb(null);
		}
		_final(cb) {
			this._transformState.afterFinal = cb, this._flush(transformAfterFlush.bind(this));
		}
	}, PassThrough = class extends Transform {};
	function transformAfterFlush(err, data) {
		let cb = this._transformState.afterFinal;
		if (err) return cb(err);
		data != null && this.push(data), this.push(null), cb(null);
	}
	function pipelinePromise(...streams) {
		return new Promise((resolve, reject) => pipeline(...streams, (err) => {
			if (err) return reject(err);
			resolve();
		}));
	}
	function pipeline(stream, ...streams) {
		let all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams], done = all.length && typeof all[all.length - 1] == "function" ? all.pop() : null;
		if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
		let src = all[0], dest = null, error = null;
		for (let i = 1; i < all.length; i++) dest = all[i], isStreamx(src) ? src.pipe(dest, onerror) : (errorHandle(src, !0, i > 1, onerror), src.pipe(dest)), src = dest;
		if (done) {
			let fin = !1, autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
			dest.on("error", (err) => {
				error === null && (error = err);
			}), dest.on("finish", () => {
				fin = !0, autoDestroy || done(error);
			}), autoDestroy && dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
		}
		return dest;
		function errorHandle(s, rd, wr, onerror) {
			s.on("error", onerror), s.on("close", onclose);
			function onclose() {
				if (rd && s._readableState && !s._readableState.ended || wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
			}
		}
		function onerror(err) {
			if (err && !error) {
				error = err;
				for (let s of all) s.destroy(err);
			}
		}
	}
	function echo(s) {
		return s;
	}
	function isStream(stream) {
		return !!stream._readableState || !!stream._writableState;
	}
	function isStreamx(stream) {
		return typeof stream._duplexState == "number" && isStream(stream);
	}
	function isEnding(stream) {
		return !!stream._readableState && stream._readableState.ending;
	}
	function isEnded(stream) {
		return !!stream._readableState && stream._readableState.ended;
	}
	function isFinishing(stream) {
		return !!stream._writableState && stream._writableState.ending;
	}
	function isFinished(stream) {
		return !!stream._writableState && stream._writableState.ended;
	}
	function getStreamError(stream, opts = {}) {
		let err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
		return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
	}
	function isReadStreamx(stream) {
		return isStreamx(stream) && stream.readable;
	}
	function isDisturbed(stream) {
		return (stream._duplexState & 1) != 1 || (stream._duplexState & 4) == 4 || !!(stream._duplexState & ACTIVE_OR_TICKING);
	}
	function isTypedArray(data) {
		return typeof data == "object" && !!data && typeof data.byteLength == "number";
	}
	function defaultByteLength(data) {
		return isTypedArray(data) ? data.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(StreamError.ABORTED());
	}
	function isWritev(s) {
		return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
	}
	module.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable,
		Duplex,
		Transform,
		PassThrough
	};
})), require_headers = __commonJSMin(((exports) => {
	let b4a = require_b4a(), USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]), USTAR_VER = b4a.from([48, 48]), GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]), GNU_VER = b4a.from([32, 0]);
	exports.decodeLongPath = function(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	}, exports.encodePax = function(opts) {
		let result = "";
		opts.name && (result += addLength(" path=" + opts.name + "\n")), opts.linkname && (result += addLength(" linkpath=" + opts.linkname + "\n"));
		let pax = opts.pax;
		if (pax) for (let key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	}, exports.decodePax = function(buf) {
		let result = {};
		for (; buf.length;) {
			let i = 0;
			for (; i < buf.length && buf[i] !== 32;) i++;
			let len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			let b = b4a.toString(buf.subarray(i + 1, len - 1)), keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1), buf = buf.subarray(len);
		}
		return result;
	}, exports.encode = function(opts) {
		let buf = b4a.alloc(512), name = opts.name, prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/" && (name += "/"), b4a.byteLength(name) !== name.length) return null;
		for (; b4a.byteLength(name) > 100;) {
			let i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i), name = name.slice(i + 1);
		}
		return b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155 || opts.linkname && b4a.byteLength(opts.linkname) > 100 ? null : (b4a.write(buf, name), b4a.write(buf, encodeOct(opts.mode & 4095, 6), 100), b4a.write(buf, encodeOct(opts.uid, 6), 108), b4a.write(buf, encodeOct(opts.gid, 6), 116), encodeSize(opts.size, buf, 124), b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136), buf[156] = 48 + toTypeflag(opts.type), opts.linkname && b4a.write(buf, opts.linkname, 157), b4a.copy(USTAR_MAGIC, buf, 257), b4a.copy(USTAR_VER, buf, 263), opts.uname && b4a.write(buf, opts.uname, 265), opts.gname && b4a.write(buf, opts.gname, 297), b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329), b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337), prefix && b4a.write(buf, prefix, 345), b4a.write(buf, encodeOct(cksum(buf), 6), 148), buf);
	}, exports.decode = function(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - 48, name = decodeStr(buf, 0, 100, filenameEncoding), mode = decodeOct(buf, 100, 8), uid = decodeOct(buf, 108, 8), gid = decodeOct(buf, 116, 8), size = decodeOct(buf, 124, 12), mtime = decodeOct(buf, 136, 12), type = toType(typeflag), linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding), uname = decodeStr(buf, 265, 32), gname = decodeStr(buf, 297, 32), devmajor = decodeOct(buf, 329, 8), devminor = decodeOct(buf, 337, 8), c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) buf[345] && (name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name);
		else if (!isGNU(buf) && !allowUnknownFormat) throw Error("Invalid tar header: unknown format.");
		return typeflag === 0 && name && name[name.length - 1] === "/" && (typeflag = 5), {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(257, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(257, 263)) && b4a.equals(GNU_VER, buf.subarray(263, 265));
	}
	function clamp(index, len, defaultValue) {
		return typeof index == "number" ? (index = ~~index, index >= len ? len : index >= 0 || (index += len, index >= 0) ? index : 0) : defaultValue;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		return val = val.toString(8), val.length > n ? "7777777777777777777".slice(0, n) + " " : "0000000000000000000".slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) buf[off + i] = num & 255, num = Math.floor(num / 256);
	}
	function encodeSize(num, buf, off) {
		num.toString(8).length > 11 ? encodeSizeBin(num, buf, off) : b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = !0;
		else if (buf[0] === 255) positive = !1;
		else return null;
		let tuple = [], i;
		for (i = buf.length - 1; i > 0; i--) {
			let byte = buf[i];
			positive ? tuple.push(byte) : tuple.push(255 - byte);
		}
		let sum = 0, l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * 256 ** i;
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		if (val = val.subarray(offset, offset + length), offset = 0, val[offset] & 128) return parse256(val);
		{
			for (; offset < val.length && val[offset] === 32;) offset++;
			let end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			for (; offset < end && val[offset] === 0;) offset++;
			return end === offset ? 0 : parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		let len = b4a.byteLength(str), digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		return len + digits >= 10 ** digits && digits++, len + digits + str;
	}
})), require_extract = __commonJSMin(((exports, module) => {
	let { Writable, Readable, getStreamError } = require_streamx(), FIFO = require_fast_fifo(), b4a = require_b4a(), headers = require_headers(), EMPTY = b4a.alloc(0);
	var BufferList = class {
		constructor() {
			this.buffered = 0, this.shifted = 0, this.queue = new FIFO(), this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength, this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this.buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			let chunks = [chunk];
			for (; (size -= chunk.byteLength) > 0;) chunk = this._next(size), chunks.push(chunk);
			return b4a.concat(chunks);
		}
		_next(size) {
			let buf = this.queue.peek(), rem = buf.byteLength - this._offset;
			if (size >= rem) {
				let sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				return this.queue.shift(), this._offset = 0, this.buffered -= rem, this.shifted += rem, sub;
			}
			return this.buffered -= size, this.shifted += size, buf.subarray(this._offset, this._offset += size);
		}
	}, Source = class extends Readable {
		constructor(self, header, offset) {
			super(), this.header = header, this.offset = offset, this._parent = self;
		}
		_read(cb) {
			this.header.size === 0 && this.push(null), this._parent._stream === this && this._parent._update(), cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			this._parent._stream === this && (this._parent._stream = null, this._parent._missing = overflow(this.header.size), this._parent._update());
		}
		_destroy(cb) {
			this._detach(), cb(null);
		}
	}, Extract = class extends Writable {
		constructor(opts) {
			super(opts), opts ||= {}, this._buffer = new BufferList(), this._offset = 0, this._header = null, this._stream = null, this._missing = 0, this._longHeader = !1, this._callback = noop, this._locked = !1, this._finished = !1, this._pax = null, this._paxGlobal = null, this._gnuLongPath = null, this._gnuLongLinkPath = null, this._filenameEncoding = opts.filenameEncoding || "utf-8", this._allowUnknownFormat = !!opts.allowUnknownFormat, this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = !1, err ? (this.destroy(err), this._continueWrite(err)) : this._update();
		}
		_consumeHeader() {
			if (this._locked) return !1;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				return this._continueWrite(err), !1;
			}
			if (!this._header) return !0;
			switch (this._header.byteOffset = this._buffer.shifted, this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header": return this._longHeader = !0, this._missing = this._header.size, this._missing > 4194304 ? (this._continueWrite(Error("Header exceeds max size")), !1) : !0;
			}
			return this._locked = !0, this._applyLongHeaders(), this._header.size >= 0 ? this._header.size === 0 || this._header.type === "directory" ? (this.emit("entry", this._header, this._createStream(), this._unlockBound), !0) : (this._stream = this._createStream(), this._missing = this._header.size, this.emit("entry", this._header, this._stream, this._unlockBound), !0) : (this._continueWrite(Error("Invalid header")), !1);
		}
		_applyLongHeaders() {
			this._gnuLongPath &&= (this._header.name = this._gnuLongPath, null), this._gnuLongLinkPath &&= (this._header.linkname = this._gnuLongLinkPath, null), this._pax &&= (this._pax.path && (this._header.name = this._pax.path), this._pax.linkpath && (this._header.linkname = this._pax.linkpath), this._pax.size && (this._header.size = parseInt(this._pax.size, 10)), this._header.pax = this._pax, null);
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = !1, this._missing = overflow(this._header.size);
			let buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				return this._continueWrite(err), !1;
			}
			return !0;
		}
		_consumeStream() {
			let buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return !1;
			this._missing -= buf.byteLength;
			let drained = this._stream.push(buf);
			return this._missing === 0 ? (this._stream.push(null), drained && this._stream._detach(), drained && this._locked === !1) : drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			for (; this._buffer.buffered > 0 && !this.destroying;) if (this._missing > 0) {
				if (this._stream !== null) {
					if (this._consumeStream() === !1) return;
					continue;
				}
				if (this._longHeader === !0) {
					if (this._missing > this._buffer.buffered) break;
					if (this._consumeLongHeader() === !1) return !1;
					continue;
				}
				let ignore = this._buffer.shiftFirst(this._missing);
				ignore !== null && (this._missing -= ignore.byteLength);
			} else {
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === !1) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			let cb = this._callback;
			this._callback = noop, cb(err);
		}
		_write(data, cb) {
			this._callback = cb, this._buffer.push(data), this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0, cb(this._finished ? null : Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			this._stream && this._stream.destroy(getStreamError(this)), cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null, promiseResolve = null, promiseReject = null, entryStream = null, entryCallback = null, extract = this;
			return this.on("entry", onentry), this.on("error", (err) => {
				error = err;
			}), this.on("close", onclose), {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				let cb = entryCallback;
				entryCallback = null, cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				entryStream ? (resolve({
					value: entryStream,
					done: !1
				}), entryStream = null) : (promiseResolve = resolve, promiseReject = reject, consumeCallback(null), extract._finished && promiseResolve && (promiseResolve({
					value: void 0,
					done: !0
				}), promiseResolve = promiseReject = null));
			}
			function onentry(header, stream, callback) {
				entryCallback = callback, stream.on("error", noop), promiseResolve ? (promiseResolve({
					value: stream,
					done: !1
				}), promiseResolve = promiseReject = null) : entryStream = stream;
			}
			function onclose() {
				consumeCallback(error), promiseResolve &&= (error ? promiseReject(error) : promiseResolve({
					value: void 0,
					done: !0
				}), promiseReject = null);
			}
			function destroy(err) {
				return extract.destroy(err), consumeCallback(err), new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: !0
					});
					extract.once("close", function() {
						err ? reject(err) : resolve({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	};
	module.exports = function(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		return size &= 511, size && 512 - size;
	}
})), require_constants = __commonJSMin(((exports, module) => {
	let constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
})), require_pack = __commonJSMin(((exports, module) => {
	let { Readable, Writable, getStreamError } = require_streamx(), b4a = require_b4a(), constants = require_constants(), headers = require_headers(), END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: !0
			}), this.written = 0, this.header = header, this._callback = callback, this._linkname = null, this._isLinkname = header.type === "symlink" && !header.linkname, this._isVoid = header.type !== "file" && header.type !== "contiguous-file", this._finished = !1, this._pack = pack, this._openCallback = null, this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb, this._pack._stream === this && this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			let callback = this._callback;
			this._callback = null, callback(err);
		}
		_continueOpen() {
			this._pack._stream === null && (this._pack._stream = this);
			let cb = this._openCallback;
			if (this._openCallback = null, cb !== null) {
				if (this._pack.destroying) return cb(Error("pack stream destroyed"));
				if (this._pack._finalized) return cb(Error("pack stream is already finalized"));
				this._pack._stream = this, this._isLinkname || this._pack._encode(this.header), this._isVoid && (this._finish(), this._continuePack(null)), cb(null);
			}
		}
		_write(data, cb) {
			if (this._isLinkname) return this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data, cb(null);
			if (this._isVoid) return data.byteLength > 0 ? cb(Error("No body allowed for this entry")) : cb();
			if (this.written += data.byteLength, this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			this._finished || (this._finished = !0, this._isLinkname && (this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "", this._pack._encode(this.header)), overflow(this._pack, this.header.size), this._pack._done(this));
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(Error("Size mismatch"));
			this._finish(), cb(null);
		}
		_getError() {
			return getStreamError(this) || Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this), this._continuePack(this._finished ? null : this._getError()), cb();
		}
	}, Pack = class extends Readable {
		constructor(opts) {
			super(opts), this._drain = noop, this._finalized = !1, this._finalizing = !1, this._pending = [], this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw Error("already finalized or destroyed");
			typeof buffer == "function" && (callback = buffer, buffer = null), callback ||= noop, header.size && header.type !== "symlink" || (header.size = 0), header.type ||= modeToType(header.mode), header.mode ||= header.type === "directory" ? 493 : 420, header.uid ||= 0, header.gid ||= 0, header.mtime ||= new Date(), typeof buffer == "string" && (buffer = b4a.from(buffer));
			let sink = new Sink(this, header, callback);
			return b4a.isBuffer(buffer) ? (header.size = buffer.byteLength, sink.write(buffer), sink.end(), sink) : (sink._isVoid, sink);
		}
		finalize() {
			this._stream || this._pending.length > 0 ? this._finalizing = !0 : this._finalized || (this._finalized = !0, this.push(END_OF_TAR), this.push(null));
		}
		_done(stream) {
			stream === this._stream && (this._stream = null, this._finalizing && this.finalize(), this._pending.length && this._pending.shift()._continueOpen());
		}
		_encode(header) {
			if (!header.pax) {
				let buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			let paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			}), newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader)), this.push(paxHeader), overflow(this, paxHeader.byteLength), newHeader.size = header.size, newHeader.type = header.type, this.push(headers.encode(newHeader));
		}
		_doDrain() {
			let drain = this._drain;
			this._drain = noop, drain();
		}
		_predestroy() {
			let err = getStreamError(this);
			for (this._stream && this._stream.destroy(err); this._pending.length;) {
				let stream = this._pending.shift();
				stream.destroy(err), stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain(), cb();
		}
	};
	module.exports = function(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511, size && self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
})), require_tar_stream = __commonJSMin(((exports) => {
	exports.extract = require_extract(), exports.pack = require_pack();
}));
const MAX_DEPTH = 2e3, MAX_CONTAINERS = 4e6, [QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = Array.from("\"\\[{]}", (character) => character.charCodeAt(0));
function parseForeignJson(text) {
	return text.length > 262144 && checkShape(text), JSON.parse(text);
}
function checkShape(text) {
	let depth = 0, containers = 0;
	for (let at = 0; at < text.length; at += 1) {
		let code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfText(text, at);
		else if (code === OPEN_LIST || code === OPEN_OBJECT) {
			if (depth += 1, containers += 1, depth > MAX_DEPTH) throw SyntaxError(`it nests more than ${MAX_DEPTH} times`);
			if (containers > MAX_CONTAINERS) throw SyntaxError(`it has more than ${MAX_CONTAINERS} objects and lists`);
		} else (code === CLOSE_LIST || code === CLOSE_OBJECT) && --depth;
	}
}
function endOfText(text, start) {
	for (let end = text.indexOf("\"", start + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
		let backslashes = 0;
		for (; text.charCodeAt(end - 1 - backslashes) === BACKSLASH;) backslashes += 1;
		if (backslashes % 2 == 0) return end;
	}
	return text.length;
}
export { spellLicenses as _, shareBlobs as a, resolveDistro as b, createRegistryClient as c, isRedirect as d, Refusal as f, createLayerAnalyzer as g, createLayerStore as h, openCliLayerStore as i, OCI_MANIFEST as l, isTransient as m, require_tar_stream as n, describeBlob as o, tryRepeatedly as p, cliFeedDirectory as r, openRegistry as s, parseForeignJson as t, followRedirect as u, require_spdx_expression_parse as v, createDirectoryBlobStore as x, assembleInventory as y };
