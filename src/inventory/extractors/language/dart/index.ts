import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** Dart packages in pub's cache, which programs that are not compiled run from. */
export const dartExtractor: PackageExtractor = {
  id: "dart",
  title: "Dart packages (pub cache)",
  references: ["https://dart.dev/tools/pub/package-layout", "https://dart.dev/tools/pub/glossary#system-cache"],
  family: "language",
  version: 1,
  claims: [{ basename: "pubspec.yaml", below: "hosted/*/*" }],
  maxBytes: 1024 * 1024,
  extract,
};

/** `.pub-cache/hosted/pub.dev/path-1.9.0/pubspec.yaml` */
const CACHED = /(?:^|\/)hosted\/([^/]+)\/([a-z_][a-z0-9_]{0,200})-(\d[\w.+-]{0,100})\/pubspec\.yaml$/;
const PUBLIC: ReadonlySet<string> = new Set(["pub.dev", "pub.dartlang.org"]);

function extract(file: ClaimedFile): Extraction {
  const [, host, name, version] = CACHED.exec(file.path) ?? [];
  if (host === undefined || name === undefined || version === undefined || file.size === 0) return {};
  const homepage = /^(?:homepage|repository):[ \t]*(\S{1,300})/m.exec(file.text())?.[1];
  return {
    packages: [
      { type: "pub", name, version, ...(PUBLIC.has(host) ? {} : { qualifiers: { repository_url: host } }), ...(homepage ? { homepage } : {}) },
    ],
  };
}
