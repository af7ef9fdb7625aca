import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { ocamlExtractor } from "./index.ts";

const PATH = "home/opam/.opam/default/.opam-switch/packages/dune.3.14.0/opam";
const OPAM = 'opam-version: "2.0"\nlicense: "MIT"\nhomepage: "https://github.com/ocaml/dune"\n';

describe("ocaml", () => {
  it("reads an installed package", () => {
    expect(ocamlExtractor.extract(claimedFile(PATH, OPAM)).packages).toEqual([
      { type: "opam", name: "dune", version: "3.14.0", licenses: ["MIT"], homepage: "https://github.com/ocaml/dune" },
    ]);
  });

  itSurvivesBadInput(ocamlExtractor, PATH, OPAM);
});
