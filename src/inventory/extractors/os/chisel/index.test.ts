import { zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { chiselExtractor } from "./index.ts";

const PATH = "var/lib/chisel/manifest.wall";
const LINES = [
  '{"jsonwall":"1.0","schema":"1.0","count":5}',
  '{"kind":"package","name":"libssl3t64","version":"3.0.13-0ubuntu3.4","sha256":"ab","arch":"amd64"}',
  '{"kind":"path","path":"/usr/lib/x86_64-linux-gnu/libssl.so.3","mode":"0644","slices":["libssl3t64_libs"],"sha256":"cd"}',
  '{"kind":"path","path":"/etc/","mode":"0755","slices":["base-files_base"]}',
  '{"kind":"slice","name":"libssl3t64_libs"}',
];
const MANIFEST = zstdCompressSync(LINES.join("\n"));

describe("chisel", () => {
  it("reads packages and whose files are whose", () => {
    expect(chiselExtractor.extract(claimedFile(PATH, MANIFEST))).toEqual({
      packages: [{ type: "deb", name: "libssl3t64", version: "3.0.13-0ubuntu3.4", arch: "amd64" }],
      owned: [{ owner: "libssl3t64", paths: ["usr/lib/x86_64-linux-gnu/libssl.so.3"] }],
    });
  });

  it.each([
    ["no Zstandard", Buffer.from("{}")],
    ["empty inside", zstdCompressSync("")],
    ["a bomb", zstdCompressSync(Buffer.alloc(200 * 1024 * 1024))],
  ])("reports a manifest that is %s", (_, bytes) => {
    expect(chiselExtractor.extract(claimedFile(PATH, bytes)).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(chiselExtractor, PATH, MANIFEST);
});
