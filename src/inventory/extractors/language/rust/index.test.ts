import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { requireOrSkip } from "../../../../../test/support/data.ts";
import { hasCommand } from "../../../../../test/support/engine.ts";
import { makeElf } from "../../../../../test/support/make-elf.ts";
import { rustExtractor } from "./index.ts";

const LIST = {
  packages: [
    { name: "adler", version: "1.0.2", source: "crates.io" },
    { name: "cc", version: "1.0.90", source: "crates.io", kind: "build" },
    { name: "fork", version: "0.3.1", source: "git", dependencies: [0, 1] },
    { name: "shop", version: "0.1.0", source: "local", root: true, dependencies: [2, 2, 99] },
  ],
};
const FOUND = [
  { type: "cargo", name: "adler", version: "1.0.2", evidence: "cargo-auditable section" },
  { type: "cargo", name: "fork", version: "0.3.1", evidence: "cargo-auditable section", qualifiers: { source: "git" }, dependsOn: ["adler", "cc"] },
  { type: "cargo", name: "shop", version: "0.1.0", evidence: "cargo-auditable section", dependsOn: ["fork"], isApplication: true },
];
const BINARY = makeElf([{ name: ".dep-v0", bytes: deflateSync(JSON.stringify(LIST)) }]);

describe("rust", () => {
  it("lists the crates in the binary, without those that only built it", () => {
    expect(rustExtractor.extract(claimedFile("usr/bin/shop", BINARY)).packages).toEqual(FOUND);
  });

  it("has nothing to say of other executables", () => {
    expect(rustExtractor.extract(claimedFile("usr/bin/true", makeElf([{ name: ".text", bytes: Buffer.alloc(8) }])))).toEqual({});
  });

  it.each([
    ["not compressed", Buffer.from("{}")],
    ["not JSON", deflateSync("nothing")],
    ["a list of nothing", deflateSync("{}")],
    ["a bomb", deflateSync(Buffer.alloc(80 * 1024 * 1024))],
  ])("reports a section that is %s", (_, bytes) => {
    const { problems } = rustExtractor.extract(claimedFile("usr/bin/shop", makeElf([{ name: ".dep-v0", bytes }])));
    expect(problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED", where: { plugin: "rust" } }]);
  });

  itSurvivesBadInput(rustExtractor, "usr/bin/shop", BINARY);

  it.skipIf(!requireOrSkip(hasCommand("rustc") && hasCommand("objcopy"), "rustc and objcopy"))(
    "reads a section in a real binary, stripped too",
    () => {
      const home = mkdtempSync(join(tmpdir(), "tidegate-rust-"));
      try {
        const run = (command: string, ...args: string[]): Buffer => execFileSync(command, args, { cwd: home, stdio: "pipe" });
        writeFileSync(join(home, "shop.rs"), "fn main() {}\n");
        writeFileSync(join(home, "list"), deflateSync(JSON.stringify(LIST)));
        run("rustc", "shop.rs");
        run("objcopy", "--add-section", ".dep-v0=list", "--strip-all", "shop");
        expect(rustExtractor.extract(claimedFile("usr/bin/shop", readFileSync(join(home, "shop")))).packages).toEqual(FOUND);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
