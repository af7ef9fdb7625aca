import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** OCaml packages of opam switches. */
export const ocamlExtractor: PackageExtractor = {
  id: "ocaml",
  title: "OCaml packages (opam)",
  references: ["https://opam.ocaml.org/doc/Manual.html#Switches"],
  family: "language",
  version: 1,
  claims: [{ basename: "opam", below: ".opam-switch/packages/*" }],
  maxBytes: 1024 * 1024,
  extract,
};

/** `.opam/default/.opam-switch/packages/dune.3.14.0/opam` */
const INSTALLED = /\/packages\/([A-Za-z0-9_][\w+-]{0,200})\.([\w.+~-]{1,100})\/opam$/;

function extract(file: ClaimedFile): Extraction {
  const [, name, version] = INSTALLED.exec(file.path) ?? [];
  if (name === undefined || version === undefined || file.size === 0) return {};
  const text = file.text();
  const license = /^license:\s{0,5}"([^"\n]{1,300})"/m.exec(text)?.[1];
  const homepage = /^homepage:\s{0,5}"([^"\n]{1,300})"/m.exec(text)?.[1];
  return { packages: [{ type: "opam", name, version, ...(license ? { licenses: [license] } : {}), ...(homepage ? { homepage } : {}) }] };
}
