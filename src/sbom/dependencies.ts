import type { Package } from "../model/package.ts";

/** One name with more versions than this says nothing about which one is meant. */
const MOST_CANDIDATES = 16;

/** Resolves dependency names, which are of the same type as the package that has them, to the packages of an inventory. */
export class DependencyIndex {
  readonly #byName = new Map<string, Package[]>();

  constructor(packages: readonly Package[]) {
    for (const pkg of packages) {
      const key = `${pkg.type}\n${pkg.name}`;
      const same = this.#byName.get(key);
      if (same === undefined) this.#byName.set(key, [pkg]);
      else same.push(pkg);
    }
  }

  /** The packages that `pkg` depends on, each once; undefined when it does not say what it depends on. */
  resolve(pkg: Package): readonly Package[] | undefined {
    if (pkg.dependsOn === undefined) return undefined;
    const found = new Set<Package>();
    for (const name of pkg.dependsOn) {
      const candidates = this.#byName.get(`${pkg.type}\n${name}`) ?? [];
      if (candidates.length <= MOST_CANDIDATES) for (const candidate of candidates) found.add(candidate);
    }
    return [...found];
  }
}

/** The names a reader gets back from the graph's edges. */
export function namesOf(packages: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(packages.map(({ name }) => name))];
}
