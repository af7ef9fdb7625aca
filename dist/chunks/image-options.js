import { t as REGISTRY_OPTIONS } from "./registry-options.js";
const IMAGE_OPTIONS = [
	"platform",
	...REGISTRY_OPTIONS,
	"lazy-layers",
	"layer-cache",
	"layer-registry",
	"dockerfile",
	"base-image",
	"timeout",
	"max-file-size",
	"max-image-size",
	"image-limits"
];
export { IMAGE_OPTIONS as t };
