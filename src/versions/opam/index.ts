import type { VersionScheme } from "../scheme.ts";
import { canonicalPart, compareParts } from "../shared/debian-part.ts";
import { readVersionText } from "../shared/text.ts";

/** Debian's order over the whole text: opam knows neither epochs nor revisions. */
export const opam: VersionScheme<string> = {
  id: "opam",
  title: "OCaml opam package version",
  references: ["https://opam.ocaml.org/doc/Manual.html#Version-ordering"],
  ecosystems: ["opam"],
  parse(text) {
    const whole = readVersionText(text);
    return whole !== undefined && /^[\w.+~-]+$/.test(whole) ? whole : undefined;
  },
  compare: compareParts,
  canonical: canonicalPart,
  isSound: (version) => /\d/.test(version),
};
