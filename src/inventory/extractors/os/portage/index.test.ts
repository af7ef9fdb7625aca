import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { portageExtractor } from "./index.ts";

const CONTENTS = `dir /bin
obj /bin/bash 0123456789abcdef0123456789abcdef 1700000000
sym /bin/sh -> bash 1700000000
obj /usr/share/a name with blanks 0123456789abcdef0123456789abcdef 1700000000
`;

describe("portage", () => {
  it.each([
    ["app-shells/bash-5.1_p16-r13", "app-shells/bash", "5.1_p16-r13"],
    ["sys-libs/ncurses-6.3_p20220924-r1", "sys-libs/ncurses", "6.3_p20220924-r1"],
    ["x11-libs/gtk+-3.24.38", "x11-libs/gtk+", "3.24.38"],
    ["virtual/libcrypt-2-r1", "virtual/libcrypt", "2-r1"],
    ["dev-libs/openssl-1.0.2u", "dev-libs/openssl", "1.0.2u"],
    ["media-fonts/font-misc-1", "media-fonts/font-misc", "1"],
  ])("reads the folder %s", (folder, name, version) => {
    const { packages, owned } = portageExtractor.extract(claimedFile(`var/db/pkg/${folder}/CONTENTS`, CONTENTS));
    expect(packages).toEqual([{ type: "ebuild", name, version }]);
    expect(owned).toEqual([{ owner: name, paths: ["bin/bash", "bin/sh", "usr/share/a name with blanks"] }]);
  });

  it("joins the licence from beside", () => {
    const files = ["CONTENTS", "LICENSE"].map((kind) => {
      const path = `var/db/pkg/app-shells/bash-5.1/${kind}`;
      return { extractor: "portage", path, ...portageExtractor.extract(claimedFile(path, kind === "LICENSE" ? "GPL-3+\n" : CONTENTS)) };
    });
    expect(portageExtractor.combine?.({ files, distro: undefined, resolve: (path) => path })).toEqual([
      {
        path: "var/db/pkg/app-shells/bash-5.1/CONTENTS",
        packages: [{ type: "ebuild", name: "app-shells/bash", version: "5.1", licenses: ["GPL-3+"] }],
      },
    ]);
  });

  it("reports a folder with another name", () => {
    expect(portageExtractor.extract(claimedFile("var/db/pkg/a/b/CONTENTS", "")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  it("knows a package by its folder even when nothing else is left", () => {
    expect(portageExtractor.extract(claimedFile("var/db/pkg/a/b-1/CONTENTS", "")).packages).toHaveLength(1);
  });

  describe("bad input", () => {
    itSurvivesBadInput(portageExtractor, "var/db/pkg/a/b/CONTENTS", CONTENTS);
  });
});
