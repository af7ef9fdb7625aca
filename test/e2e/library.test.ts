import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSampleImage } from "../support/sample-image.ts";

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/.bin/tsc");
const BLOCKS = [...readFileSync(join(ROOT, "docs/library.md"), "utf8").matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
const CONFIG = { compilerOptions: { module: "nodenext", target: "esnext", strict: true, skipLibCheck: false, noEmit: true, types: ["node"] } };

/** The package as it is published, in a project that is not ours, running what docs/library.md shows. */
describe("the published library", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-library-"));

  beforeAll(async () => {
    const modules = join(home, "node_modules");
    const own = join(modules, "tidegate");
    mkdirSync(own, { recursive: true });
    execFileSync(TSC, ["-p", join(ROOT, "tsconfig.build.json"), "--outDir", join(own, "lib")]);
    cpSync(join(ROOT, "package.json"), join(own, "package.json"));
    for (const name of readdirSync(join(ROOT, "node_modules"))) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    for (const [index, code] of BLOCKS.entries()) writeFileSync(join(home, `example-${index}.ts`), code);
    writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(home, "tsconfig.json"), JSON.stringify(CONFIG));
    await writeSampleImage(join(home, "image"));
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = (index: number, image: string) =>
    spawnSync(process.execPath, [`example-${index}.ts`, image], {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, FEED: join(ROOT, "test/fixtures/sample-feed") },
    });

  it("has types that the examples keep", () => {
    const { status, stdout } = spawnSync(TSC, ["-p", home], { encoding: "utf8" });
    expect([stdout, status]).toEqual(["", 0]);
  });

  it("scans", () => {
    const { stdout, stderr } = run(0, "image");
    expect(stdout).toMatch(/^CVE-2024-5535 openssl 3\.3\.0-r2 critical 3\.3\.1-r1$/m);
    expect(stdout).toMatch(/^fail$/m);
    expect(JSON.parse(stderr)).toMatchObject({ version: "2.1.0" });
  });

  it("fails with a code and a hint", () => expect(run(0, "/nothing.tar").stdout).toMatch(/^IMAGE_NOT_FOUND .+\.$/m));

  it("takes an extractor of the caller's", () => expect(run(1, "image").stdout).toMatch(/pkg:generic\/app\/server\.js@\d+/));
});
