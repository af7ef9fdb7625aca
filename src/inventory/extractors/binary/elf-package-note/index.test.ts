import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { makeElf } from "../../../../../test/support/make-elf.ts";
import { elfPackageNoteExtractor } from "./index.ts";

function note(content: string, type = 0xcafe_1a7e): Buffer {
  const body = Buffer.from(`${content}\0`);
  const header = Buffer.alloc(12);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(body.length, 4);
  header.writeUInt32LE(type, 8);
  return makeElf([{ name: ".note.package", bytes: Buffer.concat([header, Buffer.from("FDO\0"), body]), type: 7 }]);
}

const SYSTEMD = '{"type":"rpm","os":"fedora","osVersion":"40","name":"systemd","version":"255.4-1.fc40","architecture":"x86_64"}';

describe("elf-package-note", () => {
  it("reads which package an executable was built for", () => {
    expect(elfPackageNoteExtractor.extract(claimedFile("usr/bin/init", note(SYSTEMD))).packages).toEqual([
      {
        type: "rpm",
        name: "systemd",
        version: "255.4-1.fc40",
        arch: "x86_64",
        confidence: "derived",
        evidence: "package note of the executable",
        qualifiers: { distro: "fedora-40" },
      },
    ]);
  });

  it("has nothing to say of executables without, or with another note", () => {
    expect(elfPackageNoteExtractor.extract(claimedFile("a", makeElf([])))).toEqual({});
    expect(elfPackageNoteExtractor.extract(claimedFile("a", note(SYSTEMD, 1)))).toEqual({});
  });

  it.each(["", "{", '{"type":"rpm"}', '{"type":"../x","name":"a","version":"1"}'])("reports %j", (content) => {
    expect(elfPackageNoteExtractor.extract(claimedFile("a", note(content))).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(elfPackageNoteExtractor, "usr/bin/init", note(SYSTEMD));
});
