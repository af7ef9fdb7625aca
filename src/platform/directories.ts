import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's cache directory by the platform's convention (XDG, Library/Caches, LocalAppData). */
export function userCacheDirectory(environment: Environment, platform: string = process.platform): string {
  const explicit = environment["TIDEGATE_CACHE_DIR"];
  if (explicit) return explicit;
  if (platform === "win32") return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "tidegate", "Cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "tidegate");
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "tidegate");
}
