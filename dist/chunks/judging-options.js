import { t as IMAGE_OPTIONS } from "./image-options.js";
const JUDGING_OPTIONS = [
	"ignore-file",
	"vex",
	"severity-sources",
	...IMAGE_OPTIONS,
	"published-feed",
	"feed",
	"feed-key",
	"extra-feeds",
	"feed-warn-age",
	"feed-dir",
	"kev-feed",
	"epss-feed",
	"eol-feed",
	"nvd-feed",
	"offline"
];
export { JUDGING_OPTIONS as t };
