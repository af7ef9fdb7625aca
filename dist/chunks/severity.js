const SEVERITY_LEVELS = [
	"critical",
	"high",
	"medium",
	"low",
	"negligible",
	"unknown"
];
function compareSeverity(a, b) {
	return SEVERITY_LEVELS.indexOf(a) - SEVERITY_LEVELS.indexOf(b);
}
export { compareSeverity as n, SEVERITY_LEVELS as t };
