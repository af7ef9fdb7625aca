/** Beginnings of the vendor fields of distributions; whoever else signs is a third party to all of them. */
const DISTRIBUTORS = [
  "AlmaLinux",
  "Alibaba",
  "Amazon",
  "Anolis",
  "Azure Linux",
  "CentOS",
  "CloudLinux",
  "EuroLinux",
  "Fedora",
  "http://openeuler.org",
  "Koji",
  "Mageia",
  "Microsoft Corporation",
  "Navy",
  "obs://build.opensuse.org",
  "openEuler",
  "openSUSE",
  "OpenCloudOS",
  "Oracle America",
  "Photon",
  "Red Hat",
  "Rocky",
  "Scientific Linux",
  "Springdale",
  "SUSE",
  "TencentOS",
  "VMware",
  "Virtuozzo",
].map((name) => name.toLowerCase());

/** Whether somebody other than the distribution built a package. One without vendor is taken for the distribution's. */
export function isThirdParty(vendor: string, release: string): boolean {
  // EPEL is built by Fedora for a system that is not Fedora's.
  if (vendor === "Fedora Project") return /\.el\d/.test(release);
  return vendor !== "" && !DISTRIBUTORS.some((name) => vendor.toLowerCase().startsWith(name));
}
