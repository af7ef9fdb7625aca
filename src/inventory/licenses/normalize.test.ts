import { assert, property, string } from "fast-check";
import correct from "spdx-correct";
import parse from "spdx-expression-parse";
import { describe, expect, it } from "vitest";
import { ALIASES, EXCEPTIONS } from "./aliases.ts";
import { createLicenseNormalizer } from "./normalize.ts";

const normalizeLicenses = createLicenseNormalizer(correct);

const normalize = (text: string): string | undefined => normalizeLicenses([text])[0];

describe("licences", () => {
  it.each([
    ["MIT", "MIT"],
    ["mit", "MIT"],
    ["(MIT OR Apache-2.0)", "MIT OR Apache-2.0"],
    ["MPL-1.1 or GPL-2.0 or LGPL-2.1+", "MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later"],
    ["MIT and (ISC or GPL-2.0+ WITH Bison-exception-2.2)", "MIT AND (ISC OR GPL-2.0-or-later WITH Bison-exception-2.2)"],
    ["(MIT AND ISC) OR Zlib", "MIT AND ISC OR Zlib"],
    ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"],
    // Short names of Debian's copyright files.
    ["GPL-2+", "GPL-2.0-or-later"],
    ["GPL-2", "GPL-2.0-only"],
    ["GPL-1+ or Artistic", "GPL-1.0-or-later OR Artistic-1.0-Perl"],
    ["GPL-2+ and LGPL-2.1+, and BSD-3-clause", "GPL-2.0-or-later AND LGPL-2.1-or-later AND BSD-3-Clause"],
    ["GPL-2+ or MIT, and Expat", "(GPL-2.0-or-later OR MIT) AND MIT"],
    ["GPL-3+ with GCC exception", "GPL-3.0-or-later WITH GCC-exception-3.1"],
    ["GPL-2+ with Autoconf exception", "GPL-2.0-or-later WITH Autoconf-exception-2.0"],
    ["GPL-3+ with Autoconf-exception", "GPL-3.0-or-later WITH Autoconf-exception-3.0"],
    ["GPL-3+ with Bison-2.2 exception", "GPL-3.0-or-later WITH Bison-exception-2.2"],
    ["GFDL-NIV-1.3+", "GFDL-1.3-no-invariants-or-later"],
    ["BSD-4-clause", "BSD-4-Clause"],
    ["Expat", "MIT"],
    // Fedora and Python.
    ["GPLv2+ and LGPLv2+", "GPL-2.0-or-later AND LGPL-2.0-or-later"],
    ["ASL 2.0", "Apache-2.0"],
    ["GNU General Public License v2 or later (GPLv2+)", "GPL-2.0-or-later"],
    ["GNU Lesser General Public License v3 (LGPLv3)", "LGPL-3.0-only"],
    ["GNU Affero General Public License v3", "AGPL-3.0-only"],
    // Free text.
    ["Apache License, Version 2.0", "Apache-2.0"],
    ["The MIT License (MIT)", "MIT"],
    ["MIT/X11", "MIT"],
    ["MIT/Apache-2.0", "MIT OR Apache-2.0"],
    ["MIT & ISC", "MIT AND ISC"],
    ["CC-BY-SA 3.0", "CC-BY-SA-3.0"],
    // Ambiguous: as written.
    ["BSD", "BSD"],
    ["GPL", "GPL"],
    ["Apache", "Apache"],
    ["MPL-2.0 or later", "MPL-2.0 or later"],
    ["(MIT AND BSD-3-Clause) WITH x", "(MIT AND BSD-3-Clause) WITH x"],
    ["GPL-2+ with OpenSSL exception", "GPL-2+ with OpenSSL exception"],
    ["MIT or strange-license", "MIT or strange-license"],
    ["public-domain", "public-domain"],
    ["SEE LICENSE IN LICENSE.md", "SEE LICENSE IN LICENSE.md"],
    ["UNLICENSED", "UNLICENSED"],
  ])("%s → %s", (text, expected) => {
    expect(normalize(text)).toBe(expected);
    expect(normalize(expected)).toBe(expected);
  });

  it("names each licence once and leaves empty ones out", () => {
    expect(normalizeLicenses(["MIT", " mit ", "Expat", "", " "])).toEqual(["MIT"]);
  });

  it("cuts whole texts", () => {
    expect(normalize("Permission is hereby granted ".repeat(100))).toHaveLength(200);
  });

  it("survives any text", () => {
    assert(property(string({ maxLength: 300 }), (text) => typeof (normalize(text) ?? "") === "string"));
    for (const piece of ["(", "GPL-", " or ", ", and ", " with ", "/", "+"]) expect(() => normalize(piece.repeat(60))).not.toThrow();
  });

  it("has tables of valid identifiers", () => {
    for (const [name, id] of ALIASES) expect([name, parse(id)]).toEqual([name.toLowerCase(), { license: id }]);
    for (const [, id] of EXCEPTIONS) expect(parse(`MIT WITH ${id}`)).toMatchObject({ exception: id });
  });
});
