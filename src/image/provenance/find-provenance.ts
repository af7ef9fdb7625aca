import type { Digest } from "../../model/digest.ts";
import { asList, asRecord } from "../config.ts";
import { type Descriptor, readDescriptor } from "../sources/shared/descriptors.ts";
import { type BuildProvenance, readStatement } from "./read-statement.ts";

const MAX_STATEMENTS = 4;

/** Where attestations lie. */
export interface AttestedIndex {
  /** Entries of the index that names the image; those that are no attestations are passed over. */
  readonly entries: readonly Descriptor[];
  /** The image's manifest. */
  readonly subject: Digest;
  /** A verified document of bounded length. */
  readonly read: (descriptor: Descriptor, kind: "manifest" | "blob") => Promise<unknown>;
}

/**
 * Finds what BuildKit attached to an image: a manifest beside its own, whose layers are in-toto statements.
 * https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md
 */
export async function findProvenance({ entries, subject, read }: AttestedIndex): Promise<BuildProvenance | undefined> {
  const attestation = entries.find(({ annotations }) => isAbout(annotations, subject));
  if (!attestation) return undefined;
  const manifest = asRecord(await read(attestation, "manifest"));
  const statements = asList(manifest["layers"]).flatMap((value) => readDescriptor(value) ?? []);
  for (const statement of statements.filter(isProvenance).slice(0, MAX_STATEMENTS)) {
    const found = readStatement(await read(statement, "blob"));
    if (found) return found;
  }
  return undefined;
}

function isAbout(annotations: Descriptor["annotations"], subject: Digest): boolean {
  return annotations["vnd.docker.reference.type"] === "attestation-manifest" && annotations["vnd.docker.reference.digest"] === subject;
}

function isProvenance({ annotations }: Descriptor): boolean {
  const type = annotations["in-toto.io/predicate-type"];
  return typeof type === "string" && type.startsWith("https://slsa.dev/provenance/");
}
