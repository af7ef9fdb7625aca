import { t as verdictOf } from "./image-result.js";
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
export { decideExit as n, errorCodeOf as r, EXIT_CODES as t };
