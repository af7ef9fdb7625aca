import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asList, asRecord, asText, asTexts, parseJson } from "../../../parsers/json.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

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

/** Where images of Red Hat say which repositories their packages come from, one file for each image they were built upon. */
const CONTENT_MANIFESTS = ["root/buildinfo/content_manifests", "usr/share/buildinfo"];

/** The files by which a distribution is known: no packages, only their lines, from which the whole image's distribution is told. */
export const releaseFilesExtractor: PackageExtractor = {
  id: "release-files",
  title: "Distribution release files",
  references: [
    "https://www.freedesktop.org/software/systemd/man/latest/os-release.html",
    "https://github.com/containerbuildsystem/atomic-reactor/blob/master/atomic_reactor/schemas/content_manifest.json",
  ],
  family: "os",
  version: 2,
  // The file that etc/os-release links to may lie anywhere: usr/lib, usr/lib/os.release.d, a Nix store.
  claims: [
    { basename: "os-release" },
    { directory: "usr/lib/os.release.d" },
    ...[...RELEASE_FILES, PRO_STATUS].map((path) => ({ path })),
    ...CONTENT_MANIFESTS.map((directory) => ({ directory, suffix: ".json" })),
  ],
  maxBytes: 1024 * 1024,
  extract,
};

const MAX_BYTES = 64 * 1024;
const MAX_LINES = 200;
const MAX_LINE = 1000;
const CONTENT_SET = /^[\w.-]{1,200}$/;

function extract(file: ClaimedFile): Extraction {
  if (CONTENT_MANIFESTS.some((directory) => file.path.startsWith(`${directory}/`))) return readContentManifest(file);
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

/** The repositories of one image: `{"content_sets": ["rhel-9-for-x86_64-baseos-rpms"]}`. Other files of the directory have none. */
function readContentManifest(file: ClaimedFile): Extraction {
  const document = parseJson(file.text());
  if (document === undefined)
    return { problems: [invalidRecord({ plugin: "release-files", file }, "A list of Red Hat's repositories is not JSON.")] };
  const values = asTexts(asRecord(document)["content_sets"]).filter((name) => CONTENT_SET.test(name));
  return values.length === 0 ? {} : { notes: [{ kind: "content-sets", subject: file.path, values: values.slice(0, MAX_LINES) }] };
}
