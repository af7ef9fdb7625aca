import { userCacheDirectory } from "../platform/directories.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

/** Where the command line keeps its compiled feed. */
export function cliFeedDirectory(settings: Settings, { fs, environment }: Runtime): string {
  return settings.text("feed-dir") || fs.join(userCacheDirectory(environment), "feed");
}

/** Where the command line keeps the reports of layers it has read. */
export function cliLayerDirectory({ fs, environment }: Runtime): string {
  return fs.join(userCacheDirectory(environment), "layers");
}
