/** Release names of distributions that others build on → the release's number. */
export const CODENAMES: Readonly<Record<"debian" | "ubuntu", ReadonlyMap<string, string>>> = {
  debian: new Map([
    ["jessie", "8"],
    ["stretch", "9"],
    ["buster", "10"],
    ["bullseye", "11"],
    ["bookworm", "12"],
    ["trixie", "13"],
    ["forky", "14"],
    ["duke", "15"],
  ]),
  ubuntu: new Map([
    ["trusty", "14.04"],
    ["xenial", "16.04"],
    ["bionic", "18.04"],
    ["focal", "20.04"],
    ["jammy", "22.04"],
    ["noble", "24.04"],
    ["oracular", "24.10"],
    ["plucky", "25.04"],
    ["questing", "25.10"],
    ["resolute", "26.04"],
  ]),
};

/** First words of one-line release files → os-release ID. */
export const RELEASE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Red Hat Enterprise Linux/i, "rhel"],
  [/^CentOS/i, "centos"],
  [/^Rocky Linux/i, "rocky"],
  [/^AlmaLinux/i, "almalinux"],
  [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
  [/^Fedora/i, "fedora"],
  [/^Amazon Linux/i, "amzn"],
  [/^Scientific Linux/i, "scientific"],
  [/^Mageia/i, "mageia"],
  [/^VMware Photon/i, "photon"],
  [/^CBL-Mariner/i, "mariner"],
  [/^Azure Linux/i, "azurelinux"],
  [/^openEuler/i, "openeuler"],
  [/^openSUSE/i, "opensuse-leap"],
  [/^SUSE Linux Enterprise/i, "sles"],
  [/^Arch Linux/i, "arch"],
  [/^Gentoo/i, "gentoo"],
];
