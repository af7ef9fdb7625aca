import { TidegateError } from "../../model/errors.ts";
import { parseReference, type RegistryReference } from "../../registry/reference.ts";

const PREFIX = "oci://";

/** Whether a feed lies in a registry. */
export function isPublishedLocation(location: string): boolean {
  return location.startsWith(PREFIX);
}

/** Reads `oci://HOST/REPOSITORY[:TAG][@DIGEST]`. Throws INPUT_INVALID. */
export function parseLocation(location: string): RegistryReference {
  const reference = isPublishedLocation(location) ? parseReference(location.slice(PREFIX.length)) : undefined;
  if (reference !== undefined) return reference;
  throw new TidegateError("INPUT_INVALID", `${location} is not the address of a published feed`, {
    hint: "Write oci://HOST/REPOSITORY:TAG, such as oci://ghcr.io/acme/tidegate-feed:v2.",
  });
}
