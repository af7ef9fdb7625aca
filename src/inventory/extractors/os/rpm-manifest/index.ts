import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { readSourceRpm } from "../../shared/source-rpm.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Packages of Azure Linux's distroless images, which keep a table in place of rpm's database. */
export const rpmManifestExtractor: PackageExtractor = {
  id: "rpm-manifest",
  title: "rpm container manifest",
  references: ["https://github.com/microsoft/azurelinux/blob/3.0/SPECS/distroless-packages/README.md"],
  family: "os",
  version: 1,
  claims: [{ path: "var/lib/rpmmanifest/container-manifest-2" }],
  extract,
};

const COLUMNS = 10;

/** Name, version-release, install time, build time, vendor, epoch, size, arch, epoch as number, source rpm; divided by tabs. */
function extract(file: ClaimedFile): Extraction {
  const packages: FoundPackage[] = [];
  const problems: Problem[] = [];
  for (const line of file.text().split(/\r?\n/)) {
    if (line === "") continue;
    const found = describe(line.split("\t"));
    if (found) packages.push(found);
    else problems.push(invalidRecord({ plugin: rpmManifestExtractor.id, file }, "a line of the rpm manifest has no name and version"));
    if (problems.length > COLUMNS) break;
  }
  return { packages, problems };
}

function describe(columns: readonly string[]): FoundPackage | undefined {
  const [name, release, , , vendor, epoch, , arch, , sourceRpm] = columns.map((column) => (column === "(none)" ? "" : column));
  if (columns.length < COLUMNS || !name || !release?.includes("-") || /\s/.test(name)) return undefined;
  const source = readSourceRpm(sourceRpm ?? "");
  return {
    type: "rpm",
    name,
    version: epoch && /^\d+$/.test(epoch) ? `${epoch}:${release}` : release,
    ...(arch ? { arch } : {}),
    ...(source ? { source } : {}),
    ...(vendor ? { supplier: vendor } : {}),
  };
}
