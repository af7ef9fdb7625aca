import type { Package, SourcePackage } from "../model/package.ts";
import { splitEpoch } from "./compared-version.ts";
import type { Naming } from "./ecosystems.ts";

/** One question to the feed, and the version its answers are compared with. */
export interface Lookup {
  readonly ecosystem: string;
  /** In the ecosystem's normal form. */
  readonly name: string;
  readonly version: string;
  /** The epoch of `version` is not known, so that epochs in the records must not decide. */
  readonly lacksEpoch?: boolean;
}

/** What a finding about this package will be about. */
export interface Identified {
  readonly name: string;
  readonly version: string;
  /** A source package, not the installed one itself. */
  readonly isSource: boolean;
}

/** Source rpm (name, version and release) → epoch, as far as one of its binaries tells. */
export type SourceEpochs = ReadonlyMap<string, string>;

interface NamedPackage {
  readonly pkg: Package;
  /** The package itself where nothing names its source. */
  readonly source: SourcePackage;
  readonly ask: (name: string, version: string, lacksEpoch?: boolean) => readonly Lookup[];
  readonly epochs: SourceEpochs;
}

interface Named {
  readonly identified: Identified;
  readonly lookups: readonly Lookup[];
}

/** What a distribution calls a package in its records, and the version it compares. */
export function nameOsPackage(pkg: Package, naming: Naming, ecosystems: readonly string[], epochs: SourceEpochs): Named {
  const source = { name: pkg.source?.name || pkg.name, version: pkg.source?.version || pkg.version };
  const ask: NamedPackage["ask"] = (name, version, lacksEpoch = false) =>
    ecosystems.map((ecosystem) => ({ ecosystem, name, version, ...(lacksEpoch ? { lacksEpoch } : {}) }));
  return NAMERS[naming]({ pkg, source, ask, epochs });
}

const NAMERS: Readonly<Record<Naming, (named: NamedPackage) => Named>> = {
  source: ({ source, ask }) => ({ identified: identifySource(source), lookups: ask(source.name, source.version) }),
  origin: ({ pkg, source, ask }) => ({
    identified: identifySource({ name: source.name, version: pkg.version }),
    lookups: [...new Set([source.name, pkg.name])].flatMap((name) => ask(name, pkg.version)),
  }),
  binary: ({ pkg, source, ask }) => ({ identified: identifyBinary(pkg, source), lookups: ask(pkg.name, pkg.version) }),
  "binary-and-source": ({ pkg, source, ask, epochs }) => {
    const { version, isKnown } = readSourceEpoch(source, epochs);
    const bySource = source.name === pkg.name ? [] : ask(source.name, version, !isKnown);
    return { identified: identifyBinary(pkg, source), lookups: [...ask(pkg.name, pkg.version), ...bySource] };
  },
  "source-rpm": ({ source, ask, epochs }) => {
    const { version, isKnown } = readSourceEpoch(source, epochs);
    return { identified: identifySource({ name: source.name, version }), lookups: ask(source.name, version, !isKnown) };
  },
};

const identifySource = ({ name, version }: SourcePackage): Identified => ({ name, version, isSource: true });

/**
 * Binaries of one source share its finding as long as they share its version. Those that count on their own
 * (perl-Pod-Escapes 1.07 out of perl 5.32) stay components of their own: their fixed versions are in their own line.
 */
function identifyBinary(pkg: Package, source: SourcePackage): Identified {
  const isInLine = splitEpoch(pkg.version).rest === splitEpoch(source.version).rest;
  return isInLine ? { name: source.name, version: pkg.version, isSource: true } : { name: pkg.name, version: pkg.version, isSource: false };
}

/** SOURCERPM has no epoch; a binary of the same version and release was built with the source's. */
function readSourceEpoch({ name, version }: SourcePackage, epochs: SourceEpochs): { readonly version: string; readonly isKnown: boolean } {
  if (splitEpoch(version).epoch !== undefined) return { version, isKnown: true };
  const epoch = epochs.get(sourceKey(name, version));
  return epoch === undefined ? { version, isKnown: false } : { version: epoch === "0" ? version : `${epoch}:${version}`, isKnown: true };
}

const sourceKey = (name: string, version: string): string => `${name} ${version}`;

export function collectSourceEpochs(packages: readonly Package[]): SourceEpochs {
  const epochs = new Map<string, string>();
  for (const { type, source, version, name } of packages) {
    if (type !== "rpm") continue;
    const { epoch = "0", rest } = splitEpoch(version);
    if (rest === (source?.version || rest)) epochs.set(sourceKey(source?.name || name, rest), epoch);
  }
  return epochs;
}
