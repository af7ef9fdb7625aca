// dist/ is what users run: rebuilds it and demands that nothing changes, and that it stays small.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const MAX_BYTES = 3_000_000;
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

const before = fingerprint();
execFileSync(process.execPath, [join(import.meta.dirname, "build.ts")], { stdio: ["ignore", "ignore", "inherit"] });
const after = fingerprint();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (changed.length > 0) fail(`dist is not what the sources build to: ${changed.join(", ")}. It has been rebuilt; commit it.`);
const foreign = [...after.keys()].filter((file) => readFileSync(join(dist, file), "utf8").includes(root));
if (foreign.length > 0) fail(`dist names a folder of this machine: ${foreign.join(", ")}`);
const bytes = [...after.keys()].filter((file) => file.endsWith(".js")).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
if (bytes > MAX_BYTES) fail(`dist is ${bytes} bytes of JavaScript; the budget is ${MAX_BYTES}`);
console.log(`dist is up to date: ${(bytes / 1e6).toFixed(2)} MB of ${MAX_BYTES / 1e6} MB`);

function fingerprint(): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dist.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")]));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
