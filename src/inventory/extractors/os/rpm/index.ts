import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { readSourceRpm } from "../../shared/source-rpm.ts";
import { damage } from "../../shared/unreadable.ts";
import { readBerkeleyDb } from "./berkeley-db.ts";
import type { HeaderBlobs } from "./blobs.ts";
import { parseRpmHeader, type RpmHeader } from "./header.ts";
import { readNdb } from "./ndb.ts";
import { resolveRequirements } from "./requirements.ts";
import { readSqliteRpm } from "./sqlite.ts";
import { isThirdParty } from "./vendor.ts";

/** Where rpm keeps its database: the classic place, that of newer distributions, and that of image-based ones. */
const DIRECTORIES = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"] as const;

const READERS: Readonly<Record<string, (bytes: Uint8Array) => HeaderBlobs>> = {
  Packages: readBerkeleyDb,
  "Packages.db": readNdb,
  "rpmdb.sqlite": readSqliteRpm,
};

const MAX_PROBLEMS = 100;

/** Installed rpm packages from all three database formats, in both byte orders. */
export const rpmExtractor: PackageExtractor = {
  id: "rpm",
  title: "rpm packages (Berkeley DB, NDB, SQLite)",
  references: ["https://rpm.org/docs/latest/manual/format_header.html", "https://rpm.org/docs/latest/manual/tags.html"],
  family: "os",
  hasRelations: true,
  version: 1,
  claims: DIRECTORIES.flatMap((directory) => [...Object.keys(READERS), "rpmdb.sqlite-wal"].map((name) => ({ path: `${directory}/${name}` }))),
  maxBytes: 512 * 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const reader = READERS[file.path.slice(file.path.lastIndexOf("/") + 1)];
  if (reader === undefined) return reportJournal(file);
  const problems: Problem[] = [];
  const headers = readHeaders(reader(file.bytes()), file, problems);
  const requirements = resolveRequirements(headers);
  return {
    packages: headers.map((header) => describe(header, requirements.get(header) ?? [])),
    owned: headers.map(({ name, files }) => ({ owner: name, paths: files.map((path) => path.replace(/^\/+/, "")) })),
    problems,
  };
}

function readHeaders(blobs: HeaderBlobs, file: ClaimedFile, problems: Problem[]): RpmHeader[] {
  const headers: RpmHeader[] = [];
  // A database in which many records share one blob would cost more than its size.
  let budget = file.size * 2;
  for (const item of blobs) {
    budget -= "blob" in item ? item.blob.length : 0;
    const header = "blob" in item && budget >= 0 ? parseRpmHeader(item.blob) : undefined;
    // Keys that were imported to check signatures are kept as packages; they install nothing.
    if (header !== undefined && header.name !== "gpg-pubkey") headers.push(header);
    if (header === undefined)
      problems.push(damage({ plugin: "rpm", file }, `rpm database: ${"damage" in item ? item.damage : "a header is damaged"}`));
    if (budget < 0 || problems.length >= MAX_PROBLEMS) break;
  }
  return headers;
}

/** A journal with content holds changes that are not in the database file yet. */
function reportJournal(file: ClaimedFile): Extraction {
  if (file.size === 0) return {};
  const message = "the rpm database has a write-ahead log; packages changed last may be missing from the inventory";
  const hint = "End the instruction that installs packages cleanly, so that rpm folds its log into the database.";
  return { problems: [{ severity: "warning", code: "PACKAGE_DATABASE_DAMAGED", message, hint, where: { path: file.path, plugin: "rpm" } }] };
}

function describe(header: RpmHeader, dependsOn: readonly string[]): FoundPackage {
  const { epoch, vendor, license, url, arch, module } = header;
  const evr = `${epoch ? `${epoch}:` : ""}${header.version}-${header.release}`;
  const source = readSourceRpm(header.sourceRpm);
  return {
    type: "rpm",
    name: header.name,
    version: evr,
    ...(arch ? { arch } : {}),
    ...(source ? { source } : {}),
    ...(license ? { licenses: [license] } : {}),
    ...(vendor ? { supplier: vendor } : {}),
    ...(url ? { homepage: url } : {}),
    ...(module ? { module } : {}),
    ...(isThirdParty(vendor, header.release) ? { isThirdParty: true } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}
