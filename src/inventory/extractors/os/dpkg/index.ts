import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { combineDpkg } from "./combine.ts";
import { readCopyright } from "./copyright.ts";
import { readFileList, readMd5sums } from "./file-lists.ts";
import { readStatus } from "./status.ts";

const STATUS = "var/lib/dpkg/status";
const STATUS_DIRECTORY = "var/lib/dpkg/status.d";
const INFO_DIRECTORY = "var/lib/dpkg/info";

/** Packages of Debian, Ubuntu and their relatives; distroless images keep one file per package. */
export const dpkgExtractor: PackageExtractor = {
  id: "dpkg",
  title: "Debian packages (dpkg)",
  references: [
    "https://manpages.debian.org/deb822.5",
    "https://www.debian.org/doc/debian-policy/ch-controlfields.html",
    "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
  ],
  family: "os",
  hasRelations: true,
  version: 1,
  claims: [
    { path: STATUS },
    { directory: STATUS_DIRECTORY },
    { directory: INFO_DIRECTORY, suffix: ".list" },
    { directory: INFO_DIRECTORY, suffix: ".md5sums" },
    { basename: "copyright", below: "usr/share/doc/*" },
  ],
  extract,
  combine: combineDpkg,
};

function extract(file: ClaimedFile): Extraction {
  if (file.path === STATUS) return readStatus(file, { isStatusDemanded: true });
  if (file.path.endsWith("/copyright")) return readCopyright(file);
  if (file.path.endsWith(".list")) return readFileList(file);
  if (file.path.endsWith(".md5sums")) return readMd5sums(file);
  return readStatus(file, { isStatusDemanded: false });
}
