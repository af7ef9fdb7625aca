import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Package } from "../../src/model/package.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { listLines, type TruthCase } from "./case.ts";
import { rowOfRpm } from "./systems.ts";

/** Databases of real images, each with its manager's own list as a table beside it. */
interface Kind {
  readonly group: string;
  readonly folder: string;
  /** Where a database lies in an image, by the name it has in the folder. */
  readonly places: Readonly<Record<string, string>>;
  readonly row: (found: Package) => string | undefined;
  /** A line of the table in the same form; undefined for what is no package. */
  readonly read: (columns: readonly string[]) => string | undefined;
}

const KINDS: readonly Kind[] = [
  {
    group: "rpm databases (Berkeley DB in both byte orders, NDB, SQLite)",
    folder: "rpmdb",
    places: { Packages: "var/lib/rpm/Packages", "Packages.db": "usr/lib/sysimage/rpm/Packages.db", "rpmdb.sqlite": "usr/share/rpm/rpmdb.sqlite" },
    row: rowOfRpm,
    // Keys that only check signatures are listed as packages.
    read: ([name, epoch, version, release, arch, source, module]) =>
      name === "gpg-pubkey" ? undefined : `${name} ${epoch}:${version}-${release} ${arch} ${source} ${module}`,
  },
  {
    group: "dpkg databases",
    folder: "dpkg",
    places: { status: "var/lib/dpkg/status" },
    row: ({ name, version, arch, source }) => `${name} ${version} ${arch} ${source?.name} ${source?.version}`,
    read: (columns) => columns.slice(0, 5).join(" "),
  },
  {
    group: "apk databases",
    folder: "apk",
    places: { installed: "lib/apk/db/installed" },
    row: ({ name, version, arch, source }) => `${name} ${version} ${arch} ${source?.name}`,
    read: (columns) => columns.slice(0, 4).join(" "),
  },
];

function listCases({ group, folder, places, row, read }: Kind): TruthCase[] {
  const home = dataPath("fixtures", folder);
  return readdirSync(home)
    .filter((name) => readdirSync(join(home, name)).includes("packages.tsv"))
    .map((name) => ({ name: `${folder} database ${name}`, group, tools: [], row, make: (work) => make(work, join(home, name), { places, read }) }));
}

async function make(work: string, source: string, { places, read }: Pick<Kind, "places" | "read">): ReturnType<TruthCase["make"]> {
  for (const [file, place] of Object.entries(places)) {
    if (!readdirSync(source).includes(file)) continue;
    mkdirSync(join(work, dirname(place)), { recursive: true });
    copyFileSync(join(source, file), join(work, place));
  }
  const rows = listLines(readFileSync(join(source, "packages.tsv"), "utf8")).slice(1);
  return Promise.resolve({ root: work, truth: rows.flatMap((row) => read(row.split("\t")) ?? []) });
}

export const DATABASE_CASES: readonly TruthCase[] = HAS_DATA ? KINDS.flatMap(listCases) : [];
