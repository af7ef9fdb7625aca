import { TidegateError } from "../../model/errors.ts";
import { parseReference, type RegistryReference } from "../../registry/reference.ts";
import { FEED_SCHEMA } from "../store/schema.ts";

const PREFIX = "oci://";

/** Whether a feed lies in a registry. */
export function isPublishedLocation(location: string): boolean {
  return location.startsWith(PREFIX);
}

/** Reads `oci://HOST/REPOSITORY[:TAG][@DIGEST]`; the tag is that of this version's schema (`v3`) when none is given. Throws INPUT_INVALID. */
export function parseLocation(location: string): RegistryReference {
  const name = isPublishedLocation(location) ? location.slice(PREFIX.length) : "";
  const isTagged = name.includes("@") || name.includes(":", name.lastIndexOf("/"));
  const reference = parseReference(isTagged ? name : `${name}:v${FEED_SCHEMA}`);
  if (reference !== undefined) return reference;
  throw new TidegateError("INPUT_INVALID", `${location} is not the address of a published feed`, {
    hint: "Write oci://HOST/REPOSITORY[:TAG] in lower case, such as oci://ghcr.io/acme/tidegate/feed.",
  });
}
