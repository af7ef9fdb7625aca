import type { Package } from "../model/package.ts";

/** One name with more versions than this says nothing about which one is meant. */
const MOST_CANDIDATES = 16;

/** The packages that each one depends on; a package that does not say what it depends on is absent. */
export type DependencyGraph = ReadonlyMap<Package, readonly Package[]>;

/** Resolves dependency names, which are of the same type as the package that has them, within an inventory. */
export function resolveDependencies(packages: readonly Package[]): DependencyGraph {
  const byName = Map.groupBy(packages, ({ type, name }) => `${type}\n${name}`);
  const graph = new Map<Package, readonly Package[]>();
  for (const pkg of packages) {
    if (pkg.dependsOn === undefined) continue;
    const candidates = pkg.dependsOn.map((name) => byName.get(`${pkg.type}\n${name}`) ?? []);
    graph.set(pkg, [...new Set(candidates.filter(({ length }) => length <= MOST_CANDIDATES).flat())]);
  }
  return graph;
}

/** The names a reader gets back from the graph's edges. */
export function namesOf(packages: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(packages.map(({ name }) => name))];
}
