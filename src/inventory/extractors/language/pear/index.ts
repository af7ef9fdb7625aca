import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** PHP extensions and libraries that PEAR and PECL installed: one serialised record each. */
export const pearExtractor: PackageExtractor = {
  id: "pear",
  title: "PEAR and PECL packages",
  references: ["https://pear.php.net/manual/en/guide.developers.package2.php", "https://www.php.net/manual/en/install.pecl.intro.php"],
  family: "language",
  version: 1,
  claims: [
    { suffix: ".reg", below: ".registry" },
    { suffix: ".reg", below: ".registry/.channel.*" },
  ],
  maxBytes: 16 * 1024 * 1024,
  extract,
};

const NAME = /s:(?:4:"name"|7:"package");s:\d+:"([A-Za-z][\w-]{0,100})";/;
/** `s:7:"version";a:2:{s:7:"release";s:5:"6.0.2";…}`, in old records `s:7:"version";s:5:"1.3.1";`. */
const RELEASE = /s:7:"version";a:\d+:\{s:7:"release";s:\d+:"(\d[\w.+-]{0,50})";/;
const OLD_RELEASE = /s:7:"version";s:\d+:"(\d[\w.+-]{0,50})";/;
const LICENSE = /s:7:"license";(?:a:\d+:\{(?:s:7:"attribs";a:\d+:\{[^}]{0,500}\})?s:8:"_content";)?s:\d+:"([^"]{1,200})";/;

function extract(file: ClaimedFile): Extraction {
  const text = file.text();
  const name = NAME.exec(text)?.[1];
  const version = RELEASE.exec(text)?.[1] ?? OLD_RELEASE.exec(text)?.[1];
  if (name === undefined || version === undefined) {
    return { problems: [invalidRecord({ plugin: pearExtractor.id, file }, "a record of the PEAR registry has no name and version")] };
  }
  const license = LICENSE.exec(text)?.[1];
  return { packages: [{ type: "pear", name: `${nameChannel(file, text)}/${name}`, version, ...(license ? { licenses: [license] } : {}) }] };
}

/** What lies directly in the registry is the main channel's. */
function nameChannel(file: ClaimedFile, text: string): string {
  return /s:7:"channel";s:\d+:"([\w.-]{1,100})";/.exec(text)?.[1] ?? /\/\.channel\.([\w.-]+)\//.exec(file.path)?.[1] ?? "pear.php.net";
}
