import type { BuildProvenance } from "../../image/provenance/read-statement.ts";
import type { Digest } from "../../model/digest.ts";
import type { ImageInfo } from "../../model/inventory.ts";
import { parseReference, type RegistryReference } from "../../registry/reference.ts";

/** An image that may be the base, by who says so. */
export interface Candidate {
  /** As it is written there. */
  readonly name: string;
  readonly reference: RegistryReference;
}

/** Candidates of one origin: the one with the most layers in common is the base. */
export interface CandidateGroup {
  readonly candidates: readonly Candidate[];
  /** Whether the user's own files name them, so that any registry may be asked. What only the image says could lead anywhere. */
  readonly isOwn: boolean;
  /** Whether the base is certainly among them, not only something that it is built on itself. */
  readonly isComplete: boolean;
}

/** Each is up to three requests. */
const MAX_CANDIDATES = 6;

/** What may be the base, from what is most reliable to what is least. */
export function listCandidates(image: ImageInfo, provenance: BuildProvenance | undefined, bases: readonly string[]): readonly CandidateGroup[] {
  const { name, digest } = image.base ?? {};
  // Labels are inherited, so they may tell of the base's own base; annotations of the manifest are not.
  const isLabel = name !== undefined && image.labels?.["org.opencontainers.image.base.name"] === name;
  const groups: readonly CandidateGroup[] = [
    { candidates: (provenance?.images ?? []).flatMap((item) => describe(item.name, item.digest)), isOwn: false, isComplete: true },
    { candidates: name === undefined || digest === undefined ? [] : describe(name, digest), isOwn: false, isComplete: !isLabel },
    // The digest may be of an image that never left the builder: Podman, with its cache of steps, writes that of the last one.
    { candidates: name === undefined ? [] : describe(name), isOwn: false, isComplete: !isLabel },
    // A Dockerfile that does not fit may be another image's.
    { candidates: bases.flatMap((base) => describe(base)), isOwn: true, isComplete: false },
  ];
  return groups.filter(({ candidates }) => candidates.length > 0).map((group) => ({ ...group, ...limit(group) }));
}

function limit({ candidates, isComplete }: CandidateGroup): Pick<CandidateGroup, "candidates" | "isComplete"> {
  return { candidates: candidates.slice(0, MAX_CANDIDATES), isComplete: isComplete && candidates.length <= MAX_CANDIDATES };
}

function describe(name: string, digest?: Digest): readonly Candidate[] {
  const reference = parseReference(name);
  // What was built here and never pushed has such names in Podman.
  if (!reference || reference.registry === "localhost") return [];
  const { registry, repository } = reference;
  return [{ name, reference: digest ? { registry, repository, digest } : reference }];
}

/** Whether two names mean one repository and tag: `debian:12` and `docker.io/library/debian:12`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [parseReference(one), parseReference(other)];
  return a !== undefined && b !== undefined && a.registry === b.registry && a.repository === b.repository && a.tag === b.tag;
}
