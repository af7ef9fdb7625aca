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
		...base?.report ? {
			base: base.report,
			baseName: base.name
		} : {},
		...base?.note ? { baseNote: base.note } : {},
		...alertsUrl ? { alertsUrl } : {}
	};
}
const EXIT_CODES = {
	pass: 0,
	policy: 1,
	usage: 2,
	failure: 3
};
function decideExit(images, deliveries, settings) {
	let isForgiving = settings.text("on-error") === "warn";
	return images.some((result) => verdictOf(result) === "fail") ? "policy" : images.some((result) => "error" in result && result.error.exit === "usage") ? "usage" : !isForgiving && images.some((result) => "error" in result) || images.some((result) => verdictOf(result) === "incomplete") && (!isForgiving || settings.flag("fail-on-uncovered")) || lacksRequired(settings, deliveries) ? "failure" : "pass";
}
function lacksRequired(settings, deliveries) {
	return settings.text("upload-sarif") === "required" && deliveries.some(({ channel, state }) => channel === "code-scanning" && state !== "delivered");
}
function errorCodeOf(images) {
	for (let result of images) if ("error" in result) return result.error.code;
	for (let result of images) if ("report" in result && result.report.verdict.outcome === "incomplete") return result.report.problems.find(({ code }) => code.startsWith("FEED_"))?.code ?? "INCOMPLETE";
	return "";
}
export { viewOf as a, verdictOf as i, decideExit as n, worstImage as o, errorCodeOf as r, worstVerdict as s, EXIT_CODES as t };
