import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile } from "../../../extractor.ts";

/** `info/NAME.list` or `info/NAME:ARCH.list`: every file and directory, one a line. */
export function readFileList(file: ClaimedFile): Extraction {
  const lines = file.text().split("\n");
  // A directory stands before what it holds, so most of them can be told.
  const paths = lines.filter((line, index) => line.length > 2 && !lines[index + 1]?.startsWith(`${line}/`));
  return own(file.path, ".list", paths);
}

/** `HASH  PATH` a line; what there is of file lists in distroless images. */
export function readMd5sums(file: ClaimedFile): Extraction {
  const paths = file
    .text()
    .split("\n")
    .flatMap((line) => /^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1] ?? []);
  return own(file.path, ".md5sums", paths);
}

function own(listPath: string, suffix: string, paths: readonly string[]): Extraction {
  const name = listPath.slice(listPath.lastIndexOf("/") + 1, -suffix.length);
  return { owned: [{ owner: decodeName(name), paths: paths.map((path) => path.replace(/^(?:\.?\/)+/, "")) }] };
}

const NAME = /^[a-z0-9][a-z0-9+.-]+$/;

/** Some distroless builds write the names of their files in base64, for file systems without `+` and `:`. */
function decodeName(name: string): string {
  const decoded = Buffer.from(name, "base64url").toString("latin1");
  const isEncoded =
    NAME.test(decoded) && Buffer.from(decoded, "latin1").toString("base64url") === name.replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
  return isEncoded ? decoded : name;
}
