import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../../test/support/growth.ts";
import { findLineReader } from "./lock-lines.ts";

const read = (file: string, text: string): string[] =>
  [...(findLineReader(file)?.(text) ?? [])].map(({ type, name, version, line }) => `${line} ${type} ${name} ${version}`.trim());

describe("lines of lock files and manifests", () => {
  it.each<[string, string, string[]]>([
    [
      "package-lock.json",
      `{
  "packages": {
    "": {
      "version": "1.0.0"
    },
    "node_modules/@a/b": {
      "version": "2.0.0",
      "engines": { "node": ">=1" }
    },
    "node_modules/@a/b/node_modules/c": {
      "dev": true,
      "version": "3.0.0"
    }
  }
}`,
      ["6 npm @a/b 2.0.0", "10 npm c 3.0.0"],
    ],
    ["npm-shrinkwrap.json", `{\n "dependencies": {\n  "d": {\n   "version": "1.2.3"\n  }\n }\n}`, ["3 npm d 1.2.3"]],
    ["package.json", `{\n  "dependencies": {\n    "left-pad": "^1.3.0",\n    "x": "workspace:*"\n  }\n}`, ["3 npm left-pad"]],
    [
      "pnpm-lock.yaml",
      "packages:\n\n  /old/1.0.0:\n    dev: false\n  '@a/b@2.0.0':\n    x: y\n  c@3.0.0(peer@1.0.0):\n",
      ["3 npm old 1.0.0", "5 npm @a/b 2.0.0", "7 npm c 3.0.0"],
    ],
    ["yarn.lock", '"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.2.0"\n\nc@~2:\n  version "2.0.1"\n', ["1 npm @a/b 1.2.0", "4 npm c 2.0.1"]],
    ["yarn.lock", '"d@npm:^1.0.0":\n  version: 1.0.5\n  resolution: "d@npm:1.0.5"\n', ["1 npm d 1.0.5"]],
    [
      "requirements-dev.txt",
      "# comment\nFlask==2.0.1 ; python_version > '3'\nrequests[socks]>=2\n-r other.txt\nurllib3 == 1.26.5 \\\n    --hash=sha256:1\n",
      ["2 pypi Flask 2.0.1", "3 pypi requests", "5 pypi urllib3 1.26.5"],
    ],
    ["poetry.lock", '[[package]]\nname = "jinja2"\nversion = "3.1.2"\n\n[package.extras]\nversion = "9"\n', ["2 pypi jinja2 3.1.2"]],
    ["uv.lock", '[[package]]\nname = "idna"\nversion = "3.7"\n', ["2 pypi idna 3.7"]],
    ["Pipfile.lock", '{\n "default": {\n  "six": {\n   "version": "==1.16.0"\n  }\n }\n}', ["3 pypi six 1.16.0"]],
    ["Cargo.lock", '[[package]]\nname = "serde"\nversion = "1.0.1"\n', ["2 cargo serde 1.0.1"]],
    [
      "go.mod",
      "module example.com/app\n\ngo 1.22\n\nrequire golang.org/x/net v0.1.0\nrequire (\n\tgithub.com/a/b/v2 v2.0.0 // indirect\n)\n",
      ["5 golang golang.org/x/net 0.1.0", "7 golang github.com/a/b/v2 2.0.0"],
    ],
    [
      "pom.xml",
      "<dependency>\n<groupId>org.x</groupId>\n<artifactId>y</artifactId>\n<version>1.0</version>\n</dependency>\n<dependency>\n<groupId>org.z</groupId>\n<artifactId>w</artifactId>\n<version>${v}</version>\n</dependency>\n",
      ["3 maven org.x:y 1.0", "8 maven org.z:w"],
    ],
    ["gradle.lockfile", "# x\norg.x:y:1.0=compileClasspath\nempty=\n", ["2 maven org.x:y 1.0"]],
    ["Gemfile.lock", "GEM\n  specs:\n    rack (2.2.3)\n      base64 (>= 0)\n", ["3 gem rack 2.2.3"]],
    ["composer.lock", '{\n "packages": [\n  {\n   "name": "a/b",\n   "version": "v1.0.0"\n  }\n ]\n}', ["4 composer a/b v1.0.0"]],
    [
      "packages.lock.json",
      '{\n "dependencies": {\n  "net8.0": {\n   "A.B": {\n    "type": "Direct",\n    "resolved": "1.0.0"\n   }\n  }\n }\n}',
      ["4 nuget A.B 1.0.0"],
    ],
  ])("of %s", (file, text, lines) => {
    expect(read(file, text)).toEqual(lines);
    expect(read(file, text.replaceAll("\n", "\r\n"))).toEqual(lines);
  });

  it("takes no other file for one", () => {
    for (const file of ["package-lock.json.bak", "README.md", "my-requirements.csv", "xgo.mod"]) expect(findLineReader(file)).toBeUndefined();
  });

  it.each([
    "package-lock.json",
    "pnpm-lock.yaml",
    "yarn.lock",
    "requirements.txt",
    "poetry.lock",
    "go.mod",
    "pom.xml",
    "Gemfile.lock",
    "composer.lock",
  ])("reads a hostile or packed %s in time that grows as it does", async (file) => {
    const line = ["a".repeat(10_000), `"${"@/".repeat(900)}`, " ".repeat(1900), "<artifactId>".repeat(150), "x@".repeat(900), ""].join("\n");
    expect(await measureGrowth(LINEAR, 10, (size) => read(file, line.repeat(size)))).toBeLessThan(LINEAR);
    // And in what a line is long, up to where lines are no longer looked at.
    for (const piece of ['"@/', " ", "<artifactId>", "x@", "a"])
      expect(await measureGrowth(LINEAR, 20, (size) => read(file, `${piece.repeat(size)}\n`.repeat(20)))).toBeLessThan(LINEAR);
  });
});
