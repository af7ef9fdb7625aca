import { readFileSync } from "node:fs";
import type { Inventory } from "../../src/model/inventory.ts";
import { dataPath } from "./data.ts";
import { type EntrySpec, file, inventoryOfLayers, packageJson } from "./layers.ts";

const copy = (path: string, ...from: readonly string[]): EntrySpec => file(path, readFileSync(dataPath("fixtures", ...from)));

const debian = (folder: string): readonly EntrySpec[] => [
  copy("etc/os-release", "dpkg", folder, "os-release"),
  copy("var/lib/dpkg/status", "dpkg", folder, "status"),
];
const alpine = (folder: string): readonly EntrySpec[] => [
  copy("etc/os-release", "apk", folder, "os-release"),
  copy("lib/apk/db/installed", "apk", folder, "installed"),
];
const alma = (folder: string, name: string): readonly EntrySpec[] => [
  copy("etc/os-release", "rpmdb", folder, "os-release"),
  copy(`var/lib/rpm/${name}`, "rpmdb", folder, name),
];

type MadePackage = readonly [name: string, version: string, source: string];

const dpkg = (packages: readonly MadePackage[]): string =>
  packages
    .map(([name, version, source]) => `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nSource: ${source}\nVersion: ${version}\n`)
    .join("\n");

/** A Debian of some packages, for releases of which no database is among the data. */
const made = (release: number, ...packages: readonly MadePackage[]): readonly EntrySpec[] => [
  file("etc/os-release", `ID=debian\nVERSION_ID="${release}"\nPRETTY_NAME="Debian GNU/Linux ${release}"\n`),
  file("var/lib/dpkg/status", dpkg(packages)),
];

const wheel = (name: string, version: string): EntrySpec =>
  file(`usr/local/lib/python3.12/site-packages/${name}-${version}.dist-info/METADATA`, `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`);

/** What an application brings, beside a Debian of which it uses little. */
const APPLICATION: readonly EntrySpec[] = [
  ...["lodash@4.17.20", "minimist@1.2.5", "express@4.21.2", "@babel/traverse@7.23.0", "qs@6.5.2"].map((text) =>
    file(`app/node_modules/${text.slice(0, text.lastIndexOf("@"))}/package.json`, packageJson(text)),
  ),
  file("app/package.json", packageJson("lodash@1.0.0")),
  wheel("Django", "4.2.1"),
  wheel("requests", "2.31.0"),
  wheel("Pillow", "9.5.0"),
  wheel("PyYAML", "5.3.1"),
  copy("app/vendor/composer/installed.json", "php/trivy/vendor/composer", "installed.json"),
  file("usr/local/bundle/specifications/rack-2.2.3.gemspec", 'Gem::Specification.new do |s|\n  s.name = "rack"\n  s.version = "2.2.3"\nend\n'),
  file(
    "usr/local/bundle/specifications/nokogiri-1.16.4-x86_64-linux.gemspec",
    'Gem::Specification.new do |s|\n  s.name = "nokogiri"\n  s.version = "1.16.4"\n  s.platform = "x86_64-linux"\nend\n',
  ),
];

/** Images whose findings were looked at by hand: real databases where there are some, and a few packages where there are none. */
export const GOLDEN_IMAGES: Readonly<Record<string, () => Inventory>> = {
  "debian-8": () => inventoryOfLayers([debian("debian-8-jessie")]),
  "debian-10-nginx": () => inventoryOfLayers([debian("nginx-debian")]),
  "debian-11": () =>
    inventoryOfLayers([
      made(
        11,
        ["libssl1.1", "1.1.1k-1", "openssl"],
        ["haproxy", "2.2.9-2+deb11u1", "haproxy"],
        ["libssh-4", "0.9.5-1", "libssh"],
        ["libdevmapper1.02.1", "2:1.02.175-2.1", "lvm2 (2.03.11-2.1)"],
        ["linux-libc-dev", "5.10.46-4", "linux"],
        ["musl", "1.2.2-1", "musl"],
      ),
    ]),
  "debian-12": () => inventoryOfLayers([made(12, ["musl", "1.2.3-1", "musl"], ["musl-dev", "1.2.3-1", "musl"])]),
  "debian-13": () => inventoryOfLayers([made(13, ["musl", "1.2.5-2", "musl"], ["libssl3t64", "3.5.1-1", "openssl"])]),
  "alpine-3.11": () => inventoryOfLayers([alpine("alpine-3.11")]),
  "alpine-3.14": () => inventoryOfLayers([alpine("alpine-containerd")]),
  "alpine-3.16": () => inventoryOfLayers([alpine("alpine-scancode-layer")]),
  "almalinux-8": () => inventoryOfLayers([alma("almalinux-8.9-micro-s390x-bdb-bigendian", "Packages")]),
  "almalinux-9": () => inventoryOfLayers([alma("almalinux-9.0-micro-aarch64-bdb", "Packages")]),
  application: () => inventoryOfLayers([made(12, ["musl", "1.2.3-1", "musl"]), APPLICATION]),
};
