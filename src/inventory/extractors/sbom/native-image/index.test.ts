import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { requireOrSkip } from "../../../../../test/support/data.ts";
import { hasCommand } from "../../../../../test/support/engine.ts";
import { makeElf } from "../../../../../test/support/make-elf.ts";
import { nativeImageExtractor } from "./index.ts";

const SBOM = JSON.stringify({ bomFormat: "CycloneDX", components: [{ purl: "pkg:maven/org.slf4j/slf4j-api@2.0.9" }] });

/** A shared object that exports what native images export. */
function compile(packed: Buffer): Buffer {
  const home = mkdtempSync(join(tmpdir(), "tidegate-native-"));
  try {
    const source = `__attribute__((section(".svm_heap"))) char heap[16] = {1};
const unsigned char sbom[] = {${[...packed].join()}};
const unsigned long long sbom_length = ${packed.length};\n`;
    writeFileSync(join(home, "image.c"), source);
    execFileSync("gcc", ["-shared", "-fPIC", "-s", "-o", "image.so", "image.c"], { cwd: home });
    return readFileSync(join(home, "image.so"));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

describe("native-image", () => {
  it("has nothing to say of other executables, nor of images without SBOM", () => {
    expect(nativeImageExtractor.extract(claimedFile("a", makeElf([])))).toEqual({});
    expect(nativeImageExtractor.extract(claimedFile("a", makeElf([{ name: ".svm_heap", bytes: Buffer.alloc(16) }])))).toEqual({});
  });

  describe.skipIf(!requireOrSkip(hasCommand("gcc"), "gcc"))("compiled here", () => {
    const good = hasCommand("gcc") ? compile(gzipSync(SBOM)) : Buffer.alloc(0);

    it("reads the SBOM behind the exported symbols", () => {
      expect(namesIn(nativeImageExtractor, "app/server", good)).toEqual(["org.slf4j:slf4j-api 2.0.9"]);
    });

    it("reports one that cannot be read", () => {
      const { problems } = nativeImageExtractor.extract(claimedFile("app/server", compile(Buffer.from("nothing"))));
      expect(problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED", where: { plugin: "native-image" } }]);
    });

    itSurvivesBadInput(nativeImageExtractor, "app/server", good);
  });
});
