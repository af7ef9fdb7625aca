import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { pacmanExtractor } from "./index.ts";

const HOME = "var/lib/pacman/local";
const CURL = `%NAME%
libcurl-gnutls

%VERSION%
1:8.5.0-1

%BASE%
curl

%URL%
https://curl.se

%ARCH%
x86_64

%PACKAGER%
A Person <person@archlinux.org>

%LICENSE%
MIT

%DEPENDS%
glibc>=2.26
libssh2.so=1-64
krb5

`;

describe("pacman", () => {
  it("reads a package with its base and what it needs", () => {
    expect(pacmanExtractor.extract(claimedFile(`${HOME}/libcurl-gnutls-1:8.5.0-1/desc`, CURL)).packages).toEqual([
      {
        type: "alpm",
        name: "libcurl-gnutls",
        version: "1:8.5.0-1",
        arch: "x86_64",
        source: { name: "curl", version: "1:8.5.0-1" },
        licenses: ["MIT"],
        supplier: "A Person <person@archlinux.org>",
        homepage: "https://curl.se",
        dependsOn: ["glibc", "krb5"],
      },
    ]);
  });

  it("lists the files a package owns, without directories", () => {
    const text = "%FILES%\nusr/\nusr/bin/\nusr/bin/curl\nusr/lib/libcurl.so.4\n\n%BACKUP%\netc/x\tabc\n";
    expect(pacmanExtractor.extract(claimedFile(`${HOME}/lib-curl-1:8.5.0-1/files`, text))).toEqual({
      owned: [{ owner: "lib-curl", paths: ["usr/bin/curl", "usr/lib/libcurl.so.4"] }],
    });
  });

  it("reports a record without name", () => {
    expect(pacmanExtractor.extract(claimedFile(`${HOME}/a-1-1/desc`, "%VERSION%\n1\n")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(pacmanExtractor, `${HOME}/a-1-1/desc`, CURL);

  it.skipIf(!HAS_DATA).each(["syft", "clair"])("reads every record of %s", (folder) => {
    const home = dataPath("fixtures/pacman", folder, HOME);
    const folders = readdirSync(home);
    const found = folders.flatMap((name) => namesIn(pacmanExtractor, `${HOME}/${name}/desc`, readFileSync(join(home, name, "desc"))));
    expect(found.map((name) => name.replace(" ", "-")).sort()).toEqual(folders.sort());
  });
});
