import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** WordPress itself, its plug-ins and its themes, by the headers that it reads them by. */
export const wordpressExtractor: PackageExtractor = {
  id: "wordpress",
  title: "WordPress, plug-ins and themes",
  references: [
    "https://developer.wordpress.org/plugins/plugin-basics/header-requirements/",
    "https://developer.wordpress.org/themes/basics/main-stylesheet-style-css/",
  ],
  family: "language",
  confidence: ["derived"],
  version: 1,
  claims: [
    { basename: "version.php", below: "wp-includes" },
    { suffix: ".php", below: "wp-content/plugins/*" },
    { suffix: ".php", below: "wp-content/plugins" },
    { basename: "style.css", below: "wp-content/themes/*" },
  ],
  maxBytes: 16 * 1024 * 1024,
  extract,
};

/** WordPress looks no further into a file for its header. */
const MAX_HEADER = 8192;

function extract(file: ClaimedFile): Extraction {
  const text = Buffer.from(file.read(0, MAX_HEADER)).toString();
  const found = file.path.endsWith("/version.php") && file.path.includes("wp-includes/") ? readCore(text) : readExtension(file.path, text);
  return found === undefined ? {} : { packages: [found] };
}

function readCore(text: string): FoundPackage | undefined {
  const version = /\$wp_version\s{0,10}=\s{0,10}['"]([\w.-]{1,50})['"]/.exec(text)?.[1];
  return version === undefined
    ? undefined
    : { type: "generic", name: "wordpress", version, confidence: "derived", evidence: "wp-includes/version.php" };
}

/** One of a plug-in's files has the header; its folder is its name in WordPress' directory. */
function readExtension(path: string, text: string): FoundPackage | undefined {
  const [, kind, slug] = /wp-content\/(plugin|theme)s\/([\w.-]{1,200}?)(?:\.php$|\/)/.exec(path) ?? [];
  if (kind === undefined || slug === undefined || readField(text, kind === "plugin" ? "Plugin Name" : "Theme Name") === undefined) return undefined;
  const version = readField(text, "Version");
  const license = readField(text, "License");
  const supplier = readField(text, "Author");
  return {
    type: "generic",
    name: `wordpress-${kind}/${slug}`,
    version: version !== undefined && /^[\w.+-]+$/.test(version) ? version : "",
    confidence: "derived",
    evidence: `${kind} header`,
    ...(license ? { licenses: [license] } : {}),
    ...(supplier ? { supplier } : {}),
  };
}

/** ` * Version: 5.3` */
function readField(text: string, field: string): string | undefined {
  return new RegExp(`^[ \\t/*#@]{0,20}${field}:[ \\t]{0,20}([^\\r\\n]{1,300})`, "im")
    .exec(text)?.[1]
    ?.replace(/\s*(?:\*\/|\?>).*$/, "")
    .trim();
}
