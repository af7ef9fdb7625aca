import type { VersionScheme } from "../scheme.ts";
import type { Natural } from "../shared/natural.ts";
import { compareNumberLists, readNumberList } from "../shared/number-list.ts";

export const hackage: VersionScheme<readonly Natural[]> = {
  id: "hackage",
  title: "Haskell package version",
  references: ["https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-Types-Version.html", "https://pvp.haskell.org/"],
  ecosystems: ["GHC", "Hackage"],
  parse: (text) => (text.includes("-") ? undefined : readNumberList(text)),
  compare: compareNumberLists,
  canonical: (version) => version.join("."),
};
