const PARTS_OF_SUSE = ["Server", "Module for Basesystem", "Module for Server Applications", "Module for Development Tools"];

/** Releases that are still built upon, of distributions whose records are kept apart by release. */
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  AlmaLinux: ["8", "9", "10"],
  Alpaquita: ["23", "25", "stream"],
  Alpine: ["v3.16", "v3.17", "v3.18", "v3.19", "v3.20", "v3.21", "v3.22", "v3.23"],
  "Amazon Linux": ["2", "2023"],
  "Azure Linux": ["2", "3"],
  "BellSoft Hardened Containers": ["23", "25", "stream"],
  Debian: ["11", "12", "13", "14"],
  Mageia: ["9", "10"],
  "Oracle Linux": ["7", "8", "9", "10"],
  "Photon OS": ["4.0", "5.0"],
  "Red Hat": [
    "enterprise_linux:7::server",
    ...["8", "9"].flatMap((major) => ["baseos", "appstream", "crb"].map((repository) => `enterprise_linux:${major}::${repository}`)),
    ...["9.4", "9.6"].flatMap((minor) => ["baseos", "appstream"].map((repository) => `rhel_eus:${minor}::${repository}`)),
    ...["10.0", "10.1", "10.2"].map((minor) => `enterprise_linux:${minor}`),
  ],
  "Rocky Linux": ["8", "9", "10"],
  SUSE: [
    "Linux Enterprise Server 12 SP5",
    ...["15 SP5", "15 SP6", "15 SP7"].flatMap((release) => PARTS_OF_SUSE.map((part) => `Linux Enterprise ${part} ${release}`)),
    "Linux Enterprise Server 16.0",
  ],
  Ubuntu: ["20.04:LTS", "22.04:LTS", "24.04:LTS", "25.04", "25.10", "26.04:LTS"],
  openEuler: ["22.03-LTS-SP4", "24.03-LTS", "24.03-LTS-SP1", "24.03-LTS-SP2", "24.03-LTS-SP3"],
  openSUSE: ["Leap 15.6", "Leap 16.0", "Tumbleweed"],
};

const WITHOUT_RELEASES = [
  "Arch Linux",
  "Bitnami",
  "CRAN",
  "Chainguard",
  "CleanStart",
  "ConanCenter",
  "Echo",
  "GitHub Actions",
  "Go",
  "Hackage",
  "Hex",
  "Julia",
  "Maven",
  "MinimOS",
  "NuGet",
  "Packagist",
  "Pub",
  "PyPI",
  "RubyGems",
  "SwiftURL",
  "Wolfi",
  "crates.io",
  "npm",
  "opam",
];

/** What `feed build` builds when nothing is named. Others are built when they are named. */
export const PUBLISHED_SHARDS: readonly string[] = [
  ...Object.entries(RELEASES).flatMap(([base, releases]) => releases.map((release) => `${base}:${release}`)),
  ...WITHOUT_RELEASES,
].sort();
