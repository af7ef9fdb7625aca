/** Name and version as they stand in every output; a test compares the version with package.json. */
export const TOOL: { readonly name: string; readonly version: string; readonly url: string } = {
  name: "tidegate",
  version: "0.1.0",
  url: "https://github.com/tidegate/tidegate",
};
