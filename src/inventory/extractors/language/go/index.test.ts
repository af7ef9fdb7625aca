import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { requireOrSkip } from "../../../../../test/support/data.ts";
import { hasCommand } from "../../../../../test/support/engine.ts";
import { makeElf } from "../../../../../test/support/make-elf.ts";
import { goExtractor, standardVersion } from "./index.ts";

const HAS_GO = requireOrSkip(hasCommand("go"), "the Go toolchain");

/** A module with a vendored dependency, one replaced by another module, and one replaced by a directory. */
const PROJECT: Readonly<Record<string, string>> = {
  "go.mod": `module example.com/shop
go 1.21
require (
	example.com/lib v1.2.3
	example.com/old v1.0.0
	example.com/local v0.4.0
)
replace example.com/old v1.0.0 => example.com/new v1.1.0
replace example.com/local => ./local
`,
  "main.go": `package main
import ("example.com/lib"; "example.com/local"; "example.com/old")
var version = "unset"
func main() { println(version, lib.Name, local.Name, old.Name) }
`,
  "local/go.mod": "module example.com/local\ngo 1.21\n",
  "local/local.go": 'package local\nconst Name = "local"\n',
  "vendor/modules.txt": `# example.com/lib v1.2.3
## explicit; go 1.21
example.com/lib
# example.com/old v1.0.0 => example.com/new v1.1.0
## explicit; go 1.21
example.com/old
# example.com/local v0.4.0 => ./local
## explicit; go 1.21
example.com/local
# example.com/local => ./local
`,
  "vendor/example.com/lib/lib.go": 'package lib\nconst Name = "lib"\n',
  "vendor/example.com/old/old.go": 'package old\nconst Name = "old"\n',
  "vendor/example.com/local/local.go": 'package local\nconst Name = "local"\n',
};

const LONE = "the only version text set by the linker";

const BUILDS: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ["plain", [], {}],
  ["stripped", ["-ldflags", "-s -w"], {}],
  ["trimmed and stripped", ["-trimpath", "-ldflags", "-s -w"], {}],
  ["arm64", [], { GOARCH: "arm64" }],
  ["32-bit", ["-ldflags", "-s -w"], { GOARCH: "386" }],
  ["big-endian", [], { GOARCH: "s390x" }],
  ["Windows", ["-ldflags", "-s -w"], { GOOS: "windows" }],
  ["macOS", [], { GOOS: "darwin", GOARCH: "arm64" }],
];

describe.skipIf(!HAS_GO)("binaries built here", () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "tidegate-go-"));
    for (const [path, text] of Object.entries(PROJECT)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const build = (args: readonly string[], env: Readonly<Record<string, string>>): string => {
    const output = join(home, "shop.bin");
    const settings = { CGO_ENABLED: "0", GOFLAGS: "-mod=vendor -buildvcs=false", GOTOOLCHAIN: "local", GOPROXY: "off", GOWORK: "off", ...env };
    execFileSync("go", ["build", "-o", output, ...args, "."], { cwd: home, env: { ...process.env, ...settings } });
    return output;
  };

  it.each(BUILDS)(
    "%s: every module that `go version -m` prints",
    (_, args, env) => {
      const output = build(args, env);
      const { packages = [], problems } = goExtractor.extract(claimedFile("usr/bin/shop", readFileSync(output)));
      const truth = execFileSync("go", ["version", "-m", output]).toString();
      const standard = /: go(\d\S*)/.exec(truth)?.[1];
      expect(problems).toBeUndefined();
      expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
        `stdlib ${standard}`,
        "example.com/shop ",
        "example.com/lib v1.2.3",
        "example.com/local ",
        "example.com/new v1.1.0",
      ]);
      expect(truth).toContain("=>\texample.com/new\tv1.1.0");
    },
    120_000,
  );

  it.each<[string, string[], string, Record<string, string>?]>([
    ["the recorded linker flags", ["-ldflags", "-s -w -X main.version=1.4.2"], "linker flags"],
    ["the variable, when flags are not recorded", ["-trimpath", "-ldflags", "-X main.version=1.4.2"], "version variable"],
    ["its text, when names are gone too", ["-trimpath", "-ldflags", "-s -w -X main.version=1.4.2"], LONE],
    ["its text on Windows", ["-trimpath", "-ldflags", "-s -w -X main.version=v1.4.2"], LONE, { GOOS: "windows" }],
    ["its text on macOS", ["-trimpath", "-ldflags", "-s -w -X main.version=1.4.2"], LONE, { GOOS: "darwin", GOARCH: "arm64" }],
    ["its text in 32 bits", ["-trimpath", "-ldflags", "-s -w -X main.version=1.4.2"], LONE, { GOARCH: "386" }],
    ["its text in big-endian order", ["-trimpath", "-ldflags", "-s -w -X main.version=1.4.2"], LONE, { GOARCH: "s390x" }],
  ])(
    "takes the application's version from %s",
    (_, args, evidence, env = {}) => {
      const { packages = [] } = goExtractor.extract(claimedFile("shop", readFileSync(build(args, env))));
      expect(packages.find(({ isApplication }) => isApplication)).toMatchObject({ version: "v1.4.2", confidence: "derived", evidence });
    },
    120_000,
  );
});

describe("go", () => {
  it.each([
    ["go1.22.3", "1.22.3"],
    ["go1.20", "1.20"],
    ["go1.22.3 X:boringcrypto", "1.22.3"],
    ["go1.23rc1", "1.23rc1"],
    ["go1.20.12 (Red Hat 1.20.12-8.el9_3)", "1.20.12"],
    ["go1.19.8-X:nocoverageredesign", "1.19.8"],
    ["devel go1.24-2cdf03c3 Mon", undefined],
    ["", undefined],
  ])("reads the version of the standard library of %j", (text, expected) => {
    expect(standardVersion(text)).toBe(expected);
  });

  itSurvivesBadInput(goExtractor, "usr/bin/shop", makeElf([{ name: ".go.buildinfo", bytes: makeBuildInfo() }]));
});

/** What the linker of Go 1.18 and later writes: a header, then two texts behind their lengths. */
function makeBuildInfo(): Buffer {
  const text = (value: string): Buffer => Buffer.from([(value.length & 0x7f) | 0x80, value.length >> 7, ...Buffer.from(value)]);
  const sentinel = "0".repeat(16);
  const header = Buffer.alloc(32);
  header.write("\xff Go buildinf:", "latin1");
  header[15] = 2;
  const modules = `${sentinel}path\texample.com/a\nmod\texample.com/a\tv1.0.0\t\ndep\texample.com/b\tv1.0.0\th1:=\n${sentinel}`;
  return Buffer.concat([header, text("go1.22.0"), text(modules)]);
}
