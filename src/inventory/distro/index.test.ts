import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import { type EntrySpec, file, inventoryOfLayers, link, whiteout } from "../../../test/support/layers.ts";
import type { Distro } from "../../model/distro.ts";
import { resolveDistro } from "./index.ts";

const distroOf = (...layers: readonly (readonly EntrySpec[])[]): Distro | undefined => inventoryOfLayers(layers).distro;
const osRelease = (...lines: readonly string[]): EntrySpec => file("etc/os-release", lines.join("\n"));
const summary = (distro: Distro | undefined): string =>
  distro === undefined
    ? "unknown"
    : [distro.id, distro.version || "-", ...(distro.isGuess ? ["guess"] : []), ...(distro.isRolling ? ["rolling"] : []), ...distro.ecosystems].join(
        " | ",
      );

describe("a distribution", () => {
  it.each<[string, readonly string[]]>([
    ["debian | 12 | Debian:12", ["ID=debian", 'VERSION_ID="12"']],
    ["ubuntu | 22.04 | Ubuntu:22.04:LTS", ["ID=ubuntu", 'VERSION_ID="22.04"']],
    ["ubuntu | 26.04 | Ubuntu:26.04:LTS", ["ID=ubuntu", 'VERSION_ID="26.04"']],
    ["ubuntu | 25.04 | Ubuntu:25.04", ["ID=ubuntu", 'VERSION_ID="25.04"']],
    ["ubuntu | 24.10 | Ubuntu:24.10", ["ID=ubuntu", 'VERSION_ID="24.10"']],
    ["alpine | 3.20.3 | Alpine:v3.20", ["ID=alpine", "VERSION_ID=3.20.3"]],
    ["alpine | 3.21_alpha20240923 | rolling | Alpine:edge", ["ID=alpine", "VERSION_ID=3.21_alpha20240923"]],
    ["wolfi | 20230201 | rolling | Wolfi", ["ID=wolfi", "VERSION_ID=20230201"]],
    ["chainguard | 20230214 | rolling | Chainguard", ["ID=chainguard", "VERSION_ID=20230214"]],
    ["minimos | 20241031 | rolling | MinimOS", ["ID=minimos", "VERSION_ID=20241031"]],
    ["alpaquita | stream | Alpaquita:stream", ["ID=alpaquita", "ID_LIKE=alpine", "VERSION_ID=stream"]],
    ["bellsoft-hardened-containers | 25 | BellSoft Hardened Containers:25", ["ID=bellsoft-hardened-containers", "VERSION_ID=25"]],
    ["almalinux | 9.4 | AlmaLinux:9", ["ID=almalinux", "VERSION_ID=9.4"]],
    ["rocky | 9.4 | Rocky Linux:9", ["ID=rocky", "VERSION_ID=9.4"]],
    [
      "rhel | 9.4 | Red Hat:enterprise_linux:9::baseos | Red Hat:enterprise_linux:9::appstream | Red Hat:enterprise_linux:9::crb",
      ["ID=rhel", "VERSION_ID=9.4"],
    ],
    ["rhel | 10.0 | Red Hat:enterprise_linux:10.0", ["ID=rhel", "VERSION_ID=10.0"]],
    ["opensuse-leap | 15.5 | openSUSE:Leap 15.5", ["ID=opensuse-leap", "VERSION_ID=15.5"]],
    ["opensuse-tumbleweed | 20241001 | rolling | openSUSE:Tumbleweed", ["ID=opensuse-tumbleweed", "VERSION_ID=20241001"]],
    ["sles | 12.5 | SUSE:Linux Enterprise Server 12 SP5", ["ID=sles", "VERSION_ID=12.5"]],
    ["sles | 16.0 | SUSE:Linux Enterprise Server 16.0", ["ID=sles", "VERSION_ID=16.0"]],
    ["azurelinux | 3.0 | Azure Linux:3", ["ID=azurelinux", "VERSION_ID=3.0"]],
    ["mariner | 2.0 | Azure Linux:2", ["ID=mariner", "VERSION_ID=2.0"]],
    ["mageia | 9 | Mageia:9", ["ID=mageia", "VERSION_ID=9"]],
    ["openeuler | 24.03 | openEuler:24.03-LTS", ["ID=openEuler", "VERSION_ID=24.03", 'VERSION="24.03 (LTS)"']],
    ["openeuler | 22.03 | openEuler:22.03-LTS-SP4", ["ID=openEuler", "VERSION_ID=22.03", 'VERSION="22.03 (LTS-SP4)"']],
    ["photon | 5.0 | Photon OS:5.0", ["ID=photon", "VERSION_ID=5.0"]],
    ["postmarketos | v24.06 | guess | Alpine:v3.20", ["ID=postmarketos", "VERSION_ID=v24.06"]],
    ["amzn | 2023 | Amazon Linux:2023", ["ID=amzn", "ID_LIKE=fedora", "VERSION_ID=2023"]],
    ["amzn | 2018.03 | Amazon Linux:1", ["ID=amzn", "VERSION_ID=2018.03"]],
    ["ol | 9.4 | Oracle Linux:9", ["ID=ol", "VERSION_ID=9.4"]],
    ["amzn | 2 | Amazon Linux:2", ["ID=amzn", "ID_LIKE='centos rhel fedora'", "VERSION_ID=2"]],
    ["raspbian | 12 | guess | Debian:12", ["ID=raspbian", "ID_LIKE=debian", "VERSION_ID=12"]],
    ["linuxmint | 21.3 | guess | Ubuntu:22.04:LTS", ["ID=linuxmint", "ID_LIKE='ubuntu debian'", "VERSION_ID=21.3", "UBUNTU_CODENAME=jammy"]],
    ["lmde | 6 | guess | Debian:12", ["ID=lmde", "ID_LIKE=debian", "VERSION_ID=6", "DEBIAN_CODENAME=bookworm"]],
    ["kali | 2024.3", ["ID=kali", "ID_LIKE=debian", "VERSION_ID=2024.3", "VERSION_CODENAME=kali-rolling"]],
    [
      "eurolinux | 9.3 | guess | Red Hat:enterprise_linux:9::baseos | Red Hat:enterprise_linux:9::appstream | Red Hat:enterprise_linux:9::crb",
      ["ID=eurolinux", "ID_LIKE='rhel fedora centos'", "VERSION_ID=9.3", "PLATFORM_ID=platform:el9"],
    ],
    ["grml | -", ["ID=grml"]],
    ["__proto__ | 1", ["ID=__proto__", "VERSION_ID=1"]],
  ])("%s", (expected, lines) => {
    expect(summary(distroOf([osRelease(...lines)]))).toBe(expected);
  });

  it.each<[string, string, readonly EntrySpec[]]>([
    ["etc/alpine-release", "alpine | 3.20.3 | Alpine:v3.20", [file("etc/alpine-release", "3.20.3\n")]],
    ["etc/debian_version", "debian | 12 | Debian:12", [file("etc/debian_version", "12.5\n")]],
    [
      "etc/lsb-release",
      "ubuntu | 20.04 | Ubuntu:20.04:LTS",
      [file("etc/lsb-release", 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=20.04\nDISTRIB_DESCRIPTION="Ubuntu 20.04.6 LTS"\n')],
    ],
    ["etc/redhat-release", "rocky | 8.10 | Rocky Linux:8", [file("etc/redhat-release", "Rocky Linux release 8.10 (Green Obsidian)\n")]],
    [
      "etc/SuSE-release",
      "sles | 12.3 | SUSE:Linux Enterprise Server 12 SP3",
      [file("etc/SuSE-release", "SUSE Linux Enterprise Server 12 (x86_64)\nVERSION = 12\nPATCHLEVEL = 3\n")],
    ],
    ["etc/photon-release", "photon | 4.0 | Photon OS:4.0", [file("etc/photon-release", "VMware Photon OS 4.0\nPHOTON_BUILD_NUMBER=1\n")]],
    ["nothing of use", "unknown", [file("etc/os-release", "\n# nothing\n"), file("etc/redhat-release", "Something release 1")]],
  ])("is known by %s", (_, expected, entries) => {
    expect(summary(distroOf(entries))).toBe(expected);
  });

  it("is read through links, also into places of its own", () => {
    expect(distroOf([link("etc/os-release", "../usr/lib/os-release"), file("usr/lib/os-release", "ID=debian\nVERSION_ID=11\n")])?.sources).toEqual([
      "usr/lib/os-release",
    ]);
    const store = "nix/store/abc-os-release/os-release";
    expect(distroOf([link("etc/os-release", `/${store}`), file(store, "ID=nixos\nVERSION_ID=24.05")])?.id).toBe("nixos");
    expect(summary(distroOf([link("etc/os-release", "os-release"), file("etc/debian_version", "12.1")]))).toBe("debian | 12 | Debian:12");
  });

  it("is that of the uppermost layer", () => {
    expect(distroOf([osRelease("ID=debian", "VERSION_ID=11")], [osRelease("ID=debian", "VERSION_ID=12")])?.ecosystems).toEqual(["Debian:12"]);
    expect(distroOf([osRelease("ID=debian", "VERSION_ID=11")], [whiteout("etc/os-release")])).toBeUndefined();
  });

  it("is that of etc/os-release before usr/lib/os-release", () => {
    expect(distroOf([osRelease("ID=ubuntu", "VERSION_ID=22.04"), file("usr/lib/os-release", "ID=debian\nVERSION_ID=12")])?.id).toBe("ubuntu");
    expect(distroOf([osRelease(""), file("usr/lib/os-release", "ID=debian\nVERSION_ID=12")])?.id).toBe("debian");
  });

  it("keeps names and quotes as they are meant", () => {
    const distro = distroOf([
      osRelease("ID='debian'", 'VERSION_ID="12"', 'PRETTY_NAME="A \\"B\\" \\$C"', "VERSION_CODENAME=bookworm", "NO_VALUE", "=x", "ID_LIKE="),
    ]);
    expect(distro).toEqual({
      id: "debian",
      version: "12",
      codename: "bookworm",
      prettyName: 'A "B" $C',
      sources: ["etc/os-release"],
      ecosystems: ["Debian:12"],
    });
  });

  it.each<[string, string, readonly EntrySpec[]]>([
    ["of the package sources nobody knows", "debian | - | rolling | Debian:sid | Debian:14", []],
    [
      "unstable by its sources",
      "debian | - | rolling | Debian:sid | Debian:14",
      [file("etc/apt/sources.list", "deb http://deb.debian.org/debian sid main\n")],
    ],
    [
      "testing by its sources",
      "debian | - | rolling | Debian:14",
      [file("etc/apt/sources.list", "deb [signed-by=/x] http://deb.debian.org/debian testing main\n")],
    ],
    [
      "testing in deb822",
      "debian | - | rolling | Debian:14",
      [file("etc/apt/sources.list.d/debian.sources", "Types: deb\nSuites: forky forky-updates\n")],
    ],
  ])("without a version is rolling: %s", (_, expected, entries) => {
    expect(summary(distroOf([osRelease("ID=debian"), file("etc/debian_version", "forky/sid\n"), ...entries]))).toBe(expected);
  });

  it("of Debian without a version takes the point release's", () => {
    expect(distroOf([osRelease("ID=debian"), file("etc/debian_version", "10.8\n")])).toMatchObject({
      version: "10",
      sources: ["etc/os-release", "etc/debian_version"],
      ecosystems: ["Debian:10"],
    });
  });

  it.each<[string, string]>([
    ["Alpine:edge", "https://dl-cdn.alpinelinux.org/alpine/edge/main\n"],
    ["Alpine:v3.19", "https://dl-cdn.alpinelinux.org/alpine/v3.19/main\nhttps://dl-cdn.alpinelinux.org/alpine/v3.19/community\n"],
    ["Alpine:v3.20", "https://dl-cdn.alpinelinux.org/alpine/v3.19/main\nhttps://dl-cdn.alpinelinux.org/alpine/edge/main\n"],
    ["Alpine:v3.20", "#https://dl-cdn.alpinelinux.org/alpine/edge/main\n@edge https://dl-cdn.alpinelinux.org/alpine/edge/main\n"],
  ])("of Alpine is %s where its packages come from there", (ecosystem, repositories) => {
    expect(distroOf([osRelease("ID=alpine", "VERSION_ID=3.20.1"), file("etc/apk/repositories", repositories)])?.ecosystems).toEqual([ecosystem]);
  });

  it("of Ubuntu has extended support where it is attached", () => {
    const status = (attached: boolean): EntrySpec =>
      file(
        "var/lib/ubuntu-advantage/status.json",
        JSON.stringify({
          attached,
          services: [
            { name: "esm-infra", status: "enabled" },
            { name: "fips", status: "disabled" },
          ],
        }),
      );
    const ubuntu = osRelease("ID=ubuntu", "VERSION_ID=18.04");
    expect(distroOf([ubuntu, status(true)])).toMatchObject({
      ecosystems: ["Ubuntu:Pro:18.04:LTS", "Ubuntu:18.04:LTS"],
      sources: ["etc/os-release", "var/lib/ubuntu-advantage/status.json"],
    });
    expect(distroOf([ubuntu, status(false)])?.ecosystems).toEqual(["Ubuntu:18.04:LTS"]);
    expect(distroOf([ubuntu, file("var/lib/ubuntu-advantage/status.json", "{")])?.ecosystems).toEqual(["Ubuntu:18.04:LTS"]);
  });
});

describe("a release that a document names", () => {
  it.each([
    ["debian", "12", "debian | 12 | Debian:12"],
    ["debian", "bookworm", "debian | 12 | Debian:12"],
    ["ubuntu", "jammy", "ubuntu | 22.04 | Ubuntu:22.04:LTS"],
    ["alpine", "3.20.3", "alpine | 3.20.3 | Alpine:v3.20"],
    ["wolfi", "", "wolfi | - | rolling | Wolfi"],
    ["__proto__", "1", "__proto__ | 1"],
    ["", "", " | -"],
  ])("%s %s", (id, version, expected) => {
    expect(summary(resolveDistro(id, version))).toBe(expected);
  });
});

/** Folder of a root file system → what it is. */
const REAL: Readonly<Record<string, string>> = {
  "syft/almalinux/from-os-release": "almalinux | 8.4 | AlmaLinux:8",
  "syft/almalinux/from-redhat-release": "almalinux | 8.10 | AlmaLinux:8",
  "syft/alpine": "alpine | 3.11.6 | Alpine:v3.11",
  "syft/amazon": "amzn | 2 | Amazon Linux:2",
  "syft/arch": "arch | - | rolling | Arch Linux",
  "syft/centos": "centos | 8 | guess | Red Hat:enterprise_linux:8::baseos | Red Hat:enterprise_linux:8::appstream | Red Hat:enterprise_linux:8::crb",
  "syft/custom":
    "scientific | 8 | guess | Red Hat:enterprise_linux:8::baseos | Red Hat:enterprise_linux:8::appstream | Red Hat:enterprise_linux:8::crb",
  "syft/debian/from-debian_version": "debian | 10 | Debian:10",
  "syft/debian/from-os-release": "debian | 8 | Debian:8",
  "syft/debian/with-point-release": "debian | 13 | Debian:13",
  "syft/empty": "unknown",
  "syft/fedora": "fedora | 36",
  "syft/mariner": "mariner | 1.0 | Azure Linux:1",
  "syft/opensuse-leap": "opensuse-leap | 15.2 | openSUSE:Leap 15.2",
  "syft/oraclelinux": "ol | 8.3 | Oracle Linux:8",
  "syft/photon": "photon | 2.0 | Photon OS:2.0",
  "syft/redhat/from-redhat-release":
    "rhel | 8.10 | Red Hat:enterprise_linux:8::baseos | Red Hat:enterprise_linux:8::appstream | Red Hat:enterprise_linux:8::crb",
  "syft/rockylinux/from-os-release": "rocky | 8.4 | Rocky Linux:8",
  "syft/rockylinux/from-redhat-release": "rocky | 8.10 | Rocky Linux:8",
  "syft/sles":
    "sles | 15.2 | SUSE:Linux Enterprise Server 15 SP2 | SUSE:Linux Enterprise Module for Basesystem 15 SP2 | SUSE:Linux Enterprise Module for Server Applications 15 SP2 | SUSE:Linux Enterprise Module for Development Tools 15 SP2",
  "syft/ubuntu": "ubuntu | 20.04 | Ubuntu:20.04:LTS",
  "syft/wolfi": "wolfi | 20220914 | rolling | Wolfi",
  "claircore/alpine/edge": "alpine | 3.19_alpha20230901 | rolling | Alpine:edge",
  ...Object.fromEntries([7, 8, 9, 10, 11, 12].map((number) => [`claircore/debian/dist/${number}`, `debian | ${number} | Debian:${number}`])),
  ...Object.fromEntries([9, 10, 11].map((number) => [`claircore/debian/distroless_dist/${number}`, `debian | ${number} | Debian:${number}`])),
};

describe.skipIf(!HAS_DATA)("real release files", () => {
  it.each(Object.entries(REAL))("%s", (folder, expected) => {
    expect(summary(distroOf(readRoot(dataPath("fixtures/os-release", folder))))).toBe(expected);
  });

  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])("Alpine 3.%s", (minor) => {
    expect(distroOf(readRoot(dataPath("fixtures/os-release/claircore/alpine", `3.${minor}`)))?.ecosystems).toEqual([`Alpine:v3.${minor}`]);
  });
});

function readRoot(root: string): EntrySpec[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => file(relative(root, path), readFileSync(path)));
}
