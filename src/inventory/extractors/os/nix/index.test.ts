import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { nixExtractor } from "./index.ts";

const HASH = "0c5b9qyw2cz3k3fgnjjs2w2lmjv5c5ay";

function makeDatabase(paths: readonly string[]): Buffer {
  const home = mkdtempSync(join(tmpdir(), "tidegate-nix-"));
  try {
    const file = join(home, "db.sqlite");
    const database = new DatabaseSync(file);
    database.exec("create table ValidPaths (id integer primary key autoincrement not null, path text unique not null, hash text not null)");
    const insert = database.prepare("insert into ValidPaths (path, hash) values (?, 'sha256:0')");
    for (const path of paths) insert.run(path);
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

describe("nix", () => {
  it.each([
    ["openssl-3.0.13-bin/bin/openssl", ["openssl 3.0.13"]],
    ["glibc-2.38-44/lib/libc.so.6", ["glibc 2.38-44"]],
    ["python3-3.11.8/bin/python3.11", ["python3 3.11.8"]],
    ["gcc-13.2.0-lib/lib/libstdc++.so.6", ["gcc 13.2.0"]],
    ["util-linux-minimal-2.39.3-lib/lib/libuuid.so", ["util-linux-minimal 2.39.3"]],
    ["bash-wrapper/bin/bash", []],
  ])("reads the path of a program: %s", (path, expected) => {
    expect(namesIn(nixExtractor, `nix/store/${HASH}-${path}`, "\x7fELF")).toEqual(expected);
  });

  it("says which output it is", () => {
    const { packages } = nixExtractor.extract(claimedFile(`nix/store/${HASH}-zlib-1.3-dev/lib/a.so`, "\x7fELF"));
    expect(packages).toEqual([
      { type: "nix", name: "zlib", version: "1.3", confidence: "derived", evidence: "store path", qualifiers: { output: "dev" } },
    ]);
  });

  it("has nothing to say of programs elsewhere", () => {
    expect(namesIn(nixExtractor, "usr/bin/openssl-3.0.13", "\x7fELF")).toEqual([]);
    expect(namesIn(nixExtractor, "nix/store/short-openssl-3.0.13/bin/a", "\x7fELF")).toEqual([]);
  });

  const paths = Array.from({ length: 500 }, (_, index) => `/nix/store/${HASH}-tool${"x".repeat(index % 50)}-${index}.0`);
  const database = makeDatabase([...paths, `/nix/store/${HASH}-stdenv-linux`, `/nix/store/${HASH}-fix-1.2.patch`]);

  it("reads the database", () => {
    expect(namesIn(nixExtractor, "nix/var/nix/db/db.sqlite", database)).toHaveLength(500);
  });

  itSurvivesBadInput(nixExtractor, "nix/var/nix/db/db.sqlite", database);
});
