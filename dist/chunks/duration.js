const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, PATTERN = /^(\d{1,9})\s*([smhd])$/;
function parseDuration(text) {
	let match = PATTERN.exec(text.trim()), unit = UNITS[match?.[2] ?? ""];
	return match === null || unit === void 0 ? void 0 : Number(match[1]) * unit;
}
function formatDuration(ms) {
	return ms < 6e4 ? `${Math.round(ms / 100) / 10} s` : ms < 72e5 ? `${Math.round(ms / 6e4)} minutes` : ms < 1728e5 ? `${Math.round(ms / 36e5)} hours` : `${Math.round(ms / 864e5)} days`;
}
export { parseDuration as n, formatDuration as t };
