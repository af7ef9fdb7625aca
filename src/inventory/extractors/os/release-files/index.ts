import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asList, asRecord, asText, parseJson } from "../../../parsers/json.ts";

const RELEASE_FILES = [
  "etc/alpine-release",
  "etc/almalinux-release",
  "etc/arch-release",
  "etc/azurelinux-release",
  "etc/centos-release",
  "etc/debian_version",
  "etc/fedora-release",
  "etc/gentoo-release",
  "etc/lsb-release",
  "etc/mageia-release",
  "etc/mariner-release",
  "etc/openEuler-release",
  "etc/oracle-release",
  "etc/photon-release",
  "etc/redhat-release",
  "etc/rocky-release",
  "etc/SuSE-release",
  "etc/system-release",
  "etc/apk/repositories",
  "etc/apt/sources.list",
  "etc/apt/sources.list.d/debian.sources",
];

const PRO_STATUS = "var/lib/ubuntu-advantage/status.json";

/** The files by which a distribution is known: no packages, only their lines, from which the whole image's distribution is told. */
export const releaseFilesExtractor: PackageExtractor = {
  id: "release-files",
  title: "Distribution release files",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/os-release.html"],
  family: "os",
  version: 1,
  // The file that etc/os-release links to may lie anywhere: usr/lib, usr/lib/os.release.d, a Nix store.
  claims: [{ basename: "os-release" }, { directory: "usr/lib/os.release.d" }, ...[...RELEASE_FILES, PRO_STATUS].map((path) => ({ path }))],
  maxBytes: 1024 * 1024,
  extract,
};

const MAX_BYTES = 64 * 1024;
const MAX_LINES = 200;
const MAX_LINE = 1000;

function extract(file: ClaimedFile): Extraction {
  const values = file.path === PRO_STATUS ? listEnabledServices(file.text()) : listLines(Buffer.from(file.read(0, MAX_BYTES)).toString());
  return { notes: [{ kind: "release-file", subject: file.path, values }] };
}

function listLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim().slice(0, MAX_LINE));
  return lines.filter((line) => line !== "" && !line.startsWith("#")).slice(0, MAX_LINES);
}

/** What of Ubuntu Pro is switched on: `esm-infra`, `esm-apps`, `fips` … */
function listEnabledServices(text: string): string[] {
  const { attached, services } = asRecord(parseJson(text));
  if (attached !== true) return [];
  return asList(services)
    .map(asRecord)
    .flatMap(({ name, status }) => (status === "enabled" ? (asText(name) ?? []) : []))
    .sort();
}
