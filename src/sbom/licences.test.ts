import { describe, expect, it } from "vitest";
import { classifyLicence } from "./licences.ts";

describe("a licence", () => {
  it.each(["MIT", "GPL-2.0", "GPL-2.0-or-later", "0BSD"])("%s is an identifier", (licence) => {
    expect(classifyLicence(licence)).toEqual({ kind: "id", refs: [] });
  });

  it.each([
    ["MIT OR Apache-2.0", []],
    ["(MIT)", []],
    ["GPL-2.0+", []],
    ["GPL-2.0-only WITH Classpath-exception-2.0", []],
    ["LicenseRef-x.1", ["LicenseRef-x.1"]],
    ["MIT AND (LicenseRef-a OR LicenseRef-b OR LicenseRef-a)", ["LicenseRef-a", "LicenseRef-b"]],
  ])("%s is an expression", (licence, refs) => {
    expect(classifyLicence(licence)).toEqual({ kind: "expression", refs });
  });

  it.each([
    "",
    " ",
    "mit",
    "MIT or Apache-2.0",
    "MIT Or ISC",
    "MIT and zlib",
    "MIT AND",
    "BSD",
    "GPL-2 or Artistic",
    "LicenseRef-",
    "LicenseRef- MIT",
    "MIT LicenseRef- (",
    "MIT, ISC",
    "MIT\nISC",
    "$MIT",
    "DocumentRef-a:LicenseRef-b",
    "ORACLE",
    "NONE",
    "NOASSERTION",
    "(".repeat(500) + "MIT" + ")".repeat(500),
    Array.from({ length: 5000 }, () => "MIT").join(" OR "),
  ])("%s is text", (licence) => {
    expect(classifyLicence(licence)).toEqual({ kind: "text", refs: [] });
  });
});
