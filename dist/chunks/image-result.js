function describeBaseImage(report) {
	let { layers = [], base } = report.inventory.image ?? {}, count = layers.filter(({ isBase }) => isBase).length;
	if (count === 0 || count === layers.length) return;
	let isOfBase = ({ locations }) => locations.length > 0 && locations.every(({ layer }) => layer !== void 0 && layers[layer]?.isBase === !0), findings = report.findings.filter(isOfBase), kept = new Set(findings);
	return {
		name: `the base image ${base?.name ?? ""}`.trim(),
		report: {
			...report,
			findings,
			inventory: {
				...report.inventory,
				packages: report.inventory.packages.filter(isOfBase)
			},
			verdict: {
				...report.verdict,
				judgements: report.verdict.judgements.filter(({ finding }) => kept.has(finding))
			}
		}
	};
}
const WORST_FIRST = [
	"error",
	"fail",
	"incomplete",
	"pass"
];
function verdictOf(result) {
	return "report" in result ? result.report.verdict.outcome : "error";
}
function worstVerdict(results) {
	return WORST_FIRST.find((verdict) => results.some((result) => verdictOf(result) === verdict)) ?? "error";
}
function worstImage(results) {
	let judged = results.filter((result) => "report" in result);
	return WORST_FIRST.flatMap((verdict) => judged.filter((result) => verdictOf(result) === verdict))[0];
}
function compareWith({ report, base }) {
	if (base?.report) return {
		base: base.report,
		baseName: base.name
	};
	let image = base?.note === void 0 ? void 0 : describeBaseImage(report);
	return image ? {
		base: image.report,
		baseName: image.name
	} : {};
}
function viewOf(result) {
	let name = result.listed.image;
	if ("error" in result) return {
		name,
		failure: {
			message: result.error.message,
			hint: result.error.hint,
			code: result.error.code
		}
	};
	let { report, base } = result, alertsUrl = result.deliveries.find(({ channel, state }) => channel === "code-scanning" && state === "delivered")?.url;
	return {
		name,
		report,
		...compareWith(result),
		...base?.note ? { baseNote: base.note } : {},
		...alertsUrl ? { alertsUrl } : {}
	};
}
export { worstVerdict as i, viewOf as n, worstImage as r, verdictOf as t };
