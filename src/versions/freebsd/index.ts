import type { VersionScheme } from "../scheme.ts";
import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { readVersionText } from "../shared/text.ts";
import { type Component, compareGroups, readGroups, writeGroups } from "./components.ts";

export interface FreebsdVersion {
  readonly groups: readonly (readonly Component[])[];
  readonly revision: Natural;
  readonly epoch: Natural;
}

const VERSION = /^([^,_-]+)(?:_(\d+))?(?:,(\d+))?$/;

export const freebsd: VersionScheme<FreebsdVersion> = {
  id: "freebsd",
  title: "FreeBSD package version",
  references: [
    "https://docs.freebsd.org/en/books/porters-handbook/makefiles/#makefile-versions",
    "https://man.freebsd.org/cgi/man.cgi?pkg-version(8)",
  ],
  ecosystems: ["FreeBSD"],
  parse(text) {
    const [, version, revision = "0", epoch = "0"] = VERSION.exec(readVersionText(text) ?? "") ?? [];
    return version === undefined ? undefined : { groups: readGroups(version), revision: readNatural(revision), epoch: readNatural(epoch) };
  },
  // «PORTEPOCH supersedes PORTVERSION supersedes PORTREVISION»
  compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareGroups(a.groups, b.groups) || compareNatural(a.revision, b.revision),
  canonical: ({ groups, revision, epoch }) => `${writeGroups(groups)}${revision === 0 ? "" : `_${revision}`}${epoch === 0 ? "" : `,${epoch}`}`,
  isSound: ({ groups }) => groups[0]?.some(({ number }) => number >= 0) === true,
};
