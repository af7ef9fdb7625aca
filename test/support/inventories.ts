import * as fc from "fast-check";
import type { Distro } from "../../src/model/distro.ts";
import type { ExtractorStatus, ImageInfo, Inventory, LayerInfo } from "../../src/model/inventory.ts";
import type { Package } from "../../src/model/package.ts";
import type { Problem } from "../../src/model/problem.ts";
import { formatPurl } from "../../src/model/purl.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
const anyText = fc.oneof(
  word,
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("null", "[]", "{}", "NONE", "NOASSERTION", ""),
);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}` as const);
const size = fc.nat();

const licence = fc.oneof(
  fc.constantFrom(
    "MIT",
    "GPL-2.0-or-later",
    "GPL-2.0+",
    "MIT OR Apache-2.0",
    "(MIT)",
    "mit and zlib",
    "LicenseRef-x",
    "LicenseRef-",
    "DocumentRef-a:LicenseRef-b",
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "Custom licence (see file)",
    "MIT AND",
  ),
  anyText,
);

const version = fc.oneof(
  fc.constantFrom("1.0", "1:2.3~rc1+b2-4", "v1.2.3", "0.0.0-20200101", "", "(devel)", "5.1.8-9.el9", "1.0%2B", "a b"),
  fc.string({ maxLength: 10 }),
);
const location = fc.record(
  { path: fc.oneof(fc.constantFrom("var/lib/dpkg/status", "app/node_modules/a/package.json", ""), anyText), layer: fc.nat(40) },
  { requiredKeys: ["path"] },
);

type Extra = Omit<Package, "purl" | "type" | "name" | "version">;

const extra: fc.Arbitrary<Extra> = fc
  .record(
    {
      arch: anyText,
      source: fc.record({ name: anyText, version: anyText }),
      licenses: fc.array(licence, { maxLength: 3 }),
      supplier: fc.oneof(anyText, fc.constantFrom("Organization: X", "Person: Y <y@example.org>")),
      homepage: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), anyText),
      module: anyText,
      isThirdParty: fc.boolean(),
      confidence: fc.constantFrom("exact", "derived", "guessed"),
      evidence: anyText,
      qualifiers: fc.dictionary(anyText, anyText, { maxKeys: 2 }),
      dependsOn: fc.array(fc.oneof(fc.constantFrom("a", "b", "c", "@s/a"), anyText), { maxLength: 4 }),
      isApplication: fc.boolean(),
      ownedBy: anyText,
      extractor: anyText,
      locations: fc.array(location, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["extractor", "locations"] },
  )
  .map((fields) => fields as Extra);

const NAMES: Readonly<Record<string, readonly string[]>> = {
  deb: ["a", "b", "libstdc++6"],
  npm: ["a", "@s/a", "JSONStream", "c"],
  maven: ["g:a", "g.h:b"],
  golang: ["github.com/A/b", "stdlib"],
  generic: ["a", "b"],
};

/** purl as extractors make them: vendor or scope as namespace, sometimes qualifiers that other tools give a meaning to. */
function purlOf(type: string, name: string, pkgVersion: string, qualifiers: Record<string, string>): string {
  const at = type === "maven" ? name.indexOf(":") : type === "deb" ? -1 : name.lastIndexOf("/");
  const namespace = type === "deb" ? "debian" : at > 0 ? name.slice(0, at) : "";
  return formatPurl({ type, namespace, name: name.slice(at + 1), version: pkgVersion, qualifiers });
}

const pkg: fc.Arbitrary<Package> = fc
  .tuple(
    fc.constantFrom(...Object.keys(NAMES)).chain((type) =>
      fc.tuple(
        fc.constant(type),
        fc.oneof(
          fc.constantFrom(...(NAMES[type] ?? [])),
          anyText.filter((name) => name.trim() !== ""),
        ),
      ),
    ),
    version,
    fc.dictionary(fc.constantFrom("arch", "epoch", "upstream", "distro", "rpmmod"), fc.constantFrom("1", "amd64", "glibc@2.3", "debian-12"), {
      maxKeys: 2,
    }),
    extra,
  )
  .filter(([[type, name], text, qualifiers]) => canBePurl(() => purlOf(type, name, text, qualifiers)))
  .map(([[type, name], text, qualifiers, fields]) => ({ purl: purlOf(type, name, text, qualifiers), type, name, version: text, ...fields }));

function canBePurl(make: () => string): boolean {
  try {
    return make() !== "";
  } catch {
    return false;
  }
}

const layer: fc.Arbitrary<LayerInfo> = fc.record(
  { diffId: digest, digest, size, instruction: anyText, dockerfileLine: size, isBase: fc.boolean() },
  { requiredKeys: ["diffId"] },
);

const image: fc.Arbitrary<ImageInfo> = fc.record(
  {
    name: fc.oneof(fc.constantFrom("ghcr.io/acme/app:1", "alpine", "docker-archive:/x/y.tar"), anyText),
    id: digest,
    manifestDigest: digest,
    repoDigests: fc.array(anyText, { maxLength: 2 }),
    platform: fc.record({ os: anyText, architecture: anyText, variant: anyText }, { requiredKeys: ["os", "architecture"] }),
    created: fc.oneof(fc.constantFrom("2024-01-02T03:04:05.123456789Z", "0001-01-01T00:00:00Z", "2024-01-02T03:04:05+02:00"), anyText),
    labels: fc.dictionary(anyText, anyText, { maxKeys: 3 }),
    layers: fc.array(layer, { maxLength: 4 }),
    dockerfile: anyText,
    base: fc.record({ name: anyText, digest }, { requiredKeys: [] }),
  },
  { requiredKeys: ["name", "id", "platform", "layers"] },
);

const distro: fc.Arbitrary<Distro> = fc.record(
  {
    id: anyText,
    version: anyText,
    codename: anyText,
    prettyName: anyText,
    idLike: fc.array(anyText, { maxLength: 2 }),
    sources: fc.array(anyText, { maxLength: 2 }),
    isGuess: fc.boolean(),
    isRolling: fc.boolean(),
    ecosystems: fc.array(anyText, { maxLength: 2 }),
  },
  { requiredKeys: ["id", "version", "sources", "ecosystems"] },
);

const problem: fc.Arbitrary<Problem> = fc.record(
  {
    severity: fc.constantFrom("error", "warning"),
    code: fc.constantFrom("PACKAGE_DATABASE_DAMAGED", "ENTRY_TOO_LARGE"),
    message: anyText,
    where: fc.record({ path: anyText, layer: fc.nat(9), plugin: anyText, url: anyText, record: anyText }, { requiredKeys: [] }),
    hint: anyText,
  },
  { requiredKeys: ["severity", "code", "message"] },
);

const extractor: fc.Arbitrary<ExtractorStatus> = fc.record({
  id: anyText,
  version: size,
  files: size,
  packages: size,
  status: fc.constantFrom("ok", "partial", "failed"),
});

/** Inventories as odd as the model allows: any text in every field, purls that agree with the fields or do not. */
export const inventories: fc.Arbitrary<Inventory> = fc
  .record(
    {
      image,
      distro,
      packages: fc.uniqueArray(pkg, { maxLength: 8, selector: ({ purl }) => purl }),
      extractors: fc.array(extractor, { maxLength: 2 }),
      problems: fc.array(problem, { maxLength: 3 }),
      unexplained: fc.record({ count: size, largest: fc.array(fc.record({ path: anyText, size }), { maxLength: 2 }) }),
    },
    { requiredKeys: ["packages", "extractors", "problems"] },
  )
  .map((inventory) => ({ ...inventory, packages: inventory.packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1)) }));
