import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { packedExtractor } from "./index.ts";

/** Where UPX 4 writes its magic into an ELF file: in its own header at 236, and 36 bytes before the end. */
function pack(magic: string, head = 236): Buffer {
  const bytes = Buffer.alloc(10_000);
  bytes.write(magic, 0, "latin1");
  bytes.write("UPX!", head);
  bytes.write("UPX!", bytes.length - 36);
  return bytes;
}

describe("packed", () => {
  it.each([
    ["ELF", pack("\x7fELF")],
    ["PE", pack("MZ", 992)],
  ])("says that a packed %s file cannot be read", (_, bytes) => {
    expect(packedExtractor.extract(claimedFile("usr/bin/tool", bytes)).problems).toMatchObject([
      { severity: "error", code: "ENTRY_UNREADABLE", where: { path: "usr/bin/tool", plugin: "packed" } },
    ]);
  });

  it("is not misled by programs that know the magic", () => {
    const bytes = Buffer.alloc(10_000);
    bytes.write("\x7fELF", 0, "latin1");
    bytes.write("UPX!", 5000);
    expect(packedExtractor.extract(claimedFile("usr/bin/upx", bytes))).toEqual({});
  });

  itSurvivesBadInput(packedExtractor, "usr/bin/tool", pack("\x7fELF"));
});
