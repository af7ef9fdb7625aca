import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../model/finding.ts";
import { createFileSystem } from "../../platform/file-system.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { findRepositoryLines } from "./find-lines.ts";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "tidegate-repository-"));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}

const finding = (type: string, name: string, version: string): Finding =>
  ({ component: { purl: `pkg:${type}/${name}@${version}`, type, name, version, ecosystem: type } }) as Finding;

const find = async (...findings: readonly Finding[]): Promise<string[]> => {
  const lines = await findRepositoryLines(findings, workspace, createFileSystem());
  return [...lines].map(([purl, { path, line }]) => `${purl} ${path}:${line}`);
};

describe("the repository's line of a package", () => {
  it("is that of the lock file with the version, else of a manifest that leaves it open", async () => {
    put({
      "go.mod": "require golang.org/x/net v0.1.0\n",
      "web/yarn.lock": 'lodash@^4:\n  version "4.17.20"\n',
      "requirements.txt": "flask_login\n",
    });
    expect(
      await find(finding("golang", "golang.org/x/net", "v0.1.0"), finding("npm", "lodash", "4.17.20"), finding("pypi", "Flask-Login", "1")),
    ).toEqual(["pkg:golang/golang.org/x/net@v0.1.0 go.mod:1", "pkg:npm/lodash@4.17.20 web/yarn.lock:1", "pkg:pypi/Flask-Login@1 requirements.txt:1"]);
  });

  it("is not that of another version or another ecosystem", async () => {
    put({ "yarn.lock": 'a@^1:\n  version "1.0.0"\n' });
    expect(await find(finding("npm", "a", "1.0.1"), finding("cargo", "a", "1.0.0"), finding("deb", "a", "1.0.0"))).toEqual([]);
  });

  it("is that of the file nearest to the root", async () => {
    put({ "a/b/Cargo.lock": 'name = "x"\nversion = "1.0.0"\n', "z/Cargo.lock": '\nname = "x"\nversion = "1.0.0"\n' });
    expect(await find(finding("cargo", "x", "1.0.0"))).toEqual(["pkg:cargo/x@1.0.0 z/Cargo.lock:2"]);
  });

  it("is sought below the folder that was checked out to", async () => {
    put({ "app/.git/HEAD": "", "app/go.mod": "require a.b/c v1.0.0\n", "other/go.mod": "require a.b/c v1.0.0\n" });
    expect(await find(finding("golang", "a.b/c", "1.0.0"))).toEqual(["pkg:golang/a.b/c@1.0.0 go.mod:1"]);
  });

  it("is not sought in what was installed or built, nor behind links", async () => {
    const lock = { "yarn.lock": 'a@^1:\n  version "1.0.0"\n' };
    put({ "node_modules/x/yarn.lock": lock["yarn.lock"], "dist/yarn.lock": lock["yarn.lock"] });
    symlinkSync("/", join(workspace, "root"));
    symlinkSync("node_modules/x/yarn.lock", join(workspace, "yarn.lock"));
    expect(await find(finding("npm", "a", "1.0.0"))).toEqual([]);
  });

  it("is not sought at all for packages of a distribution", async () => {
    const fs = new Proxy({} as FileSystem, {
      get: () => {
        throw new Error("the disk was asked");
      },
    });
    expect(await findRepositoryLines([finding("deb", "openssl", "3")], workspace, fs)).toEqual(new Map());
  });

  it("does without a checkout", async () => {
    expect([...(await findRepositoryLines([finding("npm", "a", "1")], join(workspace, "gone"), createFileSystem()))]).toEqual([]);
  });
});
