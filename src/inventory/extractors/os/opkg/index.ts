import type { Extraction, OwnedFiles } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { parseStanzas } from "../../../parsers/stanzas.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Packages of OpenWrt and Yocto images. */
export const opkgExtractor: PackageExtractor = {
  id: "opkg",
  title: "opkg packages",
  references: ["https://git.yoctoproject.org/opkg/tree/README", "https://openwrt.org/docs/guide-user/additional-software/opkg"],
  family: "os",
  hasRelations: true,
  version: 1,
  claims: [
    { path: "usr/lib/opkg/status" },
    { path: "var/lib/opkg/status" },
    { path: "opt/lib/opkg/status" },
    { directory: "usr/lib/opkg/info", suffix: ".list" },
    { directory: "var/lib/opkg/info", suffix: ".list" },
  ],
  extract,
};

const FIELDS: ReadonlySet<string> = new Set(["package", "version", "status", "architecture", "license", "maintainer", "source", "depends"]);

function extract(file: ClaimedFile): Extraction {
  if (file.path.endsWith(".list")) return { owned: [listFiles(file)] };
  const packages: FoundPackage[] = [];
  const problems: Problem[] = [];
  for (const { fields } of parseStanzas(file.text(), FIELDS)) {
    // `install user installed`; what was removed but for its settings is `not-installed`.
    if ((fields.get("status") ?? "installed").split(/\s+/).at(-1) !== "installed") continue;
    const found = describe(fields);
    if (found) packages.push(found);
    else problems.push(invalidRecord({ plugin: opkgExtractor.id, file }, "an opkg record has no name and version"));
  }
  return { packages, problems };
}

function describe(fields: ReadonlyMap<string, string>): FoundPackage | undefined {
  const name = fields.get("package");
  const version = fields.get("version");
  if (!name || !version || /\s/.test(name)) return undefined;
  const arch = fields.get("architecture");
  const license = fields.get("license");
  const supplier = fields.get("maintainer");
  // `feeds/packages/net/curl`: the folder of the recipe is named after the source.
  const source = /([\w.+-]+)(?:\.bb)?$/.exec(fields.get("source") ?? "")?.[1];
  const dependsOn = (fields.get("depends") ?? "").split(",").map((item) => item.trim().split(/[\s(]/, 1)[0] ?? "");
  return {
    type: "opkg",
    name,
    version,
    ...(arch ? { arch } : {}),
    ...(source ? { source: { name: source, version } } : {}),
    ...(license ? { licenses: [license] } : {}),
    ...(supplier ? { supplier } : {}),
    ...(dependsOn[0] ? { dependsOn: [...new Set(dependsOn.filter(Boolean))].sort() } : {}),
  };
}

function listFiles(file: ClaimedFile): OwnedFiles {
  const owner = file.path.slice(file.path.lastIndexOf("/") + 1, -".list".length);
  const lines = file.text().split("\n");
  return { owner, paths: lines.map((line) => (line.split("\t", 1)[0] ?? "").replace(/^\/+/, "")).filter((path) => path !== "") };
}
