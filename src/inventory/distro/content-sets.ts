/** Repository names in content sets → the last part of the name that Red Hat's records give the product. */
const REPOSITORIES: ReadonlyMap<string, string> = new Map([
  ["baseos", "baseos"],
  ["appstream", "appstream"],
  ["codeready-builder", "crb"],
  ["highavailability", "highavailability"],
  ["resilientstorage", "resilientstorage"],
  ["supplementary", "supplementary"],
  ["rt", "realtime"],
  ["nfv", "nfv"],
  ["sap-solutions", "sap"],
  ["sap-netweaver", "sap"],
  ["server", "server"],
]);

/** Extended streams, whose fixes have numbers of their own. */
const STREAMS: ReadonlySet<string> = new Set(["eus", "aus", "tus", "e4s"]);

/** Products beside the operating system: what their content sets begin with → what their records call them. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ["rhocp", "openshift"],
  ["rhacm", "acm"],
  ["multicluster-engine", "multicluster_engine"],
  ["ansible-automation-platform", "ansible_automation_platform"],
  ["satellite", "satellite"],
  ["jb-eap", "jboss_enterprise_application_platform"],
]);

const ARCHITECTURE = "(?:x86_64|aarch64|s390x|ppc64le)";
const SYSTEM = new RegExp(`^rhel-(\\d+)-for-${ARCHITECTURE}-([a-z-]+?)(?:-(eus|aus|tus|e4s))?-rpms(?:__(\\d+)_DOT_(\\d+))?$`);
const BUILDER = new RegExp(`^codeready-builder-for-(?:rhel-|ubi-)?(\\d+)-${ARCHITECTURE}(?:-(eus))?-rpms(?:__(\\d+)_DOT_(\\d+))?$`);
const UBI = /^ubi-(\d+)(?:-for-[a-z0-9_]+)?-(baseos|appstream|codeready-builder)-rpms$/;
const PRODUCT = new RegExp(`^([a-z][a-z-]*?)-(\\d+(?:\\.\\d+)*)-for-rhel-(\\d+)-${ARCHITECTURE}-rpms$`);

/**
 * The products that judge packages from these repositories, by their names in the feed, sorted.
 * `rhel-9-for-x86_64-appstream-eus-rpms__9_DOT_4` → `Red Hat:rhel_eus:9.4::appstream`. What is not known is left out: sources, debug
 * information, betas. https://security.access.redhat.com/data/metrics/repository-to-cpe.json has the same for every repository.
 */
export function mapContentSets(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => mapSystem(name) ?? mapProduct(name) ?? []))].sort();
}

/** Whether one of them is of the operating system itself, so that its other repositories need not be guessed. */
export function coversSystem(ecosystems: readonly string[]): boolean {
  return ecosystems.some((name) => /^Red Hat:(?:enterprise_linux|rhel_)/.test(name));
}

const REPOSITORY = /^(Red Hat:(enterprise_linux|rhel_[a-z0-9]+):(\d+)(?:\.\d+)?)::(\w+)$/;

/**
 * What is said of a release as a whole is kept with its base, which every system has, whatever its notes say. Where they name none at all it is
 * that of the extended stream, if there is one: the main line's would judge its packages by fixes they cannot get.
 */
export function addBases(ecosystems: readonly string[]): readonly string[] {
  const repositories = ecosystems.flatMap((name) => {
    const [, release = "", product, major, repository] = REPOSITORY.exec(name) ?? [];
    return release === ""
      ? []
      : [{ release, major, isMain: product === "enterprise_linux", isBase: repository === "baseos" || repository === "server" }];
  });
  const bases = repositories.filter(({ major, isMain }) => {
    const others = repositories.filter((other) => other.major === major);
    return !others.some(({ isBase }) => isBase) && (!isMain || others.every((other) => other.isMain));
  });
  return [...new Set([...ecosystems, ...bases.map(({ release }) => `${release}::baseos`)])].sort();
}

function mapSystem(name: string): string | undefined {
  const [, builderMajor, builderStream, ...builderMinor] = BUILDER.exec(name) ?? [];
  const [, ubiMajor, ubiRepository] = UBI.exec(name) ?? [];
  const [, major, repository, stream, ...minor] = SYSTEM.exec(name) ?? [];
  if (builderMajor !== undefined) return nameSystem(builderMajor, "codeready-builder", builderStream, builderMinor);
  if (ubiMajor !== undefined) return nameSystem(ubiMajor, ubiRepository);
  return major === undefined ? undefined : nameSystem(major, repository, stream, minor);
}

function nameSystem(major: string, repository = "", stream = "", minor: readonly (string | undefined)[] = []): string | undefined {
  const part = REPOSITORIES.get(repository);
  // From 10 on, records name minor releases and no repositories; the release files know which.
  if (part === undefined || Number(major) >= 10) return undefined;
  const isStream = STREAMS.has(stream) && minor[0] !== undefined;
  return isStream ? `Red Hat:rhel_${stream}:${minor.join(".")}::${part}` : `Red Hat:enterprise_linux:${major}::${part}`;
}

function mapProduct(name: string): string | undefined {
  const [, product = "", version, major] = PRODUCT.exec(name) ?? [];
  const known = PRODUCTS.get(product);
  return known === undefined || version === undefined ? undefined : `Red Hat:${known}:${version}::el${major}`;
}
