import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { opkgExtractor } from "./index.ts";

const PATH = "usr/lib/opkg/status";
const STATUS = `Package: curl
Version: 8.5.0-1
Depends: libc, libcurl4 (>= 8), ca-bundle
Status: install user installed
Architecture: mipsel_24kc
Source: feeds/packages/net/curl
License: MIT

Package: gone
Version: 1
Status: deinstall user not-installed
`;

describe("opkg", () => {
  it("reads what is installed", () => {
    expect(opkgExtractor.extract(claimedFile(PATH, STATUS)).packages).toEqual([
      {
        type: "opkg",
        name: "curl",
        version: "8.5.0-1",
        arch: "mipsel_24kc",
        source: { name: "curl", version: "8.5.0-1" },
        licenses: ["MIT"],
        dependsOn: ["ca-bundle", "libc", "libcurl4"],
      },
    ]);
  });

  it("lists owned files", () => {
    expect(opkgExtractor.extract(claimedFile("usr/lib/opkg/info/curl.list", "/usr/bin/curl\n/usr/lib/x\tmode\n")).owned).toEqual([
      { owner: "curl", paths: ["usr/bin/curl", "usr/lib/x"] },
    ]);
  });

  it("reports a record without version", () => {
    expect(opkgExtractor.extract(claimedFile(PATH, "Package: a\nStatus: install ok installed\n")).problems).toMatchObject([
      { code: "PACKAGE_RECORD_INVALID" },
    ]);
  });

  itSurvivesBadInput(opkgExtractor, PATH, STATUS);

  it.skipIf(!HAS_DATA)("reads a status file of Yocto", () => {
    const names = namesIn(opkgExtractor, "var/lib/opkg/status", readFileSync(dataPath("fixtures/dpkg/opkg/status")));
    expect(names).toEqual(["busybox 1.36.1-r3", "dropbear 2024.85-r0", "kernel-modules 6.6.0-r0"]);
  });
});
