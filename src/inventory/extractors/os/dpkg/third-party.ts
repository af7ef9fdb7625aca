/** Distributions that build what dpkg installs. */
const DISTRIBUTION = /debian|ubuntu|canonical|raspbian|raspberry|devuan|kali|mint|deepin|pureos|proxmox|distroless|echo/i;

/** Publishers whose packages are in no distribution, by the domain their maintainers write from. */
const PUBLISHERS =
  /[@.](?:docker\.com|nodesource\.com|nginx\.com|f5\.com|elastic\.co|mongodb\.com|hashicorp\.com|gitlab\.com|grafana\.com|influxdata\.com|percona\.com|datadoghq\.com|newrelic\.com|confluent\.io|kubernetes\.io|yarnpkg\.com)>/i;

/** What publishers that keep the distribution's maintainer add to the version. */
const VERSION_MARK = /nodesource|\.pgdg\d|[~+.]ppa\d/;

export interface Origin {
  /** `Vendor` or `Origin`, which the distributions' own packages mostly lack. */
  readonly vendor: string;
  readonly maintainer: string;
  readonly version: string;
}

/** Whether a package comes from elsewhere than the distribution. When nothing says so, it does not. */
export function isThirdParty({ vendor, maintainer, version }: Origin): boolean {
  if (vendor !== "") return !DISTRIBUTION.test(vendor);
  return PUBLISHERS.test(maintainer) || VERSION_MARK.test(version);
}
