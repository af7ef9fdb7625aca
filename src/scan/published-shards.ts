/** Releases that are still built upon, of distributions whose records are kept apart by release. */
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  AlmaLinux: ["8", "9", "10"],
  Alpaquita: ["23", "25", "stream"],
  Alpine: ["v3.16", "v3.17", "v3.18", "v3.19", "v3.20", "v3.21", "v3.22", "v3.23"],
  "Amazon Linux": ["2", "2023"],
  "Azure Linux": ["2", "3"],
  Debian: ["11", "12", "13", "14"],
  "Oracle Linux": ["7", "8", "9", "10"],
  "Rocky Linux": ["8", "9", "10"],
  Ubuntu: ["20.04:LTS", "22.04:LTS", "24.04:LTS", "25.04", "25.10", "26.04:LTS"],
};

const WITHOUT_RELEASES = [
  "Arch Linux",
  "Bitnami",
  "CRAN",
  "Chainguard",
  "ConanCenter",
  "GitHub Actions",
  "Go",
  "Hackage",
  "Hex",
  "Julia",
  "Maven",
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
