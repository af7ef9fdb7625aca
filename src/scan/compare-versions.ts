export { compareVersions } from "../versions/registry.ts";
