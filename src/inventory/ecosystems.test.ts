import { deflateSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type EntrySpec, file, inventoryOfLayers, program, visitEntries } from "../../test/support/layers.ts";
import { makeElf } from "../../test/support/make-elf.ts";
import { makePe } from "../../test/support/make-pe.ts";
import { makeZip } from "../../test/support/zip.ts";
import { EXTRACTORS } from "./registry.ts";
import { createLayerAnalyzer } from "./walk.ts";

const NIX = "nix/store/0c5b9qyw2cz3k3fgnjjs2w2lmjv5c5ay";
const executable = (path: string, text: string): EntrySpec =>
  file(path, Buffer.concat([makeElf([]), Buffer.from(text, "latin1"), Buffer.alloc(200)]), 0o755);
const json = (value: unknown): string => JSON.stringify(value);
const pom = (group: string, artifact: string, version: string): { name: string; data: string } => ({
  name: `META-INF/maven/${group}/${artifact}/pom.properties`,
  data: `groupId=${group}\nartifactId=${artifact}\nversion=${version}\n`,
});

/** A Go program as its linker marks it. */
function goProgram(path: string): EntrySpec {
  const text = (value: string): Buffer => Buffer.from([(value.length & 0x7f) | 0x80, value.length >> 7, ...Buffer.from(value)]);
  const header = Buffer.alloc(32);
  header.write("\xff Go buildinf:", "latin1");
  header[15] = 2;
  const frame = "0".repeat(16);
  const modules = `${frame}path\texample.com/a\nmod\texample.com/a\tv1.0.0\t\ndep\tgolang.org/x/net\tv0.17.0\th1:=\n${frame}`;
  return file(path, makeElf([{ name: ".go.buildinfo", bytes: Buffer.concat([header, text("go1.22.0"), text(modules)]) }]), 0o755);
}

function packageNote(value: unknown): Buffer {
  const body = Buffer.from(`${json(value)}\0`);
  const header = Buffer.alloc(12);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(body.length, 4);
  header.writeUInt32LE(0xcafe_1a7e, 8);
  return makeElf([{ name: ".note.package", bytes: Buffer.concat([header, Buffer.from("FDO\0"), body]) }]);
}

const DEPS = {
  runtimeTarget: { name: "net8" },
  targets: { net8: { "Newtonsoft.Json/13.0.1": { runtime: { "a.dll": {} } } } },
  libraries: { "Newtonsoft.Json/13.0.1": { type: "package" } },
};
const CRATES = { packages: [{ name: "ring", version: "0.17.7", source: "crates.io" }] };
const SBOM = { bomFormat: "CycloneDX", components: [{ purl: "pkg:npm/from-sbom@1.0.0" }] };

/** What is where in an image that has everything, and the package by which it must be known. */
const CONTENT: readonly (readonly [purl: string, ...entries: readonly EntrySpec[]])[] = [
  [
    "pkg:deb/debian/bash@5.2-1?arch=amd64&distro=debian-12",
    file("var/lib/dpkg/status", "Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2-1\n"),
    file("var/lib/dpkg/info/bash.list", "/bin/bash\n"),
    executable("bin/bash", "@(#)Bash version 5.2.15(1) release GNU"),
  ],
  ["pkg:apk/debian/musl@1.2.4-r2?arch=x86_64&distro=debian-12", file("lib/apk/db/installed", "P:musl\nV:1.2.4-r2\nA:x86_64\no:musl\n\n")],
  [
    "pkg:rpm/debian/tzdata@2024a-1?arch=noarch&distro=debian-12&upstream=tzdata-2024a-1.src.rpm",
    file("var/lib/rpmmanifest/container-manifest-2", "tzdata\t2024a-1\t1\t1\tVendor\t(none)\t1\tnoarch\t0\ttzdata-2024a-1.src.rpm\n"),
  ],
  ["pkg:alpm/debian/zsh@5.9-4?distro=debian-12", file("var/lib/pacman/local/zsh-5.9-4/desc", "%NAME%\nzsh\n\n%VERSION%\n5.9-4\n")],
  [
    "pkg:opkg/debian/dropbear@2022.83-1?distro=debian-12",
    file("usr/lib/opkg/status", "Package: dropbear\nVersion: 2022.83-1\nStatus: install user installed\n"),
  ],
  ["pkg:ebuild/app-editors/nano@7.2", file("var/db/pkg/app-editors/nano-7.2/CONTENTS", "obj /usr/bin/nano 0123456789abcdef0123456789abcdef 1\n")],
  [
    "pkg:deb/debian/libc6@2.39-0ubuntu8?arch=amd64&distro=debian-12",
    file("var/lib/chisel/manifest.wall", zstdCompressSync(json({ kind: "package", name: "libc6", version: "2.39-0ubuntu8", arch: "amd64" }))),
  ],
  ["pkg:bitnami/redis@7.2.4-0?arch=amd64", file("opt/bitnami/.bitnami_components.json", json({ redis: { version: "7.2.4-0", arch: "amd64" } }))],
  ["pkg:snap/core22@20240408", file("snap/core22/1380/meta/snap.yaml", "name: core22\nversion: '20240408'\n")],
  ["pkg:nix/zlib@1.3", program(`${NIX}-zlib-1.3/lib/libz.so.1.3`)],
  ["pkg:npm/%40scope/left@1.2.3", file("app/node_modules/@scope/left/package.json", json({ name: "@scope/left", version: "1.2.3" }))],
  ["pkg:pypi/requests@2.31.0", file("usr/lib/python3.12/site-packages/requests-2.31.0.dist-info/METADATA", "Name: requests\nVersion: 2.31.0\n")],
  [
    "pkg:pypi/zipped@1.0",
    file("usr/lib/python3.12/site-packages/zipped-1.0.egg", makeZip([{ name: "EGG-INFO/PKG-INFO", data: "Name: zipped\nVersion: 1.0\n" }])),
  ],
  ["pkg:pypi/certifi@2024.7.4", file("usr/lib/python3.12/site-packages/pip/_vendor/vendor.txt", "certifi==2024.7.4\n")],
  [
    "pkg:conda/numpy@1.26.4?build=py312",
    file("opt/conda/conda-meta/numpy-1.26.4-py312.json", json({ name: "numpy", version: "1.26.4", build: "py312" })),
  ],
  [
    "pkg:maven/org.slf4j/slf4j-api@2.0.9",
    file("app/shop.war", makeZip([{ name: "WEB-INF/lib/slf4j-api-2.0.9.jar", data: makeZip([pom("org.slf4j", "slf4j-api", "2.0.9")]) }])),
  ],
  ["pkg:golang/golang.org/x/net@v0.17.0", goProgram("usr/local/bin/server")],
  ["pkg:cargo/ring@0.17.7", file("usr/local/bin/rusty", makeElf([{ name: ".dep-v0", bytes: deflateSync(json(CRATES)) }]), 0o755)],
  [
    "pkg:gem/rake@13.0.6",
    file("usr/local/bundle/specifications/rake-13.0.6.gemspec", "# stub: rake 13.0.6 ruby lib\nGem::Specification.new do |s|\nend\n"),
  ],
  [
    "pkg:composer/monolog/monolog@3.5.0",
    file("app/vendor/composer/installed.json", json({ packages: [{ name: "monolog/monolog", version: "3.5.0" }] })),
  ],
  [
    "pkg:pear/pecl.php.net/redis@6.0.2",
    file("usr/local/lib/php/.registry/.channel.pecl.php.net/redis.reg", 'a:2:{s:4:"name";s:5:"redis";s:7:"version";s:5:"6.0.2";}'),
  ],
  ["pkg:nuget/Newtonsoft.Json@13.0.1", file("app/Shop.deps.json", json(DEPS))],
  [
    "pkg:swift/github.com/apple/swift-nio@2.62.0",
    file(
      "src/.build/workspace-state.json",
      json({
        object: {
          dependencies: [
            {
              packageRef: { location: "https://github.com/apple/swift-nio.git" },
              state: { name: "sourceControlCheckout", checkoutState: { version: "2.62.0" } },
            },
          ],
        },
      }),
    ),
  ],
  ["pkg:npm/lru-cache@6.0.0", file("shop/.pnp.data.json", json({ packageRegistryData: [["lru-cache", [["npm:6.0.0", { linkType: "HARD" }]]]] }))],
  ["pkg:nuget/Dapper@2.1.35", file("srv/Dapper.dll", makePe({ OriginalFilename: "Dapper.dll", ProductVersion: "2.1.35" }))],
  ["pkg:hex/cowboy@2.10.0", file("app/lib/cowboy-2.10.0/ebin/cowboy.app", '{application,cowboy,[{vsn,"2.10.0"}]}.')],
  ["pkg:otp/ssl@11.1", file("usr/lib/erlang/lib/ssl-11.1/ebin/ssl.app", '{application,ssl,[{vsn,"11.1"}]}.')],
  ["pkg:cran/dplyr@1.1.4", file("usr/local/lib/R/site-library/dplyr/DESCRIPTION", "Package: dplyr\nVersion: 1.1.4\n")],
  ["pkg:luarocks/luasocket@3.1.0-1", file("usr/local/lib/luarocks/rocks-5.1/luasocket/3.1.0-1/luasocket-3.1.0-1.rockspec", "package='luasocket'\n")],
  ["pkg:cpan/Mojolicious@9.35", file("usr/local/lib/perl5/.meta/Mojolicious-9.35/install.json", json({ dist: "Mojolicious-9.35" }))],
  ["pkg:pub/path@1.9.0", file("root/.pub-cache/hosted/pub.dev/path-1.9.0/pubspec.yaml", "name: path\n")],
  ["pkg:hackage/aeson@2.1.2.1", file("opt/ghc/lib/package.conf.d/aeson-2.1.2.1.conf", "name: aeson\nversion: 2.1.2.1\n")],
  ["pkg:opam/dune@3.14.0", file("home/opam/.opam/default/.opam-switch/packages/dune.3.14.0/opam", 'opam-version: "2.0"\n')],
  [
    "pkg:julia/JSON@0.21.4?uuid=682c06a0-de6a-54ab-a142-c8b1cf79cde6",
    file("root/.julia/packages/JSON/93Ea8/Project.toml", 'name = "JSON"\nuuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nversion = "0.21.4"\n'),
  ],
  ["pkg:generic/wordpress@6.4.3", file("var/www/html/wp-includes/version.php", "<?php\n$wp_version = '6.4.3';\n")],
  [
    "pkg:generic/wordpress-plugin/akismet@5.3",
    file("var/www/html/wp-content/plugins/akismet/akismet.php", "<?php\n/*\nPlugin Name: Akismet\nVersion: 5.3\n*/\n"),
  ],
  ["pkg:generic/openjdk@17.0.10%2B7", file("opt/java/openjdk/release", 'JAVA_VERSION="17.0.10"\nJAVA_RUNTIME_VERSION="17.0.10+7"\n')],
  ["pkg:generic/nginx@1.25.3", executable("usr/sbin/nginx", "\0nginx version: nginx/1.25.3\n")],
  ["pkg:generic/redis@7.0.14", executable("usr/local/bin/redis-server", "\x007.0.14buildkitsandbox-1702957741000000000\0")],
  ["pkg:generic/node@20.11.1", executable("usr/local/bin/node", "node.js/v20.11.1")],
  ["pkg:generic/composer@2.7.6", file("usr/bin/composer", "#!/usr/bin/env php\n'pretty_version' => '2.7.6',\n", 0o755)],
  ["pkg:generic/openssl@3.0.13", executable("opt/app/lib/libcrypto.so.3", "\0OpenSSL 3.0.13 30 Jan 2024\0")],
  [
    "pkg:rpm/fedora/systemd@255.4-1.fc40?distro=fedora-40",
    file("opt/tools/resolvectl", packageNote({ type: "rpm", os: "fedora", osVersion: "40", name: "systemd", version: "255.4-1.fc40" }), 0o755),
  ],
  ["pkg:npm/from-sbom@1.0.0", file("usr/share/sbom/app.cdx.json", json(SBOM))],
];

/** Lies about: what was never installed, and files that only look like evidence. */
const DECOYS: readonly EntrySpec[] = [
  file("app/package-lock.json", json({ packages: { "node_modules/never": { version: "1.0.0" } } })),
  file("app/requirements.txt", "never==1.0\n"),
  file("app/Gemfile.lock", "GEM\n  specs:\n    never (1.0)\n"),
  file("app/go.sum", "example.com/never v1.0.0 h1:\n"),
  file("app/Cargo.lock", '[[package]]\nname = "never"\nversion = "1.0.0"\n'),
  file("app/composer.lock", json({ packages: [{ name: "never/ever", version: "1.0" }] })),
  file("app/never.gemspec", "Gem::Specification.new do |s|\n  s.name = 'never'\n  s.version = '1.0'\nend\n"),
  file("app/DESCRIPTION", "Package: never\nVersion: 1.0\n"),
  file("app/never-1.0-1.rockspec", "package='never'\n"),
  file("app/Project.toml", 'name = "Never"\nuuid = "0"\nversion = "1.0.0"\n'),
  file("app/Package.resolved", json({ pins: [{ identity: "never", location: "https://example.com/never", state: { version: "1.0.0" } }] })),
  file("app/yarn.lock", 'never@^1.0.0:\n  version "1.0.0"\n'),
  file("app/pnpm-lock.yaml", "packages:\n  /never@1.0.0: {}\n"),
  file("app/pubspec.yaml", "name: never\nversion: 1.0.0\n"),
  file("etc/release", "Some system 1.0\n"),
  file("app/node_modules/x/never.cdx.json", json(SBOM)),
];

const LAYERS = [[file("etc/os-release", "ID=debian\nVERSION_ID=12\n"), ...CONTENT.flatMap(([, ...entries]) => entries), ...DECOYS]];

describe("an image with everything", () => {
  const inventory = inventoryOfLayers(LAYERS);
  /** Brought along by what is looked for: the Go program itself and its standard library. */
  const expected = [...CONTENT.map(([purl]) => purl), "pkg:golang/example.com/a@v1.0.0", "pkg:golang/stdlib@1.22.0"];

  it("has each of them, and nothing else", () => {
    expect(inventory.packages.map(({ purl }) => purl)).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThanOrEqual(40);
  });

  it("has none of its files opened but those that are evidence, and each once", () => {
    const [entries = []] = LAYERS;
    const opened = visitEntries(createLayerAnalyzer(EXTRACTORS).begin(), entries);
    const evidence = [...CONTENT.flatMap(([, ...files]) => files), file("etc/os-release")].map(({ path }) => path);
    // By their names these could be evidence; what they say, or where they lie, tells that they are not.
    const lookAlikes = ["app/never.gemspec", "app/never-1.0-1.rockspec", "app/node_modules/x/never.cdx.json", "etc/release"];
    expect(opened.sort()).toEqual([...evidence, ...lookAlikes].sort());
  });

  it("is read without a problem", () => {
    expect(inventory.problems).toEqual([]);
  });

  it("keeps all but a few extractors busy", () => {
    const idle = inventory.extractors.filter(({ packages }) => packages === 0).map(({ id }) => id);
    // rpm's databases have real ones in their own test; packed executables and native images have none here.
    expect(idle.sort()).toEqual(["native-image", "packed", "release-files", "rpm"]);
    expect(inventory.extractors).toHaveLength(EXTRACTORS.length);
  });

  it("says how it knows what no package manager wrote down", () => {
    const unsure = inventory.packages.filter(({ confidence = "exact", evidence }) => confidence !== "exact" && !evidence);
    expect(unsure).toEqual([]);
  });

  it("promises no more than it keeps", () => {
    const extractors = new Map(EXTRACTORS.map((extractor) => [extractor.id, extractor]));
    const unpromised = inventory.packages.filter(({ extractor: id, confidence = "exact", dependsOn }) => {
      const extractor = extractors.get(id);
      return !(extractor?.confidence ?? ["exact"]).includes(confidence) || (dependsOn !== undefined && extractor?.hasRelations !== true);
    });
    expect(unpromised).toEqual([]);
  });

  it("lets the package manager speak for its own files", () => {
    expect(inventory.packages.filter(({ name }) => name === "bash").map(({ type }) => type)).toEqual(["deb"]);
  });
});
