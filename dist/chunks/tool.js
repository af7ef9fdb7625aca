const TOOL = {
	name: "tidegate",
	version: "0.1.0",
	url: "https://github.com/tidegate/tidegate"
};
export { TOOL as t };
