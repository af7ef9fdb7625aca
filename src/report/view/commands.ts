import type { AffectedPackage } from "./packages.ts";

/** What a package manager takes as a name or version; nothing a shell or an option parser would take for something else. */
const SAFE = /^[@A-Za-z0-9][A-Za-z0-9@._+:/~-]{0,200}$/;

type Command = (packages: readonly AffectedPackage[]) => readonly string[];

const together =
  (command: string): Command =>
  (packages) => {
    const names = [...new Set(packages.flatMap(({ installed }) => installed))].filter((name) => SAFE.test(name)).sort();
    return names.length === 0 ? [] : [`${command} ${names.join(" ")}`];
  };

const pinned =
  (format: (name: string, version: string) => string): Command =>
  (packages) => {
    const lines = packages.flatMap(({ component: { name }, target }) =>
      target !== undefined && SAFE.test(name) && SAFE.test(target) ? [format(name, target)] : [],
    );
    return [...new Set(lines)].sort();
  };

/** How each kind of package is brought to a version. What edits a lock file elsewhere has no one command and is left out. */
const COMMANDS: Readonly<Record<string, Command>> = {
  apk: together("apk upgrade"),
  deb: together("apt-get install --only-upgrade"),
  rpm: together("dnf upgrade"),
  npm: pinned((name, version) => `npm install ${name}@${version}`),
  pypi: pinned((name, version) => `pip install '${name}>=${version}'`),
  golang: pinned((name, version) => `go get ${name}@${version.startsWith("v") ? version : `v${version}`}`),
  gem: pinned((name) => `bundle update --conservative ${name}`),
  cargo: pinned((name, version) => `cargo update ${name} --precise ${version}`),
  composer: pinned((name, version) => `composer require ${name}:^${version}`),
  nuget: pinned((name, version) => `dotnet add package ${name} --version ${version}`),
};

/** Commands that bring the fixable ones of these packages up to date, by kind of package, sorted. */
export function suggestCommands(packages: readonly AffectedPackage[]): readonly string[] {
  const types = [...new Set(packages.map(({ component }) => component.type))].sort();
  return types.flatMap((type) => {
    const fixable = packages.filter(({ component, fixable }) => component.type === type && fixable > 0);
    return (Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : undefined)?.(fixable) ?? [];
  });
}
