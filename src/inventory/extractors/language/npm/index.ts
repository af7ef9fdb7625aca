import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, type JsonRecord, parseJson } from "../../../parsers/json.ts";
import { invalidRecord } from "../../shared/unreadable.ts";
import { addOrigins, isHiddenLock, readHiddenLock } from "./hidden-lock.ts";
import { readPlugAndPlay } from "./plug-and-play.ts";

/** Packages installed by npm, pnpm or Yarn, nested and bundled ones too: each lies in a folder of a node_modules, or in Yarn's cache. */
export const npmExtractor: PackageExtractor = {
  id: "npm",
  title: "npm packages",
  references: [
    "https://docs.npmjs.com/cli/v11/configuring-npm/folders",
    "https://docs.npmjs.com/cli/v11/configuring-npm/package-json",
    "https://yarnpkg.com/advanced/pnp-spec",
  ],
  family: "language",
  hasRelations: true,
  version: 2,
  claims: [
    { basename: "package.json", below: "node_modules/*" },
    { basename: "package.json", below: "node_modules/@*/*" },
    // Where Yarn links as pnpm does, its store names the folder of every package alike.
    { basename: "package.json", below: "node_modules/.store/*-*/package" },
    { suffix: "node_modules/.package-lock.json" },
    { basename: ".pnp.cjs" },
    { basename: ".pnp.data.json" },
  ],
  maxBytes: 32 * 1024 * 1024,
  extract,
  combine: addOrigins,
};

/** Folders of a package in which a node_modules belongs to its own tests: nobody installed that. */
const TEST_FOLDERS: ReadonlySet<string> = new Set(
  "test tests __tests__ spec specs fixture fixtures __fixtures__ testdata example examples mock mocks __mocks__".split(" "),
);
const MAX_NAME = 214;
const NAME = /^(?:@[^\s/@]+\/)?[^\s/@]+$/;
const VERSION = /^[^\s/]{1,256}$/;

const LOADER = /(?:^|\/)\.pnp\.(?:cjs|data\.json)$/;

function extract(file: ClaimedFile): Extraction {
  if (isHiddenLock(file.path)) return readHiddenLock(file);
  return LOADER.test(file.path) ? readPlugAndPlay(file) : readManifest(file);
}

function readManifest(file: ClaimedFile): Extraction {
  if (liesInTests(file.path)) return {};
  const manifest = parseJson(file.text());
  if (manifest === undefined) return { problems: [invalidRecord({ plugin: "npm", file }, "A package.json is no JSON.")] };
  const record = asRecord(manifest);
  const [name, version] = [asText(record["name"]), asText(record["version"])];
  // Folders of a package's parts have a package.json that only says how to load them.
  if (name === undefined || version === undefined) return {};
  if (name.length > MAX_NAME || !NAME.test(name) || !VERSION.test(version)) {
    const shown = JSON.stringify(`${name} ${version}`.slice(0, 80));
    return { problems: [invalidRecord({ plugin: "npm", file }, `A package.json names a package that cannot be: ${shown}.`)] };
  }
  return { packages: [describe(record, name, version)] };
}

/** Asks of every package above this one whether the way leads through its tests; a package may well be called `test`. */
function liesInTests(path: string): boolean {
  const first = path.indexOf("node_modules/");
  if (path.indexOf("node_modules/", first + 1) < 0) return false;
  const above = `/${path}`.split("/node_modules/").slice(1, -1);
  return above.some((inside) => {
    const folders = inside.split("/");
    return folders.slice(inside.startsWith("@") ? 2 : 1).some((folder) => TEST_FOLDERS.has(folder));
  });
}

function describe(record: JsonRecord, name: string, version: string): FoundPackage {
  const licenses = listLicenses(record);
  const supplier = namePerson(record["author"]);
  const homepage = asText(record["homepage"]);
  const dependsOn = Object.keys({ ...asRecord(record["dependencies"]), ...asRecord(record["optionalDependencies"]) }).sort();
  return {
    type: "npm",
    name,
    version: version.replace(/^v(?=\d)/, ""),
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(supplier ? { supplier } : {}),
    ...(homepage ? { homepage } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

/** An SPDX expression today; objects and lists of them in older packages. */
function listLicenses(record: JsonRecord): string[] {
  const given = [record["license"], record["licenses"]].flat() as readonly unknown[];
  return given.flatMap((license) => asText(license) ?? asText(asRecord(license)["type"]) ?? asText(asRecord(license)["name"]) ?? []);
}

/** `Name <mail> (url)`, or the same as an object. */
function namePerson(person: unknown): string | undefined {
  const { name, email } = asRecord(person);
  const [known, mail] = [asText(name), asText(email)];
  return asText(person) ?? (known && mail ? `${known} <${mail}>` : (known ?? mail));
}
