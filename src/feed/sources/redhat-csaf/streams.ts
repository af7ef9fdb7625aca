/**
 * A product of Red Hat as its CPE names it: `enterprise_linux`, `9`, `baseos` of `cpe:/o:redhat:enterprise_linux:9::baseos`. OSV's ecosystems are
 * the same text behind `Red Hat:`. https://redhatproductsecurity.github.io/security-data-guidelines/cpe/
 */
export interface Stream {
  readonly product: string;
  /** `9`, `9.4`, `4.12`; may be empty. */
  readonly version: string;
  /** The repository, or the system below; empty for the product as a whole. */
  readonly edition: string;
}

/**
 * What a statement about one product means for another:
 * - `own`: it is that product;
 * - `wide`: it is about the product as a whole, of which the other is a part;
 * - `sibling`: it is about another part of the same product;
 * - `main`: it is about the line that an extended or minor stream branched off from, and counts where nothing is said about the stream;
 * - `none`.
 */
export type Relation = "own" | "wide" | "sibling" | "main" | "none";

const PART = /^[\w.~%+-]{0,80}$/;
const SYSTEM = "enterprise_linux";
/** Lines of fixes that are sold for minor releases. */
const EXTENDED = /^(?:rhel|enterprise_linux)_(?:eus|aus|tus|e4s|e2s|els)$/;
/** What says something about a whole line is kept with its base, which every system has. */
const HOMES: ReadonlySet<string> = new Set(["", "baseos", "server"]);

export function readCpe(cpe: unknown): Stream | undefined {
  const rest = typeof cpe === "string" ? /^cpe:\/[ao]:redhat:(.{1,200})$/.exec(cpe)?.[1] : undefined;
  return rest === undefined ? undefined : readParts(rest);
}

/** `Red Hat:rhel_eus:9.4::appstream` */
export function readEcosystem(ecosystem: string): Stream | undefined {
  return ecosystem.startsWith("Red Hat:") ? readParts(ecosystem.slice("Red Hat:".length)) : undefined;
}

function readParts(text: string): Stream | undefined {
  const parts = text.split(":");
  const [product = "", version = "", , edition = ""] = parts;
  return product !== "" && parts.length <= 4 && parts.every((part) => PART.test(part)) ? { product, version, edition } : undefined;
}

/** Whether what is said about the line as a whole is kept here, and not in the shard of another of its repositories. */
export function isHome({ product, edition }: Stream): boolean {
  return HOMES.has(edition) || !(product === SYSTEM || EXTENDED.test(product));
}

export function relate(spoken: Stream, to: Stream): Relation {
  const isWhole = spoken.edition === "";
  if (spoken.product === to.product) {
    if (spoken.version === to.version) return spoken.edition === to.edition ? "own" : isWhole ? "wide" : "sibling";
    if (isWhole && to.version.startsWith(`${spoken.version}.`)) return "wide";
  }
  return spoken.product === SYSTEM && isBranch(to) && majorOf(spoken) === majorOf(to) ? "main" : "none";
}

const isBranch = ({ product, version }: Stream): boolean => EXTENDED.test(product) || (product === SYSTEM && version.includes("."));

/** The main line of a system goes on from minor release to minor release: what is fixed in a later one can be had. */
export function isMainLine({ product }: Stream): boolean {
  return product === SYSTEM;
}

const majorOf = ({ version }: Stream): string => version.split(".", 1)[0] ?? "";

/** How far a minor release lies from another: the next ones first, then those before. */
export function distance(from: Stream, to: Stream): number {
  const steps = minorOf(to) - minorOf(from);
  return steps >= 0 ? steps : 1_000 - steps;
}

const minorOf = ({ version }: Stream): number => Number(version.split(".")[1] ?? 0) || 0;
