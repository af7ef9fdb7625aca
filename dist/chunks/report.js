import { t as SEVERITY_LEVELS } from "./severity.js";
import { t as formatDuration } from "./duration.js";
import { n as parsePurl, r as versionlessPurl } from "./purl.js";
import { a as readVersionText, i as isLetter, n as compareText, o as compareNatural, r as isDigit, s as readNatural, t as rpm } from "./rpm.js";
import { t as TOOL } from "./tool.js";
import { t as imageRepository } from "./image-name.js";
import { t as TidegateError } from "./errors.js";
import { createHash } from "node:crypto";
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
function toLine(text, most = 500) {
	return cut(text.slice(0, most * 4 + 100).replace(/\s+/g, " ").replace(UNSAFE, reveal), most);
}
function toProse(text, most = 1e4) {
	return cut(text.slice(0, most * 2 + 100).replace(/\r\n?/g, "\n").replace(UNSAFE, (character) => character === "\n" || character === "	" ? character : "").replace(/\n{3,}/g, "\n\n"), most);
}
function reveal(character) {
	let code = character.codePointAt(0) ?? 0, hex = code.toString(16).padStart(4, "0");
	return code > 65535 ? `\\u{${hex}}` : `\\u${hex}`;
}
function cut(text, most) {
	if (text.length <= most) return text;
	let end = (text.charCodeAt(most - 2) & 64512) == 55296 ? most - 2 : most - 1;
	return `${text.slice(0, Math.max(0, end))}…`;
}
const MAX_ADDRESS = 2e3;
function toAddress(text) {
	if (text.length > MAX_ADDRESS) return;
	let url = URL.parse(text);
	if (!(url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.href.length > MAX_ADDRESS)) return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, percentEncode);
}
function toRelativeUri(segments) {
	return segments.filter((segment) => segment !== "" && segment !== "." && segment !== "..").map((segment) => percentEncode(segment)).join("/");
}
function percentEncode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[()'!]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, encode = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
function escapeHtml(text, most = 1e3) {
	return encode(toLine(text, most));
}
function escapeHtmlProse(text, most = 1e4) {
	return encode(toProse(text, most));
}
function safeHref(address) {
	let safe = toAddress(address);
	return safe === void 0 ? void 0 : encode(safe);
}
function sortFindings({ findings, verdict }) {
	let judgements = new Map(verdict.judgements.map((judgement) => [judgement.finding, judgement])), decisionOf = (finding) => judgements.get(finding)?.decision ?? "pass", applicable = findings.filter(({ state }) => state !== "not-applicable"), open = applicable.filter((finding) => decisionOf(finding) !== "suppressed");
	return {
		failing: open.filter((finding) => decisionOf(finding) === "fail"),
		passing: open.filter((finding) => decisionOf(finding) === "pass"),
		open,
		suppressed: applicable.filter((finding) => decisionOf(finding) === "suppressed"),
		inapplicable: findings.filter(({ state }) => state === "not-applicable"),
		reasonOf: (finding) => judgements.get(finding)?.reason
	};
}
function layerOf({ locations }, { inventory }) {
	let index = locations.find((location) => location.layer !== void 0)?.layer, layer = index === void 0 ? void 0 : inventory.image?.layers[index];
	return index === void 0 || layer === void 0 ? void 0 : {
		index,
		layer
	};
}
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
function countLevels(levels) {
	let counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		negligible: 0,
		unknown: 0
	};
	for (let level of levels) counts[level] += 1;
	return counts;
}
function describeCounts$1(counts) {
	let parts = SEVERITY_LEVELS.flatMap((level) => counts[level] > 0 ? [`${counts[level]} ${level}`] : []);
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function listSome(names, most) {
	let shown = names.slice(0, most).join(", ");
	return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
function describePlatform({ os, architecture, variant }) {
	return [
		os,
		architecture,
		variant
	].filter(Boolean).join("/");
}
function nameImage({ image }) {
	return image?.name || "image";
}
function describeDistro({ distro }) {
	return distro?.prettyName || [distro?.id, distro?.version].filter(Boolean).join(" ") || "no distribution";
}
function describeBase({ image }) {
	return image?.base?.name || (image?.base?.digest ?? "");
}
function describePackages({ packages }) {
	let types = new Map();
	for (let { type } of packages) types.set(type, (types.get(type) ?? 0) + 1);
	let parts = [...types].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, number]) => `${number} ${type}`), total = count(packages.length, "package");
	return parts.length > 1 ? `${total}: ${parts.join(", ")}` : total;
}
function describeLayer(index, layer) {
	return layer?.instruction ? `${index + 1}: ${layer.instruction}` : `${index + 1}`;
}
const HEADLINES = {
	pass: "may ship",
	fail: "must not ship",
	incomplete: "could not be judged completely"
}, PUBLISHERS = [
	[/^CVE-\d{4}-\d{4,}$/, (id) => `https://nvd.nist.gov/vuln/detail/${id}`],
	[/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/, (id) => `https://github.com/advisories/${id}`],
	[/^[A-Z][A-Za-z0-9]{1,15}-[\w.:-]{1,60}$/, (id) => `https://osv.dev/vulnerability/${id}`]
];
function addressOfAdvisory({ id, references }) {
	return PUBLISHERS.find(([pattern]) => pattern.test(id))?.[1](id) ?? references.find((reference) => reference.startsWith("https://"));
}
const WORDS$3 = {
	fixed: "fixed",
	"not-fixed": "no fix yet",
	"wont-fix": "will not be fixed",
	deferred: "fix deferred",
	"end-of-life": "end of life",
	"under-investigation": "under investigation",
	unknown: "unknown"
};
function describeFix({ fix, isMalicious }) {
	return fix.versions.length > 0 ? fix.versions.slice(0, 5).join(" or ") : isMalicious ? "remove it" : WORDS$3[fix.state];
}
function describeFixSentence(finding) {
	let words = describeFix(finding);
	return finding.fix.versions.length > 0 ? `fixed in ${words}` : finding.fix.state === "unknown" && !finding.isMalicious ? "no fixed version is known" : words;
}
const MARKS = {
	critical: "🟣",
	high: "🔴",
	medium: "🟠",
	low: "🔵",
	negligible: "⚪",
	unknown: "❔"
};
function describeSeverity({ severity: { level, score, source } }) {
	let number = score === void 0 ? "" : ` (${score.toFixed(1)})`;
	return source === "" || source === "none" ? `${level}${number}` : `${level}${number}, by ${source}`;
}
function describeExploitation({ kev, epss }) {
	return [kev ? `Known to be exploited since ${kev.added}${kev.ransomware ? ", by ransomware" : ""}.` : "", epss ? `Likely to be exploited within 30 days: ${percent(epss.score)} (EPSS of ${epss.date}).` : ""].filter((part) => part !== "").join(" ");
}
const percent = (share) => `${(share * 100).toFixed(+(share < .1))} %`;
function describeMark({ isMalicious, kev, state }) {
	return isMalicious ? "malicious" : kev ? "exploited" : state === "cannot-compare" ? "undecided" : "";
}
const MAX_FINDINGS = 5e3;
function* renderFindings(report, sorted) {
	let { open } = sorted;
	if (open.length === 0) {
		yield "<section><h2>Findings</h2><p>None.</p></section>\n";
		return;
	}
	let failing = new Set(sorted.failing);
	yield `<section class="findings">\n<h2>Findings</h2>\n${renderFilters(open, failing.size)}<div class="row head"><span>Severity</span><span>Vulnerability</span><span>Package</span><span>Fixed in</span><span>Layer</span></div>
`;
	for (let finding of open.slice(0, MAX_FINDINGS)) yield renderFinding(finding, report, {
		sorted,
		isFailing: failing.has(finding)
	});
	open.length > MAX_FINDINGS && (yield `<p>${open.length - MAX_FINDINGS} more of lower risk are in the JSON report.</p>\n`), yield "</section>\n";
}
function renderFilters(open, failing) {
	let counts = countLevels(open.map(({ severity }) => severity.level)), boxes = SEVERITY_LEVELS.filter((level) => counts[level] > 0).map((level) => `<label class="tile ${level}"><input type="checkbox" id="show-${level}" checked><b>${counts[level]}</b> ${level}</label>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, only = [...failing > 0 && failing < open.length ? [`<label><input type="checkbox" id="only-failing"> only the ${failing} that fail the gate</label>`] : [], ...fixable > 0 && fixable < open.length ? [`<label><input type="checkbox" id="only-fixable"> only the ${fixable} with a fix</label>`] : []];
	return `<div class="tiles">${boxes.join("")}</div>\n${only.length > 0 ? `<div class="only">${only.join("")}</div>\n` : ""}`;
}
function renderFinding(finding, report, { sorted, isFailing }) {
	let { id, severity, component, fix } = finding, layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : "", mark = describeMark(finding);
	return `<details class="${[
		"finding",
		severity.level,
		...isFailing ? ["failing"] : [],
		...fix.state === "fixed" ? ["fixable"] : []
	].join(" ")}"><summary class="row">
<span class="level ${severity.level}">${severity.level}</span>
<span class="id">${escapeHtml(id, 120)}${mark === "" ? "" : ` <em class="mark">${mark}</em>`}</span>
<span><b>${escapeHtml(component.name, 200)}</b> ${escapeHtml(component.version, 100)}</span>
<span${fix.state === "fixed" ? " class=\"fix\"" : ""}>${escapeHtml(describeFix(finding), 200)}</span>
<span class="layer">${escapeHtml(where, 200)}</span>
</summary>
${renderDetails(finding, sorted.reasonOf(finding), where)}</details>
`;
}
function renderDetails(finding, reason, where) {
	let { summary, details, reason: state } = finding, facts = listFacts$1(finding, reason, where).map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`), prose = details && details.trim() !== summary?.trim() ? `<p class="prose">${escapeHtmlProse(details, 3e3)}</p>\n` : "";
	return `<div class="more">
${summary ? `<p><b>${escapeHtml(summary)}</b></p>\n` : ""}${state ? `<p>${escapeHtml(state)}</p>\n` : ""}${prose}<dl>${facts.join("")}</dl>
${renderLinks(finding)}</div>`;
}
function listFacts$1(finding, reason, where) {
	let { aliases, packages, locations, severities, component } = finding, others = severities.slice(1, 6).map(({ level, score, source }) => `${level}${score === void 0 ? "" : ` (${score.toFixed(1)})`} by ${source}`), paths = locations.map(({ path }) => path);
	return [
		["Gate", reason ?? ""],
		["Severity", describeSeverity(finding)],
		["Others say", others.join("; ")],
		["Vector", finding.severity.vector ?? ""],
		["Exploitation", describeExploitation(finding)],
		["Brought by", where === "" ? "" : `layer ${where}`],
		["Found at", listSome(paths, 20)],
		["Installed as", listSome(packages, 20)],
		["Judged by", component.ecosystem],
		["Also known as", listSome(aliases, 20)],
		["Published", finding.published?.slice(0, 10) ?? ""]
	].filter(([, value]) => value !== "");
}
function renderLinks(finding) {
	let links = [...new Set([addressOfAdvisory(finding), ...finding.references].flatMap((address) => address ?? []))].slice(0, 12).flatMap((address) => {
		let href = safeHref(address);
		return href ? [`<li><a rel="noreferrer noopener" href="${href}">${escapeHtml(address, 200)}</a></li>`] : [];
	});
	return links.length > 0 ? `<ul class="links">${links.join("")}</ul>\n` : "";
}
function* renderSetAside(report, { suppressed, inapplicable, reasonOf }) {
	let kinds = [[
		"Suppressed",
		suppressed,
		reasonOf
	], [
		"Not applicable",
		inapplicable,
		({ reason }) => reason
	]];
	for (let [title, findings, why] of kinds) if (findings.length !== 0) {
		yield `<section>\n<details class="aside"><summary><h2>${title} (${findings.length})</h2></summary>\n<table><tr><th>Vulnerability</th><th>Package</th><th>Severity</th><th>Why</th></tr>\n`;
		for (let finding of findings.slice(0, MAX_FINDINGS)) {
			let { id, component, severity } = finding;
			yield `<tr>${[
				id,
				`${component.name} ${component.version}`,
				severity.level,
				why(finding) ?? ""
			].map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>\n`;
		}
		yield "</table>\n</details>\n</section>\n";
	}
}
function listReasons({ notJudged }) {
	return Object.entries(notJudged).sort(([a], [b]) => a < b ? -1 : 1);
}
function describeGaps({ coverage }) {
	return coverage.flatMap((row) => {
		let reasons = listReasons(row), unexplained = row.found - row.judged - reasons.reduce((sum, [, number]) => sum + number, 0);
		return (unexplained > 0 ? [...reasons, ["no reason given", unexplained]] : reasons).map(([reason, number]) => `${count(number, `${row.type} package`)} not judged: ${reason}`);
	});
}
function describeProblems({ problems }) {
	return problems.map((problem) => [endSentence(describeProblem(problem)), problem.hint].filter(Boolean).join(" "));
}
function describeProblem({ message, where }) {
	let path = where?.path ?? "";
	return path === "" || message.includes(path) ? message : `${message.replace(/\.$/, "")} (${path})`;
}
function endSentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeAge({ status, asOf }, generatedAt) {
	if (status === "missing") return "missing";
	let age = asOf === void 0 ? NaN : Date.parse(generatedAt) - Date.parse(asOf);
	return Number.isNaN(age) ? "of unknown age" : age < 6e4 ? "current" : `${formatDuration(age)} old`;
}
function describeFeed({ feed, generatedAt }) {
	let present = feed.filter(({ status }) => status !== "missing"), [oldest] = present.filter(({ asOf }) => asOf !== void 0).sort((a, b) => (a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1), missing = feed.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
	return `${oldest ? `${describeAge(oldest, generatedAt)} (${oldest.asOf?.slice(0, 10)})` : present.length > 0 ? "of unknown age" : "none"}${present.some(({ status }) => status === "stale") ? ", stale" : ""}${missing.length > 0 ? `, without ${missing.join(", ")}` : ""}`;
}
const WORDS$2 = {
	pass: "Pass",
	fail: "Fail",
	incomplete: "Incomplete"
};
function renderHeader(report, { open }) {
	let { verdict, inventory } = report, { outcome, reasons } = verdict, list = reasons.slice(0, 50).map((reason) => `<li>${escapeHtml(reason)}</li>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, facts = listFacts(report).map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`);
	return `<header class="${outcome}">
<p class="pill">${WORDS$2[outcome]}</p>
<h1>${escapeHtml(nameImage(inventory)) || "The image"}</h1>
<p class="headline">The image ${HEADLINES[outcome]}.${fixable > 0 ? ` ${fixable} of ${open.length} findings can be fixed by an update.` : ""}</p>
${list.length > 0 ? `<ul class="reasons">${list.join("")}</ul>\n` : ""}<dl class="facts">${facts.join("")}</dl>
</header>
`;
}
function listFacts(report) {
	let { inventory, feed, coverage } = report, { image } = inventory, found = coverage.reduce((sum, row) => sum + row.found, 0), judged = coverage.reduce((sum, row) => sum + row.judged, 0);
	return [
		["Distribution", describeDistro(inventory)],
		["Platform", image ? describePlatform(image.platform) : ""],
		["Base image", describeBase(inventory)],
		["Packages", describePackages(inventory)],
		["Judged", found === 0 ? "" : judged === found ? "all" : `${judged} of ${found}`],
		["Feed", feed.length === 0 ? "" : describeFeed(report)],
		["Image ID", image?.id ?? ""],
		["Manifest", image?.manifestDigest ?? ""],
		["Built", image?.created ?? ""]
	].filter(([, value]) => value !== "");
}
function countByLayer(report, { open }) {
	let levels = new Map();
	for (let finding of open) {
		let index = layerOf(finding, report)?.index;
		if (index === void 0) continue;
		let list = levels.get(index);
		list ? list.push(finding.severity.level) : levels.set(index, [finding.severity.level]);
	}
	return [...levels].sort(([a], [b]) => a - b).map(([index, list]) => ({
		index,
		layer: report.inventory.image?.layers[index],
		counts: countLevels(list),
		total: list.length
	}));
}
function presentLevels(layers) {
	return SEVERITY_LEVELS.filter((level) => layers.some(({ counts }) => counts[level] > 0));
}
function renderLayers(report, sorted) {
	let layers = countByLayer(report, sorted);
	if (layers.length === 0) return "";
	let most = layers.reduce((max, { total }) => Math.max(max, total), 1);
	return `<section>\n<h2>Findings by layer</h2>\n<table class="layers">\n${layers.map((layer) => renderLayer(layer, most)).join("")}</table>\n</section>\n`;
}
function renderLayer(counted, most) {
	let { index, layer, counts, total } = counted, parts = presentLevels([counted]).map((level) => `<i class="${level}" style="flex:${counts[level]}"></i>`), width = Math.max(1, Math.round(total / most * 100)), base = layer?.isBase ? " <em class=\"mark\">base image</em>" : "", bar = `<div class="bar" style="width:${width}%" title="${describeCounts$1(counts)}">${parts.join("")}</div>`;
	return `<tr><td class="number">${index + 1}</td><td><code>${escapeHtml(layer?.instruction ?? "no instruction known", 300)}</code>${base}</td><td class="bars">${bar}</td><td class="number">${total}</td></tr>\n`;
}
function listReaders({ extractors }) {
	return extractors.filter(({ packages, status }) => packages > 0 || status !== "ok");
}
function describeReader({ status, unreadable = 0 }) {
	if (status === "ok") return "read";
	let files = unreadable > 0 ? `, ${count(unreadable, "file")} not readable` : "";
	return `${status === "failed" ? "not read" : "read in part"}${files}`;
}
function describeUnexplained({ unexplained }, most) {
	if (unexplained === void 0 || unexplained.count === 0) return "";
	let shown = unexplained.largest.slice(0, most).map(({ path, size }) => `${path} (${formatSize(size)})`), more = unexplained.count > shown.length ? ` and ${unexplained.count - shown.length} more` : "";
	return `${count(unexplained.count, "program or library", "programs and libraries")} of no package and no known kind: ${shown.join(", ")}${more}`;
}
function formatSize(bytes) {
	let units = [
		"kB",
		"MB",
		"GB"
	], power = Math.min(units.length, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	return power === 0 ? count(bytes, "byte") : `${(bytes / 1e3 ** power).toFixed(1)} ${units[power - 1]}`;
}
const MAX_ROWS$2 = 1e3;
function renderTable$2(title, head, rows) {
	if (rows.length === 0) return "";
	let cells = (row) => row.map((cell) => typeof cell == "number" ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`).join(""), body = rows.slice(0, MAX_ROWS$2).map((row) => `<tr>${cells(row)}</tr>\n`), more = rows.length > MAX_ROWS$2 ? `<p>and ${rows.length - MAX_ROWS$2} more</p>\n` : "";
	return `<section>\n<h2>${title}</h2>\n<table>\n<tr>${head.map((name) => `<th>${name}</th>`).join("")}</tr>\n${body.join("")}</table>\n${more}</section>\n`;
}
function renderCoverage$1({ coverage }) {
	return renderTable$2("Coverage", [
		"Packages",
		"Found",
		"Judged",
		"Not judged, and why"
	], coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${reason}`);
		return [
			row.type,
			row.found,
			row.judged,
			reasons.join("; ")
		];
	}));
}
function renderReading$1({ inventory }) {
	let rows = listReaders(inventory).map((reader) => [
		reader.id,
		reader.packages,
		describeReader(reader)
	]), { count: number, largest } = inventory.unexplained ?? {
		count: 0,
		largest: []
	}, programs = largest.map(({ path, size }) => [path, formatSize(size)]), others = number > largest.length ? [[`and ${number - largest.length} more`, ""]] : [];
	return renderTable$2("Inventory", [
		"By",
		"Packages",
		"State"
	], rows) + renderTable$2("Programs and libraries of no package and no known kind", ["Path", "Size"], [...programs, ...others]);
}
function renderFeed$1({ feed, generatedAt }) {
	return renderTable$2("Feed", [
		"Part",
		"State",
		"Advisories",
		"Age",
		"Last change",
		"From"
	], feed.map((shard) => {
		let { ecosystem, status, records, problem, source = "", revision = "", asOf } = shard, state = problem ? `${status}: ${problem}` : status, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? `, ${asOf}` : ""}`;
		return [
			ecosystem,
			state,
			records ?? "",
			age,
			revision,
			source
		];
	}));
}
function renderProblems({ problems }) {
	return problems.length === 0 ? "" : `<section>\n<h2>Problems</h2>\n<ul class="problems">\n${problems.slice(0, MAX_ROWS$2).map((problem) => {
		let { severity, code, hint } = problem, advice = hint ? ` <span class="hint">${escapeHtml(hint)}</span>` : "";
		return `<li class="${severity}"><code>${escapeHtml(code, 60)}</code> ${escapeHtml(endSentence(describeProblem(problem)))}${advice}</li>\n`;
	}).join("")}</ul>\n</section>\n`;
}
const htmlFormat = {
	id: "html",
	title: "HTML page",
	references: ["https://html.spec.whatwg.org/"],
	mediaType: "text/html",
	extension: ".html",
	defaults: {},
	render: render$1
};
function* render$1(report) {
	let sorted = sortFindings(report), name = escapeHtml(nameImage(report.inventory)) || "image";
	yield "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n", yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n", yield `<title>${name} – Tidegate</title>\n<style>
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#151b23);--line:light-dark(#d1d9e0,#3d444d);--text:light-dark(#1f2328,#f0f6fc);--faint:light-dark(#59636e,#9198a1);
--critical:light-dark(#8250df,#ab7df8);--high:light-dark(#d1242f,#f85149);--medium:light-dark(#bc4c00,#db6d28);--low:light-dark(#0969da,#4493f8);--negligible:light-dark(#818b98,#656c76);--unknown:light-dark(#59636e,#9198a1);
--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#d1242f,#f85149);--incomplete:light-dark(#9a6700,#d29922)}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--page)}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 3rem}
header{border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.5rem;padding:1.25rem 1.5rem;background:var(--soft)}
header.pass{--tone:var(--pass)}header.fail{--tone:var(--fail)}header.incomplete{--tone:var(--incomplete)}
.pill{display:inline-block;margin:0;padding:.1rem .7rem;border-radius:1rem;background:var(--tone);color:var(--page);font-weight:600;font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
h1{font-size:1.5rem;line-height:1.3;margin:.6rem 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem}
section{margin-top:2.25rem}
.headline{margin:0;font-size:1.05rem}
.reasons{margin:.75rem 0 0;padding-left:1.2rem}
.facts{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1.1rem 0 0}
.facts dt{color:var(--faint);font-size:.8rem}.facts dd{margin:0;overflow-wrap:anywhere}
.tiles,.only{display:flex;flex-wrap:wrap;gap:.6rem;margin-bottom:.75rem}
.only{gap:.25rem 1.5rem;color:var(--faint)}
.tile{border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.4rem;padding:.35rem .8rem .35rem .6rem;cursor:pointer}
.tile b{font-size:1.25rem}.tile:not(:has(:checked)){opacity:.5}
input{accent-color:var(--tone,var(--low));margin:0 .4rem 0 0;vertical-align:.05em}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.negligible{--tone:var(--negligible)}.unknown{--tone:var(--unknown)}
.row{display:grid;grid-template-columns:6.5rem minmax(0,1.2fr) minmax(0,1.6fr) minmax(0,1fr) minmax(0,1.6fr);gap:.25rem 1rem;align-items:baseline}
.row span{overflow-wrap:anywhere}
.head{padding:0 .9rem .3rem;color:var(--faint);font-size:.8rem}
.finding{border:1px solid var(--line);border-bottom-width:0}
.finding.failing{box-shadow:inset .2rem 0 var(--fail)}
.head+.finding{border-radius:.4rem .4rem 0 0}.finding:last-of-type{border-bottom-width:1px;border-radius:0 0 .4rem .4rem}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding summary{padding:.45rem .9rem}.finding summary:hover,.finding[open] summary{background:var(--soft)}
.level{color:var(--tone);font-weight:600}
.id{font-variant-numeric:tabular-nums}
.fix{color:var(--pass)}
.layer{color:var(--faint);font-size:.85rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.mark{font-style:normal;font-size:.75rem;font-weight:600;border:1px solid currentColor;border-radius:.3rem;padding:0 .35rem;color:var(--fail);white-space:nowrap}
.layers .mark{color:var(--faint)}
.more{padding:.25rem 1.25rem 1rem;background:var(--soft)}
.more dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:.75rem 0}
.more dt{color:var(--faint)}.more dd{margin:0;overflow-wrap:anywhere}
.prose{white-space:pre-wrap;overflow-wrap:anywhere;max-width:60rem}
.links{margin:0;padding-left:1.2rem;overflow-wrap:anywhere}a{color:var(--low)}
table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600;color:var(--faint);font-size:.8rem}
td,th{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
.layers td{vertical-align:middle}.bars{width:38%}
.bar{display:flex;gap:2px;height:.9rem;min-width:.3rem}.bar i{background:var(--tone);min-width:2px}.bar i:first-child{border-radius:.2rem 0 0 .2rem}.bar i:last-child{border-radius:0 .2rem .2rem 0}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.problems{padding-left:1.2rem}.problems .error code{color:var(--fail)}.problems .warning code{color:var(--incomplete)}.hint{color:var(--faint)}
.aside summary h2{display:inline-block}.aside summary::before{content:"▸ ";color:var(--faint)}.aside[open] summary::before{content:"▾ "}
footer{margin-top:2.5rem;color:var(--faint);font-size:.85rem}
body:has(#only-failing:checked) .finding:not(.failing),body:has(#only-fixable:checked) .finding:not(.fixable),
body:has(#show-critical:not(:checked)) .finding.critical,body:has(#show-high:not(:checked)) .finding.high,body:has(#show-medium:not(:checked)) .finding.medium,
body:has(#show-low:not(:checked)) .finding.low,body:has(#show-negligible:not(:checked)) .finding.negligible,body:has(#show-unknown:not(:checked)) .finding.unknown{display:none}
@media (max-width:48rem){.row{grid-template-columns:6.5rem minmax(0,1fr)}.row .layer,.head{display:none}.bars{display:none}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.tiles,.only{display:none}section{break-inside:auto}}
</style>\n</head>\n<body>\n<main>\n`, yield renderHeader(report, sorted), yield* renderFindings(report, sorted), yield renderLayers(report, sorted), yield renderProblems(report), yield* renderSetAside(report, sorted), yield renderCoverage$1(report), yield renderReading$1(report), yield renderFeed$1(report), yield `<footer>${escapeHtml(report.tool.name)} ${escapeHtml(report.tool.version)} · ${escapeHtml(report.generatedAt, 40)}</footer>\n</main>\n</body>\n</html>\n`;
}
function startTrail(complaints, at = "") {
	return {
		at,
		complain(what) {
			complaints.length < 20 && complaints.push(`${at || "the report"} ${what}`);
		},
		into: (step) => startTrail(complaints, at === "" ? step : `${at}.${step}`)
	};
}
function text(extra = {}) {
	return {
		schema: {
			type: "string",
			...extra
		},
		read: (value, trail) => typeof value == "string" ? value : refuse(trail, "must be text", "")
	};
}
const flag = {
	schema: { type: "boolean" },
	read: (value, trail) => typeof value == "boolean" ? value : refuse(trail, "must be true or false", !1)
};
function number(extra = {}) {
	return {
		schema: {
			type: "number",
			...extra
		},
		read: (value, trail) => typeof value == "number" && Number.isFinite(value) ? value : refuse(trail, "must be a number", 0)
	};
}
const whole = {
	schema: {
		type: "integer",
		minimum: 0
	},
	read: (value, trail) => Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(trail, "must be a whole number", 0)
};
function oneOf(values) {
	return {
		schema: { enum: values },
		read: (value, trail) => values.find((known) => known === value) ?? refuse(trail, `must be one of ${values.join(", ")}`, values[0])
	};
}
function list(item, most = 1e6) {
	return {
		schema: {
			type: "array",
			items: item.schema
		},
		read(value, trail) {
			return Array.isArray(value) ? value.length > most ? refuse(trail, `has more than ${most} entries`, []) : value.map((entry, index) => item.read(entry, trail.into(String(index)))) : refuse(trail, "must be a list", []);
		}
	};
}
function mapOf(item) {
	return {
		schema: {
			type: "object",
			additionalProperties: item.schema
		},
		read(value, trail) {
			return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, item.read(entry, trail.into(name))])) : refuse(trail, "must be an object", {});
		}
	};
}
function optional(shape) {
	return {
		...shape,
		isOptional: !0
	};
}
function object(fields) {
	let names = Object.keys(fields), required = names.filter((name) => !isOptional(fields[name]));
	return {
		schema: {
			type: "object",
			properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
			...required.length > 0 ? { required } : {}
		},
		read(value, trail) {
			let source = isObject(value) ? value : refuse(trail, "must be an object", {}), entries = names.flatMap((name) => {
				let shape = fields[name], entry = Object.hasOwn(source, name) ? source[name] : void 0;
				return shape === void 0 || entry === void 0 && isOptional(shape) ? [] : [[name, shape.read(entry, trail.into(name))]];
			});
			return Object.fromEntries(entries);
		}
	};
}
const isOptional = (shape) => shape !== void 0 && "isOptional" in shape, isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function refuse(trail, what, instead) {
	return trail.complain(what), instead;
}
const time = text({ format: "date-time" }), texts = list(text());
function pattern(source) {
	let plain = text({ pattern: source }), expression = new RegExp(source);
	return {
		schema: plain.schema,
		read(value, trail) {
			return typeof value == "string" && expression.test(value) || trail.complain(`must look like ${source}`), plain.read(value, trail);
		}
	};
}
const digest = pattern("^sha256:[0-9a-f]{64}$"), problemCode = pattern("^[A-Z][A-Z_]{2,59}$"), location = object({
	path: text(),
	layer: optional(whole)
}), severity = object({
	level: oneOf(SEVERITY_LEVELS),
	score: optional(number({
		minimum: 0,
		maximum: 10
	})),
	vector: optional(text()),
	source: text()
}), problem = object({
	severity: oneOf(["error", "warning"]),
	code: problemCode,
	message: text(),
	where: optional(object({
		path: optional(text()),
		layer: optional(whole),
		plugin: optional(text()),
		url: optional(text()),
		record: optional(text())
	})),
	hint: optional(text())
}), installed = object({
	type: text(),
	name: text(),
	version: text(),
	arch: optional(text()),
	source: optional(object({
		name: text(),
		version: text()
	})),
	licenses: optional(texts),
	supplier: optional(text()),
	homepage: optional(text()),
	module: optional(text()),
	isThirdParty: optional(flag),
	confidence: optional(oneOf([
		"exact",
		"derived",
		"guessed"
	])),
	evidence: optional(text()),
	qualifiers: optional(mapOf(text())),
	dependsOn: optional(texts),
	isApplication: optional(flag),
	purl: text(),
	extractor: text(),
	locations: list(location),
	ownedBy: optional(text())
}), platform = object({
	os: text(),
	architecture: text(),
	variant: optional(text())
}), layer = object({
	diffId: digest,
	digest: optional(digest),
	size: optional(whole),
	instruction: optional(text()),
	dockerfileLine: optional(whole),
	isBase: optional(flag)
}), image = object({
	name: text(),
	id: digest,
	manifestDigest: optional(digest),
	repoDigests: optional(texts),
	platform,
	created: optional(text()),
	labels: optional(mapOf(text())),
	layers: list(layer),
	dockerfile: optional(text()),
	base: optional(object({
		name: optional(text()),
		digest: optional(digest)
	}))
}), distro = object({
	id: text(),
	version: text(),
	codename: optional(text()),
	prettyName: optional(text()),
	idLike: optional(texts),
	sources: texts,
	isGuess: optional(flag),
	isRolling: optional(flag),
	ecosystems: texts
}), inventory = object({
	image: optional(image),
	distro: optional(distro),
	packages: list(installed),
	extractors: list(object({
		id: text(),
		version: whole,
		files: whole,
		packages: whole,
		unreadable: optional(whole),
		status: oneOf([
			"ok",
			"partial",
			"failed"
		])
	})),
	problems: list(problem),
	unexplained: optional(object({
		count: whole,
		largest: list(object({
			path: text(),
			size: whole
		}))
	}))
}), finding = object({
	id: text(),
	aliases: texts,
	advisories: texts,
	bundles: optional(texts),
	component: object({
		purl: text(),
		type: text(),
		name: text(),
		version: text(),
		ecosystem: text()
	}),
	packages: texts,
	locations: list(location),
	state: oneOf([
		"affected",
		"cannot-compare",
		"not-applicable"
	]),
	reason: optional(text()),
	isMalicious: optional(flag),
	severity,
	severities: list(severity),
	fix: object({
		state: oneOf([
			"fixed",
			"not-fixed",
			"wont-fix",
			"deferred",
			"end-of-life",
			"under-investigation",
			"unknown"
		]),
		versions: texts
	}),
	summary: optional(text()),
	details: optional(text()),
	references: texts,
	published: optional(time),
	modified: optional(time),
	kev: optional(object({
		added: text(),
		due: optional(text()),
		ransomware: optional(flag)
	})),
	epss: optional(object({
		score: number({
			minimum: 0,
			maximum: 1
		}),
		percentile: number({
			minimum: 0,
			maximum: 1
		}),
		date: text()
	}))
}), shard = object({
	ecosystem: text(),
	status: oneOf([
		"fresh",
		"stale",
		"missing"
	]),
	source: optional(text()),
	revision: optional(text()),
	checked: optional(text()),
	asOf: optional(text()),
	digest: optional(text()),
	records: optional(whole),
	problem: optional(text())
}), storedReport = object({
	schema: oneOf([1]),
	tool: object({
		name: text(),
		version: text()
	}),
	generatedAt: time,
	inventory,
	findings: list(finding),
	counts: object({
		critical: whole,
		high: whole,
		medium: whole,
		low: whole,
		negligible: whole,
		unknown: whole
	}),
	feed: list(shard),
	coverage: list(object({
		type: text(),
		found: whole,
		judged: whole,
		notJudged: mapOf(whole)
	})),
	verdict: object({
		outcome: oneOf([
			"pass",
			"fail",
			"incomplete"
		]),
		reasons: texts,
		judgements: list(object({
			finding: whole,
			decision: oneOf([
				"fail",
				"pass",
				"suppressed"
			]),
			reason: text()
		}))
	}),
	problems: list(problem)
}), SCHEMA_ID = "https://raw.githubusercontent.com/tidegate/tidegate/main/docs/schema/report-1.json", jsonFormat = {
	id: "json",
	title: "JSON report",
	references: [SCHEMA_ID],
	mediaType: "application/json",
	extension: ".json",
	schema: SCHEMA_ID,
	defaults: {},
	*render(report) {
		yield `${JSON.stringify(storeReport(report), null, 2)}\n`;
	}
};
function storeReport(report) {
	let { timings: _timings, verdict, ...facts } = report, places = new Map(report.findings.map((finding, index) => [finding, index])), judgements = verdict.judgements.flatMap(({ finding, decision, reason }) => {
		let place = places.get(finding);
		return place === void 0 ? [] : [{
			finding: place,
			decision,
			reason
		}];
	});
	return {
		...facts,
		verdict: {
			...verdict,
			judgements
		}
	};
}
function createBudget(size, measure = (text) => text.length) {
	let left = size;
	return {
		get left() {
			return left;
		},
		take(text) {
			let cost = measure(text);
			return cost > left ? !1 : (left -= cost, !0);
		}
	};
}
function fillSection({ title, isFolded, blocks }, budget) {
	let all = blocks.flatMap(({ rows }) => rows), total = all.reduce((sum, row) => sum + row.findings, 0), [open, close] = isFolded ? [`<details><summary>${title}</summary>\n\n`, "\n</details>\n\n"] : [`#### ${title}\n\n`, "\n"];
	if (all.length === 0 || !budget.take(open + close)) return {
		text: "",
		hidden: total
	};
	let parts = [], shown = 0;
	for (let { head, rows } of blocks) {
		let filled = fillBlock(head, rows, budget);
		if (parts.push(...filled.parts), shown += filled.findings, filled.isFull) break;
	}
	return {
		text: `${open}${parts.join("")}${close}`,
		hidden: total - shown
	};
}
function fillBlock(head, rows, budget) {
	let parts = [], findings = 0;
	for (let row of rows) {
		let text = parts.length === 0 ? head + row.text : row.text;
		if (!budget.take(text)) return {
			parts,
			findings,
			isFull: !0
		};
		parts.push(text), findings += row.findings;
	}
	return {
		parts,
		findings,
		isFull: !1
	};
}
function describeHidden(hidden) {
	return hidden === 0 ? "" : `_${endSentence(`${hidden} more ${hidden === 1 ? "finding has" : "findings have"} no room here; the SARIF file and the JSON report have them all`)}_\n\n`;
}
function escapeMarkdown(text, most = 500) {
	return toLine(text, most).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$^]/g, "\\$&").replace(/@(?=\w)/g, "@⁠").replace(/#(?=\d)/g, "#⁠").replace(/\bGH-(?=\d)/gi, "$&⁠").replace(/:\/\//g, ":⁠//").replace(/www\./gi, "www⁠.").replace(/^(\s*\d*)([-=.):]+)(?=\s|$)/, "$1\\$2");
}
function escapeCode(text, most = 300) {
	let safe = toLine(text, most).replace(/[&<>"'`*_~[\](){}!|\\#$^+=@]|:(?=\/\/)|w(?=ww\.)/gi, (character) => `&#${character.charCodeAt(0)};`).trim();
	return safe === "" ? "" : `<code>${safe}</code>`;
}
function fence(language, text) {
	let longest = 2;
	for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	let marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${text}\n${marks}`;
}
function linkMarkdown(label, address) {
	let safe = toAddress(address);
	return safe === void 0 ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}
function toMermaid(text, most = 40) {
	return toLine(text, most * 2).replace(/[^\w ./:@+-]+/g, " ").replace(/\s+/g, " ").trim().slice(0, most).trim();
}
function quoteProse(text, most = 4e3) {
	return toProse(text, most).trim().split("\n").map((line) => `> ${quoteLine(line.trim())}`.trimEnd()).join("\n");
}
function quoteLine(line) {
	let heading = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1];
	if (heading) return `**${escapeMarkdown(heading, 500)}**`;
	let item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
	return item ? `- ${escapeMarkdown(item, 2e3)}` : escapeMarkdown(line, 4e3);
}
const SAFE = /^[@A-Za-z0-9][A-Za-z0-9@._+:/~-]{0,200}$/, together = (command) => (packages) => {
	let names = [...new Set(packages.flatMap(({ installed }) => installed))].filter((name) => SAFE.test(name)).sort();
	return names.length === 0 ? [] : [`${command} ${names.join(" ")}`];
}, pinned = (format) => (packages) => {
	let lines = packages.flatMap(({ component: { name }, target }) => target !== void 0 && SAFE.test(name) && SAFE.test(target) ? [format(name, target)] : []);
	return [...new Set(lines)].sort();
}, COMMANDS = {
	apk: together("apk upgrade"),
	deb: together("apt-get install --only-upgrade"),
	rpm: together("dnf upgrade"),
	npm: pinned((name, version) => `npm install ${name}@${version}`),
	pypi: pinned((name, version) => `pip install '${name}>=${version}'`),
	golang: pinned((name, version) => `go get ${name}@${version.startsWith("v") ? version : `v${version}`}`),
	gem: pinned((name) => `bundle update --conservative ${name}`),
	cargo: pinned((name, version) => `cargo update ${name} --precise ${version}`),
	composer: pinned((name, version) => `composer require ${name}:^${version}`),
	nuget: pinned((name, version) => `dotnet add package ${name} --version ${version}`)
};
function suggestCommands(packages) {
	return [...new Set(packages.map(({ component }) => component.type))].sort().flatMap((type) => {
		let fixable = packages.filter(({ component, fixable }) => component.type === type && fixable > 0);
		return (Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : void 0)?.(fixable) ?? [];
	});
}
const RANK$1 = {
	preSuffix: 0,
	invalid: 1,
	end: 2,
	revision: 3,
	hash: 4,
	suffixNumber: 5,
	postSuffix: 6,
	letter: 7,
	digits: 8,
	letterNumber: 9
}, PRE_SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc"
], POST_SUFFIXES = [
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
], VERSION$4 = new RegExp([/^(?<numbers>\d+(?:\.\d+)*)(?:(?<letter>[a-z])(?<letterNumber>\d*))?/, /(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)*)(?:~(?<hash>[\da-fA-F]+))?(?<revision>-r\d*)?/].map((part) => part.source).join(""));
function readTokens$1(text) {
	let match = VERSION$4.exec(text);
	if (match?.groups === void 0) return [endToken(text, void 0)];
	let { numbers = "", letter = "", letterNumber = "", suffixes = "", hash = "", revision } = match.groups;
	return [
		...numbers.split(".").map((number) => readNumber(RANK$1.digits, number)),
		...letter === "" ? [] : [{
			rank: RANK$1.letter,
			text: letter,
			value: 0
		}],
		...letterNumber === "" ? [] : [readNumber(RANK$1.letterNumber, letterNumber)],
		...suffixes.split("_").slice(1).flatMap(readSuffix$1),
		...hash === "" ? [] : [{
			rank: RANK$1.hash,
			text: hash,
			value: 0
		}],
		...revision === void 0 ? [] : [readNumber(RANK$1.revision, revision.slice(2))],
		endToken(text.slice(match[0].length), revision)
	];
}
function readSuffix$1(text) {
	let name = text.replace(/\d+$/, ""), pre = PRE_SUFFIXES.indexOf(name), suffix = {
		rank: pre === -1 ? RANK$1.postSuffix : RANK$1.preSuffix,
		text: name,
		value: pre === -1 ? POST_SUFFIXES.indexOf(name) : pre
	};
	return name === text ? [suffix] : [suffix, readNumber(RANK$1.suffixNumber, text.slice(name.length))];
}
function readNumber(rank, digits) {
	return {
		rank,
		text: digits,
		value: readNatural(digits)
	};
}
function endToken(rest, revision) {
	return rest === "" ? {
		rank: RANK$1.end,
		text: "",
		value: 0
	} : {
		rank: RANK$1.invalid,
		text: revision === void 0 ? rest : "-",
		value: 0
	};
}
const TEXTS = new Set([
	RANK$1.letter,
	RANK$1.hash,
	RANK$1.invalid
]), apk = {
	id: "apk",
	title: "Alpine package version",
	references: ["https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd"],
	ecosystems: [
		"Alpine",
		"Alpaquita",
		"BellSoft Hardened Containers",
		"Chainguard",
		"CleanStart",
		"MinimOS",
		"Wolfi"
	],
	parse(text) {
		let whole = readVersionText(text);
		return whole === void 0 ? void 0 : { tokens: readTokens$1(whole) };
	},
	compare(a, b) {
		for (let [index, token] of a.tokens.entries()) {
			let other = b.tokens[index], difference = other === void 0 ? 0 : compareTokens$1(token, other, index);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.tokens.map(writeToken).join(""),
	isSound: (version) => version.tokens[0]?.rank === RANK$1.digits
};
function compareTokens$1(a, b, index) {
	return a.rank === b.rank ? a.rank === RANK$1.digits && index > 0 && (a.text.startsWith("0") || b.text.startsWith("0")) || TEXTS.has(a.rank) ? compareText(a.text, b.text) : compareNatural(a.value, b.value) : a.rank - b.rank;
}
function writeToken(token, index) {
	switch (token.rank) {
		case RANK$1.digits: return index === 0 ? token.value.toString() : `.${token.text}`;
		case RANK$1.revision: return `-r${token.value}`;
		case RANK$1.hash: return `~${token.text}`;
		case RANK$1.preSuffix:
		case RANK$1.postSuffix: return `_${token.text}`;
		case RANK$1.letterNumber:
		case RANK$1.suffixNumber: return token.value.toString();
		default: return token.text;
	}
}
const STRICT = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/, LENIENT = /^=?[vV]?(\d+(?:\.\d+)*)([-~A-Za-z][0-9A-Za-z.~_-]*)?(?:\+.*)?$/, DOTTED_PRERELEASE = /\.(?=(?:alpha|beta|rc)(?![A-Za-z]))/g, DIGITS = /^\d+$/;
function readSemver(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let strict = STRICT.exec(whole);
	if (strict !== null) {
		let [, major = "", minor = "", patch = "", prerelease] = strict;
		return {
			release: [
				readNatural(major),
				readNatural(minor),
				readNatural(patch)
			],
			prerelease: readIdentifiers(prerelease)
		};
	}
	let lenient = LENIENT.exec(whole.replace(DOTTED_PRERELEASE, "-"));
	if (lenient === null) return;
	let [, release = "", prerelease = ""] = lenient;
	return {
		release: release.split(".").map(readNatural),
		prerelease: readIdentifiers(prerelease.replace(/^[-~]+/, ""))
	};
}
function compareSemver(a, b) {
	return compareReleases$1(a.release, b.release) || comparePrereleases(a.prerelease, b.prerelease);
}
function writeSemver(version) {
	let release = version.release.slice();
	for (; release.length > 3 && release.at(-1) === 0;) release.pop();
	for (; release.length < 3;) release.push(0);
	return version.prerelease.length === 0 ? release.join(".") : `${release.join(".")}-${version.prerelease.join(".")}`;
}
function compareReleases$1(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function comparePrereleases(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareIdentifiers(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText(a, b) : 1 : typeof b == "string" ? -1 : compareNatural(a, b);
}
function readIdentifiers(text) {
	return text === void 0 || text === "" ? [] : text.split(".").map((identifier) => DIGITS.test(identifier) ? readNatural(identifier) : identifier);
}
const bitnami = {
	id: "bitnami",
	title: "Bitnami component version",
	references: ["https://github.com/bitnami/go-version", "https://github.com/bitnami/vulndb"],
	ecosystems: ["Bitnami"],
	parse(text) {
		let version = readSemver(text);
		return version !== void 0 && isRevision(version.prerelease) ? {
			...version,
			prerelease: []
		} : version;
	},
	compare: compareSemver,
	canonical: writeSemver
};
function isRevision([first, ...others]) {
	return others.length === 0 && first !== void 0 && (typeof first != "string" || /^r\d+$/.test(first));
}
const NUMBERS = /^\d+(?:[.-]\d+)*$/;
function readNumberList(text) {
	let whole = readVersionText(text);
	return whole === void 0 || !NUMBERS.test(whole) ? void 0 : whole.split(/[.-]/).map(readNatural);
}
function compareNumberLists(a, b) {
	let length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const cran = {
	id: "cran",
	title: "R package version",
	references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
	ecosystems: ["Bioconductor", "CRAN"],
	parse: readNumberList,
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
};
function compareParts$1(a, b) {
	if (a === b) return 0;
	let i = 0, j = 0;
	for (; i < a.length || j < b.length;) {
		for (; i < a.length && !isDigit(a.charCodeAt(i)) || j < b.length && !isDigit(b.charCodeAt(j));) {
			let difference = weigh(a, i++) - weigh(b, j++);
			if (difference !== 0) return difference;
		}
		let endA = skipDigits(a, i), endB = skipDigits(b, j);
		if (i = skipZeros(a, i, endA), j = skipZeros(b, j, endB), endA - i !== endB - j) return endA - i - (endB - j);
		for (; i < endA; i++, j++) {
			let difference = a.charCodeAt(i) - b.charCodeAt(j);
			if (difference !== 0) return difference;
		}
	}
	return 0;
}
function canonicalPart(part) {
	let shortened = part.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));
	return /\d$/.test(shortened) ? shortened : `${shortened}0`;
}
function weigh(text, index) {
	if (index >= text.length) return 0;
	let code = text.charCodeAt(index);
	return isDigit(code) ? 0 : code === 126 ? -1 : isLetter(code) ? code : code + 256;
}
function skipDigits(text, from) {
	let index = from;
	for (; index < text.length && isDigit(text.charCodeAt(index));) index++;
	return index;
}
function skipZeros(text, from, end) {
	let index = from;
	for (; index < end && text.charCodeAt(index) === 48;) index++;
	return index;
}
const dpkg = {
	id: "dpkg",
	title: "Debian package version",
	references: ["https://www.debian.org/doc/debian-policy/ch-controlfields.html#version", "https://manpages.debian.org/deb-version.7"],
	ecosystems: [
		"Debian",
		"Ubuntu",
		"Echo"
	],
	parse: parse$2,
	compare: (a, b) => a.epoch - b.epoch || compareParts$1(a.upstream, b.upstream) || compareParts$1(a.revision, b.revision),
	canonical: canonical$1,
	isSound: (version) => /^\d/.test(version.upstream)
};
function parse$2(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let colon = whole.indexOf(":"), epoch = colon === -1 ? 0 : readEpoch(whole.slice(0, colon));
	if (epoch === void 0) return;
	let rest = whole.slice(colon + 1), dash = rest.lastIndexOf("-"), upstream = dash === -1 ? rest : rest.slice(0, dash), revision = dash === -1 ? "" : rest.slice(dash + 1);
	if (!(upstream === "" || dash !== -1 && revision === "" || !/^[!-~]+$/.test(rest))) return {
		epoch,
		upstream,
		revision
	};
}
function readEpoch(text) {
	if (!/^\d+$/.test(text)) return;
	let epoch = Number(text);
	return epoch <= 2147483647 ? epoch : void 0;
}
function canonical$1(version) {
	let upstream = canonicalPart(version.upstream), revision = canonicalPart(version.revision);
	return `${version.epoch > 0 || `${upstream}${revision}`.includes(":") ? `${version.epoch}:` : ""}${upstream}${revision !== "0" || upstream.includes("-") ? `-${revision}` : ""}`;
}
const STAGES = new Map([
	["pl", 0],
	["alpha", 1],
	["beta", 2],
	["pre", 16],
	["rc", 18]
]), COMPONENT = /\*.*|(\d+)(?:([A-Za-z]+)(\d+)?)?|([A-Za-z]+)(\d+)?/g, NOTHING = {
	number: 0,
	letter: 0,
	patchLevel: 0
};
function readGroups(text) {
	return text.split("+").map(readComponents);
}
function compareGroups(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareComponents(a[index] ?? [], b[index] ?? []);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeGroups(groups) {
	return dropTrailing(groups.map((group) => dropTrailing(group.map(writeComponent)).join(".") || "0")).join("+") || "0";
}
function readComponents(text) {
	return [...text.matchAll(COMPONENT)].flatMap((match) => readComponent(match));
}
function readComponent([whole, number, letters, patch, bareLetters, barePatch]) {
	return whole.startsWith("*") ? [{
		...NOTHING,
		number: -2
	}] : number === void 0 ? [readLetters(-1, bareLetters, barePatch)] : STAGES.has(letters?.toLowerCase() ?? "") ? [{
		...NOTHING,
		number: readNatural(number)
	}, readLetters(-1, letters, patch)] : [readLetters(readNatural(number), letters, patch)];
}
function readLetters(number, letters, patch) {
	if (letters === void 0) return {
		...NOTHING,
		number
	};
	let lower = letters.toLowerCase();
	return {
		number,
		letter: (number === -1 ? STAGES.get(lower) : void 0) ?? lower.charCodeAt(0) - 96,
		patchLevel: patch === void 0 ? -1 : readNatural(patch)
	};
}
function compareComponents(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index] ?? NOTHING, right = b[index] ?? NOTHING, difference = compareNatural(left.number, right.number) || left.letter - right.letter || compareNatural(left.patchLevel, right.patchLevel);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeComponent({ number, letter, patchLevel }) {
	if (number === -2) return "*";
	if (letter === 0 && number !== -1) return number.toString();
	let letters = letter === 0 ? "pl" : String.fromCharCode(letter + 96);
	return `${number === -1 ? "" : number}${letters}${patchLevel === -1 ? "" : patchLevel}`;
}
function dropTrailing(written) {
	return written.slice(0, written.findLastIndex((part) => part !== "0") + 1);
}
const VERSION$3 = /^([^,_-]+)(?:_(\d+))?(?:,(\d+))?$/, freebsd = {
	id: "freebsd",
	title: "FreeBSD package version",
	references: ["https://docs.freebsd.org/en/books/porters-handbook/makefiles/#makefile-versions", "https://man.freebsd.org/cgi/man.cgi?pkg-version(8)"],
	ecosystems: ["FreeBSD"],
	parse(text) {
		let [, version, revision = "0", epoch = "0"] = VERSION$3.exec(readVersionText(text) ?? "") ?? [];
		return version === void 0 ? void 0 : {
			groups: readGroups(version),
			revision: readNatural(revision),
			epoch: readNatural(epoch)
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareGroups(a.groups, b.groups) || compareNatural(a.revision, b.revision),
	canonical: ({ groups, revision, epoch }) => `${writeGroups(groups)}${revision === 0 ? "" : `_${revision}`}${epoch === 0 ? "" : `,${epoch}`}`,
	isSound: ({ groups }) => groups[0]?.some(({ number }) => number >= 0) === !0
}, TOOLCHAIN = /^go(\d[^ ]*?)(?: X:.*|-X:.*)?$/, golang = {
	id: "golang",
	title: "Go module version, with pseudo-versions and +incompatible",
	references: ["https://go.dev/ref/mod#versions", "https://go.dev/doc/toolchain#version"],
	ecosystems: ["Go"],
	parse: (text) => readSemver(TOOLCHAIN.exec(text.trim())?.[1] ?? text),
	compare: compareSemver,
	canonical: writeSemver
}, hackage = {
	id: "hackage",
	title: "Haskell package version",
	references: ["https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-Types-Version.html", "https://pvp.haskell.org/"],
	ecosystems: ["GHC", "Hackage"],
	parse: (text) => text.includes("-") ? void 0 : readNumberList(text),
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
}, TAIL = /(?:-(?<pre>(?!b\d)[A-Za-z][^-]*))?(?:-b\d+)?$/.source, BEFORE_JEP_223 = RegExp(`^1\\.(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`), SHORT$1 = RegExp(`^(?<feature>\\d+)u(?<update>\\d+)${TAIL}`), AFTER_JEP_223 = RegExp(`^(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:\\.(?<patch>\\d+))?(?<more>(?:\\.\\d+)*)(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`), jvm = {
	id: "jvm",
	title: "Java runtime version, before and after JEP 223",
	references: ["https://openjdk.org/jeps/223", "https://openjdk.org/jeps/322"],
	ecosystems: [],
	parse: (text) => readSemver(modernise(text.trim().split("+", 1)[0] ?? "")),
	compare: compareSemver,
	canonical: (version) => writeSemver(version).replace(/^1\./, "01.")
};
function modernise(text) {
	let groups = (BEFORE_JEP_223.exec(text) ?? SHORT$1.exec(text) ?? AFTER_JEP_223.exec(text))?.groups;
	if (groups === void 0) return "";
	let { feature, interim = "0", patch = "0", update = "0", more = "", pre } = groups;
	return `${feature}.${interim}.${/^0*$/.test(patch) ? update : patch}${more}${pre === void 0 ? "" : `-${pre}`}`;
}
const RANK = {
	dotPre: 0,
	dashPre: 1,
	dotEmptyBeforePre: 2,
	dashEmptyBeforePre: 3,
	dashZeroBeforePre: 4,
	dotZeroBeforePre: 5,
	end: 6,
	dotQualifier: 7,
	dashQualifier: 8,
	dashNumber: 9,
	dotNumber: 10
}, QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
], EMPTY$1 = String(QUALIFIERS.indexOf("")), UNKNOWN = String(QUALIFIERS.length), ALIASES = new Map([
	["cr", "rc"],
	["ga", ""],
	["final", ""],
	["release", ""]
]), SHORT = new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
function readTokens(text) {
	return rank(trimNulls(splitTokens(text)));
}
function splitTokens(text) {
	let tokens = [], separator = "";
	for (let [index, part] of text.split(/([.-])/).entries()) if (index % 2 == 1) separator = part === "." ? "." : "-";
	else {
		let pieces = part.match(/\d+|\D+/g) ?? ["0"];
		tokens.push(...pieces.map((piece, at) => readToken(at === 0 ? separator : "-", piece, at < pieces.length - 1)));
	}
	return tokens;
}
function readToken(prefix, text, isFollowedByNumber) {
	if (isDigit(text.charCodeAt(0))) return {
		prefix,
		qualifier: "",
		value: readNatural(text)
	};
	let word = (isFollowedByNumber ? SHORT.get(text) : void 0) ?? ALIASES.get(text) ?? text, known = QUALIFIERS.indexOf(word);
	return {
		prefix,
		qualifier: word === "" ? "ga" : word,
		value: known === -1 ? UNKNOWN + word : String(known)
	};
}
function trimNulls(tokens) {
	let kept = [], isTrimming = !0;
	for (let index = tokens.length - 1; index >= 0; index--) {
		let token = tokens[index];
		isTrimming && index > 0 && isNull(token) || (kept.push(token), isTrimming = token.prefix === "-");
	}
	return kept.reverse();
}
function isNull({ value }) {
	return value === 0 || value === EMPTY$1;
}
function rank(tokens) {
	let ranked = [], isTailNegative = !1;
	for (let token of tokens.toReversed()) isTailNegative = isNull(token) ? isTailNegative : isPreRelease(token), ranked.push({
		...token,
		rank: rankOf$2(token, isTailNegative && token.prefix !== "")
	});
	return ranked.reverse();
}
function rankOf$2(token, isNegative) {
	let isDot = token.prefix !== "-", isNumber = typeof token.value != "string";
	return isNegative ? isNull(token) ? isNumber ? isDot ? RANK.dotZeroBeforePre : RANK.dashZeroBeforePre : isDot ? RANK.dotEmptyBeforePre : RANK.dashEmptyBeforePre : isDot ? RANK.dotPre : RANK.dashPre : isNumber ? isDot ? RANK.dotNumber : RANK.dashNumber : isDot ? RANK.dotQualifier : RANK.dashQualifier;
}
function isPreRelease({ value }) {
	return typeof value == "string" && value < EMPTY$1;
}
const RUNTIME = /\.(?:jre|jdk)(?:[89]|[1-9]\d+)$/i, maven = {
	id: "maven",
	title: "Maven version",
	references: ["https://maven.apache.org/pom.html#version-order-specification"],
	ecosystems: ["Maven"],
	parse(text) {
		let whole = readVersionText(text)?.replace(RUNTIME, "").toLowerCase();
		return whole === void 0 || whole === "" ? void 0 : readTokens(whole);
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareTokens(a[index], b[index]);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.map(({ prefix, value, qualifier }) => `${prefix}${typeof value == "string" ? qualifier : value}`).join(""),
	isSound: (version) => version.some(({ value }) => typeof value != "string") && !version.some(({ value }) => String(value).includes("$"))
};
function compareTokens(a, b) {
	let difference = (a?.rank ?? RANK.end) - (b?.rank ?? RANK.end);
	return difference !== 0 || a === void 0 || b === void 0 ? difference : typeof a.value == "string" || typeof b.value == "string" ? compareText(String(a.value), String(b.value)) : compareNatural(a.value, b.value);
}
const nuget = {
	id: "nuget",
	title: "NuGet package version",
	references: ["https://learn.microsoft.com/en-us/nuget/concepts/package-versioning"],
	ecosystems: ["NuGet"],
	parse: (text) => readSemver(text.toLowerCase()),
	compare: compareSemver,
	canonical: writeSemver
}, opam = {
	id: "opam",
	title: "OCaml opam package version",
	references: ["https://opam.ocaml.org/doc/Manual.html#Version-ordering"],
	ecosystems: ["opam"],
	parse(text) {
		let whole = readVersionText(text);
		return whole !== void 0 && /^[\w.+~-]+$/.test(whole) ? whole : void 0;
	},
	compare: compareParts$1,
	canonical: canonicalPart,
	isSound: (version) => /\d/.test(version)
}, WORDS$1 = [
	["dev", 1],
	["a", 2],
	["b", 3],
	["RC", 4],
	["rc", 4],
	["p", 7]
], CANONICAL_WORDS = {
	0: "x",
	1: "dev",
	2: "alpha",
	3: "beta",
	4: "rc",
	7: "p"
}, packagist = {
	id: "packagist",
	title: "Composer package version",
	references: [
		"https://www.php.net/manual/en/function.version-compare.php",
		"https://github.com/composer/semver/blob/main/src/VersionParser.php",
		"https://getcomposer.org/doc/articles/versions.md"
	],
	ecosystems: ["Packagist"],
	parse: parse$1,
	compare: (a, b) => compareLists(a.parts, b.parts),
	canonical: ({ parts }) => parts.map((part) => typeof part == "string" ? CANONICAL_WORDS[rankOf$1(part)] : part).join("."),
	compareWithBound: (version, bound) => compareLists(version.normal, bound.normal),
	isSound: ({ parts }) => typeof parts[0] != "string" && !parts.includes("x")
};
function parse$1(text) {
	let whole = readVersionText(text)?.replace(/^[vV](?=\d)/, "");
	if (whole === void 0) return;
	let parts = readParts(whole.replaceAll("#", ".1."));
	return parts.length === 0 ? void 0 : {
		parts,
		normal: fillUp(whole.includes("+") ? readParts(whole.replace(/\+.*/, "")) : parts)
	};
}
function readParts(text) {
	return (text.match(/\d+|[^\d._+-]+/g) ?? []).map((part) => isDigit(part.charCodeAt(0)) ? readNatural(part) : part);
}
function fillUp(parts) {
	let words = parts.findIndex((part) => typeof part == "string"), split = words === -1 ? parts.length : words;
	return split === 0 || split >= 4 ? parts : [
		...parts.slice(0, split),
		...Array.from({ length: 4 - split }, () => 0),
		...parts.slice(split)
	];
}
function compareLists(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareParts(a[index], b[index]);
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareParts(a, b) {
	let difference = rankOf$1(a) - rankOf$1(b);
	return difference !== 0 || a === void 0 || b === void 0 || typeof a == "string" || typeof b == "string" ? difference : compareNatural(a, b);
}
function rankOf$1(part) {
	return part === void 0 ? 5 : typeof part == "string" ? WORDS$1.find(([prefix]) => part.startsWith(prefix))?.[1] ?? 0 : 6;
}
const SEGMENTS = /([^A-Za-z\d~]*)(?:(\d+)|([A-Za-z]+)|~)/g;
function readSegments(text) {
	let segments = [];
	for (let [, separators = "", digits, letters] of text.matchAll(SEGMENTS)) digits === void 0 ? segments.push(letters === void 0 ? {
		gap: 0,
		value: "~"
	} : {
		gap: separators.length,
		value: letters
	}) : segments.push({
		gap: separators.length,
		value: readNatural(digits)
	});
	return segments;
}
function compareSegments$1(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf(left) - rankOf(right) || compareValues(left?.value, right?.value);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments(segments) {
	return segments.map(({ gap, value }) => `${".".repeat(gap)}${value}`).join("");
}
function rankOf(segment) {
	if (segment === void 0) return 2;
	let { gap, value } = segment;
	return value === "~" ? 0 : typeof value == "string" ? gap === 0 ? 1 : 2 + 2 * gap : 3 + 2 * gap;
}
function compareValues(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
const pacman = {
	id: "pacman",
	title: "Arch Linux package version",
	references: ["https://man.archlinux.org/man/vercmp.8", "https://gitlab.archlinux.org/pacman/pacman/-/blob/master/lib/libalpm/version.c"],
	ecosystems: ["Arch Linux"],
	parse(text) {
		let whole = readVersionText(text);
		if (whole === void 0) return;
		let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
		if (version.length !== 0) return {
			epoch: readNatural(digits),
			version,
			...dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments$1(a.version, b.version) || compareReleases(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === void 0 ? "" : `-${writeSegments(release)}`}`,
	isSound: ({ version }) => version.some(({ value }) => typeof value != "string")
};
function compareReleases(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments$1(a, b);
}
const SPLIT = /(\d+|[a-z]+|\.|-)/, REPLACEMENTS = new Map([
	["pre", "c"],
	["preview", "c"],
	["-", "final-"],
	["rc", "c"],
	["dev", "@"]
]), FINAL = "*final", DASH = "*final-";
function readLegacy(text) {
	let parts = [];
	for (let piece of [...text.split(SPLIT), "final"]) {
		if (piece === "" || piece === ".") continue;
		let part = /^\d/.test(piece) ? piece.padStart(8, "0") : `*${REPLACEMENTS.get(piece) ?? piece}`;
		part.startsWith("*") && (part < FINAL && dropLast(parts, DASH), dropLast(parts, "00000000")), parts.push(part);
	}
	return { legacy: parts };
}
function compareLegacy(a, b) {
	for (let [index, part] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareText(part, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function writeLegacy(parts) {
	return `${parts.slice(0, -1).map((part, index) => {
		if (!part.startsWith("*")) return part;
		let text = part === DASH ? "-" : part.slice(1);
		return part < FINAL && parts[index - 1] === DASH ? `0.${text}` : text;
	}).join(".")}..`;
}
function dropLast(parts, part) {
	for (; parts.at(-1) === part;) parts.pop();
}
const PHASE = {
	dev: 0,
	alpha: 1,
	beta: 2,
	candidate: 3,
	final: 4
}, VERSION$2 = new RegExp([
	/^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)/,
	/(?:[-_.]?(?<preWord>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?/,
	/(?:-(?<implicitPost>\d+)|[-_.]?(?<postWord>post|rev|r)[-_.]?(?<post>\d+)?)?/,
	/(?:[-_.]?(?<devWord>dev)[-_.]?(?<dev>\d+)?)?/,
	/(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/
].map((part) => part.source).join("")), PRE_LETTERS = {
	[PHASE.alpha]: "a",
	[PHASE.beta]: "b",
	[PHASE.candidate]: "rc"
};
function readRelease(text) {
	let groups = VERSION$2.exec(text)?.groups;
	if (groups === void 0) return;
	let { epoch, numbers = "", preWord, pre, implicitPost, postWord, post, devWord, dev, local } = groups, hasPost = implicitPost !== void 0 || postWord !== void 0, hasDev = devWord !== void 0;
	return {
		epoch: readNatural(epoch),
		numbers: dropTrailingZeros$1(numbers.split(".").map(readNatural)),
		phase: hasDev && !hasPost && preWord === void 0 ? PHASE.dev : phaseOf(preWord),
		pre: readNatural(pre),
		post: hasPost ? readNatural(implicitPost ?? post) : -1,
		dev: hasDev ? readNatural(dev) : Infinity,
		local: readLocal(local)
	};
}
function writeRelease({ epoch, numbers, phase, pre, post, dev, local }) {
	let letters = phase === PHASE.dev || phase === PHASE.final ? void 0 : PRE_LETTERS[phase];
	return [
		epoch === 0 ? "" : `${epoch}!`,
		numbers.length === 0 ? "0" : numbers.join("."),
		letters === void 0 ? "" : `${letters}${pre}`,
		post === -1 ? "" : `.post${post}`,
		dev === Infinity ? "" : `.dev${dev}`,
		local.length === 0 ? "" : `+${local.join(".")}`
	].join("");
}
function readLocal(text) {
	return text === void 0 ? [] : text.split(/[-_.]/).map((segment) => /^\d+$/.test(segment) ? readNatural(segment) : segment);
}
function phaseOf(word) {
	return word === void 0 ? PHASE.final : word.startsWith("a") ? PHASE.alpha : word.startsWith("b") ? PHASE.beta : PHASE.candidate;
}
function dropTrailingZeros$1(numbers) {
	return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
const pep440 = {
	id: "pep440",
	title: "Python package version (PEP 440), with the legacy versions before it",
	references: ["https://packaging.python.org/en/latest/specifications/version-specifiers/"],
	ecosystems: ["PyPI"],
	parse(text) {
		let whole = readVersionText(text)?.toLowerCase();
		if (whole !== void 0) return readRelease(whole) ?? readLegacy(whole);
	},
	compare,
	canonical: (version) => "legacy" in version ? writeLegacy(version.legacy) : writeRelease(version),
	isSound: (version) => !("legacy" in version),
	compareWithBound(version, bound) {
		return !("legacy" in version) && !("legacy" in bound) && bound.local.length === 0 ? comparePublic(version, bound) : compare(version, bound);
	}
};
function compare(a, b) {
	return "legacy" in a ? "legacy" in b ? compareLegacy(a.legacy, b.legacy) : -1 : "legacy" in b ? 1 : comparePublic(a, b) || compareLocals(a.local, b.local);
}
function comparePublic(a, b) {
	return compareNatural(a.epoch, b.epoch) || compareReleases$1(a.numbers, b.numbers) || a.phase - b.phase || compareNatural(a.pre, b.pre) || compareNatural(a.post, b.post) || compareNatural(a.dev, b.dev);
}
function compareLocals(a, b) {
	for (let [index, segment] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareLocalSegments(segment, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareLocalSegments(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText(a, b) : -1 : typeof b == "string" ? 1 : compareNatural(a, b);
}
const VERSION$1 = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:pre|p|beta|alpha|rc)\d*)*)(?:-r(\d+))?$/, KINDS = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"p"
], NO_SUFFIX = KINDS.length - 1.5, portage = {
	id: "portage",
	title: "Gentoo ebuild version",
	references: ["https://projects.gentoo.org/pms/8/pms.html#x1-290003.3"],
	ecosystems: ["Gentoo"],
	parse,
	compare: (a, b) => compareNatural(a.first, b.first) || compareOthers(a.others, b.others) || compareText(a.letter, b.letter) || compareSuffixes(a.suffixes, b.suffixes) || compareNatural(a.revision, b.revision),
	canonical
};
function parse(text) {
	let [, first, others = "", letter = "", suffixes = "", revision = "0"] = VERSION$1.exec(readVersionText(text) ?? "") ?? [];
	if (first !== void 0) return {
		first: readNatural(first),
		others: others.split(".").slice(1),
		letter,
		suffixes: suffixes.split("_").slice(1).map(readSuffix),
		revision: readNatural(revision)
	};
}
function readSuffix(text) {
	let name = text.replace(/\d+$/, "");
	return {
		kind: KINDS.indexOf(name),
		number: readNatural(text.slice(name.length))
	};
}
function compareOthers(a, b) {
	for (let [index, component] of a.entries()) {
		let other = b[index];
		if (other === void 0) return 1;
		let difference = component.startsWith("0") || other.startsWith("0") ? compareText(stripTrailingZeros(component), stripTrailingZeros(other)) : compareNatural(readNatural(component), readNatural(other));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareSuffixes(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let { kind = NO_SUFFIX, number = 0 } = a[index] ?? {}, { kind: otherKind = NO_SUFFIX, number: otherNumber = 0 } = b[index] ?? {}, difference = kind - otherKind || compareNatural(number, otherNumber);
		if (difference !== 0) return difference;
	}
	return 0;
}
function canonical({ first, others, letter, suffixes, revision }) {
	let numbers = [first, ...others.map((component) => component.startsWith("0") ? stripTrailingZeros(component) || "0" : component)], ends = suffixes.map(({ kind, number }) => `_${KINDS[kind] ?? ""}${number === 0 ? "" : number}`);
	return `${numbers.join(".")}${letter}${ends.join("")}${revision === 0 ? "" : `-r${revision}`}`;
}
function stripTrailingZeros(component) {
	let end = component.length;
	for (; end > 0 && component.charCodeAt(end - 1) === 48;) end--;
	return component.slice(0, end);
}
function readBuildSemver(text) {
	let version = readSemver(text), plus = text.indexOf("+");
	return version && {
		...version,
		build: readIdentifiers(plus === -1 ? void 0 : text.slice(plus + 1).trim())
	};
}
function compareBuildSemver(a, b) {
	return compareSemver(a, b) || compareBuilds(a.build, b.build);
}
function writeBuildSemver(version) {
	return `${writeSemver(version)}${version.build.length === 0 ? "" : `+${version.build.join(".")}`}`;
}
function compareBuilds(a, b) {
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const pub = {
	id: "pub",
	title: "Dart Pub version",
	references: ["https://pub.dev/documentation/pub_semver/latest/pub_semver/Version/compareTo.html", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: ["Pub"],
	parse: readBuildSemver,
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, rebuild = {
	id: "rebuild",
	title: "npm version rebuilt with fixes (Echo, Root)",
	references: ["https://ossf.github.io/osv-schema/#defined-ecosystems", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: [],
	parse: (text) => readBuildSemver(text.replace(/\.root\.io\.(?=\d+$)/, "+root.io.")),
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, VERSION = /^\d+(?:\.[\dA-Za-z]+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/, PLATFORM = /-(?:x86_64|x86|x64|i[3-6]86|aarch64|arm64|arm|armv[5-8][a-z]*|universal|powerpc(?:64(?:le)?)?|ppc(?:64(?:le)?)?|sparc|s390x|riscv64|loongarch64|mswin(?:32|64)?|mingw(?:32)?|java|jruby|dalvik)(?:-[\w.-]+)?$/, rubygems = {
	id: "rubygems",
	title: "RubyGems version",
	references: ["https://docs.ruby-lang.org/en/master/Gem/Version.html"],
	ecosystems: ["RubyGems"],
	parse(text) {
		let whole = readVersionText(text)?.replace(PLATFORM, "");
		if (whole !== void 0 && VERSION.test(whole)) return dropZeros((whole.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? []).map((part) => isDigit(part.charCodeAt(0)) ? readNatural(part) : part));
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareSegments(a[index] ?? 0, b[index] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => (typeof version[0] == "string" || version.length === 0 ? ["0", ...version] : version).join(".")
};
function dropZeros(segments) {
	let letters = segments.findIndex((segment) => typeof segment == "string"), split = letters === -1 ? segments.length : letters;
	return [...dropTrailingZeros(segments.slice(0, split)), ...dropTrailingZeros(segments.slice(split))];
}
function dropTrailingZeros(segments) {
	let last = segments.findLastIndex((segment) => segment !== 0);
	return segments.slice(0, last + 1);
}
function compareSegments(a, b) {
	return typeof a != typeof b && (typeof a == "string" || typeof b == "string") ? typeof a == "string" ? -1 : 1 : compareIdentifiers(a, b);
}
const SCHEMES = [
	apk,
	bitnami,
	cran,
	dpkg,
	freebsd,
	golang,
	hackage,
	jvm,
	maven,
	nuget,
	opam,
	packagist,
	pacman,
	pep440,
	portage,
	pub,
	rebuild,
	rpm,
	rubygems,
	{
		id: "semver",
		title: "Semantic version (npm, crates.io, Hex, Swift and others)",
		references: ["https://semver.org/spec/v2.0.0.html", "https://docs.npmjs.com/cli/v11/configuring-npm/package-json#version"],
		ecosystems: [
			"crates.io",
			"ConanCenter",
			"Docker Hardened Images",
			"GitHub Actions",
			"Hex",
			"Julia",
			"Kubernetes",
			"Linux",
			"npm",
			"SwiftURL",
			"VSCode"
		],
		parse: readSemver,
		compare: compareSemver,
		canonical: writeSemver
	}
], WRAPPERS = new Set(["tuxcare", "root"]), SUFFIXED = new Map([
	["echo:npm", rebuild],
	["root:npm", rebuild],
	["echo:pypi", pep440],
	["echo:maven", maven]
]), BY_NAME = new Map();
for (let scheme of SCHEMES) for (let name of [scheme.id, ...scheme.ecosystems]) BY_NAME.set(name.toLowerCase(), scheme);
function schemeFor(ecosystem) {
	let [base = "", inner = ""] = ecosystem.toLowerCase().split(":", 2);
	return SUFFIXED.get(`${base}:${inner}`) ?? BY_NAME.get(WRAPPERS.has(base) ? inner : base);
}
function compareVersions(ecosystem, a, b) {
	let scheme = schemeFor(ecosystem), left = scheme?.parse(a), right = scheme?.parse(b);
	if (scheme === void 0 || left === void 0 || right === void 0) return;
	let order = scheme.compare(left, right);
	return order === 0 ? 0 : order < 0 ? -1 : 1;
}
function groupByPackage(findings, report) {
	let groups = new Map();
	for (let finding of findings) {
		let key = JSON.stringify([
			finding.component.purl,
			finding.component.version,
			layerOf(finding, report)?.index
		]), group = groups.get(key);
		group ? group.push(finding) : groups.set(key, [finding]);
	}
	return [...groups.values()].map((group) => describeGroup(group, report));
}
function describeGroup(findings, report) {
	let [first] = findings, fixes = findings.flatMap(({ fix }) => fix.versions[0] ?? []), names = new Set(findings.flatMap(({ packages }) => packages.flatMap((purl) => nameOf(purl) ?? [])));
	return {
		component: first.component,
		findings,
		layer: layerOf(first, report),
		target: highest(fixes, first.component.ecosystem),
		fixable: fixes.length,
		installed: names.size > 0 ? [...names].sort() : [first.component.name]
	};
}
function highest(versions, ecosystem) {
	let best;
	for (let version of versions) (best === void 0 || compareVersions(ecosystem, version, best) === 1) && (best = version);
	return best;
}
function nameOf(purl) {
	return parsePurl(purl)?.name;
}
function groupByLayer(packages) {
	let groups = new Map();
	for (let pkg of packages) {
		let index = pkg.layer?.index ?? Infinity, group = groups.get(index);
		group ? group.push(pkg) : groups.set(index, [pkg]);
	}
	return [...groups].sort(([a], [b]) => a - b).map(([, members]) => ({
		layer: members[0]?.layer,
		packages: members
	}));
}
function compareFindings(base, current) {
	let open = indexFindings(base.findings), paired = pair(current.findings, open), fresh = current.findings.filter((finding) => !paired.has(finding)), past = new Set(paired.values()), lost = base.findings.filter((finding) => !past.has(finding)), had = new Set(base.packages.map(({ purl }) => purl)), has = new Set(current.packages.map(({ purl }) => purl));
	return {
		added: fresh.filter((finding) => !isInstalled(finding, had)),
		discovered: fresh.filter((finding) => isInstalled(finding, had)),
		unchanged: current.findings.filter((finding) => paired.has(finding)),
		fixed: lost.filter((finding) => !isInstalled(finding, has)),
		dropped: lost.filter((finding) => isInstalled(finding, has))
	};
}
const isInstalled = ({ packages }, purls) => packages.every((purl) => purls.has(purl));
function keysOf({ id, aliases, component }) {
	let place = versionlessPurl(component.purl);
	return [...new Set([id, ...aliases])].map((name) => `${place}\n${name}`);
}
function indexFindings(findings) {
	let index = new Map();
	for (let finding of findings) for (let key of keysOf(finding)) {
		let list = index.get(key);
		list ? list.push(finding) : index.set(key, [finding]);
	}
	return index;
}
function pair(findings, open) {
	let pairs = new Map(), spent = new Set(), take = (finding, isFit) => {
		let found = keysOf(finding).flatMap((key) => open.get(key) ?? []).find((candidate) => !spent.has(candidate) && isFit(candidate));
		found !== void 0 && (spent.add(found), pairs.set(finding, found));
	};
	for (let finding of findings) take(finding, ({ component }) => component.version === finding.component.version);
	for (let finding of findings) pairs.has(finding) || take(finding, () => !0);
	return pairs;
}
function compareReports(report, base) {
	return compareFindings({
		findings: sortFindings(base).open,
		packages: base.inventory.packages
	}, {
		findings: sortFindings(report).open,
		packages: report.inventory.packages
	});
}
function tabulate(findings, report, options) {
	return {
		head: "| | Package | Installed | Fixed in | Vulnerabilities | Brought by |\n|---|---|---|---|---|---|\n",
		rows: groupByPackage(findings, report).map((pkg) => renderRow(pkg, options, !0))
	};
}
function tabulateByLayer(findings, report, options) {
	let layers = groupByLayer(groupByPackage(findings, report));
	return layers.length < 2 ? [tabulate(findings, report, options)] : layers.map((group, index) => {
		let rows = group.packages.map((pkg) => renderRow(pkg, options, !1));
		return {
			head: `${index > 0 ? "\n" : ""}${describeLayerHead(group)}\n\n| | Package | Installed | Fixed in | Vulnerabilities |
|---|---|---|---|---|
`,
			rows
		};
	});
}
function describeLayerHead({ layer }) {
	if (layer === void 0) return "**Layer not known**";
	let base = layer.layer.isBase ? " of the base image" : "";
	return `**Layer ${layer.index + 1}**${base} ${escapeCode(layer.layer.instruction ?? "", 120)}`.trimEnd();
}
function renderRow(pkg, { ids }, isWithLayer) {
	let { component, findings, layer } = pkg, named = findings.slice(0, ids).map(renderId);
	findings.length > named.length && named.push(`and ${findings.length - named.length} more`);
	let worst = gravest(findings);
	return {
		text: `| ${[
			`${MARKS[worst]}&nbsp;${worst}`,
			escapeCode(component.name, 80),
			escapeCode(component.version, 60),
			describeTarget(pkg),
			named.join(", "),
			...isWithLayer ? [layer ? `${layer.index + 1}&nbsp;${escapeCode(layer.layer.instruction ?? "", 28)}` : ""] : []
		].join(" | ")} |\n`,
		findings: findings.length
	};
}
const ORDER$1 = Object.keys(MARKS);
function gravest(findings) {
	let levels = new Set(findings.map(({ severity }) => severity.level));
	return ORDER$1.find((level) => levels.has(level)) ?? findings[0].severity.level;
}
function describeTarget({ target, fixable, findings }) {
	return target === void 0 ? escapeMarkdown(describeFix(findings[0]), 60) : `**${escapeMarkdown(target, 60)}**${fixable < findings.length ? ` (${fixable} of ${findings.length})` : ""}`;
}
function renderId(finding) {
	let { id, severity } = finding, mark = describeMark(finding), address = addressOfAdvisory(finding), label = address ? linkMarkdown(id, address) : escapeMarkdown(id, 100);
	return `${MARKS[severity.level]}&nbsp;${label}${mark === "" ? "" : ` **${mark}**`}`;
}
function compareWithBase(report, base, baseName) {
	let delta = compareReports(report, base), name = escapeCode(baseName, 100);
	return {
		name,
		headline: `Against ${name}: ${[
			`**${delta.added.length} new**`,
			...delta.discovered.length > 0 ? [`${delta.discovered.length} newly known`] : [],
			`${delta.fixed.length} fixed`,
			...delta.dropped.length > 0 ? [`${delta.dropped.length} no longer reported`] : [],
			`${delta.unchanged.length} unchanged`
		].join(" · ")}`,
		fixed: delta.fixed.length,
		sections: (sorted, options) => {
			let failing = new Set(sorted.failing), title = (words, findings) => {
				let decisive = findings.filter((finding) => failing.has(finding)).length;
				return `${words} (${count(findings.length, "finding")}${decisive > 0 ? `, ${decisive} of them ${decisive === 1 ? "fails" : "fail"} the gate` : ""})`;
			}, folded = (words, findings, blocks) => ({
				title: title(words, findings),
				isFolded: !0,
				blocks
			});
			return [
				{
					title: title("New with this change", delta.added),
					isFolded: !1,
					blocks: [tabulate(delta.added, report, options)]
				},
				folded(`Newly known, in packages that ${name} has too`, delta.discovered, [tabulate(delta.discovered, report, options)]),
				folded("Fixed by this change", delta.fixed, [tabulate(delta.fixed, base, options)]),
				folded("No longer reported, in packages that are as they were", delta.dropped, [tabulate(delta.dropped, base, options)]),
				folded("Unchanged", delta.unchanged, tabulateByLayer(delta.unchanged, report, options))
			];
		}
	};
}
const ICONS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
function renderComment(report, { marker, budget = 6e4, ...options } = {}) {
	let lead = marker === void 0 || marker === "" ? "" : `${marker}\n`, room = createBudget(budget - lead.length - 200);
	return lead + renderBody(report, {
		...options,
		budget: room,
		ids: 8
	});
}
function renderBody(report, options) {
	let sorted = sortFindings(report), delta = options.base ? compareWithBase(report, options.base, options.baseName ?? "the base") : void 0;
	if (isClean(report, sorted)) return renderClean(report, delta);
	let head = renderHead(report, sorted, options, delta), foot = renderNotes$1(report) + renderFooter(report, options);
	options.budget.take(head + foot);
	let filled = [...delta ? delta.sections(sorted, options) : plainSections(report, sorted, options), ...otherSections(report, sorted)].map((section) => fillSection(section, options.budget)), hidden = filled.reduce((sum, part) => sum + part.hidden, 0);
	return head + filled.map(({ text }) => text).join("") + describeHidden(hidden) + foot;
}
function isClean({ verdict, findings, problems, ...report }, { open }) {
	let gaps = describeGaps({
		verdict,
		findings,
		problems,
		...report
	});
	return verdict.outcome === "pass" && open.length === 0 && gaps.length === 0 && problems.length === 0;
}
function renderClean({ inventory }, delta) {
	let fixed = delta === void 0 || delta.fixed === 0 ? "" : ` ${count(delta.fixed, "finding")} of ${delta.name} ${delta.fixed === 1 ? "is" : "are"} fixed.`;
	return `${ICONS.pass} ${nameCode(inventory)} ${HEADLINES.pass}: no findings in ${count(inventory.packages.length, "package")}.${fixed}\n`;
}
const nameCode = (inventory) => escapeCode(nameImage(inventory), 120) || "The image";
function renderHead(report, sorted, { baseNote }, delta) {
	let { verdict, inventory } = report, counts = countLevels(sorted.open.map(({ severity }) => severity.level)), reasons = verdict.reasons.slice(0, 20).map((reason) => `- ${escapeMarkdown(reason)}\n`), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;**${number}**&nbsp;${level}`] : [];
	}), fixable = sorted.open.filter(({ fix }) => fix.state === "fixed").length, undecided = sorted.open.filter(({ state }) => state === "cannot-compare").length, notes = [...fixable > 0 ? [`${fixable} with a fixed version`] : [], ...undecided > 0 ? [`${undecided} undecided`] : []], sum = levels.length === 0 ? "" : `${levels.join(" · ")}${notes.length > 0 ? ` — ${notes.join(", ")}` : ""}\n\n`, compared = (baseNote ? `${escapeMarkdown(baseNote)}\n\n` : "") + (delta ? `${delta.headline}\n\n` : "");
	return `### ${ICONS[verdict.outcome]} ${nameCode(inventory)} ${HEADLINES[verdict.outcome]}\n\n${compared}${sum}${reasons.join("")}\n`;
}
function plainSections(report, { failing, passing }, { ids }) {
	return [...openFirst(`What fails the gate (${failing.length})`, tabulate(failing, report, { ids })), {
		title: `${failing.length > 0 ? "Other findings" : "Findings"} (${passing.length})`,
		isFolded: !0,
		blocks: tabulateByLayer(passing, report, { ids })
	}];
}
function openFirst(title, { head, rows }) {
	let open = rows.length > 10 ? rows.slice(0, 5) : rows, rest = rows.slice(open.length);
	return [{
		title,
		isFolded: !1,
		blocks: [{
			head,
			rows: open
		}]
	}, {
		title: `${count(rest.length, "more package")} that ${rest.length === 1 ? "fails" : "fail"} the gate`,
		isFolded: !0,
		blocks: [{
			head,
			rows: rest
		}]
	}];
}
function otherSections(report, { open, suppressed, reasonOf }) {
	let commands = suggestCommands(groupByPackage(open, report)), ignored = suppressed.map((finding) => {
		let { id, component } = finding;
		return {
			text: `- ${escapeMarkdown(id, 100)} in ${escapeCode(component.name, 80)}: ${escapeMarkdown(reasonOf(finding) ?? "", 300)}\n`,
			findings: 1
		};
	}), all = fence("sh", commands.join("\n"));
	return [{
		title: `How to fix (${count(commands.length, "command")})`,
		isFolded: !0,
		blocks: commands.length === 0 ? [] : [{
			head: "",
			rows: [{
				text: `${all}\n`,
				findings: 0
			}]
		}]
	}, {
		title: `Suppressed (${suppressed.length})`,
		isFolded: !0,
		blocks: [{
			head: "",
			rows: ignored
		}]
	}];
}
function renderNotes$1(report) {
	let notes = [...describeGaps(report), ...describeProblems(report)];
	if (notes.length === 0) return "";
	let shown = notes.slice(0, 10).map((note) => `- ${escapeMarkdown(note, 300)}\n`);
	return notes.length > shown.length && shown.push(`- and ${notes.length - shown.length} more\n`), `<details><summary>Not judged, or gone wrong (${notes.length})</summary>\n\n${shown.join("")}\n</details>\n\n`;
}
function renderFooter(report, { runUrl, alertsUrl }) {
	let { inventory, feed, tool } = report, base = describeBase(inventory), found = report.coverage.reduce((sum, row) => sum + row.found, 0), judged = report.coverage.reduce((sum, row) => sum + row.judged, 0);
	return `<sub>${[
		escapeMarkdown(describeDistro(inventory), 100),
		inventory.image ? escapeMarkdown(describePlatform(inventory.image.platform), 60) : "",
		base === "" ? "" : `base ${escapeMarkdown(base, 120)}`,
		escapeMarkdown(describePackages(inventory), 200),
		found > 0 ? `${judged === found ? "all" : `${judged} of ${found}`} judged` : "",
		feed.length > 0 ? `feed ${escapeMarkdown(describeFeed(report), 200)}` : "",
		alertsUrl ? linkMarkdown("alerts", alertsUrl) : "",
		runUrl ? linkMarkdown("run", runUrl) : "",
		escapeMarkdown(`${tool.name} ${tool.version}`, 60)
	].filter((fact) => fact !== "").join(" · ")}</sub>\n`;
}
const COLORS = {
	critical: "#8250df",
	high: "#cf222e",
	medium: "#e16f24",
	low: "#2f81f7",
	negligible: "#afb8c1",
	unknown: "#6e7781"
};
function renderPicture(report) {
	let layers = countByLayer(report, sortFindings(report)), total = layers.reduce((sum, layer) => sum + layer.total, 0);
	if (layers.length < 2 || layers.length > 30) return "";
	let levels = presentLevels(layers);
	return `#### Findings by layer\n\n${total < 10 ? "" : `${drawChart(layers, levels)}\n\n`}${renderTable$1(layers, levels)}`;
}
function drawChart(layers, levels) {
	let bars = levels.map((_, rank) => levels.slice(0, rank + 1)).reverse().map((part) => `  bar [${layers.map(({ counts }) => part.reduce((sum, level) => sum + counts[level], 0)).join(", ")}]`), config = {
		themeVariables: { xyChart: { plotColorPalette: [...levels].reverse().map((level) => COLORS[level]).join(", ") } },
		xyChart: {
			height: 80 + layers.length * 40,
			width: 800
		}
	}, most = Math.max(...layers.map(({ total }) => total)), names = layers.map(({ index, layer }) => `"${`${index + 1} ${toMermaid(layer?.instruction ?? "", 28)}`.trim()}"`);
	return fence("mermaid", [
		`%%{init: ${JSON.stringify(config)}}%%`,
		"xychart-beta horizontal",
		`  x-axis [${names.join(", ")}]`,
		`  y-axis "Findings" 0 --> ${most}`,
		...bars
	].join("\n"));
}
function renderTable$1(layers, levels) {
	return `| Layer | ${levels.map((level) => `${MARKS[level]}&nbsp;${level}`).join(" | ")} |\n|---|${levels.map(() => "--:|").join("")}\n` + layers.map(({ index, layer, counts }) => `| ${`${index + 1}&nbsp;${escapeCode(layer?.instruction ?? "", 60)}`} | ${levels.map((level) => counts[level] || "").join(" | ")} |\n`).join("");
}
const STATES = {
	delivered: "✅ delivered",
	skipped: "not delivered",
	failed: "❌ failed"
}, CHANNELS = {
	"code-scanning": "Code scanning",
	"pull-request-comment": "Pull request comment",
	"dependency-graph": "Dependency graph",
	artifact: "Artifact",
	summary: "Summary"
};
function renderTable(title, head, rows) {
	if (rows.length === 0) return "";
	let more = rows.length > 200 ? `\nand ${rows.length - 200} more\n` : "";
	return `#### ${title}\n\n${head}\n${rows.slice(0, 200).join("\n")}\n${more}`;
}
function renderCoverage({ coverage }) {
	return renderTable("Coverage", "| Packages | Found | Judged | Not judged, and why |\n|---|--:|--:|---|", coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${escapeMarkdown(reason, 300)}`);
		return `| ${escapeMarkdown(row.type, 60)} | ${row.found} | ${row.judged} | ${reasons.slice(0, 20).join("<br>")} |`;
	}));
}
function renderReading({ inventory }) {
	let rows = listReaders(inventory).map((reader) => `| ${escapeMarkdown(reader.id, 60)} | ${reader.packages} | ${describeReader(reader)} |`), unexplained = escapeMarkdown(describeUnexplained(inventory, 20), 4e3), table = renderTable("Inventory", "| By | Packages | State |\n|---|--:|---|", rows);
	return unexplained === "" ? table : `${table}\n${unexplained}\n`;
}
function renderFeed({ feed, generatedAt }) {
	return renderTable("Feed", "| Part | State | Advisories | Age | Last change | From |\n|---|---|--:|---|---|---|", feed.map((shard) => {
		let { ecosystem, status, records, asOf, problem, source = "", revision = "" } = shard, state = `${status === "fresh" ? "" : "⚠️ "}${status}${problem ? `: ${escapeMarkdown(problem, 300)}` : ""}`, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? ` (${escapeMarkdown(asOf, 40)})` : ""}`, origin = `${escapeMarkdown(revision, 40)} | ${escapeMarkdown(source, 200)}`;
		return `| ${escapeMarkdown(ecosystem, 80)} | ${state} | ${records ?? ""} | ${age} | ${origin} |`;
	}));
}
function renderDeliveries(deliveries) {
	return renderTable("Delivery", "| Where | State | |\n|---|---|---|", deliveries.map(({ channel, state, message, hint, url }) => {
		let text = escapeMarkdown([message, hint].filter(Boolean).join(" "), 600);
		return `| ${CHANNELS[channel]} | ${url ? linkMarkdown(STATES[state], url) : STATES[state]} | ${text} |`;
	}));
}
function renderTimings({ timings }) {
	let parts = Object.entries(timings ?? {}).map(([stage, ms]) => `${escapeMarkdown(stage, 40)} ${formatDuration(ms)}`);
	return parts.length === 0 ? "" : `<sub>Time: ${parts.join(" · ")}</sub>\n`;
}
function renderSummary(report, { deliveries = [], budget: size = 9e5, ...options } = {}) {
	let rest = [
		renderPicture(report),
		renderCoverage(report),
		renderReading(report),
		renderFeed(report),
		renderDeliveries(deliveries),
		renderTimings(report)
	].filter((part) => part !== "").join("\n"), budget = createBudget(size - Buffer.byteLength(rest) - 1e3, (text) => Buffer.byteLength(text));
	return `${renderBody(report, {
		...options,
		budget,
		ids: 40
	})}\n${rest}`.trimEnd() + "\n";
}
const markdownFormat = {
	id: "markdown",
	title: "Markdown summary",
	references: ["https://github.github.com/gfm/"],
	mediaType: "text/markdown",
	extension: ".md",
	defaults: {},
	*render(report) {
		let { timings: _timings, ...facts } = report;
		yield renderSummary(facts);
	}
}, NAMELESS = "image";
function imageKey(name) {
	let repository = imageRepository(name).replaceAll("\\", "/"), isAbsolute = /^(\/|[A-Za-z]:\/)/.test(repository), parts = repository.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
	return (isAbsolute ? parts.filter((part) => !/^tmp[._-]?\w{6,}$/i.test(part)).slice(-2) : parts).join("/").replace(/\.(tar|tgz|tar\.gz|tar\.zst)$/i, "") || NAMELESS;
}
function sarifCategory(image, platform) {
	let key = imageKey(image), short = key.replace(/[^A-Za-z0-9._/-]+/g, "-").replace(/^[/.-]+|[/.-]+$/g, "").slice(-100).replace(/^[/.-]+/, "");
	return [
		"tidegate",
		`${short}${short === key ? "" : `-${hash$1(key)}`}`.replace(/^-/, ""),
		platformSlug(platform)
	].filter((part) => part !== "").join("/");
}
function categoryOf(image) {
	return sarifCategory(image?.name ?? NAMELESS, image?.platform);
}
function platformSlug(platform) {
	let text = [
		platform?.os,
		platform?.architecture,
		platform?.variant
	].filter(Boolean).join("-"), slug = text.replace(/[^\w.-]+/g, "-").slice(0, 60);
	return slug === text ? slug : `${slug}-${hash$1(text)}`;
}
const hash$1 = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);
function createResultBuilder(report, options) {
	let { image } = report.inventory, key = imageKey(image?.name ?? ""), identity = image ? `${key} ${describePlatform(image.platform)}` : key;
	return (finding) => ({
		message: { text: describeResult(finding, report) },
		locations: [locate(finding, report, {
			...options,
			key
		})],
		partialFingerprints: { primaryLocationLineHash: fingerprint(finding, identity) },
		properties: resultProperties(finding)
	});
}
function describeResult(finding, report) {
	let { component, id, state, reason, packages, locations } = finding, verb = state === "cannot-compare" ? "may be affected by" : "is affected by", sentences = [`${[component.name, component.version].filter((part) => part !== "").join(" ")} ${verb} ${id} (${describeFixSentence(finding)}).`], image = report.inventory.image?.name;
	image && sentences.push(`Image: ${image}.`);
	let layer = layerOf(finding, report);
	layer?.layer.instruction && sentences.push(endSentence(`Brought by layer ${layer.index + 1}: ${layer.layer.instruction}`)), packages.length > 1 && sentences.push(`Installed as ${count(packages.length, "package")}.`);
	let paths = locations.map(({ path }) => path);
	return paths.length > 0 && sentences.push(`Found at ${listSome(paths, 5)}.`), reason && sentences.push(endSentence(reason)), sentences.map((sentence) => toLine(sentence, 800).replace(/[\\[\]]/g, "\\$&")).join(" ");
}
function locate(finding, report, options) {
	let line = layerOf(finding, report)?.layer.dockerfileLine, dockerfile = report.inventory.image?.dockerfile;
	if (dockerfile && line !== void 0) return place(toRelativeUri(dockerfile.split("/")), line);
	let manifest = options.manifests.get(finding.component.purl);
	return manifest ? place(toRelativeUri(manifest.path.split("/")), manifest.line) : place(toRelativeUri([...options.key.split("/"), ...stablePath(finding).split("/")]), 1);
}
const place = (uri, line) => ({ physicalLocation: {
	artifactLocation: { uri: uri || "image" },
	region: { startLine: Math.max(1, Math.trunc(line)) }
} });
function stablePath({ component, locations }) {
	let path = (locations[0]?.path || component.name).slice(0, 4096), stable = (component.version === "" ? path : path.replaceAll(component.version, "*")).replace(/\d[\d.]*/g, starVersion).replace(/\b[0-9a-f]{12,}\b/gi, "*");
	return stable.length > 200 ? `${stable.slice(0, 183)}-${hash(stable).slice(0, 16)}` : stable;
}
function starVersion(digits) {
	let version = /^[\d.]*\d/.exec(digits)?.[0] ?? "";
	return version.includes(".") ? `*${digits.slice(version.length)}` : digits;
}
function fingerprint(finding, image) {
	let { id, component } = finding, path = OS_TYPES.has(component.type) ? "" : stablePath(finding);
	return `${hash(JSON.stringify([
		"1",
		image,
		versionlessPurl(component.purl),
		id,
		path
	])).slice(0, 32)}:1`;
}
const OS_TYPES = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]), hash = (text) => createHash("sha256").update(text).digest("hex");
function resultProperties({ component, fix, packages, aliases, severity, state, kev, epss }) {
	let lines = (texts) => texts.slice(0, 50).map((text) => toLine(text, 300));
	return {
		purl: toLine(component.purl),
		...packages.length > 0 ? { packages: lines(packages) } : {},
		...aliases.length > 0 ? { aliases: lines(aliases) } : {},
		...fix.versions.length > 0 ? { fixedVersions: lines(fix.versions) } : {},
		severity: severity.level,
		severitySource: toLine(severity.source),
		...kev ? { knownExploited: !0 } : {},
		...epss ? { epss: epss.score } : {},
		...state === "affected" ? {} : { state }
	};
}
const MAX_PROSE = 3e3;
function createHelp(report, sorted) {
	let left = 6e6;
	return (group) => {
		let prose = toProse(group[0].details ?? "", Math.min(MAX_PROSE, Math.max(2, left))).trim();
		left -= prose.length;
		let kept = left > 0 ? prose : "";
		return {
			text: plainHelp(group, kept, {
				report,
				sorted
			}),
			markdown: markdownHelp(group, kept, {
				report,
				sorted
			})
		};
	};
}
function plainHelp(group, prose, { report, sorted }) {
	let [first] = group, places = group.slice(0, 20).map((finding) => {
		let layer = layerOf(finding, report)?.layer.instruction, where = [layer && `brought by ${layer}`, finding.locations[0] && `found at ${finding.locations[0].path}`].filter(Boolean).join(", "), gate = sorted.reasonOf(finding), { name, version } = finding.component;
		return toLine(`${name} ${version}: ${describeFixSentence(finding)}${where ? `; ${where}` : ""}${gate ? `; ${gate}` : ""}.`, 600);
	});
	return [...[
		`${first.id}: ${first.summary ?? "no summary"}`,
		`Severity: ${describeSeverity(first)}.`,
		describeExploitation(first),
		...places
	].filter((line) => line !== "").map((line) => toLine(line, 1e3)), prose].filter((line) => line !== "").join("\n");
}
function markdownHelp(group, prose, facts) {
	let [first] = group, rows = group.slice(0, 20).map((finding) => tableRow(finding, facts)), more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more packages.` : "", known = first.aliases.slice(0, 20).map((alias) => escapeMarkdown(alias, 100)), exploited = describeExploitation(first), links = first.references.slice(0, 10).map((reference) => `- ${linkMarkdown(reference, reference)}`);
	return [
		`| Package | Installed | Fixed in | Brought by | Found at | Gate |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`,
		`**Severity** ${escapeMarkdown(describeSeverity(first))}`,
		...exploited === "" ? [] : [`**Exploited** ${escapeMarkdown(exploited)}`],
		...known.length > 0 ? [`**Also known as** ${known.join(", ")}`] : [],
		...prose === "" ? [] : [quoteProse(prose, MAX_PROSE)],
		...links.length > 0 ? [links.join("\n")] : []
	].join("\n\n");
}
function tableRow(finding, { report, sorted }) {
	let { component, locations } = finding, layer = layerOf(finding, report), brought = layer ? `layer ${layer.index + 1} ${escapeCode(layer.layer.instruction ?? "", 200)}` : "", paths = locations.slice(0, 5).map(({ path }) => escapeCode(path, 200));
	locations.length > paths.length && paths.push(`and ${locations.length - paths.length} more`);
	let gate = escapeMarkdown(sorted.reasonOf(finding) ?? "", 300);
	return `| ${[
		escapeCode(component.name, 200),
		escapeCode(component.version, 100),
		escapeMarkdown(describeFix(finding), 200),
		brought,
		paths.join("<br>"),
		gate
	].join(" | ")} |`;
}
const BANDS = {
	critical: {
		from: 9.1,
		to: 10
	},
	high: {
		from: 7,
		to: 8.9
	},
	medium: {
		from: 4,
		to: 6.9
	},
	low: {
		from: .1,
		to: 3.9
	},
	negligible: {
		from: .1,
		to: .1
	},
	unknown: void 0
};
function securitySeverity({ severity, isMalicious }) {
	let band = BANDS[isMalicious && severity.level === "unknown" ? "critical" : severity.level];
	if (band === void 0) return;
	let score = severity.score ?? band.from;
	return Math.min(band.to, Math.max(band.from, score)).toFixed(1);
}
function levelOf({ severity, state, isMalicious }) {
	return state === "cannot-compare" ? "warning" : isMalicious || severity.level === "critical" || severity.level === "high" ? "error" : severity.level === "medium" || severity.level === "unknown" ? "warning" : "note";
}
const MAX_TEXT = 1e3;
function buildRules(findings, report, sorted) {
	let ids = assignIds(findings), groups = new Map();
	for (let finding of findings) {
		let id = ids.get(finding) ?? finding.id, group = groups.get(id);
		group ? group.push(finding) : groups.set(id, [finding]);
	}
	let help = createHelp(report, sorted), list = [...groups].map(([id, group]) => ({
		...describeRule(id, group),
		help: help(group)
	})), indexes = new Map([...groups.keys()].map((id, index) => [id, index]));
	return {
		list,
		indexOf: (finding) => indexes.get(ids.get(finding) ?? "") ?? -1
	};
}
function assignIds(findings) {
	let severities = new Map(), ids = new Map(), score = (finding) => Number(securitySeverity(finding) ?? 0), ranked = [...findings].sort((a, b) => score(b) - score(a) || (a.component.purl < b.component.purl ? -1 : 1));
	for (let finding of ranked) {
		let severity = securitySeverity(finding), candidates = candidateIds(finding), id = candidates.find((id) => !severities.has(id) || severities.get(id) === severity) ?? candidates.at(-1) ?? finding.id;
		severities.has(id) || severities.set(id, severity), ids.set(finding, id);
	}
	return ids;
}
function candidateIds({ id, component: { name, type, version } }) {
	return [
		id,
		`${id}/${name}`,
		`${id}/${type}/${name}`,
		`${id}/${type}/${name}/${version}`
	].map(clipId);
}
function clipId(text) {
	let line = toLine(text, 240).trim() || "unnamed";
	return line === text ? line : `${line}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
function describeRule(id, [first, ...others]) {
	let title = toLine(first.summary ?? "", MAX_TEXT).trim() || `${toLine(first.id, 240)} in ${toLine(first.component.name, 240)}`, severity = securitySeverity(first), isSure = [first, ...others].every(({ state }) => state === "affected");
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: cut(toProse(first.details ?? "", MAX_TEXT).trim() || title, MAX_TEXT) },
		...helpLink(first),
		defaultConfiguration: { level: "warning" },
		properties: {
			tags: listTags(first),
			precision: isSure ? "very-high" : "medium",
			...severity === void 0 ? {} : { "security-severity": severity }
		}
	};
}
function listTags({ component, isMalicious, kev, fix }) {
	let optional = [
		isMalicious ? "malicious" : "",
		kev ? "known-exploited" : "",
		fix.state === "fixed" ? "fix-available" : ""
	];
	return [
		"security",
		"vulnerability",
		"container",
		toLine(component.type, 40),
		...optional
	].filter((tag) => tag !== "");
}
function helpLink({ references }) {
	let address = references.map(toAddress).find((reference) => reference?.startsWith("https://"));
	return address ? { helpUri: address } : {};
}
const MAX_RESULTS = 5e3, SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json", DEFAULTS = {
	category: "",
	toolName: "Tidegate",
	manifests: new Map()
}, sarifFormat = {
	id: "sarif",
	title: "SARIF 2.1.0",
	references: ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html", "https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning"],
	mediaType: "application/sarif+json",
	extension: ".sarif",
	schema: SCHEMA,
	defaults: DEFAULTS,
	*render(report, options) {
		yield `${JSON.stringify(buildSarif(report, options).log, null, 2)}\n`;
	}
};
function countLeftOut({ findings }) {
	return Math.max(0, findings.filter(({ state }) => state !== "not-applicable").length - MAX_RESULTS);
}
function buildSarif(report, given = {}) {
	let options = {
		...DEFAULTS,
		...given
	}, sorted = sortFindings(report), applicable = report.findings.filter(({ state }) => state !== "not-applicable"), findings = applicable.slice(0, MAX_RESULTS), dropped = applicable.length - findings.length, rules = buildRules(findings, report, sorted), build = createResultBuilder(report, options), suppressed = new Set(sorted.suppressed), results = findings.map((finding) => {
		let index = rules.indexOf(finding);
		return {
			ruleId: rules.list[index]?.id ?? finding.id,
			ruleIndex: index,
			level: levelOf(finding),
			...build(finding),
			...suppressed.has(finding) ? { suppressions: [suppressionOf(finding, sorted)] } : {}
		};
	}), invocations = listInvocations(report, dropped), run = {
		tool: { driver: {
			name: toLine(options.toolName, 200).trim() || "Tidegate",
			semanticVersion: report.tool.version,
			informationUri: TOOL.url,
			rules: rules.list
		} },
		automationDetails: { id: `${categoryFor(report, options)}/` },
		columnKind: "utf16CodeUnits",
		results,
		...invocations.length > 0 ? { invocations } : {},
		...describeRun(report)
	};
	return {
		log: {
			$schema: SCHEMA,
			version: "2.1.0",
			runs: [run]
		},
		dropped
	};
}
function categoryFor({ inventory }, { category }) {
	return toLine(category, 200).trim().replace(/\/+$/, "") || categoryOf(inventory.image);
}
function suppressionOf(finding, sorted) {
	let justification = toLine(sorted.reasonOf(finding) ?? "", 1e3).trim();
	return {
		kind: "external",
		status: "accepted",
		...justification === "" ? {} : { justification }
	};
}
function listInvocations({ problems }, dropped) {
	let note = `${count(dropped, "finding")} of lower risk ${dropped === 1 ? "was" : "were"} left out; the JSON report has them all.`, cut = dropped > 0 ? [{
		level: "warning",
		message: { text: note }
	}] : [], met = problems.slice(0, 99).map(({ severity, code, message, hint }) => {
		let text = toLine([message, hint].filter(Boolean).join(" "), 1e3).trim();
		return {
			level: severity,
			descriptor: { id: code },
			message: { text: text || code }
		};
	});
	return cut.length + met.length === 0 ? [] : [{
		executionSuccessful: !0,
		toolExecutionNotifications: [...cut, ...met]
	}];
}
function describeRun({ inventory: { image, distro } }) {
	return image ? { properties: {
		image: toLine(image.name) || "image",
		imageId: toLine(image.id),
		platform: toLine(describePlatform(image.platform)),
		...distro?.prettyName ? { distribution: toLine(distro.prettyName) } : {}
	} } : {};
}
function toTerminal(text, most = 500) {
	return toLine(text, most).replaceAll("##[", "# #[").replace(/(^|\s)::/g, "$1: :").trim();
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u, EMPTY = /[\p{Mn}\p{Me}]/u;
function measure(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += columnsOf(character);
	return columns;
}
function columnsOf(character) {
	return character <= "~" ? 1 : EMPTY.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
function fit(text, columns) {
	let width = measure(text);
	if (width <= columns) return text + " ".repeat(columns - width);
	let kept = "", used = 0;
	for (let character of text) {
		let next = used + columnsOf(character);
		if (next > columns - 1) break;
		kept += character, used = next;
	}
	return `${kept}…${" ".repeat(Math.max(0, columns - 1 - used))}`;
}
function* renderNotes(report, sorted, { width, paint }) {
	let note = (label, lines, tone = "faint") => renderNote(lines, width).map((line, index) => `${paint((index === 0 ? label : "").padEnd(12), tone)}${line}\n`).join("");
	yield note("Findings", [describeFindings(sorted)]), yield note("Not judged", describeGaps(report), "warning"), yield note("Problems", describeProblems(report), "warning"), yield note("Unexplained", [describeUnexplained(report.inventory, 3)].filter(Boolean)), report.feed.length > 0 && (yield note("Feed", [describeFeed(report)]));
	let { outcome, reasons } = report.verdict;
	yield `\n${paint(`${outcome.toUpperCase()}: the image ${HEADLINES[outcome]}.`, outcome)}\n`;
	for (let reason of reasons) yield wrap(toTerminal(reason, 2e3), width - 2).map((line) => `  ${line}\n`).join("");
}
function describeFindings({ open, suppressed, inapplicable }) {
	let fixable = open.filter(({ fix }) => fix.state === "fixed").length, undecided = open.filter(({ state }) => state === "cannot-compare").length;
	return [
		open.length === 0 ? "none" : `${open.length} (${describeCounts$1(countLevels(open.map(({ severity }) => severity.level)))})`,
		...fixable > 0 ? [`${fixable} with a fixed version`] : [],
		...undecided > 0 ? [`${undecided} undecided`] : [],
		...suppressed.length > 0 ? [`${suppressed.length} suppressed`] : [],
		...inapplicable.length > 0 ? [`${inapplicable.length} not applicable`] : []
	].join(", ");
}
function renderNote(notes, width) {
	let lines = notes.slice(0, 20).flatMap((note) => wrap(toTerminal(note, 1e3), width - 12));
	return notes.length > 20 && lines.push(`… and ${notes.length - 20} more; the JSON report has them all`), lines;
}
function wrap(text, width) {
	let lines = [];
	for (let word of text.split(" ")) {
		let last = lines.at(-1);
		last !== void 0 && last.length + word.length < width ? lines[lines.length - 1] = `${last} ${word}` : lines.push(word);
	}
	return lines;
}
const TONES = {
	critical: "1;35",
	high: "1;31",
	medium: "33",
	low: "36",
	negligible: "2",
	unknown: "1",
	pass: "1;32",
	fail: "1;31",
	incomplete: "1;33",
	strong: "1",
	faint: "2",
	warning: "33"
};
function createPainter(isColor) {
	return (text, tone) => isColor ? `\u001b[${TONES[tone]}m${text}\u001b[0m` : text;
}
const COLUMNS = [
	"",
	"Severity",
	"Vulnerability",
	"Package",
	"Installed",
	"Fixed in",
	"Layer"
], LEAST = [
	1,
	10,
	24,
	10,
	8,
	8,
	6
];
function* renderRows(findings, context) {
	let failing = new Set(context.sorted.failing), rows = findings.map((finding) => cells(finding, failing.has(finding), context.report)), widths = fitColumns(rows, context.width), line = (values) => values.map((value, index) => fit(value, widths[index] ?? 1)).join(" ".repeat(2));
	yield `${context.paint(line(COLUMNS).trimEnd(), "strong")}\n`, yield `${context.paint(line(widths.map((columns) => "─".repeat(columns))).trimEnd(), "faint")}\n`;
	for (let [index, row] of rows.entries()) {
		let level = findings[index]?.severity.level ?? "unknown", lead = line(row.slice(0, 2));
		yield `${context.paint(lead, level)}${line(row).slice(lead.length).trimEnd()}\n`;
	}
	yield "\n";
}
function cells(finding, isFailing, report) {
	let { id, severity, component, locations } = finding, mark = describeMark(finding), layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : locations[0]?.path ?? "";
	return [
		isFailing ? "✗" : "",
		severity.level,
		`${id}${mark === "" ? "" : ` ${mark}`}`,
		component.name,
		component.version,
		describeFix(finding),
		where
	].map((text) => toTerminal(text, 300));
}
function fitColumns(rows, width) {
	let widths = COLUMNS.map((title) => title.length);
	for (let row of rows) for (let [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, measure(text));
	widths[0] = 1;
	let gaps = 2 * (COLUMNS.length - 1);
	for (let over = sum(widths) + gaps - width; over > 0; --over) {
		let index = widestOf(widths);
		if (index === void 0) break;
		widths[index] = (widths[index] ?? 1) - 1;
	}
	return widths;
}
function widestOf(widths) {
	let widest;
	for (let [index, columns] of widths.entries()) columns <= (LEAST[index] ?? 1) || (widest === void 0 || columns >= (widths[widest] ?? 0)) && (widest = index);
	return widest;
}
const sum = (values) => values.reduce((total, value) => total + value, 0), tableFormat = {
	id: "table",
	title: "Table for terminals and logs",
	references: ["https://no-color.org"],
	mediaType: "text/plain",
	extension: ".txt",
	defaults: {
		color: !1,
		width: 100,
		rows: Infinity
	},
	render
};
function* render(report, options) {
	let { inventory } = report, sorted = sortFindings(report), paint = createPainter(options.color), width = Math.max(40, options.width), platform = inventory.image ? describePlatform(inventory.image.platform) : "", base = describeBase(inventory), facts = [
		describeDistro(inventory),
		platform,
		base && `base ${base}`,
		describePackages(inventory)
	].filter((part) => part !== "");
	yield `\n${paint(toTerminal(nameImage(inventory)) || "image", "strong")}\n${toTerminal(facts.join(" · "))}\n\n`;
	let shown = sorted.open.slice(0, options.rows);
	shown.length > 0 && (yield* renderRows(shown, {
		report,
		sorted,
		width,
		paint
	}));
	let hidden = sorted.open.length - shown.length;
	hidden > 0 && (yield `… and ${count(hidden, "finding")} of lower risk\n\n`), yield* renderNotes(report, sorted, {
		width,
		paint
	});
}
const REPORT_FORMATS = {
	html: htmlFormat,
	json: jsonFormat,
	markdown: markdownFormat,
	sarif: sarifFormat,
	table: tableFormat
};
function readReport(json) {
	let complaints = [], stored = storedReport.read(json, startTrail(complaints)), judgements = complaints.length === 0 ? restoreJudgements(stored, complaints) : [];
	if (complaints.length > 0) throw new TidegateError("INPUT_INVALID", `this is no Tidegate report that can be read: ${complaints.join("; ")}`, { hint: "Make it anew with --format json of this version." });
	return {
		...stored,
		verdict: {
			...stored.verdict,
			judgements
		}
	};
}
function restoreJudgements({ findings, verdict }, complaints) {
	return verdict.judgements.flatMap(({ finding: index, decision, reason }) => {
		let finding = findings[index];
		return finding ? [{
			finding,
			decision,
			reason
		}] : (complaints.push(`verdict.judgements names the finding ${index}, which there is not`), []);
	});
}
function renderImagesComment(images, { runUrl, budget = 6e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderComment(only.report, {
		...only,
		...run,
		budget
	});
	let lead = renderOverview(images, Math.floor(budget / 2)), foot = runUrl === void 0 ? "" : `<sub>${linkMarkdown("run", runUrl)}</sub>\n`, room = createBudget(budget - lead.length - foot.length - FRAME);
	return `${lead}${fillBodies(images.filter(isTelling), room, (view, share) => renderOne(view, share))}${foot}`;
}
function renderImagesSummary(images, { runUrl, deliveries = [], budget = 85e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderSummary(only.report, {
		...only,
		...run,
		deliveries
	});
	let lead = `${renderOverview(images, Math.floor(budget / 4))}${renderDeliveries(deliveries)}\n`;
	return `${lead}${fillBodies(images, createBudget(budget - Buffer.byteLength(lead) - FRAME, (text) => Buffer.byteLength(text)), ({ report, ...view }, share) => report ? `${renderSummary(report, {
		...view,
		...run,
		budget: share
	})}\n` : "")}`.trimEnd() + "\n";
}
function fillBodies(images, room, render) {
	let bodies = images.map((view, index) => {
		let body = render(view, Math.floor(room.left / (images.length - index)));
		return room.take(body) ? body : void 0;
	}), missing = bodies.filter((body) => body === void 0).length, note = missing === 0 ? "" : `_${count(missing, "image")} without room here: the SARIF files and JSON reports have everything._\n\n`;
	return bodies.join("") + note;
}
const ORDER = [
	"error",
	"fail",
	"incomplete",
	"pass"
], WORDS = {
	error: "could not be scanned",
	...HEADLINES
}, MARK = {
	error: "💥",
	...ICONS
}, outcomeOf = ({ report }) => report?.verdict.outcome ?? "error";
function renderOverview(images, budget) {
	let worst = ORDER.find((outcome) => images.some((view) => outcomeOf(view) === outcome)) ?? "pass", numbers = ORDER.flatMap((outcome) => {
		let number = images.filter((view) => outcomeOf(view) === outcome).length;
		return number === 0 ? [] : [`${number} ${WORDS[outcome]}`];
	}), title = images.length === 1 ? `${name(images[0])} ${WORDS[worst]}` : `${count(images.length, "image")}: ${numbers.join(", ")}`, rows = [...images].sort((a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b))).map((view) => `| ${MARK[outcomeOf(view)]} | ${name(view)} | ${describeCounts(view)} | ${describeDelta(view)} |\n`), room = createBudget(budget), shown = rows.filter((row) => room.take(row)), more = rows.length > shown.length ? `\nand ${count(rows.length - shown.length, "more image")}\n` : "";
	return `### ${MARK[worst]} ${title}\n\n| | Image | Findings | Against the base |\n|---|---|---|---|\n${shown.join("")}${more}\n`;
}
const name = (view) => escapeCode(view?.name ?? "image", 120);
function describeCounts({ report, failure }) {
	if (!report) return describeFailure(failure);
	let counts = countLevels(sortFindings(report).open.map(({ severity }) => severity.level)), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;${number}&nbsp;${level}`] : [];
	});
	return levels.length === 0 ? "none" : levels.join(" · ");
}
function describeFailure(failure) {
	let { message = "no reason is known", hint = "", code = "INTERNAL" } = failure ?? {};
	return [
		escapeMarkdown(endSentence(message), 400),
		escapeMarkdown(hint, 200),
		escapeCode(code, 40)
	].filter(Boolean).join(" ");
}
function describeDelta({ report, base }) {
	if (!report || !base) return "";
	let { added, fixed } = compareReports(report, base);
	return `${added.length} new, ${fixed.length} fixed`;
}
function isTelling({ report }) {
	return report !== void 0 && (report.verdict.outcome !== "pass" || report.findings.length > 0 || report.problems.length > 0);
}
const FRAME = 200;
function renderOne({ report, ...view }, budget) {
	if (!report || budget < 2e3) return "";
	let body = renderBody(report, {
		...view,
		budget: createBudget(budget - 200),
		ids: 8
	});
	return report.verdict.outcome === "pass" ? `<details><summary>${ICONS.pass} ${escapeMarkdown(view.name, 120)} ${HEADLINES.pass}</summary>\n\n${body}\n</details>\n\n` : `${body}\n`;
}
function renderReport(id, report, options = {}) {
	let format = REPORT_FORMATS[id];
	return format.render(report, {
		...format.defaults,
		...options
	});
}
export { toTerminal as a, compareReports as c, listReasons as d, describeFix as f, readReport as i, compareFindings as l, renderImagesComment as n, countLeftOut as o, renderImagesSummary as r, sarifCategory as s, renderReport as t, schemeFor as u };
