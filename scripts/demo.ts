// The main job on an embedded sample: builds an OCI layout, scans it against the sample feed, writes every file. No network.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeSampleImage } from "../test/support/sample-image.ts";

const root = join(import.meta.dirname, "..");
const home = join(root, ".tmp", "demo");
const image = join(home, "image");
const cli = join(root, "dist", "cli.js");

rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });
await writeSampleImage(image);

const feed = ["--feed", join(root, "test/fixtures/sample-feed"), "--feed-dir", join(home, "feed")];
console.log(`$ tidegate scan ${show(image)}`);
const gate = run(["scan", image, ...feed]);
console.log("\nFiles");
for (const [format, file] of [
  ["json", "report.json"],
  ["sarif", "findings.sarif"],
  ["markdown", "summary.md"],
  ["html", "report.html"],
] as const) {
  run(["scan", image, ...feed, "--format", format, "-o", join(home, file), "--quiet", "--fail-on", "none"]);
  console.log(`  ${show(join(home, file))}`);
}
for (const [format, file] of [
  ["cyclonedx", "sbom.cdx.json"],
  ["spdx", "sbom.spdx.json"],
] as const) {
  run(["sbom", image, "--format", format, "-o", join(home, file), "--quiet"]);
  console.log(`  ${show(join(home, file))}`);
}
console.log(`\nGate: exit code ${gate} (${gate === 1 ? "the policy failed the image, as it should: the sample is old on purpose" : "unexpected"})`);
process.exitCode = gate === 1 ? 0 : 1;

function run(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0 && status !== 1) process.exit(status ?? 3);
  return status;
}

function show(path: string): string {
  return path.slice(root.length + 1);
}
