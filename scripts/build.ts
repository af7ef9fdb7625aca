// Bundles dist/: what GitHub runs and what the package's bin runs. Deterministic: the same sources give the same bytes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RenderedChunk, rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { action: "src/action/index.ts", comment: "src/action/comment.ts", cli: "src/cli/index.ts" },
  platform: "node",
  // Optional parts of dependencies that are never installed: they stand behind try/catch.
  external: ["encoding"],
  plugins: [{ name: "shrink", renderChunk: shrink }],
  onLog(level, log, handler) {
    if (log.code !== "EVAL") handler(level, log);
  },
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  // Licences stand in THIRD_PARTY.txt; what is left of our own is code that a reviewer can read in a diff.
  comments: false,
  minify: false,
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
writeFileSync(join(dist, "THIRD_PARTY.txt"), describeThirdParties(modules));
reportSizes();

/** Others' published packages are reviewed by their versions in the lock file, not line by line here. */
function isForeign({ moduleIds }: RenderedChunk): boolean {
  return moduleIds.every((id) => id.includes("node_modules") || id.startsWith("\0"));
}

function shrink(code: string, chunk: RenderedChunk): string {
  const isPacked = isForeign(chunk);
  const small = minifySync(chunk.fileName, code, { module: true, compress: true, mangle: isPacked, codegen: { removeWhitespace: isPacked } });
  if (small.errors.length > 0) throw new Error(small.errors.map(({ message }) => message).join("\n"));
  return small.code;
}

/** Names, versions and licence texts of every package that went into the bundle. */
function describeThirdParties(ids: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of ids) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/").replace(/^\0/, ""));
    if (match?.[1]) folders.add(match[1]);
  }
  const sections = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "(no licence file in the package)";
    return `${name} ${version}\nLicence: ${license}\n\n${text}\n`;
  });
  return `Third-party software in this bundle\n\n${[...new Set(sections)].sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

function reportSizes(): void {
  let total = 0;
  for (const chunk of output) {
    const size = chunk.type === "chunk" ? Buffer.byteLength(chunk.code) : chunk.source.length;
    total += size;
    console.log(`${String(Math.ceil(size / 1000)).padStart(6)} kB  dist/${chunk.fileName}`);
  }
  console.log(`${String(Math.ceil(total / 1000)).padStart(6)} kB  in all`);
}
